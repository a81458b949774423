//! A network that is no chain: branches that meet again, and skips around a block. It reads 96 % of
//! the handwritten digits that it has not seen.
//!
//! `cargo run --release --example 05_branches_and_skips`

#[path = "digits/data.rs"]
#[allow(dead_code)] // it reads files too
mod data;

use chainrule::data::{Batches, split};
use chainrule::gradcheck;
use chainrule::layers::LayerNorm;
use chainrule::optim::Sgd;
use chainrule::prelude::*;

use crate::data::{CLASSES, DataFileError, Digits, INK, PIXELS};

/// The width of the network: a block keeps it, so that blocks can be put on each other.
const WIDTH: usize = 64;

/// How often each digit is learned from.
const EPOCHS: usize = 12;
/// The first step's.
const LEARNING_RATE: f64 = 0.02;

/// `x + fc2(relu(fc1(norm(x))))`: the block learns what to add to its input. `x` is used twice, and
/// what comes back along both paths is added up.
#[module]
fn residual<const N: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, N, B>,
    #[param] norm: &LayerNorm<N, T>,
    #[param] fc1: &Linear<N, N, T>,
    #[param] fc2: &Linear<N, N, T>,
) -> SMatrix<T, N, B> {
    x + fc2.forward(&relu(&fc1.forward(&norm.forward(x))))
}

/// Two branches: one with a `tanh`, the other says how much of it counts.
#[module]
fn gated<const I: usize, const O: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, I, B>,
    #[param] content: &(Linear<I, O, T>, Tanh), // a branch may be a chain
    #[param] gate: &(Linear<I, O, T>, Sigmoid),
) -> SMatrix<T, O, B> {
    content.forward(x).component_mul(&gate.forward(x))
}

/// The branches, the same kind of block as often as `DEPTH` says, and the scores of the digits.
#[module(check(DEPTH = 2))]
fn network<const DEPTH: usize, const B: usize>(
    x: &SMatrix<f32, PIXELS, B>,
    #[param] stem: &Gated<PIXELS, WIDTH>,
    #[param] blocks: &[Residual<WIDTH>; DEPTH],
    #[param] head: &Linear<WIDTH, CLASSES>,
) -> SMatrix<f32, CLASSES, B> {
    let mut h = stem.forward(x);
    for block in blocks {
        h = block.forward(&h);
    }
    head.forward(&h)
}

#[module(check(DEPTH = 2))]
fn training_loss<const DEPTH: usize, const B: usize>(
    x: &SMatrix<f32, PIXELS, B>,
    labels: [usize; B],
    #[param] network: &Network<DEPTH>,
) -> f32 {
    softmax_cross_entropy(&network.forward(x), &labels)
}

fn main() -> Result<(), DataFileError> {
    // What a skip is for: of a block that gives nothing yet, input and gradient pass unchanged.
    let zero =
        Residual::<3, f64> { norm: LayerNorm::new(), fc1: Linear::zeros(), fc2: Linear::zeros() };
    let x = SVector::<f64, 3>::new(0.5, -1.0, 2.0);
    assert_eq!((zero.forward(&x), zero.backward_dx(&x, &x)), (x, x));

    // A block of random weights, alone and around itself.
    let mut rng = chainrule::rng(1);
    let block = Residual::<3, f64> {
        norm: LayerNorm::new(),
        fc1: Linear::he(&mut rng),
        fc2: Linear::xavier(&mut rng),
    };
    assert_eq!(gradcheck(&block, &x), Ok(()));
    assert_eq!(gradcheck(&(block.clone(), block), &x), Ok(()));

    let digits = Digits::built_in()?;
    let inputs: Vec<_> = digits.images.iter().map(|image| image / INK).collect();
    let mut order: Vec<usize> = (0..inputs.len()).collect();
    let (train, test) = split(&mut order, 0.8, &mut rng);

    let mut model = TrainingLoss {
        network: Network::<4> {
            stem: Gated {
                content: (Linear::xavier(&mut rng), Tanh),
                gate: (Linear::xavier(&mut rng), Sigmoid),
            },
            blocks: core::array::from_fn(|_| Residual {
                norm: LayerNorm::new(),
                fc1: Linear::he(&mut rng),
                fc2: Linear::zeros(), // each block begins as the identity
            }),
            head: Linear::xavier(&mut rng),
        },
    };
    println!("a stem of 2 branches, 4 blocks with skips: {} parameters", model.parameter_count());

    let mut sgd = Sgd::new(LEARNING_RATE).momentum(0.9).weight_decay(1e-3);
    let mut batches = Batches::new(train, &inputs, &digits.labels).expect("a label for each image");
    let mut accuracy = 0.0;
    println!("\nepoch    loss   accuracy on the test digits");
    let mut grad = model.zero_grad();
    for epoch in 1..=EPOCHS {
        // Down to 0 along a straight line, so that the last steps don't undo each other.
        sgd.set_learning_rate(LEARNING_RATE * (1.0 - (epoch - 1) as f64 / EPOCHS as f64));
        let (mut loss, mut steps) = (0.0, 0.0);
        for batch in batches.epoch::<32>(&mut rng) {
            loss += model.value_and_set_dtheta(&batch, &mut grad);
            steps += 1.0;
            sgd.step(&mut model, &grad);
        }
        let read = |i: usize| model.network.forward(&inputs[i]).imax();
        let right = test.iter().filter(|&&i| read(i) == digits.labels[i]).count();
        accuracy = 100.0 * right as f64 / test.len() as f64;
        println!("{epoch:>5}  {:.4}   {accuracy:.1} %", loss / steps);
    }
    assert!(accuracy >= 96.0, "the digits were not learned");
    Ok(())
}
