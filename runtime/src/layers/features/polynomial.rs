//! A polynomial.

use crate::prelude::*;

/// `yᵢ = Σₖ coefficientsₖ xᵢᵏ`, of degree `D − 1` with `D` coefficients that are trained; by
/// Horner's rule.
///
/// Shapes: `x` and `y` are `R × C`; the coefficients are an array, that of `x⁰` first.
///
/// ```
/// use chainrule::layers::Polynomial;
/// use chainrule::prelude::*;
///
/// let parabola = Polynomial { coefficients: [1.0, 0.0, 2.0] };
/// let x = SVector::<f64, 1>::new(3.0);
/// assert_eq!(parabola.forward(&x)[0], 19.0);
/// assert_eq!(parabola.backward_dx(&x, &SVector::repeat(1.0))[0], 12.0);
/// let grad = parabola.backward_dtheta(&x, &SVector::repeat(1.0));
/// assert_eq!(grad.coefficients, [1.0, 3.0, 9.0]);
/// ```
#[module]
pub fn polynomial<const D: usize, const R: usize, const C: usize, T: Real = f32>(
    x: &SMatrix<T, R, C>,
    /// One for each power, from the lowest.
    #[param]
    coefficients: &[T; D],
) -> SMatrix<T, R, C> {
    x.map(|v| {
        let mut y = T::zero();
        for k in 0..D {
            y = y * v + coefficients[D - 1 - k];
        }
        y
    })
}
