//! The logarithm of softmax.

use nalgebra::RowSVector;

use crate::prelude::*;

/// `yᵢⱼ = xᵢⱼ − ln Σₖ exp(xₖⱼ)`: the logarithm of the [`Softmax`](crate::layers::Softmax) of each
/// column, at most 0, and finite where softmax rounds to 0.
///
/// The largest entry of a column is taken away first, so that no `x` overflows. The backward pass
/// is `dx = dy − softmax(x) Σ dy`, column by column. An entry `−∞` stays `−∞`, and its derivative
/// passes through; a column of `−∞` alone gives NaN, as in PyTorch.
///
/// Shapes: `x` and `y` are `R × C`, a column is one sample.
///
/// ```
/// use chainrule::layers::LogSoftmax;
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 2>::new(1000.0, -1000.0);
/// assert_eq!(LogSoftmax.forward(&x), SVector::<f64, 2>::new(0.0, -2000.0));
/// let dx = LogSoftmax.backward_dx(&x, &SVector::<f64, 2>::new(0.0, 1.0));
/// assert_eq!(dx, SVector::<f64, 2>::new(-1.0, 1.0));
/// ```
#[module]
pub fn log_softmax<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
) -> SMatrix<T, R, C> {
    let largest = stop_gradient(RowSVector::<T, C>::from_fn(|_, j| x.column(j).max()));
    let z = SMatrix::<T, R, C>::from_fn(|i, j| x[(i, j)] - largest[j]);
    let total = z.map(|v| v.exp()).row_sum().map(|v| v.ln());
    SMatrix::<T, R, C>::from_fn(|i, j| z[(i, j)] - total[j])
}
