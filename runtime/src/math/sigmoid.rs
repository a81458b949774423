//! The logistic sigmoid: `1 / (1 + e⁻ˣ)`, and `eˣ / (1 + eˣ)` for negative `x`, which keeps all digits
//! where it is nearly 0.
//!
//! Both are `n / d`, where `d = 1 + e` and the exponential `e` have a rest that rounding took away:
//! with it, `(n + δn) / (d + δd) ≈ y + (δn − y δd) / d`, and `1 / d` is `y` or `1 − y`.

use super::exp;

macro_rules! sigmoid {
    ($x:expr, $exp:path) => {{
        let x = $x;
        let [e, rest] = $exp(-x.abs());
        let d = 1.0 + e;
        let rest_of_d = ((1.0 - d) + e) + rest;
        let negative = x < 0.0;
        let y = (if negative { e } else { 1.0 }) / d;
        let rest_of_n = if negative { rest } else { 0.0 };
        let inverse = if negative { 1.0 - y } else { y };
        y + (rest_of_n - y * rest_of_d) * inverse
    }};
}

#[inline(always)]
pub fn double(x: f64) -> f64 {
    sigmoid!(x, exp::double_in_parts)
}

#[inline(always)]
pub fn single(x: f32) -> f32 {
    sigmoid!(x, exp::single_in_parts)
}
