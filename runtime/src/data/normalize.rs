//! Inputs of zero mean and unit variance.

use nalgebra::{SMatrix, SVector};

use super::DataError;
use crate::differentiable::Real;

/// Takes each coordinate to zero mean and unit variance: `y = (x - mean) / scale`.
///
/// Fit it to the training inputs, and apply it to all others as well. The fields are all there is
/// to it: store them with the model's parameters.
///
/// ```
/// use chainrule::data::Normalizer;
/// use chainrule::prelude::*;
///
/// let inputs = [(1.0, 7.0), (3.0, 7.0)].map(|(a, b)| SVector::<f64, 2>::new(a, b));
/// let normalizer = Normalizer::fit(&inputs).unwrap();
/// assert_eq!(normalizer.mean, SVector::<f64, 2>::new(2.0, 7.0));
/// assert_eq!(normalizer.scale, SVector::<f64, 2>::new(1.0, 1.0));
/// assert_eq!(normalizer.apply(&inputs[0]), SVector::<f64, 2>::new(-1.0, 0.0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Normalizer<T, const N: usize> {
    /// The mean of each coordinate.
    pub mean: SVector<T, N>,
    /// The standard deviation of each coordinate; 1 for a coordinate that is constant.
    pub scale: SVector<T, N>,
}

impl<T: Real, const N: usize> Normalizer<T, N> {
    /// The mean and the standard deviation of `inputs`: √(1/n Σ (x - mean)²), of the population.
    ///
    /// Both are summed in `f64`, by Welford's method (*Note on a method for calculating corrected
    /// sums of squares and products*, 1962), which takes no difference of large sums: a small
    /// variance about a large mean is right.
    ///
    /// # Errors
    ///
    /// If there are no inputs, or if a mean or variance is not finite: some input has a missing
    /// value, say.
    pub fn fit(inputs: &[SVector<T, N>]) -> Result<Self, DataError> {
        if inputs.is_empty() {
            return Err(DataError::Empty);
        }
        let mut mean = SVector::<f64, N>::zeros();
        let mut squares = SVector::<f64, N>::zeros();
        for (i, x) in inputs.iter().enumerate() {
            for ((x, mean), squares) in x.iter().zip(mean.iter_mut()).zip(squares.iter_mut()) {
                let before = x.as_f64() - *mean;
                *mean += before / (i + 1) as f64;
                *squares += before * (x.as_f64() - *mean);
            }
        }
        let variance = squares / inputs.len() as f64;
        if let Some(coordinate) = variance.iter().position(|variance| !variance.is_finite()) {
            return Err(DataError::NotFinite { coordinate });
        }
        Ok(Normalizer {
            mean: mean.map(T::lit),
            scale: variance.map(|variance| {
                let deviation = T::lit(variance).sqrt();
                if deviation > T::zero() { deviation } else { T::one() }
            }),
        })
    }

    /// Normalises one input, or a batch with an input in each column.
    ///
    /// ```
    /// use chainrule::data::Normalizer;
    /// use chainrule::prelude::*;
    ///
    /// let [mean, scale] = [2.0, 0.5].map(|v| SVector::<f32, 1>::new(v));
    /// let normalizer = Normalizer { mean, scale };
    /// let batch = SMatrix::<f32, 1, 3>::new(1.0, 2.0, 3.0);
    /// assert_eq!(normalizer.apply(&batch), SMatrix::<f32, 1, 3>::new(-2.0, 0.0, 2.0));
    /// ```
    #[must_use]
    pub fn apply<const B: usize>(&self, x: &SMatrix<T, N, B>) -> SMatrix<T, N, B> {
        let mut y = *x;
        for mut column in y.column_iter_mut() {
            column -= &self.mean;
            column.component_div_assign(&self.scale);
        }
        y
    }
}

#[cfg(test)]
mod tests {
    use nalgebra::SVector;

    use super::{DataError, Normalizer};

    #[test]
    fn the_result_has_zero_mean_and_unit_variance() {
        let inputs: [_; 40] = core::array::from_fn(|i| {
            let t = i as f64;
            SVector::<f64, 2>::new(t.sin() * 30.0 - 4.0, t * t)
        });
        let normalizer = Normalizer::fit(&inputs).unwrap();
        let outputs = inputs.map(|x| normalizer.apply(&x));
        let mean = outputs.iter().sum::<SVector<f64, 2>>() / 40.0;
        let square = outputs.iter().map(|y| y.component_mul(y)).sum::<SVector<f64, 2>>() / 40.0;
        assert!(mean.amax() < 1e-14);
        assert!(square.add_scalar(-1.0).amax() < 1e-14);
    }

    #[test]
    fn a_constant_coordinate_becomes_zero() {
        // A tenth is not a binary number: its sum over its count is not a tenth again.
        let inputs = [SVector::<f64, 1>::new(0.1); 10];
        let normalizer = Normalizer::fit(&inputs).unwrap();
        assert_eq!(normalizer.scale[0], 1.0);
        assert_eq!(normalizer.apply(&inputs[0])[0], 0.0);
    }

    #[test]
    fn a_small_variance_about_a_large_mean_is_right() {
        let inputs = [4.0, 7.0, 13.0, 16.0].map(|x| SVector::<f64, 1>::new(1e9 + x));
        let normalizer = Normalizer::fit(&inputs).unwrap();
        assert_eq!(normalizer.mean[0], 1e9 + 10.0);
        assert_eq!(normalizer.scale[0], 22.5_f64.sqrt());
    }

    #[test]
    fn what_cannot_be_normalised_is_an_error() {
        assert_eq!(Normalizer::<f64, 3>::fit(&[]), Err(DataError::Empty));
        for bad in [f32::NAN, f32::INFINITY] {
            let inputs = [(1.0, 2.0), (2.0, bad)].map(|(a, b)| SVector::<f32, 2>::new(a, b));
            assert_eq!(Normalizer::fit(&inputs), Err(DataError::NotFinite { coordinate: 1 }));
        }
    }
}
