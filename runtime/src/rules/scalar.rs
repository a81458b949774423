//! Functions of a scalar, with the names of the macro's table, and what their derivatives need.

use crate::differentiable::Real;

/// Requires a scalar, and gives it back.
#[inline]
pub fn scalar<T: Real>(x: T) -> T {
    x
}

/// Requires a function's argument or result to be a scalar.
#[inline]
pub fn is_scalar<T: Real>(_: &T) {}

/// A number of the scalar type at hand.
#[inline]
pub fn lit<T: Real>(value: f64) -> T {
    T::lit(value)
}

/// A number of the type of another.
#[inline]
pub fn like<T: Real>(_: T, value: f64) -> T {
    T::lit(value)
}

macro_rules! unary {
    ($($name:ident)*) => {$(
        #[doc = concat!("`x.", stringify!($name), "()`")]
        #[inline]
        pub fn $name<T: Real>(x: T) -> T {
            x.$name()
        }
    )*};
}
unary! {
    sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh
    exp exp2 exp_m1 ln ln_1p log2 log10 sqrt cbrt recip abs sigmoid softplus erf erfc
}

macro_rules! binary {
    ($($name:ident)*) => {$(
        #[doc = concat!("`a.", stringify!($name), "(b)`")]
        #[inline]
        pub fn $name<T: Real>(a: T, b: T) -> T {
            a.$name(b)
        }
    )*};
}
binary! { log powf hypot atan2 max min copysign }

/// `x.powi(n)`, by repeated squaring, as the standard library's has it.
#[inline]
pub fn powi<T: Real>(x: T, n: i32) -> T {
    let (mut power, mut square, mut rest) = (T::one(), x, n.unsigned_abs());
    loop {
        if rest % 2 == 1 {
            power *= square;
        }
        rest /= 2;
        if rest == 0 {
            break;
        }
        square *= square;
    }
    if n < 0 { T::one() / power } else { power }
}

/// `x.mul_add(a, b)`: `x a + b`, rounded once.
#[inline]
pub fn mul_add<T: Real>(x: T, a: T, b: T) -> T {
    x.mul_add(a, b)
}

/// `x.clamp(low, high)`
#[inline]
pub fn clamp<T: Real>(x: T, low: T, high: T) -> T {
    x.clamp(low, high)
}

/// Degrees in radians.
#[inline]
pub fn to_radians<T: Real>(x: T) -> T {
    x * T::lit(core::f64::consts::PI / 180.0)
}

/// Radians in degrees.
#[inline]
pub fn to_degrees<T: Real>(x: T) -> T {
    x * T::lit(180.0 / core::f64::consts::PI)
}

/// −1, 0 or 1: the derivative of `abs`, which is 0 at 0.
#[inline]
pub fn sign<T: Real>(x: T) -> T {
    if x > T::zero() {
        T::one()
    } else if x < T::zero() {
        -T::one()
    } else {
        T::zero()
    }
}

/// 1 where `a > b`, otherwise 0.
#[inline]
pub fn above<T: Real>(a: T, b: T) -> T {
    if a > b { T::one() } else { T::zero() }
}

/// 1 where `a > b`, ½ where they are equal, otherwise 0: `max` and `min` of two active values share
/// the gradient at a tie.
#[inline]
pub fn above_or_half<T: Real>(a: T, b: T) -> T {
    if a > b {
        T::one()
    } else if a == b {
        T::lit(0.5)
    } else {
        T::zero()
    }
}

/// 1 strictly between `low` and `high`, otherwise 0.
#[inline]
pub fn inside<T: Real>(x: T, low: T, high: T) -> T {
    if low < x && x < high { T::one() } else { T::zero() }
}

/// The derivative of `x.powi(n)`, which is 0 for `n = 0` at every `x`.
#[inline]
pub fn powi_dx<T: Real>(x: T, n: i32) -> T {
    if n == 0 { T::zero() } else { T::lit(f64::from(n)) * powi(x, n - 1) }
}

/// The derivative of `x.powf(p)` with respect to `x`, which is 0 for `p = 0` at every `x`.
#[inline]
pub fn powf_dx<T: Real>(x: T, p: T) -> T {
    if p == T::zero() { T::zero() } else { p * x.powf(p - T::one()) }
}

/// The derivative of `y = x.powf(p)` with respect to `p`: `y ln x`, and 0 at `x = 0`, `p ≥ 0`.
#[inline]
pub fn powf_dp<T: Real>(x: T, p: T, y: T) -> T {
    if x == T::zero() && p >= T::zero() { T::zero() } else { y * x.ln() }
}

/// `a / b`, and 0 where `b` is 0: the derivatives of `hypot` and `atan2` at the origin.
#[inline]
pub fn ratio_or_zero<T: Real>(a: T, b: T) -> T {
    if b == T::zero() { T::zero() } else { a / b }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use core::hint::black_box;

    #[test]
    fn powers_have_the_bits_of_the_standard_library() {
        for x in [0.0, -0.0, 0.7, -1.3, 1.0 + f64::EPSILON, 1e200, -1e-200, f64::INFINITY, f64::NAN]
        {
            for n in (-40..40).chain([1 << 20, i32::MAX, i32::MIN]) {
                let (x, n) = (black_box(x), black_box(n));
                assert_eq!(super::powi(x, n).to_bits(), x.powi(n).to_bits(), "{x} to the {n}");
                let x = x as f32;
                assert_eq!(super::powi(x, n).to_bits(), x.powi(n).to_bits(), "{x} to the {n}");
            }
        }
    }
}
