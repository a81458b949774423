//! W5: a recurrent cell with tanh (Elman's), 8 inputs, 32 hidden, 32 steps, half the squared error of
//! the last state: the gradient by back-propagation through time.

use std::hint::black_box;

use chainrule::init::{Initialize, Xavier};
use chainrule::prelude::*;

use super::twin::{Float, Lanes, Program, add_scaled, build, combine, product};
use super::{Aligned, Case, aligned, assert_agree, random, scalar};

const SEQUENCES: usize = 4;
const STEPS: usize = 32;

/// How far from the target the last state is.
#[module]
pub fn elman<T: Real>(
    xs: &[SVector<T, 8>; 32],
    target: &SVector<T, 32>,
    #[param] input: &Linear<8, 32, T>,
    #[param] recurrent: &SMatrix<T, 32, 32>,
) -> T {
    let mut h = SVector::<T, 32>::zeros();
    for x in xs {
        h = tanh(&(input.forward(x) + recurrent * h));
    }
    euclidean_loss(&h, target)
}

/// With nalgebra; a gradient has the same fields.
struct Natural<T> {
    w: SMatrix<T, 32, 8>,
    b: SVector<T, 32>,
    u: SMatrix<T, 32, 32>,
}

impl<T: Real> Natural<T> {
    fn value_and_gradient(
        &self,
        xs: &[SVector<T, 8>; STEPS],
        target: &SVector<T, 32>,
    ) -> (T, Natural<T>) {
        let mut states = [SVector::<T, 32>::zeros(); STEPS + 1];
        for (t, x) in xs.iter().enumerate() {
            states[t + 1] = (self.w * x + self.b + self.u * states[t]).map(|v| v.tanh());
        }
        let error = states[STEPS] - target;
        let mut gradient =
            Natural { w: SMatrix::zeros(), b: SVector::zeros(), u: SMatrix::zeros() };
        let mut dh = error;
        for t in (0..STEPS).rev() {
            let d = dh.component_mul(&states[t + 1].map(|h| T::one() - h * h));
            gradient.w += d * xs[t].transpose();
            gradient.b += d;
            gradient.u += d * states[t].transpose();
            dh = self.u.transpose() * d;
        }
        (error.norm_squared() * T::lit(0.5), gradient)
    }
}

/// By hand, in columns; a gradient has the same fields.
#[derive(Clone)]
struct Cell<T> {
    w: [[T; 32]; 8],
    b: [T; 32],
    u: [[T; 32]; 32],
}

impl<T: Float> Cell<T> {
    /// Writes the gradient, and gives the loss. The gradient of the weights is one product over all
    /// steps, and the state goes back through weights that have been transposed once.
    #[inline(always)]
    fn value_and_gradient<L: Lanes<T>>(
        &self,
        xs: &[[T; 8]; STEPS],
        target: &[T; 32],
        gradient: &mut Cell<T>,
    ) -> T {
        let mut states = Aligned([[T::ZERO; 32]; STEPS + 1]);
        let states = &mut states.0;
        for (t, x) in xs.iter().enumerate() {
            let start = combine::<T, L, _, _>(&self.b, &self.w, x);
            let z = combine::<T, L, _, _>(&start, &self.u, &states[t]);
            states[t + 1] = build(|i| z[i].tanh_by_hand());
        }
        let mut ut = Aligned([[T::ZERO; 32]; 32]);
        let ut = &mut ut.0;
        for (j, columns) in self.u.as_chunks::<4>().0.iter().enumerate() {
            for i in (0..32).step_by(4) {
                let square =
                    T::turn(std::array::from_fn(|c| std::array::from_fn(|r| columns[c][i + r])));
                for (row, numbers) in ut[i..].iter_mut().zip(square) {
                    row[4 * j..4 * j + 4].copy_from_slice(&numbers);
                }
            }
        }
        let last = &states[STEPS];
        let mut dh: [T; 32] = build(|i| last[i] - target[i]);
        let loss = dh.iter().fold(T::ZERO, |sum, e| sum + *e * *e) * T::lit(0.5);
        let mut ds = Aligned([[T::ZERO; 32]; STEPS]);
        let ds = &mut ds.0;
        for t in (0..STEPS).rev() {
            let h = &states[t + 1];
            ds[t] = build(|i| dh[i] * (T::one() - h[i] * h[i]));
            dh = combine::<T, L, _, _>(&[T::ZERO; 32], ut, &ds[t]);
        }
        product::<T, L>(
            [32, STEPS, 32],
            #[inline(always)]
            |t, r| L::load(&ds[t][r..]),
            #[inline(always)]
            |t, c| states[t][c],
            #[inline(always)]
            |r, c, sum| sum.store(&mut gradient.u[c][r..]),
        );
        product::<T, L>(
            [32, STEPS, 8],
            #[inline(always)]
            |t, r| L::load(&ds[t][r..]),
            #[inline(always)]
            |t, c| xs[t][c],
            #[inline(always)]
            |r, c, sum| sum.store(&mut gradient.w[c][r..]),
        );
        gradient.b = ds[0];
        for d in &ds[1..] {
            add_scaled::<T, L, _>(&mut gradient.b, d, T::one());
        }
        loss
    }
}

