//! What can be differentiated: values, their tangents and their real coordinates.

use core::fmt::Debug;

use nalgebra::{ArrayStorage, RealField, SMatrix};

use crate::math;
use crate::parameters::{Leaf, Mode, Parameters, Path, Shape, Visit, Zip, visit_each, zip_each};
use crate::rules::array::map;
use crate::simd::{Kernel, Plain, Vectors};

/// A real scalar: `f32`, `f64`, or a `T: Real` of a generic function.
///
/// It is `nalgebra::RealField + Copy`, and is its own tangent.
///
/// ```
/// use chainrule::prelude::*;
///
/// fn half<T: Real>(x: T) -> T {
///     x * T::lit(0.5)
/// }
/// assert_eq!(half(3.0_f32), 1.5);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a real scalar",
    label = "this needs `f32`, `f64` or a `T: Real`",
    note = "a function of a scalar is applied to every entry of a matrix or an array by `x.map(|v| v.exp())`"
)]
pub trait Real:
    RealField + Copy + Differentiable<Tangent = Self> + Cotangent + crate::gradcheck::Sample
{
    /// The scalar nearest to `value`.
    fn lit(value: f64) -> Self;

    /// The nearest `f64`.
    fn as_f64(self) -> f64;

    /// The logistic sigmoid `1 / (1 + e⁻ˣ)`, in (0, 1), without overflow at any `x`.
    ///
    /// ```
    /// use chainrule::prelude::*;
    /// assert_eq!(0.0_f64.sigmoid(), 0.5);
    /// assert_eq!((-800.0_f64).sigmoid(), 0.0);
    /// ```
    #[inline]
    fn sigmoid(self) -> Self {
        // e^-|x| is at most 1, so neither branch overflows.
        let e = (-self.abs()).exp();
        let positive = (Self::one() + e).recip();
        if self >= Self::zero() { positive } else { e * positive }
    }

    /// `ln(1 + eˣ)`, at least 0, without overflow at any `x`, and with all digits where it is
    /// small. Its derivative is the [`sigmoid`](Real::sigmoid).
    ///
    /// ```
    /// use chainrule::prelude::*;
    /// assert_eq!(0.0_f64.softplus(), 2.0_f64.ln());
    /// assert_eq!(800.0_f64.softplus(), 800.0);
    /// assert_eq!((-80.0_f64).softplus(), (-80.0_f64).exp());
    /// ```
    #[inline]
    fn softplus(self) -> Self {
        let rest = (-self.abs()).exp().ln_1p();
        if self > Self::zero() { self + rest } else { rest }
    }

    /// The error function `2/√π ∫₀ˣ e^−t² dt`, in (−1, 1).
    ///
    /// ```
    /// use chainrule::prelude::*;
    /// assert_eq!(0.0_f64.erf(), 0.0);
    /// assert!((1.0_f64.erf() - 0.842_700_792_949_714_9).abs() < 1e-15);
    /// ```
    #[must_use]
    fn erf(self) -> Self;

    /// `1 − erf x`, in (0, 2), with all digits where it is small.
    ///
    /// ```
    /// use chainrule::prelude::*;
    /// assert_eq!(0.0_f64.erfc(), 1.0);
    /// assert!((10.0_f64.erfc() / 2.088_487_583_762_545e-45 - 1.0).abs() < 1e-14);
    /// ```
    #[must_use]
    fn erfc(self) -> Self;

    /// Runs a kernel with vectors of this type.
    #[doc(hidden)]
    #[inline(always)]
    fn run_kernel<K: Kernel<Self>>(kernel: K, _: impl Vectors) -> K::Output {
        kernel.run(Plain)
    }

    /// `eˣ` as a closure over many elements computes it; for `f32` and `f64` this and the following
    /// are the functions of [`math`], so that the loop vectorises.
    #[doc(hidden)]
    #[inline]
    fn exp_of_lane(self) -> Self {
        self.exp()
    }

    /// The natural logarithm, likewise.
    #[doc(hidden)]
    #[inline]
    fn ln_of_lane(self) -> Self {
        self.ln()
    }

    /// The hyperbolic tangent, likewise.
    #[doc(hidden)]
    #[inline]
    fn tanh_of_lane(self) -> Self {
        self.tanh()
    }

    /// The logistic sigmoid, likewise.
    #[doc(hidden)]
    #[inline]
    fn sigmoid_of_lane(self) -> Self {
        self.sigmoid()
    }

    /// `ln(1 + eˣ)`, likewise.
    #[doc(hidden)]
    #[inline]
    fn softplus_of_lane(self) -> Self {
        self.softplus()
    }

    /// The error function, likewise.
    #[doc(hidden)]
    #[inline]
    fn erf_of_lane(self) -> Self {
        self.erf()
    }

    /// `1 − erf x`, likewise.
    #[doc(hidden)]
    #[inline]
    fn erfc_of_lane(self) -> Self {
        self.erfc()
    }

    /// Sine and cosine, likewise, without a branch; `large` is told of a number that needs one.
    #[doc(hidden)]
    #[inline]
    fn sin_cos_of_lane(self, _large: &mut math::Large) -> (Self, Self) {
        self.sin_cos()
    }

    /// The same of a number of any size, with the same bits of one that is not large.
    #[doc(hidden)]
    #[inline]
    fn sin_cos_of_any_lane(self) -> (Self, Self) {
        self.sin_cos()
    }
}

