//! The sum over a batch.

use crate::prelude::*;

/// A loss over the columns of a batch as their sum, where the loss itself is their mean: `B` times
/// it.
///
/// Shapes: those of the loss, whose first input is `N × B` and whose value is one number.
///
/// ```
/// use chainrule::losses::Summed;
/// use chainrule::prelude::*;
///
/// let batch = (SMatrix::<f64, 1, 2>::new(3.0, 1.0), SMatrix::<f64, 1, 2>::new(1.0, 1.0));
/// assert_eq!(EuclideanLoss.forward(&batch), 1.0);
/// assert_eq!(Summed { loss: EuclideanLoss }.forward(&batch), 2.0);
/// ```
#[module(check(N = 3, B = 4, T = f64, Y = SMatrix<f64, 3, 4>, L = EuclideanLoss))]
pub fn summed<T: Real, Y, L, const N: usize, const B: usize>(
    prediction: &SMatrix<T, N, B>,
    target: &Y,
    /// The loss: its mean over the columns.
    #[param]
    loss: &L,
) -> T
where
    Y: Differentiable + Clone,
    L: Module<(SMatrix<T, N, B>, Y), Output = T>,
{
    loss.forward(&(*prediction, target.clone())) * T::lit(B as f64)
}
