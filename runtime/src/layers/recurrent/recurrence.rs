//! A cell over a sequence, and the state in which it ends.

use crate::prelude::*;

/// `stateₜ = cell(xₜ, stateₜ₋₁)` for each of `STEPS` inputs in turn; the output is the last state.
///
/// `x` is an array with an element for each step; `state` is what the cell begins with. The cell is any
/// module of `(x, state)` whose output is the next state: [`RnnCell`](crate::layers::RnnCell),
/// [`LstmCell`](crate::layers::LstmCell), [`GruCell`](crate::layers::GruCell), or one of your own. Both
/// `x` and the first state are differentiated. No steps give `state` as it is.
///
/// The backward pass goes through all steps in reverse, with what each of them kept on the stack. To see
/// the state at each step, take [`RecurrenceStates`](crate::layers::RecurrenceStates). A loss at each step
/// is better written as a loop of one's own, which keeps no array of states: below, a network that is
/// trained to say the next character of a text.
///
/// ```
/// use chainrule::layers::{GruCell, LstmCell, Recurrence};
/// use chainrule::prelude::*;
///
/// let mut rng = chainrule::rng(1);
/// let rnn = Recurrence { cell: LstmCell::<2, 3, 12, f64>::new(&mut rng) };
/// let x = [SVector::<f64, 2>::new(1.0, 0.0), SVector::<f64, 2>::new(0.0, 1.0)];
/// let start = (SVector::zeros(), SVector::zeros());
/// let end = rnn.forward(&(x, start));
/// assert_eq!(end, rnn.cell.forward(&(x[1], rnn.cell.forward(&(x[0], start)))));
///
/// /// The mean over the steps of −ln p(next character | all before).
/// #[module(check(text in 0..4))]
/// fn next_character(
///     text: &[usize; 6],
///     #[param] embedding: &SMatrix<f64, 3, 4>,
///     #[param] cell: &GruCell<3, 5, 15, f64>,
///     #[param] head: &Linear<5, 4, f64>,
/// ) -> f64 {
///     let mut state = SVector::<f64, 5>::zeros();
///     let mut loss = 0.0;
///     for t in 0..5 {
///         state = cell.forward(&(embedding.column(text[t]), state));
///         loss += softmax_cross_entropy(&head.forward(&state), &text[t + 1]) / 5.0;
///     }
///     loss
/// }
///
/// let m = NextCharacter {
///     embedding: SMatrix::from_fn(|i, j| (i * j) as f64 / 3.0 - 1.0),
///     cell: GruCell::new(&mut rng),
///     head: Linear::zeros(),
/// };
/// let grad = m.backward_dtheta(&[0, 1, 2, 3, 0, 1], &1.0);
/// // All characters are as likely yet, so the most frequent ones become more so.
/// assert_eq!(m.forward(&[0, 1, 2, 3, 0, 1]), 4.0_f64.ln());
/// assert!((grad.head.bias - SVector::<f64, 4>::new(0.05, -0.15, 0.05, 0.05)).amax() < 1e-15);
/// ```
#[module(check(X = SVector<f64, 2>, S = SVector<f64, 3>, C = crate::layers::GruCell<2, 3, 9, f64>, STEPS = 4))]
pub fn recurrence<X, S, C, const STEPS: usize>(
    x: &[X; STEPS],
    state: &S,
    /// The cell: of `(x, state)`, with the next state as its output.
    #[param]
    cell: &C,
) -> S
where
    X: Differentiable + Clone,
    S: Differentiable + Clone,
    C: Module<(X, S), Output = S>,
{
    let mut state = state.clone();
    for x in x {
        state = cell.forward(&(x.clone(), state));
    }
    state
}
