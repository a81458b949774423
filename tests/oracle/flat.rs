//! Values, modules and gradients as lists of numbers: leaf after leaf, each in column-major order.

use chainrule::parameters::{Leaf, Path, Visit, Zip};
use chainrule::prelude::*;

/// All numbers of a value or of a module's parameters.
pub fn numbers(value: &impl Parameters) -> Vec<f64> {
    struct Read(Vec<f64>);
    impl Visit for Read {
        fn visit<T: Real>(&mut self, _: &Leaf<'_>, values: &[T]) {
            self.0.extend(values.iter().map(|v| v.as_f64()));
        }
    }
    let mut read = Read(Vec::new());
    value.visit(&Path::root(), &mut read);
    read.0
}

/// Gives a value or a module's parameters these numbers.
pub fn fill(value: &mut impl Parameters, numbers: &[f64]) {
    struct Write<'n>(&'n [f64]);
    impl Zip<0, 0> for Write<'_> {
        fn zip<T: Real>(
            &mut self,
            leaf: &Leaf<'_>,
            values: &mut [T],
            []: [&[T]; 0],
            []: [&mut [T]; 0],
        ) {
            assert!(values.len() <= self.0.len(), "no numbers are left for `{}`", leaf.path);
            let (own, rest) = self.0.split_at(values.len());
            for (value, number) in values.iter_mut().zip(own) {
                *value = T::lit(*number);
            }
            self.0 = rest;
        }
    }
    let mut write = Write(numbers);
    value.zip([], [], &Path::root(), &mut write);
    assert!(write.0.is_empty(), "{} numbers are left", write.0.len());
}

/// All numbers of a gradient of `value`.
pub fn gradient<P: Parameters>(value: &mut P, grad: &P::Grad) -> Vec<f64> {
    struct Read(Vec<f64>);
    impl Zip<1, 0> for Read {
        fn zip<T: Real>(
            &mut self,
            _: &Leaf<'_>,
            _: &mut [T],
            [grad]: [&[T]; 1],
            []: [&mut [T]; 0],
        ) {
            self.0.extend(grad.iter().map(|v| v.as_f64()));
        }
    }
    let mut read = Read(Vec::new());
    value.zip([grad], [], &Path::root(), &mut read);
    read.0
}

/// The gradient of `value` that has these numbers.
pub fn gradient_of<P: Parameters>(value: &mut P, numbers: &[f64]) -> P::Grad {
    struct Write<'n>(&'n [f64]);
    impl Zip<0, 1> for Write<'_> {
        fn zip<T: Real>(
            &mut self,
            _: &Leaf<'_>,
            _: &mut [T],
            []: [&[T]; 0],
            [grad]: [&mut [T]; 1],
        ) {
            let (own, rest) = self.0.split_at(grad.len());
            for (value, number) in grad.iter_mut().zip(own) {
                *value = T::lit(*number);
            }
            self.0 = rest;
        }
    }
    let mut grad = value.zero_grad();
    let mut write = Write(numbers);
    value.zip([], [&mut grad], &Path::root(), &mut write);
    assert!(write.0.is_empty(), "{} numbers are left", write.0.len());
    grad
}

/// What a module computes at one point, in every mode.
pub struct Results {
    /// The values, each with the mode that gave it.
    pub y: Vec<(&'static str, Vec<f64>)>,
    /// The derivatives with respect to the input.
    pub dx: Vec<(&'static str, Vec<f64>)>,
    /// The derivatives with respect to the parameters.
    pub dtheta: Vec<(&'static str, Vec<f64>)>,
}

/// Runs every mode of a module at `x`, with these numbers as `dL/dy`.
pub fn every_mode<M: Module<X>, X: Differentiable>(
    module: &mut M,
    x: &mut X,
    dy: &[f64],
) -> Results {
    let mut y = module.forward(x);
    let dy = gradient_of(&mut y, dy);

    let backward_dx = module.backward_dx(x, &dy);
    let backward_dtheta = module.backward_dtheta(x, &dy);
    let mut accumulated = module.zero_grad();
    module.accumulate_dtheta(x, &dy, &mut accumulated);
    let mut backward_grad = module.zero_grad();
    let backward = module.backward(x, &dy, &mut backward_grad);

    let mut pullback_grad = module.zero_grad();
    let (pullback_y, pullback) = module.pullback(x);
    let pullback = pullback(module, x, &dy, &mut pullback_grad);
    let (pullback_dx_y, pullback_dx) = module.pullback_dx(x);
    let pullback_dx = pullback_dx(module, x, &dy);
    let mut pullback_dtheta_grad = module.zero_grad();
    let (pullback_dtheta_y, pullback_dtheta) = module.pullback_dtheta(x);
    pullback_dtheta(module, x, &dy, &mut pullback_dtheta_grad);

    Results {
        y: vec![
            ("forward", numbers(&y)),
            ("pullback", numbers(&pullback_y)),
            ("pullback_dx", numbers(&pullback_dx_y)),
            ("pullback_dtheta", numbers(&pullback_dtheta_y)),
        ],
        dx: vec![
            ("backward_dx", gradient(x, &backward_dx)),
            ("backward", gradient(x, &backward)),
            ("pullback", gradient(x, &pullback)),
            ("pullback_dx", gradient(x, &pullback_dx)),
        ],
        dtheta: vec![
            ("backward_dtheta", gradient(module, &backward_dtheta)),
            ("accumulate_dtheta", gradient(module, &accumulated)),
            ("backward", gradient(module, &backward_grad)),
            ("pullback", gradient(module, &pullback_grad)),
            ("pullback_dtheta", gradient(module, &pullback_dtheta_grad)),
        ],
    }
}
