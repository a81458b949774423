//! Sequences: what a closure is applied to, element by element.

use core::ops::{Range, RangeFrom, RangeInclusive};

use nalgebra::{ArrayStorage, SMatrix, Scalar};

use super::array::Tape;
use super::{Witness, array};
use crate::differentiable::{Cotangent, Differentiable, Real};

/// What has a length; a pair has that of the shorter one.
#[diagnostic::on_unimplemented(
    message = "the elements of `{Self}` can't be gone through in a `#[module]`",
    note = "those of an array, an `SVector`, an `SMatrix` and of a range of `usize` can"
)]
pub trait Length {
    /// How many elements there are.
    fn length(&self) -> usize;
}

/// A container of fixed length, a slice, or a range of numbers; a matrix is one in column-major
/// order.
#[diagnostic::on_unimplemented(
    message = "the elements of `{Self}` can't be gone through in a `#[module]`",
    note = "those of an array, an `SVector`, an `SMatrix` and of a range of `usize` can"
)]
pub trait Sequence: Length {
    /// An element, as a closure gets it.
    type Element<'a>
    where
        Self: 'a;
    /// Element `i`.
    fn element(&self, i: usize) -> Self::Element<'_>;
}

/// A sequence whose elements lie in memory.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a container of fixed size",
    note = "an array, an `SVector` and an `SMatrix` are"
)]
pub trait Container: Sequence {
    /// The type of an element.
    type Item;
    /// How many elements there are.
    const LENGTH: usize;
    /// As many values of another type.
    type Store<S>;
    /// The same container with other elements.
    type Mapped<U: Scalar>;
    /// Room for as many.
    fn tape<S>(&self) -> Self::Store<S>;
    /// One value for each index.
    fn fill<S>(&self, tape: &mut Self::Store<S>, f: impl FnMut(usize) -> S);
    /// The value for index `i`.
    fn stored<'s, S>(&self, store: &'s Self::Store<S>, i: usize) -> &'s S;
    /// Element `i`.
    fn at(&self, i: usize) -> &Self::Item;
    /// Element `i`, to change it.
    fn at_mut(&mut self, i: usize) -> &mut Self::Item;
    /// The container of `f(i)`.
    fn build<U: Scalar>(&self, f: impl FnMut(usize) -> U) -> Self::Mapped<U>;
}

#[diagnostic::do_not_recommend]
impl<X, const N: usize> Sequence for [X; N] {
    type Element<'a>
        = &'a X
    where
        X: 'a;
    #[inline]
    fn element(&self, i: usize) -> &X {
        &self[i]
    }
}

#[diagnostic::do_not_recommend]
impl<X, const N: usize> Container for [X; N] {
    type Item = X;
    const LENGTH: usize = N;
    type Mapped<U: Scalar> = [U; N];
    type Store<S> = Tape<S, N>;
    #[inline(always)]
    fn tape<S>(&self) -> Tape<S, N> {
        Tape::new()
    }
    #[inline(always)]
    fn fill<S>(&self, tape: &mut Tape<S, N>, f: impl FnMut(usize) -> S) {
        tape.fill(f);
    }
    #[inline]
    fn stored<'s, S>(&self, store: &'s Tape<S, N>, i: usize) -> &'s S {
        &store[i]
    }
    #[inline]
    fn at(&self, i: usize) -> &X {
        &self[i]
    }
    #[inline]
    fn at_mut(&mut self, i: usize) -> &mut X {
        &mut self[i]
    }
    #[inline(always)]
    fn build<U: Scalar>(&self, f: impl FnMut(usize) -> U) -> [U; N] {
        array::from_fn(f)
    }
}

#[diagnostic::do_not_recommend]
impl<X: Scalar, const R: usize, const C: usize> Sequence for SMatrix<X, R, C> {
    type Element<'a> = &'a X;
    #[inline]
    fn element(&self, i: usize) -> &X {
        &self.as_slice()[i]
    }
}

