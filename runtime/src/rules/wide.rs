//! Methods that go forward and backward in one go: compiled for each instruction set as a whole.

use super::pass::With;
use crate::differentiable::{Differentiable, Real, Tangent};
use crate::module::Module;
use crate::rules::scalar::lit;
use crate::simd::{ByProcessor, Job, Vectors, dispatch};

/// From so many bytes of parameters and input on, asking for the processor is worth its time.
const MANY: usize = 512;

/// Runs a method that goes through all of `module` and `input`: with the widest vectors that the
/// processor has, unless both are small. So vectors stay in registers from one rule to the next, and what
/// one stores the next loads in the same width.
#[inline(always)]
fn run<J: Job<M, X, C>, M, X, C>(module: &M, input: &X, rest: C) -> J::Output {
    if const { size_of::<M>() + size_of::<X>() < MANY } {
        J::run(ByProcessor, module, input, rest)
    } else {
        dispatch::<J, M, X, C>(module, input, rest)
    }
}

struct BackwardDx;

impl<X: Differentiable, M: Module<X>> Job<M, X, (&Tangent<M::Output>,)> for BackwardDx {
    type Output = Tangent<X>;
    #[inline(always)]
    fn run<V: Vectors>(vectors: V, m: &M, x: &X, (dy,): (&Tangent<M::Output>,)) -> Self::Output {
        m.backward_dx_in(x, dy, With::<V, false>(vectors))
    }
}

/// [`Module::backward_dx`]
#[inline(always)]
pub fn backward_dx<X: Differentiable, M: Module<X>>(
    m: &M,
    x: &X,
    dy: &Tangent<M::Output>,
) -> Tangent<X> {
    run::<BackwardDx, M, X, _>(m, x, (dy,))
}

struct AccumulateDtheta;

impl<X: Differentiable, M: Module<X>> Job<M, X, (&Tangent<M::Output>, &mut M::Grad)>
    for AccumulateDtheta
{
    type Output = ();
    #[inline(always)]
    fn run<V: Vectors>(
        vectors: V,
        m: &M,
        x: &X,
        (dy, grad): (&Tangent<M::Output>, &mut M::Grad),
    ) -> Self::Output {
        m.accumulate_dtheta_in(x, dy, With::<V, false>(vectors), grad)
    }
}

/// [`Module::accumulate_dtheta`]
#[inline(always)]
pub fn accumulate_dtheta<X: Differentiable, M: Module<X>>(
    m: &M,
    x: &X,
    dy: &Tangent<M::Output>,
    grad: &mut M::Grad,
) {
    run::<AccumulateDtheta, M, X, _>(m, x, (dy, grad))
}

struct Backward;

impl<X: Differentiable, M: Module<X>> Job<M, X, (&Tangent<M::Output>, &mut M::Grad)> for Backward {
    type Output = Tangent<X>;
    #[inline(always)]
    fn run<V: Vectors>(
        vectors: V,
        m: &M,
        x: &X,
        (dy, grad): (&Tangent<M::Output>, &mut M::Grad),
    ) -> Self::Output {
        m.backward_in(x, dy, With::<V, false>(vectors), grad)
    }
}

/// [`Module::backward`]
#[inline(always)]
pub fn backward<X: Differentiable, M: Module<X>>(
    m: &M,
    x: &X,
    dy: &Tangent<M::Output>,
    grad: &mut M::Grad,
) -> Tangent<X> {
    run::<Backward, M, X, _>(m, x, (dy, grad))
}

struct ValueAndDx;

impl<X: Differentiable, M: Module<X, Output: Real>> Job<M, X, ()> for ValueAndDx {
    type Output = (M::Output, Tangent<X>);
    #[inline(always)]
    fn run<V: Vectors>(vectors: V, m: &M, x: &X, (): ()) -> Self::Output {
        m.value_and_dx_in(x, lit(1.0), With::<V, false>(vectors))
    }
}

/// [`Module::value_and_dx`]
#[inline(always)]
pub fn value_and_dx<X: Differentiable, M: Module<X, Output: Real>>(
    m: &M,
    x: &X,
) -> (M::Output, Tangent<X>) {
    run::<ValueAndDx, M, X, _>(m, x, ())
}

struct ValueAndDtheta<const SETS: bool>;

impl<X: Differentiable, M: Module<X, Output: Real>, const SETS: bool> Job<M, X, (&mut M::Grad,)>
    for ValueAndDtheta<SETS>
{
    type Output = M::Output;
    #[inline(always)]
    fn run<V: Vectors>(vectors: V, m: &M, x: &X, (grad,): (&mut M::Grad,)) -> Self::Output {
        m.value_and_dtheta_in(x, lit(1.0), With::<V, SETS>(vectors), grad)
    }
}

/// [`Module::value_and_dtheta`], adding or setting.
#[inline(always)]
pub fn value_and_dtheta<const SETS: bool, X: Differentiable, M: Module<X, Output: Real>>(
    m: &M,
    x: &X,
    grad: &mut M::Grad,
) -> M::Output {
    run::<ValueAndDtheta<SETS>, M, X, _>(m, x, (grad,))
}

struct ValueAndGrad<const SETS: bool>;

impl<X: Differentiable, M: Module<X, Output: Real>, const SETS: bool> Job<M, X, (&mut M::Grad,)>
    for ValueAndGrad<SETS>
{
    type Output = (M::Output, Tangent<X>);
    #[inline(always)]
    fn run<V: Vectors>(vectors: V, m: &M, x: &X, (grad,): (&mut M::Grad,)) -> Self::Output {
        m.value_and_grad_in(x, lit(1.0), With::<V, SETS>(vectors), grad)
    }
}

/// [`Module::value_and_grad`], adding or setting.
#[inline(always)]
pub fn value_and_grad<const SETS: bool, X: Differentiable, M: Module<X, Output: Real>>(
    m: &M,
    x: &X,
    grad: &mut M::Grad,
) -> (M::Output, Tangent<X>) {
    run::<ValueAndGrad<SETS>, M, X, _>(m, x, (grad,))
}

#[cfg(feature = "rayon")]
struct PartOfDtheta;

#[cfg(feature = "rayon")]
impl<X: Differentiable, M: Module<X, Output: Real>> Job<M, X, (M::Output, &mut M::Grad)>
    for PartOfDtheta
{
    type Output = M::Output;
    #[inline(always)]
    fn run<V: Vectors>(
        vectors: V,
        m: &M,
        x: &X,
        (dy, grad): (M::Output, &mut M::Grad),
    ) -> Self::Output {
        m.value_and_dtheta_in(x, dy, With::<V, false>(vectors), grad)
    }
}

/// The value; adds `dy` times the gradient.
#[cfg(feature = "rayon")]
#[inline(always)]
pub fn part_of_dtheta<X: Differentiable, M: Module<X, Output: Real>>(
    m: &M,
    x: &X,
    dy: M::Output,
    grad: &mut M::Grad,
) -> M::Output {
    run::<PartOfDtheta, M, X, _>(m, x, (dy, grad))
}
