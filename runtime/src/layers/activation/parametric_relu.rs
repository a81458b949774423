//! The rectifier with a slope that is learnt.

use crate::prelude::*;

/// `yᵢ = xᵢ` for `xᵢ > 0`, otherwise `slope · xᵢ`, where the one `slope` is trained. At 0 the
/// derivative is `slope`, as in PyTorch.
///
/// Shapes: `x` and `y` are `R × C`, `slope` is a scalar. The default slope is 0.25, as in the paper
/// and in PyTorch. An initialisation of a whole model draws the slope as well; set it afterwards.
///
/// Source: He, Zhang, Ren and Sun, *Delving deep into rectifiers*, 2015.
///
/// ```
/// use chainrule::layers::ParametricRelu;
/// use chainrule::prelude::*;
///
/// let layer = ParametricRelu::default();
/// let x = SVector::<f64, 3>::new(-1.0, -2.0, 3.0);
/// assert_eq!(layer.forward(&x), SVector::<f64, 3>::new(-0.25, -0.5, 3.0));
/// assert_eq!(layer.backward_dtheta(&x, &SVector::repeat(1.0)).slope, -3.0);
/// ```
#[module]
pub fn parametric_relu<const R: usize, const C: usize, T: Real = f32>(
    x: &SMatrix<T, R, C>,
    /// What the negative part is multiplied with.
    #[param]
    slope: T,
) -> SMatrix<T, R, C> {
    x.map(|v| if v > T::zero() { v } else { slope * v })
}

impl<T: Real> Default for ParametricRelu<T> {
    /// The slope 0.25.
    fn default() -> Self {
        ParametricRelu { slope: T::lit(0.25) }
    }
}