struct Gradient<'a, T>(&'a Cell<T>, &'a [[T; 8]; STEPS], &'a [T; 32], &'a mut Cell<T>);

impl<T: Float> Program<T> for Gradient<'_, T> {
    type Output = T;

    #[inline(always)]
    fn run<L: Lanes<T>>(self) -> T {
        let Gradient(cell, xs, target, gradient) = self;
        cell.value_and_gradient::<L>(xs, target, gradient)
    }
}

pub fn cases() -> Vec<Case> {
    vec![gradient::<f32>(), gradient::<f64>()]
}

type Sample<T> = ([SVector<T, 8>; STEPS], SVector<T, 32>);

fn gradient<T: Float>() -> Case {
    let mut model = Elman { input: Linear::<8, 32, T>::zeros(), recurrent: SMatrix::zeros() };
    Xavier.initialize(&mut model, &mut chainrule::rng(1));
    let cell = Cell {
        w: model.input.weight.data.0,
        b: model.input.bias.data.0[0],
        u: model.recurrent.data.0,
    };
    let natural = Natural { w: model.input.weight, b: model.input.bias, u: model.recurrent };
    let samples: Vec<Sample<T>> = (0..SEQUENCES as u64)
        .map(|i| (std::array::from_fn(|t| random(100 * i + t as u64)), random(1000 + i)))
        .collect();
    let arrays: Vec<([[T; 8]; STEPS], [T; 32])> =
        samples.iter().map(|(xs, y)| (xs.map(|x| x.data.0[0]), y.data.0[0])).collect();
    let same = samples.clone();
    let mut by_hand = cell.clone();
    for (sample, (xs, target)) in samples.iter().zip(&arrays) {
        let loss = T::dispatch(Gradient(&cell, xs, target, &mut by_hand));
        let mut grad = model.zero_grad();
        let value = model.value_and_set_dtheta(sample, &mut grad);
        assert_agree("loss", &[value], &[loss]);
        assert_agree("dw", grad.input.weight.as_slice(), by_hand.w.as_flattened());
        assert_agree("db", grad.input.bias.as_slice(), &by_hand.b);
        assert_agree("du", grad.recurrent.as_slice(), by_hand.u.as_flattened());
        let (value, grad) = natural.value_and_gradient(&sample.0, &sample.1);
        assert_agree("loss with nalgebra", &[value], &[loss]);
        assert_agree("dw with nalgebra", grad.w.as_slice(), by_hand.w.as_flattened());
        assert_agree("db with nalgebra", grad.b.as_slice(), &by_hand.b);
        assert_agree("du with nalgebra", grad.u.as_slice(), by_hand.u.as_flattened());
    }
    let kept = size_of_val(&model.pullback_dtheta(&samples[0]).1);
    let mut grad = aligned(model.zero_grad());
    let (model, cell) = (aligned(model), aligned(cell));
    let mut by_hand = aligned(by_hand);
    Case {
        name: "W5 value and gradient",
        scalar: scalar::<T>(),
        units: (SEQUENCES, "sequence"),
        generated: Box::new(move || {
            for sample in black_box(&samples) {
                let loss = model.0.value_and_set_dtheta(sample, &mut grad.0);
                black_box((&loss, &grad));
            }
        }),
        by_hand: Box::new(move || {
            for (xs, target) in black_box(&arrays) {
                let loss = T::dispatch(Gradient(&cell.0, xs, target, &mut by_hand.0));
                black_box((&loss, &by_hand));
            }
        }),
        kept: Some(kept),
        others: vec![(
            "nalgebra",
            Box::new(move || {
                for (xs, target) in black_box(&same) {
                    black_box(natural.value_and_gradient(xs, target));
                }
            }),
        )],
    }
}
