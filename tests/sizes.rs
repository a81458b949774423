//! What a pullback keeps: as much as the backward pass needs, and no input and no parameter.

#![allow(missing_docs)]

use chainrule::prelude::*;

type V<const N: usize> = SVector<f64, N>;

const NUMBER: usize = size_of::<f64>();
/// What is kept of a loop's steps knows whether it was written.
const WRITTEN: usize = size_of::<bool>();
/// The same, beside numbers.
const WRITTEN_BESIDE: usize = NUMBER;

/// The bytes kept by the closures of `pullback`, `pullback_dx` and `pullback_dtheta`.
fn kept<M: Module<X>, X: Differentiable>(module: &M, x: &X) -> [usize; 3] {
    [
        size_of_val(&module.pullback(x).1),
        size_of_val(&module.pullback_dx(x).1),
        size_of_val(&module.pullback_dtheta(x).1),
    ]
}

#[module]
fn cosine(x: f64, #[param] theta: f64) -> f64 {
    (theta * x).cos() + core::f64::consts::PI
}

#[module]
fn affine(x: f64, #[param] a: f64, #[param] b: f64) -> f64 {
    a * x + b
}

#[module]
fn scaled_tanh(x: f64, #[param] a: f64) -> f64 {
    (a * x).tanh()
}

#[module]
fn two_layers(
    x: &SVector<f64, 3>,
    #[param] fc1: &Linear<3, 4, f64>,
    #[param] fc2: &Linear<4, 2, f64>,
) -> SVector<f64, 2> {
    fc2.forward(&tanh(&fc1.forward(x)))
}

#[test]
fn a_layer_keeps_at_most_its_output() {
    let x = V::<3>::new(0.3, -0.7, 0.2);
    assert_eq!(kept(&Relu, &x), [0; 3]);
    assert_eq!(kept(&Linear::<3, 2, f64>::zeros(), &x), [0; 3]);
    assert_eq!(kept(&Linear::<3, 2, f64>::zeros(), &SMatrix::<f64, 3, 7>::zeros()), [0; 3]);
    assert_eq!(kept(&Tanh, &x), [3 * NUMBER, 3 * NUMBER, 0]);
    assert_eq!(kept(&Sigmoid, &x), [3 * NUMBER, 3 * NUMBER, 0]);
}

#[test]
fn a_function_keeps_what_is_dear() {
    assert_eq!(kept(&Cosine { theta: 0.7 }, &0.3), [0; 3]);
    assert_eq!(kept(&Affine { a: 0.7, b: 0.1 }, &0.3), [0; 3]);
    assert_eq!(kept(&ScaledTanh { a: 0.7 }, &0.3), [NUMBER; 3]);
}

#[test]
fn a_loss_keeps_little() {
    // The difference, and the factor before the sum.
    let pair = (V::<3>::zeros(), V::<3>::repeat(1.0));
    assert_eq!(kept(&EuclideanLoss, &pair), [(3 + 1) * NUMBER, (3 + 1) * NUMBER, 0]);

    // The exponentials and their sum, which take longer to make again, the label and the number of columns.
    let fixed = size_of::<usize>() + NUMBER;
    let dear = |classes: usize| (classes + 1) * NUMBER + fixed;
    let three = kept(&SoftmaxCrossEntropy, &(V::<3>::zeros(), 1_usize));
    assert_eq!(three, [dear(3), dear(3), 0]);
    let many = kept(&SoftmaxCrossEntropy, &(V::<99>::zeros(), 1_usize));
    assert_eq!(many, [dear(99), dear(99), 0]);
}

/// The pullback of a link takes its input again: so a composition keeps the input of every link but
/// the first, and `Tanh` its output besides.
#[test]
fn a_composition_keeps_its_intermediates() {
    let x = V::<3>::new(0.3, -0.7, 0.2);
    let all = (4 + 4 + 4) * NUMBER;
    let chain = (Linear::<3, 4, f64>::zeros(), Tanh, Linear::<4, 2, f64>::zeros());
    assert_eq!(kept(&chain, &x), [all; 3]);
    let module = TwoLayers { fc1: Linear::zeros(), fc2: Linear::zeros() };
    assert_eq!(kept(&module, &x), [all; 3]);

    let chain = (Linear::<3, 4, f64>::zeros(), Relu, Linear::<4, 2, f64>::zeros());
    assert_eq!(kept(&chain, &x), [(4 + 4) * NUMBER; 3]);
}

