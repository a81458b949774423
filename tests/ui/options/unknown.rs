use chainrule::prelude::*;

#[module(nane = Other)]
fn misspelt(x: f64) -> f64 {
    x
}

fn main() {}
