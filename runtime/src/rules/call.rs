//! Calls of one `#[module]` function by another as a plain function.

use crate::differentiable::Differentiable;
use crate::module::Module;
use crate::parameters::Parameters;

/// A `#[module]` function, with the arguments of a call: `Args` is a tuple of references.
///
/// `#[module]` implements it for a hidden type of the function's own name, so that whoever imports
/// the function imports its derivative too.
#[diagnostic::on_unimplemented(
    message = "no derivative is known for this call: `{Self}`",
    label = "called with an active argument",
    note = "write `#[module]` above the called function; if it is there, its arguments have other types than these",
    note = "to treat the result as a constant, write `stop_gradient(..)` around the call"
)]
pub trait Function<Args> {
    /// The module of the function.
    type Module: Module<Self::Input>;
    /// Its input.
    type Input: Differentiable;
    /// The tangents of all arguments, in order; `()` for what is not differentiated.
    type Tangents;
    /// Sorts the arguments into what the module stores and what it is called with.
    fn bind(args: Args) -> (Self::Module, Self::Input);
    /// Sorts the derivatives back into the order of the arguments.
    fn unbind(
        dx: <Self::Input as Differentiable>::Tangent,
        grad: <Self::Module as Parameters>::Grad,
    ) -> Self::Tangents;
}

/// The module and the input of a call.
#[inline]
pub fn bind<F: Function<Args>, Args>(args: Args) -> (F::Module, F::Input) {
    F::bind(args)
}

/// The value of a call.
#[inline]
pub fn forward<F: Function<Args>, Args>(args: Args) -> <F::Module as Module<F::Input>>::Output {
    let (module, input) = F::bind(args);
    module.forward(&input)
}

/// The tangents of the arguments of a call.
#[inline]
pub fn unbind<F: Function<Args>, Args>(
    _: &Args,
    dx: <F::Input as Differentiable>::Tangent,
    grad: <F::Module as Parameters>::Grad,
) -> F::Tangents {
    F::unbind(dx, grad)
}
