//! The sigmoid-weighted linear unit.

use crate::prelude::*;

/// `yᵢ = xᵢ / (1 + e^−xᵢ)`, at least −0.2785: the sigmoid-weighted linear unit, also called swish.
///
/// Shapes: `x` and `y` are `R × C`.
///
/// Source: Elfwing, Uchibe and Doya, *Sigmoid-weighted linear units for neural network function
/// approximation in reinforcement learning*, 2017.
///
/// ```
/// use chainrule::layers::Silu;
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 3>::new(-800.0, 0.0, 800.0);
/// assert_eq!(Silu.forward(&x), SVector::<f64, 3>::new(0.0, 0.0, 800.0));
/// let dy = SVector::repeat(1.0);
/// assert_eq!(Silu.backward_dx(&x, &dy), SVector::<f64, 3>::new(0.0, 0.5, 1.0));
/// ```
#[module]
pub fn silu<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> SMatrix<T, R, C> {
    x.map(|v| v * v.sigmoid())
}