/// A value with real coordinates: a scalar, a matrix, an array or a tuple of such values, an
/// `Option` of one, or a type of one's own that [derives](macro@crate::Differentiable) it.
///
/// An integer or a `bool` is one too, with no coordinates and the tangent `()`. The tangent of an
/// `Option` is that of what it holds, and zero for `None`.
///
/// ```
/// use chainrule::prelude::*;
///
/// let x = (SVector::<f64, 2>::new(1.0, 2.0), 7_usize);
/// assert_eq!(x.zero_tangent(), (SVector::zeros(), ()));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not differentiable",
    note = "differentiable are scalars, `SVector`, `SMatrix`, arrays and tuples of them; integers and `bool` have the tangent `()`",
    note = "above a struct or an enum of one's own, write `#[derive(Differentiable)]`, and there `#[skip]` above a field that has no derivative"
)]
pub trait Differentiable: Parameters<Grad = <Self as Differentiable>::Tangent> {
    /// What a derivative with respect to this value is: as many numbers, in the same shape.
    type Tangent: Cotangent;

    /// The tangent that is zero everywhere.
    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        Self::Tangent::zeroed()
    }
}

/// The tangent of a value of type `X`: `f64` for `f64`, `(SVector<f64, 3>, ())` for
/// `(SVector<f64, 3>, usize)`.
pub type Tangent<X> = <X as Differentiable>::Tangent;

/// A derivative: something with a zero, to which more can be added.
pub trait Cotangent: Parameters<Grad = Self> + Clone + Debug + PartialEq {
    /// Zero in every coordinate.
    fn zeroed() -> Self;

    /// Zero, of the sign that makes the first addition to it nothing: `-0.0 + x` is `x` to the bit, and
    /// `0.0 + x` is not where `x` is `-0.0`, so that the compiler would have to add. The backward pass
    /// begins with it where much is added in parts.
    #[inline]
    fn neutral() -> Self {
        Self::zeroed()
    }

    /// Adds `other` to `self`, coordinate by coordinate.
    fn accumulate(&mut self, other: &Self);
}

