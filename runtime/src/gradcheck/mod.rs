//! The gradient check: derivatives against finite differences of `forward`.
//!
//! `#[module]` writes a test with it beside every module. By hand, [`gradcheck`] checks a module
//! at a point, and [`GradCheck`] at points that it draws.
//!
//! ```
//! use chainrule::gradcheck;
//! # use chainrule::prelude::*;
//! # use chainrule::parameters::{Path, Visit, Zip};
//! # #[derive(Clone)]
//! # struct Square;
//! # impl Parameters for Square {
//! #     type Grad = ();
//! #     fn visit<V: Visit>(&self, _: &Path<'_>, _: &mut V) {}
//! #     fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
//! #         &mut self, _: [&(); R], _: [&mut (); W], _: &Path<'_>, _: &mut V,
//! #     ) {}
//! # }
//! # impl Module<f64> for Square {
//! #     type Output = f64;
//! #     fn forward(&self, x: &f64) -> f64 {
//! #         x * x
//! #     }
//! #     fn pullback(&self, x: &f64) -> (f64, impl Fn(&Self, &f64, &f64, &mut ()) -> f64 + use<>) {
//! #         (x * x, |_: &Self, x: &f64, dy: &f64, _: &mut ()| 2.0 * x * dy)
//! #     }
//! # }
//!
//! // `Square` is a module, x².
//! assert_eq!(gradcheck(&Square, &3.0), Ok(()));
//! ```
//!
//! What is checked, at every point:
//! - `forward` and the values of `pullback`, `pullback_dx` and `pullback_dtheta` have the same
//!   bits;
//! - the derivatives of `pullback`, `backward`, `backward_dx`, `backward_dtheta`, `pullback_dx` and
//!   `pullback_dtheta` are those of ⟨dy, h(x; θ)⟩ for several random `dy`, by central differences
//!   in one coordinate at a time;
//! - whatever takes a gradient adds to it, but for `value_and_set_dtheta` and `value_and_set_grad`, which
//!   leave nothing of what it held.
//!
//! A coordinate `a` of a gradient and its finite difference `n` have the relative error
//! `|a - n| / max(|a|, |n|, scale)`, and that must be at most 1e-7 in `f64`, and 1e-3 as soon as
//! an input, a parameter or an output is `f32`. The scale is what finite differences can resolve:
//! a thousandth of the largest derivative in the same leaf, or as much as rounding in an output of
//! this size amounts to.
//!
//! Whether a point has a derivative at all is judged from values of `forward` alone. So a wrong
//! gradient is never taken for a kink.

mod sample;

pub use self::sample::{Sample, Sampler};

#[cfg(feature = "alloc")]
mod check;
#[cfg(feature = "alloc")]
mod coordinates;
#[cfg(feature = "alloc")]
mod difference;
#[cfg(feature = "alloc")]
mod error;
#[cfg(feature = "alloc")]
mod expected;
#[cfg(all(test, feature = "alloc"))]
mod tests;

#[cfg(feature = "alloc")]
pub use self::check::{GradCheck, gradcheck};
#[cfg(feature = "alloc")]
pub use self::error::{Cause, Coordinate, GradCheckError};
