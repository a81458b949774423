//! Softmax and cross-entropy in one.

use nalgebra::RowSVector;

use super::labels::{Labels, checked};
use crate::prelude::*;

/// `−log softmax(logits)[label]`, the mean over the columns of a batch.
///
/// The two are taken together, as `log Σ exp(zᵢ − m) − (z_label − m)` with `m = max z`, so that no
/// logit overflows. The derivative is `softmax(z) − onehot(label)`.
///
/// Shapes: `logits` is `N × B`, for `B` samples of `N` classes; `label` is a `usize` for one sample
/// and a `[usize; B]` for a batch; the loss is one number, at least 0.
///
/// # Panics
///
/// When a label is not below `N`; the message has both numbers.
/// [`check_labels`](super::super::check_labels) looks through a data set beforehand.
///
/// ```
/// use chainrule::prelude::*;
///
/// let logits = SVector::<f64, 3>::new(1000.0, 0.0, -1000.0);
/// assert_eq!(SoftmaxCrossEntropy.forward(&(logits, 0)), 0.0);
/// assert_eq!(SoftmaxCrossEntropy.forward(&(logits, 1)), 1000.0);
///
/// let batch = SMatrix::<f64, 3, 2>::zeros();
/// let loss = softmax_cross_entropy(&batch, &[2, 0]);
/// assert!((loss - 3.0_f64.ln()).abs() < 1e-15);
/// ```
#[module(check(N = 5, B = 3, L = [usize; 3], label in 0..5))]
pub fn softmax_cross_entropy<T: Real, L: Labels<B>, const N: usize, const B: usize>(
    logits: &SMatrix<T, N, B>,
    label: &L,
) -> T {
    const { assert!(B > 0, "the loss of an empty batch: write at least one column, B > 0") };
    const { assert!(N > 0, "the loss of no classes: write at least one row of logits, N > 0") };
    let labels = stop_gradient(label);
    let fixed = stop_gradient(logits);
    let largest = RowSVector::<T, B>::from_fn(|_, column| -fixed.column(column).max());
    let z = logits.add_to_rows(&largest);
    let logs = z.map(|v| v.exp()).row_sum().map(|sum| sum.ln()).sum();
    let of_labels = (0..B).map(|column| z[(checked(labels.label(column), N), column)]).sum::<T>();
    (logs - of_labels) / T::lit(B as f64)
}