#[diagnostic::do_not_recommend]
impl<X: Scalar, const R: usize, const C: usize> Container for SMatrix<X, R, C> {
    type Item = X;
    const LENGTH: usize = R * C;
    type Mapped<U: Scalar> = SMatrix<U, R, C>;
    type Store<S> = Tape<S, R, C>;
    #[inline(always)]
    fn tape<S>(&self) -> Tape<S, R, C> {
        Tape::new()
    }
    #[inline(always)]
    fn fill<S>(&self, tape: &mut Tape<S, R, C>, f: impl FnMut(usize) -> S) {
        tape.fill(f);
    }
    #[inline]
    fn stored<'s, S>(&self, store: &'s Tape<S, R, C>, i: usize) -> &'s S {
        &store[i]
    }
    #[inline]
    fn at(&self, i: usize) -> &X {
        &self.as_slice()[i]
    }
    #[inline]
    fn at_mut(&mut self, i: usize) -> &mut X {
        &mut self.as_mut_slice()[i]
    }
    #[inline(always)]
    fn build<U: Scalar>(&self, f: impl FnMut(usize) -> U) -> SMatrix<U, R, C> {
        SMatrix::from_array_storage(ArrayStorage(array::columns_from_fn(f)))
    }
}

#[diagnostic::do_not_recommend]
impl<X> Sequence for [X] {
    type Element<'a>
        = &'a X
    where
        X: 'a;
    #[inline]
    fn element(&self, i: usize) -> &X {
        &self[i]
    }
}

impl<Q: Sequence + ?Sized> Sequence for &Q {
    type Element<'a>
        = Q::Element<'a>
    where
        Self: 'a;
    #[inline]
    fn element(&self, i: usize) -> Q::Element<'_> {
        (**self).element(i)
    }
}

#[diagnostic::do_not_recommend]
impl Sequence for Range<usize> {
    type Element<'a> = usize;
    #[inline]
    fn element(&self, i: usize) -> usize {
        self.start + i
    }
}

#[diagnostic::do_not_recommend]
impl Sequence for RangeFrom<usize> {
    type Element<'a> = usize;
    #[inline]
    fn element(&self, i: usize) -> usize {
        self.start + i
    }
}

#[diagnostic::do_not_recommend]
impl Sequence for RangeInclusive<usize> {
    type Element<'a> = usize;
    #[inline]
    fn element(&self, i: usize) -> usize {
        self.start() + i
    }
}

macro_rules! length {
    ($([$($generics:tt)*] $sequence:ty: |$x:ident| $length:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Length for $sequence {
            #[inline]
            fn length(&self) -> usize {
                let $x = self;
                $length
            }
        }
    )*};
}
length! {
    [X, const N: usize] [X; N]: |_x| N;
    [X: Scalar, const R: usize, const C: usize] SMatrix<X, R, C>: |_x| R * C;
    [X] [X]: |x| x.len();
    [] Range<usize>: |x| x.end.saturating_sub(x.start);
    [] RangeFrom<usize>: |x| usize::MAX - x.start;
    [] RangeInclusive<usize>: |x|
        if x.is_empty() { 0 } else { (x.end() - x.start()).saturating_add(1) };
    [Q: Container] Witness<Q>: |_x| Q::LENGTH;
}

impl<Q: Length + ?Sized> Length for &Q {
    #[inline]
    fn length(&self) -> usize {
        (**self).length()
    }
}

impl<P: Length, Q: Length> Length for (P, Q) {
    #[inline]
    fn length(&self) -> usize {
        self.0.length().min(self.1.length())
    }
}

/// How many elements there are.
#[inline]
pub fn length<Q: Length>(x: &Q) -> usize {
    x.length()
}

/// Element `i`.
#[inline]
pub fn element<Q: Sequence>(x: &Q, i: usize) -> Q::Element<'_> {
    x.element(i)
}

