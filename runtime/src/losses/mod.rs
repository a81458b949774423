//! Losses: how far a prediction is from what it should be, as one number.
//!
//! A batch has one sample in each column, and its loss is the mean over the columns of what each
//! sample has; of one sample, that is the sample's own. Within a sample it is the sum over its
//! numbers. So the gradient does not grow with the batch, and a step of training needs no other
//! rate.
//!
//! The sum over the columns is `B` times the mean. That is how it is written: `loss * B as f64` in
//! a module, or [`Summed`] around any loss. Its gradient costs nothing at all, as it is the mean's
//! for `dL/dy = B`. A choice within each loss would be asked at every call, and every loss would
//! need a constant; a second module for each would say everything twice.
//!
//! A batch of no columns has no mean: it is an error when the program is compiled.
//!
//! ```
//! use chainrule::prelude::*;
//!
//! let logits = SMatrix::<f64, 2, 3>::zeros();
//! let mean = SoftmaxCrossEntropy.backward_dx(&(logits, [0, 1, 1]), &1.0).0;
//! let sum = SoftmaxCrossEntropy.backward_dx(&(logits, [0, 1, 1]), &3.0).0;
//! assert_eq!(sum, mean * 3.0);
//! ```

// A `#[module]` function has a hidden type of its own name, so a Rust module of that name can't
// stand beside it: a file is one level below what exports it.

mod classification {
    pub mod cross_entropy;
    pub mod hinge;
    pub mod kl_divergence;
    pub mod labels;
    pub mod multiclass_hinge;
    pub mod sigmoid_cross_entropy;
    pub mod softmax_cross_entropy;
}
mod penalty {
    pub mod l1;
    pub mod l2;
}
mod reduction {
    pub mod summed;
}
mod regression {
    pub mod absolute_error;
    pub mod euclidean;
    pub mod huber;
}

pub use self::classification::cross_entropy::{CrossEntropy, cross_entropy};
pub use self::classification::hinge::{HingeLoss, hinge_loss};
pub use self::classification::kl_divergence::{KlDivergence, kl_divergence};
pub use self::classification::labels::{LabelError, Labels, check_labels};
pub use self::classification::multiclass_hinge::{MulticlassHingeLoss, multiclass_hinge_loss};
pub use self::classification::sigmoid_cross_entropy::{SigmoidCrossEntropy, sigmoid_cross_entropy};
pub use self::classification::softmax_cross_entropy::{SoftmaxCrossEntropy, softmax_cross_entropy};
pub use self::penalty::l1::{L1Penalty, l1_penalty};
pub use self::penalty::l2::{L2Penalty, l2_penalty};
pub use self::reduction::summed::{Summed, SummedGrad, summed};
pub use self::regression::absolute_error::{AbsoluteError, absolute_error};
pub use self::regression::euclidean::{EuclideanLoss, euclidean_loss};
pub use self::regression::huber::{HuberLoss, huber_loss};
