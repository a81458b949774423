use chainrule::prelude::*;

#[module]
fn hinge(x: f64) -> f64 {
    let positive = x > 0.0;
    x
}

fn main() {}
