//! Shuffled batches of a constant size.

use core::slice::ChunksExact;

use nalgebra::{SMatrix, SVector};
use rand::Rng;
use rand::seq::SliceRandom;

use super::DataError;
use crate::differentiable::Real;

/// Samples to be given in batches, shuffled anew in every epoch.
///
/// A sample is an input of `N` coordinates and a label: a class, a number, a vector. `order` holds
/// the indices of the samples to use: all of them, a part made by [`split`](super::split), or some
/// more than once, to give them more weight. Nothing is allocated: an epoch permutes `order`.
///
/// ```
/// use chainrule::data::Batches;
/// use chainrule::prelude::*;
///
/// # fn main() -> Result<(), chainrule::data::DataError> {
/// let inputs = [1.0, 2.0, 3.0, 4.0, 5.0].map(|x| SVector::<f64, 1>::new(x));
/// let labels = [1, 2, 3, 4, 5];
/// let mut order = [0, 1, 2, 3, 4];
/// let mut rng = chainrule::rng(1);
///
/// let mut batches = Batches::new(&mut order, &inputs, &labels)?;
/// let mut seen = 0;
/// for (x, labels) in batches.epoch::<2>(&mut rng) {
///     assert_eq!(x, SMatrix::<f64, 1, 2>::from(labels.map(|label| [f64::from(label)])));
///     seen += 1;
/// }
/// assert_eq!(seen, 2); // one sample of the five is left out
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Batches<'a, T, L, const N: usize> {
    order: &'a mut [usize],
    inputs: &'a [SVector<T, N>],
    labels: &'a [L],
}

impl<'a, T: Real, L: Copy, const N: usize> Batches<'a, T, L, N> {
    /// The samples that `order` names.
    ///
    /// # Errors
    ///
    /// If there are not as many labels as inputs, or if `order` holds an index beyond them.
    pub fn new(
        order: &'a mut [usize],
        inputs: &'a [SVector<T, N>],
        labels: &'a [L],
    ) -> Result<Self, DataError> {
        let samples = inputs.len();
        if labels.len() != samples {
            return Err(DataError::Lengths { inputs: samples, labels: labels.len() });
        }
        match order.iter().find(|&&index| index >= samples) {
            Some(&index) => Err(DataError::Index { index, samples }),
            None => Ok(Batches { order, inputs, labels }),
        }
    }

    /// Shuffles the samples, and gives them in batches of `B`.
    ///
    /// Every sample comes up once, but for those left over when `B` does not divide their number:
    /// they are left out of this epoch, and are others in the next. With fewer than `B` samples
    /// there is no batch at all. A size of 0 does not compile.
    ///
    /// ```compile_fail
    /// # use chainrule::{data::Batches, prelude::*};
    /// let (mut order, inputs, labels) = ([0], [SVector::<f64, 1>::zeros()], [0]);
    /// let mut batches = Batches::new(&mut order, &inputs, &labels).unwrap();
    /// batches.epoch::<0>(&mut chainrule::rng(1));
    /// ```
    pub fn epoch<const B: usize>(&mut self, rng: &mut impl Rng) -> Epoch<'_, T, L, N, B> {
        const { assert!(B > 0, "a batch holds at least one sample") }
        self.order.shuffle(rng);
        Epoch { chunks: self.order.chunks_exact(B), inputs: self.inputs, labels: self.labels }
    }
}

/// The batches of one epoch, made by [`Batches::epoch`].
///
/// A batch is a matrix with a sample in each of its `B` columns, and their labels.
///
/// ```
/// use chainrule::data::Batches;
/// use chainrule::prelude::*;
///
/// let (mut order, inputs, labels) = ([0, 1, 2], [SVector::<f32, 4>::zeros(); 3], [0.5, 1.5, 2.5]);
/// let mut batches = Batches::new(&mut order, &inputs, &labels).unwrap();
/// let mut epoch = batches.epoch::<3>(&mut chainrule::rng(1));
/// assert_eq!(epoch.len(), 1);
/// let (x, y): (SMatrix<f32, 4, 3>, [f64; 3]) = epoch.next().unwrap();
/// ```
#[derive(Clone, Debug)]
pub struct Epoch<'a, T, L, const N: usize, const B: usize> {
    chunks: ChunksExact<'a, usize>,
    inputs: &'a [SVector<T, N>],
    labels: &'a [L],
}

