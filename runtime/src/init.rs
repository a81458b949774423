//! Initialisation: the random values with which training begins.
//!
//! A distribution initialises every parameter of a model in place, by one rule:
//!
//! - a leaf named `bias`, or inside of an array of that name, becomes zero;
//! - any other leaf is drawn, as the matrix that it is: one with `r` rows and `c` columns takes
//!   `c` inputs (its fan-in) to `r` outputs (its fan-out). A vector has one column, a scalar is
//!   1 × 1. A kernel `[[[[T; K]; K]; I]; O]` takes `I K²` numbers to each of `O` outputs, and each
//!   of `I` inputs goes to `O K²`.
//!
//! Where that is not what a parameter means (the slope of an activation, a gain), set it
//! afterwards, or initialise the other fields one by one: each is a [`Parameters`] too.
//!
//! ```
//! use chainrule::init::{He, Initialize};
//! use chainrule::prelude::*;
//!
//! let mut rng = chainrule::rng(1);
//! let mut layers = (SMatrix::<f64, 8, 3>::zeros(), SMatrix::<f64, 1, 8>::zeros());
//! He.initialize(&mut layers, &mut rng);
//! assert!(layers.0.amax() <= (6.0_f64 / 3.0).sqrt());
//! assert!(layers.1.amax() <= (6.0_f64 / 8.0).sqrt());
//! ```

use nalgebra::ComplexField;
use rand::{Rng, RngExt};

#[cfg(feature = "boxed")]
use crate::boxed::InPlace;
use crate::differentiable::Real;
use crate::parameters::{Leaf, Parameters, Path, Shape, Zip};

/// A distribution from which parameters are drawn.
///
/// ```
/// use chainrule::init::Initialize;
/// use chainrule::parameters::Shape;
/// use chainrule::prelude::*;
/// use chainrule::rand::Rng;
///
/// /// Every weight is the same.
/// struct Constant(f64);
///
/// impl Initialize for Constant {
///     fn fill<T: Real>(&self, _: Shape, values: &mut [T], _: &mut impl Rng) {
///         values.fill(T::lit(self.0));
///     }
/// }
///
/// let mut w = SMatrix::<f32, 2, 3>::zeros();
/// Constant(0.5).initialize(&mut w, &mut chainrule::rng(1));
/// assert_eq!(w, SMatrix::<f32, 2, 3>::repeat(0.5));
/// ```
pub trait Initialize {
    /// Fills one leaf of this `shape`; `values` are its entries, a matrix's column by column.
    fn fill<T: Real>(&self, shape: Shape, values: &mut [T], rng: &mut impl Rng);

    /// Initialises every leaf of `parameters` in place, by the rule of [this module](self).
    ///
    /// ```
    /// use chainrule::init::{Initialize, Xavier};
    /// use chainrule::prelude::*;
    ///
    /// let mut w = SMatrix::<f32, 4, 2>::zeros();
    /// Xavier.initialize(&mut w, &mut chainrule::rng(1));
    /// assert!(w.iter().all(|w| *w != 0.0 && w.abs() <= 1.0));
    ///
    /// let mut again = SMatrix::<f32, 4, 2>::zeros();
    /// Xavier.initialize(&mut again, &mut chainrule::rng(1));
    /// assert_eq!(w, again);
    /// ```
    fn initialize<P: Parameters>(&self, parameters: &mut P, rng: &mut impl Rng) {
        parameters.zip([], [], &Path::root(), &mut Filler { distribution: self, rng });
    }

    /// New parameters in a box, initialised by the rule of [this module](self): for a layer that is
    /// larger than the stack. It needs the feature `boxed`.
    ///
    /// They are made in place, and no parameter is ever on the stack, in a debug build either. What a
    /// pass computes in between is: in a debug build some tens of copies of a batch's activations, so
    /// take batches of a few samples on a small stack, and add up their gradients. A `clone` of a box
    /// passes over the stack too; [`copy`](crate::parameters::copy) does not.
    /// A module in a box is a module, and its gradient is in a box too. `P` is a layer of this crate
    /// that has parameters only, or a module of your own, of `#[module(boxed)]`.
    ///
    /// ```
    /// use chainrule::init::{He, Initialize, Xavier};
    /// use chainrule::optim::Sgd;
    /// use chainrule::parameters::set_zero;
    /// use chainrule::prelude::*;
    ///
    /// // 1.9 million parameters: 7.6 MB.
    /// let mut rng = chainrule::rng(1);
    /// let mut net = (
    ///     He.boxed::<Linear<784, 1024>>(&mut rng),
    ///     Relu,
    ///     He.boxed::<Linear<1024, 1024>>(&mut rng),
    ///     Relu,
    ///     Xavier.boxed::<Linear<1024, 10>>(&mut rng),
    /// );
    /// let image = SVector::<f32, 784>::repeat(0.5);
    /// let mut sgd = Sgd::new(0.01);
    /// let mut grad = net.zero_grad();
    /// for _ in 0..2 {
    ///     set_zero(&mut grad); // in place, where `zero_grad` would make new boxes
    ///     let (logits, pullback) = net.pullback_dtheta(&image);
    ///     pullback(&net, &image, &logits, &mut grad);
    ///     sgd.step(&mut net, &grad);
    /// }
    /// ```
    #[cfg(feature = "boxed")]
    fn boxed<P: Parameters + InPlace>(&self, rng: &mut impl Rng) -> alloc::boxed::Box<P> {
        let mut parameters = bytemuck::zeroed_box();
        self.initialize::<P>(&mut parameters, rng);
        parameters
    }
}

