//! The smooth rectifier.

use crate::prelude::*;

/// `yᵢ = ln(1 + e^xᵢ)`, at least 0: a rectifier without a kink. It overflows at no `x`, and a small
/// value keeps its digits. The derivative is the sigmoid.
///
/// Shapes: `x` and `y` are `R × C`.
///
/// Source: Dugas, Bengio, Bélisle, Nadeau and Garcia, *Incorporating second-order functional
/// knowledge for better option pricing*, 2000.
///
/// ```
/// use chainrule::layers::Softplus;
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 3>::new(-800.0, 0.0, 800.0);
/// assert_eq!(Softplus.forward(&x), SVector::<f64, 3>::new(0.0, 2.0_f64.ln(), 800.0));
/// let dy = SVector::repeat(1.0);
/// assert_eq!(Softplus.backward_dx(&x, &dy), SVector::<f64, 3>::new(0.0, 0.5, 1.0));
/// ```
#[module]
pub fn softplus<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> SMatrix<T, R, C> {
    x.map(|v| v.softplus())
}
