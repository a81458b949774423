use chainrule::prelude::*;

#[module]
fn later(x: f64) -> f64 {
    let y = async { x * 2.0 };
    x
}

fn main() {}
