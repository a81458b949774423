use chainrule::prelude::*;

#[module]
fn borrowed(x: &SVector<f64, 3>) -> &SVector<f64, 3> {
    x
}

fn main() {}
