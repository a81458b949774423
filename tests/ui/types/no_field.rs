use chainrule::prelude::*;

#[module]
fn first(x: (f64, f64)) -> f64 {
    x.2
}

fn main() {}
