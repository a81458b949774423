use chainrule::prelude::*;

#[module]
unsafe fn dangerous(x: f64) -> f64 {
    x
}

fn main() {}
