//! Right gradients pass with every seed, and wrong ones fail with every seed.

use alloc::string::ToString;
use alloc::{format, vec};

use super::{Cause, GradCheck, GradCheckError, Sampler, gradcheck};
use crate::differentiable::{Differentiable, Tangent};
use crate::module::Module;
use crate::parameters::{Parameters, Path, Visit, Zip};
use nalgebra::{SMatrix, SVector};

const SEEDS: u64 = 200;

/// A module of two functions, and a fault on top.
#[derive(Clone)]
struct Fun<P: Parameters, X: Differentiable, Y: Differentiable> {
    theta: P,
    forward: fn(&P, &X) -> Y,
    #[allow(clippy::type_complexity)]
    backward: fn(&P, &X, &Tangent<Y>, &mut P::Grad) -> Tangent<X>,
    fault: Fault,
}

/// What a method other than the two functions does wrong.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Fault {
    None,
    PullbackValue,
    PullbackDxValue,
    PullbackDthetaValue,
    BackwardOverwrites,
    PullbackOverwrites,
    PullbackDthetaOverwrites,
    BackwardDxNegative,
    PullbackDxNegative,
    BackwardDthetaZero,
    BackwardDxZero,
    BackwardGradMissing,
}

fn fun<P: Parameters, X: Differentiable, Y: Differentiable>(
    theta: P,
    forward: fn(&P, &X) -> Y,
    backward: fn(&P, &X, &Tangent<Y>, &mut P::Grad) -> Tangent<X>,
) -> Fun<P, X, Y> {
    Fun { theta, forward, backward, fault: Fault::None }
}

impl<P: Parameters, X: Differentiable, Y: Differentiable> Parameters for Fun<P, X, Y> {
    type Grad = P::Grad;
    fn visit<V: Visit>(&self, path: &Path<'_>, visitor: &mut V) {
        self.theta.visit(path, visitor);
    }
    fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
        &mut self,
        read: [&Self::Grad; R],
        write: [&mut Self::Grad; W],
        path: &Path<'_>,
        visitor: &mut V,
    ) {
        self.theta.zip(read, write, path, visitor);
    }
}

/// All numbers of `value` by `factor`.
fn scaled<P: Parameters>(mut value: P, factor: f64) -> P {
    struct Scale(f64);
    impl Zip<0, 0> for Scale {
        fn zip<T: crate::Real>(
            &mut self,
            _: &crate::parameters::Leaf<'_>,
            values: &mut [T],
            []: [&[T]; 0],
            []: [&mut [T]; 0],
        ) {
            values.iter_mut().for_each(|v| *v *= T::lit(self.0));
        }
    }
    value.zip([], [], &Path::root(), &mut Scale(factor));
    value
}

