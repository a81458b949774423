//! Losses: how far a prediction is from what it should be, as one number.

// A `#[module]` function has a hidden type of its own name, so a Rust module of that name can't
// stand beside it: a file is one level below what exports it.

mod classification {
    pub mod softmax_cross_entropy;
}
mod regression {
    pub mod euclidean;
}

pub use self::classification::softmax_cross_entropy::{
    Labels, SoftmaxCrossEntropy, softmax_cross_entropy,
};
pub use self::regression::euclidean::{EuclideanLoss, euclidean_loss};
