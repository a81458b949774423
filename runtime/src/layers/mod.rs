//! Layers: modules with and without parameters, each on one sample (a column) and on a batch of
//! columns.

// A `#[module]` function has a hidden type of its own name, so a Rust module of that name can't
// stand beside it: a file is one level below what exports it.

mod activation {
    pub mod noisy_relu;
    pub mod relu;
    pub mod sigmoid;
    pub mod tanh;
}
mod affine {
    pub mod linear;
}
mod normalization {
    pub mod batch_norm;
    pub mod statistics;
}
mod regularization {
    pub mod dropout;
}

pub use self::activation::noisy_relu::{NoisyRelu, noisy_relu};
pub use self::activation::relu::{Relu, relu};
pub use self::activation::sigmoid::{Sigmoid, sigmoid};
pub use self::activation::tanh::{Tanh, tanh};
pub use self::affine::linear::{Linear, LinearGrad, linear};
pub use self::normalization::batch_norm::{BatchNorm, BatchNormGrad, batch_norm};
pub use self::normalization::statistics::{Observed, Statistics};
pub use self::regularization::dropout::{Dropout, dropout};
