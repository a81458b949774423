use chainrule::prelude::*;

#[module]
fn product(x: f64, y: f64) -> f64 {
    x.dot(y)
}

fn main() {}
