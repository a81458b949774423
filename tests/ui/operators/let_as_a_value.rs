use chainrule::prelude::*;

#[module]
fn shifted(x: f64, k: usize) -> f64 {
    x + let n = k - 1
}

fn main() {}
