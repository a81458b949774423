//! Closures and iterators.

use chainrule::prelude::*;

#[module]
fn map_matrix(x: &SMatrix<f64, 2, 3>) -> SMatrix<f64, 2, 3> {
    x.map(|v| v * v.sin())
}

#[module]
fn map_array(x: [f64; 3]) -> [f64; 3] {
    x.map(|v| v * v)
}

#[module]
fn map_array_of_vectors(
    x: [SVector<f64, 2>; 3],
    #[param] w: SMatrix<f64, 2, 2>,
) -> [SVector<f64, 2>; 3] {
    x.map(|v| w * v)
}

#[module]
fn map_with_a_capture(x: &SVector<f64, 3>, #[param] a: f64, b: f64) -> SVector<f64, 3> {
    let c = a * b;
    x.map(|v| (c * v).exp() + b)
}

#[module]
fn map_then_map(x: &SVector<f64, 3>, #[param] w: &SMatrix<f64, 4, 3>) -> SVector<f64, 4> {
    let h = (w * x).map(|v| v.tanh());
    h.map(|v| v.max(0.1)).map(|v| v * 2.0)
}

#[module]
fn map_with_statements(x: &SVector<f64, 3>) -> SVector<f64, 3> {
    x.map(|v| {
        let k = 2.0;
        let mut a = v * k;
        a += v.cos();
        a * a
    })
}

#[module]
fn zip_map(x: &SVector<f64, 3>, y: &SVector<f64, 3>, #[param] a: f64) -> SVector<f64, 3> {
    x.zip_map(y, |p, q| p * q.sin() * a)
}

#[module]
fn sum_of_squares(x: [f64; 4]) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>()
}

#[module]
fn plain_sum(x: [f64; 4]) -> f64 {
    x.iter().sum::<f64>()
}

#[module]
fn sum_of_owned(x: [f64; 4]) -> f64 {
    x.into_iter().map(|v| v.exp()).sum::<f64>() + x.iter().copied().map(|v| v).sum::<f64>()
}

#[module]
fn inner_product(x: &SVector<f64, 3>, y: [f64; 3]) -> f64 {
    x.iter().zip(y.iter()).map(|(a, b)| a * b).sum::<f64>()
}

#[module]
fn zip_of_a_container(x: [f64; 3], y: [f64; 3]) -> f64 {
    x.iter().zip(&y).map(|(&a, &b)| (a - b).powi(2)).sum::<f64>()
}

#[module]
fn enumerated(x: [f64; 3]) -> f64 {
    x.iter().enumerate().map(|(i, v)| v.powi(i as i32 + 1) * (i as f64)).sum::<f64>()
}

#[module]
fn three_together(x: [f64; 3], y: [f64; 3], #[constant] w: [f64; 3]) -> f64 {
    x.iter().zip(y.iter()).zip(w.iter()).map(|((a, b), w)| a * b * w).sum::<f64>()
}

#[module]
fn a_pair_by_one_name(x: [f64; 3], y: [f64; 3]) -> f64 {
    x.iter().zip(y.iter()).map(|p| p.0 * p.1).sum::<f64>()
}

#[module]
fn maps_in_a_row(x: [f64; 3]) -> f64 {
    x.iter().map(|v| v * 2.0).map(|v| v.sin()).sum::<f64>()
}

#[module]
fn sum_of_vectors(x: [SVector<f64, 2>; 3], #[param] w: SMatrix<f64, 2, 2>) -> SVector<f64, 2> {
    x.iter().map(|v| w * v).sum::<SVector<f64, 2>>()
}

#[module]
fn over_a_range(x: [f64; 4], #[param] w: [f64; 4]) -> f64 {
    (0..4).map(|i| x[i] * w[i] * (i as f64)).sum::<f64>()
}

#[module]
fn over_an_empty_range(x: [f64; 4]) -> f64 {
    (0..0).map(|i| x[i]).sum::<f64>() + x[0]
}

