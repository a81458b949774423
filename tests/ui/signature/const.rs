use chainrule::prelude::*;

#[module]
const fn early(x: f64) -> f64 {
    x
}

fn main() {}