macro_rules! real {
    ($($t:ident $erf:ident $erfc:ident $run:ident),*) => {$(
        #[diagnostic::do_not_recommend]
        impl Real for $t {
            #[inline(always)]
            fn run_kernel<K: Kernel<Self>>(kernel: K, vectors: impl Vectors) -> K::Output {
                vectors.$run(kernel)
            }
            #[inline]
            fn lit(value: f64) -> Self {
                value as $t
            }
            #[inline]
            fn as_f64(self) -> f64 {
                f64::from(self)
            }
            #[inline]
            fn erf(self) -> Self {
                libm::$erf(self)
            }
            #[inline]
            fn erfc(self) -> Self {
                libm::$erfc(self)
            }
            #[inline(always)]
            fn exp_of_lane(self) -> Self {
                math::exp(self)
            }
            #[inline(always)]
            fn ln_of_lane(self) -> Self {
                math::ln(self)
            }
            #[inline(always)]
            fn tanh_of_lane(self) -> Self {
                math::tanh(self)
            }
            #[inline(always)]
            fn sigmoid_of_lane(self) -> Self {
                math::sigmoid(self)
            }
            #[inline(always)]
            fn softplus_of_lane(self) -> Self {
                math::softplus(self)
            }
            #[inline(always)]
            fn erf_of_lane(self) -> Self {
                math::erf(self)
            }
            #[inline(always)]
            fn erfc_of_lane(self) -> Self {
                math::erfc(self)
            }
            #[inline(always)]
            fn sin_cos_of_lane(self, large: &mut math::Large) -> (Self, Self) {
                math::sin_cos_of_small(self, large)
            }
            #[inline(always)]
            fn sin_cos_of_any_lane(self) -> (Self, Self) {
                math::sin_cos(self)
            }
        }

        impl Parameters for $t {
            type Grad = $t;
            fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V) {
                visitor.visit(&Leaf { path, shape: Shape::scalar() }, core::slice::from_ref(self));
            }
            #[inline]
            fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
                &mut self,
                read: [&$t; R],
                write: [&mut $t; W],
                path: &Path<'_>,
                visitor: &mut V,
            ) {
                visitor.zip(
                    &Leaf { path, shape: Shape::scalar() },
                    core::slice::from_mut(self),
                    map(read, core::slice::from_ref),
                    map(write, core::slice::from_mut),
                );
            }
            fn visit_array<V: Visit>(
                elements: &[Self],
                shape: Shape,
                path: &Path<'_>,
                visitor: &mut V,
            ) {
                visitor.visit(&Leaf { path, shape }, elements);
            }
            #[inline]
            fn zip_array<const R: usize, const W: usize, V: Zip<R, W>>(
                elements: &mut [Self],
                read: [&[$t]; R],
                write: [&mut [$t]; W],
                shape: Shape,
                path: &Path<'_>,
                visitor: &mut V,
            ) {
                visitor.zip(&Leaf { path, shape }, elements, read, write);
            }
        }

        impl Differentiable for $t {
            type Tangent = $t;
        }

        impl Cotangent for $t {
            #[inline]
            fn zeroed() -> Self {
                0.0
            }
            #[inline]
            fn neutral() -> Self {
                -0.0
            }
            #[inline]
            fn accumulate(&mut self, other: &Self) {
                *self += *other;
            }
        }
    )*};
}
real!(f32 erff erfcf single, f64 erf erfc double);

impl<T: Real, const R: usize, const C: usize> Parameters for SMatrix<T, R, C> {
    type Grad = Self;
    fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V) {
        visitor.visit(&Leaf { path, shape: Shape::matrix(R, C) }, self.as_slice());
    }
    #[inline]
    fn zip<const N: usize, const M: usize, V: Zip<N, M>>(
        &mut self,
        read: [&Self; N],
        write: [&mut Self; M],
        path: &Path<'_>,
        visitor: &mut V,
    ) {
        visitor.zip(
            &Leaf { path, shape: Shape::matrix(R, C) },
            self.as_mut_slice(),
            map(read, |g| g.as_slice()),
            map(write, |g| g.as_mut_slice()),
        );
    }
}

impl<T: Real, const R: usize, const C: usize> Differentiable for SMatrix<T, R, C> {
    type Tangent = Self;
}

impl<T: Real, const R: usize, const C: usize> Cotangent for SMatrix<T, R, C> {
    #[inline]
    fn zeroed() -> Self {
        // In place, which nalgebra's `zeros` is not.
        SMatrix::from_array_storage(ArrayStorage([[T::zero(); R]; C]))
    }
    #[inline]
    fn neutral() -> Self {
        // Of larger ones the entries are not in registers.
        if R * C <= 16 { Self::repeat(-T::zero()) } else { Self::zeroed() }
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        *self += other;
    }
}

impl<P: Parameters, const N: usize> Parameters for [P; N] {
    type Grad = [P::Grad; N];
    fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V) {
        if let Some(shape) = Shape::array(N) {
            P::visit_array(self, shape, path, visitor);
        }
    }
    #[inline]
    fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
        &mut self,
        read: [&Self::Grad; R],
        write: [&mut Self::Grad; W],
        path: &Path<'_>,
        visitor: &mut V,
    ) {
        if let Some(shape) = Shape::array(N) {
            let read = map(read, |g| g.as_slice());
            let write = map(write, |g| g.as_mut_slice());
            P::zip_array(self, read, write, shape, path, visitor);
        }
    }
    fn visit_array<V: Visit>(elements: &[Self], shape: Shape, path: &Path<'_>, visitor: &mut V) {
        match shape.of_arrays(N) {
            Some(shape) => P::visit_array(elements.as_flattened(), shape, path, visitor),
            // Too many levels for one shape.
            None => visit_each(elements, shape, path, visitor),
        }
    }
    #[inline]
    fn zip_array<const R: usize, const W: usize, V: Zip<R, W>>(
        elements: &mut [Self],
        read: [&[Self::Grad]; R],
        write: [&mut [Self::Grad]; W],
        shape: Shape,
        path: &Path<'_>,
        visitor: &mut V,
    ) {
        match shape.of_arrays(N) {
            Some(shape) => {
                let read = map(read, <[[P::Grad; N]]>::as_flattened);
                let write = map(write, <[[P::Grad; N]]>::as_flattened_mut);
                P::zip_array(elements.as_flattened_mut(), read, write, shape, path, visitor);
            }
            None => zip_each(elements, read, write, shape, path, visitor),
        }
    }
    #[inline]
    fn set_mode(&mut self, mode: &mut Mode<'_>) {
        self.iter_mut().for_each(|p| p.set_mode(mode));
    }
    #[inline]
    fn track(&mut self, grad: &Self::Grad) {
        self.iter_mut().zip(grad).for_each(|(p, grad)| p.track(grad));
    }
}

