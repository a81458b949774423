//! Parameters: what a module stores and training changes, visited by name.

use core::fmt;

use crate::differentiable::{Cotangent, Real};

/// A value whose real coordinates can be visited leaf by leaf, by dotted name and flat slice.
///
/// `#[module]` implements it for every module; a leaf is a scalar or a matrix (in column-major
/// order), and the leaves of a field `fc1` are named `fc1.weight`, `fc1.bias`.
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

    /// How many numbers the parameters are in all.
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
    /// One leaf: `values` in column-major order.
    fn visit<T: Real>(&mut self, leaf: &Leaf<'_>, values: &[T]);
}

/// Changes the leaves of a value, one after the other, beside those of gradients.
pub trait Zip<const R: usize, const W: usize> {
    /// One leaf; all slices are of one length, in column-major order.
    fn zip<T: Real>(
        &mut self,
        leaf: &Leaf<'_>,
        values: &mut [T],
        read: [&[T]; R],
        write: [&mut [T]; W],
    );
}

/// One leaf of a value: its name and its shape.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<'a> {
    /// The dotted name, `fc1.weight`.
    pub path: &'a Path<'a>,
    /// Rows and columns; a scalar is `(1, 1)`, a vector has one column.
    pub shape: (usize, usize),
}

/// A dotted name, kept on the stack: `layers.2.weight`.
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    segment: Segment,
}

#[derive(Clone, Copy, Debug)]
enum Segment {
    Root,
    Name(&'static str),
    Index(usize),
}

impl<'a> Path<'a> {
    /// The empty name, of the value with which a visit begins.
    #[inline]
    pub fn root() -> Path<'static> {
        Path { parent: None, segment: Segment::Root }
    }

    /// The name of the field `name` of this value.
    #[inline]
    pub fn field(&'a self, name: &'static str) -> Path<'a> {
        Path { parent: Some(self), segment: Segment::Name(name) }
    }

    /// The name of the element `index` of this value.
    #[inline]
    pub fn index(&'a self, index: usize) -> Path<'a> {
        Path { parent: Some(self), segment: Segment::Index(index) }
    }

    /// The innermost field of the name: `bias` of `fc1.bias`, and of `fc1.bias.2`.
    pub fn name(&self) -> Option<&'static str> {
        match self.segment {
            Segment::Name(name) => Some(name),
            Segment::Index(_) => self.parent.and_then(Path::name),
            Segment::Root => None,
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent.filter(|p| !matches!(p.segment, Segment::Root)) {
            write!(f, "{parent}.")?;
        }
        match self.segment {
            Segment::Root => Ok(()),
            Segment::Name(name) => f.write_str(name),
            Segment::Index(index) => write!(f, "{index}"),
        }
    }
}
