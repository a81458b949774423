use chainrule::prelude::*;

#[module]
fn power(x: f64) -> f64 {
    (0..3).fold(1.0, |y, _| y * x)
}

fn main() {}
