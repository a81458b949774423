//! The one concept: a module is `h(x; θ)`, and knows its two derivatives.

use crate::differentiable::{Differentiable, Real, Tangent};
use crate::parameters::Parameters;
use crate::parameters::set_zero;
use crate::rules::lanes::Sizes;
use crate::rules::pass::{Pass, begin};
use crate::rules::scalar::lit;
use crate::rules::wide;

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
pub trait Module<X: Differentiable>: Parameters + Sized {
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
        if Self::PASSES {
            wide::backward_dx(self, x, dy)
        } else {
            self.pullback_dx(x).1(self, x, dy)
        }
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
        if Self::PASSES {
            wide::accumulate_dtheta(self, x, dy, grad);
        } else {
            self.pullback_dtheta(x).1(self, x, dy, grad);
        }
    }

    /// Both at once: adds `dL/dθ` into `grad`, and gives `dL/dx`.
    #[inline]
    fn backward(&self, x: &X, dy: &Tangent<Self::Output>, grad: &mut Self::Grad) -> Tangent<X> {
        if Self::PASSES {
            wide::backward(self, x, dy, grad)
        } else {
            self.pullback(x).1(self, x, dy, grad)
        }
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
        if Self::PASSES {
            return wide::value_and_grad::<false, _, _>(self, x, grad);
        }
        let (y, pullback) = self.pullback(x);
        let dx = pullback(self, x, &lit(1.0), grad);
        (y, dx)
    }

    /// As [`value_and_grad`](Module::value_and_grad), but what `grad` held before is replaced. That is
    /// faster than to set it to zero and to add.
    #[inline]
    fn value_and_set_grad(&self, x: &X, grad: &mut Self::Grad) -> (Self::Output, Tangent<X>)
    where
        Self::Output: Real,
    {
        if Self::PASSES {
            return wide::value_and_grad::<true, _, _>(self, x, grad);
        }
        set_zero(grad);
        self.value_and_grad(x, grad)
    }

    /// The value of a scalar module and `dy/dx`, without `dy/dθ`.
    #[must_use]
    #[inline]
    fn value_and_dx(&self, x: &X) -> (Self::Output, Tangent<X>)
    where
        Self::Output: Real,
    {
        if Self::PASSES {
            return wide::value_and_dx(self, x);
        }
        let (y, pullback) = self.pullback_dx(x);
        let dx = pullback(self, x, &lit(1.0));
        (y, dx)
    }

    /// The value of a scalar module; adds `dy/dθ` into `grad`, without `dy/dx`.
    #[inline]
    fn value_and_dtheta(&self, x: &X, grad: &mut Self::Grad) -> Self::Output
    where
        Self::Output: Real,
    {
        if Self::PASSES {
            return wide::value_and_dtheta::<false, _, _>(self, x, grad);
        }
        let (y, pullback) = self.pullback_dtheta(x);
        pullback(self, x, &lit(1.0), grad);
        y
    }

    /// As [`value_and_dtheta`](Module::value_and_dtheta), but what `grad` held before is replaced. That
    /// is faster than to set it to zero and to add. This is the step of a training loop.
    ///
    /// ```
    /// use chainrule::prelude::*;
    ///
    /// /// (θ x − y)² / 2
    /// #[module]
    /// fn misfit(x: &SVector<f64, 2>, y: f64, #[param] theta: &SVector<f64, 2>) -> f64 {
    ///     let error = theta.dot(x) - y;
    ///     error * error / 2.0
    /// }
    ///
    /// let m = Misfit { theta: SVector::<f64, 2>::new(1.0, 2.0) };
    /// let data = (SVector::<f64, 2>::new(3.0, 4.0), 10.0);
    /// let mut grad = m.zero_grad();
    /// for _ in 0..2 {
    ///     assert_eq!(m.value_and_set_dtheta(&data, &mut grad), 0.5);
    ///     assert_eq!(grad.theta, data.0); // of one pass, not of both
    /// }
    /// ```
    #[inline]
    fn value_and_set_dtheta(&self, x: &X, grad: &mut Self::Grad) -> Self::Output
    where
        Self::Output: Real,
    {
        if Self::PASSES {
            return wide::value_and_dtheta::<true, _, _>(self, x, grad);
        }
        set_zero(grad);
        self.value_and_dtheta(x, grad)
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

    /// Whether the methods below are written for all that a pass can be told. Else they call those above.
    #[doc(hidden)]
    const PASSES: bool = false;

    /// [`pullback`](Module::pullback), of which a [`Pass`] says how it is run.
    #[doc(hidden)]
    #[allow(clippy::type_complexity)]
    #[inline]
    fn pullback_in<P: Pass>(
        &self,
        x: &X,
        pass: P,
    ) -> (
        Self::Output,
        impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) -> Tangent<X> + use<Self, X, P>,
    ) {
        let (y, pullback) = self.pullback(x);
        (y, move |m: &Self, x: &X, dy: &Tangent<Self::Output>, grad: &mut Self::Grad| {
            begin(pass, grad);
            pullback(m, x, dy, grad)
        })
    }

    /// [`pullback_dx`](Module::pullback_dx) likewise.
    #[doc(hidden)]
    #[allow(clippy::type_complexity)]
    #[inline]
    fn pullback_dx_in<P: Pass>(
        &self,
        x: &X,
        _: P,
    ) -> (Self::Output, impl Fn(&Self, &X, &Tangent<Self::Output>) -> Tangent<X> + use<Self, X, P>)
    {
        self.pullback_dx(x)
    }

    /// [`pullback_dtheta`](Module::pullback_dtheta) likewise.
    #[doc(hidden)]
    #[allow(clippy::type_complexity)]
    #[inline]
    fn pullback_dtheta_in<P: Pass>(
        &self,
        x: &X,
        pass: P,
    ) -> (Self::Output, impl Fn(&Self, &X, &Tangent<Self::Output>, &mut Self::Grad) + use<Self, X, P>)
    {
        let (y, pullback) = self.pullback_dtheta(x);
        (y, move |m: &Self, x: &X, dy: &Tangent<Self::Output>, grad: &mut Self::Grad| {
            begin(pass, grad);
            pullback(m, x, dy, grad);
        })
    }

    /// [`backward_dx`](Module::backward_dx) likewise.
    #[doc(hidden)]
    #[inline(always)]
    fn backward_dx_in<P: Pass>(&self, x: &X, dy: &Tangent<Self::Output>, pass: P) -> Tangent<X> {
        self.pullback_dx_in(x, pass).1(self, x, dy)
    }

    /// [`accumulate_dtheta`](Module::accumulate_dtheta) likewise.
    #[doc(hidden)]
    #[inline(always)]
    fn accumulate_dtheta_in<P: Pass>(
        &self,
        x: &X,
        dy: &Tangent<Self::Output>,
        pass: P,
        grad: &mut Self::Grad,
    ) {
        self.pullback_dtheta_in(x, pass).1(self, x, dy, grad);
    }

    /// [`backward`](Module::backward) likewise.
    #[doc(hidden)]
    #[inline(always)]
    fn backward_in<P: Pass>(
        &self,
        x: &X,
        dy: &Tangent<Self::Output>,
        pass: P,
        grad: &mut Self::Grad,
    ) -> Tangent<X> {
        self.pullback_in(x, pass).1(self, x, dy, grad)
    }

    /// [`value_and_grad`](Module::value_and_grad) likewise, given `dL/dy`.
    #[doc(hidden)]
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
        let (y, pullback) = self.pullback_in(x, pass);
        let dx = pullback(self, x, &dy, grad);
        (y, dx)
    }

    /// [`value_and_dx`](Module::value_and_dx) likewise, given `dL/dy`.
    #[doc(hidden)]
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
        let (y, pullback) = self.pullback_dx_in(x, pass);
        let dx = pullback(self, x, &dy);
        (y, dx)
    }

    /// [`value_and_dtheta`](Module::value_and_dtheta) likewise, given `dL/dy`.
    #[doc(hidden)]
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
        let (y, pullback) = self.pullback_dtheta_in(x, pass);
        pullback(self, x, &dy, grad);
        y
    }
}
