use chainrule::prelude::*;

#[module]
fn product(x: f64, y: f64) -> f64 {
    x.dot(y)
}

#[module]
fn total(x: [f64; 3]) -> f64 {
    x.sum()
}

#[module]
fn of_arrays(x: [f64; 3], y: [f64; 3]) -> f64 {
    x.dot(&y)
}

#[module]
fn of_a_tuple(x: (f64, f64)) -> f64 {
    x.norm()
}

fn main() {}
