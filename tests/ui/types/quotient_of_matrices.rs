use chainrule::prelude::*;

#[module]
fn divided(x: &SVector<f64, 3>, y: &SVector<f64, 3>) -> SVector<f64, 3> {
    x / y
}

fn main() {}
