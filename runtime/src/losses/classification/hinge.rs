//! The hinge.

use crate::prelude::*;

/// `Σᵢ max(0, 1 − targetᵢ scoreᵢ)`, the mean over the columns of a batch: the loss of a
/// support-vector machine with two classes.
///
/// At `target score = 1` the derivative is 0, as in PyTorch.
///
/// Shapes: `scores` and `target` are `N × B`, for `B` samples of `N` scores; a target is 1 or −1;
/// the loss is one number, at least 0. Both inputs are differentiated.
///
/// Source: Cortes and Vapnik, *Support-vector networks*, 1995.
///
/// ```
/// use chainrule::losses::HingeLoss;
/// use chainrule::prelude::*;
///
/// let (scores, target) = (SVector::<f64, 2>::new(0.25, 3.0), SVector::<f64, 2>::new(-1.0, 1.0));
/// assert_eq!(HingeLoss.forward(&(scores, target)), 1.25);
/// let (dscores, _) = HingeLoss.backward_dx(&(scores, target), &1.0);
/// assert_eq!(dscores, SVector::<f64, 2>::new(1.0, 0.0));
/// ```
#[module]
pub fn hinge_loss<T: Real, const N: usize, const B: usize>(
    scores: &SMatrix<T, N, B>,
    target: &SMatrix<T, N, B>,
) -> T {
    const { assert!(B > 0, "the loss of an empty batch: write at least one column, B > 0") };
    let terms = scores.zip_map(target, |s, t| {
        let margin = T::one() - t * s;
        // `max` would take a NaN for 0.
        if margin <= T::zero() { T::zero() } else { margin }
    });
    terms.sum() / T::lit(B as f64)
}
