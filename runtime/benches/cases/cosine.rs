//! W1: `y = cos(θ x) + π`, its value and both derivatives, at a million random pairs.

use std::hint::black_box;

use chainrule::prelude::*;
use chainrule::rand::RngExt;

use super::twin::Float;
use super::{Case, Run, assert_agree, scalar};

const PAIRS: usize = 1_000_000;
/// A run takes the next of so many parts of the pairs: all at once would be too long a turn.
const PARTS: usize = 64;

/// y = cos(θ x) + π
#[module]
pub fn cosine<T: Real>(x: T, #[param] theta: T) -> T {
    (theta * x).cos() + T::pi()
}

/// The value, dy/dx and dy/dθ.
#[inline(always)]
fn generated<T: Real>(x: T, theta: T) -> [T; 3] {
    let module = Cosine { theta };
    let mut grad = module.zero_grad();
    let (y, dx) = module.value_and_grad(&x, &mut grad);
    [y, dx, grad.theta]
}

#[inline(always)]
fn by_hand<T: Float>(x: T, theta: T) -> [T; 3] {
    let (sin, cos) = (theta * x).sin_cos_by_hand();
    [cos + T::pi(), -sin * theta, -sin * x]
}

#[inline(always)]
fn by_std<T: Real>(x: T, theta: T) -> [T; 3] {
    let (sin, cos) = (theta * x).sin_cos();
    [cos + T::pi(), -sin * theta, -sin * x]
}

pub fn cases() -> Vec<Case> {
    vec![case::<f32>(), case::<f64>()]
}

fn case<T: Float>() -> Case {
    let mut rng = chainrule::rng(1);
    let pairs: [Vec<T>; 2] =
        std::array::from_fn(|_| (0..PAIRS).map(|_| T::lit(rng.random_range(-3.0..3.0))).collect());
    for (&x, &theta) in pairs[0].iter().zip(&pairs[1]).take(1000) {
        assert_agree("cosine", &generated(x, theta), &by_hand(x, theta));
        assert_agree("cosine", &by_std(x, theta), &by_hand(x, theta));
    }
    Case {
        name: "W1 value, both derivatives",
        scalar: scalar::<T>(),
        units: (PAIRS / PARTS, "pair"),
        generated: run(pairs.clone(), generated),
        by_hand: run(pairs.clone(), by_hand),
        others: vec![("std's functions", run(pairs, by_std))],
    }
}

fn run<T: Real>([xs, thetas]: [Vec<T>; 2], f: impl Fn(T, T) -> [T; 3] + 'static) -> Run {
    const PART: usize = PAIRS / PARTS;
    let mut out = [(); 3].map(|()| vec![T::zero(); PART]);
    let mut part = 0;
    Box::new(move || {
        let here = PART * part..PART * (part + 1);
        part = (part + 1) % PARTS;
        let (x, theta) = black_box((&xs[here.clone()], &thetas[here]));
        let (x, theta) = (&x[..PART], &theta[..PART]);
        let [y, dx, dtheta] = out.each_mut().map(|out| &mut out[..PART]);
        for i in 0..PART {
            [y[i], dx[i], dtheta[i]] = f(x[i], theta[i]);
        }
        black_box(&out);
    })
}
