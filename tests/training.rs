//! Models as they are trained: noise, statistics of batches, parameters by name.

#![allow(missing_docs)]

use chainrule::layers::NoisyRelu;
use chainrule::optim::Sgd;
use chainrule::parameters::{self, Leaf, Path, Visit};
use chainrule::prelude::*;

/// A user's block with noise of its own and within.
#[module]
fn block<const N: usize, const B: usize>(
    x: &SMatrix<f64, N, B>,
    #[param] fc: &Linear<N, N, f64>,
    #[param] norm: &BatchNorm<N, f64>,
    #[param] dropout: &Dropout,
    #[state] jitter: Noise,
) -> SMatrix<f64, N, B> {
    let h = norm.forward(&fc.forward(&(x + jitter.normal(0.1))));
    x + dropout.forward(&tanh(&h))
}

impl<const N: usize> Block<N> {
    fn new(rng: &mut chainrule::Pcg32) -> Self {
        Block {
            fc: Linear::xavier(rng),
            norm: BatchNorm::new(),
            dropout: Dropout::new(0.3),
            jitter: Noise::off(),
        }
    }
}

/// Blocks in an array, called in a loop, and a recurrent cell with other noise at each step.
#[module(check(blocks = core::array::from_fn(|k| Block::new(&mut chainrule::rng(k as u64)))))]
fn network<const B: usize>(
    x: &SMatrix<f64, 3, B>,
    #[param] blocks: &[Block<3>; 2],
    #[param] cell: &Linear<3, 3, f64>,
    #[state] noise: Noise,
) -> SMatrix<f64, 3, B> {
    let mut h = x.clone_owned();
    for block in blocks {
        h = block.forward(&h);
    }
    for t in 0..3 {
        h = cell.forward(&h.component_mul(&noise.at(t).mask(0.2)));
    }
    h
}

type Batch = SMatrix<f64, 3, 8>;

fn a_network() -> Network {
    let mut rng = chainrule::rng(1);
    Network {
        blocks: core::array::from_fn(|_| Block::new(&mut rng)),
        cell: Linear::xavier(&mut rng),
        noise: Noise::off(),
    }
}

fn a_batch() -> Batch {
    Batch::from_fn(|i, j| ((7 * i + 5 * j) % 11) as f64 / 5.0 - 1.0)
}

/// What training gives, step by step.
fn losses(seed: u64) -> Vec<f64> {
    let (mut rng, mut net) = (chainrule::rng(seed), a_network());
    let mut sgd = Sgd::new(0.05).momentum(0.9);
    let target = Batch::repeat(0.5);
    let mut losses = Vec::new();
    for _ in 0..5 {
        net.train(&mut rng);
        let mut grad = net.zero_grad();
        let (y, pullback) = net.pullback_dtheta(&a_batch());
        let (loss, (dy, _)) = EuclideanLoss.value_and_dx(&(y, target));
        pullback(&net, &a_batch(), &dy, &mut grad);
        sgd.step(&mut net, &grad);
        losses.push(loss);
    }
    net.evaluate();
    losses.push(euclidean_loss(&net.forward(&a_batch()), &target));
    losses
}

#[test]
fn a_seed_repeats_a_run_bit_for_bit() {
    assert_eq!(losses(7), losses(7));
    assert_ne!(losses(7), losses(8));
}

#[test]
fn noise_stays_until_it_is_drawn_again() {
    let (mut rng, mut net) = (chainrule::rng(2), a_network());
    let y = net.forward(&a_batch());
    net.train(&mut rng);
    let first = net.forward(&a_batch());
    assert_ne!(first, y);
    assert_eq!(net.pullback(&a_batch()).0, first);
    assert_eq!(net.clone().forward(&a_batch()), first);
    net.train(&mut rng);
    assert_ne!(net.forward(&a_batch()), first);
    net.evaluate();
    assert_eq!(net.forward(&a_batch()), y);
}

#[test]
fn every_noise_is_another() {
    let mut net = a_network();
    net.train(&mut chainrule::rng(3));
    let keys = [
        net.blocks[0].jitter,
        net.blocks[0].dropout.noise,
        net.blocks[1].jitter,
        net.blocks[1].dropout.noise,
        net.noise,
    ];
    for (k, key) in keys.iter().enumerate() {
        assert!(key.is_on() && !keys[..k].contains(key));
    }
}

/// The gradient in training, with the noise that was drawn and through the batch's statistics.
#[test]
fn the_gradient_in_training_is_checked() {
    let mut net = a_network();
    net.train(&mut chainrule::rng(4));
    chainrule::gradcheck(&net, &a_batch()).unwrap();
    let mut chain = (Linear::<3, 4, f64>::xavier(&mut chainrule::rng(1)), NoisyRelu::new(0.3));
    chain.train(&mut chainrule::rng(4));
    chainrule::gradcheck(&chain, &a_batch()).unwrap();
}

