use chainrule::prelude::*;

#[module]
fn indexed(x: f64) -> f64 {
    x[0]
}

fn main() {}
