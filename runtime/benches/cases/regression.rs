//! W2: 2 → 16 tanh → 16 tanh → 1, half the squared error, one sample at a time.

use std::hint::black_box;

use chainrule::init::{Initialize, Xavier};
use chainrule::optim::Sgd;
use chainrule::prelude::*;

use super::twin::{Float, Lanes, Program, add_dots, add_scaled, build, combine, set_scaled};
use super::{Case, aligned, assert_agree, random, scalar};

/// So many that the clock costs nothing.
const SAMPLES: usize = 64;
const RATE: f64 = 0.01;

/// Half the squared error of the network.
#[module]
pub fn regression<T: Real>(
    x: &SVector<T, 2>,
    target: &SVector<T, 1>,
    #[param] fc1: &Linear<2, 16, T>,
    #[param] fc2: &Linear<16, 16, T>,
    #[param] fc3: &Linear<16, 1, T>,
) -> T {
    let h1 = tanh(&fc1.forward(x));
    let h2 = tanh(&fc2.forward(&h1));
    euclidean_loss(&fc3.forward(&h2), target)
}

/// The parameters with nalgebra; a gradient has the same fields.
#[derive(Clone)]
struct Natural<T> {
    w1: SMatrix<T, 16, 2>,
    b1: SVector<T, 16>,
    w2: SMatrix<T, 16, 16>,
    b2: SVector<T, 16>,
    w3: SMatrix<T, 1, 16>,
    b3: SVector<T, 1>,
}

impl<T: Real> Natural<T> {
    /// The loss and its gradient.
    fn value_and_gradient(&self, x: &SVector<T, 2>, target: &SVector<T, 1>) -> (T, Natural<T>) {
        let h1 = (self.w1 * x + self.b1).map(|v| v.tanh());
        let h2 = (self.w2 * h1 + self.b2).map(|v| v.tanh());
        let error = self.w3 * h2 + self.b3 - target;
        let loss = error.norm_squared() * T::lit(0.5);

        let slope = |h: T| T::one() - h * h;
        let d2 = (self.w3.transpose() * error).component_mul(&h2.map(slope));
        let d1 = (self.w2.transpose() * d2).component_mul(&h1.map(slope));
        let gradient = Natural {
            w1: d1 * x.transpose(),
            b1: d1,
            w2: d2 * h1.transpose(),
            b2: d2,
            w3: error * h2.transpose(),
            b3: error,
        };
        (loss, gradient)
    }

    fn descend(&mut self, rate: T, gradient: &Natural<T>) {
        self.w1 -= gradient.w1 * rate;
        self.b1 -= gradient.b1 * rate;
        self.w2 -= gradient.w2 * rate;
        self.b2 -= gradient.b2 * rate;
        self.w3 -= gradient.w3 * rate;
        self.b3 -= gradient.b3 * rate;
    }
}

/// The parameters by hand, in columns; a gradient has the same fields.
#[derive(Clone)]
struct Network<T> {
    w1: [[T; 16]; 2],
    b1: [T; 16],
    w2: [[T; 16]; 16],
    b2: [T; 16],
    w3: [T; 16],
    b3: T,
}

/// What the layers give.
struct Activations<T> {
    h1: [T; 16],
    h2: [T; 16],
    error: T,
}

impl<T: Float> Network<T> {
    #[inline(always)]
    fn forward<L: Lanes<T>>(&self, x: &[T; 2], target: T) -> Activations<T> {
        let z1 = combine::<T, L, _, _>(&self.b1, &self.w1, x);
        let h1 = build(|i| z1[i].tanh_by_hand());
        let z2 = combine::<T, L, _, _>(&self.b2, &self.w2, &h1);
        let h2 = build(|i| z2[i].tanh_by_hand());
        let mut y = [self.b3];
        add_dots::<T, L, _, _>(&mut y, &[self.w3], &h2);
        Activations { h1, h2, error: y[0] - target }
    }

