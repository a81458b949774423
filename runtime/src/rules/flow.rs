//! Branches and loops: what they keep for the backward pass.

use core::ops::Range;

/// What one of two arms keeps; of more arms, the second holds another of these.
pub enum Either<A, B> {
    /// Of the first arm.
    First(A),
    /// Of the others.
    Second(B),
}

/// The value of a variable that is certain to have one: it was set on every way that leads here.
#[track_caller]
#[inline]
pub fn certain<X>(x: &Option<X>) -> &X {
    match x {
        Some(x) => x,
        None => unreachable!("a variable of a `#[module]` has no value where it is read"),
    }
}

/// Stands where an `enum` is known to be another variant.
#[track_caller]
pub fn other_variant() -> ! {
    unreachable!("a part of another variant was read in a `#[module]`")
}

/// Holds a loop to the number of steps that was foreseen: were it wrong, steps would be missing.
#[track_caller]
#[inline]
pub fn all_run(all: bool) {
    assert!(all, "a loop in a `#[module]` has more steps than its bounds say: please report this");
}

/// What is kept of each step of a loop, where the number of steps is known at run time.
#[cfg(feature = "alloc")]
pub type Growing<S> = alloc::vec::Vec<S>;

/// Nothing kept yet.
#[cfg(feature = "alloc")]
#[inline]
pub fn growing<S>() -> Growing<S> {
    Growing::new()
}

/// What is kept of each step, where there is no allocator: this is never a [`Growable`].
#[cfg(not(feature = "alloc"))]
pub struct Growing<S>(core::marker::PhantomData<S>);

/// What can keep something of each step of a loop whose number of steps is known at run time.
#[cfg(not(feature = "alloc"))]
#[diagnostic::on_unimplemented(
    message = "this loop needs the feature `alloc` of `chainrule`",
    label = "how many steps it has is known at run time only, and each keeps something for the backward pass",
    note = "enable the feature `alloc`, or let the loop count to a constant: `for i in 0..N`"
)]
pub trait Growable {}

/// Nothing kept yet.
#[cfg(not(feature = "alloc"))]
pub fn growing<S>() -> Growing<S>
where
    Growing<S>: Growable,
{
    Growing(core::marker::PhantomData)
}

#[cfg(not(feature = "alloc"))]
impl<S> Growing<S> {
    /// Never called.
    pub fn push(&mut self, _: S) {}
    /// Never called.
    pub fn iter(&self) -> core::slice::Iter<'_, S> {
        [].iter()
    }
}

/// An integer that a loop counts with.
pub trait Counter {
    /// The number `step` steps further.
    fn further(self, step: usize) -> Self;
}

macro_rules! counter {
    ($($number:ty)*) => {$(
        impl Counter for $number {
            #[inline]
            fn further(self, step: usize) -> $number {
                self + step as $number
            }
        }
    )*};
}
counter! { usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 }

/// Number `step` of a range.
#[inline]
pub fn nth<N: Counter + Copy>(range: &Range<N>, step: usize) -> N {
    range.start.further(step)
}

/// As many as a matrix has columns.
#[inline]
pub fn columns<T, const R: usize, const C: usize>(_: &nalgebra::SMatrix<T, R, C>) -> [(); C] {
    [(); C]
}

/// As many as a matrix has rows.
#[inline]
pub fn rows<T, const R: usize, const C: usize>(_: &nalgebra::SMatrix<T, R, C>) -> [(); R] {
    [(); R]
}
