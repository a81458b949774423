//! The cell of long short-term memory.

use rand::Rng;

use super::rnn_cell::of_state;
use crate::init::Initialize;
use crate::prelude::*;

/// A step of long short-term memory, from the input `x` and the state `(h, c)` to the next state
/// `(h', c')`:
///
/// ```text
/// z  = W_ih x + b_ih + W_hh h + b_hh      i, f, g, o: the four quarters of z, of H rows each
/// c' = σ(f) ∘ c + σ(i) ∘ tanh(g)          the memory: what is kept, and what is added
/// h' = σ(o) ∘ tanh(c')                    what is shown of it
/// ```
///
/// Shapes: `x` is `I × B`, `h`, `c`, `h'` and `c'` are `H × B`, `W_ih` is `G × I`, `W_hh` is `G × H`, the
/// biases have `G = 4 H` entries. Stable Rust can't compute with the sizes of types, so `G` is written
/// out, `LstmCell::<3, 8, 32>` or `LstmCell::<3, 8, { 4 * 8 }>`, and another number is an error when the
/// program is compiled. A column is one sample; with one column, `x` is an `SVector<T, I>`. The state
/// before the first step is zero, unless something better is known. A whole sequence goes through
/// [`Recurrence`](crate::layers::Recurrence).
///
/// Parameters are named and laid out as in PyTorch's `LSTMCell`; with two biases, of which only the sum
/// counts. Hochreiter and Schmidhuber, *Long short-term memory*, 1997; the gate `f`: Gers, Schmidhuber
/// and Cummins, *Learning to forget*, 2000.
///
/// ```
/// use chainrule::layers::LstmCell;
/// use chainrule::prelude::*;
///
/// let mut cell = LstmCell::<1, 1, 4, f64>::zeros();
/// cell.bias_ih = SVector::<f64, 4>::new(-40.0, 40.0, 0.0, 40.0);
/// let (x, h, c) = (SVector::<f64, 1>::new(2.0), SVector::zeros(), SVector::<f64, 1>::new(0.5));
/// // With the gate `i` shut and `f` open, the memory stays as it is; `o` shows all of it.
/// let (h, c) = cell.forward(&(x, (h, c)));
/// assert_eq!((h[0], c[0]), (0.5_f64.tanh(), 0.5));
/// ```
///
/// ```compile_fail
/// use chainrule::layers::LstmCell;
///
/// // an LSTM cell has 4 gates of `H` rows each: write `LstmCell<I, H, G>` with G = 4 * H
/// let cell = LstmCell::<3, 8, 24>::new(&mut chainrule::rng(0));
/// ```
#[cfg_attr(feature = "boxed", module(boxed, check(I = 2, H = 3, G = 12, B = 2)))]
#[cfg_attr(not(feature = "boxed"), module(check(I = 2, H = 3, G = 12, B = 2)))]
#[derive(PartialEq)]
pub fn lstm_cell<const I: usize, const H: usize, const G: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, I, B>,
    state: &(SMatrix<T, H, B>, SMatrix<T, H, B>),
    /// What the input adds to each gate: the rows of `i`, of `f`, of `g`, of `o`.
    #[param]
    weight_ih: &SMatrix<T, G, I>,
    /// What `h` adds to each gate.
    #[param]
    weight_hh: &SMatrix<T, G, H>,
    /// The bias of the input.
    #[param]
    bias_ih: &SVector<T, G>,
    /// The bias of `h`.
    #[param]
    bias_hh: &SVector<T, G>,
) -> (SMatrix<T, H, B>, SMatrix<T, H, B>) {
    const { four_gates::<H, G>() };
    let (h, c) = state;
    // By `map`, a gate keeps its value for the backward pass, and not what came in.
    let gates = (weight_ih * x + weight_hh * h).add_to_columns(&(bias_ih + bias_hh));
    let add = gates.fixed_rows::<H>(0).map(|v| v.sigmoid());
    let keep = gates.fixed_rows::<H>(H).map(|v| v.sigmoid());
    let candidate = gates.fixed_rows::<H>(2 * H).map(|v| v.tanh());
    let show = gates.fixed_rows::<H>(3 * H).map(|v| v.sigmoid());
    let c = keep.component_mul(c) + add.component_mul(&candidate);
    let h = show.component_mul(&c.map(|v| v.tanh()));
    (h, c)
}

const fn four_gates<const H: usize, const G: usize>() {
    assert!(
        G == 4 * H,
        "an LSTM cell has 4 gates of `H` rows each: write `LstmCell<I, H, G>` with G = 4 * H"
    );
}

impl<const I: usize, const H: usize, const G: usize, T: Real> LstmCell<I, H, G, T> {
    /// All weights and biases zero.
    pub fn zeros() -> Self {
        const { four_gates::<H, G>() };
        LstmCell {
            weight_ih: SMatrix::zeros(),
            weight_hh: SMatrix::zeros(),
            bias_ih: SVector::zeros(),
            bias_hh: SVector::zeros(),
        }
    }

    /// Weights and biases uniform on [−1/√H, 1/√H), as in PyTorch.
    ///
    /// ```
    /// use chainrule::layers::LstmCell;
    ///
    /// let cell = LstmCell::<3, 16, 64>::new(&mut chainrule::rng(0));
    /// assert!(cell.weight_hh.amax() <= 0.25 && cell.bias_ih.amax() > 0.1);
    /// ```
    pub fn new<R: Rng>(rng: &mut R) -> Self {
        let mut cell = Self::zeros();
        of_state(H).initialize(&mut cell, rng);
        cell
    }
}