/// Glorot and Bengio's uniform distribution: on [-b, b) with b = √(6 / (fan-in + fan-out)).
///
/// It keeps the variance of activations and of gradients alike from layer to layer, for
/// activations that are near the identity at 0: `tanh`, or none.
///
/// *Understanding the difficulty of training deep feedforward neural networks*, 2010, eq. 16.
///
/// ```
/// use chainrule::init::{Initialize, Xavier};
/// use chainrule::prelude::*;
///
/// let mut w = SMatrix::<f64, 30, 20>::zeros();
/// Xavier.initialize(&mut w, &mut chainrule::rng(1));
/// let bound = (6.0_f64 / 50.0).sqrt();
/// assert!(w.amax() <= bound && w.amax() > 0.9 * bound);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Xavier;

/// He's uniform distribution: on [-b, b) with b = √(6 / fan-in).
///
/// It keeps the variance of activations from layer to layer where a ReLU takes half of it away.
///
/// He, Zhang, Ren and Sun, *Delving deep into rectifiers*, 2015, eq. 10, as a uniform distribution
/// of the same variance 2 / fan-in.
///
/// ```
/// use chainrule::init::{He, Initialize};
/// use chainrule::prelude::*;
///
/// let mut w = SMatrix::<f64, 30, 20>::zeros();
/// He.initialize(&mut w, &mut chainrule::rng(1));
/// let bound = (6.0_f64 / 20.0).sqrt();
/// assert!(w.amax() <= bound && w.amax() > 0.9 * bound);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct He;

/// The uniform distribution on [low, high), whatever the shape.
///
/// The value `low + (high - low) u`, with u uniform on [0, 1), is rounded to the scalar type: in
/// `f32` it may be `high` itself.
///
/// ```
/// use chainrule::init::{Initialize, Uniform};
/// use chainrule::prelude::*;
///
/// let mut theta = SVector::<f64, 5>::zeros();
/// Uniform { low: 2.0, high: 3.0 }.initialize(&mut theta, &mut chainrule::rng(1));
/// assert!(theta.iter().all(|theta| (2.0..3.0).contains(theta)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Uniform {
    /// The least value.
    pub low: f64,
    /// The bound above all values.
    pub high: f64,
}

impl Initialize for Xavier {
    fn fill<T: Real>(&self, shape: Shape, values: &mut [T], rng: &mut impl Rng) {
        symmetric(shape.fan_in() + shape.fan_out()).fill(shape, values, rng);
    }
}

impl Initialize for He {
    fn fill<T: Real>(&self, shape: Shape, values: &mut [T], rng: &mut impl Rng) {
        symmetric(shape.fan_in()).fill(shape, values, rng);
    }
}

impl Initialize for Uniform {
    fn fill<T: Real>(&self, _: Shape, values: &mut [T], rng: &mut impl Rng) {
        // Drawn in `f64` for every scalar type, so that a model in `f32` begins at the rounded
        // parameters of the one in `f64`.
        values.fill_with(|| T::lit(self.low + (self.high - self.low) * rng.random::<f64>()));
    }
}

/// Of the variance 2 / `fan`.
fn symmetric(fan: usize) -> Uniform {
    let bound = ComplexField::sqrt(6.0 / fan as f64);
    Uniform { low: -bound, high: bound }
}

/// Shows a distribution the leaves that are to be drawn.
struct Filler<'a, D: ?Sized, R> {
    distribution: &'a D,
    rng: &'a mut R,
}

