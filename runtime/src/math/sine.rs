//! Sine and cosine.
//!
//! `x = n π/2 + r` with `|r| ≤ π/4`, and `sin r` or `cos r` by minimax polynomials, as `n` says.
//!
//! Up to a limit, multiples of `π/2` are subtracted in three parts, of which two have so few bits that
//! their products by `n` are exact (W. J. Cody and W. Waite, *Software Manual for the Elementary
//! Functions*, 1980). Beyond, `f64` takes the bits of `2/π` that matter (M. Payne and R. Hanek, *Radian
//! reduction for trigonometric functions*, 1983), and `f32` the same in `f64`, by a table.
//!
//! The polynomials of `f32` are those of Cephes (S. Moshier, `sinf.c`, 1987); those of `f64` are minimax
//! ones, off by less than 2⁻⁵⁶.

use super::bits::{nearest_32, nearest_64};
use super::two_over_pi::{SINGLE, bits_from};

/// `π/2` in three parts, of which the first two have at most 40 bits: their products with `n` are exact.
const PI_HALVES_64: [f64; 3] =
    [1.570_796_326_794_152_3, 7.443_547_480_488_527e-13, -1.903_488_962_019_326_6e-25];
/// The same, with 13 bits.
const PI_HALVES_32: [f32; 3] = [1.570_800_8, -4.454_516e-6, 6.077_100_6e-11];
/// Beyond, a multiple of `π/2` may have more than 13 bits.
const LIMIT_64: f64 = 10_000.0;
const LIMIT_32: f32 = 2_000.0;
const SIGN_64: u64 = 1 << 63;
const SIGN_32: u32 = 1 << 31;

/// Whether any of many numbers was beyond the limit, or NaN: sign bits of differences.
#[derive(Clone, Copy, Default)]
pub struct Large {
    single: u32,
    double: u64,
}

impl Large {
    #[inline(always)]
    pub fn single(&mut self, x: f32) {
        self.single |= LIMIT_32.to_bits().wrapping_sub(x.to_bits() & !SIGN_32);
    }

    #[inline(always)]
    pub fn double(&mut self, x: f64) {
        self.double |= LIMIT_64.to_bits().wrapping_sub(x.to_bits() & !SIGN_64);
    }

    #[inline(always)]
    pub fn seen(self) -> bool {
        self.single & SIGN_32 != 0 || self.double & SIGN_64 != 0
    }
}

#[inline(always)]
pub fn double(x: f64) -> [f64; 2] {
    if x.abs() <= LIMIT_64 { double_of_small(x) } else { double_of_large(x) }
}

/// Sine and cosine for `|x| ≤ LIMIT_64`, without a branch; of larger ones, any numbers.
#[inline(always)]
pub fn double_of_small(x: f64) -> [f64; 2] {
    let a = x.abs();
    let (n, bits) = nearest_64(a * core::f64::consts::FRAC_2_PI, 0.0);
    // Rounded only where it is as large as a rounding.
    let high = (a - n * PI_HALVES_64[0]) - n * PI_HALVES_64[1];
    let rest = n * PI_HALVES_64[2];
    let [sine, cosine] = sine_and_cosine(high, rest);
    let [sine, cosine] = quadrant(bits, sine, cosine);
    // It is odd, and −0 stays.
    [f64::from_bits(sine.to_bits() ^ (x.to_bits() & SIGN_64)), cosine]
}

#[cold]
#[inline(never)]
fn double_of_large(x: f64) -> [f64; 2] {
    let ([high, low], n) = reduce_large(x.abs());
    let [sine, cosine] = sine_and_cosine(high, -low);
    let [sine, cosine] = quadrant(n, sine, cosine);
    [f64::from_bits(sine.to_bits() ^ (x.to_bits() & SIGN_64)), cosine]
}

