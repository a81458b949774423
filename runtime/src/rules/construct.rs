//! Constructors of matrices.

use nalgebra::{RowSVector, SMatrix, SVector};

use crate::differentiable::Real;

/// Requires a matrix of fixed size, and gives it back.
#[inline]
pub fn matrix<T: Real, const R: usize, const C: usize>(m: SMatrix<T, R, C>) -> SMatrix<T, R, C> {
    m
}

/// The entry that argument `k` of `new` sets: `new` takes the entries row by row.
#[inline]
pub fn new_dk<T: Real, const R: usize, const C: usize>(k: usize, dy: &SMatrix<T, R, C>) -> T {
    dy[(k / C, k % C)]
}

/// An array from which a matrix is made column by column.
#[diagnostic::on_unimplemented(
    message = "no rule for a matrix from `{Self}`",
    note = "a matrix is made from an array of its entries, or from an array of its columns as arrays"
)]
pub trait Columns<T, const R: usize, const C: usize> {
    /// `self += dy`, entry by entry.
    fn add_columns(&mut self, dy: &SMatrix<T, R, C>);
}

#[diagnostic::do_not_recommend]
impl<T: Real, const R: usize, const C: usize, const N: usize> Columns<T, R, C> for [T; N] {
    #[inline]
    fn add_columns(&mut self, dy: &SMatrix<T, R, C>) {
        for (a, d) in self.iter_mut().zip(dy.iter()) {
            *a += *d;
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real, const R: usize, const C: usize> Columns<T, R, C> for [[T; R]; C] {
    #[inline]
    fn add_columns(&mut self, dy: &SMatrix<T, R, C>) {
        for (a, d) in self.iter_mut().flatten().zip(dy.iter()) {
            *a += *d;
        }
    }
}

/// `da += dy` for `from` and `from_column_slice`.
#[inline]
pub fn from_d0<A: Columns<T, R, C>, T: Real, const R: usize, const C: usize>(
    dy: &SMatrix<T, R, C>,
    da: &mut A,
) {
    da.add_columns(dy);
}

/// `da += dy` for `from_row_slice`.
#[inline]
pub fn from_row_slice_d0<T: Real, const N: usize, const R: usize, const C: usize>(
    dy: &SMatrix<T, R, C>,
    da: &mut [T; N],
) {
    for (a, d) in da.iter_mut().zip(dy.transpose().iter()) {
        *a += *d;
    }
}

/// `da += dy` for `from_columns`.
#[inline]
pub fn from_columns_d0<T: Real, const R: usize, const C: usize>(
    dy: &SMatrix<T, R, C>,
    da: &mut [SVector<T, R>; C],
) {
    for (a, d) in da.iter_mut().zip(dy.column_iter()) {
        *a += d;
    }
}

/// `da += dy` for `from_rows`.
#[inline]
pub fn from_rows_d0<T: Real, const R: usize, const C: usize>(
    dy: &SMatrix<T, R, C>,
    da: &mut [RowSVector<T, C>; R],
) {
    for (a, d) in da.iter_mut().zip(dy.row_iter()) {
        *a += d;
    }
}

/// `da += Σ dy` for `repeat` and `from_element`.
#[inline]
pub fn repeat_d0<T: Real, const R: usize, const C: usize>(dy: &SMatrix<T, R, C>, da: &mut T) {
    *da += dy.sum();
}

/// `daᵢ += dyᵢᵢ` for `from_diagonal`.
#[inline]
pub fn from_diagonal_d0<T: Real, const N: usize>(dy: &SMatrix<T, N, N>, da: &mut SVector<T, N>) {
    for i in 0..N {
        da[i] += dy[(i, i)];
    }
}
