//! The logistic sigmoid: `1 / (1 + e⁻ˣ)`, and `eˣ / (1 + eˣ)` for negative `x`, which keeps all digits
//! where it is nearly 0.
//!
//! `1 + e` has a rest that rounding took away; of the quotient `y` it is about `y` times that.

use super::exp;

macro_rules! sigmoid {
    ($x:expr, $exp:path) => {{
        let x = $x;
        let e = $exp(-x.abs());
        let d = 1.0 + e;
        let rest = (1.0 - d) + e;
        let y = (if x < 0.0 { e } else { 1.0 }) / d;
        y - y * rest
    }};
}

#[inline(always)]
pub fn double(x: f64) -> f64 {
    sigmoid!(x, exp::double_of_negative)
}

#[inline(always)]
pub fn single(x: f32) -> f32 {
    sigmoid!(x, exp::single_of_negative)
}