/// Of `high − rest`, for `|high| ≤ π/4`.
#[inline(always)]
fn sine_and_cosine(high: f64, rest: f64) -> [f64; 2] {
    let r = high - rest;
    let z = r * r;
    let zz = z * z;
    let sine = (-0.166_666_666_666_666_66 + 0.008_333_333_333_331_304 * z)
        + (-0.000_198_412_698_370_740_8 + 2.755_731_621_686_051_8e-6 * z) * zz
        + (-2.505_114_994_817_342_7e-8 + 1.591_917_101_712_156_5e-10 * z) * (zz * zz);
    let sine = high + (r * z * sine - rest);
    let cosine = (0.041_666_666_666_666_664 + -0.001_388_888_888_888_705_7 * z)
        + (2.480_158_729_845_291e-5 + -2.755_731_715_434_441_5e-7 * z) * zz
        + (2.087_612_699_618_759e-9 + -1.138_148_195_321_782e-11 * z) * (zz * zz);
    let cosine = (1.0 - 0.5 * z) + zz * cosine;
    [sine, cosine]
}

#[inline(always)]
pub fn single(x: f32) -> [f32; 2] {
    if x.abs() <= LIMIT_32 { single_of_small(x) } else { single_of_large(x) }
}

/// Sine and cosine for `|x| ≤ LIMIT_32`, without a branch; of larger ones, any numbers.
#[inline(always)]
pub fn single_of_small(x: f32) -> [f32; 2] {
    let a = x.abs();
    let (n, bits) = nearest_32(a * core::f32::consts::FRAC_2_PI, 0.0);
    let high = (a - n * PI_HALVES_32[0]) - n * PI_HALVES_32[1];
    let rest = n * PI_HALVES_32[2];
    let r = high - rest;
    let z = r * r;
    let sine = -0.166_666_55 + z * (0.008_332_161 + z * -1.951_529_6e-4);
    let sine = high + (r * z * sine - rest);
    let cosine = 0.041_666_646 + z * (-0.001_388_731_6 + z * 2.443_315_7e-5);
    let cosine = (1.0 - 0.5 * z) + z * z * cosine;
    // All ones where n is odd.
    let swap = 0_u32.wrapping_sub(bits & 1);
    let (sine, cosine) = (sine.to_bits(), cosine.to_bits());
    let change = (sine ^ cosine) & swap;
    let minus_sine = (x.to_bits() ^ (bits << 30)) & SIGN_32;
    let minus_cosine = (bits.wrapping_add(1) << 30) & SIGN_32;
    [f32::from_bits(sine ^ change ^ minus_sine), f32::from_bits(cosine ^ change ^ minus_cosine)]
}

#[cold]
#[inline(never)]
fn single_of_large(x: f32) -> [f32; 2] {
    let exponent = (x.to_bits() >> 23) & 255;
    let [high, low] = SINGLE[(exponent.saturating_sub(127 + 25) & 127) as usize];
    let x = f64::from(x);
    let (high, low) = (x * high, x * low);
    let (n, bits) = nearest_64(high + low, 0.0);
    let r = ((high - n) + low) * core::f64::consts::FRAC_PI_2;
    let [sine, cosine] = sine_and_cosine(r, 0.0);
    let [sine, cosine] = quadrant(bits, sine, cosine);
    [sine as f32, cosine as f32]
}

/// Sine and cosine of `n π/2 + r`, from those of `r`.
#[inline(always)]
fn quadrant(n: u64, sine: f64, cosine: f64) -> [f64; 2] {
    // All ones where n is odd.
    let swap = 0_u64.wrapping_sub(n & 1);
    let (sine, cosine) = (sine.to_bits(), cosine.to_bits());
    let change = (sine ^ cosine) & swap;
    let minus_sine = (n << 62) & SIGN_64;
    let minus_cosine = (n.wrapping_add(1) << 62) & SIGN_64;
    [f64::from_bits(sine ^ change ^ minus_sine), f64::from_bits(cosine ^ change ^ minus_cosine)]
}

/// `r` in two parts, and `n`, for `x ≥ 2`, in integers.
#[cold]
#[inline(never)]
fn reduce_large(x: f64) -> ([f64; 2], u64) {
    if !x.is_finite() {
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
