//! Losses: how far a prediction is from what it should be, as one number.

// A `#[module]` function has a hidden type of its own name, so a Rust module of that name can't
// stand beside it: the files are one level down.
#[path = "."]
mod files {
    pub mod euclidean;
    pub mod softmax_cross_entropy;
}

pub use self::files::euclidean::{EuclideanLoss, euclidean_loss};
pub use self::files::softmax_cross_entropy::{Labels, SoftmaxCrossEntropy, softmax_cross_entropy};
