//! A wave.

use crate::prelude::*;

/// `yᵢ = amplitude · sin(frequency · xᵢ + phase)`, with three numbers that are trained. `frequency`
/// is the angular one, `ω = 2π f`.
///
/// Shapes: `x` and `y` are `R × C`; the parameters are scalars.
///
/// ```
/// use chainrule::layers::Sine;
/// use chainrule::prelude::*;
///
/// let wave = Sine { amplitude: 2.0, frequency: 3.0, phase: 0.0 };
/// let x = SVector::<f64, 1>::new(0.0);
/// assert_eq!(wave.forward(&x)[0], 0.0);
/// assert_eq!(wave.backward_dx(&x, &SVector::repeat(1.0))[0], 6.0);
/// assert_eq!(wave.backward_dtheta(&x, &SVector::repeat(1.0)).phase, 2.0);
/// ```
#[module]
pub fn sine<const R: usize, const C: usize, T: Real = f32>(
    x: &SMatrix<T, R, C>,
    /// The largest value.
    #[param]
    amplitude: T,
    /// How much of an angle one unit of `x` is.
    #[param]
    frequency: T,
    /// The angle at `x = 0`.
    #[param]
    phase: T,
) -> SMatrix<T, R, C> {
    x.map(|v| amplitude * (frequency * v + phase).sin())
}