impl<P: Parameters, X: Differentiable, Y: Differentiable> Module<X> for Fun<P, X, Y>
where
    Tangent<X>: Parameters,
{
    type Output = Y;

    fn forward(&self, x: &X) -> Y {
        (self.forward)(&self.theta, x)
    }

    fn pullback(
        &self,
        x: &X,
    ) -> (Y, impl Fn(&Self, &X, &Tangent<Y>, &mut P::Grad) -> Tangent<X> + use<P, X, Y>) {
        let factor = if self.fault == Fault::PullbackValue { 1.0 + f64::EPSILON } else { 1.0 };
        (scaled(self.forward(x), factor), |m: &Self, x: &X, dy: &Tangent<Y>, grad: &mut P::Grad| {
            if m.fault == Fault::PullbackOverwrites {
                *grad = m.zero_grad();
            }
            (m.backward)(&m.theta, x, dy, grad)
        })
    }

    fn pullback_dx(
        &self,
        x: &X,
    ) -> (Y, impl Fn(&Self, &X, &Tangent<Y>) -> Tangent<X> + use<P, X, Y>) {
        let factor = if self.fault == Fault::PullbackDxValue { 1.0 + 1e-15 } else { 1.0 };
        (scaled(self.forward(x), factor), |m: &Self, x: &X, dy: &Tangent<Y>| {
            let dx = (m.backward)(&m.theta, x, dy, &mut m.zero_grad());
            if m.fault == Fault::PullbackDxNegative { scaled(dx, -1.0) } else { dx }
        })
    }

    fn pullback_dtheta(
        &self,
        x: &X,
    ) -> (Y, impl Fn(&Self, &X, &Tangent<Y>, &mut P::Grad) + use<P, X, Y>) {
        let factor = if self.fault == Fault::PullbackDthetaValue { 1.0 + 1e-15 } else { 1.0 };
        (scaled(self.forward(x), factor), |m: &Self, x: &X, dy: &Tangent<Y>, grad: &mut P::Grad| {
            if m.fault == Fault::PullbackDthetaOverwrites {
                *grad = m.zero_grad();
            }
            (m.backward)(&m.theta, x, dy, grad);
        })
    }

    fn backward_dx(&self, x: &X, dy: &Tangent<Y>) -> Tangent<X> {
        let dx = (self.backward)(&self.theta, x, dy, &mut self.zero_grad());
        match self.fault {
            Fault::BackwardDxNegative => scaled(dx, -1.0),
            Fault::BackwardDxZero => x.zero_tangent(),
            _ => dx,
        }
    }

    fn backward_dtheta(&self, x: &X, dy: &Tangent<Y>) -> P::Grad {
        let mut grad = self.zero_grad();
        if self.fault != Fault::BackwardDthetaZero {
            (self.backward)(&self.theta, x, dy, &mut grad);
        }
        grad
    }

    fn backward(&self, x: &X, dy: &Tangent<Y>, grad: &mut P::Grad) -> Tangent<X> {
        if self.fault == Fault::BackwardOverwrites {
            *grad = self.zero_grad();
        }
        let mut unused = self.zero_grad();
        let missing = self.fault == Fault::BackwardGradMissing;
        (self.backward)(&self.theta, x, dy, if missing { &mut unused } else { grad })
    }
}

/// A function of one real number.
fn scalar(forward: fn(&(), &f64) -> f64, backward: fn(&(), &f64, &f64, &mut ()) -> f64) -> Scalar {
    fun((), forward, backward)
}
type Scalar = Fun<(), f64, f64>;

/// Runs the check with every seed, and gives what each one found.
fn every_seed<M, X>(
    check: &GradCheck,
    mut draw: impl FnMut(&mut Sampler) -> (M, X),
) -> impl Iterator<Item = (u64, Result<(), GradCheckError>)>
where
    M: Module<X> + Clone,
    X: Differentiable + Clone,
{
    (0..SEEDS).map(move |seed| (seed, check.clone().seed(seed).run(&mut draw)))
}

#[track_caller]
fn passes<M, X>(name: &str, draw: impl FnMut(&mut Sampler) -> (M, X))
where
    M: Module<X> + Clone,
    X: Differentiable + Clone,
{
    for (seed, result) in every_seed(&GradCheck::new(name), draw) {
        if let Err(error) = result {
            panic!("with seed {seed}: {error}");
        }
    }
}

#[track_caller]
fn fails<M, X>(
    name: &str,
    is_right: impl Fn(&Cause) -> bool,
    draw: impl FnMut(&mut Sampler) -> (M, X),
) where
    M: Module<X> + Clone,
    X: Differentiable + Clone,
{
    for (seed, result) in every_seed(&GradCheck::new(name), draw) {
        match result {
            Err(error) if is_right(&error.cause) => {}
            other => panic!("{name} with seed {seed}: {other:?}"),
        }
    }
}

fn is_wrong_in(argument: &str) -> impl Fn(&Cause) -> bool {
    move |cause| match cause {
        Cause::Gradient { coordinate, .. } => coordinate.argument == argument,
        _ => false,
    }
}

