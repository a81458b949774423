#![doc = include_str!("../../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![warn(missing_docs)]

#[cfg(feature = "alloc")]
extern crate alloc;
extern crate self as chainrule;

pub use chainrule_macros::module;
pub use nalgebra;
pub use rand;
pub use rand_pcg::Pcg32;

pub use crate::differentiable::{Cotangent, Differentiable, Real, Tangent};
#[cfg(feature = "alloc")]
pub use crate::gradcheck::gradcheck;
pub use crate::matrix::MatrixExt;
pub use crate::module::Module;
pub use crate::parameters::Parameters;

pub mod chain;
pub mod data;
mod differentiable;
pub mod gradcheck;
pub mod init;
pub mod layers;
pub mod losses;
mod matrix;
mod module;
pub mod optim;
pub mod parameters;

#[doc(hidden)]
pub mod rules;

/// Gives `x` back, and cuts the gradient: inside a `#[module]`, what `x` was made from is not
/// differentiated, whatever `x` is made with.
///
/// ```
/// use chainrule::prelude::*;
///
/// #[module]
/// fn detached(x: f64) -> f64 {
///     x * stop_gradient(x)
/// }
/// assert_eq!(Detached.backward_dx(&3.0, &1.0), 3.0);
/// ```
#[inline]
pub fn stop_gradient<X>(x: X) -> X {
    x
}

/// A random generator that gives the same numbers on every machine, for the same `seed`.
///
/// It is PCG32 (XSH RR 64/32: O'Neill, *PCG: a family of simple fast space-efficient statistically
/// good algorithms for random number generation*, 2014): 16 bytes of state and 64-bit arithmetic
/// only, so that it is as good on a microcontroller. For secrets it is not good enough. Its methods
/// are those of [`rand::RngExt`]; wherever this crate takes a generator, any [`rand::Rng`] will do.
///
/// ```
/// use chainrule::rand::RngExt;
///
/// let mut rng = chainrule::rng(1);
/// let u: f64 = rng.random();
/// let die = rng.random_range(1..=6);
/// assert!((0.0..1.0).contains(&u) && (1..=6).contains(&die));
/// assert_eq!(chainrule::rng(1).random::<f64>(), u);
/// ```
#[must_use]
pub fn rng(seed: u64) -> Pcg32 {
    rand::SeedableRng::seed_from_u64(seed)
}

/// Everything that a user of modules needs: `use chainrule::prelude::*;`
pub mod prelude {
    pub use nalgebra::{SMatrix, SVector};

    pub use crate::layers::{Linear, Relu, Sigmoid, Tanh, linear, relu, sigmoid, tanh};
    pub use crate::losses::{
        EuclideanLoss, SoftmaxCrossEntropy, euclidean_loss, softmax_cross_entropy,
    };
    pub use crate::{
        Differentiable, MatrixExt, Module, Parameters, Real, Tangent, module, stop_gradient,
    };
}
