//! `+ - * /` and unary `-`, for every pair of scalar and matrix that nalgebra has.

use nalgebra::SMatrix;

use crate::differentiable::{Differentiable, Real, Tangent};
use crate::rules::Witness;
use crate::rules::divisor::Divisor;
use crate::rules::linear::dot;
use crate::rules::pass::{ANY, Pass, put};
use crate::rules::product::{Pairs, Turned, add_product_tr, add_tr_product, product};

/// What can be added to its like: scalars, and matrices of one shape.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be added, subtracted or negated in a `#[module]`",
    note = "scalars and matrices can; work on the elements of an array or a tuple"
)]
pub trait Additive: Differentiable<Tangent = Self> + Clone {
    /// `self + rhs`
    fn add(&self, rhs: &Self) -> Self;
    /// `self - rhs`
    fn sub(&self, rhs: &Self) -> Self;
    /// `-self`
    fn neg(&self) -> Self;
    /// `self -= dy`
    fn deduct(&mut self, dy: &Self);
}

#[diagnostic::do_not_recommend]
impl<T: Real> Additive for T {
    #[inline]
    fn add(&self, rhs: &T) -> T {
        *self + *rhs
    }
    #[inline]
    fn sub(&self, rhs: &T) -> T {
        *self - *rhs
    }
    #[inline]
    fn neg(&self) -> T {
        -*self
    }
    #[inline]
    fn deduct(&mut self, dy: &T) {
        *self -= *dy;
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real, const R: usize, const C: usize> Additive for SMatrix<T, R, C> {
    #[inline]
    fn add(&self, rhs: &Self) -> Self {
        self + rhs
    }
    #[inline]
    fn sub(&self, rhs: &Self) -> Self {
        self - rhs
    }
    #[inline]
    fn neg(&self) -> Self {
        -self
    }
    #[inline]
    fn deduct(&mut self, dy: &Self) {
        *self -= dy;
    }
}

/// `a + b`
#[inline]
pub fn add<A: Additive>(a: &A, b: &A) -> A {
    a.add(b)
}

/// `a - b`
#[inline]
pub fn sub<A: Additive>(a: &A, b: &A) -> A {
    a.sub(b)
}

/// `-a`
#[inline]
pub fn neg<A: Additive>(a: &A) -> A {
    a.neg()
}

/// `place -= dy`
#[inline]
pub fn deduct<A: Additive>(place: &mut A, dy: &A) {
    place.deduct(dy);
}

/// A product `a * b`. A new pairing is one implementation.
#[diagnostic::on_unimplemented(
    message = "no product of `{Self}` and `{B}`",
    label = "the shapes or the scalar types don't agree",
    note = "a product of matrices needs as many columns on the left as rows on the right"
)]
pub trait Mul<B: Differentiable>: Differentiable {
    /// The type of the product.
    type Output: Differentiable;
    /// `a * b`
    fn mul<P: Pass>(pass: P, a: &Self, b: &B) -> Self::Output;
    /// Adds into `da`, or sets it.
    fn d0<P: Pass>(pass: P, b: &B, dy: &Tangent<Self::Output>, da: &mut Tangent<Self>);
    /// Adds into `db`, or sets it.
    fn d1<P: Pass>(pass: P, a: &Self, dy: &Tangent<Self::Output>, db: &mut Tangent<B>);

    /// What is to be added to `da` later.
    type Gathered;
    /// Nothing.
    fn gathered() -> Self::Gathered;
    /// Adds into `da`, now or later.
    fn gather<P: Pass>(
        pass: P,
        gathered: &mut Self::Gathered,
        b: &B,
        dy: &Tangent<Self::Output>,
        da: &mut Tangent<Self>,
    );
    /// Adds into `da` what was gathered.
    fn settle<P: Pass>(pass: P, gathered: &mut Self::Gathered, da: &mut Tangent<Self>);

    /// What is kept of an `a` that is the factor of many products.
    type Kept;
    /// Nothing.
    fn kept() -> Self::Kept;
    /// As [`d1`](Mul::d1), of the same `a` as before.
    fn d1_again<P: Pass>(
        pass: P,
        kept: &mut Self::Kept,
        a: &Self,
        dy: &Tangent<Self::Output>,
        db: &mut Tangent<B>,
    );
}

