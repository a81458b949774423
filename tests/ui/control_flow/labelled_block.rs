use chainrule::prelude::*;

#[module]
fn first(x: f64) -> f64 {
    'done: { x * 2.0 }
}

fn main() {}
