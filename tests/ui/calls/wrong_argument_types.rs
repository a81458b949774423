use chainrule::prelude::*;

#[module]
fn square(x: f64) -> f64 {
    x * x
}

#[module]
fn outer(x: &SVector<f64, 3>) -> f64 {
    square(x)
}

#[module]
fn too_many(x: f64) -> f64 {
    square(x, x)
}

fn main() {}
