//! Parameters: what a module stores and training changes, visited by name.
//!
//! Counting, norms, files, optimisers: all are visits of the same leaves, in the same order, by the
//! same names. A leaf is a scalar, a matrix, or an array of scalars, with its [`Shape`]. What
//! training changes by other means than the gradient, as the running mean of a
//! [`BatchNorm`](crate::layers::BatchNorm), is a *buffer*: it is visited too, and optimisers leave
//! it alone.
//!
//! ```
//! use chainrule::parameters;
//! use chainrule::prelude::*;
//!
//! let mut net = (Linear::<4, 8>::zeros(), Tanh, Linear::<8, 2>::zeros());
//! assert_eq!(
//!     parameters::summary(&net).to_string(),
//!     "\
//! name      shape  number  bytes
//! 0.weight  8 × 4      32    128
//! 0.bias    8 × 1       8     32
//! 2.weight  2 × 8      16     64
//! 2.bias    2 × 1       2      8
//! total                58    232
//! "
//! );
//!
//! // A gradient is visited in the same way.
//! let mut grad = net.zero_grad();
//! grad.0.bias[3] = 3.0;
//! grad.2.weight[(1, 5)] = 4.0;
//! assert_eq!(parameters::norm(&grad), 5.0);
//! parameters::clip_norm(&mut grad, 1.0);
//! assert_eq!(grad.2.weight[(1, 5)], 0.8);
//! ```

mod mode;
mod path;
mod shape;
mod summary;
mod whole;

pub use self::mode::{Mode, State};
pub use self::path::Path;
pub use self::shape::{Order, Shape};
pub use self::summary::{Summary, summary};
pub use self::whole::{clip_norm, copy, is_finite, norm, scale, set_zero};
use crate::differentiable::{Cotangent, Real};
use crate::rules::array::map;

/// A value whose real coordinates can be visited leaf by leaf, by dotted name and flat slice.
///
/// `#[module]` implements it for every module and for its gradient; a leaf is a scalar, a matrix
/// (in column-major order) or an array of scalars (the last index runs fastest), and the leaves of
/// a field `fc1` are named `fc1.weight`, `fc1.bias`.
///
/// ```
/// use chainrule::prelude::*;
///
/// let layer = Linear::<2, 3, f64>::zeros();
/// assert_eq!(layer.parameter_count(), 2 * 3 + 3);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no parameters that can be visited",
    note = "a `#[param]` is a scalar, an `SVector`, an `SMatrix`, an array or a tuple of them, a type that derives `Differentiable`, or a module"
)]
pub trait Parameters {
    /// The gradient: one number for each of the parameters, in fields of the same names.
    type Grad: Cotangent;

    /// The gradient that is zero everywhere.
    #[inline]
    fn zero_grad(&self) -> Self::Grad {
        Self::Grad::zeroed()
    }

