//! The hinge of several classes.

use super::labels::{Labels, checked};
use crate::prelude::*;

/// `Σ max(0, sⱼ − s_label + 1)` over all `j ≠ label`, the mean over the columns of a batch: the
/// loss of a support-vector machine with `N` classes. It is 0 where the label's score is the
/// largest by 1.
///
/// At a kink the derivative of the term is 0, as in PyTorch, whose `MultiMarginLoss` is this
/// divided by `N`.
///
/// Shapes: `scores` is `N × B`, for `B` samples of `N` classes; `label` is a `usize` for one sample
/// and a `[usize; B]` for a batch; the loss is one number, at least 0.
///
/// Source: Weston and Watkins, *Support vector machines for multi-class pattern recognition*, 1999.
///
/// # Panics
///
/// When a label is not below `N`; the message has both numbers.
///
/// ```
/// use chainrule::losses::MulticlassHingeLoss;
/// use chainrule::prelude::*;
///
/// let scores = SVector::<f64, 3>::new(1.0, 2.0, -3.0);
/// assert_eq!(MulticlassHingeLoss.forward(&(scores, 0)), 2.0);
/// let (dscores, ()) = MulticlassHingeLoss.backward_dx(&(scores, 0), &1.0);
/// assert_eq!(dscores, SVector::<f64, 3>::new(-1.0, 1.0, 0.0));
/// ```
#[module(check(N = 5, B = 3, L = [usize; 3], label in 0..5))]
pub fn multiclass_hinge_loss<T: Real, L: Labels<B>, const N: usize, const B: usize>(
    scores: &SMatrix<T, N, B>,
    label: &L,
) -> T {
    const { assert!(B > 0, "the loss of an empty batch: write at least one column, B > 0") };
    const { assert!(N > 0, "the loss of no classes: write at least one row of scores, N > 0") };
    let labels = stop_gradient(label);
    let mut total = T::zero();
    for column in 0..B {
        let label = checked(labels.label(column), N);
        let own = scores[(label, column)];
        for j in 0..N {
            let margin = scores[(j, column)] - own + T::one();
            if j != label && !(margin <= T::zero()) {
                total += margin;
            }
        }
    }
    total / T::lit(B as f64)
}
