//! The hyperbolic tangent.
//!
//! `x + x³ P(x²) / Q(x²)` for `|x| < 0.625`, elsewhere `1 − 2 / (e²ˣ + 1)`: the split of Cody and Waite
//! (*Software Manual for the Elementary Functions*, 1980). Both fractions are one division, of the
//! numerator and the denominator that are chosen before. The coefficients interpolate at Chebyshev's
//! points; they are off by 2⁻⁵⁸ and 2⁻³⁷.

use super::exp;

const SPLIT: f64 = 0.625;

#[inline(always)]
pub fn double(x: f64) -> f64 {
    let a = x.abs();
    let z = a * a;
    let p = -1_613.946_525_458_254 + z * (-99.251_831_750_333_65 + z * -0.964_385_123_953_109);
    let q =
        4_841.839_576_374_762 + z * (2_234.491_325_800_888_7 + z * (112.772_801_898_716_79 + z));
    // From 20 on it is 1.
    let e = exp::double_of_small(if a > 20.0 { 40.0 } else { a + a });
    let small = a < SPLIT;
    let numerator = if small { z * p } else { -2.0 };
    let denominator = if small { q } else { e + 1.0 };
    let scale = if small { a } else { 1.0 };
    (scale + scale * (numerator / denominator)).copysign(x)
}

#[inline(always)]
pub fn single(x: f32) -> f32 {
    let a = x.abs();
    let z = a * a;
    let p = -21.066_597 + z * -0.933_647_45;
    let q = 63.199_79 + z * (28.080_858 + z);
    // From 10 on it is 1.
    let e = exp::single_of_small(if a > 10.0 { 20.0 } else { a + a });
    let small = a < SPLIT as f32;
    let numerator = if small { z * p } else { -2.0 };
    let denominator = if small { q } else { e + 1.0 };
    let scale = if small { a } else { 1.0 };
    (scale + scale * (numerator / denominator)).copysign(x)
}