/// Element `i` of a container.
#[inline]
pub fn at<Q: Container>(x: &Q, i: usize) -> &Q::Item {
    x.at(i)
}

/// Element `i` of a container, to change it.
#[inline]
pub fn at_mut<Q: Container>(x: &mut Q, i: usize) -> &mut Q::Item {
    x.at_mut(i)
}

/// The container, of the shape of `x`, of `f(i)`.
#[inline(always)]
pub fn build<Q: Container, U: Scalar>(x: &Q, f: impl FnMut(usize) -> U) -> Q::Mapped<U> {
    x.build(f)
}

/// The row and the column of entry `i`, or the index of an array's element.
pub trait Coordinates {
    /// What `from_fn` gives its closure.
    type Index;
    /// The index of element `i`.
    fn coordinates(&self, i: usize) -> Self::Index;
}

impl<X, const N: usize> Coordinates for [X; N] {
    type Index = (usize,);
    #[inline]
    fn coordinates(&self, i: usize) -> (usize,) {
        (i,)
    }
}

impl<X, const R: usize, const C: usize> Coordinates for SMatrix<X, R, C> {
    type Index = (usize, usize);
    #[inline]
    fn coordinates(&self, i: usize) -> (usize, usize) {
        (i % R, i / R)
    }
}

/// The index of element `i`, as `from_fn` gives it.
#[inline]
pub fn coordinates<Q: Coordinates>(x: &Q, i: usize) -> Q::Index {
    x.coordinates(i)
}

/// What can be summed: scalars, and matrices of one shape.
#[diagnostic::on_unimplemented(
    message = "a sum of `{Self}` has no rule",
    note = "scalars and matrices can be summed"
)]
pub trait Sum: Differentiable + Sized {
    /// The empty sum.
    fn nothing() -> Self;
    /// Adds `x`.
    fn add(&mut self, x: &Self);
}

#[diagnostic::do_not_recommend]
impl<T: Real> Sum for T {
    #[inline]
    fn nothing() -> T {
        T::zero()
    }
    #[inline]
    fn add(&mut self, x: &T) {
        *self += *x;
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real, const R: usize, const C: usize> Sum for SMatrix<T, R, C> {
    #[inline]
    fn nothing() -> Self {
        Self::zeros()
    }
    #[inline]
    fn add(&mut self, x: &Self) {
        *self += x;
    }
}

/// `Σ f(i)`, in order.
#[inline]
pub fn sum<Q: Length, S: Sum>(x: &Q, mut f: impl FnMut(usize) -> S) -> S {
    let mut total = S::nothing();
    for i in 0..x.length() {
        total.add(&f(i));
    }
    total
}

/// Requires matrices that are gone through together to have one shape.
#[inline]
pub fn same_shape<X: Scalar, Y: Scalar, const R: usize, const C: usize>(
    _: &SMatrix<X, R, C>,
    _: &SMatrix<Y, R, C>,
) {
}

/// What was stored for element `i`.
#[inline]
pub fn stored<'s, Q: Container, S>(x: &Q, store: &'s Q::Store<S>, i: usize) -> &'s S {
    x.stored(store, i)
}

/// Room for what is kept of each step, one for each element of `x`.
#[inline(always)]
pub fn tape<Q: Container, S>(x: &Q) -> Q::Store<S> {
    x.tape()
}

/// Keeps what `f` gives for each step.
#[inline(always)]
pub fn fill<Q: Container, S>(x: &Q, tape: &mut Q::Store<S>, f: impl FnMut(usize) -> S) {
    x.fill(tape, f);
}

/// `dx` gets the sum of `dy`, for `y = [x; n]`.
#[inline]
pub fn repeat_d0<D: Cotangent, const N: usize>(dy: &[D; N], dx: &mut D) {
    for d in dy {
        dx.accumulate(d);
    }
}
