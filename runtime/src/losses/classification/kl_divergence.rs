//! The Kullback–Leibler divergence.

use crate::prelude::*;

/// `D(target ‖ prediction) = Σᵢ targetᵢ ln(targetᵢ / predictionᵢ)`, the mean over the columns of a
/// batch: the forward direction, expectation under the target. Both are probabilities, not
/// logarithms; PyTorch's `KLDivLoss` has the same direction, and takes the logarithm of the
/// prediction.
///
/// The derivative with respect to the prediction is `−targetᵢ / predictionᵢ`. Where the target is
/// 0, the term is 0 and so are both of its derivatives, whatever the prediction is: `0 · ln 0 = 0`.
/// Where only the prediction is 0, the divergence is infinite.
///
/// Shapes: `prediction` and `target` are `N × B`, for `B` distributions of `N` outcomes, with
/// entries in \[0, 1\]; the divergence is one number, at least 0 when the entries of each column
/// have the sum 1. Both inputs are differentiated.
///
/// Source: Kullback and Leibler, *On information and sufficiency*, 1951.
///
/// ```
/// use chainrule::losses::KlDivergence;
/// use chainrule::prelude::*;
///
/// let prediction = SVector::<f64, 3>::new(0.5, 0.5, 0.0);
/// let target = SVector::<f64, 3>::new(1.0, 0.0, 0.0);
/// assert_eq!(KlDivergence.forward(&(prediction, target)), 2.0_f64.ln());
/// let (dprediction, _) = KlDivergence.backward_dx(&(prediction, target), &1.0);
/// assert_eq!(dprediction, SVector::<f64, 3>::new(-2.0, 0.0, 0.0));
/// ```
#[module(check(prediction in 0.1..1.0, target in 0.1..1.0))]
pub fn kl_divergence<T: Real, const N: usize, const B: usize>(
    prediction: &SMatrix<T, N, B>,
    target: &SMatrix<T, N, B>,
) -> T {
    const { assert!(B > 0, "the loss of an empty batch: write at least one column, B > 0") };
    let terms = prediction
        .zip_map(target, |q, p| if p == T::zero() { T::zero() } else { p * (p / q).ln() });
    terms.sum() / T::lit(B as f64)
}
