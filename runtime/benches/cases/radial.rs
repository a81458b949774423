//! W6: 64 Gaussians of 16 inputs, with trainable centres, widths and weights, half the squared error:
//! value and gradient.

use std::hint::black_box;

use chainrule::prelude::*;

use super::twin::{Float, Lanes, Program, build};
use super::{Case, aligned, assert_agree, random, scalar};

const SAMPLES: usize = 64;

/// Half the squared error of `Σⱼ wⱼ exp(−|x − cⱼ|² / 2σⱼ²)`. Row `j` of `centres` is `cⱼ`.
#[module]
pub fn radial<T: Real>(
    x: &SVector<T, 16>,
    target: T,
    #[param] centres: &SMatrix<T, 64, 16>,
    #[param] widths: &SVector<T, 64>,
    #[param] weights: &SVector<T, 64>,
) -> T {
    let mut distances = SVector::<T, 64>::zeros();
    for i in 0..16 {
        let offsets = centres.column(i).add_scalar(-x[i]);
        distances += offsets.component_mul(&offsets);
    }
    let gaussians = distances.zip_map(widths, |d, s| (d * T::lit(-0.5) / (s * s)).exp());
    let error = gaussians.dot(weights) - target;
    error * error * T::lit(0.5)
}

/// With nalgebra, as the formula is written: column `j` of `centres` is `cⱼ`. A gradient has the
/// same fields.
struct Natural<T> {
    centres: SMatrix<T, 16, 64>,
    widths: SVector<T, 64>,
    weights: SVector<T, 64>,
}

impl<T: Real> Natural<T> {
    fn value_and_gradient(&self, x: &SVector<T, 16>, target: T) -> (T, Natural<T>) {
        let mut distances = SVector::<T, 64>::zeros();
        let mut gaussians = SVector::<T, 64>::zeros();
        for j in 0..64 {
            distances[j] = (x - self.centres.column(j)).norm_squared();
            let width = self.widths[j];
            gaussians[j] = (distances[j] * T::lit(-0.5) / (width * width)).exp();
        }
        let error = gaussians.dot(&self.weights) - target;
        let mut gradient = Natural {
            centres: SMatrix::zeros(),
            widths: SVector::zeros(),
            weights: gaussians * error,
        };
        for j in 0..64 {
            let width = self.widths[j];
            let d = error * self.weights[j] * gaussians[j] / (width * width);
            gradient.centres.set_column(j, &((x - self.centres.column(j)) * d));
            gradient.widths[j] = d * distances[j] / width;
        }
        (error * error * T::lit(0.5), gradient)
    }
}

/// By hand: an array for each of the 16 coordinates of the centres. A gradient has the same fields.
#[derive(Clone)]
struct Network<T> {
    centres: [[T; 64]; 16],
    widths: [T; 64],
    weights: [T; 64],
}

impl<T: Float> Network<T> {
    /// Writes the gradient, and gives the loss. So many vectors of distances stay in registers.
    #[inline(always)]
    fn value_and_gradient<L: Lanes<T>>(
        &self,
        x: &[T; 16],
        target: T,
        gradient: &mut Network<T>,
    ) -> T {
        const VECTORS: usize = 4;
        let part = VECTORS * L::N;
        let zero = L::splat(T::ZERO);
        let mut distances = [T::ZERO; 64];
        for start in (0..64).step_by(part) {
            let mut sums = [zero; VECTORS];
            for (centres, x) in self.centres.iter().zip(x) {
                let x = L::splat(*x);
                for (m, sum) in sums.iter_mut().enumerate() {
                    let offset = L::load(&centres[start + m * L::N..]) - x;
                    *sum = offset.mul_add(offset, *sum);
                }
            }
            for (m, sum) in sums.iter().enumerate() {
                sum.store(&mut distances[start + m * L::N..]);
            }
        }
        let inverse: [T; 64] = build(|j| T::one() / self.widths[j]);
        let gaussians: [T; 64] =
            build(|j| (distances[j] * T::lit(-0.5) * inverse[j] * inverse[j]).exp_by_hand());
        let mut sums = [zero; VECTORS];
        for start in (0..64).step_by(part) {
            for (m, sum) in sums.iter_mut().enumerate() {
                let at = start + m * L::N;
                *sum = L::load(&gaussians[at..]).mul_add(L::load(&self.weights[at..]), *sum);
            }
        }
        let error = sums.iter().fold(-target, |sum, s| sum + s.sum());
        let slopes: [T; 64] =
            build(|j| -error * self.weights[j] * gaussians[j] * inverse[j] * inverse[j]);
        for j in 0..64 {
            gradient.weights[j] = error * gaussians[j];
            gradient.widths[j] = -slopes[j] * distances[j] * inverse[j];
        }
        for (d, (centres, x)) in gradient.centres.iter_mut().zip(self.centres.iter().zip(x)) {
            let x = L::splat(*x);
            for j in (0..64).step_by(L::N) {
                (L::load(&slopes[j..]) * (L::load(&centres[j..]) - x)).store(&mut d[j..]);
            }
        }
        error * error * T::lit(0.5)
    }
}