#[module]
fn within_each_other(m: &SMatrix<f64, 3, 3>) -> f64 {
    (0..3)
        .map(|i| {
            let row = m.row(i);
            (0..3).map(|j| row[j] * m[(j, i)]).sum::<f64>() * m[(i, i)]
        })
        .sum::<f64>()
}

#[module]
fn folded(x: &SVector<f64, 3>) -> f64 {
    x.fold(1.0, |acc, v| acc * v + v.sin())
}

#[module]
fn folded_iterator(x: [f64; 4], init: f64) -> f64 {
    x.iter().fold(init, |acc, v| acc.cos() * v)
}

#[module]
fn horner(x: f64, #[param] a: [f64; 4]) -> f64 {
    a.iter().fold(0.0, |y, c| y * x + c)
}

// Where a fold begins is added to behind its elements: nothing that is set after may undo that.
#[module]
fn a_fold_from_an_element(x: &SVector<f64, 3>, #[param] w: &SMatrix<f64, 3, 3>) -> f64 {
    let z = w.component_mul(w);
    let y = z.map(|e| {
        let q = e * 3.0;
        x.iter().fold(e, |acc, b| acc * b) + q
    });
    (y * x).sum()
}

#[module]
fn a_fold_from_an_element_of_a_parameter(
    x: &SVector<f64, 3>,
    #[param] w: &SMatrix<f64, 3, 3>,
) -> f64 {
    let y = w.map(|e| {
        let q = e * 3.0;
        x.iter().fold(e, |acc, b| acc * b) + q
    });
    (y * x).sum()
}

#[module]
fn a_fold_from_a_parameter(x: &SVector<f64, 3>, #[param] w: f64) -> f64 {
    let a = x * w;
    a.iter().fold(w, |acc, e| acc + e * e)
}

#[module]
fn a_fold_from_a_vector(x: &SVector<f64, 3>, #[param] w: &SVector<f64, 3>) -> f64 {
    let a = w.dot(x);
    x.iter().fold(w.clone(), |acc, e| acc * (*e + a)).sum()
}

#[module]
fn a_fold_beside_columns(x: &SVector<f64, 3>, #[param] w: &SMatrix<f64, 3, 3>) -> f64 {
    let mut s = 0.0;
    for i in 0..2 {
        let c = w.column(i);
        let f = x.iter().fold(w.clone(), |acc, e| acc * *e);
        s += f.sum() + c.dot(x);
    }
    s
}

// Products entry by entry that are added, in closures beside matrices.
#[module]
fn a_gate_in_a_fold(xs: &[SVector<f64, 3>; 4], h0: &SVector<f64, 3>) -> SVector<f64, 3> {
    xs.iter().fold(*h0, |h, x| {
        let z = h + x.component_mul(&h);
        z.component_mul(&z)
    })
}

#[module]
fn a_gate_in_a_map(xs: &[SVector<f64, 3>; 4], h0: &SVector<f64, 3>) -> f64 {
    let h = h0 * 2.0;
    xs.iter().map(|x| (h + x.component_mul(&h)).norm_squared()).sum()
}

#[module]
fn a_gate_in_a_nested_map(xs: &[[SVector<f64, 3>; 2]; 4], h0: &SVector<f64, 3>) -> f64 {
    let h = h0 * 2.0;
    xs.iter()
        .map(|x| x.iter().map(|x| (x.component_mul(&h) + x).norm_squared()).sum::<f64>() * h[0])
        .sum()
}

// So large, and so many steps, that what they add to the gradient of `w` is gathered, and once added before
// the loop ends.
#[module(check(w in -0.2..0.2))]
fn many_products_of_one_matrix(
    x: &[SVector<f64, 17>; 40],
    last: usize,
    #[param] w: &SMatrix<f64, 17, 17>,
) -> f64 {
    let mut h = SVector::<f64, 17>::zeros();
    let mut s = 0.0;
    for (i, x) in x.iter().enumerate() {
        h = (w * h + x).map(|v| v.tanh());
        if i % 5 == 1 {
            continue;
        }
        s += (w * x).dot(&h);
        if i > 34 + last {
            break;
        }
    }
    s
}

