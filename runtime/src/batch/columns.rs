//! A module of vectors as a module of matrices.

use core::array::from_fn;

use nalgebra::{SMatrix, SVector};

use crate::differentiable::{Cotangent, Real};
use crate::gradcheck::{Sample, Sampler};
use crate::module::Module;
use crate::parameters::{Mode, Parameters, Path, Visit, Zip};

/// Applies a module of a vector to each column of a matrix: `Y = [h(x₁; θ), …, h(x_B; θ)]`, for `X` of
/// `B` columns. The gradients with respect to `θ` add up.
///
/// It has no name of its own among its parameters' names. Layers of this crate that are written for a
/// matrix of columns, as [`Linear`](crate::layers::Linear) is, need it not, and are faster as they are.
///
/// ```
/// use chainrule::batch::Columns;
/// use chainrule::prelude::*;
///
/// /// y = θ x / |x|
/// #[module]
/// fn direction(x: &SVector<f64, 2>, #[param] theta: f64) -> SVector<f64, 2> {
///     theta * x / x.norm()
/// }
///
/// let module = Columns(Direction { theta: 5.0 });
/// let x = SMatrix::<f64, 2, 2>::new(3.0, 0.0, 4.0, 2.0);
/// assert_eq!(module.forward(&x), SMatrix::<f64, 2, 2>::new(3.0, 0.0, 4.0, 5.0));
/// let dtheta = module.backward_dtheta(&x, &SMatrix::repeat(1.0)).theta;
/// assert!((dtheta - (0.6 + 0.8 + 1.0)).abs() < 1e-15);
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Columns<M>(pub M);

impl<M: Parameters> Parameters for Columns<M> {
    type Grad = M::Grad;
    fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V) {
        self.0.visit(path, visitor);
    }
    #[inline]
    fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
        &mut self,
        read: [&Self::Grad; R],
        write: [&mut Self::Grad; W],
        path: &Path<'_>,
        visitor: &mut V,
    ) {
        self.0.zip(read, write, path, visitor);
    }
    #[inline]
    fn set_mode(&mut self, mode: &mut Mode<'_>) {
        self.0.set_mode(mode);
    }
    #[inline]
    fn track(&mut self, grad: &Self::Grad) {
        self.0.track(grad);
    }
}

impl<M: Sample> Sample for Columns<M> {
    fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
        Columns(M::sample(s, range))
    }
}

/// Column `b`.
#[inline]
fn column<T: Real, const R: usize, const B: usize>(
    x: &SMatrix<T, R, B>,
    b: usize,
) -> SVector<T, R> {
    x.column(b).into_owned()
}

impl<T, M, const R: usize, const S: usize, const B: usize> Module<SMatrix<T, R, B>> for Columns<M>
where
    T: Real,
    M: Module<SVector<T, R>, Output = SVector<T, S>>,
{
    type Output = SMatrix<T, S, B>;

    #[inline]
    fn forward(&self, x: &SMatrix<T, R, B>) -> Self::Output {
        let mut y = Self::Output::zeros();
        for b in 0..B {
            y.set_column(b, &self.0.forward(&column(x, b)));
        }
        y
    }

    #[inline]
    fn pullback(
        &self,
        x: &SMatrix<T, R, B>,
    ) -> (
        Self::Output,
        impl Fn(&Self, &SMatrix<T, R, B>, &SMatrix<T, S, B>, &mut Self::Grad) -> SMatrix<T, R, B>
        + use<T, M, R, S, B>,
    ) {
        let mut y = Self::Output::zeros();
        let pullbacks: [_; B] = from_fn(|b| {
            let (value, pullback) = self.0.pullback(&column(x, b));
            y.set_column(b, &value);
            pullback
        });
        (y, move |m: &Self, x: &SMatrix<T, R, B>, dy: &SMatrix<T, S, B>, grad: &mut Self::Grad| {
            let mut dx = SMatrix::<T, R, B>::zeroed();
            for (b, pullback) in pullbacks.iter().enumerate() {
                dx.set_column(b, &pullback(&m.0, &column(x, b), &column(dy, b), grad));
            }
            dx
        })
    }

    #[inline]
    fn pullback_dx(
        &self,
        x: &SMatrix<T, R, B>,
    ) -> (
        Self::Output,
        impl Fn(&Self, &SMatrix<T, R, B>, &SMatrix<T, S, B>) -> SMatrix<T, R, B> + use<T, M, R, S, B>,
    ) {
        let mut y = Self::Output::zeros();
        let pullbacks: [_; B] = from_fn(|b| {
            let (value, pullback) = self.0.pullback_dx(&column(x, b));
            y.set_column(b, &value);
            pullback
        });
        (y, move |m: &Self, x: &SMatrix<T, R, B>, dy: &SMatrix<T, S, B>| {
            let mut dx = SMatrix::<T, R, B>::zeroed();
            for (b, pullback) in pullbacks.iter().enumerate() {
                dx.set_column(b, &pullback(&m.0, &column(x, b), &column(dy, b)));
            }
            dx
        })
    }

    #[inline]
    fn pullback_dtheta(
        &self,
        x: &SMatrix<T, R, B>,
    ) -> (
        Self::Output,
        impl Fn(&Self, &SMatrix<T, R, B>, &SMatrix<T, S, B>, &mut Self::Grad) + use<T, M, R, S, B>,
    ) {
        let mut y = Self::Output::zeros();
        let pullbacks: [_; B] = from_fn(|b| {
            let (value, pullback) = self.0.pullback_dtheta(&column(x, b));
            y.set_column(b, &value);
            pullback
        });
        (y, move |m: &Self, x: &SMatrix<T, R, B>, dy: &SMatrix<T, S, B>, grad: &mut Self::Grad| {
            for (b, pullback) in pullbacks.iter().enumerate() {
                pullback(&m.0, &column(x, b), &column(dy, b), grad);
            }
        })
    }
}
