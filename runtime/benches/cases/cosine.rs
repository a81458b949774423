//! W1: `y = cos(θ x) + π`, its value and both derivatives, at a million random pairs.

use std::hint::black_box;

use chainrule::batch;
use chainrule::prelude::*;
use chainrule::rand::RngExt;

use super::twin::{Float, Lanes, Program, check_functions};
use super::{Case, Run, assert_agree, scalar};

const PAIRS: usize = 1_000_000;
/// A run takes the next of so many parts of the pairs: all at once would be too long a turn.
const PARTS: usize = 64;
const PART: usize = PAIRS / PARTS;

/// y = cos(θ x) + π
#[module]
pub fn cosine<T: Real>(x: T, theta: T) -> T {
    (theta * x).cos() + T::pi()
}

fn generated<T: Real>(pairs: &[(T, T)], y: &mut [T], d: &mut [(T, T)]) {
    batch::value_and_dx(&Cosine, pairs, y, d);
}

/// As many pairs as are tried before it is seen whether any argument was too large.
const CHUNK: usize = 256;

fn by_hand<T: Float>(pairs: &[(T, T)], y: &mut [T], d: &mut [(T, T)]) {
    T::dispatch(ByHand(pairs, y, d));
}

struct ByHand<'a, T>(&'a [(T, T)], &'a mut [T], &'a mut [(T, T)]);

impl<T: Float> Program<T> for ByHand<'_, T> {
    type Output = ();

    /// Its loops vectorise by themselves.
    #[inline(always)]
    fn run<L: Lanes<T>>(self) {
        let chunks = self.0.chunks(CHUNK).zip(self.1.chunks_mut(CHUNK));
        for ((pairs, y), d) in chunks.zip(self.2.chunks_mut(CHUNK)) {
            let mut excess = T::Bits::default();
            for ((&(x, theta), y), d) in pairs.iter().zip(&mut *y).zip(&mut *d) {
                excess |= (theta * x).excess();
                let (sin, cos) = (theta * x).sin_cos_by_hand();
                (*y, *d) = (cos + T::pi(), (-sin * theta, -sin * x));
            }
            if T::first(excess) {
                by_std(pairs, y, d);
            }
        }
    }
}

fn by_std<T: Real>(pairs: &[(T, T)], y: &mut [T], d: &mut [(T, T)]) {
    for ((&(x, theta), y), d) in pairs.iter().zip(y).zip(d) {
        let (sin, cos) = (theta * x).sin_cos();
        (*y, *d) = (cos + T::pi(), (-sin * theta, -sin * x));
    }
}

pub fn cases() -> Vec<Case> {
    check_functions();
    vec![case::<f32>(), case::<f64>()]
}

type Pairs<T> = fn(&[(T, T)], &mut [T], &mut [(T, T)]);

fn case<T: Float>() -> Case {
    let mut rng = chainrule::rng(1);
    let mut draw = || T::lit(rng.random_range(-3.0..3.0));
    let pairs: Vec<(T, T)> = (0..PAIRS).map(|_| (draw(), draw())).collect();
    // One of them too large.
    let mut some = pairs[..1000].to_vec();
    some[700] = (T::lit(1e20), T::lit(1e15));
    let numbers = |f: Pairs<T>| {
        let (mut y, mut d) = (vec![T::zero(); 1000], vec![(T::zero(), T::zero()); 1000]);
        f(&some, &mut y, &mut d);
        let d = d.iter().flat_map(|&(dx, dtheta)| [dx, dtheta]);
        // The derivatives at the large one are large.
        y.into_iter().chain(d).filter(|v| v.abs() < T::lit(100.0)).collect::<Vec<T>>()
    };
    assert_agree("cosine", &numbers(generated), &numbers(by_hand));
    assert_agree("cosine", &numbers(by_std), &numbers(by_hand));
    Case {
        name: "W1 value, both derivatives",
        scalar: scalar::<T>(),
        units: (PART, "pair"),
        generated: run(pairs.clone(), generated),
        by_hand: run(pairs.clone(), by_hand),
        kept: Some(size_of_val(&Cosine.pullback(&(T::one(), T::one())).1)),
        others: vec![("std's functions", run(pairs, by_std))],
    }
}

fn run<T: Real>(pairs: Vec<(T, T)>, f: Pairs<T>) -> Run {
    let (mut y, mut d) = (vec![T::zero(); PART], vec![(T::zero(), T::zero()); PART]);
    let mut part = 0;
    Box::new(move || {
        let here = PART * part..PART * (part + 1);
        part = (part + 1) % PARTS;
        f(black_box(&pairs[here]), &mut y, &mut d);
        black_box((&y, &d));
    })
}
