//! A module is what a cascade of smaller ones is, in value and in every gradient.

use chainrule::layers::{Rbf, softmax};
use chainrule::prelude::*;

use crate::flat::{every_mode, fill, numbers};

/// The inputs less each centre, a column for each.
#[module]
fn differences<const N: usize, const K: usize>(
    x: &SVector<f64, N>,
    #[param] centres: &SMatrix<f64, N, K>,
) -> SMatrix<f64, N, K> {
    SMatrix::<f64, N, K>::from_fn(|i, k| x[i] - centres[(i, k)])
}

#[module]
fn squared_norms<const N: usize, const K: usize>(x: &SMatrix<f64, N, K>) -> SVector<f64, K> {
    x.component_mul(x).row_sum().transpose()
}

#[module]
fn gaussians<const K: usize>(
    x: &SVector<f64, K>,
    #[param] beta: &SVector<f64, K>,
) -> SVector<f64, K> {
    x.zip_map(beta, |d, b| (-b * d).exp())
}

#[module]
fn weighted_sum<const K: usize, const O: usize>(
    x: &SVector<f64, K>,
    #[param] weights: &SMatrix<f64, O, K>,
) -> SVector<f64, O> {
    weights * x
}

/// The four, called by one.
#[module]
fn network_of_bells<const N: usize, const K: usize, const O: usize>(
    x: &SVector<f64, N>,
    #[param] differences: &Differences<N, K>,
    #[param] gaussians: &Gaussians<K>,
    #[param] weighted_sum: &WeightedSum<K, O>,
) -> SVector<f64, O> {
    let distances = squared_norms(&differences.forward(x));
    weighted_sum.forward(&gaussians.forward(&distances))
}

#[module]
fn exponential<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    x.map(|v| (-v).exp())
}

#[module]
fn one_over_one_more<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    x.map(|v| 1.0 / (1.0 + v))
}

#[module]
fn negated<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    -x
}

#[module]
fn exponentiated<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    x.map(|v| v.exp())
}

#[module]
fn increased<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    x.add_scalar(1.0)
}

#[module]
fn inverted<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    x.map(|v| v.recip())
}

/// The probability of the first of two classes whose logits are `x` and 0.
#[module]
fn sigmoid_by_softmax<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    SVector::<f64, N>::from_fn(|i, _| softmax(&SVector::<f64, 2>::new(x[i], 0.0))[0])
}

/// Both at one point, in every mode; the parameters are those of the same order.
fn agree<A: Module<X>, B: Module<X>, X: Differentiable>(mut a: A, mut b: B, mut x: X) {
    let some = |count: usize, step: f64| -> Vec<f64> {
        (0..count).map(|i| (i as f64 * step).sin() + 0.25).collect()
    };
    let theta = some(numbers(&a).len(), 0.7);
    fill(&mut a, &theta);
    fill(&mut b, &theta);
    let input = some(numbers(&x).len(), 1.3);
    fill(&mut x, &input);
    let dy = some(numbers(&a.forward(&x)).len(), 2.1);
    let (a, b) = (every_mode(&mut a, &mut x, &dy), every_mode(&mut b, &mut x, &dy));
    for (a, b) in [(a.y, b.y), (a.dx, b.dx), (a.dtheta, b.dtheta)] {
        for ((mode, a), (_, b)) in a.into_iter().zip(b) {
            assert_eq!(a.len(), b.len());
            for (a, b) in a.into_iter().zip(b) {
                assert!((a - b).abs() <= 1e-14 * (1.0 + b.abs()), "{mode}: {a:e} and {b:e}");
            }
        }
    }
}

#[test]
fn a_sigmoid() {
    let x = SVector::<f64, 5>::zeros();
    agree((Exponential, OneOverOneMore), Sigmoid, x);
    agree((Negated, Exponentiated, Increased, Inverted), Sigmoid, x);
    agree(SigmoidBySoftmax, Sigmoid, x);
}

#[test]
fn a_network_of_radial_basis_functions() {
    let one = Rbf::<3, 4, 2, f64>::around(SMatrix::zeros(), 0.0);
    let differences = Differences::<3, 4> { centres: SMatrix::zeros() };
    let gaussians = Gaussians::<4> { beta: SVector::zeros() };
    let weighted_sum = WeightedSum::<4, 2> { weights: SMatrix::zeros() };
    let x = SVector::<f64, 3>::zeros();
    let parts = (differences.clone(), SquaredNorms, gaussians.clone(), weighted_sum.clone());
    agree(parts, one.clone(), x);
    agree(NetworkOfBells { differences, gaussians, weighted_sum }, one, x);
}
