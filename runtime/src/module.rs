//! The one concept: a module is `h(x; θ)`, and knows its two derivatives.

use crate::differentiable::{Differentiable, Real, Tangent};
use crate::parameters::Parameters;
use crate::rules::lanes::Sizes;
use crate::rules::scalar::lit;

/// A function `y = h(x; θ)` that knows its derivatives with respect to `x` and to `θ`.
///
/// `#[module]` writes the implementation. By hand, `forward` and `pullback` are enough: the other
/// methods then follow from `pullback`.
///
/// ```
/// use chainrule::prelude::*;
///
/// /// y = θ x²
/// #[module]
/// fn parabola(x: f64, #[param] theta: f64) -> f64 {
///     theta * x * x
/// }
///
/// let m = Parabola { theta: 3.0 };
/// assert_eq!(m.forward(&2.0), 12.0);
/// assert_eq!(m.backward_dx(&2.0, &1.0), 12.0);
/// assert_eq!(m.backward_dtheta(&2.0, &1.0).theta, 4.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a module of the input `{X}`",
    note = "the input of a module with several inputs is a tuple of them, in order",
    note = "in a chain, which is a tuple of modules, the input of a link is the output of the one before; \
            a link is a module, as `Tanh` is, and not its function `tanh`"
)]
pub trait Module<X: Differentiable>: Parameters {
    /// What the module computes.
    type Output: Differentiable;

    /// The value `h(x; θ)`.
    fn forward(&self, x: &X) -> Self::Output;

    /// The value, and a closure that owns exactly what the backward pass needs. The closure takes
    /// the module and the input again, and `dL/dy`; it adds `dL/dθ` into the gradient and gives
    /// `dL/dx`.
    #[allow(clippy::type_complexity)]
    fn pullback(
        &self,
        x: &X,
    ) -> (
        Self::Output,
        impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) -> Tangent<X> + use<Self, X>,
    );

    /// As [`pullback`](Module::pullback), for `dL/dx` alone.
    #[allow(clippy::type_complexity)]
    fn pullback_dx(
        &self,
        x: &X,
    ) -> (Self::Output, impl Fn(&Self, &X, &Tangent<Self::Output>) -> Tangent<X> + use<Self, X>)
    {
        let (y, pullback) = self.pullback(x);
        (y, move |m: &Self, x: &X, dy: &Tangent<Self::Output>| {
            pullback(m, x, dy, &mut m.zero_grad())
        })
    }

    /// As [`pullback`](Module::pullback), for `dL/dθ` alone.
    #[allow(clippy::type_complexity)]
    fn pullback_dtheta(
        &self,
        x: &X,
    ) -> (Self::Output, impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) + use<Self, X>)
    {
        let (y, pullback) = self.pullback(x);
        (y, move |m: &Self, x: &X, dy: &Tangent<Self::Output>, grad: &mut Self::Grad| {
            pullback(m, x, dy, grad);
        })
    }

    /// `dL/dx`, given `dL/dy`.
    #[must_use]
    #[inline]
    fn backward_dx(&self, x: &X, dy: &Tangent<Self::Output>) -> Tangent<X> {
        self.pullback_dx(x).1(self, x, dy)
    }

    /// `dL/dθ`, given `dL/dy`.
    #[must_use]
    #[inline]
    fn backward_dtheta(&self, x: &X, dy: &Tangent<Self::Output>) -> Self::Grad {
        let mut grad = self.zero_grad();
        self.accumulate_dtheta(x, dy, &mut grad);
        grad
    }

    /// As [`backward_dtheta`](Module::backward_dtheta), and adds into `grad`.
    #[inline]
    fn accumulate_dtheta(&self, x: &X, dy: &Tangent<Self::Output>, grad: &mut Self::Grad) {
        self.pullback_dtheta(x).1(self, x, dy, grad);
    }

    /// Both at once: adds `dL/dθ` into `grad`, and gives `dL/dx`.
    #[inline]
    fn backward(&self, x: &X, dy: &Tangent<Self::Output>, grad: &mut Self::Grad) -> Tangent<X> {
        self.pullback(x).1(self, x, dy, grad)
    }

    /// The value of a scalar module, and both of its derivatives: adds `dy/dθ` into `grad`, and
    /// gives `dy/dx`.
    ///
    /// ```
    /// use chainrule::prelude::*;
    ///
    /// let loss = EuclideanLoss;
    /// let x = (SVector::<f64, 2>::new(1.0, 2.0), SVector::<f64, 2>::new(1.0, 4.0));
    /// let (y, (dprediction, _)) = loss.value_and_grad(&x, &mut loss.zero_grad());
    /// assert_eq!(y, 2.0);
    /// assert_eq!(dprediction, SVector::<f64, 2>::new(0.0, -2.0));
    /// ```
    #[inline]
    fn value_and_grad(&self, x: &X, grad: &mut Self::Grad) -> (Self::Output, Tangent<X>)
    where
        Self::Output: Real,
    {
        let (y, pullback) = self.pullback(x);
        let dx = pullback(self, x, &lit(1.0), grad);
        (y, dx)
    }

    /// The value of a scalar module and `dy/dx`, without `dy/dθ`.
    #[must_use]
    #[inline]
    fn value_and_dx(&self, x: &X) -> (Self::Output, Tangent<X>)
    where
        Self::Output: Real,
    {
        let (y, pullback) = self.pullback_dx(x);
        let dx = pullback(self, x, &lit(1.0));
        (y, dx)
    }

    /// The value of a scalar module; adds `dy/dθ` into `grad`, without `dy/dx`. This is the step
    /// of a training loop.
    #[inline]
    fn value_and_dtheta(&self, x: &X, grad: &mut Self::Grad) -> Self::Output
    where
        Self::Output: Real,
    {
        let (y, pullback) = self.pullback_dtheta(x);
        pullback(self, x, &lit(1.0), grad);
        y
    }

    /// Whether [`sample`](Module::sample) is for a loop over many samples that is vectorised.
    #[doc(hidden)]
    const LANES: bool = false;

    /// The value, and as [`backward`](Module::backward), of one of many samples: with the functions of
    /// [`math`](crate::math), and those without a branch where `sizes` allows.
    #[doc(hidden)]
    #[inline(always)]
    fn sample(
        &self,
        x: &X,
        dy: &Tangent<Self::Output>,
        grad: &mut Self::Grad,
        _sizes: impl Sizes,
    ) -> (Self::Output, Tangent<X>) {
        let (y, pullback) = self.pullback(x);
        let dx = pullback(self, x, dy, grad);
        (y, dx)
    }
}
