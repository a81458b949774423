//! The network and its loss. The backward passes are written by `#[module]`.

use chainrule::prelude::*;

use crate::data::{CLASSES, Image, PIXELS};

/// The neurons of the hidden layer.
const HIDDEN: usize = 128;

/// The scores of the ten digits, one column for each image of a batch.
#[module]
pub fn network<const B: usize>(
    x: &SMatrix<f32, PIXELS, B>,
    #[param] fc1: &Linear<PIXELS, HIDDEN>,
    #[param] fc2: &Linear<HIDDEN, CLASSES>,
) -> SMatrix<f32, CLASSES, B> {
    fc2.forward(&relu(&fc1.forward(x)))
}

/// How wrong the network is about a batch. The labels are integers: nothing to differentiate.
#[module]
pub fn training_loss<const B: usize>(
    x: &SMatrix<f32, PIXELS, B>,
    labels: [usize; B],
    #[param] network: &Network,
) -> f32 {
    softmax_cross_entropy(&network.forward(x), &labels)
}

impl Network {
    /// The digit that an image is most likely to show.
    pub fn read(&self, x: &Image) -> usize {
        self.forward(x).imax()
    }
}
