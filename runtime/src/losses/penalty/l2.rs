//! The squares of parameters.

use crate::prelude::*;

/// `½ strength · Σ wᵢⱼ²`: weight decay as a part of a loss. The derivative is `strength · w`, what
/// the weight decay of [`Sgd`](crate::optim::Sgd) adds; here it can be of some of the weights
/// alone.
///
/// Shapes: `w` is `R × C`; the penalty is one number.
///
/// Source: Hoerl and Kennard, *Ridge regression*, 1970.
///
/// ```
/// use chainrule::losses::l2_penalty;
/// use chainrule::prelude::*;
///
/// /// The squared error of a linear map, with a penalty on its weights and none on its biases.
/// #[module]
/// fn ridge(
///     x: &SVector<f64, 2>,
///     target: &SVector<f64, 1>,
///     #[param] fc: &Linear<2, 1, f64>,
/// ) -> f64 {
///     euclidean_loss(&fc.forward(x), target) + l2_penalty(&fc.weight, 0.1)
/// }
///
/// let fc = Linear { weight: SMatrix::from([[3.0], [4.0]]), bias: SVector::from([0.0]) };
/// let x = (SVector::<f64, 2>::new(1.0, 1.0), SVector::<f64, 1>::new(7.0));
/// let ridge = Ridge { fc };
/// assert_eq!(ridge.forward(&x), 1.25);
/// let grad = ridge.backward_dtheta(&x, &1.0);
/// assert!((grad.fc.weight - SMatrix::from([[0.3], [0.4]])).amax() < 1e-15);
/// ```
#[module]
pub fn l2_penalty<const R: usize, const C: usize, T: Real = f32>(
    w: &SMatrix<T, R, C>,
    /// What the sum is multiplied with.
    #[constant]
    strength: T,
) -> T {
    T::lit(0.5) * strength * w.norm_squared()
}
