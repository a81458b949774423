//! The labels of samples.

use core::borrow::Borrow;
use core::fmt;

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

/// The label, if it is below `classes`.
#[track_caller]
pub(super) fn checked(label: usize, classes: usize) -> usize {
    assert!(label < classes, "label {label} is out of range: there are {classes} classes");
    label
}

/// Looks through all labels of a data set once, so that a wrong one is an error before training
/// begins and not a panic in the midst of it.
///
/// # Errors
///
/// The first label that is not below `classes`.
///
/// ```
/// use chainrule::losses::{LabelError, check_labels};
///
/// let labels = vec![2, 0, 3, 1];
/// assert_eq!(check_labels(&labels, 4), Ok(()));
/// let error = LabelError { sample: 2, label: 3, classes: 3 };
/// assert_eq!(check_labels(&labels, 3), Err(error));
/// assert_eq!(error.to_string(), "label 3 of sample 2 is out of range: there are 3 classes");
/// ```
pub fn check_labels(
    labels: impl IntoIterator<Item: Borrow<usize>>,
    classes: usize,
) -> Result<(), LabelError> {
    for (sample, label) in labels.into_iter().enumerate() {
        let label = *label.borrow();
        if label >= classes {
            return Err(LabelError { sample, label, classes });
        }
    }
    Ok(())
}

/// A label that no class has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelError {
    /// Which sample has it, counted from 0.
    pub sample: usize,
    /// The label.
    pub label: usize,
    /// How many classes there are: labels are below that.
    pub classes: usize,
}

impl fmt::Display for LabelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let LabelError { sample, label, classes } = self;
        write!(f, "label {label} of sample {sample} is out of range: there are {classes} classes")
    }
}

impl core::error::Error for LabelError {}
