//! Every function of a scalar, alone and within something.

use chainrule::prelude::*;

macro_rules! unary {
    ($($name:ident)*) => {$(
        #[module]
        pub fn $name(x: f64) -> f64 {
            x.$name()
        }
    )*};
}
unary! {
    sin cos tan asin acos atan sinh cosh asinh acosh atanh exp exp2 exp_m1 ln ln_1p log2 log10
    sqrt cbrt recip abs to_radians to_degrees
}

#[module]
fn scalar_tanh(x: f64) -> f64 {
    x.tanh()
}

#[module]
fn scalar_sigmoid(x: f64) -> f64 {
    x.sigmoid()
}

#[module]
fn scalar_softplus(x: f64) -> f64 {
    x.softplus()
}

#[module]
fn scalar_erf(x: f64) -> f64 {
    x.erf()
}

#[module]
fn scalar_erfc(x: f64) -> f64 {
    x.erfc()
}

#[module]
fn log(x: f64, base: f64) -> f64 {
    x.log(base)
}

#[module]
fn powf(x: f64, p: f64) -> f64 {
    x.powf(p)
}

#[module]
fn powi(x: f64) -> f64 {
    x.powi(2) + x.powi(3) + x.powi(5) + x.powi(-2) + x.powi(0) + x.powi(1)
}

#[module]
fn powi_of_a_constant(x: f64, #[constant] n: i32) -> f64 {
    x.powi(n)
}

#[module]
fn hypot(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

#[module]
fn atan2(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

#[module]
fn sin_cos(x: f64) -> f64 {
    let (s, c) = x.sin_cos();
    s * 2.0 + c * c
}

#[module]
fn mul_add(x: f64, a: f64, b: f64) -> f64 {
    x.mul_add(a, b)
}

#[module]
fn max(a: f64, b: f64) -> f64 {
    a.max(b)
}

#[module]
fn min(a: f64, b: f64) -> f64 {
    a.min(b)
}

#[module]
fn clamp(x: f64) -> f64 {
    x.clamp(-0.5, 0.5)
}

#[module]
fn clamp_between(x: f64, low: f64, high: f64) -> f64 {
    x.clamp(low, high)
}

#[module]
fn copysign(x: f64) -> f64 {
    x.copysign(-1.0)
}

#[module]
fn as_paths(x: f64, y: f64) -> f64 {
    f64::sin(x) * f64::max(x, y) + f64::powi(y, 3)
}

/// y = cos(θ x) + π
#[module]
fn cosine(x: f64, #[param] theta: f64) -> f64 {
    (theta * x).cos() + core::f64::consts::PI
}

#[module]
fn single(x: f32, #[param] theta: f32) -> f32 {
    (theta * x).cos() + 2.0 * x
}

#[module]
fn generic<T: Real>(x: T, #[param] theta: T) -> T {
    (theta * x).tanh() / (T::one() + theta * theta) + T::lit(0.5) * x.sqrt().ln()
}

/// The derivative at a point that has none is that of PyTorch.
#[test]
fn kinks_follow_the_policy() {
    assert_eq!(Abs.backward_dx(&0.0, &1.0), 0.0);
    assert_eq!(Max.backward_dx(&(1.5, 1.5), &1.0), (0.5, 0.5));
    assert_eq!(Min.backward_dx(&(1.5, 1.5), &1.0), (0.5, 0.5));
    assert_eq!(Clamp.backward_dx(&0.5, &1.0), 0.0);
    assert_eq!(Clamp.backward_dx(&-0.5, &1.0), 0.0);
    assert_eq!(Clamp.backward_dx(&2.0, &1.0), 0.0);
    assert_eq!(ClampBetween.backward_dx(&(1.5, 1.5, 2.0), &1.0), (0.5, 0.5, 0.0));
    assert_eq!(ClampBetween.backward_dx(&(2.0, 1.5, 2.0), &1.0), (0.5, 0.0, 0.5));
    assert_eq!(Sqrt.backward_dx(&0.0, &1.0), f64::INFINITY);
    assert_eq!(Powf.backward_dx(&(0.0, 2.0), &1.0), (0.0, 0.0));
    assert_eq!(Powf.backward_dx(&(0.0, 0.0), &1.0), (0.0, 0.0));
    assert_eq!(Atan2.backward_dx(&(0.0, 0.0), &1.0), (0.0, 0.0));
    assert_eq!(Hypot.backward_dx(&(0.0, 0.0), &1.0), (0.0, 0.0));
    assert_eq!(Copysign.backward_dx(&0.0, &1.0), 0.0);
}
