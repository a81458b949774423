//! Stochastic gradient descent.

use super::{Only, checked};
use crate::differentiable::{Cotangent, Real};
use crate::parameters::{Leaf, Parameters, Path, Zip};
use crate::simd::{widest, widest_of};

/// Stochastic gradient descent, with momentum, Nesterov's momentum and weight decay if asked for.
///
/// With the learning rate γ, momentum μ, dampening τ and weight decay λ, a step with the gradient
/// `g` of the parameters θ is
///
/// ```text
/// g ← g + λ θ
/// v ← μ v + (1 - τ) g      (v ← g at the first step)
/// θ ← θ - γ v              (θ ← θ - γ (g + μ v) with Nesterov's)
/// ```
///
/// These are the semantics of PyTorch's `torch.optim.SGD`; Nesterov's momentum in this form is by
/// Sutskever, Martens, Dahl and Hinton, *On the importance of initialization and momentum in deep
/// learning*, 2013.
///
/// `G` is the gradient of the model, and follows from the first [`step`](Sgd::step). The velocity
/// `v` is one such value, zero at first; without momentum it is neither made nor read.
///
/// ```
/// use chainrule::optim::Sgd;
/// use chainrule::prelude::*;
///
/// // The least value of (θ₀ - 3)² + (θ₁ + 1)², from the origin.
/// let mut theta = SVector::<f64, 2>::zeros();
/// let mut sgd = Sgd::new(0.05).momentum(0.8).nesterov(true);
/// for _ in 0..200 {
///     let grad = 2.0 * (theta - SVector::<f64, 2>::new(3.0, -1.0));
///     sgd.step(&mut theta, &grad);
/// }
/// assert!((theta - SVector::<f64, 2>::new(3.0, -1.0)).norm() < 1e-9);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Sgd<G> {
    learning_rate: f64,
    momentum: f64,
    dampening: f64,
    weight_decay: f64,
    nesterov: bool,
    velocity: Option<G>,
}

impl<G: Cotangent> Sgd<G> {
    /// Plain gradient descent: `θ ← θ - γ g`, with γ = `learning_rate`.
    ///
    /// # Panics
    ///
    /// If `learning_rate` is negative, infinite or NaN.
    #[must_use]
    #[track_caller]
    pub fn new(learning_rate: f64) -> Self {
        Sgd {
            learning_rate: checked("learning_rate", learning_rate, 0.0..f64::INFINITY),
            momentum: 0.0,
            dampening: 0.0,
            weight_decay: 0.0,
            nesterov: false,
            velocity: None,
        }
    }

    /// Sets the momentum μ, the part of the velocity that a step keeps. It is 0 by default.
    ///
    /// # Panics
    ///
    /// If `momentum` is not in [0, 1).
    #[must_use]
    #[track_caller]
    pub fn momentum(mut self, momentum: f64) -> Self {
        self.momentum = checked("momentum", momentum, 0.0..1.0);
        self
    }

    /// Sets the dampening τ, the part of the gradient that stays out of the velocity from the
    /// second step on. It is 0 by default, and without momentum it changes nothing.
    ///
    /// # Panics
    ///
    /// If `dampening` is not in [0, 1).
    #[must_use]
    #[track_caller]
    pub fn dampening(mut self, dampening: f64) -> Self {
        self.dampening = checked("dampening", dampening, 0.0..1.0);
        self
    }

    /// Chooses Nesterov's momentum: the step looks ahead along the velocity. It is off by default,
    /// and without momentum it changes nothing, as its formula says.
    #[must_use]
    pub fn nesterov(mut self, nesterov: bool) -> Self {
        self.nesterov = nesterov;
        self
    }

    /// Sets the weight decay λ: `λ θ` is added to the gradient, as the penalty `½ λ |θ|²` on the
    /// loss would do. It is 0 by default.
    ///
    /// # Panics
    ///
    /// If `weight_decay` is negative, infinite or NaN.
    #[must_use]
    #[track_caller]
    pub fn weight_decay(mut self, weight_decay: f64) -> Self {
        self.weight_decay = checked("weight_decay", weight_decay, 0.0..f64::INFINITY);
        self
    }

    /// The learning rate γ of the next step.
    #[must_use]
    pub fn learning_rate(&self) -> f64 {
        self.learning_rate
    }

    /// Changes the learning rate γ from the next step on, and keeps the velocity.
    ///
    /// ```
    /// use chainrule::optim::Sgd;
    ///
    /// let mut theta = 1.0_f32;
    /// let mut sgd = Sgd::new(0.5);
    /// sgd.step(&mut theta, &1.0);
    /// sgd.set_learning_rate(0.5 * sgd.learning_rate());
    /// sgd.step(&mut theta, &1.0);
    /// assert_eq!(theta, 0.25);
    /// ```
    ///
    /// # Panics
    ///
    /// If `learning_rate` is negative, infinite or NaN.
    #[track_caller]
    pub fn set_learning_rate(&mut self, learning_rate: f64) {
        self.learning_rate = checked("learning_rate", learning_rate, 0.0..f64::INFINITY);
    }

    /// One step: changes `parameters` in place, given the gradient `grad` of the loss there.
    ///
    /// The hyperparameters are rounded to the scalar type of each leaf. One optimiser belongs to
    /// one model: the velocity is that of the parameters it has seen.
    #[inline]
    pub fn step<P: Parameters<Grad = G>>(&mut self, parameters: &mut P, grad: &G) {
        self.step_where(parameters, grad, |_| true);
    }

