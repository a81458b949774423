use chainrule::prelude::*;

#[module]
fn summed(x: &SVector<f64, 3>) -> f64 {
    x * 2.0
}

#[module]
fn shaped(x: &SVector<f64, 3>) -> SVector<f64, 2> {
    x.map(|v| v * v)
}

fn main() {}