#[test]
fn right_scalar_functions_pass() {
    passes("sin", |s| (scalar(|_, x| x.sin(), |_, x, dy, _| dy * x.cos()), s.draw()));
    passes("exp", |s| (scalar(|_, x| x.exp(), |_, x, dy, _| dy * x.exp()), s.draw()));
    passes("exp far out", |s| {
        (scalar(|_, x| x.exp(), |_, x, dy, _| dy * x.exp()), s.draw_in(-30.0, 30.0))
    });
    passes("constant", |s| (scalar(|_, _| 3.0, |_, _, _, _| 0.0), s.draw()));
    passes("identity", |s| (scalar(|_, x| *x, |_, _, dy, _| *dy), s.draw_in(-1e6, 1e6)));
    passes("fast sine", |s| {
        (scalar(|_, x| (1e4 * x).sin(), |_, x, dy, _| 1e4 * (1e4 * x).cos() * dy), s.draw())
    });
    passes("offset", |s| (scalar(|_, x| 1e4 + x.sin(), |_, x, dy, _| dy * x.cos()), s.draw()));
    passes("naive softplus", |s| {
        let softplus = |_: &(), x: &f64| (1.0 + x.exp()).ln();
        (scalar(softplus, |_, x, dy, _| dy / (1.0 + (-x).exp())), s.draw_in(-100.0, 20.0))
    });
    passes("tanh, saturated", |s| {
        let tanh = |_: &(), x: &f64| x.tanh();
        (scalar(tanh, |_, x, dy, _| dy / x.cosh() / x.cosh()), s.draw_in(-20.0, 20.0))
    });
}

#[test]
fn points_near_poles_and_domain_ends_pass() {
    // The domain ends at 0, and the first steps reach beyond it.
    passes("ln", |s| (scalar(|_, x| x.ln(), |_, x, dy, _| dy / x), s.draw_in(1e-4, 0.02)));
    passes("sqrt", |s| {
        (scalar(|_, x| x.sqrt(), |_, x, dy, _| 0.5 * dy / x.sqrt()), s.draw_in(0.0, 0.02))
    });
    passes("acos", |s| {
        let acos = |_: &(), x: &f64| x.acos();
        (scalar(acos, |_, x, dy, _| -dy / (1.0 - x * x).sqrt()), s.draw_in(0.98, 1.0))
    });
    passes("division", |s| {
        let division = fun::<(), (f64, f64), f64>(
            (),
            |_, (a, b)| a / b,
            |_, (a, b), dy, _| (dy / b, -dy * a / (b * b)),
        );
        (division, s.draw_in(-0.01, 0.01))
    });
}

#[test]
fn kinks_are_stepped_around() {
    passes("abs", |s| {
        (scalar(|_, x| x.abs(), |_, x, dy, _| dy * x.signum()), s.draw_in(-0.02, 0.02))
    });
    passes("floor", |s| {
        (scalar(|_, x| (100.0 * x).floor() * x, |_, x, dy, _| (100.0 * x).floor() * dy), s.draw())
    });
    passes("huber", |s| {
        let huber =
            |_: &(), x: &f64| if x.abs() < 0.5 { 0.5 * x * x } else { 0.5 * (x.abs() - 0.25) };
        (scalar(huber, |_, x, dy, _| x.clamp(-0.5, 0.5) * dy), s.draw())
    });
    passes("max", |s| {
        let max = fun::<(), (f64, f64), f64>(
            (),
            |_, (a, b)| a.max(*b),
            |_, (a, b), dy, _| if a > b { (*dy, 0.0) } else { (0.0, *dy) },
        );
        (max, s.draw())
    });
}

#[test]
fn ill_scaled_functions_pass() {
    type V = SVector<f64, 2>;
    passes("apart", |s| {
        let apart = fun::<V, V, V>(
            s.draw(),
            |w, x| V::new(1e6 * x[0] * w[0], 1e-6 * (x[1] * w[1]).sin()),
            |w, x, dy, dw| {
                let slope = 1e-6 * (x[1] * w[1]).cos() * dy[1];
                *dw += V::new(1e6 * x[0] * dy[0], slope * x[1]);
                V::new(1e6 * w[0] * dy[0], slope * w[1])
            },
        );
        (apart, s.draw())
    });
    passes("summed", |s| {
        let summed = fun::<f64, f64, f64>(
            s.draw(),
            |w, x| 1e6 * w.exp() + 1e-6 * x.sin(),
            |w, x, dy, dw| {
                *dw += 1e6 * w.exp() * dy;
                1e-6 * x.cos() * dy
            },
        );
        (summed, s.draw())
    });
    passes("large and small in one leaf", |s| {
        let mixed = fun::<(), V, f64>(
            (),
            |_, x| 1e6 * x[0] * x[0] + 1e-6 * x[1].exp(),
            |_, x, dy, _| V::new(2e6 * x[0] * dy, 1e-6 * x[1].exp() * dy),
        );
        (mixed, s.draw())
    });
    passes("a large coordinate", |s| {
        let square = scalar(|_, x| x * x, |_, x, dy, _| 2.0 * x * dy);
        (square, s.draw_in(1e5, 1e7))
    });
}