    /// Writes the gradient, and gives the loss.
    #[inline(always)]
    fn value_and_gradient<L: Lanes<T>>(
        &self,
        x: &[T; 2],
        target: T,
        gradient: &mut Network<T>,
    ) -> T {
        let Activations { h1, h2, error } = self.forward::<L>(x, target);
        gradient.b3 = error;
        set_scaled::<T, L, _>(&mut gradient.w3, &h2, error);
        let d2: [T; 16] = build(|i| self.w3[i] * error * (T::one() - h2[i] * h2[i]));
        gradient.b2 = d2;
        for (column, h) in gradient.w2.iter_mut().zip(h1) {
            set_scaled::<T, L, _>(column, &d2, h);
        }
        let mut dh = [T::ZERO; 16];
        add_dots::<T, L, _, _>(&mut dh, &self.w2, &d2);
        let d1: [T; 16] = build(|i| dh[i] * (T::one() - h1[i] * h1[i]));
        gradient.b1 = d1;
        for (column, x) in gradient.w1.iter_mut().zip(x) {
            set_scaled::<T, L, _>(column, &d1, *x);
        }
        error * error * T::lit(0.5)
    }

    /// A step of SGD without a gradient in between; gives the loss. `w2t` is `w2` transposed, and
    /// is kept to be so.
    #[inline(always)]
    fn step<L: Lanes<T>>(&mut self, w2t: &mut [[T; 16]; 16], x: &[T; 2], target: T, rate: T) -> T {
        let Activations { h1, h2, error } = self.forward::<L>(x, target);
        let change = -rate * error;
        let d2: [T; 16] = build(|i| self.w3[i] * change * (T::one() - h2[i] * h2[i]));
        self.b3 += change;
        add_scaled::<T, L, _>(&mut self.w3, &h2, change);
        let dh = combine::<T, L, _, _>(&[T::ZERO; 16], w2t, &d2);
        for i in 0..16 {
            self.b2[i] += d2[i];
            add_scaled::<T, L, _>(&mut self.w2[i], &d2, h1[i]);
            add_scaled::<T, L, _>(&mut w2t[i], &h1, d2[i]);
        }
        let d1: [T; 16] = build(|i| dh[i] * (T::one() - h1[i] * h1[i]));
        for (column, x) in self.w1.iter_mut().zip(x) {
            add_scaled::<T, L, _>(column, &d1, *x);
        }
        for (b, d) in self.b1.iter_mut().zip(d1) {
            *b += d;
        }
        error * error * T::lit(0.5)
    }
}

struct Gradient<'a, T>(&'a Network<T>, &'a [T; 2], T, &'a mut Network<T>);

impl<T: Float> Program<T> for Gradient<'_, T> {
    type Output = T;

    #[inline(always)]
    fn run<L: Lanes<T>>(self) -> T {
        let Gradient(network, x, target, gradient) = self;
        network.value_and_gradient::<L>(x, target, gradient)
    }
}

struct Step<'a, T>(&'a mut Network<T>, &'a mut [[T; 16]; 16], &'a [T; 2], T, T);

impl<T: Float> Program<T> for Step<'_, T> {
    type Output = T;

    #[inline(always)]
    fn run<L: Lanes<T>>(self) -> T {
        let Step(network, w2t, x, target, rate) = self;
        network.step::<L>(w2t, x, target, rate)
    }
}

pub fn cases() -> Vec<Case> {
    [gradient::<f32>(), gradient::<f64>(), step::<f32>(), step::<f64>()].into()
}

fn models<T: Real>() -> (Regression<T>, Network<T>, Natural<T>) {
    let mut model = Regression { fc1: Linear::zeros(), fc2: Linear::zeros(), fc3: Linear::zeros() };
    Xavier.initialize(&mut model, &mut chainrule::rng(1));
    let Regression { fc1, fc2, fc3 } = model.clone();
    let network = Network {
        w1: fc1.weight.data.0,
        b1: fc1.bias.data.0[0],
        w2: fc2.weight.data.0,
        b2: fc2.bias.data.0[0],
        w3: fc3.weight.transpose().data.0[0],
        b3: fc3.bias[0],
    };
    let natural = Natural {
        w1: fc1.weight,
        b1: fc1.bias,
        w2: fc2.weight,
        b2: fc2.bias,
        w3: fc3.weight,
        b3: fc3.bias,
    };
    (model, network, natural)
}

type Sample<T> = (SVector<T, 2>, SVector<T, 1>);

fn samples<T: Real>() -> Vec<Sample<T>> {
    // Targets that the network is far from: of a difference that is nearly 0 few digits are right.
    let target = |i| random::<T, 1, 1>(i).add_scalar(T::lit(3.0));
    (0..SAMPLES as u64).map(|i| (random(i), target(i + 1000))).collect()
}

