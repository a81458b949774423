use chainrule::prelude::*;

#[module]
fn scaled(x: f64, #[constant] k: f64) -> f64 {
    k * x
}

#[module]
fn outer(x: f64) -> f64 {
    scaled(x, x * 2.0)
}

fn main() {}
