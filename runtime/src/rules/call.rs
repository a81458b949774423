//! Calls of one `#[module]` function by another as a plain function.

use core::borrow::Borrow;

use crate::differentiable::Differentiable;
use crate::module::Module;
use crate::parameters::Parameters;

/// A `#[module]` function, with the arguments of a call: `Args` is a tuple of references.
///
/// `#[module]` implements it for a hidden type of the function's own name, so that whoever imports
/// the function imports its derivative too.
#[diagnostic::on_unimplemented(
    message = "no derivative is known for this call: `{Self}`",
    label = "called with what depends on an input or a parameter",
    note = "write `#[module]` above the called function; if it is there, its arguments have other types than these",
    note = "to treat the result as a constant, write `stop_gradient(..)` around the call"
)]
pub trait Function<Args>: Sized {
    /// The module of the function.
    type Module: Module<Self::Input>;
    /// Its input.
    type Input: Differentiable;
    /// The input, or a reference to it where it is one of the arguments as it is.
    type Held: Borrow<Self::Input>;
    /// The tangents of all arguments, in order; `()` for an integer or a `bool`, and
    /// [`ConstantArgument`] for a `#[constant]`.
    type Tangents;
    /// The call: always [`Bound`]. It is named here so that, where there is no such function, its
    /// type is unknown, and the compiler speaks of it once.
    type Bound;
    /// Sorts the arguments into what the module stores and what it is called with.
    fn bind(args: Args) -> Self::Bound;
    /// Sorts the derivatives back into the order of the arguments.
    fn unbind(
        dx: <Self::Input as Differentiable>::Tangent,
        grad: <Self::Module as Parameters>::Grad,
    ) -> Self::Tangents;
}

/// Stands where the tangent of a `#[constant]` argument would: it has none. The compiler names it
/// when such an argument is given what depends on an input or a parameter: write
/// `stop_gradient(..)` around it, or make it an input or a `#[param]` of the called function.
pub struct ConstantArgument;

/// A call, as a module and its input.
pub struct Bound<F: Function<Args>, Args> {
    /// The module.
    pub module: F::Module,
    /// Its input.
    pub held: F::Held,
}

impl<F: Function<Args>, Args> Bound<F, Args> {
    /// Its input.
    #[inline]
    pub fn input(&self) -> &F::Input {
        self.held.borrow()
    }
}

/// The module and the input of a call, which is a [`Bound`].
#[inline]
pub fn bind<F: Function<Args, Bound = C>, Args, C>(args: Args) -> C {
    F::bind(args)
}

/// Where the derivatives of a call go.
pub trait Tangents {
    /// The derivative with respect to the input.
    type Dx;
    /// The gradient of the module.
    type Grad;
    /// The tangents of all arguments, in order.
    type All;
    /// Sorts the derivatives back into the order of the arguments.
    fn unbind(&self, dx: Self::Dx, grad: Self::Grad) -> Self::All;
}

impl<F: Function<Args>, Args> Tangents for Bound<F, Args> {
    type Dx = <F::Input as Differentiable>::Tangent;
    type Grad = <F::Module as Parameters>::Grad;
    type All = F::Tangents;
    #[inline]
    fn unbind(&self, dx: Self::Dx, grad: Self::Grad) -> Self::All {
        F::unbind(dx, grad)
    }
}
