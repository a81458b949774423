//! What nalgebra's matrices lack for layers.

use nalgebra::{RowSVector, SMatrix, SVector};

use crate::differentiable::Real;
use crate::rules::linear;

/// Methods of matrices, differentiated in a `#[module]` as nalgebra's own are.
pub trait MatrixExt<T: Real, const R: usize, const C: usize> {
    /// The matrix with `b` added to every column: `yᵢⱼ = aᵢⱼ + bᵢ`.
    ///
    /// ```
    /// use chainrule::prelude::*;
    ///
    /// let a = SMatrix::<f64, 2, 2>::new(1.0, 2.0, 3.0, 4.0);
    /// let y = a.add_to_columns(&SVector::<f64, 2>::new(10.0, 20.0));
    /// assert_eq!(y, SMatrix::<f64, 2, 2>::new(11.0, 12.0, 23.0, 24.0));
    /// ```
    #[must_use]
    fn add_to_columns(&self, b: &SVector<T, R>) -> SMatrix<T, R, C>;

    /// The matrix with `b` added to every row: `yᵢⱼ = aᵢⱼ + bⱼ`.
    ///
    /// ```
    /// use chainrule::nalgebra::RowSVector;
    /// use chainrule::prelude::*;
    ///
    /// let a = SMatrix::<f64, 2, 2>::new(1.0, 2.0, 3.0, 4.0);
    /// let y = a.add_to_rows(&RowSVector::<f64, 2>::new(10.0, 20.0));
    /// assert_eq!(y, SMatrix::<f64, 2, 2>::new(11.0, 22.0, 13.0, 24.0));
    /// ```
    #[must_use]
    fn add_to_rows(&self, b: &RowSVector<T, C>) -> SMatrix<T, R, C>;
}

impl<T: Real, const R: usize, const C: usize> MatrixExt<T, R, C> for SMatrix<T, R, C> {
    #[inline]
    fn add_to_columns(&self, b: &SVector<T, R>) -> SMatrix<T, R, C> {
        linear::add_to_columns(self, b)
    }
    #[inline]
    fn add_to_rows(&self, b: &RowSVector<T, C>) -> SMatrix<T, R, C> {
        linear::add_to_rows(self, b)
    }
}
