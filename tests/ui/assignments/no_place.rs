use chainrule::prelude::*;

#[module]
fn through_a_call(mut x: [f64; 2]) -> f64 {
    *x.first_mut().unwrap() = 1.0;
    x[0]
}

fn main() {}
