use chainrule::prelude::*;

#[module(check = false)]
fn unchecked(x: f64) -> f64 {
    x
}

fn main() {}
