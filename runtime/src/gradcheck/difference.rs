//! Derivatives by central differences, with an estimate of their error.

use alloc::vec;
use alloc::vec::Vec;

/// What the scalar type allows.
#[derive(Clone, Copy)]
pub(super) struct Precision {
    /// From 1 to the next number.
    epsilon: f64,
    /// The bound on the relative error.
    pub tolerance: f64,
    /// The first step, for a coordinate of at most 1.
    step: f64,
    /// How often the step is halved before it is so small that only rounding is left.
    halvings: usize,
    /// The distance of points that are as good as one, but for rounding.
    close: f64,
}

impl Precision {
    /// The precision of the type whose `epsilon` this is.
    ///
    /// A central difference is wrong by h² from the curvature and by ε/h from rounding, which is
    /// ε^(2/3) at best: 4e-11 in `f64`, 2e-5 in `f32`. The extrapolation below does better where
    /// the function is smooth. So 1e-7 and 1e-3 leave room for the rounding of some hundred
    /// operations, in the function and in its gradient, and an error in a formula is far larger
    /// still. The first step is where ε/h and the error of the extrapolation (h⁴/480 of the fifth
    /// derivative, before its last stage) are about equal for a function such as `sin`.
    pub fn of(epsilon: f64) -> Self {
        // Steps are powers of 2, so that most numbers and their neighbours are exact.
        let power = |n: u32| 1.0 / f64::from(1_u32 << n);
        if epsilon > 1e-10 {
            let (step, close) = (power(3), power(12));
            Precision { epsilon, tolerance: 1e-3, step, halvings: 10, close }
        } else {
            let (step, close) = (power(7), power(24));
            Precision { epsilon, tolerance: 1e-7, step, halvings: 23, close }
        }
    }
}

/// A value is taken to be right to so many units in its last place: a sum of a thousand products
/// has an error of about ten.
const ULPS: f64 = 32.0;

/// A coordinate far smaller than the others of its leaf is often their difference, in the gradient
/// as in the function, and has lost digits by cancellation in both: below a thousandth of the
/// largest, an error counts as a part of that thousandth.
const SMALL: f64 = 1e-3;

/// One derivative, and how far it can be trusted.
#[derive(Clone, Copy)]
pub(super) struct Slope {
    pub value: f64,
    /// How far its estimates are apart, in units of the derivative.
    error: f64,
    /// How far rounding alone may put it off.
    noise: f64,
    /// The derivatives from either side, at the smallest step that was needed.
    pub sides: (f64, f64),
}

impl Slope {
    /// The size below which a derivative is not told from 0, when `largest` is the largest of the
    /// leaf: relative errors are relative to it at least.
    pub fn scale(&self, largest: f64, tolerance: f64) -> f64 {
        (SMALL * largest).max(self.noise / tolerance)
    }

    /// Whether it is good enough to judge another by: at a kink or at a pole it is not.
    pub fn is_sound(&self, largest: f64, tolerance: f64) -> bool {
        // A quarter, so that the error of the difference alone can't use up the bound.
        self.error <= 0.25 * tolerance * self.value.abs().max(self.scale(largest, tolerance))
    }
}

/// The outputs of a function around one coordinate, at steps that are halved and halved again, as
/// far as needed. Several `dy` share them.
pub(super) struct Stencil<'a, F> {
    at: f64,
    y: &'a [f64],
    evaluate: F,
    precision: Precision,
    pairs: Vec<Pair>,
    /// The outputs so close together that they differ by little more than rounding.
    close: Vec<(f64, Vec<f64>)>,
    /// Which of the outputs have moved so far.
    moves: Vec<bool>,
}

/// The outputs at `at - before` and at `at + after`.
struct Pair {
    before: f64,
    after: f64,
    y_before: Vec<f64>,
    y_after: Vec<f64>,
}

/// The difference quotients at one step.
struct Quotients {
    step: f64,
    before: f64,
    after: f64,
    central: f64,
}

