#![doc = include_str!("../../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![warn(missing_docs)]

#[cfg(feature = "alloc")]
extern crate alloc;
extern crate self as chainrule;

/// Makes a function a trainable module.
///
/// Beside `fn name` it writes `struct Name` with the stored arguments as fields, `NameGrad` with the
/// derivatives with respect to its parameters, the implementations of [`Module`] and [`Parameters`],
/// and a test that checks the gradient. The function stays what it is.
///
/// | an argument | is stored | is differentiated | becomes |
/// |---|---|---|---|
/// | `x: X` | no | yes | the input, or a part of it: two or more are a tuple, in order |
/// | `k: usize`, an integer or a `bool` | no | no | a part of the input, with the tangent `()` |
/// | `#[param] w: W` | yes | yes | a field of the struct and of the gradient |
/// | `#[constant] c: C` | yes | no | a field of the struct |
/// | `#[state] s: S` | yes | no | a field that [differs between training and evaluation](parameters::State) |
///
/// A type is a scalar, a matrix, an array, a tuple, or one of your own that derives
/// [`Differentiable`](macro@Differentiable).
/// What a `#[constant]` holds is never told of training and evaluation: a [`Noise`] is a `#[state]`, and a
/// module is a `#[param]`, with parameters or without.
/// Each may be taken by value or by `&`; large ones are better taken by `&`. A type parameter may
/// have a default for the struct, `T: Real = f32`. `#[derive]`s below the attribute go to the struct,
/// which derives `Clone` and `Debug` anyway. Code that depends on no input and no parameter is kept
/// as it is; it should have no effects, as a backward pass runs it again.
///
/// # Options
///
/// - `name = Other`: the name of the struct.
/// - `crate = path`: where this crate is found, when it was renamed.
/// - `backward = rule`: a derivative of one's own, for a function that is not to be looked into: an
///   iteration that is better differentiated at its solution, a table, a call of other code. `rule`
///   takes the function's arguments as the function does, then the value and `dL/dy` by reference,
///   and gives `dL/d` of each differentiated argument, inputs and parameters in their order: a tuple,
///   if there are several. The gradient check holds it to finite differences.
/// - `backward(x = rule_x, w = rule_w)`: the same in parts, one for each differentiated argument by
///   its name. A rule takes the function's arguments, then `dL/dy` by reference and, as `&mut`, the
///   place of `dL/dx`, to which it *adds*; it may not rely on what is there. Nothing is made twice or
///   copied, and a derivative that is not asked for is not computed.
/// - `boxed`: the module and its gradient can be made in a `Box`, in place, by
///   [`Initialize::boxed`](init::Initialize): for one that is larger than the stack. It needs the
///   feature `boxed`.
/// - `check(N = 3, T = f32, x in 0.1..2.0, mask = SVector::zeros())`: for the gradient check, the
///   value of a generic, a range to draw an argument from, or an expression for it.
/// - `check = off`: no gradient check. Where `stop_gradient` cuts a gradient that is not zero, finite
///   differences can't agree with it.
///
/// ```
/// use chainrule::prelude::*;
///
/// /// y = √(a x + b)
/// #[module(name = Root, check(a in 0.5..1.0, b in 1.0..2.0))]
/// fn root(x: f64, #[param] a: f64, #[constant] b: f64) -> f64 {
///     (a * x + b).sqrt()
/// }
///
/// let m = Root { a: 2.0, b: 1.0 };
/// assert_eq!(m.forward(&4.0), 3.0);
/// assert_eq!(m.backward_dtheta(&4.0, &3.0), RootGrad { a: 2.0 });
/// ```
///
/// A derivative of one's own:
///
/// ```
/// use chainrule::prelude::*;
///
/// /// x, with x eˣ = a: Lambert's function, by Newton's iteration.
/// #[module(backward = lambert_backward, check(a in 0.5..2.0))]
/// fn lambert(a: f64) -> f64 {
///     let mut x = a.ln_1p();
///     while (x * x.exp() - a).abs() > 1e-14 {
///         x -= (x * x.exp() - a) / ((x + 1.0) * x.exp());
///     }
///     x
/// }
///
/// /// dx/da = 1 / (eˣ (1 + x))
/// fn lambert_backward(_a: f64, x: &f64, dx: &f64) -> f64 {
///     dx / (x.exp() * (1.0 + x))
/// }
///
/// assert_eq!(Lambert.forward(&0.0), 0.0);
/// assert_eq!(Lambert.backward_dx(&0.0, &2.0), 2.0);
/// ```
///
/// # Errors
///
/// What can't be differentiated is a compile error where it stands:
///
/// ```compile_fail
/// use chainrule::prelude::*;
///
/// #[module]
/// fn steps(x: f64) -> f64 {
///     (x * 4.0).floor() // `floor` has no useful derivative: it is 0 wherever it exists
/// }
/// ```
pub use chainrule_macros::module;