/// What a loop adds to `da` of `y = a * b`, as much of it as is better added later.
pub struct Gathered<A: Mul<B>, B: Differentiable>(A::Gathered);

impl<A: Mul<B>, B: Differentiable> Gathered<A, B> {
    /// Nothing.
    #[allow(clippy::new_without_default)]
    #[inline(always)]
    pub fn new() -> Self {
        Gathered(A::gathered())
    }
}

/// What is kept of `a` in a loop of products `a * b`, in each of which it is the same.
pub struct Kept<A: Mul<B>, B: Differentiable>(A::Kept);

impl<A: Mul<B>, B: Differentiable> Kept<A, B> {
    /// Nothing.
    #[allow(clippy::new_without_default)]
    #[inline(always)]
    pub fn new() -> Self {
        Kept(A::kept())
    }
}

/// Adds `dL/db` of `y = a * b` into `db`, or sets it, of the same `a` as before.
#[inline(always)]
pub fn mul_d1_again<P: Pass, A: Mul<B>, B: Differentiable>(
    pass: P,
    kept: &mut Kept<A, B>,
    a: &A,
    _: Witness<B>,
    dy: &Tangent<A::Output>,
    db: &mut Tangent<B>,
) {
    A::d1_again(pass, &mut kept.0, a, dy, db);
}

/// Adds `dL/da` of `y = a * b` into `da`, now or when it is settled.
#[inline(always)]
pub fn gather<P: Pass, A: Mul<B>, B: Differentiable>(
    pass: P,
    gathered: &mut Gathered<A, B>,
    _: Witness<A>,
    b: &B,
    dy: &Tangent<A::Output>,
    da: &mut Tangent<A>,
) {
    A::gather(pass, &mut gathered.0, b, dy, da);
}

/// Adds what was gathered into `da`.
#[inline(always)]
pub fn settle<P: Pass, A: Mul<B>, B: Differentiable>(
    pass: P,
    gathered: &mut Gathered<A, B>,
    da: &mut Tangent<A>,
) {
    A::settle(pass, &mut gathered.0, da);
}

/// A quotient `a / b`.
#[diagnostic::on_unimplemented(
    message = "no quotient of `{Self}` and `{B}`",
    note = "a scalar or a matrix can be divided by a scalar; for entry by entry write `a.component_div(&b)`"
)]
pub trait Div<B: Differentiable>: Differentiable {
    /// The type of the quotient.
    type Output: Differentiable;
    /// `a / b`
    fn div(&self, b: &B) -> Self::Output;
    /// Adds into `da`.
    fn d0(b: Divisor<B>, dy: &Tangent<Self::Output>, da: &mut Tangent<Self>);
    /// Adds into `db`; `y` is the quotient.
    fn d1(b: Divisor<B>, y: &Self::Output, dy: &Tangent<Self::Output>, db: &mut Tangent<B>);
}

/// `a * b`
#[inline]
pub fn mul<P: Pass, A: Mul<B>, B: Differentiable>(pass: P, a: &A, b: &B) -> A::Output {
    A::mul(pass, a, b)
}

/// Adds `dL/da` of `y = a * b` into `da`, or sets it.
#[inline]
pub fn mul_d0<P: Pass, A: Mul<B>, B: Differentiable>(
    pass: P,
    _: Witness<A>,
    b: &B,
    dy: &Tangent<A::Output>,
    da: &mut Tangent<A>,
) {
    A::d0(pass, b, dy, da);
}

/// Adds `dL/db` of `y = a * b` into `db`, or sets it.
#[inline]
pub fn mul_d1<P: Pass, A: Mul<B>, B: Differentiable>(
    pass: P,
    a: &A,
    _: Witness<B>,
    dy: &Tangent<A::Output>,
    db: &mut Tangent<B>,
) {
    A::d1(pass, a, dy, db);
}

/// `a / b`
#[inline]
pub fn div<A: Div<B>, B: Differentiable>(a: &A, b: &B) -> A::Output {
    a.div(b)
}

