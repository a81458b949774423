//! Sine and cosine.
//!
//! `x = n π/2 + r` with `|r| ≤ π/4`, and `sin r` or `cos r` by minimax polynomials, as `n` says.
//!
//! For `f64` and `|x| ≤ 10⁶`, multiples of `π/2` are subtracted in four parts, three of which have 33
//! bits, so that their products by `n` are exact (W. J. Cody and W. Waite, *Software Manual for the
//! Elementary Functions*, 1980); `r` is kept in two parts, so that `sin` near a multiple of `π` keeps
//! its digits. Larger arguments take a branch, and there the bits of `2/π` that matter (M. Payne and
//! R. Hanek, *Radian reduction for trigonometric functions*, 1983).
//!
//! For `f32` everything is in `f64`, and these bits are looked up by the exponent for every argument:
//! no branch.

use super::bits::nearest_64;
use super::two_over_pi::{SINGLE, bits_from};

/// `π/2` in four parts.
const PI_HALVES: [f64; 4] = [
    1.570_796_326_734_125_6,
    6.077_100_506_303_966e-11,
    2.022_266_248_711_166_5e-21,
    8.478_427_660_368_9e-32,
];
/// Beyond, a multiple of `π/2` may have more than 20 bits.
const LIMIT: f64 = 1e6;
const SIGN: u64 = 1 << 63;

#[inline(always)]
pub fn double(x: f64) -> [f64; 2] {
    let a = x.abs();
    let ([high, low], n) = if a > LIMIT { reduce_large(a) } else { reduce(a) };
    let z = high * high;
    let zz = z * z;
    let sine = (-0.166_666_666_666_666_66 + 0.008_333_333_333_331_304 * z)
        + (-0.000_198_412_698_370_740_8 + 2.755_731_621_686_051_8e-6 * z) * zz
        + (-2.505_114_994_817_342_7e-8 + 1.591_917_101_712_156_5e-10 * z) * (zz * zz);
    let sine = high + (high * z * sine + low);
    let cosine = (0.041_666_666_666_666_664 + -0.001_388_888_888_888_705_7 * z)
        + (2.480_158_729_845_291e-5 + -2.755_731_715_434_441_5e-7 * z) * zz
        + (2.087_612_699_618_759e-9 + -1.138_148_195_321_782e-11 * z) * (zz * zz);
    let half = 0.5 * z;
    let near = 1.0 - half;
    let cosine = near + (((1.0 - near) - half) + (zz * cosine - high * low));
    let [sine, cosine] = quadrant(n, sine, cosine);
    // It is odd, and −0 stays.
    [f64::from_bits(sine.to_bits() ^ (x.to_bits() & SIGN)), cosine]
}

#[inline(always)]
pub fn single(x: f32) -> [f32; 2] {
    let exponent = (x.to_bits() >> 23) & 255;
    let [high, low] = SINGLE[(exponent.saturating_sub(127 + 25) & 127) as usize];
    let x = f64::from(x);
    let (high, low) = (x * high, x * low);
    let (n, bits) = nearest_64(high + low, 0.0);
    let r = ((high - n) + low) * core::f64::consts::FRAC_PI_2;
    let z = r * r;
    let zz = z * z;
    let sine = (1.0 - 0.166_666_666_638_496_33 * z)
        + (0.008_333_331_871_968_629 - 0.000_198_400_850_791_362_27 * z) * zz
        + (2.724_969_594_684_126e-6 * zz) * zz;
    let cosine = (1.0 - 0.5 * z)
        + (0.041_666_664_658_191_736 - 0.001_388_830_247_676_248_6 * z) * zz
        + (2.454_778_842_709_089e-5 * zz) * zz;
    let [sine, cosine] = quadrant(bits, r * sine, cosine);
    [sine as f32, cosine as f32]
}

