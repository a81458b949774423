use chainrule::prelude::*;

#[module]
fn squared(x: f64) -> f64 {
    x.powi(2.0)
}

fn main() {}
