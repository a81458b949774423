//! What a failed gradient check says.

use alloc::boxed::Box;
use alloc::string::String;
use core::error::Error;
use core::fmt;

/// A gradient check that failed: of which module, and why.
///
/// ```
/// use chainrule::gradcheck::{Cause, GradCheckError};
///
/// let error = GradCheckError { name: "parabola".into(), cause: Cause::NotFinite };
/// assert!(error.to_string().starts_with("gradient check of `parabola` failed"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct GradCheckError {
    /// The name of the module.
    pub name: String,
    /// What was found.
    pub cause: Cause,
}

/// What a gradient check found.
///
/// ```
/// use chainrule::gradcheck::Cause;
///
/// let cause = Cause::Value { method: "pullback", output: 2, value: 1.5, forward: 1.0 };
/// assert!(cause.to_string().contains("`pullback` gives the value 1.5"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Cause {
    /// A method gives a derivative which is not that of `forward`.
    Gradient {
        /// The method.
        method: &'static str,
        /// With respect to which coordinate.
        coordinate: Coordinate,
        /// The derivative that the method gives.
        analytic: f64,
        /// The derivative by finite differences of `forward`.
        numeric: f64,
        /// Their relative error.
        relative_error: f64,
        /// The bound on it.
        tolerance: f64,
    },
    /// A method overwrites the gradient it is given, instead of adding to it.
    Overwritten {
        /// The method.
        method: &'static str,
        /// With respect to which coordinate.
        coordinate: Coordinate,
        /// What the gradient was.
        before: f64,
        /// What the method made of it.
        after: f64,
        /// The derivative by finite differences, to be added.
        numeric: f64,
    },
    /// A method gives a value that is not the one of `forward`, to the last bit.
    Value {
        /// The method.
        method: &'static str,
        /// Which number of the output, counted in column-major order.
        output: usize,
        /// The value that the method gives.
        value: f64,
        /// The value that `forward` gives.
        forward: f64,
    },
    /// Finite differences do not settle: there is a kink, a jump or a pole at the point or very
    /// near it, or the function is known to too few digits.
    NoDerivative {
        /// With respect to which coordinate.
        coordinate: Coordinate,
        /// The slope from below and from above, where both are finite.
        sides: Option<(f64, f64)>,
    },
    /// `forward` gives a number at the point that is infinite or not a number.
    NotFinite,
    /// Among the points drawn, too few could be checked.
    NoPoint {
        /// How many points were drawn for nothing.
        rejected: usize,
        /// What was the matter with the last one.
        last: Box<Cause>,
    },
}

/// One real number of an input or of the parameters.
///
/// ```
/// use chainrule::gradcheck::Coordinate;
///
/// let c = Coordinate { argument: "theta.weight".into(), index: [1, 0].into(), at: 0.25 };
/// assert_eq!(c.to_string(), "`theta.weight` at [1, 0] (where it is 0.25)");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Coordinate {
    /// `x` for the input, `theta` for the parameters, and the dotted name within: `x.0`,
    /// `theta.fc1.bias`.
    pub argument: String,
    /// Its place within: row and column of a matrix, nothing for a scalar.
    pub index: Box<[usize]>,
    /// Its value at the point.
    pub at: f64,
}

impl Error for GradCheckError {}

impl fmt::Display for GradCheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "gradient check of `{}` failed: {}", self.name, self.cause)
    }
}

impl fmt::Display for Coordinate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Coordinate { argument, index, at } = self;
        write!(f, "`{argument}`")?;
        if !index.is_empty() {
            write!(f, " at {index:?}")?;
        }
        write!(f, " (where it is {at:?})")
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cause::Gradient {
                method,
                coordinate,
                analytic,
                numeric,
                relative_error,
                tolerance,
            } => write!(
                f,
                "wrong derivative with respect to {coordinate}
    `{method}` gives:        {analytic:?}
    finite differences give: {numeric:?}
    relative error:          {relative_error:.1e}, more than the bound of {tolerance:.0e}"
            ),
            Cause::Overwritten { method, coordinate, before, after, numeric } => write!(
                f,
                "`{method}` overwrites the gradient of {coordinate}
    the gradient was:        {before:?}
    it has become:           {after:?}
    finite differences give: {numeric:?}, and the sum is {:?}
    help: add to the gradient that is passed in, `grad.field += ..`",
                before + numeric
            ),
            Cause::Value { method, output, value, forward } => write!(
                f,
                "`{method}` gives the value {value:?} where `forward` gives {forward:?} \
                 (number {output} of the output)
    help: every method, and every call of it, must compute the same value to the last bit"
            ),
            Cause::NoDerivative { coordinate, sides } => {
                write!(
                    f,
                    "finite differences find no derivative with respect to {coordinate}: there is \
                     a kink, a jump or a pole at the point or very near it, or rounding hides the \
                     slope"
                )?;
                if let Some((below, above)) = sides {
                    write!(f, "\n    slope from below:        {below:?}")?;
                    write!(f, "\n    slope from above:        {above:?}")?;
                }
                f.write_str("\n    help: check at a point where the function is smooth")
            }
            Cause::NotFinite => f.write_str(
                "`forward` gives a number that is infinite or not a number
    help: check at a point inside the domain of the function",
            ),
            Cause::NoPoint { rejected, last } => write!(
                f,
                "{rejected} points were drawn at which it can't be checked, too many to go on
    help: draw where the function is smooth, `#[module(check(x in 0.1..2.0))]`
    the last point: {last}"
            ),
        }
    }
}
