//! Functions of a scalar that the compiler vectorises.
//!
//! The standard library's `exp` is a call for each number. These functions are short sequences of
//! additions, products, shifts and selections without a branch, inlined where they are called: in a
//! loop over a slice, or in `x.map(|v| v.tanh())` of a [`module`](macro@crate::module), the compiler
//! computes as many at once as a vector register holds, on every target, SSE2 among them. They need
//! neither the standard library nor `libm`, and no fused operations, so that they give the same bits on
//! all machines, with the feature `std` and without. Of a single number, `tanh` is faster than the
//! library's; `exp` and `ln` are not.
//!
//! | | `f32` | `f64` |
//! |---|---|---|
//! | [`exp`] | 1.1 | 1.1 |
//! | [`ln`] | 0.9 | 0.9 |
//! | [`tanh`] | 1.5 | 1.5 |
//! | [`sigmoid`] | 1.9 | 1.9 |
//! | [`softplus`] | 1.8 | 1.8 |
//! | [`erf`] | 0.6 | 1.3 |
//! | [`erfc`] | 0.7 | 1.9 |
//! | [`sin`], [`cos`] | 1.8 | 1.6 |
//!
//! is how far the results are from the true values at most, in units of the last place, as measured at
//! ten million points and more of each function (`tests/oracle/functions.rs`; `erf` and `erfc` of `f64` at two
//! hundred thousand, by mpmath). Subnormal numbers, infinities and NaN are as IEEE 754 has them.
//!
//! ```
//! use chainrule::math;
//!
//! let x = [-1.0, 0.0, 1.0_f32];
//! assert_eq!(x.map(math::exp), [0.36787945, 1.0, 2.7182817]);
//! assert_eq!(math::tanh(f64::INFINITY), 1.0);
//! ```

mod bits;
mod erf;
mod erfc;
mod exp;
mod ln;
mod sigmoid;
mod sine;
mod softplus;
mod tanh;
mod two_over_pi;

pub(crate) use sine::Large;

/// `f32` and `f64`.
pub trait Float: sealed::Functions {}

impl Float for f32 {}
impl Float for f64 {}

mod sealed {
    use super::sine::Large;

    pub trait Functions: Copy {
        fn exp(self) -> Self;
        fn ln(self) -> Self;
        fn tanh(self) -> Self;
        fn sigmoid(self) -> Self;
        fn softplus(self) -> Self;
        fn erf(self) -> Self;
        fn erfc(self) -> Self;
        fn sin_cos(self) -> [Self; 2];
        fn sin_cos_of_small(self, large: &mut Large) -> [Self; 2];
    }
}

macro_rules! functions {
    ($($t:ident $precision:ident $small:ident: $($name:ident $file:ident $result:ty)*;)*) => {$(
        impl sealed::Functions for $t {
            $(
                #[inline(always)]
                fn $name(self) -> $result {
                    $file::$precision(self)
                }
            )*
            #[inline(always)]
            fn sin_cos_of_small(self, large: &mut sine::Large) -> [$t; 2] {
                large.$precision(self);
                sine::$small(self)
            }
        }
    )*};
}
functions! {
    f32 single single_of_small: exp exp f32 ln ln f32 tanh tanh f32 sigmoid sigmoid f32 softplus softplus f32
        erf erf f32 erfc erfc f32
        sin_cos sine [f32; 2];
    f64 double double_of_small: exp exp f64 ln ln f64 tanh tanh f64 sigmoid sigmoid f64 softplus softplus f64
        erf erf f64 erfc erfc f64
        sin_cos sine [f64; 2];
}

/// `eˣ`: infinite from about 709.8 (`f32`: 88.7) on, and 0 below about −745.1 (`f32`: −104).
///
/// ```
/// assert_eq!(chainrule::math::exp(-1000.0), 0.0);
/// ```
#[inline(always)]
pub fn exp<F: Float>(x: F) -> F {
    x.exp()
}

/// The natural logarithm: −∞ at 0, NaN below.
///
/// ```
/// assert_eq!(chainrule::math::ln(1.0), 0.0);
/// ```
#[inline(always)]
pub fn ln<F: Float>(x: F) -> F {
    x.ln()
}

/// The hyperbolic tangent `(eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)`.
///
/// ```
/// assert_eq!(chainrule::math::tanh(0.5_f32), 0.46211717);
/// ```
#[inline(always)]
pub fn tanh<F: Float>(x: F) -> F {
    x.tanh()
}

/// The logistic sigmoid `1 / (1 + e⁻ˣ)`, with all digits where it is nearly 0.
///
/// ```
/// assert_eq!(chainrule::math::sigmoid(0.0), 0.5);
/// ```
#[inline(always)]
pub fn sigmoid<F: Float>(x: F) -> F {
    x.sigmoid()
}

/// `ln(1 + eˣ)`, without overflow, and with all digits where it is nearly 0.
///
/// ```
/// assert_eq!(chainrule::math::softplus(1000.0), 1000.0);
/// ```
#[inline(always)]
pub fn softplus<F: Float>(x: F) -> F {
    x.softplus()
}

/// The error function `2/√π ∫₀ˣ e^−t² dt`, in (−1, 1).
///
/// ```
/// assert_eq!(chainrule::math::erf(0.5), 0.5204998778130465);
/// ```
#[inline(always)]
pub fn erf<F: Float>(x: F) -> F {
    x.erf()
}

/// `1 − erf x`, in (0, 2), with all digits where it is small.
///
/// ```
/// assert_eq!(chainrule::math::erfc(0.0), 1.0);
/// assert_eq!(chainrule::math::erfc(30.0), 0.0);
/// ```
#[inline(always)]
pub fn erfc<F: Float>(x: F) -> F {
    x.erfc()
}

/// The sine, of any argument: NaN at ±∞ alone.
///
/// Arguments beyond 2000 in `f32`, and 10,000 in `f64`, take a branch, so that a loop over this function
/// does not vectorise. The loops that [`module`](macro@crate::module) writes for a closure over many
/// elements do: they try without the branch, and begin again if any argument was too large.
///
/// ```
/// assert_eq!(chainrule::math::sin(1e22), -0.8522008497671888);
/// ```
#[inline(always)]
pub fn sin<F: Float>(x: F) -> F {
    let [sine, _] = x.sin_cos();
    sine
}

/// The cosine, of any argument: NaN at ±∞ alone. It has a branch as [`sin`] has.
///
/// ```
/// assert_eq!(chainrule::math::cos(0.0), 1.0);
/// ```
#[inline(always)]
pub fn cos<F: Float>(x: F) -> F {
    let [_, cosine] = x.sin_cos();
    cosine
}

/// Sine and cosine, which share most of their work.
///
/// ```
/// assert_eq!(chainrule::math::sin_cos(0.0), (0.0, 1.0));
/// ```
#[inline(always)]
pub fn sin_cos<F: Float>(x: F) -> (F, F) {
    let [sine, cosine] = x.sin_cos();
    (sine, cosine)
}

/// Sine and cosine without a branch; `large` is told if `x` is too large for them.
#[inline(always)]
pub(crate) fn sin_cos_of_small<F: Float>(x: F, large: &mut Large) -> (F, F) {
    let [sine, cosine] = x.sin_cos_of_small(large);
    (sine, cosine)
}