impl<X: Differentiable, const N: usize> Differentiable for [X; N] {
    type Tangent = [X::Tangent; N];
}

impl<D: Cotangent, const N: usize> Cotangent for [D; N] {
    #[inline]
    fn zeroed() -> Self {
        core::array::from_fn(|_| D::zeroed())
    }
    #[inline]
    fn neutral() -> Self {
        if N <= 16 { core::array::from_fn(|_| D::neutral()) } else { Self::zeroed() }
    }
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        for (a, b) in self.iter_mut().zip(other) {
            a.accumulate(b);
        }
    }
}

impl<P: Parameters> Parameters for Option<P> {
    type Grad = P::Grad;
    fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V) {
        if let Some(p) = self {
            p.visit(path, visitor);
        }
    }
    fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
        &mut self,
        read: [&Self::Grad; R],
        write: [&mut Self::Grad; W],
        path: &Path<'_>,
        visitor: &mut V,
    ) {
        if let Some(p) = self {
            p.zip(read, write, path, visitor);
        }
    }
    #[inline]
    fn set_mode(&mut self, mode: &mut Mode<'_>) {
        if let Some(p) = self {
            p.set_mode(mode);
        }
    }
    #[inline]
    fn track(&mut self, grad: &Self::Grad) {
        if let Some(p) = self {
            p.track(grad);
        }
    }
}

impl<X: Differentiable> Differentiable for Option<X> {
    type Tangent = X::Tangent;
}

macro_rules! tuple {
    ($($x:ident $i:tt),+) => {
        impl<$($x: Parameters),+> Parameters for ($($x,)+) {
            type Grad = ($($x::Grad,)+);
            fn visit<VISITOR: Visit>(&self, path: &Path<'_>, visitor: &mut VISITOR) {
                $(self.$i.visit(&path.index($i), visitor);)+
            }
            #[inline]
            fn zip<const READ: usize, const WRITE: usize, VISITOR: Zip<READ, WRITE>>(
                &mut self,
                read: [&Self::Grad; READ],
                mut write: [&mut Self::Grad; WRITE],
                path: &Path<'_>,
                visitor: &mut VISITOR,
            ) {
                $({
                    let write = write.each_mut().map(|g| &mut g.$i);
                    self.$i.zip(map(read, |g| &g.$i), write, &path.index($i), visitor);
                })+
            }
            #[inline]
            fn set_mode(&mut self, mode: &mut Mode<'_>) {
                $(self.$i.set_mode(mode);)+
            }
            #[inline]
            fn track(&mut self, grad: &Self::Grad) {
                $(self.$i.track(&grad.$i);)+
            }
        }

        impl<$($x: Differentiable),+> Differentiable for ($($x,)+) {
            type Tangent = ($($x::Tangent,)+);
        }

        impl<$($x: Cotangent),+> Cotangent for ($($x,)+) {
            #[inline]
            fn zeroed() -> Self {
                ($($x::zeroed(),)+)
            }
            #[inline]
            fn neutral() -> Self {
                ($($x::neutral(),)+)
            }
            #[inline]
            fn accumulate(&mut self, other: &Self) {
                $(self.$i.accumulate(&other.$i);)+
            }
        }
    };
}
tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9, K 10, L 11);

impl Cotangent for () {
    #[inline]
    fn zeroed() -> Self {}
    #[inline]
    fn accumulate(&mut self, (): &Self) {}
}

macro_rules! discrete {
    ($($t:ty),*) => {$(
        impl Parameters for $t {
            type Grad = ();
            fn visit<V: Visit>(&self, _: &Path<'_>, _: &mut V) {}
            #[inline]
            fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
                &mut self,
                _: [&(); R],
                _: [&mut (); W],
                _: &Path<'_>,
                _: &mut V,
            ) {
            }
        }

        impl Differentiable for $t {
            type Tangent = ();
        }
    )*};
}
discrete!((), bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);
