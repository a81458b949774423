//! The linear map.

use rand::Rng;

use crate::init::{He, Initialize, Xavier};
use crate::prelude::*;

/// `y = W x`, on every column of `x`: from `I` numbers to `O`, without a bias. For layers before a
/// normalisation, which would take the bias away again, and for embeddings.
///
/// Shapes: `x` is `I × B`, `W` is `O × I`, `y` is `O × B`. With one column, `x` is an
/// `SVector<T, I>`.
///
/// ```
/// use chainrule::layers::LinearNoBias;
/// use chainrule::prelude::*;
///
/// let layer = LinearNoBias::<2, 1, f64> { weight: SMatrix::from([[3.0], [4.0]]) };
/// let x = SVector::<f64, 2>::new(1.0, 2.0);
/// assert_eq!(layer.forward(&x), SVector::from([11.0]));
/// assert_eq!(layer.backward_dx(&x, &SVector::from([1.0])), SVector::<f64, 2>::new(3.0, 4.0));
/// ```
#[module]
pub fn linear_no_bias<const I: usize, const O: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, I, B>,
    /// `W`: one row for each output.
    #[param]
    weight: &SMatrix<T, O, I>,
) -> SMatrix<T, O, B> {
    weight * x
}

impl<const I: usize, const O: usize, T: Real> LinearNoBias<I, O, T> {
    /// All weights zero.
    pub fn zeros() -> Self {
        LinearNoBias { weight: SMatrix::zeros() }
    }

    /// Weights drawn by [`Xavier`], for layers followed by `tanh`, `sigmoid` or nothing.
    ///
    /// ```
    /// use chainrule::layers::LinearNoBias;
    ///
    /// let layer = LinearNoBias::<64, 10>::xavier(&mut chainrule::rng(0));
    /// assert!(layer.weight.amax() <= (6.0_f32 / 74.0).sqrt());
    /// ```
    pub fn xavier<R: Rng>(rng: &mut R) -> Self {
        let mut layer = Self::zeros();
        Xavier.initialize(&mut layer, rng);
        layer
    }

    /// Weights drawn by [`He`], for layers followed by `relu`.
    ///
    /// ```
    /// use chainrule::layers::LinearNoBias;
    ///
    /// let layer = LinearNoBias::<64, 128>::he(&mut chainrule::rng(0));
    /// assert!(layer.weight.amax() <= (6.0_f32 / 64.0).sqrt());
    /// ```
    pub fn he<R: Rng>(rng: &mut R) -> Self {
        let mut layer = Self::zeros();
        He.initialize(&mut layer, rng);
        layer
    }
}
