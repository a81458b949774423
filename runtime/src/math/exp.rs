//! The exponential function.
//!
//! `x = n ln 2 + r` with `|r| ≤ ½ ln 2`, where `ln 2` is subtracted in two parts (W. J. Cody and
//! W. Waite, *Software Manual for the Elementary Functions*, 1980), and `eˣ = 2ⁿ eʳ`. The polynomials
//! are minimax ones (N. Brisebarre and S. Chevillard, *Efficient polynomial L∞-approximations*, 2007)
//! of `(eʳ − 1 − r) / r²`, off by 2⁻⁵⁶ and 2⁻²⁷ of `eʳ`.

use super::bits::{
    cubic, limit, nearest_32, nearest_64, power_of_two_32, power_of_two_64, scale_32, scale_64,
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
    let (q, n) = reduced_64(limit(x, -746.0, 710.0));
    scale_64(1.0 + q, n)
}

/// `eˣ` for `0 ≤ x ≤ 40`.
#[inline(always)]
pub fn double_of_small(x: f64) -> f64 {
    let (q, n) = reduced_64(x);
    (1.0 + q) * power_of_two_64(n)
}

/// `eˣ` in two parts, for `x ≤ 0`.
#[inline(always)]
pub fn double_in_parts(x: f64) -> [f64; 2] {
    let (q, n) = reduced_64(if x < -746.0 { -746.0 } else { x });
    let leading = 1.0 + q;
    [scale_64(leading, n), scale_64((1.0 - leading) + q, n)]
}

/// `eʳ − 1` and `n`.
#[inline(always)]
fn reduced_64(x: f64) -> (f64, u64) {
    let (n, bits) = nearest_64(x * core::f64::consts::LOG2_E);
    let r = (x - n * LN_2_HIGH_64) - n * LN_2_LOW_64;
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
    let high = 2.762_020_883_567_483_6e-7 + 2.510_973_612_371_788_3e-8 * r;
    let p = low + (middle + high * (rr * rr)) * (rr * rr);
    (r + rr * p, bits)
}

#[inline(always)]
pub fn single(x: f32) -> f32 {
    // Beyond these it is 0 or infinite, and so it comes out.
    let (q, n) = reduced_32(limit(x, -104.0, 89.0));
    scale_32(1.0 + q, n)
}

/// `eˣ` for `0 ≤ x ≤ 20`.
#[inline(always)]
pub fn single_of_small(x: f32) -> f32 {
    let (q, n) = reduced_32(x);
    (1.0 + q) * power_of_two_32(n)
}

/// `eˣ` in two parts, for `x ≤ 0`.
#[inline(always)]
pub fn single_in_parts(x: f32) -> [f32; 2] {
    let (q, n) = reduced_32(if x < -104.0 { -104.0 } else { x });
    let leading = 1.0 + q;
    [scale_32(leading, n), scale_32((1.0 - leading) + q, n)]
}

#[inline(always)]
fn reduced_32(x: f32) -> (f32, u32) {
    let (n, bits) = nearest_32(x * core::f32::consts::LOG2_E);
    let r = (x - n * LN_2_HIGH_32) - n * LN_2_LOW_32;
    let rr = r * r;
    let p = cubic!(r, rr, [0.5, 0.166_665_76, 0.041_666_467, 0.008_363_252])
        + 0.001_393_496_9 * (rr * rr);
    (r + rr * p, bits)
}
