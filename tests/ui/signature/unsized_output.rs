use chainrule::prelude::*;

#[module]
fn heap(x: f64) -> Vec<f64> {
    Vec::new()
}

#[module]
fn boxed(x: f64) -> Box<f64> {
    Box::default()
}

fn main() {}
