//! Nothing allocates: not the value, not the backward passes, not a step of the optimiser.

#![allow(missing_docs)]
#![allow(unsafe_code)] // `GlobalAlloc` is an unsafe trait; this is the only way to count.

#[path = "../../runtime/benches/memory/allocations.rs"]
mod allocations;
mod catalogue;

use std::fmt::Debug;
use std::hint::black_box;

use chainrule::init::{He, Initialize};
use chainrule::optim::Sgd;
use chainrule::parameters;
use chainrule::prelude::*;

/// How often `f` allocates.
fn allocations<Y>(f: impl FnOnce() -> Y) -> usize {
    let mut f = Some(f);
    allocations::of(&mut || {
        black_box(f.take().map(|f| f()));
    })
}

/// How often each mode of a module allocates.
fn by_mode<M, X>(module: &M, x: &X) -> [(&'static str, usize); 13]
where
    M: Module<X> + Clone,
    X: Differentiable,
{
    let dy = &module.forward(x).zero_tangent();
    let mut grad = module.zero_grad();
    let mut model = module.clone();
    let mut plain = Sgd::new(0.1);
    let mut momentum = Sgd::new(0.1).momentum(0.9).nesterov(true).weight_decay(0.01);
    [
        ("forward", allocations(|| module.forward(x))),
        ("zero_grad", allocations(|| module.zero_grad())),
        (
            "pullback",
            allocations(|| {
                let (y, pullback) = module.pullback(x);
                (pullback(module, x, dy, &mut grad), y)
            }),
        ),
        (
            "pullback_dx",
            allocations(|| {
                let (y, pullback) = module.pullback_dx(x);
                (pullback(module, x, dy), y)
            }),
        ),
        (
            "pullback_dtheta",
            allocations(|| {
                let (y, pullback) = module.pullback_dtheta(x);
                pullback(module, x, dy, &mut grad);
                y
            }),
        ),
        ("backward", allocations(|| module.backward(x, dy, &mut grad))),
        ("backward_dx", allocations(|| module.backward_dx(x, dy))),
        ("backward_dtheta", allocations(|| module.backward_dtheta(x, dy))),
        ("set_zero", allocations(|| parameters::set_zero(&mut grad))),
        ("clip_norm", allocations(|| parameters::clip_norm(&mut grad, 1.0))),
        ("accumulate_dtheta", allocations(|| module.accumulate_dtheta(x, dy, &mut grad))),
        ("sgd", allocations(|| plain.step(&mut model, &grad))),
        (
            "sgd with momentum",
            allocations(|| {
                momentum.step(&mut model, &grad);
                momentum.step(&mut model, &grad);
            }),
        ),
    ]
}

/// How often those modes allocate that only a scalar module has.
fn by_scalar_mode<M: Module<X>, X: Differentiable>(module: &M, x: &X) -> [(&'static str, usize); 3]
where
    M::Output: Real,
{
    let mut grad = module.zero_grad();
    [
        ("value_and_grad", allocations(|| module.value_and_grad(x, &mut grad))),
        ("value_and_dx", allocations(|| module.value_and_dx(x))),
        ("value_and_dtheta", allocations(|| module.value_and_dtheta(x, &mut grad))),
    ]
}

fn assert_none(module: &dyn Debug, counts: &[(&str, usize)]) {
    for (mode, count) in counts {
        assert_eq!(*count, 0, "{mode} of {module:?}");
    }
}

macro_rules! allocate_nothing {
    (
        modules: [$($module:expr, $x:expr;)*]
        scalar_modules: [$($scalar:expr, $sx:expr;)*]
    ) => {
        $({
            let (module, x) = ($module, $x);
            assert_none(&module, &by_mode(&module, &x));
        })*
        $({
            let (module, x) = ($scalar, $sx);
            assert_none(&module, &by_mode(&module, &x));
            assert_none(&module, &by_scalar_mode(&module, &x));
        })*
    };
}

pub(crate) use allocate_nothing;

type V<const N: usize> = SVector<f64, N>;
type M<const R: usize, const C: usize> = SMatrix<f64, R, C>;

#[module]
fn cosine(x: f64, #[param] theta: f64) -> f64 {
    (theta * x).cos() + core::f64::consts::PI
}

#[module]
fn classifier<const B: usize>(
    x: &SMatrix<f32, 6, B>,
    labels: [usize; B],
    #[param] fc1: &Linear<6, 8>,
    #[param] fc2: &Linear<8, 4>,
) -> f32 {
    softmax_cross_entropy(&fc2.forward(&relu(&fc1.forward(x))), &labels)
}

#[module]
fn scaled_map(x: &SVector<f64, 3>, #[param] a: f64) -> SVector<f64, 3> {
    let c = a * 2.0;
    x.map(|v| (v * c).sin() + v.exp()).zip_map(x, |p, q| p * q)
}

#[module]
fn iterators(x: [f64; 4], #[param] w: [f64; 4]) -> f64 {
    let dot = x.iter().zip(w.iter()).map(|(a, b)| a * b).sum::<f64>();
    dot + x.iter().enumerate().map(|(i, v)| v * v * (i as f64)).sum::<f64>()
}

#[module]
fn recurrence(x: &[SVector<f64, 2>; 5], #[param] w: &SMatrix<f64, 2, 2>) -> SVector<f64, 2> {
    x.iter().fold(SVector::<f64, 2>::zeros(), |h, v| (w * h + v).map(|u| u.tanh()))
}

#[module]
fn modules_in_a_fold(x: &[SVector<f64, 2>; 5], #[param] fc: &Linear<2, 2, f64>) -> SVector<f64, 2> {
    x.iter().fold(SVector::<f64, 2>::zeros(), |h, v| tanh(&fc.forward(&(h + v))))
}

#[module]
fn mutation(x: [f64; 3], #[param] w: [f64; 3]) -> [f64; 3] {
    let mut a = x;
    a[0] = a[1] * w[0];
    a[1] += a[0] * a[2];
    a[2] *= w[1] * w[2];
    a
}

#[module]
fn built(x: &SVector<f64, 3>, #[param] w: &SVector<f64, 2>) -> SMatrix<f64, 3, 2> {
    SMatrix::<f64, 3, 2>::from_fn(|i, j| (x[i] * w[j]).sin())
}

#[module]
fn calls(x: &SVector<f64, 3>, #[param] layers: &[Linear<3, 3, f64>; 2], #[param] a: f64) -> f64 {
    let h = scaled_map(&layers[0].forward(x), a);
    layers[1].forward(&h).norm_squared() + x.normalize().sum()
}

#[test]
fn no_mode_allocates() {
    let mut rng = chainrule::rng(7);
    let v = V::<3>::new(0.3, -0.7, 0.2);
    let array = [0.4, -0.2, 0.9, 1.3];
    let points = [V::<2>::new(0.1, 0.5); 5];
    allocate_nothing! {
        modules: [
            (
                Linear::<3, 8, f64>::xavier(&mut rng),
                Tanh,
                (Linear::<8, 4, f64>::xavier(&mut rng), Relu),
                Linear::<4, 2, f64>::xavier(&mut rng),
            ), v;
            ScaledMap { a: 0.4 }, v;
            Recurrence { w: M::<2, 2>::repeat(0.2) }, points;
            ModulesInAFold { fc: Linear::xavier(&mut rng) }, points;
            Mutation { w: [0.5, 1.5, -0.3] }, [0.4, -0.2, 0.9];
            Built { w: V::<2>::new(0.2, -0.4) }, v;
        ]
        scalar_modules: [
            Cosine { theta: 0.7 }, 0.3;
            Classifier { fc1: Linear::he(&mut rng), fc2: Linear::he(&mut rng) },
                (SMatrix::<f32, 6, 3>::repeat(0.3), [0_usize, 3, 1]);
            Iterators { w: array }, array;
            Calls { layers: core::array::from_fn(|_| Linear::xavier(&mut rng)), a: 0.3 }, v;
        ]
    }
}

/// A model in boxes allocates once for each box of a new gradient, and no more.
#[test]
fn only_a_new_gradient_in_boxes_allocates() {
    let mut rng = chainrule::rng(7);
    let boxed = |rng: &mut _| He.boxed::<Linear<3, 3, f64>>(rng);
    let module = (boxed(&mut rng), Tanh, boxed(&mut rng));
    let expected = by_mode(&module, &V::<3>::new(0.3, -0.7, 0.2)).map(|(mode, _)| match mode {
        // It makes the gradient that it gives.
        "zero_grad" | "backward_dtheta" => (mode, 2),
        // The velocity is made at the first step.
        "sgd with momentum" => (mode, 2),
        mode => (mode, 0),
    });
    assert_eq!(by_mode(&module, &V::<3>::new(0.3, -0.7, 0.2)), expected);
}

/// What does allocate is seen in every mode.
#[test]
fn an_allocation_is_counted() {
    #[module(check = off)]
    fn wasteful(x: f64, #[param] w: f64) -> f64 {
        let table = vec![2.0, 3.0];
        x * w * table[1]
    }
    let module = Wasteful { w: 0.5 };
    let expected = by_mode(&module, &0.7).map(|(mode, _)| match mode {
        "zero_grad" | "set_zero" | "clip_norm" | "sgd" | "sgd with momentum" => (mode, 0),
        mode => (mode, 1),
    });
    assert_eq!(by_mode(&module, &0.7), expected);
    assert_eq!(by_scalar_mode(&module, &0.7).map(|(_, count)| count), [1; 3]);
}
