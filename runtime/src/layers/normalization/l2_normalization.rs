//! Columns of length 1.

use nalgebra::RowSVector;

use crate::prelude::*;

/// What a norm is at least, as in PyTorch's `normalize`.
const EPSILON: f64 = 1e-12;

/// `yⱼ = xⱼ / max(|xⱼ|, 1e−12)`, where `|xⱼ| = √(Σᵢ xᵢⱼ²)`: each column gets the length 1.
///
/// A column shorter than 1e−12 is divided by that, as in PyTorch's `normalize`: the zero column
/// stays zero, and its derivative is `1e12 dy`. A square that overflows does no harm.
///
/// Shapes: `x` and `y` are `R × C`, a column is one sample.
///
/// ```
/// use chainrule::layers::L2Normalization;
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 2>::new(3.0, 4.0);
/// assert_eq!(L2Normalization.forward(&x), SVector::<f64, 2>::new(0.6, 0.8));
/// let dx = L2Normalization.backward_dx(&x, &SVector::<f64, 2>::new(4.0, -3.0));
/// assert!((dx - SVector::<f64, 2>::new(0.8, -0.6)).norm() < 1e-15);
/// ```
#[module]
pub fn l2_normalization<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
) -> SMatrix<T, R, C> {
    let norms = RowSVector::<T, C>::from_fn(|_, j| {
        let column = x.column(j);
        let norm = column.norm();
        let norm = if norm.is_finite() {
            norm
        } else {
            let largest = stop_gradient(column.amax());
            (column / largest).norm() * largest
        };
        if norm < T::lit(EPSILON) { T::lit(EPSILON) } else { norm }
    });
    SMatrix::<T, R, C>::from_fn(|i, j| x[(i, j)] / norms[j])
}
