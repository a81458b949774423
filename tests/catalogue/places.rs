//! Closures whose result is a part of something outside, or that begin from it.

use chainrule::prelude::*;

#[module]
fn gives_a_parameter(_x: f64, #[param] w: f64) -> f64 {
    w
}

#[module]
fn map_to_a_parameter(x: [f64; 3], #[param] w: f64) -> [f64; 3] {
    x.map(|_| w)
}

#[module]
fn sum_of_a_parameter(x: [f64; 3], #[param] w: f64) -> f64 {
    x.iter().map(|_| w).sum::<f64>()
}

#[module]
fn fold_to_a_parameter(x: [f64; 3], #[param] w: f64) -> f64 {
    x.iter().fold(0.0, |_, _| w)
}

#[module]
fn sum_to_a_part(x: [f64; 3], y: [f64; 2]) -> f64 {
    x.iter().map(|_| y[1]).sum::<f64>()
}

#[module]
fn fold_to_a_part(x: [f64; 3], y: [f64; 2]) -> f64 {
    x.iter().fold(0.0, |_, _| y[1])
}

#[module]
fn map_to_a_typed_part(x: [f64; 3], y: [f64; 2]) -> [f64; 3] {
    x.map(|_| {
        let t: f64 = y[0];
        t
    })
}

#[module]
fn map_to_a_field(x: [(f64, f64); 3]) -> [f64; 3] {
    x.map(|v| v.1)
}

#[module]
fn sum_over_a_range(y: [f64; 3]) -> f64 {
    (0..3).map(|i| y[i]).sum::<f64>()
}

#[module]
fn reversed(y: [f64; 3]) -> [f64; 3] {
    core::array::from_fn(|i| y[2 - i])
}

#[module]
fn transposed_by_hand(y: &SMatrix<f64, 2, 3>) -> SMatrix<f64, 3, 2> {
    SMatrix::<f64, 3, 2>::from_fn(|i, j| y[(j, i)])
}

#[module]
fn fold_from_an_outer_value(x: [[f64; 2]; 3], y: f64) -> f64 {
    x.iter().map(|r| r.iter().fold(y, |g, v| g * v)).sum::<f64>()
}

#[module]
fn fold_from_an_outer_part(x: [[f64; 2]; 3], y: [f64; 2]) -> f64 {
    x.iter().map(|r| r.iter().fold(y[1], |g, v| g * v)).sum::<f64>()
}

#[module]
fn map_to_a_fold(x: [[f64; 2]; 3], #[param] a: f64) -> [f64; 3] {
    x.map(|r| r.iter().fold(a, |g, v| g * v))
}

#[module]
fn two_accumulators(x: [f64; 4]) -> f64 {
    let (a, b) = x.iter().fold((0.0, 1.0), |(a, b), v| (a + b * v, b * v.sin()));
    a * b
}

#[module]
fn nested_with_outer_parts(x: [[f64; 2]; 3], y: [f64; 2]) -> f64 {
    x.iter().map(|r| r.iter().map(|v| v * y[1]).sum::<f64>() * y[0]).sum::<f64>()
}

#[module]
fn update_of_an_outer_copy(x: [f64; 3], y: [f64; 2]) -> f64 {
    x.iter()
        .map(|v| {
            let mut a = y;
            a[0] *= v;
            a[0] * a[1]
        })
        .sum::<f64>()
}
