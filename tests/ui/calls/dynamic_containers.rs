use chainrule::prelude::*;

use chainrule::nalgebra::DVector;

#[module]
fn pushed(x: f64) -> f64 {
    let mut v = Vec::new();
    v.push(x);
    v[0]
}

#[module]
fn of_a_vec(x: [f64; 3]) -> f64 {
    let v = Vec::from(x);
    v[0]
}

#[module]
fn dynamic(x: f64) -> f64 {
    let v = DVector::from_element(3, x);
    v[0]
}

#[module]
fn boxed(x: f64) -> f64 {
    let b = Box::new(x);
    *b
}

fn main() {}
