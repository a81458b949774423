//! W1: `y = cos(θ x) + π`, its value and both derivatives, at a million random pairs.

use std::hint::black_box;

use chainrule::prelude::*;
use chainrule::rand::RngExt;

use super::{Case, assert_agree, scalar};

const PAIRS: usize = 1_000_000;
/// A run takes the next of so many parts of the pairs: all at once would be too long a turn.
const PARTS: usize = 16;

/// y = cos(θ x) + π
#[module]
pub fn cosine<T: Real>(x: T, #[param] theta: T) -> T {
    (theta * x).cos() + T::pi()
}

/// The value, dy/dx and dy/dθ.
#[inline]
fn generated<T: Real>(x: T, theta: T) -> [T; 3] {
    let module = Cosine { theta };
    let mut grad = module.zero_grad();
    let (y, dx) = module.value_and_grad(&x, &mut grad);
    [y, dx, grad.theta]
}

#[inline]
fn by_hand<T: Real>(x: T, theta: T) -> [T; 3] {
    let (sin, cos) = (theta * x).sin_cos();
    [cos + T::pi(), -sin * theta, -sin * x]
}

pub fn cases() -> Vec<Case> {
    vec![case::<f32>(), case::<f64>()]
}

fn case<T: Real>() -> Case {
    let mut rng = chainrule::rng(1);
    let mut number = || T::lit(rng.random_range(-3.0..3.0));
    let pairs: Vec<[T; 2]> = (0..PAIRS).map(|_| [number(), number()]).collect();
    for &[x, theta] in &pairs[..1000] {
        assert_agree("cosine", &generated(x, theta), &by_hand(x, theta));
    }
    Case {
        name: "W1 value, both derivatives",
        scalar: scalar::<T>(),
        units: (PAIRS / PARTS, "pair"),
        generated: run(pairs.clone(), generated),
        by_hand: run(pairs, by_hand),
    }
}

fn run<T: Real>(pairs: Vec<[T; 2]>, f: impl Fn(T, T) -> [T; 3] + 'static) -> Box<dyn FnMut()> {
    let mut out = vec![[T::zero(); 3]; PAIRS / PARTS];
    let mut part = 0;
    Box::new(move || {
        let pairs = pairs.chunks_exact(PAIRS / PARTS).nth(part).unwrap_or_default();
        part = (part + 1) % PARTS;
        for (&[x, theta], out) in black_box(pairs).iter().zip(&mut out) {
            *out = f(x, theta);
        }
        black_box(&out);
    })
}
