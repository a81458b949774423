//! The Gaussian error linear unit.

use core::f64::consts::FRAC_1_SQRT_2;

use crate::prelude::*;

/// `yᵢ = xᵢ Φ(xᵢ)`, where `Φ(x) = ½ (1 + erf(x/√2))` is the distribution function of the standard
/// normal distribution: the exact form, which is PyTorch's default.
/// [`GeluTanh`](crate::layers::GeluTanh) is the approximation.
///
/// `Φ` is computed as `½ erfc(−x/√2)`, so that it keeps its digits where it is small.
///
/// Shapes: `x` and `y` are `R × C`.
///
/// Source: Hendrycks and Gimpel, *Gaussian error linear units*, 2016.
///
/// ```
/// use chainrule::layers::Gelu;
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 3>::new(-800.0, 0.0, 800.0);
/// assert_eq!(Gelu.forward(&x), SVector::<f64, 3>::new(0.0, 0.0, 800.0));
/// let dy = SVector::repeat(1.0);
/// assert_eq!(Gelu.backward_dx(&x, &dy), SVector::<f64, 3>::new(0.0, 0.5, 1.0));
/// ```
#[module]
pub fn gelu<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> SMatrix<T, R, C> {
    x.map(|v| T::lit(0.5) * v * (v * T::lit(-FRAC_1_SQRT_2)).erfc())
}
