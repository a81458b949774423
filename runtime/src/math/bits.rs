//! Roundings, powers of two and polynomials, in operations that every vector unit has.
//!
//! SSE2 has no rounding instruction, no conversion between `f64` and 64-bit integers and no
//! arithmetic shift of these. What stands here needs additions, logical shifts and masks only.

/// 1.5 × 2⁵²: the spacing of the numbers around it is 1.
const MAGIC_64: f64 = 6_755_399_441_055_744.0;
/// 1.5 × 2²³
const MAGIC_32: f32 = 12_582_912.0;

/// The integer nearest to `x`, for `|x| < 2⁵¹`, as a number and in two's complement.
#[inline(always)]
pub fn nearest_64(x: f64) -> (f64, u64) {
    let shifted = x + MAGIC_64;
    (shifted - MAGIC_64, shifted.to_bits().wrapping_sub(MAGIC_64.to_bits()))
}

/// The integer nearest to `x`, for `|x| < 2²²`, as a number and in two's complement.
#[inline(always)]
pub fn nearest_32(x: f32) -> (f32, u32) {
    let shifted = x + MAGIC_32;
    (shifted - MAGIC_32, shifted.to_bits().wrapping_sub(MAGIC_32.to_bits()))
}

/// `2ⁿ`, for `|n| ≤ 1022` in two's complement.
#[inline(always)]
pub fn power_of_two_64(n: u64) -> f64 {
    f64::from_bits(n.wrapping_add(1023) << 52)
}

/// `2ⁿ`, for `|n| ≤ 126` in two's complement.
#[inline(always)]
pub fn power_of_two_32(n: u32) -> f32 {
    f32::from_bits(n.wrapping_add(127) << 23)
}

/// `y × 2ⁿ`, for `|n| ≤ 2000` in two's complement: by two factors, so that neither of them overflows,
/// and the only rounding is that of a subnormal result.
#[inline(always)]
pub fn scale_64(y: f64, n: u64) -> f64 {
    let exponents = n.wrapping_add(2 * 1023);
    let first = exponents >> 1;
    let second = exponents.wrapping_sub(first);
    y * f64::from_bits(first << 52) * f64::from_bits(second << 52)
}

/// `y × 2ⁿ`, for `|n| ≤ 250` in two's complement.
#[inline(always)]
pub fn scale_32(y: f32, n: u32) -> f32 {
    let exponents = n.wrapping_add(2 * 127);
    let first = exponents >> 1;
    let second = exponents.wrapping_sub(first);
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
