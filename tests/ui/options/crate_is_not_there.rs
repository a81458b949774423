use chainrule::prelude::*;

#[module(crate = nowhere)]
fn renamed(x: f64) -> f64 {
    x
}

fn main() {}