    /// As [`step`](Sgd::step), for the parameters that `wanted` says of by their name; the others
    /// are frozen: neither gradient nor weight decay moves them, and their velocity stays zero.
    /// Buffers are no parameters: the running statistics of a frozen `BatchNorm` still learn.
    ///
    /// ```
    /// use chainrule::optim::Sgd;
    ///
    /// let mut theta = (1.0_f64, 1.0_f64);
    /// let mut sgd = Sgd::new(0.1);
    /// sgd.step_where(&mut theta, &(1.0, 1.0), |name| !name.is_in("0"));
    /// assert_eq!(theta, (1.0, 0.9));
    /// ```
    #[inline]
    pub fn step_where<P: Parameters<Grad = G>>(
        &mut self,
        parameters: &mut P,
        grad: &G,
        wanted: impl Fn(&Path<'_>) -> bool,
    ) {
        let mut descent = Only { wanted, zip: self.descent() };
        let root = Path::root();
        if self.momentum == 0.0 {
            widest_over(
                parameters,
                #[inline(always)]
                move |parameters| parameters.zip([grad], [], &root, &mut descent),
            );
        } else {
            let velocity = self.velocity.get_or_insert_with(G::zeroed);
            widest_over(
                parameters,
                #[inline(always)]
                move |parameters| parameters.zip([grad], [velocity], &root, &mut descent),
            );
        }
        parameters.track(grad);
    }

    fn descent(&self) -> Descent {
        Descent {
            learning_rate: self.learning_rate,
            momentum: self.momentum,
            // The velocity starts as the whole gradient, however much is dampened later.
            fresh: if self.velocity.is_none() { 1.0 } else { 1.0 - self.dampening },
            weight_decay: self.weight_decay,
            nesterov: self.nesterov,
        }
    }
}

/// Runs `f`, which goes through all leaves, with the widest vectors that the processor has: small leaves too
/// are worth that, of a model that is large enough.
#[inline(always)]
fn widest_over<P>(parameters: &mut P, f: impl FnOnce(&mut P)) {
    if const { size_of::<P>() < 512 } {
        f(parameters);
    } else {
        widest(
            #[inline(always)]
            move || f(parameters),
        );
    }
}

/// One step, for every leaf.
struct Descent {
    learning_rate: f64,
    momentum: f64,
    /// The part of the gradient that enters the velocity.
    fresh: f64,
    weight_decay: f64,
    nesterov: bool,
}

/// Without momentum.
impl Zip<1, 0> for Descent {
    #[inline]
    fn zip<T: Real>(
        &mut self,
        _: &Leaf<'_>,
        values: &mut [T],
        [grad]: [&[T]; 1],
        []: [&mut [T]; 0],
    ) {
        let rate = T::lit(self.learning_rate);
        if self.weight_decay == 0.0 {
            // The compiler does not know that to add `0 θ` changes nothing.
            widest_of(
                values.len(),
                #[inline(always)]
                move || {
                    for (theta, &g) in values.iter_mut().zip(grad) {
                        *theta -= rate * g;
                    }
                },
            );
            return;
        }
        let decay = T::lit(self.weight_decay);
        for (theta, &g) in values.iter_mut().zip(grad) {
            *theta -= rate * (g + decay * *theta);
        }
    }
}

/// With momentum.
impl Zip<1, 1> for Descent {
    #[inline]
    fn zip<T: Real>(
        &mut self,
        _: &Leaf<'_>,
        values: &mut [T],
        [grad]: [&[T]; 1],
        [velocity]: [&mut [T]; 1],
    ) {
        let (rate, decay) = (T::lit(self.learning_rate), T::lit(self.weight_decay));
        let (momentum, fresh) = (T::lit(self.momentum), T::lit(self.fresh));
        let nesterov = self.nesterov;
        widest_of(
            values.len(),
            #[inline(always)]
            move || {
                for ((theta, &g), v) in values.iter_mut().zip(grad).zip(velocity) {
                    let g = g + decay * *theta;
                    *v = momentum * *v + fresh * g;
                    *theta -= rate * if nesterov { g + momentum * *v } else { *v };
                }
            },
        );
    }
}

#[cfg(test)]
mod tests {
    use nalgebra::{SMatrix, Vector3};

    use super::Sgd;

    #[test]
    fn every_leaf_moves() {
        let mut theta = ([1.0_f64, 2.0], SMatrix::<f32, 2, 2>::identity(), 7_usize);
        let grad = ([1.0, -1.0], SMatrix::repeat(2.0), ());
        let mut sgd = Sgd::new(0.5).momentum(0.5);
        sgd.step(&mut theta, &grad);
        sgd.step(&mut theta, &grad);
        // The velocities are g and 1.5 g.
        assert_eq!(theta, ([-0.25, 3.25], SMatrix::identity() - SMatrix::repeat(2.5), 7));
    }

    #[test]
    fn without_momentum_there_is_no_velocity() {
        let mut theta = Vector3::<f64>::zeros();
        let mut sgd = Sgd::new(1.0).nesterov(true).dampening(0.5);
        sgd.step(&mut theta, &Vector3::repeat(1.0));
        sgd.step(&mut theta, &Vector3::repeat(1.0));
        assert_eq!(theta, Vector3::repeat(-2.0));
        assert_eq!(sgd.velocity, None);
    }

    #[test]
    #[should_panic(expected = "`learning_rate` must be in [0, inf), and is NaN")]
    fn nan_is_no_learning_rate() {
        let _ = Sgd::<f64>::new(f64::NAN);
    }

    #[test]
    #[should_panic(expected = "`momentum` must be in [0, 1), and is 1.5")]
    fn momentum_stays_below_one() {
        let _ = Sgd::<f64>::new(0.1).momentum(1.5);
    }

    #[test]
    #[should_panic(expected = "`weight_decay` must be in [0, inf), and is -0.1")]
    fn weights_do_not_grow() {
        let _ = Sgd::<f64>::new(0.1).weight_decay(-0.1);
    }
}