/// Makes a struct or an enum usable in a [`module`](macro@module): as an input, an output, a value in
/// a body, and as a `#[param]`.
///
/// It writes the tangent, a struct that holds a derivative of the type; the implementations of
/// [`Differentiable`](trait@Differentiable) and [`Parameters`], and
/// [`Sample`](gradcheck::Sample) for gradient checks. A function that is differentiated copies values
/// now and then, so derive `Clone` as well.
///
/// The tangent of a struct `Point` is `PointTangent`, with fields of the same names. For a function
/// `L` of a point `p`, its field `x` is `∂L/∂p.x`; it is of the type `Tangent<X>` where `p.x` is of
/// the type `X`, and has the same visibility. A field may be of any type that is differentiable,
/// and an integer or a `bool` has the tangent `()`.
///
/// ```
/// use chainrule::prelude::*;
///
/// #[derive(Clone, Differentiable)]
/// struct Spring {
///     stiffness: f64,
///     ends: [SVector<f64, 2>; 2],
///     #[skip]
///     label: &'static str,
/// }
///
/// /// E = ½ k |b − a|²
/// #[module]
/// fn energy(s: &Spring) -> f64 {
///     let d = s.ends[1] - s.ends[0];
///     0.5 * s.stiffness * d.norm_squared()
/// }
///
/// let ends = [SVector::<f64, 2>::new(0.0, 0.0), SVector::<f64, 2>::new(3.0, 4.0)];
/// let ds = Energy.backward_dx(&Spring { stiffness: 2.0, ends, label: "left" }, &1.0);
/// assert_eq!(
///     ds,
///     SpringTangent { stiffness: 12.5, ends: [ends[1] * -2.0, ends[1] * 2.0], label: () },
/// );
/// ```
///
/// The tangent of an enum `Shape` is `ShapeTangent`, a struct too. Field `w` of variant `Rect` has its
/// derivative in `rect_w`, field 0 of `Circle` in `circle_0`; what belongs to another variant than the
/// value's is zero.
///
/// ```
/// use chainrule::prelude::*;
///
/// #[derive(Clone, Differentiable)]
/// enum Shape {
///     Circle(f64),
///     Rect { w: f64, h: f64 },
/// }
///
/// #[module]
/// fn square(side: f64) -> Shape {
///     Shape::Rect { w: side, h: side }
/// }
///
/// let dy = ShapeTangent { circle_0: 5.0, rect_w: 1.0, rect_h: 2.0 };
/// assert_eq!(Square.backward_dx(&3.0, &dy), 3.0);
/// ```
///
/// In a body, a variant is written with its type, `Shape::Rect`: of an imported `Rect`, the macro
/// does not see that it is a variant.
///
/// As a `#[param]`, the type's gradient is its tangent, and its parameters are visited by the name of
/// their field: `spring.stiffness`.
///
/// # Options
///
/// - `#[skip]` above a field: it has no derivative, whatever its type, and the tangent `()`. In a
///   gradient check it is `Default::default()`.
/// - `#[differentiable(tangent = Other)]`: the name of the tangent.
/// - `#[differentiable(crate = path)]`: where this crate is found, when it was renamed.
///
/// # Errors
///
/// A union and a type with a lifetime are refused, and so is a field whose type is not differentiable
/// and that is not skipped:
///
/// ```compile_fail
/// use chainrule::prelude::*;
///
/// #[derive(Clone, Differentiable)]
/// struct Named {
///     value: f64,
///     name: &'static str, // write `#[skip]` above a field that has no derivative
/// }
/// ```
pub use chainrule_macros::Differentiable;
pub use nalgebra;
pub use rand;
pub use rand_pcg::Pcg32;

#[cfg(feature = "boxed")]
pub use crate::boxed::InPlace;
pub use crate::differentiable::{Cotangent, Differentiable, Real, Tangent};
#[cfg(feature = "alloc")]
pub use crate::gradcheck::gradcheck;
pub use crate::matrix::MatrixExt;
pub use crate::module::Module;
pub use crate::noise::Noise;
pub use crate::parameters::Parameters;

pub mod batch;
pub mod chain;
#[doc = include_str!("../../docs/what-can-be-differentiated.md")]
pub mod guide {}
#[cfg(feature = "boxed")]
mod boxed;
pub mod data;
mod differentiable;
pub mod gradcheck;
pub mod init;
pub mod layers;
pub mod losses;
pub mod math;
mod matrix;
mod module;
mod noise;
pub mod optim;
#[cfg(feature = "rayon")]
pub mod parallel;
pub mod parameters;

#[doc(hidden)]
pub mod rules;
mod simd;

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

    pub use crate::layers::{
        BatchNorm, Dropout, Linear, Relu, Sigmoid, Tanh, batch_norm, dropout, linear, relu,
        sigmoid, tanh,
    };
    pub use crate::losses::{
        EuclideanLoss, SoftmaxCrossEntropy, euclidean_loss, softmax_cross_entropy,
    };
    pub use crate::{
        Differentiable, MatrixExt, Module, Noise, Parameters, Real, Tangent, module, stop_gradient,
    };
}
