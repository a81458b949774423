use chainrule::prelude::*;

#[module]
fn pair(x: f64) -> f64 {
    let (a, b);
    (a, b) = (x, x * x);
    a * b
}

fn main() {}
