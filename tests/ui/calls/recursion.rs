use chainrule::prelude::*;

#[module]
fn factorial(x: f64) -> f64 {
    x * factorial(x - 1.0)
}

fn main() {}
