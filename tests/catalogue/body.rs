//! Statements and expressions.

use chainrule::prelude::*;

#[module]
fn identity(x: f64) -> f64 {
    x
}

#[module]
fn identity_by_reference(x: &SVector<f64, 3>) -> SVector<f64, 3> {
    *x
}

#[module]
fn constant_part(x: f64, y: f64) -> f64 {
    let _ = y;
    x * 2.0
}

#[module]
fn shadowing(x: f64) -> f64 {
    let x = x * 2.0;
    let x = x * x;
    let y = x;
    let x = y + x;
    x
}

#[module]
fn hidden_twice_in_a_block(x: f64, k: usize) -> f64 {
    let mut t = 0.0;
    {
        let k = &x;
        t += *k;
        let k = 20;
        t += x * k as f64;
    }
    t + x * k as f64
}

#[test]
fn what_a_block_hides_twice_comes_back() {
    assert_eq!(hidden_twice_in_a_block(0.5, 3), 12.0);
}

#[module]
fn kept_code_that_begins_with_a_block(x: f64, y: [f64; 2]) -> f64 {
    let n = y.len();
    let scale = if y.is_empty() { 0.0 } else { n as f64 } - y.len() as f64 / 4.0;
    x * scale
        * match n {
            2 => 2.0,
            _ => 1.0,
        }
        + y[0]
}

#[test]
fn kept_code_is_all_kept() {
    assert_eq!(kept_code_that_begins_with_a_block(0.5, [1.0, 2.0]), 2.5);
}

#[module]
fn types(x: f64) -> f64 {
    let a: f64 = x * 3.0;
    let r: &f64 = &a;
    let v: SVector<f64, 2> = SVector::<f64, 2>::new(*r, a * a);
    let w: &SVector<f64, 2> = &v;
    w[0] * w[1]
}

#[module]
fn patterns(x: (f64, f64), y: [f64; 3]) -> f64 {
    let (a, b) = x;
    let [c, d, _] = y;
    let ((e, f), g) = ((a * b, c), d);
    e + f * g
}

#[module]
fn assigned_twice(x: f64) -> f64 {
    let mut y = x * x;
    y = y * x;
    y = y + y.sin();
    y
}

#[module]
fn compound(x: f64, z: f64) -> f64 {
    let mut y = x;
    y += z;
    y *= x;
    y -= z * z;
    y /= 3.0 + x * x;
    y
}

#[module]
fn begins_inactive(x: f64) -> f64 {
    let mut sum = 0.0;
    let mut unused = 1.0;
    unused += 1.0;
    sum += x * unused;
    sum += x.sin() * sum;
    sum
}

#[module]
fn mutable_argument(mut x: f64, mut v: SVector<f64, 3>) -> f64 {
    x *= 2.0;
    v[1] = x * v[0];
    v[1] * v[2]
}

#[module]
fn array_elements(x: [f64; 3]) -> f64 {
    let mut a = x;
    a[0] = a[1] * a[2];
    a[1] += a[0] * x[0];
    a[2] *= a[1];
    a[0] * a[1] + a[2]
}

#[module]
fn read_then_overwritten(x: f64) -> [f64; 2] {
    let mut a = [x, x * 2.0];
    let before = a[0].sin();
    a[0] = 7.0;
    a[1] = before * a[1];
    a
}

#[module]
fn matrix_elements(m: &SMatrix<f64, 2, 3>) -> SMatrix<f64, 2, 3> {
    let mut a = *m;
    a[(0, 1)] = a[(1, 2)] * a[(0, 0)];
    a[(1, 2)] += a[(0, 1)];
    a[(0, 0)] = 1.0;
    a
}

#[module]
fn tuple_fields(x: (f64, f64)) -> f64 {
    let mut t = x;
    t.0 = t.1 * t.0;
    t.1 += t.0;
    t.0 * t.1
}

#[module]
fn nested_places(x: [[f64; 2]; 2]) -> f64 {
    let mut a = x;
    a[0][1] = a[1][0] * a[0][0];
    a[1] = [a[0][1], a[0][1] * a[1][1]];
    a[0][0] * a[0][1] + a[1][0] * a[1][1]
}

#[module]
fn exchange(a: f64, b: f64) -> f64 {
    let (mut a, mut b) = (a, b);
    (a, b) = (b, a * b);
    (a, b) = (b.sin(), a);
    a - b * b
}

#[module]
fn blocks(x: f64) -> f64 {
    let k = 3.0;
    let y = {
        let k = 2.0;
        let z = k * x;
        z * z
    };
    let w = {
        let k = k + 1.0;
        {
            let k = k * 2.0;
            y * k
        }
    } + k;
    w * k
}

#[module]
fn a_users_names(dx: f64, dy: f64, grad: f64, tape: f64, module: f64, input: f64) -> f64 {
    let x = dx * dy;
    let ddx = x * grad;
    let dv = ddx + tape;
    let v = dv * dx;
    let type_v = v * module;
    let pull_v = type_v * input;
    pull_v + x * ddx
}

