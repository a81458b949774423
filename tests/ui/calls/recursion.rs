use chainrule::prelude::*;

#[module]
fn factorial(x: f64) -> f64 {
    if x < 1.0 { 1.0 } else { x * factorial(x - 1.0) }
}

fn main() {}
