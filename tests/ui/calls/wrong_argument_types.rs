use chainrule::prelude::*;

#[module]
fn square(x: f64) -> f64 {
    x * x
}

#[module]
fn total(x: &SVector<f64, 3>) -> f64 {
    x.sum()
}

#[module]
fn outer(x: f64) -> f64 {
    total(&x)
}

#[module]
fn too_many(x: f64) -> f64 {
    square(x, x)
}

fn main() {}
