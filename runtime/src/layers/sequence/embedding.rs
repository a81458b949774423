//! A column for each token.

use rand::{Rng, RngExt};
use rand_distr::StandardNormal;

use crate::prelude::*;

/// `yⱼ = weight[tokensⱼ]`, for each of `B` tokens: a row of `weight` becomes a column.
///
/// Shapes: `weight` has a row of `D` numbers for each of `N` tokens, and is one leaf, in PyTorch's layout.
/// `tokens` is a `[usize; B]` of numbers below `N`, `y` is `D × B`. One token is `[token]`, and its `y` an
/// `SVector<T, D>`.
///
/// A token has no derivative. The backward pass adds to the rows of the tokens that came, and reads and
/// writes no others; a token that comes twice gets both derivatives.
///
/// Source: Bengio, Ducharme, Vincent and Jauvin, *A neural probabilistic language model*, 2003.
///
/// # Panics
///
/// When a token is not below `N`; the message has both numbers.
///
/// ```
/// use chainrule::layers::Embedding;
/// use chainrule::prelude::*;
///
/// let layer = Embedding::<3, 2, f64> { weight: [[0.0, 0.1], [1.0, 1.1], [2.0, 2.1]] };
/// assert_eq!(layer.forward(&[2]), SVector::<f64, 2>::new(2.0, 2.1));
///
/// let tokens = [1, 0, 1];
/// let y = layer.forward(&tokens);
/// assert_eq!(y, SMatrix::<f64, 2, 3>::new(1.0, 0.0, 1.0, 1.1, 0.1, 1.1));
/// let grad = layer.backward_dtheta(&tokens, &SMatrix::<f64, 2, 3>::new(1.0, 2.0, 4.0, 0.0, 0.0, 0.0));
/// assert_eq!(grad.weight, [[2.0, 0.0], [5.0, 0.0], [0.0, 0.0]]);
/// ```
///
/// ```should_panic
/// # use chainrule::layers::Embedding;
/// # use chainrule::prelude::*;
/// let layer = Embedding::<3, 2>::new(&mut chainrule::rng(0));
/// layer.forward(&[0, 3]); // token 3 is out of range: there are 3 embeddings
/// ```
#[cfg_attr(feature = "boxed", module(boxed, check(N = 5, D = 2, B = 3, tokens in 0..5)))]
#[cfg_attr(not(feature = "boxed"), module(check(N = 5, D = 2, B = 3, tokens in 0..5)))]
#[derive(PartialEq)]
pub fn embedding<const N: usize, const D: usize, const B: usize, T: Real = f32>(
    tokens: &[usize; B],
    /// A row for each token.
    #[param]
    weight: &[[T; D]; N],
) -> SMatrix<T, D, B> {
    tokens.iter().for_each(|token| below(*token, N));
    SMatrix::from_fn(|i, j| weight[tokens[j]][i])
}

#[track_caller]
fn below(token: usize, embeddings: usize) {
    assert!(token < embeddings, "token {token} is out of range: there are {embeddings} embeddings");
}

impl<const N: usize, const D: usize, T: Real> Embedding<N, D, T> {
    /// Normally distributed numbers with the mean 0 and the standard deviation 1, as in PyTorch.
    ///
    /// ```
    /// use chainrule::layers::Embedding;
    ///
    /// let layer = Embedding::<8, 4>::new(&mut chainrule::rng(1));
    /// assert!(layer.weight.as_flattened().iter().any(|w| w.abs() > 1.0));
    /// ```
    pub fn new<R: Rng>(rng: &mut R) -> Self {
        let mut row = || core::array::from_fn(|_| T::lit(rng.sample(StandardNormal)));
        Embedding { weight: core::array::from_fn(|_| row()) }
    }
}
