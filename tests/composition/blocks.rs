//! Blocks: residual ones, branches, blocks of blocks, arrays of blocks, blocks of anything.

use chainrule::gradcheck;
use chainrule::gradcheck::{GradCheck, Sampler};
use chainrule::layers::{Gelu, LayerNorm, gelu};
use chainrule::prelude::*;
use serde_json::Value;

use crate::case::{Case, M, V};

/// `x + fc2(tanh(fc1(x)))`
#[module]
fn residual<const N: usize, const H: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, N, B>,
    #[param] fc1: &Linear<N, H, T>,
    #[param] fc2: &Linear<H, N, T>,
) -> SMatrix<T, N, B> {
    x + fc2.forward(&tanh(&fc1.forward(x)))
}

/// Two ways through, weighed against each other by a third, and a shortcut.
#[module]
fn two_branches<const B: usize>(
    x: &M<4, B>,
    #[param] left: &Linear<4, 3, f64>,
    #[param] right: &(Linear<4, 6, f64>, Gelu, Linear<6, 3, f64>),
    #[param] gate: &Linear<4, 3, f64>,
) -> M<3, B> {
    let share = sigmoid(&gate.forward(x));
    let (l, r) = (left.forward(x), right.forward(x));
    r + share.component_mul(&(gelu(&l) - r)) + x.fixed_rows::<3>(1)
}

/// The block is any module that keeps the shape.
#[module(check(K = Linear<3, 3, f64>))]
fn skip<K: Module<V<3>, Output = V<3>>>(x: &V<3>, #[param] block: &K) -> V<3> {
    x + block.forward(x)
}

/// The parts are of any type, and change the type.
#[module(check(X = V<2>, E = (Linear<2, 3, f64>, Tanh), D = Linear<3, 2, f64>))]
fn coder<X, E, D>(
    x: &X,
    #[param] encoder: &E,
    #[param] decoder: &D,
) -> <D as Module<<E as Module<X>>::Output>>::Output
where
    X: Differentiable + Clone,
    E: Module<X>,
    D: Module<<E as Module<X>>::Output>,
{
    decoder.forward(&encoder.forward(x))
}

/// Blocks of blocks of blocks.
#[module]
fn stage<const B: usize>(
    x: &M<4, B>,
    #[param] norm: &LayerNorm<4, f64>,
    #[param] inner: &Residual<4, 5, f64>,
    #[param] outer: &Residual<4, 2, f64>,
) -> M<4, B> {
    outer.forward(&(x - inner.forward(&norm.forward(x))))
}

#[module]
fn tower<const B: usize>(
    x: &M<4, B>,
    #[param] stages: &[Stage; 2],
    #[param] head: &TwoBranches,
) -> M<3, B> {
    let mut h = *x;
    for stage in stages {
        h = stage.forward(&h) + x;
    }
    head.forward(&h)
}

/// Blocks by their number, and the outputs of all of them.
#[module]
fn densely(x: &V<3>, #[param] blocks: &[Linear<3, 3, f64>; 4], #[param] mix: &[f64; 4]) -> V<3> {
    let mut outputs = [*x; 5];
    for i in 0..4 {
        let mut sum = outputs[0];
        for j in 1..=i {
            sum += outputs[j];
        }
        outputs[i + 1] = tanh(&blocks[i].forward(&sum)) * mix[i];
    }
    outputs[4] + outputs[2]
}

/// Blocks in iterators: each on the same input, and summed.
#[module]
fn ensemble(x: &V<3>, #[param] experts: &[Linear<3, 2, f64>; 3], #[param] weights: &V<3>) -> V<2> {
    experts.iter().zip(weights).map(|(expert, w)| tanh(&expert.forward(x)) * *w).sum::<V<2>>()
}

/// A grid of blocks.
#[module]
fn grid(x: &V<2>, #[param] blocks: &[[Linear<2, 2, f64>; 2]; 3]) -> V<2> {
    let mut h = *x;
    for row in blocks {
        h = sigmoid(&row[0].forward(&h)) - row[1].forward(&h);
    }
    h
}

/// Two blocks in one parameter that is a pair and no chain.
#[module]
fn paired(x: &V<3>, #[param] pair: &(Linear<3, 2, f64>, Linear<3, 2, f64>)) -> f64 {
    pair.0.forward(x).dot(&tanh(&pair.1.forward(x)))
}

