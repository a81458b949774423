use chainrule::prelude::*;

fn helper(x: f64) -> f64 {
    x * x
}

#[module]
fn outer(x: f64) -> f64 {
    helper(x) + 1.0
}

fn main() {}
