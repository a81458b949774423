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
///
/// A batch without columns has no mean, and is an error when the program is compiled:
///
/// ```compile_fail
/// use chainrule::prelude::*;
///
/// let empty = SMatrix::<f64, 2, 0>::zeros();
/// let loss = euclidean_loss(&empty, &empty); // the loss of an empty batch
/// ```
#[module]
pub fn euclidean_loss<T: Real, const N: usize, const B: usize>(
    prediction: &SMatrix<T, N, B>,
    target: &SMatrix<T, N, B>,
) -> T {
    const { assert!(B > 0, "the loss of an empty batch: write at least one column, B > 0") };
    (prediction - target).norm_squared() * T::lit(0.5 / B as f64)
}