#[module]
fn some_columns(x: &SVector<f64, 3>, #[param] w: &SMatrix<f64, 3, 4>) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        s += w.column(i).dot(x) * x[i];
    }
    s
}

#[module]
fn folded_with_numbers(x: [f64; 3]) -> f64 {
    x.iter().enumerate().fold(0.5, |acc, (i, v)| acc * (i as f64 + v))
}

#[module]
fn folded_vectors(x: [SVector<f64, 2>; 3], #[param] w: SMatrix<f64, 2, 2>) -> SVector<f64, 2> {
    x.iter().fold(SVector::<f64, 2>::zeros(), |h, v| (w * h + v).map(|u| u.tanh()))
}

#[module]
fn a_fold_that_forgets(x: [f64; 3]) -> f64 {
    x.iter().fold(0.0, |_, v| v * v)
}

#[module]
fn a_fold_that_keeps(x: [f64; 3], y: f64) -> f64 {
    x.iter().fold(y, |acc, _| acc)
}

#[module]
fn matrix_from_fn(x: &SVector<f64, 3>, y: &SVector<f64, 2>) -> SMatrix<f64, 3, 2> {
    SMatrix::<f64, 3, 2>::from_fn(|i, j| (x[i] * y[j]).sin())
}

#[module]
fn array_from_fn(x: f64) -> [f64; 4] {
    core::array::from_fn(|i| x.powi(i as i32))
}

#[module]
fn module_in_a_closure(x: [SVector<f64, 2>; 3], #[param] fc: Linear<2, 2, f64>) -> f64 {
    x.iter().map(|v| fc.forward(v).norm_squared()).sum::<f64>()
}

#[module]
fn square(x: f64) -> f64 {
    x * x
}

#[module]
fn function_in_a_closure(x: [f64; 3], #[param] a: f64) -> [f64; 3] {
    x.map(|v| square(v * a))
}

#[module]
fn labels_with_columns(z: &SMatrix<f64, 3, 2>, labels: [usize; 2]) -> f64 {
    labels.iter().enumerate().map(|(c, &l)| z[(l, c)].exp()).sum::<f64>()
}

#[module]
fn the_shorter_of_two(x: [f64; 4], #[param] w: [f64; 2]) -> f64 {
    x.iter().zip(&w).map(|(a, b)| a * b).sum::<f64>()
        * w.iter().zip(&x).map(|(b, a)| a - b).sum::<f64>()
}

#[module]
fn the_shortest_of_three(x: [f64; 4], y: &SVector<f64, 3>, #[constant] w: [f64; 2]) -> f64 {
    x.iter().zip(y.iter()).zip(w.iter()).map(|((a, b), w)| a * b.sin() * w).sum::<f64>()
}

#[module]
fn a_shorter_sum_of_nothing_but_sums(x: [f64; 4], y: [f64; 3]) -> f64 {
    let h = x.map(|v| v * v);
    h.iter().zip(&y).map(|(a, b)| a + b).sum::<f64>()
}

#[module]
fn folded_to_the_shorter(x: [f64; 4], #[param] w: [f64; 2], y: f64) -> f64 {
    x.iter().zip(&w).fold(y, |acc, (a, b)| acc.sin() * a + b)
}

#[module]
fn folded_to_the_shorter_second(x: [f64; 2], y: &SMatrix<f64, 2, 2>) -> f64 {
    let t = x.iter().zip(y.iter()).fold(0.5, |acc, (a, b)| acc * a * b);
    t * y.iter().zip(x.iter()).fold(1.0, |acc, (b, a)| acc + a * b)
}

