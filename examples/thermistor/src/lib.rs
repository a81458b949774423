//! A temperature sensor, as a module that other crates build on.
//!
//! This crate knows physics, and nothing of what the sensor is wired to.

use chainrule::prelude::*;

/// 0 °C in kelvin.
pub const ZERO_CELSIUS: f64 = 273.15;

/// The temperature at which a thermistor's resistance is specified, in kelvin.
pub const REFERENCE: f64 = ZERO_CELSIUS + 25.0;

/// The resistance of an NTC thermistor at a temperature in kelvin, by the Beta equation:
/// `R = exp(ln_r25 + β (1/T − 1/T₂₅))`.
///
/// The reference resistance is kept as its logarithm: then it can't become negative, whatever an
/// optimiser does, and a step changes it by a percentage.
#[module(check(kelvin in 250.0..350.0, ln_r25 in 8.0..11.0, beta in 3000.0..4500.0))]
pub fn thermistor(
    kelvin: f64,
    /// The logarithm of the resistance at 25 °C in ohms.
    #[param]
    ln_r25: f64,
    /// How fast the resistance falls, in kelvin: 3000 to 4500 for what is sold.
    #[param]
    beta: f64,
) -> f64 {
    (ln_r25 + beta * (1.0 / kelvin - 1.0 / REFERENCE)).exp()
}