/// An optimiser's step teaches the running statistics what the backward pass saw.
#[test]
fn a_step_moves_the_running_statistics() {
    let mut net = (Linear::<3, 2, f64>::xavier(&mut chainrule::rng(1)), BatchNorm::<2, f64>::new());
    let x = a_batch();
    net.train(&mut chainrule::rng(1));
    let h = net.0.forward(&x);
    let dy = SMatrix::<f64, 2, 8>::repeat(0.1);
    let grad = net.backward_dtheta(&x, &dy);
    Sgd::new(0.0).step(&mut net, &grad);
    let mean = h.column_mean();
    let variance = h.column_variance() * (8.0 / 7.0);
    assert!((net.1.running.mean - mean * 0.1).amax() < 1e-15);
    assert!((net.1.running.variance - (variance * 0.1).add_scalar(0.9)).amax() < 1e-15);

    // Two batches in one step count as their mean.
    let mut twice = net.zero_grad();
    net.backward(&x, &dy, &mut twice);
    net.backward(&(x * 2.0), &dy, &mut twice);
    let before = net.1.running.mean;
    net.track(&twice);
    let seen = (mean + net.0.forward(&(x * 2.0)).column_mean()) / 2.0;
    assert!((net.1.running.mean - (before * 0.9 + seen * 0.1)).amax() < 1e-15);

    // In evaluation nothing is learnt, and one sample is enough.
    net.evaluate();
    let before = net.1.running.clone();
    let grad = net.backward_dtheta(&x.column(0).into_owned(), &SVector::repeat(1.0));
    net.track(&grad);
    assert_eq!(net.1.running, before);
    assert!(net.1.forward(&SVector::<f64, 2>::new(1.0, 2.0)).iter().all(|v| v.is_finite()));
}

#[test]
#[should_panic(expected = "a batch of 1 has no variance of which to learn")]
fn a_batch_of_one_can_not_be_normalised() {
    let mut norm = BatchNorm::<2>::new();
    norm.train(&mut chainrule::rng(1));
    norm.forward(&SVector::<f32, 2>::new(1.0, 2.0));
}

/// A channel of an image is one feature, whose pixels are rows beside each other.
#[test]
fn the_pixels_of_a_channel_are_normalised_together() {
    let mut norm = BatchNorm::<2, f64>::new();
    norm.train(&mut chainrule::rng(1));
    let x = SMatrix::<f64, 6, 4>::from_fn(|i, j| ((5 * i + 3 * j) % 7) as f64);
    let y = norm.forward(&x);
    for channel in 0..2 {
        let pixels = y.fixed_rows::<3>(3 * channel);
        assert!(pixels.mean().abs() < 1e-15);
        assert!((pixels.variance() - 1.0).abs() < 1e-5);
    }
}

fn names<P: Parameters>(model: &P) -> Vec<String> {
    struct Names(Vec<String>);
    impl Visit for Names {
        fn visit<T: Real>(&mut self, leaf: &Leaf<'_>, values: &[T]) {
            assert_eq!(values.len(), leaf.shape.number());
            self.0.push(format!("{}: {}", leaf.path, leaf.shape));
        }
        fn buffer<T: Real>(&mut self, leaf: &Leaf<'_>, _: &[T]) {
            self.0.push(format!("{}: {}, buffer", leaf.path, leaf.shape));
        }
    }
    let mut names = Names(Vec::new());
    model.visit(&Path::root(), &mut names);
    names.0
}

#[module]
fn kernels(
    x: f64,
    #[param] weight: &[[[f64; 4]; 3]; 2],
    #[param] parts: &[(f64, SVector<f64, 2>); 2],
) -> f64 {
    x * weight[1][2][3] + parts[0].0 * parts[1].1.sum()
}

