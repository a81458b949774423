//! Batch normalisation.

use crate::layers::Statistics;
use crate::prelude::*;

/// `y = weight (x − mean) / √(variance + ε) + bias`, feature by feature, with the mean and the
/// variance of the batch while the model is trained, and with running ones in evaluation.
///
/// Shapes: `x` and `y` are `R × B` for `B` samples of `F` features. With `R = F` each row is a
/// feature. Images have `F` channels, of which each is `R / F` rows beside each other, and is
/// normalised over its pixels and the batch.
///
/// The derivative goes through the statistics of the batch. How the running ones learn is in
/// [`Statistics`]; parameters and buffers are named as in PyTorch: `weight`, `bias`, `running_mean`,
/// `running_var`. Ioffe and Szegedy, *Batch normalization*, 2015.
///
/// # Panics
///
/// In training, if there is one number only for each feature: it has no variance.
///
/// ```
/// use chainrule::prelude::*;
///
/// let mut norm = BatchNorm::<1, f64>::new();
/// let x = SMatrix::<f64, 1, 2>::new(3.0, 7.0);
/// norm.train(&mut chainrule::rng(1));
/// let y = norm.forward(&x);
/// assert!((y - SMatrix::<f64, 1, 2>::new(-1.0, 1.0)).amax() < 2e-6);
/// // Each sum of a feature over the batch is 0, whatever x is.
/// let dx = norm.backward_dx(&x, &SMatrix::<f64, 1, 2>::new(1.0, 1.0));
/// assert!(dx.amax() < 1e-15);
/// ```
#[module(check(F = 2, R = 6, B = 4, epsilon = 1e-5))]
pub fn batch_norm<const F: usize, const R: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, R, B>,
    /// A factor for each feature.
    #[param]
    weight: &SVector<T, F>,
    /// What is added to each feature.
    #[param]
    bias: &SVector<T, F>,
    /// Mean and variance.
    #[param]
    running: &Statistics<F, T>,
    /// ε, which keeps a constant feature from a division by zero.
    #[constant]
    epsilon: f64,
) -> SMatrix<T, R, B> {
    let (mean, variance) = running.forward(x);
    let scale = weight.zip_map(&variance, |w, v| w / (v + T::lit(epsilon)).sqrt());
    SMatrix::from_fn(|r, b| {
        let f = r * F / R;
        (x[(r, b)] - mean[f]) * scale[f] + bias[f]
    })
}

impl<const F: usize, T: Real> BatchNorm<F, T> {
    /// The weight 1, the bias 0, the running mean 0 and variance 1, ε = 10⁻⁵ and the momentum 0.1.
    #[must_use]
    pub fn new() -> Self {
        BatchNorm {
            weight: SVector::repeat(T::one()),
            bias: SVector::zeros(),
            running: Statistics::new(),
            epsilon: 1e-5,
        }
    }
}

impl<const F: usize, T: Real> Default for BatchNorm<F, T> {
    fn default() -> Self {
        Self::new()
    }
}
