use chainrule::prelude::*;

#[module]
fn misspelt(x: f64, #[parameter] w: f64) -> f64 {
    w * x
}

#[module]
fn with_arguments(x: f64, #[param(init = 1.0)] w: f64) -> f64 {
    w * x
}

fn main() {}
