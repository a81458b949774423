//! The rectifier.

use crate::prelude::*;

/// `yᵢ = max(0, xᵢ)`: the rectified linear unit. Its derivative at 0 is 0, as in PyTorch.
///
/// Shapes: `x` and `y` are `R × C`.
///
/// ```
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 3>::new(-1.0, 0.0, 2.0);
/// assert_eq!(Relu.forward(&x), SVector::<f64, 3>::new(0.0, 0.0, 2.0));
/// let dy = SVector::repeat(1.0);
/// assert_eq!(Relu.backward_dx(&x, &dy), SVector::<f64, 3>::new(0.0, 0.0, 1.0));
/// ```
#[module]
pub fn relu<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> SMatrix<T, R, C> {
    // `max` alone would take a NaN for 0.
    x.map(|v| if v == v { v.max(T::zero()) } else { v })
}
