use chainrule::prelude::*;

#[module]
fn literal(x: (f64, f64)) -> f64 {
    let (a, 1.0) = x;
    a
}

fn main() {}
