use chainrule::prelude::*;

#[module]
fn early(x: f64) -> f64 {
    return x * 2.0;
}

fn main() {}