/// Adds `dL/da` of `y = a / b` into `da`.
#[inline]
pub fn div_d0<A: Div<B>, B: Differentiable>(
    _: Witness<A>,
    b: Divisor<B>,
    dy: &Tangent<A::Output>,
    da: &mut Tangent<A>,
) {
    A::d0(b, dy, da);
}

/// Adds `dL/db` of `y = a / b` into `db`.
#[inline]
pub fn div_d1<A: Div<B>, B: Differentiable>(
    _: Witness<A>,
    b: Divisor<B>,
    y: &A::Output,
    dy: &Tangent<A::Output>,
    db: &mut Tangent<B>,
) {
    A::d1(b, y, dy, db);
}

/// Nothing is gathered, nor kept.
macro_rules! at_once {
    ($B:ty) => {
        type Gathered = ();
        #[inline(always)]
        fn gathered() {}
        #[inline(always)]
        fn gather<P: Pass>(
            pass: P,
            (): &mut (),
            b: &$B,
            dy: &Tangent<Self::Output>,
            da: &mut Tangent<Self>,
        ) {
            <Self as Mul<$B>>::d0(pass, b, dy, da);
        }
        #[inline(always)]
        fn settle<P: Pass>(_: P, (): &mut (), _: &mut Tangent<Self>) {}
        type Kept = ();
        #[inline(always)]
        fn kept() {}
        #[inline(always)]
        fn d1_again<P: Pass>(
            pass: P,
            (): &mut (),
            a: &Self,
            dy: &Tangent<Self::Output>,
            db: &mut Tangent<$B>,
        ) {
            <Self as Mul<$B>>::d1(pass, a, dy, db);
        }
    };
}

#[diagnostic::do_not_recommend]
impl<T: Real> Mul<T> for T {
    type Output = T;
    #[inline]
    fn mul<P: Pass>(_: P, a: &Self, b: &T) -> T {
        *a * *b
    }
    #[inline]
    fn d0<P: Pass>(pass: P, b: &T, dy: &T, da: &mut T) {
        put(pass, da, *dy * *b);
    }
    #[inline]
    fn d1<P: Pass>(pass: P, a: &Self, dy: &T, db: &mut T) {
        put(pass, db, *dy * *a);
    }
    at_once! { T }
}

#[diagnostic::do_not_recommend]
impl<T: Real, const R: usize, const C: usize> Mul<SMatrix<T, R, C>> for T {
    type Output = SMatrix<T, R, C>;
    #[inline]
    fn mul<P: Pass>(_: P, a: &Self, b: &SMatrix<T, R, C>) -> SMatrix<T, R, C> {
        b * *a
    }
    #[inline]
    fn d0<P: Pass>(pass: P, b: &SMatrix<T, R, C>, dy: &SMatrix<T, R, C>, da: &mut T) {
        put(pass, da, dot(b, dy));
    }
    #[inline]
    fn d1<P: Pass>(pass: P, a: &Self, dy: &SMatrix<T, R, C>, db: &mut SMatrix<T, R, C>) {
        put_scaled(pass, *a, dy, db);
    }
    at_once! { SMatrix<T, R, C> }
}

#[diagnostic::do_not_recommend]
impl<T: Real, const R: usize, const C: usize> Mul<T> for SMatrix<T, R, C> {
    type Output = SMatrix<T, R, C>;
    #[inline]
    fn mul<P: Pass>(_: P, a: &Self, b: &T) -> SMatrix<T, R, C> {
        a * *b
    }
    #[inline]
    fn d0<P: Pass>(pass: P, b: &T, dy: &SMatrix<T, R, C>, da: &mut SMatrix<T, R, C>) {
        put_scaled(pass, *b, dy, da);
    }
    #[inline]
    fn d1<P: Pass>(pass: P, a: &Self, dy: &SMatrix<T, R, C>, db: &mut T) {
        put(pass, db, dot(a, dy));
    }
    at_once! { T }
}

