//! Data: split in two, scaled, and given in shuffled batches.
//!
//! Nothing is copied but a batch at a time: the samples stay where they are, and an *order*, a
//! slice of their indices that the caller owns, is what gets split and shuffled.
//!
//! ```
//! use chainrule::data::{Batches, Normalizer, split};
//! use chainrule::prelude::*;
//!
//! # fn main() -> Result<(), chainrule::data::DataError> {
//! let mut inputs: [_; 10] = core::array::from_fn(|i| SVector::<f64, 2>::new(i as f64, 1.0));
//! let labels: [usize; 10] = core::array::from_fn(|i| i % 2);
//! let mut rng = chainrule::rng(1);
//!
//! let mut order: [usize; 10] = core::array::from_fn(|i| i);
//! let (train, test) = split(&mut order, 0.8, &mut rng);
//! assert_eq!((train.len(), test.len()), (8, 2));
//!
//! let scaled = Normalizer::fit(&inputs)?;
//! inputs = inputs.map(|x| scaled.apply(&x));
//!
//! let mut batches = Batches::new(train, &inputs, &labels)?;
//! for _epoch in 0..3 {
//!     for (x, y) in batches.epoch::<4>(&mut rng) {
//!         let _: (SMatrix<f64, 2, 4>, [usize; 4]) = (x, y); // a training step
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod batches;
mod normalize;

use core::fmt;

use rand::Rng;
use rand::seq::SliceRandom;

pub use batches::{Batches, Epoch};
pub use normalize::Normalizer;

/// Shuffles `order`, and splits it in two: the first part has `fraction` of the items, to the
/// nearest whole number.
///
/// ```
/// use chainrule::data::split;
///
/// let mut order: Vec<usize> = (0..150).collect();
/// let (train, test) = split(&mut order, 0.8, &mut chainrule::rng(1));
/// assert_eq!((train.len(), test.len()), (120, 30));
/// ```
///
/// # Panics
///
/// If `fraction` is not in [0, 1].
#[track_caller]
pub fn split<'a, I>(
    order: &'a mut [I],
    fraction: f64,
    rng: &mut impl Rng,
) -> (&'a mut [I], &'a mut [I]) {
    assert!((0.0..=1.0).contains(&fraction), "`fraction` must be in [0, 1], and is {fraction}");
    order.shuffle(rng);
    let first = (fraction * order.len() as f64 + 0.5) as usize;
    order.split_at_mut(first.min(order.len()))
}

/// What data can have wrong with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataError {
    /// There are no samples.
    Empty,
    /// There are not as many labels as inputs.
    Lengths {
        /// How many inputs there are.
        inputs: usize,
        /// How many labels there are.
        labels: usize,
    },
    /// An order names a sample that does not exist.
    Index {
        /// What the order says.
        index: usize,
        /// How many samples there are.
        samples: usize,
    },
    /// A coordinate has no finite mean and variance: it is infinite or NaN in some sample, or too
    /// large.
    NotFinite {
        /// Which one, counted from 0.
        coordinate: usize,
    },
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DataError::Empty => f.write_str("there are no samples"),
            DataError::Lengths { inputs, labels } => {
                write!(f, "there are {inputs} inputs, but {labels} labels")
            }
            DataError::Index { index, samples } => {
                write!(f, "the order holds the index {index}, but there are {samples} samples")
            }
            DataError::NotFinite { coordinate } => {
                write!(f, "coordinate {coordinate} has no finite mean and variance")
            }
        }
    }
}

impl core::error::Error for DataError {}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_split_keeps_every_item() {
        for (fraction, first) in [(0.0, 0), (0.5, 4), (0.8, 6), (1.0, 7)] {
            let mut order: [usize; 7] = core::array::from_fn(|i| i);
            let (train, test) = split(&mut order, fraction, &mut crate::rng(1));
            assert_eq!((train.len(), test.len()), (first, 7 - first));
            order.sort_unstable();
            assert_eq!(order, [0, 1, 2, 3, 4, 5, 6]);
        }
        assert_eq!(split::<u8>(&mut [], 0.8, &mut crate::rng(1)), (&mut [][..], &mut [][..]));
    }

    #[test]
    #[should_panic(expected = "`fraction` must be in [0, 1], and is 80")]
    fn a_fraction_is_no_percentage() {
        split(&mut [1, 2, 3], 80.0, &mut crate::rng(1));
    }
}
