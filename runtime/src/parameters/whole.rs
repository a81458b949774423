//! All the numbers of a model or a gradient at once.

use nalgebra::ComplexField;

use super::{Leaf, Parameters, Path, Visit, Zip};
use crate::differentiable::{Cotangent, Real};

/// The Euclidean norm of all parameters together, or of a whole gradient: `√Σ θᵢ²`, summed in
/// `f64`.
///
/// ```
/// use chainrule::parameters;
/// use chainrule::prelude::*;
///
/// assert_eq!(parameters::norm(&(SVector::<f32, 2>::new(2.0, 3.0), 6.0_f64)), 7.0);
/// ```
#[must_use]
pub fn norm<P: Parameters>(parameters: &P) -> f64 {
    struct Sum(f64);
    impl Visit for Sum {
        fn visit<T: Real>(&mut self, _: &Leaf<'_>, values: &[T]) {
            for v in values {
                self.0 += v.as_f64() * v.as_f64();
            }
        }
    }
    let mut sum = Sum(0.0);
    parameters.visit(&Path::root(), &mut sum);
    ComplexField::sqrt(sum.0)
}

/// Whether no parameter is infinite or NaN.
///
/// ```
/// use chainrule::parameters;
///
/// assert!(parameters::is_finite(&[1.0, 2.0]));
/// assert!(!parameters::is_finite(&([1.0, 2.0], f32::NAN)));
/// ```
#[must_use]
pub fn is_finite<P: Parameters>(parameters: &P) -> bool {
    struct All(bool);
    impl Visit for All {
        fn visit<T: Real>(&mut self, _: &Leaf<'_>, values: &[T]) {
            self.0 &= values.iter().all(|v| v.as_f64().is_finite());
        }
    }
    let mut all = All(true);
    parameters.visit(&Path::root(), &mut all);
    all.0
}

/// Multiplies every parameter, or every number of a gradient, by `factor`, rounded to its type.
///
/// ```
/// use chainrule::parameters;
///
/// let mut grad = (3.0_f64, [1.0_f32, 2.0]);
/// parameters::scale(&mut grad, 0.5);
/// assert_eq!(grad, (1.5, [0.5, 1.0]));
/// ```
pub fn scale<P: Parameters>(parameters: &mut P, factor: f64) {
    struct Scale(f64);
    impl Zip<0, 0> for Scale {
        fn zip<T: Real>(&mut self, _: &Leaf<'_>, values: &mut [T], _: [&[T]; 0], _: [&mut [T]; 0]) {
            let factor = T::lit(self.0);
            values.iter_mut().for_each(|v| *v *= factor);
        }
    }
    parameters.zip([], [], &Path::root(), &mut Scale(factor));
}

/// Makes every number of a gradient zero, in place, and forgets what it saw of batches.
///
/// A loop may keep one gradient and do this before it adds, instead of making a new one by
/// [`zero_grad`](Parameters::zero_grad), which is an allocation if the model is in boxes. Where one call adds
/// all there is, [`value_and_set_dtheta`](crate::Module::value_and_set_dtheta) is faster.
///
/// ```
/// use chainrule::parameters;
/// use chainrule::prelude::*;
///
/// let layer = Linear::<2, 1, f64> { weight: SMatrix::<f64, 1, 2>::new(1.0, 2.0), ..Linear::zeros() };
/// let x = SVector::<f64, 2>::new(3.0, 4.0);
/// let mut grad = layer.zero_grad();
/// for _ in 0..2 {
///     parameters::set_zero(&mut grad);
///     layer.backward(&x, &SVector::<f64, 1>::new(1.0), &mut grad);
///     assert_eq!(grad.weight, x.transpose());
/// }
/// ```
pub fn set_zero<G: Cotangent>(grad: &mut G) {
    struct Zero;
    impl Zip<0, 0> for Zero {
        fn zip<T: Real>(&mut self, _: &Leaf<'_>, values: &mut [T], _: [&[T]; 0], _: [&mut [T]; 0]) {
            values.fill(T::zero());
        }
        fn buffer<T: Real>(&mut self, _: &Leaf<'_>, values: &mut [T]) {
            values.fill(T::zero());
        }
    }
    grad.zip([], [], &Path::root(), &mut Zero);
}

/// Scales a gradient down to the norm `most`, if its norm is above that, and gives the norm it had.
///
/// With a norm that is infinite or NaN the gradient stays as it is, so that the caller can see it.
/// Pascanu, Mikolov and Bengio, *On the difficulty of training recurrent neural networks*, 2013.
///
/// ```
/// use chainrule::parameters;
///
/// let mut grad = [3.0_f64, 4.0];
/// assert_eq!(parameters::clip_norm(&mut grad, 10.0), 5.0);
/// assert_eq!(grad, [3.0, 4.0]);
/// assert_eq!(parameters::clip_norm(&mut grad, 1.0), 5.0);
/// assert_eq!(grad, [0.6000000000000001, 0.8]);
/// ```
pub fn clip_norm<G: Cotangent>(grad: &mut G, most: f64) -> f64 {
    let norm = norm(grad);
    if norm > most && norm.is_finite() {
        scale(grad, most / norm);
    }
    norm
}

/// Copies all parameters and buffers of one model into another of the same type, in place.
///
/// For a model that lies in boxes, because it is larger than the stack, this is what assigning a
/// clone would be otherwise.
///
/// ```
/// use chainrule::parameters;
/// use chainrule::prelude::*;
///
/// let from = Linear::<2, 3>::xavier(&mut chainrule::rng(1));
/// let mut to = Linear::zeros();
/// parameters::copy(&from, &mut to);
/// assert_eq!(to.weight, from.weight);
/// ```
pub fn copy<P: Parameters>(from: &P, to: &mut P) {
    /// Looks for leaf `wanted` of `from`, to write it into `into`.
    struct Take<'a, T> {
        wanted: usize,
        passed: usize,
        into: &'a mut [T],
    }

    impl<T: Real> Take<'_, T> {
        fn take<S: Real>(&mut self, values: &[S]) {
            if self.passed == self.wanted {
                for (to, from) in self.into.iter_mut().zip(values) {
                    // The types are the same, as the models are.
                    *to = T::lit(from.as_f64());
                }
            }
            self.passed += 1;
        }
    }

    impl<T: Real> Visit for Take<'_, T> {
        fn visit<S: Real>(&mut self, _: &Leaf<'_>, values: &[S]) {
            self.take(values);
        }
        fn buffer<S: Real>(&mut self, _: &Leaf<'_>, values: &[S]) {
            self.take(values);
        }
    }

    struct Copy<'a, P> {
        from: &'a P,
        leaf: usize,
    }

    impl<P: Parameters> Copy<'_, P> {
        fn copy<T: Real>(&mut self, into: &mut [T]) {
            let mut take = Take { wanted: self.leaf, passed: 0, into };
            self.from.visit(&Path::root(), &mut take);
            self.leaf += 1;
        }
    }

    impl<P: Parameters> Zip<0, 0> for Copy<'_, P> {
        fn zip<T: Real>(&mut self, _: &Leaf<'_>, values: &mut [T], _: [&[T]; 0], _: [&mut [T]; 0]) {
            self.copy(values);
        }
        fn buffer<T: Real>(&mut self, _: &Leaf<'_>, values: &mut [T]) {
            self.copy(values);
        }
    }

    to.zip([], [], &Path::root(), &mut Copy { from, leaf: 0 });
}