#[test]
fn what_rounding_hides_is_no_false_alarm() {
    // The function works with numbers far larger than its value.
    passes("cancellation", |s| {
        (scalar(|_, x| (1e5 + x.sin()) - 1e5, |_, x, dy, _| dy * x.cos()), s.draw())
    });
    // The bias has no effect, but moves the last places.
    passes("softmax", |s| {
        type V = SVector<f64, 5>;
        fn softmax(b: &f64, x: &V) -> V {
            let e = x.map(|v| (v + b).exp());
            e / e.sum()
        }
        let m = fun::<f64, V, V>(s.draw(), softmax, |b, x, dy, db| {
            let y = softmax(b, x);
            let dx = y.component_mul(&dy.add_scalar(-y.dot(dy)));
            *db += dx.sum();
            dx
        });
        (m, s.draw())
    });
    passes("cross-entropy", |s| {
        type X = (SVector<f64, 10>, usize);
        fn log_sum(x: &SVector<f64, 10>) -> f64 {
            x.max() + x.map(|v| (v - x.max()).exp()).sum().ln()
        }
        let m = fun::<(), X, f64>(
            (),
            |_, (x, k)| log_sum(x) - x[*k],
            |_, (x, k), dy, _| {
                let mut dx = x.map(|v| (v - log_sum(x)).exp());
                dx[*k] -= 1.0;
                (dx * *dy, ())
            },
        );
        (m, (s.draw_in(-10.0, 10.0), s.draw_in(0.0, 10.0)))
    });
}

#[test]
fn single_precision_passes() {
    type V = SVector<f32, 3>;
    type W = SMatrix<f32, 2, 3>;
    passes("linear", |s| {
        let linear = fun::<(W, f32), V, SVector<f32, 2>>(
            s.draw(),
            |(w, b), x| (w * x).map(|v| (v + b).tanh()),
            |(w, b), x, dy, (dw, db)| {
                let dz = (w * x).zip_map(dy, |v, dy| (1.0 - (v + b).tanh().powi(2)) * dy);
                *dw += dz * x.transpose();
                *db += dz.sum();
                w.transpose() * dz
            },
        );
        (linear, s.draw())
    });
    passes("f32 inside of f64", |s| {
        let cast = fun::<(), (f64, f32), f64>(
            (),
            |_, (a, b)| a.sin() * f64::from(*b),
            |_, (a, b), dy, _| (a.cos() * f64::from(*b) * dy, (a.sin() * dy) as f32),
        );
        (cast, s.draw())
    });
    passes("abs", |s| {
        let abs = fun::<(), f32, f32>((), |_, x| x.abs(), |_, x, dy, _| x.signum() * dy);
        (abs, s.draw_in(-0.1, 0.1))
    });
}

type X = SMatrix<f64, 3, 4>;
type Y = SMatrix<f64, 2, 4>;
/// Weight, bias.
type Theta = (SMatrix<f64, 2, 3>, SVector<f64, 2>);
type Linear = Fun<Theta, X, Y>;

fn linear(theta: Theta) -> Linear {
    fun(
        theta,
        |(w, b), x| {
            let mut y = w * x;
            y.column_iter_mut().for_each(|mut y| y += b);
            y
        },
        |(w, _), x, dy, (dw, db)| {
            *dw += dy * x.transpose();
            *db += dy.column_sum();
            w.transpose() * dy
        },
    )
}

#[test]
fn a_linear_layer_passes() {
    passes("linear", |s| (linear(s.draw()), s.draw()));
}

