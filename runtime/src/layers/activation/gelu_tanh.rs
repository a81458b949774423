//! The Gaussian error linear unit, approximated.

use crate::prelude::*;

/// 2 √(2/π)
const SCALE: f64 = 1.595_769_121_605_730_8;

/// `yᵢ = ½ xᵢ (1 + tanh(√(2/π) (xᵢ + 0.044715 xᵢ³)))`: an approximation of
/// [`Gelu`](crate::layers::Gelu), PyTorch's `approximate='tanh'`. They differ by less than 0.0005.
///
/// As `½ (1 + tanh u)` is `σ(2u)`, it is computed as that, and keeps its digits where it is small.
///
/// Shapes: `x` and `y` are `R × C`.
///
/// Source: Hendrycks and Gimpel, *Gaussian error linear units*, 2016.
///
/// ```
/// use chainrule::layers::GeluTanh;
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 3>::new(-800.0, 0.0, 800.0);
/// assert_eq!(GeluTanh.forward(&x), SVector::<f64, 3>::new(0.0, 0.0, 800.0));
/// let dy = SVector::repeat(1.0);
/// assert_eq!(GeluTanh.backward_dx(&x, &dy), SVector::<f64, 3>::new(0.0, 0.5, 1.0));
/// ```
#[module]
pub fn gelu_tanh<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
) -> SMatrix<T, R, C> {
    x.map(|v| {
        let u = T::lit(SCALE) * (v + T::lit(0.044715) * v * v * v);
        v * u.sigmoid()
    })
}
