//! Training and evaluation.

use rand::Rng;

/// What a model is about to be used for.
pub enum Mode<'a> {
    /// A step of training, for which noise is drawn from this generator.
    Train(&'a mut dyn Rng),
    /// Evaluation: no noise, and what was learnt of batches before.
    Evaluate,
}

/// What a module stores besides parameters and constants, and what changes between training and
/// evaluation: a `#[state]` of a `#[module]`, such as [`Noise`](crate::Noise).
///
/// ```
/// use chainrule::parameters::{Mode, State};
/// use chainrule::prelude::*;
///
/// /// Whether the model is being trained.
/// #[derive(Clone, Copy, Debug)]
/// pub struct Training(bool);
///
/// impl State for Training {
///     fn set_mode(&mut self, mode: &mut Mode<'_>) {
///         self.0 = matches!(mode, Mode::Train(_));
///     }
/// }
///
/// /// A decision that is soft while the model is trained, so that there is a gradient.
/// #[module(check(training = Training(true)))]
/// fn gate(x: f64, #[state] training: Training) -> f64 {
///     if training.0 { x.sigmoid() } else if x > 0.0 { 1.0 } else { 0.0 }
/// }
///
/// let mut m = Gate { training: Training(false) };
/// assert_eq!(m.forward(&0.0), 0.0);
/// m.train(&mut chainrule::rng(1));
/// assert_eq!(m.forward(&0.0), 0.5);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not know training from evaluation",
    note = "a `#[state]` is told by `State::set_mode`; a module with a state of its own is a `#[param]`; what stays as it is, is a `#[constant]`"
)]
pub trait State {
    /// Takes notice of the mode.
    fn set_mode(&mut self, mode: &mut Mode<'_>);
}
