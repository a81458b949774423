use chainrule::prelude::*;

#[derive(Clone, Differentiable)]
fn area(x: f64) -> f64 {
    x * x
}

fn main() {}