#[test]
fn blocks_of_blocks() {
    GradCheck::new("residual").assert(|s| (s.draw::<Residual<3, 4, f64>>(), s.draw::<M<3, 2>>()));
    GradCheck::new("two branches").assert(|s| (s.draw::<TwoBranches>(), s.draw::<M<4, 3>>()));
    GradCheck::new("tower").assert(|s| (s.draw::<Tower>(), s.draw::<M<4, 2>>()));
    GradCheck::new("densely").assert(|s| (s.draw::<Densely>(), s.draw::<V<3>>()));
    GradCheck::new("ensemble").assert(|s| (s.draw::<Ensemble>(), s.draw::<V<3>>()));
    GradCheck::new("grid").assert(|s| (s.draw::<Grid>(), s.draw::<V<2>>()));
    GradCheck::new("paired").assert(|s| (s.draw::<Paired>(), s.draw::<V<3>>()));
}

#[test]
fn blocks_of_anything() {
    type Chain = (Linear<3, 4, f64>, Tanh, Linear<4, 3, f64>);
    let mut s = Sampler::new(1);
    let x: V<3> = s.draw();
    let chain: Chain = (s.draw(), Tanh, s.draw());
    assert_eq!(gradcheck(&Skip { block: Sigmoid }, &x), Ok(()));
    assert_eq!(gradcheck(&Skip { block: chain.clone() }, &x), Ok(()));
    let residual: Residual<3, 2, f64> = s.draw();
    assert_eq!(gradcheck(&Skip { block: Skip { block: residual.clone() } }, &x), Ok(()));
    assert_eq!(gradcheck(&Skip { block: (residual, Skip { block: chain }) }, &x), Ok(()));
}

#[test]
fn a_residual_block_in_single_precision() {
    GradCheck::new("residual")
        .assert(|s| (s.draw::<Residual<3, 4>>(), s.draw::<SMatrix<f32, 3, 2>>()));
}

/// A residual block is by hand: `dx = dy + W₁ᵀ ((1 − h²) ⊙ W₂ᵀ dy)`, `dW₂ = dy hᵀ`.
#[test]
fn a_residual_block_has_the_derivatives_written_by_hand() {
    let mut s = Sampler::new(3);
    let (module, x, dy): (Residual<3, 4, f64>, V<3>, V<3>) = (s.draw(), s.draw(), s.draw());
    let h = module.fc1.forward(&x).map(f64::tanh);
    let dz = (module.fc2.weight.transpose() * dy).zip_map(&h, |dh, h| dh * (1.0 - h * h));
    let mut grad = module.zero_grad();
    let dx = module.backward(&x, &dy, &mut grad);
    assert!((dx - (dy + module.fc1.weight.transpose() * dz)).amax() < 1e-15);
    assert!((grad.fc2.weight - dy * h.transpose()).amax() < 1e-15);
    assert!((grad.fc2.bias - dy).amax() < 1e-15);
    assert!((grad.fc1.weight - dz * x.transpose()).amax() < 1e-15);
    assert!((grad.fc1.bias - dz).amax() < 1e-15);
}

/// A small network at every position, then the mean over the positions (Lin et al., *Network in
/// network*, 2013), made of layers of the library.
#[module]
fn network_in_network<const POSITIONS: usize>(
    x: &M<3, POSITIONS>,
    #[param] inner: &(Linear<3, 5, f64>, Relu, Linear<5, 4, f64>, Relu),
) -> V<4> {
    inner.forward(x).column_sum() / POSITIONS as f64
}

#[test]
fn a_network_in_a_network_is_what_jax_computes() {
    let reference: Value = serde_json::from_str(include_str!("../reference/modules.json")).unwrap();
    let mut cases = reference["cases"].as_array().unwrap().iter().map(Case);
    let case = cases.find(|case| case.name() == "network_in_network").unwrap();
    let inner = (Linear::zeros(), Relu, Linear::zeros(), Relu);
    let names = ["w1", "b1", "w2", "b2"];
    case.check(NetworkInNetwork { inner }, M::<3, 6>::zeros(), &["x"], &names);
}
