//! Many samples at once, by modules that are written for one.
//!
//! [`forward`], [`value_and_dx`], [`value_and_dtheta`] and [`value_and_grad`] go over a slice of samples.
//! [`Columns`] is a module that applies another to each column of a matrix.
//!
//! Where a [`module`](macro@crate::module)'s arguments and value are scalars, or arrays and tuples of
//! these as arguments, and its body is arithmetic and functions of [`math`](crate::math) without a branch,
//! a loop or a call, the compiler computes as many samples at once as a vector register holds. The
//! functions are then those of `math`, as in a closure over many elements, and not the standard library's,
//! which are called for a single sample: so the last digits may differ from those of
//! [`Module::forward`]. A module whose parameters take more than 256 bytes goes by single samples where `dy/dθ`
//! is asked for. What comes out for a sample never depends on the samples beside it.
//!
//! ```
//! use chainrule::batch;
//! use chainrule::prelude::*;
//!
//! /// y = cos(θ x)
//! #[module]
//! fn wave(x: f64, #[param] theta: f64) -> f64 {
//!     (theta * x).cos()
//! }
//!
//! let module = Wave { theta: 2.0 };
//! let x = [0.0, 0.25, 0.5];
//! let (mut y, mut dx) = ([0.0; 3], [0.0; 3]);
//! batch::value_and_dx(&module, &x, &mut y, &mut dx);
//! assert!((y[1] - 0.5_f64.cos()).abs() < 1e-15);
//! assert!((dx[1] + 2.0 * 0.5_f64.sin()).abs() < 1e-15);
//! ```

mod columns;

pub use columns::Columns;

use crate::differentiable::{Cotangent, Differentiable, Real, Tangent};
use crate::module::Module;
use crate::rules::lanes::{Sizes, Small, again};
use crate::rules::scalar::lit;
use crate::simd::widest;

/// How many samples are computed before it is seen whether any sine was of a large number.
const CHUNK: usize = 256;

/// Whether the gradients of a chunk may lie on the stack.
const fn has_room<G>(lanes: bool) -> bool {
    lanes && size_of::<G>() * CHUNK <= 1 << 16
}

/// The value at each of the samples `x`, into `y`.
///
/// ```
/// use chainrule::batch;
/// use chainrule::prelude::*;
///
/// let mut y = [SVector::<f64, 2>::zeros(); 2];
/// batch::forward(&Relu, &[SVector::from([-1.0, 2.0]), SVector::from([3.0, -4.0])], &mut y);
/// assert_eq!(y, [SVector::from([0.0, 2.0]), SVector::from([3.0, 0.0])]);
/// ```
///
/// # Panics
///
/// If the lengths are not equal.
#[inline]
pub fn forward<X: Differentiable, M: Module<X>>(module: &M, x: &[X], y: &mut [M::Output]) {
    assert_eq!(x.len(), y.len(), "as many values as samples");
    if !M::LANES {
        for (x, y) in x.iter().zip(y) {
            *y = module.forward(x);
        }
        return;
    }
    for (x, y) in x.chunks(CHUNK).zip(y.chunks_mut(CHUNK)) {
        let these = &mut *y;
        let all_small = widest(
            #[inline(always)]
            move || {
                let mut sizes = Small::new();
                values(module, x, these, &mut sizes);
                sizes.all()
            },
        );
        if !all_small {
            values(module, x, y, &mut again());
        }
    }
}

#[inline(always)]
fn values<X, M, S>(module: &M, x: &[X], y: &mut [M::Output], sizes: &mut S)
where
    X: Differentiable,
    M: Module<X>,
    S: Sizes,
{
    let (dy, mut unread) = (Cotangent::zeroed(), module.zero_grad());
    for (x, y) in x.iter().zip(y) {
        *y = module.sample(x, &dy, &mut unread, &mut *sizes).0;
    }
}

/// The value of a scalar module at each of the samples `x`, and its derivatives `dy/dx`.
///
/// ```
/// use chainrule::batch;
/// use chainrule::prelude::*;
///
/// /// y = a b
/// #[module]
/// fn product(a: f64, b: f64) -> f64 {
///     a * b
/// }
///
/// let (mut y, mut dx) = ([0.0; 2], [(0.0, 0.0); 2]);
/// batch::value_and_dx(&Product, &[(2.0, 3.0), (4.0, 5.0)], &mut y, &mut dx);
/// assert_eq!((y, dx), ([6.0, 20.0], [(3.0, 2.0), (5.0, 4.0)]));
/// ```
///
/// # Panics
///
/// If the lengths are not equal.
#[inline]
pub fn value_and_dx<X, M>(module: &M, x: &[X], y: &mut [M::Output], dx: &mut [Tangent<X>])
where
    X: Differentiable,
    M: Module<X>,
    M::Output: Real,
{
    assert!(x.len() == y.len() && x.len() == dx.len(), "as many values and derivatives as samples");
    if !M::LANES {
        for ((x, y), dx) in x.iter().zip(y).zip(dx) {
            (*y, *dx) = module.value_and_dx(x);
        }
        return;
    }
    for ((x, y), dx) in x.chunks(CHUNK).zip(y.chunks_mut(CHUNK)).zip(dx.chunks_mut(CHUNK)) {
        let these = (&mut *y, &mut *dx);
        let all_small = widest(
            #[inline(always)]
            move || {
                let mut sizes = Small::new();
                values_and_dx(module, x, these.0, these.1, &mut sizes);
                sizes.all()
            },
        );
        if !all_small {
            values_and_dx(module, x, y, dx, &mut again());
        }
    }
}

