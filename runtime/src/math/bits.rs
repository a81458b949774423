//! Roundings, powers of two and polynomials, in operations that every vector unit has.
//!
//! SSE2 has no rounding instruction, no conversion between `f64` and 64-bit integers and no
//! arithmetic shift of these. What stands here needs additions, logical shifts and masks only.

/// 1.5 × 2⁵²: the spacing of the numbers around it is 1.
pub const MAGIC_64: f64 = 6_755_399_441_055_744.0;
/// 1.5 × 2²³
pub const MAGIC_32: f32 = 12_582_912.0;
/// What is added to the exponent of a power of two.
const BIAS_64: f64 = 1023.0;
const BIAS_32: f32 = 127.0;

/// The integer `n` nearest to `x`, for `|x| < 2⁵⁰`, and a number whose last bits are those of
/// `n + bias`.
#[inline(always)]
pub fn nearest_64(x: f64, bias: f64) -> (f64, u64) {
    let shifted = x + (MAGIC_64 + bias);
    (shifted - (MAGIC_64 + bias), shifted.to_bits())
}

/// The same, for `|x| < 2²¹`.
#[inline(always)]
pub fn nearest_32(x: f32, bias: f32) -> (f32, u32) {
    let shifted = x + (MAGIC_32 + bias);
    (shifted - (MAGIC_32 + bias), shifted.to_bits())
}

/// For [`power_of_two_64`].
pub const ONE_FACTOR_64: f64 = BIAS_64;
pub const ONE_FACTOR_32: f32 = BIAS_32;
/// For [`scale_64`].
pub const TWO_FACTORS_64: f64 = 2.0 * BIAS_64;
pub const TWO_FACTORS_32: f32 = 2.0 * BIAS_32;

/// `2ⁿ`, for `|n| ≤ 1022`, by the bits with `ONE_FACTOR_64`.
#[inline(always)]
pub fn power_of_two_64(bits: u64) -> f64 {
    f64::from_bits(bits << 52)
}

/// `2ⁿ`, for `|n| ≤ 126`.
#[inline(always)]
pub fn power_of_two_32(bits: u32) -> f32 {
    f32::from_bits(bits << 23)
}

/// `2ⁿ` as a product, for `|n| ≤ 2000`, by the bits with `TWO_FACTORS_64`: neither factor overflows,
/// and the only rounding of a product with both is that of a subnormal result.
#[inline(always)]
pub fn scale_64(y: f64, bits: u64) -> f64 {
    let first = bits >> 1;
    let second = bits.wrapping_sub(first);
    y * f64::from_bits(first << 52) * f64::from_bits(second << 52)
}

/// The same, for `|n| ≤ 250`.
#[inline(always)]
pub fn scale_32(y: f32, bits: u32) -> f32 {
    let first = bits >> 1;
    let second = bits.wrapping_sub(first);
    y * f32::from_bits(first << 23) * f32::from_bits(second << 23)
}

/// `x`, but not outside of `low..=high`; NaN stays.
#[inline(always)]
pub fn limit<F: PartialOrd>(x: F, low: F, high: F) -> F {
    let x = if x < low { low } else { x };
    if x > high { high } else { x }
}

/// `c₀ + c₁x + c₂x² + c₃x³` by halves, whose latency is that of two steps and not of three; `xx` is
/// `x²`.
macro_rules! cubic {
    ($x:expr, $xx:expr, [$c0:expr, $c1:expr, $c2:expr, $c3:expr]) => {
        ($c0 + $c1 * $x) + ($c2 + $c3 * $x) * $xx
    };
}
pub(super) use cubic;