#[test]
fn a_fault_in_any_method_is_found() {
    let gradient = |of: &'static str, argument: &'static str| {
        move |cause: &Cause| match cause {
            Cause::Gradient { method, coordinate, .. } => {
                *method == of && coordinate.argument.starts_with(argument)
            }
            _ => false,
        }
    };
    let overwritten = |of: &'static str| {
        move |cause: &Cause| match cause {
            Cause::Overwritten { method, .. } => *method == of,
            _ => false,
        }
    };
    let value = |of: &'static str| {
        move |cause: &Cause| match cause {
            Cause::Value { method, .. } => *method == of,
            _ => false,
        }
    };
    let with =
        |fault: Fault| move |s: &mut Sampler| (Linear { fault, ..linear(s.draw()) }, s.draw::<X>());
    fails("linear", value("pullback"), with(Fault::PullbackValue));
    fails("linear", value("pullback_dx"), with(Fault::PullbackDxValue));
    fails("linear", value("pullback_dtheta"), with(Fault::PullbackDthetaValue));
    fails("linear", overwritten("backward"), with(Fault::BackwardOverwrites));
    fails("linear", overwritten("pullback"), with(Fault::PullbackOverwrites));
    fails("linear", overwritten("pullback_dtheta"), with(Fault::PullbackDthetaOverwrites));
    fails("linear", gradient("backward_dx", "x"), with(Fault::BackwardDxNegative));
    fails("linear", gradient("pullback_dx", "x"), with(Fault::PullbackDxNegative));
    fails("linear", gradient("backward_dtheta", "theta.0"), with(Fault::BackwardDthetaZero));
    fails("linear", gradient("backward_dx", "x"), with(Fault::BackwardDxZero));
    fails("linear", gradient("backward", "theta.0"), with(Fault::BackwardGradMissing));
}

#[test]
fn a_small_error_in_one_coordinate_is_found() {
    fails("weight", is_wrong_in("theta.0"), |s| {
        let mut m = linear(s.draw());
        m.backward = |(w, _), x, dy, (dw, db)| {
            let mut right = dy * x.transpose();
            right[(1, 2)] *= 1.0 + 1e-6;
            *dw += right;
            *db += dy.column_sum();
            w.transpose() * dy
        };
        (m, s.draw::<X>())
    });
    fails("input", is_wrong_in("x"), |s| {
        let mut m = linear(s.draw());
        m.backward = |(w, _), x, dy, (dw, db)| {
            *dw += dy * x.transpose();
            *db += dy.column_sum();
            let mut dx = w.transpose() * dy;
            dx[(2, 1)] *= 1.0 + 1e-6;
            dx
        };
        (m, s.draw::<X>())
    });
    fails("exp", is_wrong_in("x"), |s| {
        (scalar(|_, x| x.exp(), |_, x, dy, _| dy * x.exp() * (1.0 + 2e-7)), s.draw())
    });
    fails("f32", is_wrong_in("x"), |s| {
        let exp = fun::<(), f32, f32>((), |_, x| x.exp(), |_, x, dy, _| dy * x.exp() * 1.003);
        (exp, s.draw())
    });
    fails("ill-scaled", is_wrong_in("theta"), |s| {
        let m = fun::<f64, f64, (f64, f64)>(
            s.draw(),
            |w, x| (1e6 * x, 1e-6 * w * w),
            |w, _, dy, dw| {
                *dw += 2e-6 * w * dy.1 * (1.0 + 1e-6);
                1e6 * dy.0
            },
        );
        (m, s.draw())
    });
}

#[test]
fn wrong_formulas_are_found() {
    fails("no bias gradient", is_wrong_in("theta.1"), |s| {
        let mut m = linear(s.draw());
        m.backward = |(w, _), x, dy, (dw, _)| {
            *dw += dy * x.transpose();
            w.transpose() * dy
        };
        (m, s.draw::<X>())
    });
    fails("sign", is_wrong_in("x"), |s| {
        (scalar(|_, x| x.cos(), |_, x, dy, _| dy * x.sin()), s.draw())
    });
    fails("not a number", is_wrong_in("x"), |s| {
        (scalar(|_, x| x.cos(), |_, _, _, _| f64::NAN), s.draw())
    });
    fails("infinite", is_wrong_in("x"), |s| {
        (scalar(|_, x| x.cos(), |_, _, _, _| f64::INFINITY), s.draw())
    });
    fails("transposed", is_wrong_in("x"), |s| {
        type M = SMatrix<f64, 2, 2>;
        let m = fun::<M, M, M>(
            s.draw(),
            |w, x| w * x,
            |w, x, dy, dw| {
                *dw += dy * x.transpose();
                w * dy
            },
        );
        (m, s.draw())
    });
    // The gradient has the wrong side of the kink at 0.3.
    fails("max", is_wrong_in("x"), |s| {
        (scalar(|_, x| x.max(0.3), |_, x, dy, _| if *x < 0.3 { *dy } else { 0.0 }), s.draw())
    });
    fails("dy is ignored", is_wrong_in("x"), |s| {
        (scalar(|_, x| x.sin(), |_, x, _, _| x.cos()), s.draw())
    });
}

