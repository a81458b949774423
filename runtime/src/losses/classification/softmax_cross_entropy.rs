//! Softmax and cross-entropy in one.

use crate::prelude::*;

/// The labels of `B` samples: `usize` for one, `[usize; B]` for a batch.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't label {B} column(s) of logits",
    note = "the label of one column is a `usize`, those of a batch of `B` columns a `[usize; B]`"
)]
pub trait Labels<const B: usize>: Differentiable + Clone {
    /// The label of sample `column`.
    fn label(&self, column: usize) -> usize;
}

#[diagnostic::do_not_recommend]
impl Labels<1> for usize {
    fn label(&self, _: usize) -> usize {
        *self
    }
}

#[diagnostic::do_not_recommend]
impl<const B: usize> Labels<B> for [usize; B] {
    fn label(&self, column: usize) -> usize {
        self[column]
    }
}

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
    let labels = stop_gradient(label);
    (0..B)
        .map(|column| {
            let z = logits.column(column);
            let z = z.add_scalar(-stop_gradient(z.max()));
            let label = checked(labels.label(column), N);
            z.map(|v| v.exp()).sum().ln() - z[label]
        })
        .sum::<T>()
        / T::lit(B as f64)
}

#[track_caller]
fn checked(label: usize, classes: usize) -> usize {
    assert!(label < classes, "label {label} is out of range: there are {classes} classes");
    label
}
