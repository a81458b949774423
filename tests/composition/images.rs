//! A small residual network of convolutions, in training and in evaluation.

use chainrule::gradcheck::{GradCheck, Sampler};
use chainrule::layers::{Conv2d, MeanPool2d};
use chainrule::optim::Sgd;
use chainrule::prelude::*;

use crate::case::M;
use crate::flat::{fill, numbers};

/// 3 × 3 on 2 channels of 4 × 4, which stay as they are.
type Conv = Conv2d<2, 4, 4, 2, 3, 32, 1, 1, f64>;

/// `relu(x + norm(conv(relu(norm(conv(x))))))`, of He et al., *Deep residual learning for image
/// recognition*, 2015.
#[module]
fn block<const B: usize>(
    x: &M<32, B>,
    #[param] conv1: &Conv,
    #[param] norm1: &BatchNorm<2, f64>,
    #[param] conv2: &Conv,
    #[param] norm2: &BatchNorm<2, f64>,
) -> M<32, B> {
    let h = relu(&norm1.forward(&conv1.forward(x)));
    relu(&(x + norm2.forward(&conv2.forward(&h))))
}

/// Half as wide and high, twice as many channels; the shortcut is a convolution of its own.
#[module]
fn down<const B: usize>(
    x: &M<32, B>,
    #[param] body: &(Conv2d<2, 4, 4, 4, 3, 16, 2, 1, f64>, BatchNorm<4, f64>),
    #[param] shortcut: &(Conv2d<2, 4, 4, 4, 1, 16, 2, 0, f64>, BatchNorm<4, f64>),
) -> M<16, B> {
    relu(&(body.forward(x) + shortcut.forward(x)))
}

#[module]
fn network<const B: usize>(
    x: &M<16, B>,
    #[param] stem: &(Conv2d<1, 4, 4, 2, 3, 32, 1, 1, f64>, BatchNorm<2, f64>, Relu),
    #[param] blocks: &[Block; 2],
    #[param] down: &Down,
    #[param] head: &(MeanPool2d<2, 2, 2, 4>, Linear<4, 3, f64>),
) -> M<3, B> {
    let mut h = stem.forward(x);
    for block in blocks {
        h = block.forward(&h);
    }
    head.forward(&down.forward(&h))
}

#[module]
fn training_loss<const B: usize>(
    x: &M<16, B>,
    labels: [usize; B],
    #[param] network: &Network,
) -> f64 {
    softmax_cross_entropy(&network.forward(x), &labels)
}

fn a_network(seed: u64) -> Network {
    let rng = &mut chainrule::rng(seed);
    let block = |rng: &mut chainrule::Pcg32| Block {
        conv1: Conv2d::he(rng),
        norm1: BatchNorm::new(),
        conv2: Conv2d::he(rng),
        norm2: BatchNorm::new(),
    };
    Network {
        stem: (Conv2d::he(rng), BatchNorm::new(), Relu),
        blocks: core::array::from_fn(|_| block(rng)),
        down: Down {
            body: (Conv2d::he(rng), BatchNorm::new()),
            shortcut: (Conv2d::he(rng), BatchNorm::new()),
        },
        head: (MeanPool2d::new(), Linear::xavier(rng)),
    }
}

/// The network at a point where no bias is 0: of a window without any ink, `relu` would be at its kink.
fn a_point(seed: u64) -> Network {
    let mut network = a_network(seed);
    let numbers = numbers(&network).into_iter().enumerate();
    let moved: Vec<f64> = numbers.map(|(i, v)| v + 0.1 * (i as f64 * 1.7).sin()).collect();
    fill(&mut network, &moved);
    network
}

fn a_batch(seed: u64) -> (M<16, 6>, [usize; 6]) {
    (Sampler::new(seed).draw(), [0, 1, 2, 2, 1, 0])
}

#[test]
fn a_residual_network_is_right_in_both_modes() {
    for seed in 0..2 {
        let mut model = TrainingLoss { network: a_point(seed) };
        let batch = a_batch(seed);
        // A few coordinates of each leaf: there are 26 leaves.
        let check = GradCheck::new("a residual network").seed(seed).coordinates(3);
        assert_eq!(check.check(&model, &batch), Ok(()));
        model.train(&mut chainrule::rng(1));
        assert_eq!(check.check(&model, &batch), Ok(()));
        assert_eq!(check.check(&model.network, &batch.0), Ok(()));
        // Evaluated again, with statistics of its own.
        let grad = model.backward_dtheta(&batch, &1.0);
        model.track(&grad);
        model.evaluate();
        assert_eq!(check.check(&model, &batch), Ok(()));
    }
}

#[test]
fn a_residual_network_learns_in_both_modes() {
    for training in [false, true] {
        let mut model = TrainingLoss { network: a_network(1) };
        let batch = a_batch(7);
        let mut sgd = Sgd::new(0.05).momentum(0.9);
        let rng = &mut chainrule::rng(1);
        let mut losses = Vec::new();
        for _ in 0..30 {
            if training {
                model.train(rng);
            }
            let mut grad = model.zero_grad();
            losses.push(model.value_and_dtheta(&batch, &mut grad));
            sgd.step(&mut model, &grad);
        }
        let (first, last) = (losses[0], losses[29]);
        assert!(last < 0.5 * first, "training mode {training}: {losses:?}");
    }
}