impl<T: Real, L: Copy, const N: usize, const B: usize> Iterator for Epoch<'_, T, L, N, B> {
    type Item = (SMatrix<T, N, B>, [L; B]);

    fn next(&mut self) -> Option<Self::Item> {
        let chunk = self.chunks.next()?;
        let mut x = SMatrix::<T, N, B>::zeros();
        for (mut column, &i) in x.column_iter_mut().zip(chunk) {
            column.copy_from(&self.inputs[i]);
        }
        Some((x, core::array::from_fn(|j| self.labels[chunk[j]])))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.chunks.size_hint()
    }
}

impl<T: Real, L: Copy, const N: usize, const B: usize> ExactSizeIterator for Epoch<'_, T, L, N, B> {}

#[cfg(test)]
mod tests {
    use nalgebra::SVector;

    use super::{Batches, DataError};

    const SAMPLES: usize = 11;

    fn samples() -> ([SVector<f64, 2>; SAMPLES], [usize; SAMPLES], [usize; SAMPLES]) {
        let order = core::array::from_fn(|i| i);
        (order.map(|i| SVector::<f64, 2>::new(i as f64, -(i as f64))), order.map(|i| 10 * i), order)
    }

    #[test]
    fn inputs_and_labels_stay_together_and_come_once() {
        let (inputs, labels, mut order) = samples();
        let mut rng = crate::rng(5);
        let mut batches = Batches::new(&mut order, &inputs, &labels).unwrap();
        let mut left_out = [0; SAMPLES];
        for _ in 0..100 {
            let mut seen = [0; SAMPLES];
            let epoch = batches.epoch::<3>(&mut rng);
            assert_eq!(epoch.len(), 3);
            for (x, labels) in epoch {
                for (column, label) in x.column_iter().zip(labels) {
                    assert_eq!((column[0], column[1]), (label as f64 / 10.0, label as f64 / -10.0));
                    seen[label / 10] += 1;
                }
            }
            assert!(seen.iter().all(|times| *times <= 1));
            assert_eq!(seen.iter().sum::<usize>(), 9);
            (0..SAMPLES).for_each(|i| left_out[i] += 1 - seen[i]);
        }
        // Each of the eleven is one of the two left out in 18 epochs of 100, give or take.
        assert!(left_out.iter().all(|times| (5..35).contains(times)), "{left_out:?}");
    }

    #[test]
    fn the_same_seed_gives_the_same_batches() {
        let (inputs, labels, order) = samples();
        let [one, other] = [(); 2].map(|()| {
            let mut order = order;
            let mut batches = Batches::new(&mut order, &inputs, &labels).unwrap();
            batches.epoch::<SAMPLES>(&mut crate::rng(2)).next()
        });
        assert!(one.is_some());
        assert_eq!(one, other);
    }

    #[test]
    fn too_few_samples_make_no_batch() {
        let (inputs, labels, mut order) = samples();
        let mut batches = Batches::new(&mut order, &inputs, &labels).unwrap();
        assert_eq!(batches.epoch::<12>(&mut crate::rng(1)).count(), 0);
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        let (inputs, labels, mut order) = samples();
        let error = Batches::new(&mut order, &inputs, &labels[1..]).unwrap_err();
        assert_eq!(error, DataError::Lengths { inputs: 11, labels: 10 });
        let error = Batches::new(&mut order, &inputs[..4], &labels[..4]).unwrap_err();
        assert_eq!(error, DataError::Index { index: 4, samples: 4 });
    }
}