#[module]
fn inactive_code(x: f64) -> f64 {
    let mut n = 0;
    for i in 0..4 {
        if i % 2 == 0 {
            n += i;
        }
    }
    let table: Vec<f64> = (0..n).map(|i| i as f64).collect();
    let scale = match n {
        2 => 3.0,
        _ => 1.0,
    };
    const OFFSET: f64 = 0.25;
    fn helper(v: f64) -> f64 {
        v * 2.0
    }
    x * scale + helper(table[1]) * x * x + OFFSET
}

#[module]
fn index_from_inactive_code(x: [f64; 4], #[constant] order: [usize; 2]) -> f64 {
    let first = order[0];
    let mut next = order[1];
    let a = x[first];
    next = (next + 1) % 4;
    a * x[next] + x[(first + 2) % 4]
}

#[module(check = off)] // The finite differences know nothing of the cut.
fn stopped(x: f64) -> f64 {
    let k = stop_gradient((x * 4.0).floor());
    x * k + stop_gradient(x) * 2.0
}

#[test]
fn a_stopped_gradient_is_cut() {
    assert_eq!(Stopped.backward_dx(&0.9, &1.0), 3.0);
}

#[module]
fn tuples(x: f64, y: f64) -> (f64, [f64; 2], (f64, f64)) {
    (x * y, [x, y.sin()], (x, x + y))
}

#[module]
fn repeated(x: f64) -> [f64; 3] {
    [x * x; 3]
}

#[module]
fn many_zeros(x: [f64; 4]) -> f64 {
    x[0] * x[1] * x[2] * x[3]
}

#[test]
fn a_product_of_zeros_has_the_right_gradient() {
    assert_eq!(ManyZeros.backward_dx(&[0.0, 2.0, 3.0, 4.0], &1.0), [24.0, 0.0, 0.0, 0.0]);
    assert_eq!(ManyZeros.backward_dx(&[0.0, 0.0, 3.0, 4.0], &1.0), [0.0; 4]);
}

#[module]
fn part_of_the_input(x: &SVector<f64, 3>) -> f64 {
    x[1]
}

#[module]
fn part_twice(x: &[SVector<f64, 2>; 2]) -> f64 {
    let a = x[0];
    let b = x[0];
    a.dot(&b) + x[1][0]
}

#[module]
fn square_of(x: f64) -> f64 {
    x * x
}

#[module]
fn calls_a_function(x: f64, y: f64) -> f64 {
    square_of(x) * square_of(y + square_of(x))
}

#[module]
fn weighted(
    x: &SVector<f64, 2>,
    #[param] w: &SMatrix<f64, 2, 2>,
    #[constant] k: f64,
) -> SVector<f64, 2> {
    w * x * k
}

#[module]
fn calls_a_function_with_parameters(x: &SVector<f64, 2>, #[param] w: &SMatrix<f64, 2, 2>) -> f64 {
    let h = weighted(x, w, 2.0);
    weighted(&h, w, 0.5).norm_squared()
}

#[module]
fn calls_modules(
    x: &SVector<f64, 3>,
    #[param] fc1: &Linear<3, 4, f64>,
    #[param] fc2: Linear<4, 2, f64>,
) -> SVector<f64, 2> {
    let h = Tanh.forward(&fc1.forward(x));
    fc2.forward(&tanh(&h)) * 2.0
}

#[module]
fn shares_weights(x: &SVector<f64, 3>, #[param] fc: &Linear<3, 3, f64>) -> SVector<f64, 3> {
    let h = fc.forward(x);
    fc.forward(&h) + h
}

#[module]
fn an_array_of_modules(
    x: &SVector<f64, 3>,
    #[param] layers: &[Linear<3, 3, f64>; 2],
) -> SVector<f64, 3> {
    layers[1].forward(&layers[0].forward(x))
}

mod inner {
    use chainrule::prelude::*;

    #[module]
    pub fn cube(x: f64) -> f64 {
        x * x * x
    }
}

#[module]
fn calls_by_path(x: f64) -> f64 {
    inner::cube(x) + self::inner::cube(x * 2.0)
}

#[test]
fn a_function_within_a_function_is_called() {
    #[module(check = off)]
    fn local(x: f64) -> f64 {
        x * 5.0
    }
    #[module(check = off)]
    fn outer(x: f64) -> f64 {
        local(x) * local(x)
    }
    assert_eq!(Outer.backward_dx(&1.0, &1.0), 50.0);
}

/// What a closure mentions is what it was when the closure was run, not what a name stands for
/// when the backward pass is.
#[module]
fn names_change_after_a_closure(x: &SVector<f64, 3>) -> f64 {
    let k = 2.0;
    let mut n = 3.0;
    let y = x.map(|v| (v * k).sin() * n);
    let k = 100.0;
    n += 50.0;
    y.sum() * k + n
}

#[module]
fn names_change_after_an_index(x: [f64; 4]) -> f64 {
    let mut i = 0;
    let a = x[i].sin();
    i += 2;
    let b = x[i] * a;
    let i = 3;
    b * x[i]
}

/// A user's type of which `len` is no size must not lose its gradient silently: it does not compile.
#[module]
fn sizes_in_kept_code(x: &SVector<f64, 3>, y: [f64; 2]) -> f64 {
    let n = x.len();
    let scale = if y.is_empty() { 0.0 } else { n as f64 };
    let half = (y.len() as f64) / 2.0;
    x.sum() * scale * half + y[0]
}
