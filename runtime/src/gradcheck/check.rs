//! The check and its options.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::coordinates::{
    Leaf, epsilon, flatten, flatten_grad, leaves, random_grad, random_grad_like,
};
use super::difference::Precision;
use super::expected::{Expected, Numbers};
use super::{Cause, GradCheckError, Sampler};
use crate::differentiable::{Differentiable, Tangent};
use crate::module::Module;
use crate::parameters::Parameters;
use crate::rules::pass::With;
use crate::simd::ByProcessor;

/// So many points without a derivative may be drawn for each one that is checked.
const REJECTED: usize = 200;

/// Checks the derivatives of `module` at the point `x`.
///
/// ```
/// use chainrule::gradcheck;
/// use chainrule::parameters::{Path, Visit, Zip};
/// use chainrule::prelude::*;
///
/// /// y = θ x², with a slip in dy/dθ.
/// #[derive(Clone)]
/// struct Parabola(f64);
///
/// impl Module<f64> for Parabola {
///     type Output = f64;
///     fn forward(&self, x: &f64) -> f64 {
///         self.0 * x * x
///     }
///     fn pullback(
///         &self,
///         x: &f64,
///     ) -> (f64, impl Fn(&Self, &f64, &f64, &mut f64) -> f64 + use<>) {
///         (self.forward(x), |m: &Self, x: &f64, dy: &f64, grad: &mut f64| {
///             *grad += x * dy;
///             2.0 * m.0 * x * dy
///         })
///     }
/// }
/// # impl Parameters for Parabola {
/// #     type Grad = f64;
/// #     fn visit<V: Visit>(&self, path: &Path<'_>, v: &mut V) {
/// #         self.0.visit(path, v);
/// #     }
/// #     fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
/// #         &mut self, read: [&f64; R], write: [&mut f64; W], path: &Path<'_>, v: &mut V,
/// #     ) {
/// #         self.0.zip(read, write, path, v);
/// #     }
/// # }
///
/// let error = gradcheck(&Parabola(3.0), &0.5).unwrap_err().to_string();
/// assert!(error.starts_with(
///     "gradient check of `Parabola` failed: wrong derivative with respect to `theta`"
/// ));
/// ```
///
/// # Errors
/// If a derivative is wrong, if the values of two methods differ, if a gradient is overwritten, and
/// if the module has no derivative at `x`.
pub fn gradcheck<M, X>(module: &M, x: &X) -> Result<(), GradCheckError>
where
    M: Module<X> + Clone,
    X: Differentiable + Clone,
{
    GradCheck::new(short_name(core::any::type_name::<M>())).check(module, x)
}

/// `Linear<3, 2>` instead of `a::b::Linear<3, 2>`.
fn short_name(type_name: &str) -> String {
    let mut short = String::new();
    for (i, part) in type_name.split("::").enumerate() {
        if i > 0 {
            let segment = short.rfind(|c: char| !c.is_alphanumeric() && c != '_');
            short.truncate(segment.map_or(0, |end| end + 1));
        }
        short.push_str(part);
    }
    short
}

/// A gradient check at points that are drawn at random, from a fixed seed.
///
/// ```
/// use chainrule::gradcheck::GradCheck;
/// # use chainrule::prelude::*;
/// # use chainrule::parameters::{Path, Visit, Zip};
/// # #[derive(Clone)]
/// # struct Ln;
/// # impl Parameters for Ln {
/// #     type Grad = ();
/// #     fn visit<V: Visit>(&self, _: &Path<'_>, _: &mut V) {}
/// #     fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
/// #         &mut self, _: [&(); R], _: [&mut (); W], _: &Path<'_>, _: &mut V,
/// #     ) {}
/// # }
/// # impl Module<f64> for Ln {
/// #     type Output = f64;
/// #     fn forward(&self, x: &f64) -> f64 {
/// #         x.ln()
/// #     }
/// #     fn pullback(&self, x: &f64) -> (f64, impl Fn(&Self, &f64, &f64, &mut ()) -> f64 + use<>) {
/// #         (x.ln(), |_: &Self, x: &f64, dy: &f64, _: &mut ()| dy / x)
/// #     }
/// # }
///
/// // `Ln` is a module, the natural logarithm.
/// GradCheck::new("ln").points(10).assert(|s| (Ln, s.draw_in::<f64>(0.1, 2.0)));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a gradient check does nothing before `assert`, `run` or `check`"]
pub struct GradCheck {
    name: String,
    seed: u64,
    points: usize,
    directions: usize,
    coordinates: usize,
    tolerance: Option<f64>,
}

