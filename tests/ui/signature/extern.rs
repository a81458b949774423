use chainrule::prelude::*;

#[module]
extern "C" fn foreign(x: f64) -> f64 {
    x
}

fn main() {}
