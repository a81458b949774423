use chainrule::prelude::*;

use chainrule::nalgebra::DVector;

#[module]
fn heap(x: Vec<f64>) -> f64 {
    x[0]
}

#[module]
fn dynamic(x: &DVector<f64>) -> f64 {
    x[0]
}

#[module]
fn slice(x: &[f64]) -> f64 {
    x[0]
}

#[module]
fn fallible(x: f64, #[param] b: Result<f64, ()>) -> f64 {
    x
}

#[module]
fn named(x: f64, #[constant] unit: &str) -> f64 {
    x
}

fn main() {}
