use chainrule::prelude::*;

#[module]
fn direction(x: f64, y: f64) -> f64 {
    y * x.signum()
}

fn main() {}