#[test]
fn a_large_network_passes_and_its_bias_is_checked() {
    type X = SMatrix<f64, 64, 4>;
    type W1 = SMatrix<f64, 32, 64>;
    type W2 = SMatrix<f64, 10, 32>;
    type Theta = ((W1, SVector<f64, 32>), (W2, SVector<f64, 10>));
    type H = SMatrix<f64, 32, 4>;
    type Y = SMatrix<f64, 10, 4>;
    fn hidden(((w1, b1), _): &Theta, x: &X) -> H {
        let mut z = w1 * x;
        z.column_iter_mut().for_each(|mut z| z += b1);
        z
    }
    fn forward(theta: &Theta, x: &X) -> Y {
        let (_, (w2, b2)) = theta;
        let mut y = w2 * hidden(theta, x).map(|v| v.max(0.0)).map(f64::tanh);
        y.column_iter_mut().for_each(|mut y| y += b2);
        y
    }
    fn backward(theta: &Theta, x: &X, dy: &Y, grad: &mut Theta) -> X {
        let ((w1, _), (w2, _)) = theta;
        let z = hidden(theta, x);
        let h = z.map(|v| v.max(0.0)).map(f64::tanh);
        grad.1.0 += dy * h.transpose();
        grad.1.1 += dy.column_sum();
        let dh = w2.transpose() * dy;
        let dz = dh.zip_zip_map(&h, &z, |d, h, z| if z > 0.0 { d * (1.0 - h * h) } else { 0.0 });
        grad.0.0 += dz * x.transpose();
        grad.0.1 += dz.column_sum();
        w1.transpose() * dz
    }
    fn wrong(theta: &Theta, x: &X, dy: &Y, grad: &mut Theta) -> X {
        let bias = grad.0.1;
        let dx = backward(theta, x, dy, grad);
        grad.0.1 += (grad.0.1 - bias) * 1e-6;
        dx
    }
    // Weights of the size that an initialisation gives them.
    fn draw(s: &mut Sampler) -> (Theta, X) {
        let ((w1, b1), (w2, b2)): Theta = s.draw();
        (((w1 / 8.0, b1), (w2 / 6.0, b2)), s.draw())
    }
    for seed in 0..4 {
        let check = GradCheck::new("mlp").points(1).seed(seed);
        check.assert(|s| {
            let (theta, x) = draw(s);
            (fun(theta, forward, backward), x)
        });
        let error = check.run(|s| {
            let (theta, x) = draw(s);
            (fun(theta, forward, wrong), x)
        });
        assert!(is_wrong_in("theta.0.1")(&error.unwrap_err().cause));
    }
}

#[test]
fn what_has_no_coordinates_is_left_alone() {
    let m = fun::<(), (f64, usize, bool), (usize, f64)>(
        (),
        |_, (x, k, _)| (*k, x * *k as f64),
        |_, (_, k, _), dy, _| (dy.1 * *k as f64, (), ()),
    );
    assert_eq!(gradcheck(&m, &(0.5, 3, true)), Ok(()));
    let nothing = fun::<(), usize, usize>((), |_, k| k + 1, |_, _, _, _| ());
    assert_eq!(gradcheck(&nothing, &3), Ok(()));
}

#[test]
fn a_point_without_a_derivative_is_an_error_of_its_own() {
    let abs = scalar(|_, x| x.abs(), |_, x, dy, _| dy * x.signum());
    assert_eq!(gradcheck(&abs, &0.5), Ok(()));
    let error = gradcheck(&abs, &0.0).unwrap_err();
    let Cause::NoDerivative { sides: Some((below, above)), .. } = error.cause.clone() else {
        panic!("{error}");
    };
    assert_eq!((below * above).signum(), -1.0);

    let sqrt = scalar(|_, x| x.sqrt(), |_, x, dy, _| 0.5 * dy / x.sqrt());
    assert!(matches!(
        gradcheck(&sqrt, &0.0).unwrap_err().cause,
        Cause::NoDerivative { sides: None, .. }
    ));
    assert_eq!(gradcheck(&sqrt, &-1.0).unwrap_err().cause, Cause::NotFinite);
    let pole = scalar(|_, x| 1.0 / x, |_, x, dy, _| -dy / (x * x));
    assert_eq!(gradcheck(&pole, &0.0).unwrap_err().cause, Cause::NotFinite);
    let step = scalar(|_, x| x.floor(), |_, _, _, _| 0.0);
    assert!(matches!(gradcheck(&step, &1.0).unwrap_err().cause, Cause::NoDerivative { .. }));
}

