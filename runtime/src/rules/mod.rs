//! The rules that generated code dispatches to.
//!
//! The macro sees tokens, not types, so a rule that depends on types is a function or a trait here:
//! its value, and for each operand an adjoint that *adds* into the operand's cotangent. A suffix
//! `_d0`, `_d1` says of which operand. Every function is bounded by the types for which the rule is
//! right, so that a rule chosen by a method's name can't be applied to another type.

#[cfg(feature = "boxed")]
pub use bytemuck;

pub mod arithmetic;
pub mod array;
pub mod call;
pub mod construct;
pub mod divisor;
pub mod flow;
pub mod lanes;
pub mod linear;
pub mod pass;
mod product;
pub mod sample;
pub mod scalar;
pub mod sequence;
pub mod wide;

use core::marker::PhantomData;

use crate::differentiable::{Cotangent, Differentiable};

/// Stands for a value of type `X` where only its type is needed.
pub struct Witness<X>(PhantomData<fn() -> X>);

impl<X> Clone for Witness<X> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<X> Copy for Witness<X> {}

impl<X> Witness<X> {
    /// A witness of a type yet to be inferred.
    #[allow(clippy::new_without_default)]
    #[inline]
    pub fn new() -> Self {
        Witness(PhantomData)
    }

    /// Fixes the type.
    #[inline]
    pub fn is(self, _: &X) {}

    /// A witness of the type of `value`.
    #[inline]
    pub fn of(_: &X) -> Self {
        Witness(PhantomData)
    }

    /// The zero tangent of the type. Bounded here, not above, and by way of `D`, so that the compiler
    /// says of a type without a tangent that it is not differentiable.
    #[inline]
    pub fn zero<D: Cotangent>(self) -> D
    where
        X: Differentiable<Tangent = D>,
    {
        Cotangent::zeroed()
    }

    /// The same, to be added to in parts.
    #[inline]
    pub fn neutral<D: Cotangent>(self) -> D
    where
        X: Differentiable<Tangent = D>,
    {
        Cotangent::neutral()
    }
}

/// `place += dy`
#[inline]
pub fn accumulate<D: Cotangent>(place: &mut D, dy: &D) {
    place.accumulate(dy);
}

/// Takes what is in `place`, and leaves zero.
#[inline]
pub fn take<D: Cotangent>(place: &mut D) -> D {
    core::mem::replace(place, D::zeroed())
}

/// What a size is: it depends on the type alone.
#[diagnostic::on_unimplemented(
    message = "this method is taken for one that gives a size, but gives `{Self}`",
    note = "a length that depends on the value needs a rule: write it as a `#[module]` function"
)]
pub trait Size {}

impl Size for usize {}
impl Size for (usize, usize) {}
impl Size for bool {}

/// Requires a size, and gives it back.
#[inline]
pub fn size<S: Size>(size: S) -> S {
    size
}

/// What a decision is: it has no derivative, whatever it was made from.
#[diagnostic::on_unimplemented(
    message = "this is taken for a decision, which has no derivative, but gives `{Self}`",
    note = "a function of one's own that gives a number needs a rule: write it as a `#[module]` function"
)]
pub trait Decision {}

impl Decision for bool {}
impl Decision for core::cmp::Ordering {}
impl<D: Decision> Decision for Option<D> {}
impl<A: Decision> Decision for (A,) {}
impl<A: Decision, B: Decision> Decision for (A, B) {}
impl<A: Decision, B: Decision, C: Decision> Decision for (A, B, C) {}
impl<A: Decision, B: Decision, C: Decision, D: Decision> Decision for (A, B, C, D) {}

/// Requires a decision, and gives it back.
#[inline]
pub fn decision<D: Decision>(decision: D) -> D {
    decision
}
