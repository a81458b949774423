//! W2: 2 → 16 tanh → 16 tanh → 1, half the squared error, one sample at a time.

use std::hint::black_box;

use chainrule::init::{Initialize, Xavier};
use chainrule::optim::Sgd;
use chainrule::prelude::*;

use super::{Case, assert_agree, descend, random, scalar};

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

/// The parameters by hand; a gradient has the same fields.
#[derive(Clone)]
struct Network<T> {
    w1: SMatrix<T, 16, 2>,
    b1: SVector<T, 16>,
    w2: SMatrix<T, 16, 16>,
    b2: SVector<T, 16>,
    w3: SMatrix<T, 1, 16>,
    b3: SVector<T, 1>,
}

impl<T: Real> Network<T> {
    /// The loss and its gradient. Called from several places here, it was slower when it was not
    /// inlined.
    #[inline(always)]
    fn value_and_gradient(&self, x: &SVector<T, 2>, target: &SVector<T, 1>) -> (T, Network<T>) {
        let h1 = (self.w1 * x + self.b1).map(|v| v.tanh());
        let h2 = (self.w2 * h1 + self.b2).map(|v| v.tanh());
        let error = self.w3 * h2 + self.b3 - target;
        let loss = error.norm_squared() * T::lit(0.5);

        let slope = |d: T, h: T| d * (T::one() - h * h);
        let d2 = self.w3.tr_mul(&error).zip_map(&h2, slope);
        let d1 = self.w2.tr_mul(&d2).zip_map(&h1, slope);
        // `ger` with a last factor of 0 only writes: faster than a product.
        let mut gradient = Network {
            w1: SMatrix::zeros(),
            b1: d1,
            w2: SMatrix::zeros(),
            b2: d2,
            w3: SMatrix::zeros(),
            b3: error,
        };
        let (zero, one) = (T::zero(), T::one());
        gradient.w1.ger(one, &d1, x, zero);
        gradient.w2.ger(one, &d2, &h1, zero);
        gradient.w3.ger(one, &error, &h2, zero);
        (loss, gradient)
    }

    #[inline(always)]
    fn descend(&mut self, rate: T, gradient: &Network<T>) {
        descend(self.w1.as_mut_slice(), gradient.w1.as_slice(), rate);
        descend(self.b1.as_mut_slice(), gradient.b1.as_slice(), rate);
        descend(self.w2.as_mut_slice(), gradient.w2.as_slice(), rate);
        descend(self.b2.as_mut_slice(), gradient.b2.as_slice(), rate);
        descend(self.w3.as_mut_slice(), gradient.w3.as_slice(), rate);
        descend(self.b3.as_mut_slice(), gradient.b3.as_slice(), rate);
    }
}

pub fn cases() -> Vec<Case> {
    [gradient::<f32>(), gradient::<f64>(), step::<f32>(), step::<f64>()].into()
}

fn models<T: Real>() -> (Regression<T>, Network<T>) {
    let mut model = Regression { fc1: Linear::zeros(), fc2: Linear::zeros(), fc3: Linear::zeros() };
    Xavier.initialize(&mut model, &mut chainrule::rng(1));
    let network = Network {
        w1: model.fc1.weight,
        b1: model.fc1.bias,
        w2: model.fc2.weight,
        b2: model.fc2.bias,
        w3: model.fc3.weight,
        b3: model.fc3.bias,
    };
    (model, network)
}

type Sample<T> = (SVector<T, 2>, SVector<T, 1>);

fn samples<T: Real>() -> Vec<Sample<T>> {
    (0..SAMPLES as u64).map(|i| (random(i), random(i + 1000))).collect()
}

fn assert_equal<T: Real>(model: &Regression<T>, network: &Network<T>) {
    for sample in &samples() {
        let mut grad = model.zero_grad();
        let a = model.value_and_dtheta(sample, &mut grad);
        let (b, by_hand) = network.value_and_gradient(&sample.0, &sample.1);
        assert_agree("loss", &[a], &[b]);
        assert_agree("dw1", grad.fc1.weight.as_slice(), by_hand.w1.as_slice());
        assert_agree("db1", grad.fc1.bias.as_slice(), by_hand.b1.as_slice());
        assert_agree("dw2", grad.fc2.weight.as_slice(), by_hand.w2.as_slice());
        assert_agree("db2", grad.fc2.bias.as_slice(), by_hand.b2.as_slice());
        assert_agree("dw3", grad.fc3.weight.as_slice(), by_hand.w3.as_slice());
        assert_agree("db3", grad.fc3.bias.as_slice(), by_hand.b3.as_slice());
    }
}

fn gradient<T: Real>() -> Case {
    let (model, network) = models::<T>();
    assert_equal(&model, &network);
    let (data, same) = (samples::<T>(), samples::<T>());
    Case {
        name: "W2 value and gradient",
        scalar: scalar::<T>(),
        units: (SAMPLES, "sample"),
        generated: Box::new(move || {
            for sample in black_box(&data) {
                let mut grad = model.zero_grad();
                let loss = model.value_and_dtheta(sample, &mut grad);
                black_box((&loss, &grad));
            }
        }),
        by_hand: Box::new(move || {
            for (x, target) in black_box(&same) {
                let (loss, grad) = network.value_and_gradient(x, target);
                black_box((&loss, &grad));
            }
        }),
    }
}

fn step<T: Real>() -> Case {
    let (mut model, mut network) = models::<T>();
    let (data, same) = (samples::<T>(), samples::<T>());
    let mut sgd = Sgd::new(RATE);
    let mut generated = move || {
        let mut total = T::zero();
        for sample in black_box(&data) {
            let mut grad = model.zero_grad();
            total += model.value_and_dtheta(sample, &mut grad);
            sgd.step(&mut model, &grad);
        }
        black_box(&model);
        total
    };
    let mut by_hand = move || {
        let mut total = T::zero();
        for (x, target) in black_box(&same) {
            let (loss, gradient) = network.value_and_gradient(x, target);
            total += loss;
            network.descend(T::lit(RATE), &gradient);
        }
        black_box(&network);
        total
    };
    for _ in 0..5 {
        assert_agree("loss of the training", &[generated()], &[by_hand()]);
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
    }
}
