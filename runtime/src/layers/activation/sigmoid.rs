//! The logistic sigmoid.

use crate::prelude::*;

/// `yᵢ = 1 / (1 + e^−xᵢ)`, in (0, 1), without overflow at any `x`.
///
/// Shapes: `x` and `y` are `R × C`.
///
/// ```
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 3>::new(-800.0, 0.0, 800.0);
/// assert_eq!(Sigmoid.forward(&x), SVector::<f64, 3>::new(0.0, 0.5, 1.0));
/// ```
#[module]
pub fn sigmoid<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> SMatrix<T, R, C> {
    x.map(|v| v.sigmoid())
}
