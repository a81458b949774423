use chainrule::prelude::*;

#[module]
fn changed(x: &mut SVector<f64, 3>) -> f64 {
    x.sum()
}

fn main() {}
