use chainrule::prelude::*;

#[module]
fn shifted(x: f64) -> f64 {
    x << 2
}

fn main() {}
