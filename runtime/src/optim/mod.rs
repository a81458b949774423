//! Optimisers: they change a model's parameters, given the gradient of its loss.
//!
//! An optimiser keeps its state in values of the gradient's type, so a step allocates nothing.

mod sgd;

use core::ops::Range;

pub use sgd::Sgd;

use crate::differentiable::Real;
use crate::parameters::{Leaf, Path, Zip};

/// Shows only leaves of wanted names.
struct Only<W, V> {
    wanted: W,
    zip: V,
}

impl<W: Fn(&Path<'_>) -> bool, V: Zip<R, S>, const R: usize, const S: usize> Zip<R, S>
    for Only<W, V>
{
    #[inline(always)]
    fn zip<T: Real>(
        &mut self,
        leaf: &Leaf<'_>,
        values: &mut [T],
        read: [&[T]; R],
        write: [&mut [T]; S],
    ) {
        if (self.wanted)(leaf.path) {
            self.zip.zip(leaf, values, read, write);
        }
    }
}

/// Gives `value` back. A hyperparameter is written by the programmer and a bad one would ruin the
/// training silently, so this panics outside of `range`; NaN is outside of every range.
#[track_caller]
fn checked(name: &str, value: f64, range: Range<f64>) -> f64 {
    let Range { start, end } = range;
    assert!(range.contains(&value), "`{name}` must be in [{start}, {end}), and is {value}");
    value
}
