//! The sum of absolute errors.

use crate::prelude::*;

/// `Σᵢ |predictionᵢ − targetᵢ|`, the mean over the columns of a batch. It is less moved by outliers
/// than a square. The derivative at 0 is 0, as in PyTorch.
///
/// Shapes: `prediction` and `target` are `N × B`, for `B` samples of `N` numbers; the loss is one
/// number, at least 0. Both inputs are differentiated.
///
/// ```
/// use chainrule::losses::AbsoluteError;
/// use chainrule::prelude::*;
///
/// let x = (SVector::<f64, 2>::new(1.0, 2.0), SVector::<f64, 2>::new(1.0, 4.0));
/// assert_eq!(AbsoluteError.forward(&x), 2.0);
/// let (dprediction, _) = AbsoluteError.backward_dx(&x, &1.0);
/// assert_eq!(dprediction, SVector::<f64, 2>::new(0.0, -1.0));
/// ```
#[module]
pub fn absolute_error<T: Real, const N: usize, const B: usize>(
    prediction: &SMatrix<T, N, B>,
    target: &SMatrix<T, N, B>,
) -> T {
    const { assert!(B > 0, "the loss of an empty batch: write at least one column, B > 0") };
    (prediction - target).map(|e| e.abs()).sum() / T::lit(B as f64)
}
