//! Stochastic gradient descent.

use core::marker::PhantomData;

use super::{Only, checked};
use crate::differentiable::{Cotangent, Real};
use crate::parameters::{Leaf, Parameters, Path, Zip};
use crate::simd::{ByProcessor, Here, Job, Simd, Update, UpdateEach, Vectors, dispatch, run};

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
        let descent = self.descent();
        let velocity = if self.momentum == 0.0 {
            None
        } else {
            Some(self.velocity.get_or_insert_with(G::zeroed))
        };
        let model = (&mut *parameters, velocity, wanted);
        if const { size_of::<P>() < LARGE } {
            Steps::run(ByProcessor, grad, &descent, model);
        } else {
            dispatch::<Steps, _, _, _>(grad, &descent, model);
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

/// What a step does with a number.
#[derive(Clone, Copy)]
struct Descent {
    learning_rate: f64,
    momentum: f64,
    /// The part of the gradient that enters the velocity.
    fresh: f64,
    weight_decay: f64,
    nesterov: bool,
}

/// A step, of all leaves.
struct Steps;

impl<P, G, W> Job<G, Descent, (&mut P, Option<&mut G>, W)> for Steps
where
    P: Parameters<Grad = G>,
    W: Fn(&Path<'_>) -> bool,
{
    type Output = ();

    #[inline(always)]
    fn run<V: Vectors>(
        vectors: V,
        grad: &G,
        descent: &Descent,
        (parameters, velocity, wanted): (&mut P, Option<&mut G>, W),
    ) {
        let zip = Leaves { model: PhantomData::<P>, vectors, descent: *descent };
        let mut leaves = Only { wanted, zip };
        match velocity {
            None => parameters.zip([grad], [], &Path::root(), &mut leaves),
            Some(velocity) => parameters.zip([grad], [velocity], &Path::root(), &mut leaves),
        }
    }
}

/// From so many bytes on, a step on a model is compiled as a whole for the processor's widest vectors.
const LARGE: usize = 512;
/// From so many numbers on, a leaf of a smaller model, or of what it points to, asks for them itself.
const MANY: usize = 256;

/// A step, for every leaf of a model.
struct Leaves<P, V> {
    model: PhantomData<P>,
    vectors: V,
    descent: Descent,
}

impl<P, V: Vectors> Leaves<P, V> {
    #[inline(always)]
    fn update<T: Real, const N: usize>(&self, places: [&mut [T]; N], grad: &[T])
    where
        Descent: Update<T, N>,
    {
        let update = UpdateEach { update: self.descent, places, x: grad };
        if size_of::<P>() < LARGE && grad.len() < MANY {
            run::<T, _>(Here, update);
        } else {
            run::<T, _>(self.vectors, update);
        }
    }
}

/// Without momentum.
impl<P, V: Vectors> Zip<1, 0> for Leaves<P, V> {
    #[inline(always)]
    fn zip<T: Real>(
        &mut self,
        _: &Leaf<'_>,
        values: &mut [T],
        [grad]: [&[T]; 1],
        []: [&mut [T]; 0],
    ) {
        self.update([values], grad);
    }
}

/// With momentum.
impl<P, V: Vectors> Zip<1, 1> for Leaves<P, V> {
    #[inline(always)]
    fn zip<T: Real>(
        &mut self,
        _: &Leaf<'_>,
        values: &mut [T],
        [grad]: [&[T]; 1],
        [velocity]: [&mut [T]; 1],
    ) {
        self.update([values, velocity], grad);
    }
}

impl Descent {
    /// `g + λ θ`
    #[inline(always)]
    fn slope<T: Real, S: Simd<T>>(&self, simd: S, theta: S::Vector, g: S::Vector) -> S::Vector {
        // The compiler does not know that to add `0 θ` changes nothing.
        if self.weight_decay == 0.0 {
            g
        } else {
            simd.mul_add(simd.splat(T::lit(self.weight_decay)), theta, g)
        }
    }
}

impl<T: Real> Update<T, 1> for Descent {
    #[inline(always)]
    fn update<S: Simd<T>>(&self, simd: S, [theta]: [S::Vector; 1], g: S::Vector) -> [S::Vector; 1] {
        let g = self.slope(simd, theta, g);
        [simd.mul_add(simd.splat(T::lit(-self.learning_rate)), g, theta)]
    }
}

impl<T: Real> Update<T, 2> for Descent {
    #[inline(always)]
    fn update<S: Simd<T>>(
        &self,
        simd: S,
        [theta, v]: [S::Vector; 2],
        g: S::Vector,
    ) -> [S::Vector; 2] {
        let g = self.slope(simd, theta, g);
        let (momentum, fresh) = (simd.splat(T::lit(self.momentum)), simd.splat(T::lit(self.fresh)));
        // A product with −0 added is that product.
        let v = simd.mul_add(momentum, v, simd.mul_add(fresh, g, simd.splat(-T::zero())));
        let step = if self.nesterov { simd.mul_add(momentum, v, g) } else { v };
        [simd.mul_add(simd.splat(T::lit(-self.learning_rate)), step, theta), v]
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
