//! Models and values in boxes: where they are larger than the stack.

use alloc::boxed::Box;

use bytemuck::Zeroable;

use crate::differentiable::{Cotangent, Differentiable, Real, Tangent};
use crate::gradcheck::{Sample, Sampler};
use crate::module::Module;
use crate::parameters::{Mode, Parameters, Path, Visit, Zip};
use crate::rules::array::map;
use crate::rules::pass::{ANY, Pass};

/// What can be made in a box, in place: all its numbers are zero at first.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be made in a box",
    note = "a layer of this crate that has parameters only can, and its gradient",
    note = "a module of your own can, with `#[module(boxed)]` above its function"
)]
pub trait InPlace: Zeroable {}

#[diagnostic::do_not_recommend]
impl<P: Zeroable> InPlace for P {}

impl<P: Parameters> Parameters for Box<P>
where
    P::Grad: InPlace,
{
    type Grad = Box<P::Grad>;
    fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V) {
        (**self).visit(path, visitor);
    }
    #[inline]
    fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
        &mut self,
        read: [&Self::Grad; R],
        write: [&mut Self::Grad; W],
        path: &Path<'_>,
        visitor: &mut V,
    ) {
        (**self).zip(map(read, |g| &**g), map(write, |g| &mut **g), path, visitor);
    }
    #[inline]
    fn set_mode(&mut self, mode: &mut Mode<'_>) {
        (**self).set_mode(mode);
    }
    #[inline]
    fn track(&mut self, grad: &Self::Grad) {
        (**self).track(grad);
    }
}

impl<G: Cotangent + InPlace> Cotangent for Box<G> {
    /// Made in place: nothing as large as `G` is ever on the stack.
    fn zeroed() -> Self {
        bytemuck::zeroed_box()
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        (**self).accumulate(other);
    }
}

impl<X: Differentiable> Differentiable for Box<X>
where
    X::Tangent: InPlace,
{
    type Tangent = Box<X::Tangent>;
}

impl<X: Differentiable, M: Module<X>> Module<X> for Box<M>
where
    M::Grad: InPlace,
{
    type Output = M::Output;

    #[inline]
    fn forward(&self, x: &X) -> Self::Output {
        (**self).forward(x)
    }

    #[inline]
    fn pullback(
        &self,
        x: &X,
    ) -> (
        Self::Output,
        impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) -> Tangent<X> + use<X, M>,
    ) {
        self.pullback_in(x, ANY)
    }

    #[inline]
    fn pullback_dx(
        &self,
        x: &X,
    ) -> (Self::Output, impl Fn(&Self, &X, &Tangent<Self::Output>) -> Tangent<X> + use<X, M>) {
        self.pullback_dx_in(x, ANY)
    }

    #[inline]
    fn pullback_dtheta(
        &self,
        x: &X,
    ) -> (Self::Output, impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) + use<X, M>)
    {
        self.pullback_dtheta_in(x, ANY)
    }

    const PASSES: bool = true;

    #[inline]
    fn pullback_in<P: Pass>(
        &self,
        x: &X,
        pass: P,
    ) -> (
        Self::Output,
        impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) -> Tangent<X> + use<X, M, P>,
    ) {
        let (y, pullback) = (**self).pullback_in(x, pass);
        (y, move |m: &Self, x: &X, dy: &Tangent<Self::Output>, grad: &mut Self::Grad| {
            pullback(m, x, dy, grad)
        })
    }

    #[inline]
    fn pullback_dx_in<P: Pass>(
        &self,
        x: &X,
        pass: P,
    ) -> (Self::Output, impl Fn(&Self, &X, &Tangent<Self::Output>) -> Tangent<X> + use<X, M, P>)
    {
        let (y, pullback) = (**self).pullback_dx_in(x, pass);
        (y, move |m: &Self, x: &X, dy: &Tangent<Self::Output>| pullback(m, x, dy))
    }

    #[inline]
    fn pullback_dtheta_in<P: Pass>(
        &self,
        x: &X,
        pass: P,
    ) -> (Self::Output, impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) + use<X, M, P>)
    {
        let (y, pullback) = (**self).pullback_dtheta_in(x, pass);
        (y, move |m: &Self, x: &X, dy: &Tangent<Self::Output>, grad: &mut Self::Grad| {
            pullback(m, x, dy, grad);
        })
    }

    // In one go, what is inside does not go through a closure.

    #[inline(always)]
    fn backward_dx_in<P: Pass>(&self, x: &X, dy: &Tangent<Self::Output>, pass: P) -> Tangent<X> {
        (**self).backward_dx_in(x, dy, pass)
    }

    #[inline(always)]
    fn accumulate_dtheta_in<P: Pass>(
        &self,
        x: &X,
        dy: &Tangent<Self::Output>,
        pass: P,
        grad: &mut Self::Grad,
    ) {
        (**self).accumulate_dtheta_in(x, dy, pass, grad);
    }

    #[inline(always)]
    fn backward_in<P: Pass>(
        &self,
        x: &X,
        dy: &Tangent<Self::Output>,
        pass: P,
        grad: &mut Self::Grad,
    ) -> Tangent<X> {
        (**self).backward_in(x, dy, pass, grad)
    }

    #[inline(always)]
    fn value_and_grad_in<P: Pass>(
        &self,
        x: &X,
        dy: Self::Output,
        pass: P,
        grad: &mut Self::Grad,
    ) -> (Self::Output, Tangent<X>)
    where
        Self::Output: Real,
    {
        (**self).value_and_grad_in(x, dy, pass, grad)
    }

    #[inline(always)]
    fn value_and_dx_in<P: Pass>(
        &self,
        x: &X,
        dy: Self::Output,
        pass: P,
    ) -> (Self::Output, Tangent<X>)
    where
        Self::Output: Real,
    {
        (**self).value_and_dx_in(x, dy, pass)
    }

    #[inline(always)]
    fn value_and_dtheta_in<P: Pass>(
        &self,
        x: &X,
        dy: Self::Output,
        pass: P,
        grad: &mut Self::Grad,
    ) -> Self::Output
    where
        Self::Output: Real,
    {
        (**self).value_and_dtheta_in(x, dy, pass, grad)
    }
}

impl<X: Sample> Sample for Box<X> {
    fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
        Box::new(X::sample(s, range))
    }
}
