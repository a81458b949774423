//! The gated recurrent unit.

use rand::Rng;

use super::rnn_cell::of_state;
use crate::init::Initialize;
use crate::prelude::*;

/// A step of a gated recurrent unit, from the input `x` and the state `h` to the next state `h'`:
///
/// ```text
/// u = W_ih x + b_ih,   v = W_hh h + b_hh      three thirds each, of H rows: r, z, n
/// r = σ(uᵣ + vᵣ)                              how much of the state the candidate sees
/// z = σ(u_z + v_z)                            how much of the state is kept
/// n = tanh(uₙ + r ∘ vₙ)                       the candidate
/// h' = (1 − z) ∘ n + z ∘ h
/// ```
///
/// Shapes: `x` is `I × B`, `h` and `h'` are `H × B`, `W_ih` is `G × I`, `W_hh` is `G × H`, the biases have
/// `G = 3 H` entries. Stable Rust can't compute with the sizes of types, so `G` is written out,
/// `GruCell::<3, 8, 24>` or `GruCell::<3, 8, { 3 * 8 }>`, and another number is an error when the program
/// is compiled. A column is one sample; with one column, `x` is an `SVector<T, I>`. The state before the
/// first step is zero, unless something better is known. A whole sequence goes through
/// [`Recurrence`](crate::layers::Recurrence).
///
/// Parameters are named and laid out as in PyTorch's `GRUCell`, and as there `r` is multiplied with what
/// the matrix made of `h`, not with `h` itself. Cho et al., *Learning phrase representations using RNN
/// encoder-decoder for statistical machine translation*, 2014.
///
/// ```
/// use chainrule::layers::GruCell;
/// use chainrule::prelude::*;
///
/// let mut cell = GruCell::<1, 1, 3, f64>::zeros();
/// let (x, h) = (SVector::<f64, 1>::new(1.0), SVector::<f64, 1>::new(0.8));
/// assert_eq!(cell.forward(&(x, h))[0], 0.4); // z = 1/2, n = 0
/// cell.bias_hh[1] = 40.0;
/// assert_eq!(cell.forward(&(x, h)), h); // z = 1
/// ```
///
/// ```compile_fail
/// use chainrule::layers::GruCell;
///
/// // a GRU cell has 3 gates of `H` rows each: write `GruCell<I, H, G>` with G = 3 * H
/// let cell = GruCell::<3, 8, 32>::new(&mut chainrule::rng(0));
/// ```
#[cfg_attr(feature = "boxed", module(boxed, check(I = 2, H = 3, G = 9, B = 2)))]
#[cfg_attr(not(feature = "boxed"), module(check(I = 2, H = 3, G = 9, B = 2)))]
#[derive(PartialEq)]
pub fn gru_cell<const I: usize, const H: usize, const G: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, I, B>,
    h: &SMatrix<T, H, B>,
    /// What the input adds to each gate: the rows of `r`, of `z`, of `n`.
    #[param]
    weight_ih: &SMatrix<T, G, I>,
    /// What the state adds to each gate.
    #[param]
    weight_hh: &SMatrix<T, G, H>,
    /// The bias of the input.
    #[param]
    bias_ih: &SVector<T, G>,
    /// The bias of the state.
    #[param]
    bias_hh: &SVector<T, G>,
) -> SMatrix<T, H, B> {
    const { three_gates::<H, G>() };
    let input = (weight_ih * x).add_to_columns(bias_ih);
    let state = (weight_hh * h).add_to_columns(bias_hh);
    let reset = (input.fixed_rows::<H>(0) + state.fixed_rows::<H>(0)).map(|v| v.sigmoid());
    let keep = (input.fixed_rows::<H>(H) + state.fixed_rows::<H>(H)).map(|v| v.sigmoid());
    let shown = reset.component_mul(&state.fixed_rows::<H>(2 * H));
    let candidate = (input.fixed_rows::<H>(2 * H) + shown).map(|v| v.tanh());
    candidate + keep.component_mul(&(h - candidate))
}

const fn three_gates<const H: usize, const G: usize>() {
    assert!(
        G == 3 * H,
        "a GRU cell has 3 gates of `H` rows each: write `GruCell<I, H, G>` with G = 3 * H"
    );
}

impl<const I: usize, const H: usize, const G: usize, T: Real> GruCell<I, H, G, T> {
    /// All weights and biases zero.
    pub fn zeros() -> Self {
        const { three_gates::<H, G>() };
        GruCell {
            weight_ih: SMatrix::zeros(),
            weight_hh: SMatrix::zeros(),
            bias_ih: SVector::zeros(),
            bias_hh: SVector::zeros(),
        }
    }

    /// Weights and biases uniform on [−1/√H, 1/√H), as in PyTorch.
    ///
    /// ```
    /// use chainrule::layers::GruCell;
    ///
    /// let cell = GruCell::<3, 16, 48>::new(&mut chainrule::rng(0));
    /// assert!(cell.weight_hh.amax() <= 0.25 && cell.bias_ih.amax() > 0.1);
    /// ```
    pub fn new<R: Rng>(rng: &mut R) -> Self {
        let mut cell = Self::zeros();
        of_state(H).initialize(&mut cell, rng);
        cell
    }
}