struct Gradient<'a, T>(&'a Network<T>, &'a [T; 16], T, &'a mut Network<T>);

impl<T: Float> Program<T> for Gradient<'_, T> {
    type Output = T;

    #[inline(always)]
    fn run<L: Lanes<T>>(self) -> T {
        let Gradient(network, x, target, gradient) = self;
        network.value_and_gradient::<L>(x, target, gradient)
    }
}

pub fn cases() -> Vec<Case> {
    vec![gradient::<f32>(), gradient::<f64>()]
}

fn gradient<T: Float>() -> Case {
    let model = Radial::<T> {
        centres: random(1),
        widths: random::<T, 64, 1>(2).map(|w| w * T::lit(0.5) + T::lit(3.0)),
        weights: random(3),
    };
    let natural = Natural {
        centres: model.centres.transpose(),
        widths: model.widths,
        weights: model.weights,
    };
    let network = Network {
        centres: model.centres.data.0,
        widths: model.widths.data.0[0],
        weights: model.weights.data.0[0],
    };
    let samples: Vec<(SVector<T, 16>, T)> =
        (0..SAMPLES as u64).map(|i| (random(10 + i), T::lit(20.0))).collect();
    let same = samples.clone();
    let arrays: Vec<([T; 16], T)> = samples.iter().map(|(x, t)| (x.data.0[0], *t)).collect();
    let mut by_hand = network.clone();
    for (sample, (x, target)) in samples.iter().zip(&arrays) {
        let loss = T::dispatch(Gradient(&network, x, *target, &mut by_hand));
        let mut grad = model.zero_grad();
        let value = model.value_and_set_dtheta(sample, &mut grad);
        let (centres, widths) = (by_hand.centres.as_flattened(), &by_hand.widths);
        assert_agree("loss", &[value], &[loss]);
        assert_agree("dcentres", grad.centres.as_slice(), centres);
        assert_agree("dwidths", grad.widths.as_slice(), widths);
        assert_agree("dweights", grad.weights.as_slice(), &by_hand.weights);
        let (value, grad) = natural.value_and_gradient(&sample.0, sample.1);
        assert_agree("loss with nalgebra", &[value], &[loss]);
        assert_agree("dcentres", grad.centres.transpose().as_slice(), centres);
        assert_agree("dwidths", grad.widths.as_slice(), widths);
        assert_agree("dweights", grad.weights.as_slice(), &by_hand.weights);
    }
    let kept = size_of_val(&model.pullback_dtheta(&samples[0]).1);
    let mut grad = aligned(model.zero_grad());
    let (model, network) = (aligned(model), aligned(network));
    let mut by_hand = aligned(by_hand);
    Case {
        name: "W6 value and gradient",
        scalar: scalar::<T>(),
        units: (SAMPLES, "sample"),
        generated: Box::new(move || {
            for sample in black_box(&samples) {
                let loss = model.0.value_and_set_dtheta(sample, &mut grad.0);
                black_box((&loss, &grad));
            }
        }),
        by_hand: Box::new(move || {
            for (x, target) in black_box(&arrays) {
                let loss = T::dispatch(Gradient(&network.0, x, *target, &mut by_hand.0));
                black_box((&loss, &by_hand));
            }
        }),
        kept: Some(kept),
        others: vec![(
            "nalgebra",
            Box::new(move || {
                for (x, target) in black_box(&same) {
                    black_box(natural.value_and_gradient(x, *target));
                }
            }),
        )],
    }
}
