//! A cell over a sequence, and every state on the way.

use crate::prelude::*;

/// `stateₜ = cell(xₜ, stateₜ₋₁)` for each of `STEPS` inputs in turn; the output is the array of the states
/// after each step.
///
/// All else is as in [`Recurrence`](crate::layers::Recurrence), whose docs show a loss at each step without
/// such an array.
///
/// ```
/// use chainrule::layers::{RecurrenceStates, RnnCell};
/// use chainrule::prelude::*;
///
/// let rnn = RecurrenceStates { cell: RnnCell::<2, 3, f64>::new(&mut chainrule::rng(1)) };
/// let x = [SVector::<f64, 2>::new(1.0, 0.0), SVector::<f64, 2>::new(0.0, 1.0)];
/// let states = rnn.forward(&(x, SVector::zeros()));
/// assert_eq!(states[0], rnn.cell.forward(&(x[0], SVector::zeros())));
/// assert_eq!(states[1], rnn.cell.forward(&(x[1], states[0])));
/// ```
#[module(check(X = SVector<f64, 2>, S = SVector<f64, 3>, C = crate::layers::GruCell<2, 3, 9, f64>, STEPS = 4))]
pub fn recurrence_states<X, S, C, const STEPS: usize>(
    x: &[X; STEPS],
    state: &S,
    /// The cell: of `(x, state)`, with the next state as its output.
    #[param]
    cell: &C,
) -> [S; STEPS]
where
    X: Differentiable + Clone,
    S: Differentiable + Clone,
    C: Module<(X, S), Output = S>,
{
    let mut state = state.clone();
    let mut states: [S; STEPS] = core::array::from_fn(|_| state.clone());
    for (t, x) in x.iter().enumerate() {
        state = cell.forward(&(x.clone(), state));
        states[t] = state.clone();
    }
    states
}
