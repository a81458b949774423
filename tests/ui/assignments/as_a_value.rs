use chainrule::prelude::*;

#[module]
fn nested(x: f64) -> f64 {
    let mut y = x;
    let z = (y = x * 2.0);
    y
}

#[module]
fn compound(x: f64) -> f64 {
    let mut y = x;
    let z = (y += x);
    y
}

fn main() {}