impl<'a, F: FnMut(f64) -> (f64, Vec<f64>)> Stencil<'a, F> {
    /// `evaluate` sets the coordinate; it gives the number as represented, and the outputs there.
    /// `y` is the output at `at`.
    pub fn new(at: f64, y: &'a [f64], precision: Precision, evaluate: F) -> Self {
        let moves = vec![false; y.len()];
        Stencil { at, y, evaluate, precision, pairs: Vec::new(), close: Vec::new(), moves }
    }

    /// The derivative of ⟨dy, y⟩, or nothing if the outputs are not finite even at the smallest
    /// steps.
    ///
    /// Of every three steps in a row it makes one estimate, and takes the first one that is much
    /// better than needed, or else the best: large steps have less rounding, small ones stay on
    /// this side of a kink nearby.
    pub fn slope(&mut self, dy: &[f64]) -> Option<Slope> {
        let mut best: Option<Slope> = None;
        let mut sides = (f64::NAN, f64::NAN);
        for first in 0..=self.precision.halvings - 2 {
            let Some((mut slope, step)) = self.extrapolate(first, dy) else { continue };
            sides = slope.sides;
            let bound = self.precision.tolerance * slope.value.abs();
            let enough = 0.01 * slope.noise.max(bound);
            // The most common case, and it costs nothing more. If the last place were as large as
            // the bound, the estimates could agree by chance.
            let last_place = self.precision.epsilon * self.ordinary(dy) / step;
            let clear = last_place < 0.25 * bound || !self.moves.contains(&true);
            if first == 0 && slope.error <= enough && clear {
                return Some(slope);
            }
            // Among many estimates that are off by rounding, some agree by chance.
            let rounding = 2.0 * self.rounding(dy) / step;
            slope.error = slope.error.max(rounding);
            if best.is_none_or(|b| slope.error < b.error) {
                best = Some(slope);
            }
            // From here on, rounding only grows.
            if best.is_some_and(|b| b.error <= enough.max(2.0 * rounding)) {
                break;
            }
        }
        best.map(|b| Slope { sides, ..b })
    }

    /// Richardson's extrapolation over the steps `first`, `first + 1` and `first + 2`, and the last
    /// of them.
    fn extrapolate(&mut self, first: usize, dy: &[f64]) -> Option<(Slope, f64)> {
        let q = [
            self.quotients(first, dy)?,
            self.quotients(first + 1, dy)?,
            self.quotients(first + 2, dy)?,
        ];
        // A central difference is f' + a h² + b h⁴ + …: remove a, then b. A kink inside of a step
        // has no such series, and leaves the two estimates of the first stage apart.
        let coarse = (4.0 * q[1].central - q[0].central) / 3.0;
        let fine = (4.0 * q[2].central - q[1].central) / 3.0;
        let value = (16.0 * fine - coarse) / 15.0;
        // A kink at the very point, as of |x| at 0, leaves central differences unmoved. But there
        // the one-sided ones differ by a constant, instead of by a h + b h³ + …: remove a, then b.
        let jump = |q: &Quotients| q.after - q.before;
        let coarse_jump = 2.0 * jump(&q[1]) - jump(&q[0]);
        let fine_jump = 2.0 * jump(&q[2]) - jump(&q[1]);
        let kink = (8.0 * fine_jump - coarse_jump) / 7.0;
        // A kink is an error of half its size, but has six times the rounding of the value.
        let error = (fine - coarse).abs().max(0.25 * kink.abs());
        let step = q[2].step;
        let noise = ULPS * self.precision.epsilon * self.magnitude(dy) / step;
        let sides = (q[2].before, q[2].after);
        error.is_finite().then_some((Slope { value, error, noise, sides }, step))
    }

    fn quotients(&mut self, step: usize, dy: &[f64]) -> Option<Quotients> {
        while self.pairs.len() <= step {
            let halved = (0..self.pairs.len()).fold(self.precision.step, |step, _| 0.5 * step);
            let (before, y_before) = self.outputs(-halved);
            let (after, y_after) = self.outputs(halved);
            self.pairs.push(Pair { before: -before, after, y_before, y_after });
        }
        let pair = &self.pairs[step];
        let before = change(dy, &pair.y_before, self.y);
        let after = change(dy, self.y, &pair.y_after);
        let central = change(dy, &pair.y_before, &pair.y_after);
        let step = pair.before.min(pair.after);
        (step > 0.0 && (before - after).is_finite()).then(|| Quotients {
            step,
            before: before / pair.before,
            after: after / pair.after,
            central: central / (pair.before + pair.after),
        })
    }

