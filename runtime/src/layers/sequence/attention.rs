//! Attention.

use nalgebra::RowSVector;

use crate::layers::Mask;
use crate::prelude::*;

/// `y = value · softmax(keyᵀ query / √D)`, where a query does not see every key: `−∞` in the softmax.
/// Each column of `y` is a mean of the values, weighted by how well the keys fit to the query.
///
/// Shapes: a column is a token. `query` is `D × Q`, `key` is `D × K`, `value` is `V × K`, `y` is `V × Q`. The
/// weights, `K × Q`, are those of [`Softmax`](crate::layers::Softmax), with the same shift by the maximum.
/// What is seen, the [`Mask`] says: `Unmasked`, `Causal`, or a table of `bool`.
///
/// A key that a query does not see changes nothing of the query's output and gets no derivative from it, as
/// long as its value is finite (0 · ∞ is NaN). A query that sees no key has NaN in its whole column, since
/// there is nothing to take the mean of. PyTorch's `MultiheadAttention` gives NaN as well, its `scaled_dot_product_attention` gives 0.
///
/// Source: Vaswani et al., *Attention is all you need*, 2017, eq. 1.
///
/// ```
/// use chainrule::layers::{Attention, Causal, Unmasked};
/// use chainrule::prelude::*;
///
/// // All keys fit alike, so the output is the mean of what is seen.
/// let (query, key) = (SMatrix::<f64, 2, 3>::repeat(1.0), SMatrix::<f64, 2, 3>::repeat(1.0));
/// let value = SMatrix::<f64, 1, 3>::new(1.0, 2.0, 6.0);
/// let y = Attention { mask: Unmasked }.forward(&(query, key, value));
/// assert!((y - SMatrix::<f64, 1, 3>::new(3.0, 3.0, 3.0)).amax() < 1e-15);
/// let y = Attention { mask: Causal }.forward(&(query, key, value));
/// assert!((y - SMatrix::<f64, 1, 3>::new(1.0, 1.5, 3.0)).amax() < 1e-15);
/// ```
#[module(check(D = 2, V = 3, K = 4, Q = 4, M = crate::layers::Causal, mask = crate::layers::Causal))]
pub fn attention<
    const D: usize,
    const V: usize,
    const K: usize,
    const Q: usize,
    T: Real,
    M: Mask<K, Q>,
>(
    query: &SMatrix<T, D, Q>,
    key: &SMatrix<T, D, K>,
    value: &SMatrix<T, V, K>,
    /// Which keys each query sees.
    #[constant]
    mask: &M,
) -> SMatrix<T, V, Q> {
    const { assert!(D > 0 && K > 0, "attention over no tokens, or of tokens without numbers") };
    let scale = T::lit(D as f64).sqrt().recip();
    let scores = key.tr_mul(&(query * scale));
    let seen = SMatrix::<T, K, Q>::from_fn(|k, q| {
        if mask.sees(q, k) { scores[(k, q)] } else { T::lit(f64::NEG_INFINITY) }
    });
    // The softmax is divided by its sum in `y`, which is smaller than the weights; so of the matrices as
    // large as these, one is kept for the backward pass.
    let largest = stop_gradient(RowSVector::<T, Q>::from_fn(|_, q| seen.column(q).max()));
    let weights = SMatrix::<T, K, Q>::from_fn(|k, q| (seen[(k, q)] - largest[q]).exp());
    let total = weights.row_sum();
    let sums = value * weights;
    SMatrix::<T, V, Q>::from_fn(|i, q| sums[(i, q)] / total[q])
}