#[inline(always)]
fn values_and_dx<X, M, S>(
    module: &M,
    x: &[X],
    y: &mut [M::Output],
    dx: &mut [Tangent<X>],
    sizes: &mut S,
) where
    X: Differentiable,
    M: Module<X>,
    M::Output: Real,
    S: Sizes,
{
    let (dy, mut unread) = (lit(1.0), module.zero_grad());
    for ((x, y), dx) in x.iter().zip(y).zip(dx) {
        (*y, *dx) = module.sample(x, &dy, &mut unread, &mut *sizes);
    }
}

/// The value of a scalar module at each of the samples `x`; adds the sum of its derivatives `dy/dθ` into
/// `grad`, in the order of the samples.
///
/// ```
/// use chainrule::batch;
/// use chainrule::prelude::*;
///
/// /// y = θ x
/// #[module]
/// fn line(x: f64, #[param] theta: f64) -> f64 {
///     theta * x
/// }
///
/// let (module, mut y) = (Line { theta: 2.0 }, [0.0; 3]);
/// let mut grad = module.zero_grad();
/// batch::value_and_dtheta(&module, &[1.0, 2.0, 3.0], &mut y, &mut grad);
/// assert_eq!((y, grad.theta), ([2.0, 4.0, 6.0], 6.0));
/// ```
///
/// # Panics
///
/// If the lengths are not equal.
#[inline]
pub fn value_and_dtheta<X, M>(module: &M, x: &[X], y: &mut [M::Output], grad: &mut M::Grad)
where
    X: Differentiable,
    M: Module<X>,
    M::Output: Real,
{
    assert_eq!(x.len(), y.len(), "as many values as samples");
    if const { has_room::<M::Grad>(M::LANES) } {
        in_lanes(module, x, y, grad, |_, _| ());
    } else {
        for (x, y) in x.iter().zip(y) {
            *y = module.value_and_dtheta(x, grad);
        }
    }
}

/// As [`value_and_dtheta`] and [`value_and_dx`] at once.
///
/// ```
/// use chainrule::batch;
/// use chainrule::prelude::*;
///
/// /// y = θ x
/// #[module]
/// fn line(x: f64, #[param] theta: f64) -> f64 {
///     theta * x
/// }
///
/// let (module, mut y, mut dx) = (Line { theta: 2.0 }, [0.0; 2], [0.0; 2]);
/// let mut grad = module.zero_grad();
/// batch::value_and_grad(&module, &[1.0, 2.0], &mut y, &mut dx, &mut grad);
/// assert_eq!((y, dx, grad.theta), ([2.0, 4.0], [2.0, 2.0], 3.0));
/// ```
///
/// # Panics
///
/// If the lengths are not equal.
#[inline]
pub fn value_and_grad<X, M>(
    module: &M,
    x: &[X],
    y: &mut [M::Output],
    dx: &mut [Tangent<X>],
    grad: &mut M::Grad,
) where
    X: Differentiable,
    M: Module<X>,
    M::Output: Real,
{
    assert!(x.len() == y.len() && x.len() == dx.len(), "as many values and derivatives as samples");
    if const { has_room::<M::Grad>(M::LANES) } {
        in_lanes(
            module,
            x,
            y,
            grad,
            #[inline(always)]
            |i, of_sample| dx[i] = of_sample,
        );
    } else {
        for ((x, y), dx) in x.iter().zip(y).zip(dx) {
            (*y, *dx) = module.value_and_grad(x, grad);
        }
    }
}

/// A sum of numbers in their order does not vectorise: so each sample of a chunk has a gradient of its
/// own, and these are added afterwards.
#[inline(always)]
fn in_lanes<X, M>(
    module: &M,
    x: &[X],
    y: &mut [M::Output],
    grad: &mut M::Grad,
    mut keep: impl FnMut(usize, Tangent<X>),
) where
    X: Differentiable,
    M: Module<X>,
    M::Output: Real,
{
    let mut grads: [M::Grad; CHUNK] = core::array::from_fn(|_| module.zero_grad());
    let mut start = 0;
    for (x, y) in x.chunks(CHUNK).zip(y.chunks_mut(CHUNK)) {
        let (these, grads_of_these, keep_these) = (&mut *y, &mut grads, &mut keep);
        let all_small = widest(
            #[inline(always)]
            move || {
                let mut sizes = Small::new();
                values_and_grads(
                    module,
                    x,
                    these,
                    grads_of_these,
                    &mut sizes,
                    #[inline(always)]
                    |i, dx| keep_these(start + i, dx),
                );
                sizes.all()
            },
        );
        if !all_small {
            values_and_grads(module, x, y, &mut grads, &mut again(), |i, dx| keep(start + i, dx));
        }
        start += x.len();
        for of_sample in &grads[..x.len()] {
            grad.accumulate(of_sample);
        }
    }
}

#[inline(always)]
fn values_and_grads<X, M, S>(
    module: &M,
    x: &[X],
    y: &mut [M::Output],
    grads: &mut [M::Grad],
    sizes: &mut S,
    mut keep: impl FnMut(usize, Tangent<X>),
) where
    X: Differentiable,
    M: Module<X>,
    M::Output: Real,
    S: Sizes,
{
    for (i, ((x, y), grad)) in x.iter().zip(y).zip(grads).enumerate() {
        let mut of_sample = module.zero_grad();
        let (value, dx) = module.sample(x, &lit(1.0), &mut of_sample, &mut *sizes);
        *y = value;
        *grad = of_sample;
        keep(i, dx);
    }
}