/// A loop keeps its accumulator as it was at the start of each step.
#[test]
fn a_fold_keeps_its_accumulator() {
    #[module(check = off)]
    fn product(x: [f64; 5]) -> f64 {
        x.iter().fold(1.0, |y, v| y * v)
    }
    let all = 5 * NUMBER + WRITTEN_BESIDE;
    assert_eq!(kept(&Product, &[1.5; 5]), [all, all, 0]);

    #[module(check = off)]
    fn total(x: [f64; 5], #[param] a: f64) -> f64 {
        x.iter().fold(0.0, |y, v| y + a * v)
    }
    assert_eq!(kept(&Total { a: 2.0 }, &[1.5; 5]), [0; 3]);
}

#[module]
fn sum_of_squares(x: &[f64; 10]) -> f64 {
    let mut s = 0.0;
    for i in 0..10 {
        s += x[i] * x[i];
    }
    s
}

#[module]
fn sum_of_exps(x: &[f64; 10]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v.exp();
    }
    s
}

#[module]
fn sum_of_tanhs<const N: usize>(x: &[f64; N]) -> f64 {
    let mut s = 0.0;
    for i in 0..N {
        if i % 2 == 0 {
            continue;
        }
        s += x[i].tanh();
    }
    s
}

#[module]
fn recurrence(x: &[f64; 10]) -> f64 {
    let mut h = 0.5;
    for i in 0..10 {
        h = h * x[i];
    }
    h
}

#[module]
fn linear_recurrence(x: &[f64; 10], #[constant] a: f64) -> f64 {
    let mut h = 0.5;
    for i in 0..10 {
        h = a * h + x[i];
    }
    h
}

#[module]
fn counted(x: &[f64; 10], n: usize) -> f64 {
    let mut s = 1.0;
    for i in 0..n {
        s *= x[i].sin();
    }
    s
}

#[module]
fn halved(x: [f64; 10]) -> [f64; 10] {
    x.map(|v| v * 0.5)
}

#[module]
fn changed_in_place(x: [f64; 10]) -> [f64; 10] {
    let mut y = halved(x);
    for i in 0..10 {
        y[i] = y[i] * y[i];
    }
    y
}

#[module]
fn squares_of_columns(x: &SMatrix<f64, 4, 10>, z: &[f64; 10]) -> V<4> {
    let mut s = V::<4>::zeros();
    for i in 0..10 {
        let offsets = x.column(i).add_scalar(-z[i]);
        s += offsets.component_mul(&offsets);
    }
    s
}

/// Of an array that is changed entry by entry, the entries; of what is cheap to make again, nothing.
#[test]
fn a_loop_keeps_no_wholes() {
    let found = kept(&ChangedInPlace, &[0.5; 10])[0];
    // An entry is read twice.
    assert!(found <= (10 + 2 * 10) * NUMBER, "{found}");
    let x = (SMatrix::<f64, 4, 10>::zeros(), [0.5; 10]);
    assert_eq!(kept(&SquaresOfColumns, &x)[0], WRITTEN);
}

/// What a loop keeps: of each step, what its backward pass reads of what it made.
#[test]
fn a_loop_keeps_what_each_step_needs() {
    let x = [0.5; 10];
    // A sum needs nothing of itself, x is passed again.
    assert_eq!(kept(&SumOfSquares, &x), [0, 0, 0]);
    // The derivative of `exp` is its value.
    assert_eq!(kept(&SumOfExps, &x)[0], 10 * NUMBER + WRITTEN_BESIDE);
    // Which arm was run, and one number: of an `Option`'s size.
    assert_eq!(kept(&SumOfTanhs, &x)[0], 10 * size_of::<Option<f64>>() + WRITTEN_BESIDE);
    assert_eq!(kept(&Recurrence, &x)[0], 10 * NUMBER + WRITTEN_BESIDE);
    assert_eq!(kept(&LinearRecurrence { a: 0.9 }, &x)[0], size_of::<[f64; 0]>());
    // A vector, and the range that was counted through.
    assert_eq!(kept(&Counted, &(x, 3))[0], size_of::<Vec<f64>>() + 2 * size_of::<usize>());
}
