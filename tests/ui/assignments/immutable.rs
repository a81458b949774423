use chainrule::prelude::*;

#[module]
fn grown(x: f64) -> f64 {
    let y = x * 2.0;
    y += 1.0;
    y
}

#[module]
fn argument(x: f64) -> f64 {
    x = x * 2.0;
    x
}

fn main() {}
