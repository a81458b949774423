use chainrule::prelude::*;

#[module]
fn power(x: f64) -> f64 {
    let mut y = 1.0;
    for _ in 0..3 {
        y *= x;
    }
    y
}

fn main() {}
