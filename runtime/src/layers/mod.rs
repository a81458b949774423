//! Layers: modules with and without parameters, each on one sample (a column) and on a batch of
//! columns.

// A `#[module]` function has a hidden type of its own name, so a Rust module of that name can't
// stand beside it: a file is one level below what exports it.

mod activation {
    pub mod elu;
    pub mod gelu;
    pub mod gelu_tanh;
    pub mod leaky_relu;
    pub mod noisy_relu;
    pub mod parametric_relu;
    pub mod relu;
    pub mod sigmoid;
    pub mod silu;
    pub mod softplus;
    pub mod tanh;
}
mod affine {
    pub mod linear;
    pub mod linear_no_bias;
}
mod features {
    pub mod fourier_features;
    pub mod polynomial;
    pub mod rbf;
    pub mod sine;
}
mod image {
    pub mod conv2d;
    mod correlation;
    pub mod max_pool2d;
    pub mod mean_pool2d;
    pub mod window;
}
mod normalization {
    pub mod batch_norm;
    pub mod l1_normalization;
    pub mod l2_normalization;
    pub mod layer_norm;
    pub mod log_softmax;
    pub mod softmax;
    pub mod statistics;
}
mod recurrent {
    pub mod gru_cell;
    pub mod lstm_cell;
    pub mod recurrence;
    pub mod recurrence_states;
    pub mod rnn_cell;
}
mod regularization {
    pub mod dropout;
}
mod sequence {
    pub mod attention;
    pub mod embedding;
    pub mod mask;
    pub mod multi_head_attention;
}

pub use self::activation::elu::{Elu, elu};
pub use self::activation::gelu::{Gelu, gelu};
pub use self::activation::gelu_tanh::{GeluTanh, gelu_tanh};
pub use self::activation::leaky_relu::{LeakyRelu, leaky_relu};
pub use self::activation::noisy_relu::{NoisyRelu, noisy_relu};
pub use self::activation::parametric_relu::{ParametricRelu, ParametricReluGrad, parametric_relu};
pub use self::activation::relu::{Relu, relu};
pub use self::activation::sigmoid::{Sigmoid, sigmoid};
pub use self::activation::silu::{Silu, silu};
pub use self::activation::softplus::{Softplus, softplus};
pub use self::activation::tanh::{Tanh, tanh};
pub use self::affine::linear::{Linear, LinearGrad, linear};
pub use self::affine::linear_no_bias::{LinearNoBias, LinearNoBiasGrad, linear_no_bias};
pub use self::features::fourier_features::{FourierFeatures, fourier_features};
pub use self::features::polynomial::{Polynomial, PolynomialGrad, polynomial};
pub use self::features::rbf::{Rbf, RbfGrad, rbf};
pub use self::features::sine::{Sine, SineGrad, sine};
pub use self::image::conv2d::{Conv2d, Conv2dGrad, conv2d};
pub use self::image::max_pool2d::{MaxPool2d, max_pool2d};
pub use self::image::mean_pool2d::{MeanPool2d, mean_pool2d};
pub use self::image::window::{Window, windows};
pub use self::normalization::batch_norm::{BatchNorm, BatchNormGrad, batch_norm};
pub use self::normalization::l1_normalization::{L1Normalization, l1_normalization};
pub use self::normalization::l2_normalization::{L2Normalization, l2_normalization};
pub use self::normalization::layer_norm::{LayerNorm, LayerNormGrad, layer_norm};
pub use self::normalization::log_softmax::{LogSoftmax, log_softmax};
pub use self::normalization::softmax::{Softmax, softmax};
pub use self::normalization::statistics::{Observed, Statistics};
pub use self::recurrent::gru_cell::{GruCell, GruCellGrad, gru_cell};
pub use self::recurrent::lstm_cell::{LstmCell, LstmCellGrad, lstm_cell};
pub use self::recurrent::recurrence::{Recurrence, RecurrenceGrad, recurrence};
pub use self::recurrent::recurrence_states::{
    RecurrenceStates, RecurrenceStatesGrad, recurrence_states,
};
pub use self::recurrent::rnn_cell::{RnnCell, RnnCellGrad, rnn_cell};
pub use self::regularization::dropout::{Dropout, dropout};
pub use self::sequence::attention::{Attention, attention};
pub use self::sequence::embedding::{Embedding, EmbeddingGrad, embedding};
pub use self::sequence::mask::{Causal, Mask, Unmasked};
pub use self::sequence::multi_head_attention::{
    MultiHeadAttention, MultiHeadAttentionGrad, multi_head_attention,
};