    /// The outputs at a distance, which is relative to the coordinate if that is above 1, and the
    /// distance between the numbers as represented.
    fn outputs(&mut self, distance: f64) -> (f64, Vec<f64>) {
        let (number, y) = (self.evaluate)(self.at + distance * self.at.abs().max(1.0));
        for (moves, (y, y_here)) in self.moves.iter_mut().zip(y.iter().zip(self.y)) {
            *moves |= y != y_here;
        }
        (number - self.at, y)
    }

    /// How large the numbers are whose rounding is in the differences.
    ///
    /// An output that never moves most likely does not depend on the coordinate, and has no
    /// rounding to bring in. But if none moves, it may be for want of a last place.
    fn magnitude(&self, dy: &[f64]) -> f64 {
        if self.moves.contains(&true) {
            let sizes = dy.iter().zip(self.y).map(|(dy, y)| (dy * y).abs());
            sizes.zip(&self.moves).map(|(size, moves)| if *moves { size } else { 0.0 }).sum()
        } else {
            self.ordinary(dy)
        }
    }

    /// How large the numbers on the way to the outputs are ordinarily, if not as large as the
    /// outputs: in `ln(1 + exp(-50))` it is the 1 that has no place for the rest.
    fn ordinary(&self, dy: &[f64]) -> f64 {
        dy.iter().zip(self.y).map(|(dy, y)| dy.abs() * y.abs().max(1.0)).sum()
    }

    /// The standard deviation of ⟨dy, y⟩ by rounding, which may be far more than its last place if
    /// the function works with larger numbers on the way.
    ///
    /// Over points so close that the function is a cubic there, fourth differences are all
    /// rounding. (This is the idea of Moré and Wild, *Estimating computational noise*, 2011. The
    /// points are not equidistant as theirs: on a multiple of the last place, rounding is linear.)
    fn rounding(&mut self, dy: &[f64]) -> f64 {
        const POINTS: [f64; 9] =
            [-4.18731, -3.13047, -1.77239, -0.61803, 0.0, 0.83471, 2.29513, 3.37187, 4.07029];
        let mut distance = self.precision.close;
        while self.close.is_empty() {
            let points = POINTS.map(|t| self.outputs(t * distance));
            distance *= 16.0;
            // Without any change there is no rounding to see either.
            let still = points.iter().all(|(_, y)| y == self.y);
            if !still || distance > 0.25 * self.precision.step {
                self.close.extend(points);
            }
        }
        if self.close.iter().all(|(_, y)| y == self.y) {
            // Either the function is constant here, and has a kink where the larger steps moved it;
            // or what they moved was a few last places.
            let ends = self.pairs.iter().flat_map(|pair| [&pair.y_before, &pair.y_after]);
            let moved = ends.map(|y| change(dy, self.y, y).abs()).fold(0.0, f64::max);
            let few = 1000.0 * self.precision.epsilon * self.ordinary(dy);
            return if moved < few { moved } else { 0.0 };
        }
        let values: Vec<(f64, f64)> =
            self.close.iter().map(|(t, y)| (*t, change(dy, self.y, y))).collect();
        let variances = values.windows(5).map(|five| {
            // The fourth divided difference of five values, and its variance if theirs is 1.
            let (mut difference, mut variance) = (0.0, 0.0);
            for (t, y) in five {
                let others = five.iter().filter(|(other, _)| other != t);
                let weight: f64 =
                    others.map(|(other, _)| (values[8].0 - values[0].0) / (t - other)).product();
                difference += weight * y;
                variance += weight * weight;
            }
            difference * difference / variance
        });
        nalgebra::ComplexField::sqrt(variances.sum::<f64>() / 5.0)
    }
}

/// ⟨dy, to − from⟩.
fn change(dy: &[f64], from: &[f64], to: &[f64]) -> f64 {
    dy.iter().zip(from.iter().zip(to)).map(|(dy, (from, to))| dy * (to - from)).sum()
}
