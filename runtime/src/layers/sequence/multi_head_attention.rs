//! Attention of several heads.

use rand::Rng;

use crate::layers::{LinearNoBias, Mask, attention};
use crate::prelude::*;

/// `y = bias + Σₕ out_projₕ · attention(q_projₕ(query), k_projₕ(key), v_projₕ(value))`: each of `HEADS`
/// heads looks at the tokens in its own way, with `S` numbers for each of them.
///
/// Shapes: a column is a token. `query` and `y` are `E × Q`, `key` and `value` are `E × K`; all three are the
/// same in self-attention. A head's projections are [`Linear`] layers from `E` numbers to `S`, and its part of
/// the output goes from `S` to `E`. Mostly `E = HEADS · S`, but nothing depends on it. The [`Mask`] is that of
/// [`Attention`](crate::layers::Attention).
///
/// The keys have no bias, since it would do nothing: it adds the same number to all scores of a query, and
/// the softmax takes it away again.
///
/// The numbers are those of PyTorch's `MultiheadAttention`, head by head: head `h` has the rows from `h S` of
/// each third of `in_proj_weight`, and of `in_proj_bias` but for the keys' third; it has the columns from `h S` of `out_proj.weight`;
/// and `bias` is `out_proj.bias`. Vaswani et al., *Attention is all you need*, 2017, section 3.2.2.
///
/// ```
/// use chainrule::layers::{Causal, MultiHeadAttention};
/// use chainrule::prelude::*;
///
/// let layer = MultiHeadAttention::<6, 3, 2, _, f64>::new(Causal, &mut chainrule::rng(1));
/// let x = SMatrix::<f64, 6, 4>::from_fn(|i, j| (i + j) as f64 / 10.0);
/// let y = layer.forward(&(x, x, x));
/// // The first token sees itself only.
/// let mut later = x;
/// later[(0, 3)] = 5.0;
/// assert_eq!(layer.forward(&(later, later, later)).column(0), y.column(0));
/// ```
#[module(check(E = 4, S = 2, HEADS = 2, K = 3, Q = 3, M = crate::layers::Causal, mask = crate::layers::Causal))]
pub fn multi_head_attention<
    const E: usize,
    const S: usize,
    const HEADS: usize,
    const K: usize,
    const Q: usize,
    M: Mask<K, Q>,
    T: Real = f32,
>(
    query: &SMatrix<T, E, Q>,
    key: &SMatrix<T, E, K>,
    value: &SMatrix<T, E, K>,
    /// What each head asks for.
    #[param]
    q_proj: &[Linear<E, S, T>; HEADS],
    /// What each head is found by.
    #[param]
    k_proj: &[LinearNoBias<E, S, T>; HEADS],
    /// What each head takes.
    #[param]
    v_proj: &[Linear<E, S, T>; HEADS],
    /// What each head adds to the output.
    #[param]
    out_proj: &[LinearNoBias<S, E, T>; HEADS],
    /// What is added to each column of the output.
    #[param]
    bias: &SVector<T, E>,
    /// Which keys each query sees.
    #[constant]
    mask: &M,
) -> SMatrix<T, E, Q> {
    let mut total = SMatrix::<T, E, Q>::zeros();
    for h in 0..HEADS {
        let head = attention(
            &q_proj[h].forward(query),
            &k_proj[h].forward(key),
            &v_proj[h].forward(value),
            mask,
        );
        total += out_proj[h].forward(&head);
    }
    total.add_to_columns(bias)
}

impl<const E: usize, const S: usize, const HEADS: usize, M, T: Real>
    MultiHeadAttention<E, S, HEADS, M, T>
{
    /// Weights drawn by [`Xavier`](crate::init::Xavier), head by head; biases zero.
    pub fn new<R: Rng>(mask: M, rng: &mut R) -> Self {
        MultiHeadAttention {
            q_proj: core::array::from_fn(|_| Linear::xavier(rng)),
            k_proj: core::array::from_fn(|_| LinearNoBias::xavier(rng)),
            v_proj: core::array::from_fn(|_| Linear::xavier(rng)),
            out_proj: core::array::from_fn(|_| LinearNoBias::xavier(rng)),
            bias: SVector::zeros(),
            mask,
        }
    }
}
