use chainrule::prelude::*;

#[module]
fn flipped(x: f64) -> f64 {
    let y = !x;
    x
}

fn main() {}
