//! Dropout.

use crate::prelude::*;

/// `yᵢ = mᵢ xᵢ`, where `mᵢ` is 0 with the probability `rate` and 1 / (1 − `rate`) otherwise:
/// inverted dropout. In evaluation `y = x`.
///
/// Each entry of each column is dropped by itself. The mask follows from `noise`, so the forward and
/// the backward pass use the same one, until [`train`](Parameters::train) draws the next.
///
/// Shapes: `x` and `y` are `R × C`. Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov,
/// *Dropout: a simple way to prevent neural networks from overfitting*, 2014.
///
/// # Panics
///
/// If `rate` is not in [0, 1).
///
/// ```
/// use chainrule::prelude::*;
///
/// let mut dropout = Dropout::new(0.5);
/// let x = SVector::<f64, 100>::repeat(3.0);
/// assert_eq!(dropout.forward(&x), x);
///
/// dropout.train(&mut chainrule::rng(1));
/// let y = dropout.forward(&x);
/// assert!(y.iter().all(|v| *v == 0.0 || *v == 6.0));
/// assert_eq!(dropout.backward_dx(&x, &SVector::repeat(1.0)), y / 3.0);
/// ```
#[module(check(rate = 0.25))]
#[derive(Clone, Copy, PartialEq)]
pub fn dropout<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    /// The probability that an entry is dropped.
    #[constant]
    rate: f64,
    /// The noise from which the mask follows.
    #[state]
    noise: Noise,
) -> SMatrix<T, R, C> {
    x.component_mul(&noise.mask(rate))
}

impl Dropout {
    /// Drops entries with the probability `rate`, in training.
    ///
    /// # Panics
    ///
    /// If `rate` is not in [0, 1).
    #[must_use]
    #[track_caller]
    pub fn new(rate: f64) -> Self {
        assert!((0.0..1.0).contains(&rate), "the rate of dropout must be in [0, 1), and is {rate}");
        Dropout { rate, noise: Noise::off() }
    }
}
