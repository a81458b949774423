//! Which tokens see which.

use crate::gradcheck::{Sample, Sampler};

/// What is seen in [`Attention`](crate::layers::Attention) of `K` keys by `Q` queries.
///
/// [`Unmasked`], [`Causal`], or a table `[[bool; K]; Q]`, in which `mask[query][key]` is whether the query
/// sees the key, as in PyTorch's `attn_mask`. Implement it for a rule of your own:
///
/// ```
/// use chainrule::layers::{Attention, Mask};
/// use chainrule::prelude::*;
///
/// /// Only the first tokens are there, the others fill up.
/// #[derive(Clone, Copy, Debug)]
/// struct Padded(usize);
///
/// impl<const K: usize, const Q: usize> Mask<K, Q> for Padded {
///     fn sees(&self, _query: usize, key: usize) -> bool {
///         key < self.0
///     }
/// }
///
/// let x = SMatrix::<f64, 1, 3>::new(1.0, 1.0, 9.0);
/// let y = Attention { mask: Padded(2) }.forward(&(x, x, x));
/// assert_eq!(y, SMatrix::<f64, 1, 3>::repeat(1.0));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a mask of {K} key(s) for {Q} query(s)",
    note = "`Unmasked`, `Causal` and `[[bool; K]; Q]` are, for `K` keys and `Q` queries"
)]
pub trait Mask<const K: usize, const Q: usize>: Clone {
    /// Whether `query` sees `key`; both are columns, counted from 0.
    fn sees(&self, query: usize, key: usize) -> bool;
}

/// Every query sees every key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unmasked;

/// Query `i` sees the keys up to `i`, and with that no token sees a later one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Causal;

impl Sample for Unmasked {
    fn sample(_: &mut Sampler, _: Option<(f64, f64)>) -> Self {
        Unmasked
    }
}

impl Sample for Causal {
    fn sample(_: &mut Sampler, _: Option<(f64, f64)>) -> Self {
        Causal
    }
}

#[diagnostic::do_not_recommend]
impl<const K: usize, const Q: usize> Mask<K, Q> for Unmasked {
    #[inline]
    fn sees(&self, _: usize, _: usize) -> bool {
        true
    }
}

#[diagnostic::do_not_recommend]
impl<const K: usize, const Q: usize> Mask<K, Q> for Causal {
    #[inline]
    fn sees(&self, query: usize, key: usize) -> bool {
        key <= query
    }
}

#[diagnostic::do_not_recommend]
impl<const K: usize, const Q: usize> Mask<K, Q> for [[bool; K]; Q] {
    #[inline]
    fn sees(&self, query: usize, key: usize) -> bool {
        self[query][key]
    }
}
