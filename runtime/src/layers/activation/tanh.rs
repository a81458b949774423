//! The hyperbolic tangent.

use crate::prelude::*;

/// `yᵢ = tanh xᵢ`, in (−1, 1).
///
/// Shapes: `x` and `y` are `R × C`.
///
/// ```
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 2>::new(0.0, 800.0);
/// assert_eq!(Tanh.forward(&x), SVector::<f64, 2>::new(0.0, 1.0));
/// assert_eq!(Tanh.backward_dx(&x, &SVector::repeat(1.0)), SVector::<f64, 2>::new(1.0, 0.0));
/// ```
#[module]
pub fn tanh<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> SMatrix<T, R, C> {
    x.map(|v| v.tanh())
}