impl GradCheck {
    /// The check of the module that failures call `name`.
    pub fn new(name: impl Into<String>) -> Self {
        GradCheck {
            name: name.into(),
            seed: 0,
            points: 4,
            directions: 2,
            coordinates: 12,
            tolerance: None,
        }
    }

    /// What everything random follows from; 0 unless it is set.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// At how many points to check; 4 unless it is set.
    ///
    /// # Panics
    /// If `count` is 0.
    pub fn points(mut self, count: usize) -> Self {
        assert!(count > 0, "a gradient check at no points checks nothing: ask for 1 at least");
        self.points = count;
        self
    }

    /// How many random `dy` to try at every point; 2 unless it is set.
    ///
    /// # Panics
    /// If `count` is 0.
    pub fn directions(mut self, count: usize) -> Self {
        assert!(count > 0, "a gradient check with no `dy` checks nothing: ask for 1 at least");
        self.directions = count;
        self
    }

    /// How many coordinates to check of every leaf, drawn anew for every point; 12 unless it is
    /// set. A leaf that has no more is checked whole.
    ///
    /// It is the same number for every leaf, so that a wrong bias can't hide behind right weights.
    ///
    /// # Panics
    /// If `count` is 0.
    pub fn coordinates(mut self, count: usize) -> Self {
        assert!(count > 0, "a gradient check of no coordinates checks nothing: ask for 1 at least");
        self.coordinates = count;
        self
    }

    /// The bound on the relative error, instead of 1e-7 for `f64` and 1e-3 for `f32`.
    ///
    /// # Panics
    /// If it is not between 0 and 1.
    pub fn tolerance(mut self, bound: f64) -> Self {
        assert!(bound > 0.0 && bound < 1.0, "the bound on a relative error is between 0 and 1");
        self.tolerance = Some(bound);
        self
    }

    /// Checks at points that `draw` draws: a module and its input.
    ///
    /// # Panics
    /// If the check fails, with what [`run`](GradCheck::run) says.
    #[track_caller]
    pub fn assert<M, X>(&self, draw: impl FnMut(&mut Sampler) -> (M, X))
    where
        M: Module<X>,
        X: Differentiable,
    {
        if let Err(error) = self.run(draw) {
            panic!("{error}");
        }
    }

    /// Checks at points that `draw` draws: a module and its input.
    ///
    /// A point without a derivative, or where a number is not finite, is replaced by another one.
    ///
    /// # Errors
    /// If a derivative is wrong, if the values of two methods differ, if a gradient is overwritten,
    /// and if 200 points in a row have no derivative.
    pub fn run<M, X>(
        &self,
        mut draw: impl FnMut(&mut Sampler) -> (M, X),
    ) -> Result<(), GradCheckError>
    where
        M: Module<X>,
        X: Differentiable,
    {
        let mut sampler = Sampler::new(self.seed);
        let (mut checked, mut rejected) = (0, 0);
        while checked < self.points {
            let (module, x) = draw(&mut sampler);
            match self.point(module, x, &mut sampler) {
                Ok(()) => (checked, rejected) = (checked + 1, 0),
                Err(cause @ (Cause::NoDerivative { .. } | Cause::NotFinite)) => {
                    rejected += 1;
                    if rejected == REJECTED {
                        return Err(self.error(Cause::NoPoint { rejected, last: Box::new(cause) }));
                    }
                }
                Err(cause) => return Err(self.error(cause)),
            }
        }
        Ok(())
    }

    /// Checks `module` at the one point `x`.
    ///
    /// # Errors
    /// If a derivative is wrong, if the values of two methods differ, if a gradient is overwritten,
    /// and if the module has no derivative at `x`.
    pub fn check<M, X>(&self, module: &M, x: &X) -> Result<(), GradCheckError>
    where
        M: Module<X> + Clone,
        X: Differentiable + Clone,
    {
        self.point(module.clone(), x.clone(), &mut Sampler::new(self.seed))
            .map_err(|cause| self.error(cause))
    }

    fn error(&self, cause: Cause) -> GradCheckError {
        GradCheckError { name: self.name.clone(), cause }
    }

