//! The exponential function.
//!
//! `x = n ln 2 + r` with `|r| ≤ ½ ln 2`, where `ln 2` is subtracted in two parts (W. J. Cody and
//! W. Waite, *Software Manual for the Elementary Functions*, 1980), and `eˣ = 2ⁿ eʳ`. The polynomials
//! are minimax ones (N. Brisebarre and S. Chevillard, *Efficient polynomial L∞-approximations*, 2007)
//! of `(eʳ − 1 − r) / r²`, off by 2⁻⁵⁶ and 2⁻²⁷ of `eʳ`.

use super::bits::{
    ONE_FACTOR_32, ONE_FACTOR_64, TWO_FACTORS_32, TWO_FACTORS_64, cubic, limit, nearest_32,
    nearest_64, power_of_two_32, power_of_two_64, scale_32, scale_64,
};

/// The leading 41 bits of `ln 2`: a multiple of it by an exponent is exact.
pub const LN_2_HIGH_64: f64 = 0.693_147_180_559_663;
pub const LN_2_LOW_64: f64 = 2.823_529_056_303_157_7e-13;
/// The leading 15 bits of `ln 2`.
pub const LN_2_HIGH_32: f32 = 0.693_145_75;
pub const LN_2_LOW_32: f32 = 1.428_606_8e-6;

#[inline(always)]
pub fn double(x: f64) -> f64 {
    // Beyond these it is 0 or infinite, and so it comes out.
    let ([high, rest, more], n) = reduced_64(limit(x, -746.0, 710.0), TWO_FACTORS_64);
    scale_64(1.0 + ((high - rest) + more), n)
}

/// `eˣ` in two parts, for `x ≤ 0`.
#[inline(always)]
pub fn double_in_parts(x: f64) -> [f64; 2] {
    let ([high, rest, more], n) = reduced_64(if x < -746.0 { -746.0 } else { x }, TWO_FACTORS_64);
    let q = (high - rest) + more;
    let leading = 1.0 + q;
    [scale_64(leading, n), scale_64((1.0 - leading) + q, n)]
}

/// `e^(a + b) = 2ⁿ (1 + q)` for `−1000 ≤ a ≤ 0` and a small `b`: `q`, and the bits of `n` for two factors.
#[inline(always)]
pub fn double_minus_1_of_sum(a: f64, b: f64) -> (f64, u64) {
    let (n, bits) = nearest_64((a + b) * core::f64::consts::LOG2_E, TWO_FACTORS_64);
    let [high, rest, more] = of_rest_64(a - n * LN_2_HIGH_64, n * LN_2_LOW_64 - b);
    (high + (more - rest), bits)
}

/// `eˣ` for `x ≤ 0`.
#[inline(always)]
pub fn double_of_negative(x: f64) -> f64 {
    let ([high, rest, more], n) = reduced_64(if x < -746.0 { -746.0 } else { x }, TWO_FACTORS_64);
    scale_64(1.0 + (high + (more - rest)), n)
}

/// `eˣ − 1` for `0 ≤ x ≤ 700` in two parts, of which the first is `x` below `½ ln 2`.
#[inline(always)]
pub fn double_minus_1(x: f64) -> [f64; 2] {
    let ([high, rest, more], n) = reduced_64(x, ONE_FACTOR_64);
    let power = power_of_two_64(n);
    [(power - 1.0) + power * high, power * (more - rest)]
}

/// `r` in two parts, `first − second`, of which the rounding counts in its square alone; what `eʳ − 1` is
/// more than `r`; and the bits of `n`.
#[inline(always)]
fn reduced_64(x: f64, bias: f64) -> ([f64; 3], u64) {
    let (n, bits) = nearest_64(x * core::f64::consts::LOG2_E, bias);
    (of_rest_64(x - n * LN_2_HIGH_64, n * LN_2_LOW_64), bits)
}

#[inline(always)]
fn of_rest_64(high: f64, rest: f64) -> [f64; 3] {
    let r = high - rest;
    let rr = r * r;
    let low = cubic!(
        r,
        rr,
        [
            0.500_000_000_000_000_1,
            0.166_666_666_666_666_74,
            0.041_666_666_666_623_15,
            0.008_333_333_333_322_578
        ]
    );
    let middle = cubic!(
        r,
        rr,
        [
            0.001_388_888_891_750_668,
            0.000_198_412_698_856_619,
            2.480_152_097_066_591_5e-5,
            2.755_724_325_597_694e-6
        ]
    );
    let last = 2.762_020_883_567_483_6e-7 + 2.510_973_612_371_788_3e-8 * r;
    let p = low + (middle + last * (rr * rr)) * (rr * rr);
    [high, rest, rr * p]
}

#[inline(always)]
pub fn single(x: f32) -> f32 {
    // Beyond these it is 0 or infinite, and so it comes out.
    let ([high, rest, more], n) = reduced_32(limit(x, -104.0, 89.0), TWO_FACTORS_32);
    scale_32(1.0 + ((high - rest) + more), n)
}

/// `eˣ` in two parts, for `x ≤ 0`.
#[inline(always)]
pub fn single_in_parts(x: f32) -> [f32; 2] {
    let ([high, rest, more], n) = reduced_32(if x < -104.0 { -104.0 } else { x }, TWO_FACTORS_32);
    let q = (high - rest) + more;
    let leading = 1.0 + q;
    [scale_32(leading, n), scale_32((1.0 - leading) + q, n)]
}

/// `eˣ` for `−700 ≤ x ≤ 0`, to the digits of `f32`.
#[inline(always)]
pub fn double_roughly(x: f64) -> f64 {
    let (n, bits) = nearest_64(x * core::f64::consts::LOG2_E, ONE_FACTOR_64);
    let r = x - n * core::f64::consts::LN_2;
    let rr = r * r;
    let p = cubic!(
        r,
        rr,
        [0.5, 0.166_665_76_f32 as f64, 0.041_666_467_f32 as f64, 0.008_363_252_f32 as f64]
    ) + 0.001_393_496_9_f32 as f64 * (rr * rr);
    (1.0 + (r + rr * p)) * power_of_two_64(bits)
}

/// `eˣ` for `x ≤ 0`.
#[inline(always)]
pub fn single_of_negative(x: f32) -> f32 {
    let ([high, rest, more], n) = reduced_32(if x < -104.0 { -104.0 } else { x }, TWO_FACTORS_32);
    scale_32(1.0 + (high + (more - rest)), n)
}

/// The same for `0 ≤ x ≤ 80`.
#[inline(always)]
pub fn single_minus_1(x: f32) -> [f32; 2] {
    let ([high, rest, more], n) = reduced_32(x, ONE_FACTOR_32);
    let power = power_of_two_32(n);
    [(power - 1.0) + power * high, power * (more - rest)]
}

#[inline(always)]
fn reduced_32(x: f32, bias: f32) -> ([f32; 3], u32) {
    let (n, bits) = nearest_32(x * core::f32::consts::LOG2_E, bias);
    (of_rest_32(x - n * LN_2_HIGH_32, n * LN_2_LOW_32), bits)
}

#[inline(always)]
fn of_rest_32(high: f32, rest: f32) -> [f32; 3] {
    let r = high - rest;
    let rr = r * r;
    let p = cubic!(r, rr, [0.5, 0.166_665_76, 0.041_666_467, 0.008_363_252])
        + 0.001_393_496_9 * (rr * rr);
    [high, rest, rr * p]
}
