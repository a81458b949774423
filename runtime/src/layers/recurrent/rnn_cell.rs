//! Elman's recurrent cell.

use nalgebra::ComplexField;
use rand::Rng;

use crate::init::{Initialize, Uniform};
use crate::prelude::*;

/// `h' = tanh(W_ih x + b_ih + W_hh h + b_hh)`: a step of Elman's network, from the input `x` and the
/// state `h` to the next state.
///
/// Shapes: `x` is `I × B`, `h` and `h'` are `H × B`, `W_ih` is `H × I`, `W_hh` is `H × H`, the biases
/// have `H` entries. A column is one sample; with one column, `x` is an `SVector<T, I>`. The state
/// before the first step is zero, unless something better is known. A whole sequence goes through
/// [`Recurrence`](crate::layers::Recurrence).
///
/// Parameters are named and laid out as in PyTorch's `RNNCell`; with two biases, of which only the sum
/// counts. Elman, *Finding structure in time*, 1990.
///
/// ```
/// use chainrule::layers::RnnCell;
/// use chainrule::prelude::*;
///
/// let mut cell = RnnCell::<1, 2, f64>::zeros();
/// cell.weight_ih[(0, 0)] = 0.5;
/// cell.weight_hh[(1, 0)] = 3.0;
/// let (x, h) = (SVector::<f64, 1>::new(2.0), SVector::<f64, 2>::new(0.25, 0.0));
/// assert_eq!(cell.forward(&(x, h)), SVector::<f64, 2>::new(1.0_f64.tanh(), 0.75_f64.tanh()));
/// ```
#[cfg_attr(feature = "boxed", module(boxed))]
#[cfg_attr(not(feature = "boxed"), module)]
#[derive(PartialEq)]
pub fn rnn_cell<const I: usize, const H: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, I, B>,
    h: &SMatrix<T, H, B>,
    /// What the input adds to each entry of the state.
    #[param]
    weight_ih: &SMatrix<T, H, I>,
    /// What the state adds to each entry of the next.
    #[param]
    weight_hh: &SMatrix<T, H, H>,
    /// The bias of the input.
    #[param]
    bias_ih: &SVector<T, H>,
    /// The bias of the state.
    #[param]
    bias_hh: &SVector<T, H>,
) -> SMatrix<T, H, B> {
    (weight_ih * x + weight_hh * h).add_to_columns(&(bias_ih + bias_hh)).map(|v| v.tanh())
}

impl<const I: usize, const H: usize, T: Real> RnnCell<I, H, T> {
    /// All weights and biases zero.
    pub fn zeros() -> Self {
        RnnCell {
            weight_ih: SMatrix::zeros(),
            weight_hh: SMatrix::zeros(),
            bias_ih: SVector::zeros(),
            bias_hh: SVector::zeros(),
        }
    }

    /// Weights and biases uniform on [−1/√H, 1/√H), as in PyTorch.
    ///
    /// ```
    /// use chainrule::layers::RnnCell;
    ///
    /// let cell = RnnCell::<3, 16>::new(&mut chainrule::rng(0));
    /// assert!(cell.weight_hh.amax() <= 0.25 && cell.bias_ih.amax() > 0.1);
    /// ```
    pub fn new<R: Rng>(rng: &mut R) -> Self {
        let mut cell = Self::zeros();
        of_state(H).initialize(&mut cell, rng);
        cell
    }
}

/// How the parameters of a cell with a state of `size` numbers begin.
pub(super) fn of_state(size: usize) -> Uniform {
    let bound = ComplexField::sqrt(size as f64).recip();
    Uniform { low: -bound, high: bound }
}
