//! Layer normalisation.

use crate::prelude::*;

/// `yᵢⱼ = weightᵢ (xᵢⱼ − μⱼ) / √(σ²ⱼ + epsilon) + biasᵢ`, with the mean `μⱼ` and the variance
/// `σ²ⱼ = Σᵢ (xᵢⱼ − μⱼ)² / R` of each column: what one sample's features are among themselves.
///
/// The variance is the biased one, as in PyTorch. A column of one value throughout gives `bias`.
///
/// Shapes: `x` and `y` are `R × C`, a column is one sample; `weight` and `bias` have `R` entries.
/// An initialisation of a whole model draws `weight` as well; set it afterwards.
///
/// Source: Ba, Kiros and Hinton, *Layer normalization*, 2016.
///
/// ```
/// use chainrule::layers::LayerNorm;
/// use chainrule::prelude::*;
///
/// let layer = LayerNorm::<2, f64>::new();
/// let y = layer.forward(&SVector::<f64, 2>::new(1.0, 5.0));
/// assert!((y - SVector::<f64, 2>::new(-1.0, 1.0)).amax() < 1e-5);
/// let y = layer.forward(&SVector::<f64, 2>::new(7.0, 7.0));
/// assert_eq!(y, SVector::<f64, 2>::zeros());
/// ```
#[module]
pub fn layer_norm<const R: usize, const C: usize, T: Real = f32>(
    x: &SMatrix<T, R, C>,
    /// What each feature is multiplied with.
    #[param]
    weight: &SVector<T, R>,
    /// What is added to each feature.
    #[param]
    bias: &SVector<T, R>,
    /// Added to the variance, so that it is not zero.
    #[constant]
    epsilon: T,
) -> SMatrix<T, R, C> {
    let rows = T::lit(R as f64);
    let mean = x.row_sum() / rows;
    let centred = SMatrix::<T, R, C>::from_fn(|i, j| x[(i, j)] - mean[j]);
    let variance = centred.component_mul(&centred).row_sum() / rows;
    let scale = variance.map(|v| (v + epsilon).sqrt().recip());
    SMatrix::<T, R, C>::from_fn(|i, j| centred[(i, j)] * scale[j] * weight[i] + bias[i])
}

impl<const R: usize, T: Real> LayerNorm<R, T> {
    /// Ones, zeros and 1e−5, as in PyTorch.
    pub fn new() -> Self {
        LayerNorm {
            weight: SVector::repeat(T::one()),
            bias: SVector::zeros(),
            epsilon: T::lit(1e-5),
        }
    }
}

impl<const R: usize, T: Real> Default for LayerNorm<R, T> {
    fn default() -> Self {
        Self::new()
    }
}
