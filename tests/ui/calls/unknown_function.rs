use chainrule::prelude::*;

#[module]
fn outer(x: f64) -> f64 {
    nowhere(x)
}

fn main() {}