fn arrays<T: Real>() -> Vec<([T; 2], T)> {
    samples().into_iter().map(|(x, target): Sample<T>| (x.data.0[0], target[0])).collect()
}

fn assert_equal<T: Float>() {
    let (model, network, natural) = models::<T>();
    let mut by_hand = network.clone();
    for sample in &samples() {
        let loss = T::dispatch(Gradient(&network, &sample.0.data.0[0], sample.1[0], &mut by_hand));
        let mut grad = model.zero_grad();
        let same = model.value_and_set_dtheta(sample, &mut grad);
        assert_agree("loss", &[same], &[loss]);
        assert_agree("dw1", grad.fc1.weight.as_slice(), by_hand.w1.as_flattened());
        assert_agree("db1", grad.fc1.bias.as_slice(), &by_hand.b1);
        assert_agree("dw2", grad.fc2.weight.as_slice(), by_hand.w2.as_flattened());
        assert_agree("db2", grad.fc2.bias.as_slice(), &by_hand.b2);
        assert_agree("dw3", grad.fc3.weight.as_slice(), &by_hand.w3);
        assert_agree("db3", grad.fc3.bias.as_slice(), &[by_hand.b3]);
        let (same, grad) = natural.value_and_gradient(&sample.0, &sample.1);
        assert_agree("loss with nalgebra", &[same], &[loss]);
        assert_agree("dw1 with nalgebra", grad.w1.as_slice(), by_hand.w1.as_flattened());
        assert_agree("dw2 with nalgebra", grad.w2.as_slice(), by_hand.w2.as_flattened());
    }
}

fn gradient<T: Float>() -> Case {
    assert_equal::<T>();
    let (model, network, natural) = models::<T>();
    let (data, same, arrays) = (samples::<T>(), samples::<T>(), arrays::<T>());
    let mut by_hand = aligned(network.clone());
    let (model, network) = (aligned(model), aligned(network));
    let kept = size_of_val(&model.0.pullback_dtheta(&data[0]).1);
    let mut grad = aligned(model.0.zero_grad());
    Case {
        name: "W2 value and gradient",
        scalar: scalar::<T>(),
        units: (SAMPLES, "sample"),
        generated: Box::new(move || {
            for sample in black_box(&data) {
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
                    let (loss, grad) = natural.value_and_gradient(x, target);
                    black_box((&loss, &grad));
                }
            }),
        )],
    }
}

fn step<T: Float>() -> Case {
    let (model, network, mut natural) = models::<T>();
    let (mut model, mut network) = (aligned(model), aligned(network));
    let (data, same, arrays) = (samples::<T>(), samples::<T>(), arrays::<T>());
    let kept = size_of_val(&model.0.pullback_dtheta(&data[0]).1);
    let mut sgd = Sgd::new(RATE);
    let rate = T::lit(RATE);
    let mut grad = aligned(model.0.zero_grad());
    let mut generated = move || {
        let mut total = T::zero();
        for sample in black_box(&data) {
            total += model.0.value_and_set_dtheta(sample, &mut grad.0);
            sgd.step(&mut model.0, &grad.0);
        }
        black_box(&model);
        total
    };
    let w2t = std::array::from_fn(|i| std::array::from_fn(|j| network.0.w2[j][i]));
    let mut w2t = aligned::<[[T; 16]; 16]>(w2t);
    let mut by_hand = move || {
        let mut total = T::zero();
        for (x, target) in black_box(&arrays) {
            total += T::dispatch(Step(&mut network.0, &mut w2t.0, x, *target, rate));
        }
        black_box(&network);
        total
    };
    let mut nalgebra = move || {
        let mut total = T::zero();
        for (x, target) in black_box(&same) {
            let (loss, gradient) = natural.value_and_gradient(x, target);
            total += loss;
            natural.descend(rate, &gradient);
        }
        black_box(&natural);
        total
    };
    for _ in 0..5 {
        let total = by_hand();
        assert_agree("loss of the training", &[generated(), nalgebra()], &[total; 2]);
    }
    Case {
        name: "W2 training step",
        scalar: scalar::<T>(),
        units: (SAMPLES, "sample"),
        generated: Box::new(move || {
            black_box(generated());
        }),
        by_hand: Box::new(move || {
            black_box(by_hand());
        }),
        kept: Some(kept),
        others: vec![(
            "nalgebra",
            Box::new(move || {
                black_box(nalgebra());
            }),
        )],
    }
}
