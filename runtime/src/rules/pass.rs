//! How a backward pass is run: with which vectors, and whether it adds to a gradient or replaces it.

use nalgebra::SMatrix;

use crate::differentiable::{Cotangent, Real};
use crate::parameters::set_zero;
use crate::simd::{ByProcessor, Vectors};

/// What a backward pass is told.
pub trait Pass: Copy {
    /// Whether what a gradient held before is replaced. The first that is added to a place is then
    /// written there, so that nobody has to write zeros before and read them again.
    const SETS: bool;
    /// The vectors.
    type Vectors: Vectors;
    /// With the same vectors, but adding.
    type Adding: Pass;
    /// With the same vectors, but setting.
    type Setting: Pass;

    /// [`Self::SETS`]
    #[inline(always)]
    fn sets(self) -> bool {
        Self::SETS
    }
    /// The vectors that are used.
    fn vectors(self) -> Self::Vectors;
    /// The same, but adding.
    fn adding(self) -> Self::Adding;
    /// The same, but setting.
    fn setting(self) -> Self::Setting;
}

/// With such vectors, and adding or not.
#[derive(Clone, Copy)]
pub struct With<V, const SETS: bool>(pub V);

impl<V: Vectors, const SETS: bool> Pass for With<V, SETS> {
    const SETS: bool = SETS;
    type Vectors = V;
    type Adding = With<V, false>;
    type Setting = With<V, true>;

    #[inline(always)]
    fn vectors(self) -> V {
        self.0
    }

    #[inline(always)]
    fn adding(self) -> With<V, false> {
        With(self.0)
    }

    #[inline(always)]
    fn setting(self) -> With<V, true> {
        With(self.0)
    }
}

/// Adds, and asks for the processor where that is worth its time.
pub const ANY: With<ByProcessor, false> = With(ByProcessor);

/// As `pass`, but adding.
#[inline(always)]
pub fn adding<P: Pass>(pass: P) -> P::Adding {
    pass.adding()
}

/// As `pass`, but setting.
#[inline(always)]
pub fn setting<P: Pass>(pass: P) -> P::Setting {
    pass.setting()
}

/// Zero, if the gradient is to be replaced and is then added to in parts.
#[inline(always)]
pub fn begin<P: Pass, G: Cotangent>(_: P, grad: &mut G) {
    if P::SETS {
        set_zero(grad);
    }
}

/// The same for the columns from number `count` on, if those before are set.
#[inline]
pub fn begin_beside<P: Pass, T: Real, const R: usize, const C: usize>(
    _: P,
    grad: &mut SMatrix<T, R, C>,
    count: usize,
) {
    if P::SETS {
        grad.data.0.iter_mut().skip(count).for_each(|column| *column = [T::zero(); R]);
    }
}

/// `place += value`, or `=`.
#[inline(always)]
pub fn put<P: Pass, T: Real>(_: P, place: &mut T, value: T) {
    if P::SETS {
        *place = value;
    } else {
        *place += value;
    }
}

/// `place += value`, or `=`.
#[inline(always)]
pub fn give<P: Pass, D: Cotangent>(_: P, place: &mut D, value: &D) {
    if P::SETS {
        place.clone_from(value);
    } else {
        place.accumulate(value);
    }
}
