//! A convolutional network with dropout, after LeCun et al., *Handwritten digit recognition with a
//! back-propagation network*, 1989. It reads 98 % of the digits that it has not seen.
//!
//! `cargo run --release --example 06_convolutions`

#[path = "digits/data.rs"]
#[allow(dead_code)] // it reads files too
mod data;

use chainrule::data::{Batches, split};
use chainrule::layers::{Conv2d, MaxPool2d, windows};
use chainrule::optim::Sgd;
use chainrule::prelude::*;

use crate::data::{CLASSES, DataFileError, Digits, INK, PIXELS, WIDTH};

/// The channels after each of the two convolutions.
const C1: usize = 8;
const C2: usize = 16;
/// Height and width after the pool, which halves them.
const HALF: usize = windows(WIDTH, 2, 2, 0);
/// An image is a column of channels, each row by row; so many numbers are between the layers.
const N1: usize = C1 * WIDTH * WIDTH;
const N2: usize = C2 * WIDTH * WIDTH;
const POOLED: usize = C2 * HALF * HALF;

/// A tuple is a chain. Since an image is a column throughout, nothing is reshaped on the way: `Relu`
/// and `Dropout` take the columns, and so does `Linear`.
type Network = (
    Conv2d<1, WIDTH, WIDTH, C1, 3, N1, 1, 1>, // kernels of 3 × 3, and a border of 1 to keep the size
    Relu,
    Conv2d<C1, WIDTH, WIDTH, C2, 3, N2, 1, 1>,
    Relu,
    MaxPool2d<WIDTH, WIDTH, 2, POOLED>,
    Dropout,
    Linear<POOLED, CLASSES>,
);

fn network(rng: &mut chainrule::Pcg32) -> Network {
    let (conv1, conv2) = (Conv2d::he(rng), Conv2d::he(rng));
    (conv1, Relu, conv2, Relu, MaxPool2d::new(), Dropout::new(0.25), Linear::xavier(rng))
}

#[module]
fn training_loss<const B: usize>(
    x: &SMatrix<f32, PIXELS, B>,
    labels: [usize; B],
    #[param] network: &Network,
) -> f32 {
    softmax_cross_entropy(&network.forward(x), &labels)
}

fn main() -> Result<(), DataFileError> {
    let digits = Digits::built_in()?;
    let inputs: Vec<_> = digits.images.iter().map(|image| image / INK).collect();
    let mut rng = chainrule::rng(1);
    let mut order: Vec<usize> = (0..inputs.len()).collect();
    let (train, test) = split(&mut order, 0.8, &mut rng);

    let mut model = TrainingLoss { network: network(&mut rng) };
    // A kernel is small, and used at every pixel: most parameters are those of the last layer.
    let (conv1, _, conv2, ..) = &model.network;
    let of_kernels = conv1.parameter_count() + conv2.parameter_count();
    println!("{} parameters, {of_kernels} of them in kernels\n", model.parameter_count());

    // A different mask of dropout at every step; evaluation has none.
    let x = inputs[0];
    model.train(&mut rng);
    let noisy = model.network.forward(&x);
    model.evaluate();
    assert_ne!(noisy, model.network.forward(&x));

    let mut sgd = Sgd::new(0.05).momentum(0.9);
    let mut batches = Batches::new(train, &inputs, &digits.labels).expect("a label for each image");
    let mut accuracy = 0.0;
    println!("epoch    loss   accuracy on the test digits");
    let mut grad = model.zero_grad();
    for epoch in 1..=8 {
        let (mut loss, mut steps) = (0.0, 0.0);
        for batch in batches.epoch::<32>(&mut rng) {
            model.train(&mut rng);
            loss += model.value_and_set_dtheta(&batch, &mut grad);
            steps += 1.0;
            sgd.step(&mut model, &grad);
        }
        model.evaluate();
        let read = |i: usize| model.network.forward(&inputs[i]).imax();
        let right = test.iter().filter(|&&i| read(i) == digits.labels[i]).count();
        accuracy = 100.0 * right as f64 / test.len() as f64;
        println!("{epoch:>5}  {:.4}   {accuracy:.1} %", loss / steps);
    }
    assert!(accuracy >= 97.5, "the digits were not learned");
    Ok(())
}
