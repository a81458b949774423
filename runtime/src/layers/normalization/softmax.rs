//! Softmax.

use nalgebra::RowSVector;

use crate::prelude::*;

/// `yᵢⱼ = exp(xᵢⱼ) / Σₖ exp(xₖⱼ)`: each column becomes a distribution, with entries in \[0, 1\]
/// whose sum is 1.
///
/// The largest entry of a column is taken away first, so that no `x` overflows. The backward pass
/// is `dx = y ∘ (dy − ⟨y, dy⟩)`, column by column, and never forms the `R × R` Jacobian. For a
/// loss, take [`SoftmaxCrossEntropy`](crate::losses::SoftmaxCrossEntropy), which is exact where
/// this rounds to 0.
///
/// An entry `−∞` is masked: its probability and its derivative are 0. A column of `−∞` alone gives
/// NaN, as a column with `+∞` or NaN does; PyTorch has all of these too.
///
/// Shapes: `x` and `y` are `R × C`, a column is one sample.
///
/// ```
/// use chainrule::layers::Softmax;
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 3>::new(1000.0, -1000.0, 1000.0);
/// assert_eq!(Softmax.forward(&x), SVector::<f64, 3>::new(0.5, 0.0, 0.5));
/// let dx = Softmax.backward_dx(&x, &SVector::<f64, 3>::new(1.0, 1.0, 0.0));
/// assert_eq!(dx, SVector::<f64, 3>::new(0.25, 0.0, -0.25));
/// ```
#[module]
pub fn softmax<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> SMatrix<T, R, C> {
    let largest = stop_gradient(RowSVector::<T, C>::from_fn(|_, j| x.column(j).max()));
    let e = SMatrix::<T, R, C>::from_fn(|i, j| (x[(i, j)] - largest[j]).exp());
    let total = e.row_sum();
    SMatrix::<T, R, C>::from_fn(|i, j| e[(i, j)] / total[j])
}