#[diagnostic::do_not_recommend]
impl<T: Real, const R: usize, const K: usize, const C: usize> Mul<SMatrix<T, K, C>>
    for SMatrix<T, R, K>
{
    type Output = SMatrix<T, R, C>;
    #[inline]
    fn mul<P: Pass>(pass: P, a: &Self, b: &SMatrix<T, K, C>) -> SMatrix<T, R, C> {
        product(pass, a, b)
    }
    #[inline]
    fn d0<P: Pass>(
        pass: P,
        b: &SMatrix<T, K, C>,
        dy: &SMatrix<T, R, C>,
        da: &mut SMatrix<T, R, K>,
    ) {
        add_product_tr(pass, dy, b, da);
    }
    #[inline]
    fn d1<P: Pass>(pass: P, a: &Self, dy: &SMatrix<T, R, C>, db: &mut SMatrix<T, K, C>) {
        add_tr_product(pass, a, dy, db);
    }
    type Gathered = Pairs<T, R, K>;
    #[inline(always)]
    fn gathered() -> Pairs<T, R, K> {
        Pairs::new()
    }
    #[inline(always)]
    fn gather<P: Pass>(
        pass: P,
        gathered: &mut Pairs<T, R, K>,
        b: &SMatrix<T, K, C>,
        dy: &SMatrix<T, R, C>,
        da: &mut SMatrix<T, R, K>,
    ) {
        if const { !Pairs::<T, R, K>::is_for(C) } {
            return add_product_tr(pass, dy, b, da);
        }
        for (a, x) in dy.data.0.iter().zip(&b.data.0) {
            gathered.push(pass, a, x, da.as_mut_slice());
        }
    }
    #[inline(always)]
    fn settle<P: Pass>(pass: P, gathered: &mut Pairs<T, R, K>, da: &mut SMatrix<T, R, K>) {
        gathered.settle(pass, da.as_mut_slice());
    }
    type Kept = Turned<T, R, K>;
    #[inline(always)]
    fn kept() -> Turned<T, R, K> {
        Turned::new()
    }
    #[inline(always)]
    fn d1_again<P: Pass>(
        pass: P,
        kept: &mut Turned<T, R, K>,
        a: &Self,
        dy: &SMatrix<T, R, C>,
        db: &mut SMatrix<T, K, C>,
    ) {
        kept.add_tr_product(pass, a, dy, db);
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real> Div<T> for T {
    type Output = T;
    #[inline]
    fn div(&self, b: &T) -> T {
        *self / *b
    }
    #[inline]
    fn d0(b: Divisor<T>, dy: &T, da: &mut T) {
        *da += b.divide(*dy);
    }
    #[inline]
    fn d1(b: Divisor<T>, y: &T, dy: &T, db: &mut T) {
        *db -= b.divide(*dy) * *y;
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real, const R: usize, const C: usize> Div<T> for SMatrix<T, R, C> {
    type Output = SMatrix<T, R, C>;
    #[inline]
    fn div(&self, b: &T) -> SMatrix<T, R, C> {
        self / *b
    }
    #[inline]
    fn d0(b: Divisor<T>, dy: &SMatrix<T, R, C>, da: &mut SMatrix<T, R, C>) {
        match b.with_reciprocal().reciprocal() {
            Some(reciprocal) => axpy(reciprocal, dy, da),
            None => *da += dy.map(|dy| b.divide(dy)),
        }
    }
    #[inline]
    fn d1(b: Divisor<T>, y: &SMatrix<T, R, C>, dy: &SMatrix<T, R, C>, db: &mut T) {
        *db -= b.divide(dot(y, dy));
    }
}

/// `y += a x`, or `=`
#[inline(always)]
pub fn put_scaled<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    a: T,
    x: &SMatrix<T, R, C>,
    y: &mut SMatrix<T, R, C>,
) {
    for (y, x) in y.as_mut_slice().iter_mut().zip(x.as_slice()) {
        put(pass, y, a * *x);
    }
}

/// `y += a x`
#[inline(always)]
pub fn axpy<T: Real, const R: usize, const C: usize>(
    a: T,
    x: &SMatrix<T, R, C>,
    y: &mut SMatrix<T, R, C>,
) {
    put_scaled(ANY, a, x, y);
}
