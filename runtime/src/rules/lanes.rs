//! Functions of a scalar in a closure over many elements: those of [`math`](crate::math), by which the
//! loop vectorises. On its own, a call of the standard library's is faster.
//!
//! The sine of a large number needs a branch, and a loop with a branch does not vectorise. So a loop
//! with sines is run [without](Small) that branch first; if it met a large number, it is run
//! [again](again), with the branch. Where both are right, they give the same bits.

use nalgebra::Scalar;

use super::sequence::Container;
use crate::differentiable::Real;
use crate::math::Large;
use crate::rules::pass::Pass;
use crate::simd::Vectors;

macro_rules! lanes {
    ($($name:ident $hook:ident)*) => {$(
        #[doc = concat!("`x.", stringify!($name), "()`")]
        #[inline(always)]
        pub fn $name<T: Real>(x: T) -> T {
            x.$hook()
        }
    )*};
}
lanes! {
    exp exp_of_lane
    ln ln_of_lane
    tanh tanh_of_lane
    sigmoid sigmoid_of_lane
    softplus softplus_of_lane
    erf erf_of_lane
    erfc erfc_of_lane
}

/// From so many elements on, a loop is worth asking for the processor's widest vectors.
const MANY: usize = 64;
/// If it calls functions.
const SEVERAL: usize = 8;

/// The container, of the shape of `x`, of `f(i)`, which is arithmetic.
#[inline(always)]
pub fn map<Q: Container, U: Scalar>(
    pass: impl Pass,
    x: &Q,
    f: impl FnMut(usize) -> U,
) -> Q::Mapped<U> {
    if const { Q::LENGTH < MANY } {
        return x.build(f);
    }
    pass.vectors().widest(
        #[inline(always)]
        move || x.build(f),
    )
}

/// As [`map`], of an `f` that calls functions.
#[inline(always)]
pub fn map_functions<Q: Container, U: Scalar>(
    pass: impl Pass,
    x: &Q,
    f: impl FnMut(usize) -> U,
) -> Q::Mapped<U> {
    if const { Q::LENGTH < SEVERAL } {
        return x.build(f);
    }
    pass.vectors().widest(
        #[inline(always)]
        move || x.build(f),
    )
}

/// Which numbers a loop takes sines of.
pub trait Sizes {
    /// `(x.sin(), x.cos())`
    fn sin_cos<T: Real>(&mut self, x: T) -> (T, T);
}

/// Small ones: no branch, and any numbers come out if they are not.
#[derive(Default)]
pub struct Small(Large);

impl Small {
    /// None is known to be large.
    #[inline(always)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the numbers that it was given were small indeed.
    #[inline(always)]
    #[must_use]
    pub fn all(&self) -> bool {
        !self.0.seen()
    }
}

impl Sizes for Small {
    #[inline(always)]
    fn sin_cos<T: Real>(&mut self, x: T) -> (T, T) {
        x.sin_cos_of_lane(&mut self.0)
    }
}

/// Numbers of every size.
pub struct Any;

impl Sizes for Any {
    #[inline(always)]
    fn sin_cos<T: Real>(&mut self, x: T) -> (T, T) {
        x.sin_cos_of_any_lane()
    }
}

impl<S: Sizes> Sizes for &mut S {
    #[inline(always)]
    fn sin_cos<T: Real>(&mut self, x: T) -> (T, T) {
        (**self).sin_cos(x)
    }
}

/// For the loop that is run again, which is rare.
#[cold]
#[inline(never)]
#[must_use]
pub fn again() -> Any {
    Any
}

/// `x.sin()`
#[inline(always)]
pub fn sin<T: Real>(x: T, sizes: &mut impl Sizes) -> T {
    sizes.sin_cos(x).0
}

/// `x.cos()`
#[inline(always)]
pub fn cos<T: Real>(x: T, sizes: &mut impl Sizes) -> T {
    sizes.sin_cos(x).1
}

/// Sees whether `x` is small.
#[inline(always)]
pub fn look<T: Real>(x: T, sizes: &mut Small) {
    let _ = sizes.sin_cos(x);
}
