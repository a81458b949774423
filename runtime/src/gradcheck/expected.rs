//! The derivatives that a gradient must have, by finite differences.

use alloc::vec::Vec;

use super::coordinates::{Leaf, flatten, set};
use super::difference::{Precision, Slope, Stencil};
use super::{Cause, Coordinate};
use crate::parameters::Parameters;

/// What finite differences need to know of the point.
pub(super) struct Numbers<'a> {
    pub y: &'a [f64],
    pub dys: &'a [Vec<f64>],
    pub precision: Precision,
}

impl Numbers<'_> {
    /// The derivatives with respect to the chosen coordinates of `value`, for every `dy`, if all of
    /// them exist.
    pub fn of<P: Parameters>(
        &self,
        choice: &[(Leaf, Vec<usize>)],
        value: &mut P,
        forward: impl Fn(&P) -> Vec<f64>,
    ) -> Result<Vec<Expected>, Cause> {
        let ats = flatten(value);
        let tolerance = self.precision.tolerance;
        let mut expected: Vec<Expected> =
            self.dys.iter().map(|_| Expected { tolerance, numbers: Vec::new() }).collect();
        for (leaf, places) in choice {
            let coordinate = |place: usize| Coordinate {
                argument: leaf.name.clone(),
                index: leaf.index(place),
                at: ats[place],
            };
            // By coordinate, then by `dy`.
            let mut slopes: Vec<Vec<Slope>> = Vec::with_capacity(places.len());
            for &place in places {
                let mut stencil = Stencil::new(ats[place], self.y, self.precision, |number| {
                    let number = set(value, place, number);
                    (number, forward(value))
                });
                let found: Option<Vec<Slope>> =
                    self.dys.iter().map(|dy| stencil.slope(dy)).collect();
                set(value, place, ats[place]);
                slopes.push(found.ok_or_else(|| Cause::NoDerivative {
                    coordinate: coordinate(place),
                    sides: None,
                })?);
            }
            for (k, expected) in expected.iter_mut().enumerate() {
                let largest = slopes.iter().map(|s| s[k].value.abs()).fold(0.0, f64::max);
                for (slope, &place) in slopes.iter().map(|s| s[k]).zip(places) {
                    if !slope.is_sound(largest, tolerance) {
                        let coordinate = coordinate(place);
                        return Err(Cause::NoDerivative { coordinate, sides: Some(slope.sides) });
                    }
                    expected.numbers.push(Number {
                        place,
                        coordinate: coordinate(place),
                        numeric: slope.value,
                        scale: slope.scale(largest, tolerance),
                    });
                }
            }
        }
        Ok(expected)
    }
}

/// The derivatives that a gradient must have.
pub(super) struct Expected {
    tolerance: f64,
    numbers: Vec<Number>,
}

struct Number {
    place: usize,
    coordinate: Coordinate,
    numeric: f64,
    scale: f64,
}

impl Expected {
    /// `grad` must be these derivatives.
    pub fn equals(&self, method: &'static str, grad: &[f64]) -> Result<(), Cause> {
        self.numbers.iter().try_for_each(|n| self.agrees(method, n, grad[n.place], n.scale))
    }

    /// `after` must be the sum of `before` and these derivatives.
    pub fn added(
        &self,
        method: &'static str,
        before: &[f64],
        after: &[f64],
        epsilon: f64,
    ) -> Result<(), Cause> {
        self.numbers.iter().try_for_each(|n| {
            let (before, after) = (before[n.place], after[n.place]);
            // The sum, and the difference taken here, are rounded to the size of `before`.
            let scale = n.scale.max(4.0 * epsilon * before.abs() / self.tolerance);
            self.agrees(method, n, after - before, scale).map_err(|cause| {
                match self.agrees(method, n, after, n.scale) {
                    Ok(()) => Cause::Overwritten {
                        method,
                        coordinate: n.coordinate.clone(),
                        before,
                        after,
                        numeric: n.numeric,
                    },
                    Err(_) => cause,
                }
            })
        })
    }

    fn agrees(
        &self,
        method: &'static str,
        number: &Number,
        analytic: f64,
        scale: f64,
    ) -> Result<(), Cause> {
        let numeric = number.numeric;
        let size = analytic.abs().max(numeric.abs()).max(scale);
        let relative_error =
            if analytic == numeric { 0.0 } else { (analytic - numeric).abs() / size };
        // Not `>`, which would let a NaN pass.
        if relative_error <= self.tolerance {
            return Ok(());
        }
        Err(Cause::Gradient {
            method,
            coordinate: number.coordinate.clone(),
            analytic,
            numeric,
            relative_error,
            tolerance: self.tolerance,
        })
    }
}