#[module]
fn folded_vectors_to_the_shorter(
    x: [SVector<f64, 2>; 3],
    #[param] w: [SMatrix<f64, 2, 2>; 2],
) -> SVector<f64, 2> {
    x.iter().zip(&w).fold(SVector::<f64, 2>::zeros(), |h, (v, w)| (w * h + v).map(|u| u.tanh()))
}

#[module]
fn numbered_from_one(x: [f64; 3]) -> f64 {
    (1..).zip(x.iter()).map(|(i, v)| v.powi(i as i32)).sum::<f64>()
        + x.iter().zip(2..).map(|(v, i)| v * i as f64).sum::<f64>()
}

#[module]
fn folded_with_a_range(x: [f64; 4]) -> f64 {
    x.iter().zip(1..3).fold(1.0, |acc, (v, i)| acc * (v + i as f64))
}

#[module]
fn folded_behind_a_range(x: [f64; 4], y: f64) -> f64 {
    (0..).zip(x.iter()).fold(y, |acc, (i, v)| acc * (v + i as f64))
}

#[module]
fn to_the_end_of_a_range(x: [f64; 4], #[param] w: [f64; 4]) -> f64 {
    (1..=3).map(|i| x[i] * w[i - 1]).sum::<f64>()
}

const WEIGHTS: &[f64] = &[0.5, -1.5, 2.5, 0.25];

#[module]
fn with_a_constant_slice(x: [f64; 3]) -> f64 {
    let t = x.iter().zip(WEIGHTS.iter()).map(|(a, b)| a * a * b).sum::<f64>();
    t + WEIGHTS.iter().zip(&x).fold(1.0, |acc, (b, a)| acc * (a + b))
}

#[module]
fn with_a_part_of_a_slice(x: [f64; 3]) -> f64 {
    let weights = &WEIGHTS[1..3];
    x.iter().zip(weights).map(|(a, b)| a * a * b).sum::<f64>()
        + x.iter().zip(WEIGHTS[2..].iter()).map(|(a, b)| a * b).sum::<f64>()
        + x.iter().zip(&WEIGHTS[2..]).fold(0.5, |acc, (a, b)| acc * a * b)
}

#[module]
fn a_start_that_changes_what_a_closure_has(x: [f64; 3], #[param] w: f64) -> f64 {
    let mut a = w;
    let mut k = 2.0;
    let y = x.iter().map(move |v| v * a * k).fold(
        {
            a *= x[0];
            k += 1.0;
            a * k
        },
        |acc, v| acc * v + a,
    );
    y + k
}

#[test]
fn closures_have_what_they_moved() {
    let (x, mut a, mut k) = ([0.5, -1.0, 2.0], 0.75, 2.0);
    let y = x.iter().map(move |v| v * a * k).fold(
        {
            a *= x[0];
            k += 1.0;
            a * k
        },
        |acc, v| acc * v + a,
    );
    assert_eq!(a_start_that_changes_what_a_closure_has(x, 0.75), y + k);
}

#[test]
fn chains_end_with_the_shortest_as_those_of_rust_do() {
    let (x, w) = ([0.5, -1.0, 2.0, 0.25], [3.0, -0.5]);
    let sum: f64 = x.iter().zip(&w).map(|(a, b)| a * b).sum::<f64>();
    let difference: f64 = w.iter().zip(&x).map(|(b, a)| a - b).sum::<f64>();
    assert_eq!(the_shorter_of_two(x, w), sum * difference);
    let folded = x.iter().zip(&w).fold(0.3_f64, |acc, (a, b)| acc.sin() * a + b);
    assert_eq!(folded_to_the_shorter(x, w, 0.3), folded);
    let ranged = x.iter().zip(1..3).fold(1.0, |acc, (v, i)| acc * (v + i as f64));
    assert_eq!(folded_with_a_range(x), ranged);
}
