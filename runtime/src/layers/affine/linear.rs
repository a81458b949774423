//! The affine map.

use rand::Rng;

use crate::init::{He, Initialize, Xavier};
use crate::prelude::*;

/// `y = W x + b`, on every column of `x`: from `I` numbers to `O`.
///
/// Shapes: `x` is `I × B`, `W` is `O × I`, `b` is `O × 1`, `y` is `O × B`. With one column, `x` is
/// an `SVector<T, I>`.
///
/// ```
/// use chainrule::prelude::*;
///
/// let layer = Linear::<2, 1, f64> {
///     weight: SMatrix::from([[3.0], [4.0]]),
///     bias: SVector::from([0.5]),
/// };
/// assert_eq!(layer.forward(&SVector::<f64, 2>::new(1.0, 2.0)), SVector::from([11.5]));
/// ```
#[cfg_attr(feature = "boxed", module(boxed))]
#[cfg_attr(not(feature = "boxed"), module)]
#[derive(PartialEq)]
pub fn linear<const I: usize, const O: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, I, B>,
    /// `W`: one row for each output.
    #[param]
    weight: &SMatrix<T, O, I>,
    /// `b`: one entry for each output.
    #[param]
    bias: &SVector<T, O>,
) -> SMatrix<T, O, B> {
    (weight * x).add_to_columns(bias)
}

impl<const I: usize, const O: usize, T: Real> Linear<I, O, T> {
    /// All weights and biases zero.
    pub fn zeros() -> Self {
        Linear { weight: SMatrix::zeros(), bias: SVector::zeros() }
    }

    /// Weights drawn by [`Xavier`], for layers followed by `tanh`, `sigmoid` or nothing; biases
    /// zero.
    ///
    /// ```
    /// use chainrule::prelude::*;
    ///
    /// let layer = Linear::<64, 10>::xavier(&mut chainrule::rng(0));
    /// assert_eq!(layer.bias, SVector::<f32, 10>::zeros());
    /// ```
    pub fn xavier<R: Rng>(rng: &mut R) -> Self {
        let mut layer = Self::zeros();
        Xavier.initialize(&mut layer, rng);
        layer
    }

    /// Weights drawn by [`He`], for layers followed by `relu`; biases zero.
    ///
    /// ```
    /// use chainrule::prelude::*;
    ///
    /// let layer = Linear::<64, 128>::he(&mut chainrule::rng(0));
    /// assert!(layer.weight.amax() <= (6.0_f32 / 64.0).sqrt());
    /// ```
    pub fn he<R: Rng>(rng: &mut R) -> Self {
        let mut layer = Self::zeros();
        He.initialize(&mut layer, rng);
        layer
    }
}
