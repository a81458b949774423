//! The rectifier with noise.

use crate::prelude::*;

/// `yᵢ = max(0, xᵢ + εᵢ)`, where `εᵢ` is drawn from the normal distribution with the mean 0 and the
/// standard deviation `sigma`. In evaluation there is no noise, and it is [`Relu`].
///
/// Shapes: `x` and `y` are `R × C`. Nair and Hinton, *Rectified linear units improve restricted
/// Boltzmann machines*, 2010.
///
/// ```
/// use chainrule::layers::NoisyRelu;
/// use chainrule::prelude::*;
///
/// let mut relu = NoisyRelu::new(0.1);
/// let x = SVector::<f64, 2>::new(-1.0, 3.0);
/// assert_eq!(relu.forward(&x), SVector::<f64, 2>::new(0.0, 3.0));
/// relu.train(&mut chainrule::rng(1));
/// let y = relu.forward(&x);
/// assert!(y[0] == 0.0 && y[1] != 3.0 && (y[1] - 3.0).abs() < 0.6);
/// ```
#[module(check(sigma = 0.5))]
#[derive(Clone, Copy, PartialEq)]
pub fn noisy_relu<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    /// The standard deviation σ of the noise.
    #[constant]
    sigma: f64,
    /// The noise.
    #[state]
    noise: Noise,
) -> SMatrix<T, R, C> {
    (x + noise.normal(T::lit(sigma))).map(|v| v.max(T::zero()))
}

impl NoisyRelu {
    /// With noise of the standard deviation `sigma`, in training.
    #[must_use]
    pub fn new(sigma: f64) -> Self {
        NoisyRelu { sigma, noise: Noise::off() }
    }
}