#[test]
fn a_domain_that_is_never_met_is_an_error() {
    let ln = scalar(|_, x| x.ln(), |_, x, dy, _| dy / x);
    let error = GradCheck::new("ln").run(|s| (ln.clone(), s.draw_in::<f64>(-2.0, -1.0)));
    assert_eq!(
        error.unwrap_err().to_string(),
        "gradient check of `ln` failed: 200 points were drawn at which it can't be checked, too \
         many to go on
    help: draw where the function is smooth, `#[module(check(x in 0.1..2.0))]`
    the last point: `forward` gives a number that is infinite or not a number
    help: check at a point inside the domain of the function"
    );
}

#[test]
fn a_failure_names_the_coordinate_and_both_numbers() {
    let mut m = linear(Sampler::new(0).draw());
    m.backward = |(w, _), x, dy, (dw, db)| {
        *dw += dy * x.transpose();
        db[0] += dy.row(0).sum();
        w.transpose() * dy
    };
    let error = GradCheck::new("linear").check(&m, &Sampler::new(1).draw()).unwrap_err();
    let Cause::Gradient { method, coordinate, analytic, numeric, relative_error, tolerance } =
        &error.cause
    else {
        panic!("{error}");
    };
    assert_eq!(
        (*method, &*coordinate.argument, &*coordinate.index),
        ("pullback", "theta.1", &[1, 0][..])
    );
    assert_eq!((*analytic, *relative_error, *tolerance), (0.0, 1.0, 1e-7));
    assert_eq!(
        error.to_string(),
        format!(
            "gradient check of `linear` failed: wrong derivative with respect to `theta.1` at \
             [1, 0] (where it is {:?})
    `pullback` gives:        0.0
    finite differences give: {numeric:?}
    relative error:          1.0e0, more than the bound of 1e-7",
            m.theta.1[1]
        )
    );
}

#[test]
fn the_name_of_a_type_is_short() {
    #[derive(Clone)]
    struct Half;
    impl Parameters for Half {
        type Grad = ();
        fn visit<V: Visit>(&self, _: &Path<'_>, _: &mut V) {}
        fn zip<const R: usize, const W: usize, V: Zip<R, W>>(
            &mut self,
            _: [&(); R],
            _: [&mut (); W],
            _: &Path<'_>,
            _: &mut V,
        ) {
        }
    }
    impl Module<f64> for Half {
        type Output = f64;
        fn forward(&self, x: &f64) -> f64 {
            0.5 * x
        }
        fn pullback(&self, x: &f64) -> (f64, impl Fn(&Self, &f64, &f64, &mut ()) -> f64 + use<>) {
            (0.5 * x, |_: &Self, _: &f64, dy: &f64, _: &mut ()| *dy)
        }
    }
    assert_eq!(gradcheck(&Half, &1.0).unwrap_err().name, "Half");
    assert_eq!(gradcheck(&(Half, Half), &1.0).unwrap_err().name, "(Half, Half)");
}

#[test]
fn the_same_number_is_checked_of_every_leaf() {
    // 100 weights of which 12 are checked, and one bias that can't be missed.
    let draw = |s: &mut Sampler| s.draw::<(SVector<f64, 100>, f64)>();
    fails("bias", is_wrong_in("theta.1"), |s| {
        let m = fun::<(SVector<f64, 100>, f64), f64, f64>(
            draw(s),
            |(w, b), x| w.sum() * x + b,
            |(w, _), x, dy, (dw, db)| {
                dw.add_scalar_mut(x * dy);
                *db += 0.99 * dy;
                w.sum() * dy
            },
        );
        (m, s.draw())
    });
    let choose = |count| {
        let leaves = super::coordinates::leaves(&[(0.0, 0.0); 3], "x");
        leaves[4].choose(count, &mut Sampler::new(0))
    };
    assert_eq!(choose(12), vec![4]);
}
