use chainrule::prelude::*;

#[module]
fn leaky(x: f64) -> f64 {
    if x > 0.0 { x } else { 0.1 * x }
}

fn main() {}
