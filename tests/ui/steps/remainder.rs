use chainrule::prelude::*;

#[module]
fn wrapped(x: f64) -> f64 {
    x % 360.0
}

#[module]
fn assigned(x: f64) -> f64 {
    let mut y = x * 2.0;
    y %= 360.0;
    y
}

fn main() {}
