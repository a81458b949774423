//! Mean and variance, of a batch or as they were before.

use core::slice::{from_mut, from_ref};

use crate::gradcheck::{Sample, Sampler};
use crate::parameters::{Leaf, Mode, Path, Shape, Visit, Zip};
use crate::prelude::*;
use crate::{Cotangent, Differentiable};

/// Mean and variance of each of `F` features: while the model is trained, those of the batch;
/// otherwise a running mean of what the batches had.
///
/// As a module it takes a batch of columns to the pair of both, with the biased variance
/// `Σ (x − mean)² / n`. Rows beside each other belong to one feature where there are more rows than
/// features, as the pixels of a channel do: row `r` of `R` belongs to feature `r F / R`.
///
/// A forward pass changes nothing. The backward pass leaves what it saw of the batch in the gradient
/// ([`Observed`]), and [`track`](Parameters::track), which every optimiser calls, moves the running
/// values:
///
/// ```text
/// running ← (1 − momentum) running + momentum observed
/// ```
///
/// with the unbiased variance `Σ (x − mean)² / (n − 1)`, as PyTorch does, once for each step: batches
/// whose gradients are added up count as their mean. They are buffers of the
/// model, `running_mean` and `running_var`.
///
/// ```
/// use chainrule::layers::Statistics;
/// use chainrule::prelude::*;
///
/// let mut s = Statistics::<2, f64>::new();
/// let batch = SMatrix::<f64, 2, 2>::new(1.0, 3.0, 10.0, 10.0);
/// assert_eq!(s.forward(&batch).0, SVector::<f64, 2>::zeros());
/// s.train(&mut chainrule::rng(1));
/// assert_eq!(s.forward(&batch).0, SVector::<f64, 2>::new(2.0, 10.0));
/// assert_eq!(s.forward(&batch).1, SVector::<f64, 2>::new(1.0, 0.0));
///
/// let grad = s.backward_dtheta(&batch, &(SVector::zeros(), SVector::zeros()));
/// s.track(&grad);
/// assert_eq!(s.mean, SVector::<f64, 2>::new(0.2, 1.0));
/// assert_eq!(s.variance, SVector::<f64, 2>::new(0.9 + 0.1 * 2.0, 0.9));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Statistics<const F: usize, T: Real = f32> {
    /// The running mean.
    pub mean: SVector<T, F>,
    /// The running variance.
    pub variance: SVector<T, F>,
    /// How much of a batch enters the running values.
    pub momentum: f64,
    of_batch: bool,
}

/// What a backward pass saw of a batch: the "gradient" of [`Statistics`]. It has no numbers that an
/// optimiser would see: all are buffers.
#[derive(Clone, Debug, PartialEq)]
pub struct Observed<const F: usize, T: Real = f32> {
    /// The sum of the means of all batches seen.
    mean: SVector<T, F>,
    /// The sum of the unbiased variances.
    variance: SVector<T, F>,
    batches: T,
}

impl<const F: usize, T: Real> Statistics<F, T> {
    /// The mean 0, the variance 1 and the momentum 0.1.
    #[must_use]
    pub fn new() -> Self {
        Statistics {
            mean: SVector::zeros(),
            variance: SVector::repeat(T::one()),
            momentum: 0.1,
            of_batch: false,
        }
    }

    /// The feature of row `row` of `rows`.
    fn feature(row: usize, rows: usize) -> usize {
        row * F / rows
    }

    /// Mean and biased variance of a batch.
    #[track_caller]
    fn of<const R: usize, const B: usize>(x: &SMatrix<T, R, B>) -> (SVector<T, F>, SVector<T, F>) {
        const {
            assert!(
                F > 0 && R.is_multiple_of(F),
                "the rows of a batch must be a multiple of the features of its normalisation"
            );
        }
        let n = R / F * B;
        assert!(
            n > 1,
            "a batch of {B} has no variance of which to learn: take more samples, or call `evaluate()`"
        );
        let n = T::lit(n as f64);
        let mut mean = SVector::zeros();
        for column in x.column_iter() {
            for (r, v) in column.iter().enumerate() {
                mean[Self::feature(r, R)] += *v;
            }
        }
        mean /= n;
        let mut variance = SVector::zeros();
        for column in x.column_iter() {
            for (r, v) in column.iter().enumerate() {
                let f = Self::feature(r, R);
                let d = *v - mean[f];
                variance[f] += d * d;
            }
        }
        variance /= n;
        (mean, variance)
    }
}

impl<const F: usize, T: Real> Default for Statistics<F, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const F: usize, T: Real> Parameters for Statistics<F, T> {
    type Grad = Observed<F, T>;

    fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V) {
        let shape = Shape::matrix(F, 1);
        visitor.buffer(&Leaf { path: &path.beside("running_mean"), shape }, self.mean.as_slice());
        visitor
            .buffer(&Leaf { path: &path.beside("running_var"), shape }, self.variance.as_slice());
    }

    fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
        &mut self,
        _: [&Self::Grad; R],
        _: [&mut Self::Grad; W],
        path: &Path<'_>,
        visitor: &mut V,
    ) {
        let shape = Shape::matrix(F, 1);
        let leaf = Leaf { path: &path.beside("running_mean"), shape };
        visitor.buffer(&leaf, self.mean.as_mut_slice());
        let leaf = Leaf { path: &path.beside("running_var"), shape };
        visitor.buffer(&leaf, self.variance.as_mut_slice());
    }

    fn set_mode(&mut self, mode: &mut Mode<'_>) {
        self.of_batch = matches!(mode, Mode::Train(_));
    }

    fn track(&mut self, grad: &Self::Grad) {
        if grad.batches == T::zero() {
            return;
        }
        let momentum = T::lit(self.momentum);
        let each = momentum / grad.batches;
        self.mean = self.mean * (T::one() - momentum) + grad.mean * each;
        self.variance = self.variance * (T::one() - momentum) + grad.variance * each;
    }
}

impl<const F: usize, const R: usize, const B: usize, T: Real> Module<SMatrix<T, R, B>>
    for Statistics<F, T>
{
    type Output = (SVector<T, F>, SVector<T, F>);

    fn forward(&self, x: &SMatrix<T, R, B>) -> Self::Output {
        if self.of_batch { Self::of(x) } else { (self.mean, self.variance) }
    }

    fn pullback(
        &self,
        x: &SMatrix<T, R, B>,
    ) -> (
        Self::Output,
        impl Fn(&Self, &SMatrix<T, R, B>, &Self::Output, &mut Observed<F, T>) -> SMatrix<T, R, B>
        + use<F, R, B, T>,
    ) {
        let (mean, variance) = self.forward(x);
        let of_batch = self.of_batch;
        let pullback =
            move |_: &Self, x: &SMatrix<T, R, B>, dy: &Self::Output, grad: &mut Observed<F, T>| {
                if !of_batch {
                    return SMatrix::zeros();
                }
                let n = T::lit((R / F * B) as f64);
                grad.mean += mean;
                grad.variance += variance * (n / (n - T::one()));
                grad.batches += T::one();
                // The mean is where Σ (x − mean)² is least, so it has no part in d variance.
                let two = T::lit(2.0);
                SMatrix::from_fn(|r, b| {
                    let f = Self::feature(r, R);
                    (dy.0[f] + dy.1[f] * two * (x[(r, b)] - mean[f])) / n
                })
            };
        ((mean, variance), pullback)
    }
}

impl<const F: usize, T: Real> Sample for Statistics<F, T> {
    /// Of a batch as often as not.
    fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
        Statistics {
            mean: SVector::sample(s, range),
            variance: s.draw_in(0.5, 2.0),
            momentum: 0.1,
            of_batch: s.draw(),
        }
    }
}

impl<const F: usize, T: Real> Parameters for Observed<F, T> {
    type Grad = Self;
    fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V) {
        let shape = Shape::matrix(F, 1);
        let leaf = Leaf { path: &path.beside("observed_mean"), shape };
        visitor.buffer(&leaf, self.mean.as_slice());
        let leaf = Leaf { path: &path.beside("observed_var"), shape };
        visitor.buffer(&leaf, self.variance.as_slice());
        let leaf = Leaf { path: &path.beside("observed_batches"), shape: Shape::scalar() };
        visitor.buffer(&leaf, from_ref(&self.batches));
    }
    fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
        &mut self,
        _: [&Self; R],
        _: [&mut Self; W],
        path: &Path<'_>,
        visitor: &mut V,
    ) {
        let shape = Shape::matrix(F, 1);
        let leaf = Leaf { path: &path.beside("observed_mean"), shape };
        visitor.buffer(&leaf, self.mean.as_mut_slice());
        let leaf = Leaf { path: &path.beside("observed_var"), shape };
        visitor.buffer(&leaf, self.variance.as_mut_slice());
        let leaf = Leaf { path: &path.beside("observed_batches"), shape: Shape::scalar() };
        visitor.buffer(&leaf, from_mut(&mut self.batches));
    }
}

impl<const F: usize, T: Real> Differentiable for Observed<F, T> {
    type Tangent = Self;
}

impl<const F: usize, T: Real> Cotangent for Observed<F, T> {
    fn zeroed() -> Self {
        Observed { mean: SVector::zeros(), variance: SVector::zeros(), batches: T::zero() }
    }
    fn accumulate(&mut self, other: &Self) {
        self.mean += other.mean;
        self.variance += other.variance;
        self.batches += other.batches;
    }
}
