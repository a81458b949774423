use chainrule::prelude::*;

#[module]
fn measured(x: (f64, f64)) -> f64 {
    x.0 * x.len() as f64
}

fn main() {}
