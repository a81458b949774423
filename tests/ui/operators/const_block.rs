use chainrule::prelude::*;

#[module]
fn doubled(x: f64) -> f64 {
    const { x * 2.0 }
}

fn main() {}