/// Sine and cosine of `n π/2 + r`, from those of `r`.
#[inline(always)]
fn quadrant(n: u64, sine: f64, cosine: f64) -> [f64; 2] {
    // All ones where n is odd.
    let swap = 0_u64.wrapping_sub(n & 1);
    let (sine, cosine) = (sine.to_bits(), cosine.to_bits());
    let change = (sine ^ cosine) & swap;
    let minus_sine = (n << 62) & SIGN;
    let minus_cosine = (n.wrapping_add(1) << 62) & SIGN;
    [f64::from_bits(sine ^ change ^ minus_sine), f64::from_bits(cosine ^ change ^ minus_cosine)]
}

/// `r` in two parts, and `n`, for `0 ≤ x ≤ 10⁶`.
#[inline(always)]
fn reduce(x: f64) -> ([f64; 2], u64) {
    let (n, bits) = nearest_64(x * core::f64::consts::FRAC_2_PI, 0.0);
    let first = x - n * PI_HALVES[0];
    let [second, rest_2] = two_sum(first, -(n * PI_HALVES[1]));
    let [third, rest_3] = two_sum(second, -(n * PI_HALVES[2]));
    let rest = (rest_2 + rest_3) - n * PI_HALVES[3];
    let high = third + rest;
    ([high, (third - high) + rest], bits)
}

/// `a + b`, and what rounding took from it (D. Knuth, *The Art of Computer Programming*, volume 2).
#[inline(always)]
fn two_sum(a: f64, b: f64) -> [f64; 2] {
    let sum = a + b;
    let b_in_sum = sum - a;
    [sum, (a - (sum - b_in_sum)) + (b - b_in_sum)]
}

/// `r` in two parts, and `n`, for `x ≥ 2`, in integers.
#[cold]
#[inline(never)]
fn reduce_large(x: f64) -> ([f64; 2], u64) {
    if x.is_infinite() {
        return ([f64::NAN, 0.0], 0);
    }
    let bits = x.to_bits();
    let exponent = (bits >> 52) as usize;
    let mantissa = (bits & ((1 << 52) - 1)) | (1 << 52);
    // x = mantissa × 2^(exponent − 1075). Of 2/π, which begins at bit 64, the bits above this one give
    // multiples of 4; the product with the 192 bits from there on is x · 2/π mod 4, in 190 binary places.
    let position = exponent + 64 - 1075 - 2;
    let window = [0, 64, 128].map(|i| u128::from(bits_from(position + i)));
    let mantissa = u128::from(mantissa);
    let low = mantissa * window[2];
    let middle = mantissa * window[1] + (low >> 64);
    let high = (mantissa * window[0] + (middle >> 64)) as u64;
    let (middle, low) = (middle as u64, low as u64);
    let fraction = ((u128::from(high) << 64 | u128::from(middle)) << 2) | u128::from(low >> 62);
    // To the nearest: the upper half of the fractions is negative.
    let n = (high >> 62) + (fraction >> 127) as u64;
    let fraction = fraction as i128;
    let leading = fraction as f64;
    let trailing = (fraction - leading as i128) as f64;
    // 2⁻¹²⁸
    let unit = f64::from_bits((1023 - 128) << 52);
    (times_half_pi(leading * unit, trailing * unit), n)
}

/// `(a + b) π/2` in two parts.
fn times_half_pi(a: f64, b: f64) -> [f64; 2] {
    // The leading 26 bits of each factor: their products are exact.
    const CUT: u64 = !0 << 27;
    const PI_HALF: f64 = core::f64::consts::FRAC_PI_2;
    const PI_HALF_REST: f64 = 6.123_233_995_736_766e-17;
    let upper = f64::from_bits(a.to_bits() & CUT);
    let pi_upper = f64::from_bits(PI_HALF.to_bits() & CUT);
    let (lower, pi_lower) = (a - upper, PI_HALF - pi_upper);
    let product = a * PI_HALF;
    let rest = ((upper * pi_upper - product) + upper * pi_lower + lower * pi_upper)
        + lower * pi_lower
        + (a * PI_HALF_REST + b * PI_HALF);
    let high = product + rest;
    [high, (product - high) + rest]
}
