//! The exponential linear unit.

use crate::prelude::*;

/// `yᵢ = xᵢ` for `xᵢ > 0`, otherwise `alpha (e^xᵢ − 1)`, above `−alpha`. The derivative at 0 is
/// `alpha`, as in PyTorch.
///
/// Shapes: `x` and `y` are `R × C`. The default `alpha` is 1, as in PyTorch; then there is no kink.
///
/// Source: Clevert, Unterthiner and Hochreiter, *Fast and accurate deep network learning by
/// exponential linear units*, 2016.
///
/// ```
/// use chainrule::layers::Elu;
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 3>::new(-800.0, 0.0, 800.0);
/// assert_eq!(Elu::default().forward(&x), SVector::<f64, 3>::new(-1.0, 0.0, 800.0));
/// let dx = Elu { alpha: 2.0 }.backward_dx(&x, &SVector::repeat(1.0));
/// assert_eq!(dx, SVector::<f64, 3>::new(0.0, 2.0, 1.0));
/// ```
#[module]
pub fn elu<const R: usize, const C: usize, T: Real = f32>(
    x: &SMatrix<T, R, C>,
    /// How far below 0 the value can come.
    #[constant]
    alpha: T,
) -> SMatrix<T, R, C> {
    x.map(|v| if v > T::zero() { v } else { alpha * v.exp_m1() })
}

impl<T: Real> Default for Elu<T> {
    /// `alpha` = 1.
    fn default() -> Self {
        Elu { alpha: T::one() }
    }
}
