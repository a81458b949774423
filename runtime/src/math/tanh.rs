//! The hyperbolic tangent: `tanh x = m / (m + 2)` with `m = e²ˣ − 1`.
//!
//! That is `b + (m − 2b − b m) / (m + 2)` for every `b`, and near 0, with `b = x`, the quotient is small,
//! and so are its roundings.

use super::exp;

/// Where `b` is `x`.
const NEAR: f64 = 0.4;

macro_rules! tanh {
    ($x:expr, $near:expr, $saturated:expr, $minus_1:path) => {{
        let a = $x.abs();
        // Beyond, it is 1.
        let twice = if a > $saturated { 2.0 * $saturated } else { a + a };
        let [first, second] = $minus_1(twice);
        let m = first + second;
        let b = if a < $near { a } else { 0.0 };
        let rest = (first - (b + b)) + (second - b * m);
        (b + rest / (m + 2.0)).copysign($x)
    }};
}

#[inline(always)]
pub fn double(x: f64) -> f64 {
    tanh!(x, NEAR, 20.0, exp::double_minus_1)
}

#[inline(always)]
pub fn single(x: f32) -> f32 {
    tanh!(x, NEAR as f32, 10.0, exp::single_minus_1)
}