impl<D: Initialize + ?Sized, R: Rng> Zip<0, 0> for Filler<'_, D, R> {
    fn zip<T: Real>(
        &mut self,
        leaf: &Leaf<'_>,
        values: &mut [T],
        []: [&[T]; 0],
        []: [&mut [T]; 0],
    ) {
        if leaf.path.name() == Some("bias") {
            values.fill(T::zero());
        } else {
            self.distribution.fill(leaf.shape, values, self.rng);
        }
    }
}

#[cfg(test)]
mod tests {
    use nalgebra::{SMatrix, SVector};

    use super::{He, Initialize, Uniform, Xavier};
    use crate::parameters::{Parameters, Path, Visit, Zip};

    /// What `#[module]` writes for a layer.
    #[derive(Clone, PartialEq, Debug)]
    struct Layer {
        weight: SMatrix<f64, 3, 2>,
        bias: [SVector<f64, 3>; 2],
    }

    impl Parameters for Layer {
        type Grad = (SMatrix<f64, 3, 2>, [SVector<f64, 3>; 2]);
        fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V) {
            self.weight.visit(&path.field("weight"), visitor);
            self.bias.visit(&path.field("bias"), visitor);
        }
        fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
            &mut self,
            read: [&Self::Grad; R],
            mut write: [&mut Self::Grad; W],
            path: &Path<'_>,
            visitor: &mut V,
        ) {
            let weights = write.each_mut().map(|g| &mut g.0);
            self.weight.zip(read.map(|g| &g.0), weights, &path.field("weight"), visitor);
            let biases = write.each_mut().map(|g| &mut g.1);
            self.bias.zip(read.map(|g| &g.1), biases, &path.field("bias"), visitor);
        }
    }

    #[test]
    fn weights_are_drawn_and_biases_are_zero() {
        let one = Layer { weight: SMatrix::zeros(), bias: [SVector::repeat(1.0); 2] };
        let mut net = [one.clone(), one];
        Xavier.initialize(&mut net, &mut crate::rng(3));
        assert!(net.iter().all(|layer| layer.weight.iter().all(|w| *w != 0.0)));
        assert!(net.iter().all(|layer| layer.bias == [SVector::<f64, 3>::zeros(); 2]));
        assert_ne!(net[0].weight, net[1].weight);
    }

    /// A uniform distribution on [-b, b) has the mean 0 and the variance b² / 3.
    #[test]
    fn the_moments_are_those_of_the_papers() {
        let mut xavier = SMatrix::<f64, 60, 40>::zeros();
        Xavier.initialize(&mut xavier, &mut crate::rng(1));
        assert!(xavier.mean().abs() < 0.01);
        assert!((xavier.variance() * 100.0 / 2.0 - 1.0).abs() < 0.05);

        let mut he = SMatrix::<f64, 60, 40>::zeros();
        He.initialize(&mut he, &mut crate::rng(1));
        assert!((he.variance() * 40.0 / 2.0 - 1.0).abs() < 0.05);
    }

    #[test]
    fn a_vector_is_a_matrix_of_one_column() {
        let mut column = SVector::<f64, 600>::zeros();
        He.initialize(&mut column, &mut crate::rng(1));
        assert!(column.amax() > 2.4 && column.amax() <= 6.0_f64.sqrt());
    }

    #[test]
    fn single_precision_is_double_precision_rounded() {
        let mut single = SMatrix::<f32, 4, 5>::zeros();
        let mut double = SMatrix::<f64, 4, 5>::zeros();
        Xavier.initialize(&mut single, &mut crate::rng(9));
        Xavier.initialize(&mut double, &mut crate::rng(9));
        assert_eq!(single, double.cast());
    }

    /// Expected are the numbers of an implementation of PCG32 in Python. A change would give every
    /// user of a seed another model.
    #[test]
    fn a_seed_gives_the_same_parameters_forever() {
        let mut theta = [0.0_f64; 4];
        Uniform { low: -1.0, high: 1.0 }.initialize(&mut theta, &mut crate::rng(1));
        let expected =
            [-0.017671116533797493, -0.8619249161367915, -0.6787358629644593, -0.7942393120071312];
        assert_eq!(theta, expected);
    }

    #[test]
    fn nothing_panics_on_an_odd_range() {
        let mut theta = [1.0_f64; 4];
        Uniform { low: 3.0, high: 2.0 }.initialize(&mut theta, &mut crate::rng(1));
        assert!(theta.iter().all(|theta| *theta > 2.0 && *theta <= 3.0));
        Uniform { low: 1.0, high: 1.0 }.initialize(&mut theta, &mut crate::rng(1));
        assert_eq!(theta, [1.0; 4]);
        He.initialize(&mut SMatrix::<f64, 3, 0>::zeros(), &mut crate::rng(1));
    }
}
