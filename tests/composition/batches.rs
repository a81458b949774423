//! Many samples at once: beside one after the other, and whatever is beside them.

use chainrule::batch::{self, Columns};
use chainrule::gradcheck;
use chainrule::prelude::*;
use chainrule::rand::RngExt;

/// y = a sin(b x) + e^−x²
#[module]
fn ripple<T: Real>(x: T, #[param] a: T, #[param] b: T) -> T {
    a * (b * x).sin() + (-x * x).exp()
}

/// y = θ x tanh(θ x₀ / x₁): a parameter that is used twice, and an array.
#[module]
fn twice(x: [f64; 2], #[param] theta: f64) -> f64 {
    theta * x[0] * (theta * x[0] / x[1]).tanh()
}

/// y = ln(|a| + 2) cos(max(b, c₀) c₁) + σ(a)
#[module]
fn mixture(a: f64, b: f64, c: (f64, f64), #[constant] k: f64) -> f64 {
    (a.abs() + 2.0).ln() * (b.max(c.0) * c.1 * k).cos() + a.sigmoid().sqrt()
}

/// A branch: one sample after the other.
#[module]
fn hinge(x: f64, #[param] theta: f64) -> f64 {
    if x > 0.0 { (theta * x).sin() } else { theta * x }
}

const LENGTHS: [usize; 7] = [0, 1, 2, 255, 256, 257, 1000];

/// Whether a loop over many samples is to be vectorised.
fn lanes<M: Module<X>, X: Differentiable>(_: &M) -> bool {
    M::LANES
}

fn near(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-14 * expected.abs().max(1.0)
        || found.is_nan() && expected.is_nan()
        || found == expected
}

/// Samples, some of which are large.
fn samples<X>(n: usize, large: bool, mut make: impl FnMut(&mut dyn FnMut() -> f64) -> X) -> Vec<X> {
    let mut rng = chainrule::rng(n as u64);
    let extremes = [1e22, -3e5, f64::MAX, f64::INFINITY, f64::NAN, -0.0, 1e-310];
    let mut count = 0;
    let mut draw = || {
        count += 1;
        let x: f64 = rng.random_range(-5.0..5.0);
        if large && count % 97 == 5 { extremes[count / 97 % extremes.len()] } else { x }
    };
    (0..n).map(|_| make(&mut draw)).collect()
}

macro_rules! lanes {
    ($($test:ident: $module:expr, $X:ty, $make:expr, $numbers:expr;)*) => {$(
        #[test]
        fn $test() {
            let module = $module;
            assert!(lanes::<_, $X>(&module));
            let numbers: fn(&<$X as Differentiable>::Tangent) -> Vec<f64> = $numbers;
            for (n, large) in LENGTHS.into_iter().flat_map(|n| [(n, false), (n, true)]) {
                let x: Vec<$X> = samples(n, large, $make);
                let zeros = x.iter().map(Differentiable::zero_tangent).collect::<Vec<_>>();
                let (mut y, mut dx) = (vec![0.0; n], zeros.clone());
                batch::value_and_dx(&module, &x, &mut y, &mut dx);
                for i in 0..n {
                    let (value, derivative) = module.value_and_dx(&x[i]);
                    assert!(near(y[i], value), "{} and {value} at {:?}", y[i], x[i]);
                    for (a, b) in numbers(&dx[i]).into_iter().zip(numbers(&derivative)) {
                        assert!(near(a / (1.0 + b.abs()), b / (1.0 + b.abs())), "{a} and {b} at {:?}", x[i]);
                    }
                }
                // All methods agree, to the last bit, and each sample with itself alone.
                let mut again = vec![0.0; n];
                batch::forward(&module, &x, &mut again);
                same(&again, &y);
                let (mut grad, mut dx_again) = (module.zero_grad(), zeros.clone());
                batch::value_and_grad(&module, &x, &mut again, &mut dx_again, &mut grad);
                same(&again, &y);
                for (a, b) in dx_again.iter().zip(&dx) {
                    same(&numbers(a), &numbers(b));
                }
                let mut alone = module.zero_grad();
                for i in 0..n {
                    let (mut y_alone, mut dx_alone) = ([0.0], [x[i].zero_tangent()]);
                    batch::value_and_grad(&module, &x[i..=i], &mut y_alone, &mut dx_alone, &mut alone);
                    same(&y_alone, &[y[i]]);
                    same(&numbers(&dx_alone[0]), &numbers(&dx[i]));
                }
                let mut dtheta = module.zero_grad();
                batch::value_and_dtheta(&module, &x, &mut again, &mut dtheta);
                same(&again, &y);
                same(&leaves(&dtheta), &leaves(&grad));
                same(&leaves(&alone), &leaves(&grad));
                let mut one_by_one = module.zero_grad();
                for x in &x {
                    module.value_and_dtheta(x, &mut one_by_one);
                }
                for (a, b) in leaves(&grad).into_iter().zip(leaves(&one_by_one)) {
                    let scale = if b.is_finite() { b.abs().max(1e3) } else { 1.0 };
                    assert!((a - b).abs() <= 1e-12 * scale || !a.is_finite() && !b.is_finite(), "{a} and {b}");
                }
            }
        }
    )*};
}
lanes! {
    a_sine: Ripple { a: 1.5, b: 2.0 }, f64, |draw| draw(), |d| vec![*d];
    an_array: Twice { theta: 0.5 }, [f64; 2], |draw| [draw(), draw()], |d| d.to_vec();
    a_tuple: Mixture { k: 0.5 }, (f64, f64, (f64, f64)), |draw| (draw(), draw(), (draw(), draw())),
        |d| vec![d.0, d.1, d.2.0, d.2.1];
}

