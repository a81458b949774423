//! W3: 64 → 128 ReLU → 10, softmax cross-entropy, batches of 32: a training step.

use std::hint::black_box;

use chainrule::init::{He, Initialize};
use chainrule::optim::Sgd;
use chainrule::prelude::*;

use super::{Case, assert_agree, descend, random, scalar};

const B: usize = 32;
const BATCHES: usize = 4;
const RATE: f64 = 0.1;

/// How wrong the network is about a batch.
#[module]
pub fn classifier<T: Real, const B: usize>(
    x: &SMatrix<T, 64, B>,
    labels: [usize; B],
    #[param] fc1: &Linear<64, 128, T>,
    #[param] fc2: &Linear<128, 10, T>,
) -> T {
    let logits = fc2.forward(&relu(&fc1.forward(x)));
    softmax_cross_entropy(&logits, &labels)
}

/// The parameters by hand; a gradient has the same fields.
#[derive(Clone)]
struct Network<T> {
    w1: SMatrix<T, 128, 64>,
    b1: SVector<T, 128>,
    w2: SMatrix<T, 10, 128>,
    b2: SVector<T, 10>,
}

impl<T: Real> Network<T> {
    /// The loss and its gradient. Called from several places here, it was slower when it was not
    /// inlined.
    #[inline(always)]
    fn value_and_gradient(&self, x: &SMatrix<T, 64, B>, labels: &[usize; B]) -> (T, Network<T>) {
        let mut h = self.w1 * x;
        for mut column in h.column_iter_mut() {
            column += self.b1;
        }
        h.apply(|v| *v = v.max(T::zero()));
        let mut d = self.w2 * h;
        for mut column in d.column_iter_mut() {
            column += self.b2;
        }

        // The logits become the derivative of the loss with respect to them.
        let scale = T::lit(1.0 / B as f64);
        let mut loss = T::zero();
        for (mut z, &label) in d.column_iter_mut().zip(labels) {
            let largest = z.max();
            let of_label = z[label] - largest;
            z.apply(|v| *v = (*v - largest).exp());
            let sum = z.sum();
            loss += sum.ln() - of_label;
            z *= scale / sum;
            z[label] -= scale;
        }

        let mut dh = self.w2.transpose() * d;
        dh.zip_apply(&h, |d, h| {
            if h <= T::zero() {
                *d = T::zero();
            }
        });
        // `gemm` with a last factor of 0 only writes: faster than a product.
        let mut gradient = Network {
            w1: SMatrix::zeros(),
            b1: dh.column_sum(),
            w2: SMatrix::zeros(),
            b2: d.column_sum(),
        };
        let (zero, one) = (T::zero(), T::one());
        gradient.w1.gemm(one, &dh, &x.transpose(), zero);
        gradient.w2.gemm(one, &d, &h.transpose(), zero);
        (loss * scale, gradient)
    }

    #[inline(always)]
    fn descend(&mut self, rate: T, gradient: &Network<T>) {
        descend(self.w1.as_mut_slice(), gradient.w1.as_slice(), rate);
        descend(self.b1.as_mut_slice(), gradient.b1.as_slice(), rate);
        descend(self.w2.as_mut_slice(), gradient.w2.as_slice(), rate);
        descend(self.b2.as_mut_slice(), gradient.b2.as_slice(), rate);
    }
}

pub fn cases() -> Vec<Case> {
    vec![step::<f32>(), step::<f64>()]
}

type Batch<T> = (SMatrix<T, 64, B>, [usize; B]);

fn batches<T: Real>() -> Vec<Batch<T>> {
    let labels = |i: usize| std::array::from_fn(|column| (7 * column + 3 * i) % 10);
    (0..BATCHES).map(|i| (random(i as u64), labels(i))).collect()
}

fn step<T: Real>() -> Case {
    let mut model = Classifier { fc1: Linear::<64, 128, T>::zeros(), fc2: Linear::zeros() };
    He.initialize(&mut model, &mut chainrule::rng(1));
    let mut network = Network {
        w1: model.fc1.weight,
        b1: model.fc1.bias,
        w2: model.fc2.weight,
        b2: model.fc2.bias,
    };
    let (data, same) = (batches::<T>(), batches::<T>());
    for batch in &data {
        let mut grad = model.zero_grad();
        let a = model.value_and_dtheta(batch, &mut grad);
        let (b, by_hand) = network.value_and_gradient(&batch.0, &batch.1);
        assert_agree("loss", &[a], &[b]);
        assert_agree("dw1", grad.fc1.weight.as_slice(), by_hand.w1.as_slice());
        assert_agree("db1", grad.fc1.bias.as_slice(), by_hand.b1.as_slice());
        assert_agree("dw2", grad.fc2.weight.as_slice(), by_hand.w2.as_slice());
        assert_agree("db2", grad.fc2.bias.as_slice(), by_hand.b2.as_slice());
    }

    let mut sgd = Sgd::new(RATE);
    let mut generated = move || {
        let mut total = T::zero();
        for batch in black_box(&data) {
            let mut grad = model.zero_grad();
            total += model.value_and_dtheta(batch, &mut grad);
            sgd.step(&mut model, &grad);
        }
        black_box(&model);
        total
    };
    let mut by_hand = move || {
        let mut total = T::zero();
        for (x, labels) in black_box(&same) {
            let (loss, gradient) = network.value_and_gradient(x, labels);
            total += loss;
            network.descend(T::lit(RATE), &gradient);
        }
        black_box(&network);
        total
    };
    for _ in 0..3 {
        assert_agree("loss of the training", &[generated()], &[by_hand()]);
    }
    Case {
        name: "W3 training step",
        scalar: scalar::<T>(),
        units: (B * BATCHES, "sample"),
        generated: Box::new(move || {
            black_box(generated());
        }),
        by_hand: Box::new(move || {
            black_box(by_hand());
        }),
    }
}
