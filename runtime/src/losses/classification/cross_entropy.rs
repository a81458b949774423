//! Cross-entropy of distributions.

use crate::prelude::*;

/// `−Σᵢ targetᵢ ln probabilityᵢ`, the mean over the columns of a batch: the cross-entropy of a
/// distribution with respect to that of the target.
///
/// Where both are 0, the term is 0, and so are its derivatives. Where only the probability is 0,
/// the loss is infinite. Of a softmax take
/// [`SoftmaxCrossEntropy`](crate::losses::SoftmaxCrossEntropy) instead, which never gets there.
///
/// Shapes: `probabilities` and `target` are `N × B`, for `B` samples of `N` classes, with entries
/// in \[0, 1\]; the loss is one number. Both inputs are differentiated.
///
/// ```
/// use chainrule::losses::CrossEntropy;
/// use chainrule::prelude::*;
///
/// let probabilities = SVector::<f64, 3>::new(0.5, 0.5, 0.0);
/// let target = SVector::<f64, 3>::new(1.0, 0.0, 0.0);
/// assert_eq!(CrossEntropy.forward(&(probabilities, target)), 2.0_f64.ln());
/// let (dprobabilities, _) = CrossEntropy.backward_dx(&(probabilities, target), &1.0);
/// assert_eq!(dprobabilities, SVector::<f64, 3>::new(-2.0, 0.0, 0.0));
/// ```
#[module(check(probabilities in 0.1..1.0, target in 0.1..1.0))]
pub fn cross_entropy<T: Real, const N: usize, const B: usize>(
    probabilities: &SMatrix<T, N, B>,
    target: &SMatrix<T, N, B>,
) -> T {
    const { assert!(B > 0, "the loss of an empty batch: write at least one column, B > 0") };
    let terms = probabilities.zip_map(target, |p, t| {
        if p == T::zero() && t == T::zero() { T::zero() } else { -t * p.ln() }
    });
    terms.sum() / T::lit(B as f64)
}