    fn point<M, X>(&self, mut m: M, mut x: X, sampler: &mut Sampler) -> Result<(), Cause>
    where
        M: Module<X>,
        X: Differentiable,
    {
        let mut output = m.forward(&x);
        let y = flatten(&output);
        if !y.iter().all(|v| v.is_finite()) {
            return Err(Cause::NotFinite);
        }
        same_bits("forward", &m.forward(&x), &y)?;
        same_bits("pullback", &m.pullback(&x).0, &y)?;
        same_bits("pullback_dx", &m.pullback_dx(&x).0, &y)?;
        same_bits("pullback_dtheta", &m.pullback_dtheta(&x).0, &y)?;

        let mut precision = Precision::of(epsilon(&m).max(epsilon(&x)).max(epsilon(&output)));
        precision.tolerance = self.tolerance.unwrap_or(precision.tolerance);
        let (dys, flat_dys): (Vec<_>, Vec<_>) = (0..self.directions)
            .map(|_| {
                let dy = random_grad(&mut output, sampler);
                let flat = flatten_grad(&mut output, &dy);
                (dy, flat)
            })
            .unzip();

        let numbers = Numbers { y: &y, dys: &flat_dys, precision };
        let choice = self.choose(&x, "x", sampler);
        let about_x = numbers.of(&choice, &mut x, |x| flatten(&m.forward(x)))?;
        let choice = self.choose(&m, "theta", sampler);
        let about_theta = numbers.of(&choice, &mut m, |m| flatten(&m.forward(&x)))?;

        for (k, dy) in dys.iter().enumerate() {
            methods(&mut m, &mut x, dy, &about_x[k], &about_theta[k], sampler)?;
        }
        Ok(())
    }

    /// The leaves of an argument, and the coordinates to check of each.
    fn choose<P: Parameters>(
        &self,
        value: &P,
        root: &str,
        sampler: &mut Sampler,
    ) -> Vec<(Leaf, Vec<usize>)> {
        let choose = |leaf: Leaf| {
            let places = leaf.choose(self.coordinates, sampler);
            (leaf, places)
        };
        leaves(value, root).into_iter().map(choose).collect()
    }
}

fn same_bits<Y: Differentiable>(method: &'static str, output: &Y, y: &[f64]) -> Result<(), Cause> {
    let values = flatten(output);
    let differs = |(value, forward): (&f64, &f64)| value.to_bits() != forward.to_bits();
    match values.iter().zip(y).position(differs) {
        Some(i) => Err(Cause::Value { method, output: i, value: values[i], forward: y[i] }),
        None => Ok(()),
    }
}

/// Every method that gives a derivative must give the expected one.
fn methods<M, X>(
    m: &mut M,
    x: &mut X,
    dy: &Tangent<M::Output>,
    about_x: &Expected,
    about_theta: &Expected,
    sampler: &mut Sampler,
) -> Result<(), Cause>
where
    M: Module<X>,
    X: Differentiable,
{
    let pullback = m.pullback(x).1;
    let mut grad = m.zero_grad();
    let dx = pullback(m, x, dy, &mut grad);
    about_x.equals("pullback", &flatten_grad(x, &dx))?;
    about_theta.equals("pullback", &flatten_grad(m, &grad))?;

    let dx = m.pullback_dx(x).1(m, x, dy);
    about_x.equals("pullback_dx", &flatten_grad(x, &dx))?;
    let dx = m.backward_dx(x, dy);
    about_x.equals("backward_dx", &flatten_grad(x, &dx))?;
    let dtheta = m.backward_dtheta(x, dy);
    about_theta.equals("backward_dtheta", &flatten_grad(m, &dtheta))?;

    let start = random_grad_like(m, &grad, sampler);
    let before = flatten_grad(m, &start);
    let epsilon = epsilon(m);

    // The second use of one closure: it may not use anything up.
    let mut grad = start.clone();
    let dx = pullback(m, x, dy, &mut grad);
    about_x.equals("pullback", &flatten_grad(x, &dx))?;
    about_theta.added("pullback", &before, &flatten_grad(m, &grad), epsilon)?;

    let mut grad = start.clone();
    m.pullback_dtheta(x).1(m, x, dy, &mut grad);
    about_theta.added("pullback_dtheta", &before, &flatten_grad(m, &grad), epsilon)?;

    let mut grad = start.clone();
    let dx = m.backward(x, dy, &mut grad);
    about_x.equals("backward", &flatten_grad(x, &dx))?;
    about_theta.added("backward", &before, &flatten_grad(m, &grad), epsilon)?;

    // What is told to replace a gradient leaves nothing of it.
    let sets = With::<_, true>(ByProcessor);
    let mut grad = start.clone();
    m.pullback_dtheta_in(x, sets).1(m, x, dy, &mut grad);
    about_theta.equals("value_and_set_dtheta", &flatten_grad(m, &grad))?;
    let mut grad = start;
    let dx = m.backward_in(x, dy, sets, &mut grad);
    about_x.equals("value_and_set_grad", &flatten_grad(x, &dx))?;
    about_theta.equals("value_and_set_grad", &flatten_grad(m, &grad))
}
