use chainrule::prelude::*;

#[module(name = One, name = Two)]
fn named(x: f64) -> f64 {
    x
}

fn main() {}
