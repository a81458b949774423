//! Sigmoid and cross-entropy in one.

use crate::prelude::*;

/// `Σᵢ −targetᵢ ln σ(logitᵢ) − (1 − targetᵢ) ln(1 − σ(logitᵢ))`, the mean over the columns of a
/// batch: for classes of which any number may apply at once.
///
/// The two are taken together, as `softplus(z) − target z`, for positive `z` in the form
/// `softplus(−z) + (1 − target) z`, so that no logit overflows and a small loss keeps its digits.
/// The derivative is `σ(z) − target`.
///
/// Shapes: `logits` and `target` are `N × B`, for `B` samples of `N` classes; a target is in \[0,
/// 1\]; the loss is one number, at least 0. Both inputs are differentiated. PyTorch's mean is over
/// the classes, too.
///
/// ```
/// use chainrule::losses::SigmoidCrossEntropy;
/// use chainrule::prelude::*;
///
/// let (logits, target) = (SVector::<f64, 2>::new(800.0, 0.0), SVector::<f64, 2>::new(0.0, 1.0));
/// assert_eq!(SigmoidCrossEntropy.forward(&(logits, target)), 800.0 + 2.0_f64.ln());
/// let (dlogits, _) = SigmoidCrossEntropy.backward_dx(&(logits, target), &1.0);
/// assert_eq!(dlogits, SVector::<f64, 2>::new(1.0, -0.5));
/// ```
#[module(check(target in 0.0..1.0))]
pub fn sigmoid_cross_entropy<T: Real, const N: usize, const B: usize>(
    logits: &SMatrix<T, N, B>,
    target: &SMatrix<T, N, B>,
) -> T {
    const { assert!(B > 0, "the loss of an empty batch: write at least one column, B > 0") };
    let terms = logits.zip_map(target, |z, t| {
        if z > T::zero() { (-z).softplus() + (T::one() - t) * z } else { z.softplus() - t * z }
    });
    terms.sum() / T::lit(B as f64)
}
