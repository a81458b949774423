//! Columns of absolute sum 1.

use nalgebra::RowSVector;

use crate::prelude::*;

/// What a norm is at least, as in PyTorch's `normalize`.
const EPSILON: f64 = 1e-12;

/// `yⱼ = xⱼ / max(Σᵢ |xᵢⱼ|, 1e−12)`: the absolute values of each column get the sum 1.
///
/// A column whose sum is below 1e−12 is divided by that, as in PyTorch's `normalize(p=1)`: the zero
/// column stays zero, and its derivative is `1e12 dy`. The derivative of `|x|` at 0 is 0.
///
/// Shapes: `x` and `y` are `R × C`, a column is one sample.
///
/// ```
/// use chainrule::layers::L1Normalization;
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 2>::new(1.0, -3.0);
/// assert_eq!(L1Normalization.forward(&x), SVector::<f64, 2>::new(0.25, -0.75));
/// let dx = L1Normalization.backward_dx(&x, &SVector::<f64, 2>::new(4.0, 0.0));
/// assert_eq!(dx, SVector::<f64, 2>::new(0.75, 0.25));
/// ```
#[module]
pub fn l1_normalization<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
) -> SMatrix<T, R, C> {
    let norms = RowSVector::<T, C>::from_fn(|_, j| {
        let norm = x.column(j).map(|v| v.abs()).sum();
        if norm < T::lit(EPSILON) { T::lit(EPSILON) } else { norm }
    });
    SMatrix::<T, R, C>::from_fn(|i, j| x[(i, j)] / norms[j])
}