    /// Shows every leaf to `visitor`; `path` is the name of this value.
    fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V);

    /// Shows every leaf to `visitor`, to change it, together with the same leaf of `R` gradients
    /// to read and of `W` gradients to write. (An optimiser's state is kept in gradients.)
    fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
        &mut self,
        read: [&Self::Grad; R],
        write: [&mut Self::Grad; W],
        path: &Path<'_>,
        visitor: &mut V,
    );

    /// [`visit`](Parameters::visit) of the elements of an array of this `shape`: scalars are one
    /// leaf, all else is visited one by one.
    #[doc(hidden)]
    fn visit_array<V: Visit>(elements: &[Self], shape: Shape, path: &Path<'_>, visitor: &mut V)
    where
        Self: Sized,
    {
        visit_each(elements, shape, path, visitor);
    }

    /// [`zip`](Parameters::zip) of the elements of an array of this `shape`.
    #[doc(hidden)]
    #[inline]
    fn zip_array<const R: usize, const W: usize, V: Zip<R, W>>(
        elements: &mut [Self],
        read: [&[Self::Grad]; R],
        write: [&mut [Self::Grad]; W],
        shape: Shape,
        path: &Path<'_>,
        visitor: &mut V,
    ) where
        Self: Sized,
    {
        zip_each(elements, read, write, shape, path, visitor);
    }

    /// Passes `mode` on to everything within that has a [`State`].
    #[inline]
    fn set_mode(&mut self, _mode: &mut Mode<'_>) {}

    /// Learns what a backward pass saw of its batch and left in `grad`: the running statistics of
    /// normalisation. Optimisers call it at each step, so nobody else should: it would learn twice.
    #[inline]
    fn track(&mut self, _grad: &Self::Grad) {}

    /// Makes the model ready for a training step: draws the noise of every layer that has some.
    ///
    /// Forward and backward passes change nothing, so until the next call each gives the same, bit
    /// for bit, and a seed repeats a whole run. Normalisation uses the statistics of the batch.
    ///
    /// ```
    /// use chainrule::prelude::*;
    ///
    /// let mut net = (Linear::<2, 64>::xavier(&mut chainrule::rng(1)), Dropout::new(0.5));
    /// let x = SVector::<f32, 2>::new(1.0, 2.0);
    /// let zeros = |y: SVector<f32, 64>| y.iter().filter(|v| **v == 0.0).count();
    ///
    /// let mut rng = chainrule::rng(2);
    /// net.train(&mut rng);
    /// assert!((16..48).contains(&zeros(net.forward(&x))));
    /// net.evaluate();
    /// assert_eq!(zeros(net.forward(&x)), 0);
    /// ```
    fn train<R: rand::Rng>(&mut self, rng: &mut R) {
        self.set_mode(&mut Mode::Train(rng));
    }

    /// Makes the model ready for use: there is no noise, and normalisation uses its running
    /// statistics. A new model is in this mode.
    fn evaluate(&mut self) {
        self.set_mode(&mut Mode::Evaluate);
    }

    /// How many numbers the parameters are in all. Buffers are not counted.
    fn parameter_count(&self) -> usize {
        struct Count(usize);
        impl Visit for Count {
            fn visit<T: Real>(&mut self, _: &Leaf<'_>, values: &[T]) {
                self.0 += values.len();
            }
        }
        let mut count = Count(0);
        self.visit(&Path::root(), &mut count);
        count.0
    }
}

/// Reads the leaves of a value, one after the other.
pub trait Visit {
    /// One leaf: `values` in the order that its shape says.
    fn visit<T: Real>(&mut self, leaf: &Leaf<'_>, values: &[T]);

    /// A leaf that is no parameter: it belongs to the model, and has no gradient.
    fn buffer<T: Real>(&mut self, _leaf: &Leaf<'_>, _values: &[T]) {}
}

/// Changes the leaves of a value, one after the other, beside those of gradients.
pub trait Zip<const R: usize, const W: usize> {
    /// One leaf; all slices are of one length, in the order that its shape says.
    fn zip<T: Real>(
        &mut self,
        leaf: &Leaf<'_>,
        values: &mut [T],
        read: [&[T]; R],
        write: [&mut [T]; W],
    );

    /// A leaf that is no parameter: it belongs to the model, and has no gradient.
    fn buffer<T: Real>(&mut self, _leaf: &Leaf<'_>, _values: &mut [T]) {}
}

/// One leaf of a value: its name and its shape.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<'a> {
    /// The dotted name, `fc1.weight`.
    pub path: &'a Path<'a>,
    /// Its sizes.
    pub shape: Shape,
}

/// [`Parameters::visit`] of each element of an array of this `shape`.
pub(crate) fn visit_each<P: Parameters, V: Visit>(
    elements: &[P],
    shape: Shape,
    path: &Path<'_>,
    visitor: &mut V,
) {
    each_element(shape.sizes(), 0, path, &mut |number, path| {
        elements[number].visit(path, visitor);
    });
}

/// [`Parameters::zip`] of each element of an array of this `shape`.
#[inline]
pub(crate) fn zip_each<P: Parameters, const R: usize, const W: usize, V: Zip<R, W>>(
    elements: &mut [P],
    read: [&[P::Grad]; R],
    mut write: [&mut [P::Grad]; W],
    shape: Shape,
    path: &Path<'_>,
    visitor: &mut V,
) {
    each_element(shape.sizes(), 0, path, &mut |number, path| {
        let write = map(write.each_mut(), |grads| &mut grads[number]);
        elements[number].zip(map(read, |grads| &grads[number]), write, path, visitor);
    });
}

/// Calls `f` with the number and the name of each element of nested arrays.
#[inline]
fn each_element(
    sizes: &[usize],
    first: usize,
    path: &Path<'_>,
    f: &mut impl FnMut(usize, &Path<'_>),
) {
    let Some((&size, inner)) = sizes.split_first() else { return f(first, path) };
    let step: usize = inner.iter().product();
    for i in 0..size {
        each_element(inner, first + i * step, &path.index(i), f);
    }
}