/// The numbers of a gradient.
fn leaves(grad: &impl Parameters) -> Vec<f64> {
    use chainrule::parameters::{Leaf, Path, Visit};
    struct Numbers(Vec<f64>);
    impl Visit for Numbers {
        fn visit<T: Real>(&mut self, _: &Leaf<'_>, values: &[T]) {
            self.0.extend(values.iter().map(|v| v.as_f64()));
        }
    }
    let mut numbers = Numbers(Vec::new());
    grad.visit(&Path::root(), &mut numbers);
    numbers.0
}

#[track_caller]
fn same(a: &[f64], b: &[f64]) {
    assert_eq!(a.len(), b.len());
    for (a, b) in a.iter().zip(b) {
        assert!(a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan(), "{a:e} and {b:e}");
    }
}

#[test]
fn a_branch_is_taken_sample_by_sample() {
    let module = Hinge { theta: 0.7 };
    assert!(!lanes::<_, f64>(&module));
    let x = samples(300, false, |draw| draw());
    let (mut y, mut dx, mut grad) = (vec![0.0; 300], vec![0.0; 300], module.zero_grad());
    batch::value_and_grad(&module, &x, &mut y, &mut dx, &mut grad);
    let mut expected = module.zero_grad();
    for i in 0..300 {
        assert_eq!((y[i], dx[i]), module.value_and_grad(&x[i], &mut expected));
    }
    assert_eq!(grad, expected);
    let mut again = vec![0.0; 300];
    batch::forward(&module, &x, &mut again);
    assert_eq!(again, y);
}

#[test]
#[should_panic(expected = "as many values as samples")]
fn lengths_differ() {
    batch::forward(&Hinge { theta: 1.0 }, &[1.0, 2.0], &mut [0.0]);
}

/// y = θ x / |x|
#[module]
fn direction<T: Real, const N: usize>(x: &SVector<T, N>, #[param] theta: T) -> SVector<T, N> {
    x.normalize() * theta
}

/// A module of columns within another.
#[module]
fn around(
    x: &SMatrix<f64, 3, 4>,
    #[param] inner: &Columns<Direction<f64>>,
    #[param] scale: f64,
) -> SMatrix<f64, 3, 4> {
    inner.forward(&(scale * x))
}

#[test]
fn columns() {
    let mut rng = chainrule::rng(1);
    let x = SMatrix::<f64, 3, 4>::from_fn(|_, _| rng.random_range(-1.0..1.0));
    let dy = SMatrix::<f64, 3, 4>::from_fn(|_, _| rng.random_range(-1.0..1.0));
    let one = Direction { theta: 1.5 };
    let module = Columns(one.clone());
    let (y, pullback) = module.pullback(&x);
    let mut grad = module.zero_grad();
    let dx = pullback(&module, &x, &dy, &mut grad);
    let mut expected = one.zero_grad();
    for b in 0..4 {
        let column = x.column(b).into_owned();
        assert_eq!(y.column(b), one.forward(&column));
        let dx_of_column = one.backward(&column, &dy.column(b).into_owned(), &mut expected);
        assert_eq!(dx.column(b), dx_of_column);
    }
    assert_eq!(grad, expected);
    assert_eq!(module.forward(&x), y);
    assert_eq!(module.backward_dx(&x, &dy), dx);
    assert_eq!(module.backward_dtheta(&x, &dy), grad);
    gradcheck(&module, &x).unwrap();
    gradcheck(&(module.clone(), Tanh, Columns(Direction { theta: 0.5 })), &x).unwrap();
    gradcheck(&Around { inner: module, scale: 2.0 }, &x).unwrap();
}

/// Its gradient is far too large for the stack of a thread, 256 times.
#[module(check = off)]
fn large(x: f32, #[param] w: &[f32; 16384]) -> f32 {
    (w[0] * x + w[1]).exp()
}

#[test]
fn a_large_gradient_goes_by_samples() {
    let module = Large { w: [0.5; 16384] };
    let (x, mut y) = ([0.25_f32, -1.0, 2.0], [0.0; 3]);
    let mut grad = module.zero_grad();
    batch::value_and_dtheta(&module, &x, &mut y, &mut grad);
    let mut by_samples = module.zero_grad();
    for (x, y) in x.iter().zip(y) {
        assert_eq!(module.value_and_dtheta(x, &mut by_samples), y);
    }
    assert_eq!(grad.w[..3], by_samples.w[..3]);
}
