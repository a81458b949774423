//! The half squared distance.

use crate::prelude::*;

/// `½ |target − prediction|²`, the mean over the columns of a batch.
///
/// Shapes: `prediction` and `target` are `N × B`, for `B` samples of `N` numbers; the loss is one
/// number, at least 0. Both inputs are differentiated.
///
/// ```
/// use chainrule::prelude::*;
///
/// let x = (SVector::<f64, 2>::new(1.0, 2.0), SVector::<f64, 2>::new(1.0, 4.0));
/// assert_eq!(EuclideanLoss.forward(&x), 2.0);
/// let (dprediction, dtarget) = EuclideanLoss.backward_dx(&x, &1.0);
/// assert_eq!(dprediction, SVector::<f64, 2>::new(0.0, -2.0));
/// assert_eq!(dtarget, -dprediction);
/// ```
#[module]
pub fn euclidean_loss<T: Real, const N: usize, const B: usize>(
    prediction: &SMatrix<T, N, B>,
    target: &SMatrix<T, N, B>,
) -> T {
    (prediction - target).norm_squared() * T::lit(0.5 / B as f64)
}
