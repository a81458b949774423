use chainrule::prelude::*;

#[module]
fn both(x: f64, k: bool) -> f64 {
    let near = close(x) && k;
    x
}

#[module]
fn either(x: f64, k: bool) -> f64 {
    let near = k || close(x);
    x
}

fn close(x: f64) -> bool {
    x < 1.0
}

fn main() {}