#[test]
fn leaves_have_names_and_shapes() {
    let net = a_network();
    let found = names(&net);
    assert_eq!(
        found[..6],
        [
            "blocks.0.fc.weight: 3 × 3",
            "blocks.0.fc.bias: 3 × 1",
            "blocks.0.norm.weight: 3 × 1",
            "blocks.0.norm.bias: 3 × 1",
            "blocks.0.norm.running_mean: 3 × 1, buffer",
            "blocks.0.norm.running_var: 3 × 1, buffer",
        ]
    );
    assert_eq!(found.len(), 14);

    // An array of numbers is one leaf; what is in an array otherwise is visited one by one.
    let m = Kernels { weight: [[[0.0; 4]; 3]; 2], parts: [(1.0, SVector::zeros()); 2] };
    let expected = [
        "weight: 2 × 3 × 4",
        "parts.0.0: 1",
        "parts.0.1: 2 × 1",
        "parts.1.0: 1",
        "parts.1.1: 2 × 1",
    ];
    assert_eq!(names(&m), expected);
    assert_eq!(names(&m.zero_grad()), expected);
    let deep = [[[[[[[[[[1.0_f64; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 2];
    assert_eq!(names(&deep).len(), 2);
    assert_eq!(deep.parameter_count(), 2);
}

#[test]
fn a_frozen_parameter_stays() {
    let mut net =
        (Linear::<2, 2, f64>::xavier(&mut chainrule::rng(1)), Linear::<2, 2, f64>::zeros());
    let before = net.clone();
    let grad = net.backward_dtheta(&SVector::<f64, 2>::new(1.0, 2.0), &SVector::repeat(1.0));
    let mut sgd = Sgd::new(0.1).momentum(0.9).weight_decay(0.1);
    for _ in 0..3 {
        sgd.step_where(&mut net, &grad, |name| !name.is_in("0") && !name.is("1.weight"));
    }
    assert_eq!(net.0, before.0);
    assert_eq!(net.1.weight, before.1.weight);
    assert_ne!(net.1.bias, before.1.bias);
}

#[test]
fn a_summary_is_a_table() {
    let block = Block::<3>::new(&mut chainrule::rng(1));
    let expected = "\
name               shape  number  bytes
fc.weight          3 × 3       9     72
fc.bias            3 × 1       3     24
norm.weight        3 × 1       3     24
norm.bias          3 × 1       3     24
norm.running_mean  3 × 1       3     24  buffer
norm.running_var   3 × 1       3     24  buffer
total                         24    192
";
    assert_eq!(parameters::summary(&block).to_string(), expected);
}

#[test]
fn a_copy_has_all_of_it() {
    let (mut from, mut to) = (a_network(), a_network());
    let mut rng = chainrule::rng(5);
    from.train(&mut rng);
    let grad = from.backward_dtheta(&a_batch(), &Batch::repeat(1.0));
    Sgd::new(0.1).step(&mut from, &grad);
    from.evaluate();
    assert_ne!(to.forward(&a_batch()), from.forward(&a_batch()));
    parameters::copy(&from, &mut to);
    assert_eq!(to.forward(&a_batch()), from.forward(&a_batch()));
}

/// Noise in `f32` is that in `f64`, rounded; in evaluation a sample is what it is in a batch.
#[test]
fn layers_with_noise_are_the_same_in_both_precisions() {
    let mut rng = chainrule::rng(6);
    let (mut dropout, mut relu) = (Dropout::new(0.25), NoisyRelu::new(0.5));
    let x = a_batch();
    let single: SMatrix<f32, 3, 8> = x.cast();
    for training in [true, false] {
        if training {
            dropout.train(&mut rng);
            relu.train(&mut rng);
        } else {
            dropout.evaluate();
            relu.evaluate();
        }
        let near = |a: SMatrix<f32, 3, 8>, b: Batch| (a.cast::<f64>() - b).amax() < 1e-6;
        assert!(near(dropout.forward(&single), dropout.forward(&x)));
        assert!(near(relu.forward(&single), relu.forward(&x)));
        assert!(near(dropout.backward_dx(&single, &single), dropout.backward_dx(&x, &x)));
        assert!(near(relu.backward_dx(&single, &single), relu.backward_dx(&x, &x)));
    }
    let mut norm = (BatchNorm::<3, f64>::new(), BatchNorm::<3, f32>::new());
    norm.0.running.mean[1] = 0.5;
    norm.1.running.mean[1] = 0.5;
    let y = norm.0.forward(&x);
    assert!((norm.1.forward(&single).cast::<f64>() - y).amax() < 1e-6);
    for (j, column) in y.column_iter().enumerate() {
        assert_eq!(norm.0.forward(&x.column(j).into_owned()), column);
        assert_eq!(dropout.forward(&x.column(j).into_owned()), dropout.forward(&x).column(j));
    }
}

/// All of it: what normalisation saw of the batch too, and what is not finite.
#[test]
fn a_gradient_is_copied_and_set_to_zero_in_place() {
    let mut net = a_network();
    net.train(&mut chainrule::rng(1));
    let mut grad = net.backward_dtheta(&a_batch(), &Batch::repeat(1.0));
    let mut copy = net.zero_grad();
    parameters::copy(&grad, &mut copy);
    assert_eq!(copy, grad);
    // Of the weights nothing is left, so what differs from zero are the statistics.
    parameters::scale(&mut copy, 0.0);
    assert_ne!(copy, net.zero_grad());
    grad.cell.bias[0] = f64::NAN;
    for grad in [&mut grad, &mut copy] {
        parameters::set_zero(grad);
        assert_eq!(*grad, net.zero_grad());
    }
}
