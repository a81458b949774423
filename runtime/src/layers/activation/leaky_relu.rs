//! The rectifier that lets some of the negative part through.

use crate::prelude::*;

/// `yᵢ = xᵢ` for `xᵢ > 0`, otherwise `slope · xᵢ`. The derivative at 0 is `slope`, as in PyTorch.
///
/// Shapes: `x` and `y` are `R × C`. The default slope is 0.01, as in PyTorch.
///
/// Source: Maas, Hannun and Ng, *Rectifier nonlinearities improve neural network acoustic models*,
/// 2013.
///
/// ```
/// use chainrule::layers::LeakyRelu;
/// use chainrule::prelude::*;
///
/// let x = SVector::<f64, 3>::new(-1.0, 0.0, 2.0);
/// assert_eq!(LeakyRelu::default().forward(&x), SVector::<f64, 3>::new(-0.01, 0.0, 2.0));
/// let dx = LeakyRelu { slope: 0.25 }.backward_dx(&x, &SVector::repeat(1.0));
/// assert_eq!(dx, SVector::<f64, 3>::new(0.25, 0.25, 1.0));
/// ```
#[module]
pub fn leaky_relu<const R: usize, const C: usize, T: Real = f32>(
    x: &SMatrix<T, R, C>,
    /// What the negative part is multiplied with.
    #[constant]
    slope: T,
) -> SMatrix<T, R, C> {
    x.map(|v| if v > T::zero() { v } else { slope * v })
}

impl<T: Real> Default for LeakyRelu<T> {
    /// The slope 0.01.
    fn default() -> Self {
        LeakyRelu { slope: T::lit(0.01) }
    }
}
