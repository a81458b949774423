//! The natural logarithm.
//!
//! `x = 2ᵏ (1 + f)` with `1 + f` between `√½` and `√2`, and `ln(1 + f) = f − ½f² + s (½f² + R)` with
//! `s = f / (2 + f)`, where `R` is the rest of the series `2 artanh s = 2s + s R` (the method of
//! FreeBSD's `e_log.c`, 1993, which keeps the error below one unit of the last place). `R / s²` is a
//! minimax polynomial, off by 2⁻⁵⁶ and 2⁻²⁷.

use super::bits::cubic;
use super::exp::{LN_2_HIGH_32, LN_2_HIGH_64, LN_2_LOW_32, LN_2_LOW_64};

/// `√½`, whose bits divide one power of two from the next.
const SQRT_HALF_64: u64 = core::f64::consts::FRAC_1_SQRT_2.to_bits();
const SQRT_HALF_32: u32 = core::f32::consts::FRAC_1_SQRT_2.to_bits();

#[inline(always)]
pub fn double(x: f64) -> f64 {
    // A subnormal number times 2⁵⁴.
    let scale = if x < f64::MIN_POSITIVE { 18_014_398_509_481_984.0 } else { 1.0_f64 };
    // An exponent more by 64 than it is, so that it is positive.
    let bits = (x * scale)
        .to_bits()
        .wrapping_add((1.0_f64.to_bits() - SQRT_HALF_64) + (1087 << 52))
        .wrapping_sub(scale.to_bits());
    // 2⁵² + k, put together from its bits.
    let k =
        f64::from_bits((bits >> 52) | 0x4330_0000_0000_0000) - (4_503_599_627_370_496.0 + 1087.0);
    let f = f64::from_bits((bits & 0x000f_ffff_ffff_ffff) + SQRT_HALF_64) - 1.0;
    let s = f / (2.0 + f);
    let z = s * s;
    let zz = z * z;
    let low = cubic!(
        z,
        zz,
        [
            0.666_666_666_666_667,
            0.399_999_999_998_99,
            0.285_714_286_263_602_5,
            0.222_222_110_644_046_1
        ]
    );
    let high =
        0.181_828_944_291_130_67 + z * 0.153_315_441_983_285_87 + zz * 0.146_186_314_252_840_7;
    let rest = z * (low + high * (zz * zz));
    let half = 0.5 * f * f;
    let y = k * LN_2_HIGH_64 - ((half - (s * (half + rest) + k * LN_2_LOW_64)) - f);
    let y = if x < f64::INFINITY { y } else { x };
    let outside = if x == 0.0 { f64::NEG_INFINITY } else { f64::NAN };
    if x > 0.0 { y } else { outside }
}

#[inline(always)]
pub fn single(x: f32) -> f32 {
    let subnormal = x < f32::MIN_POSITIVE;
    // × 2²⁵
    let v = if subnormal { x * 33_554_432.0 } else { x };
    let bias = if subnormal { 127.0 + 25.0 } else { 127.0 };
    let bits = v.to_bits().wrapping_add(1.0_f32.to_bits() - SQRT_HALF_32);
    // 2²³ + k
    let k = f32::from_bits((bits >> 23) | 0x4b00_0000) - (8_388_608.0 + bias);
    let f = f32::from_bits((bits & 0x007f_ffff) + SQRT_HALF_32) - 1.0;
    let s = f / (2.0 + f);
    let z = s * s;
    let rest = z * (0.666_666_87 + z * (0.399_885_3 + z * 0.295_876_38));
    let half = 0.5 * f * f;
    let y = k * LN_2_HIGH_32 - ((half - (s * (half + rest) + k * LN_2_LOW_32)) - f);
    if x > 0.0 && x < f32::INFINITY {
        y
    } else if x == 0.0 {
        f32::NEG_INFINITY
    } else if x > 0.0 {
        x
    } else {
        f32::NAN
    }
}
