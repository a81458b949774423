use chainrule::prelude::*;

#[module]
fn misspelt(x: f64) -> f64 {
    x.tahn()
}

#[module]
fn elsewhere(x: &SVector<f64, 3>) -> f64 {
    x.norm_square()
}

fn main() {}
