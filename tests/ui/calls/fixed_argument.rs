use chainrule::prelude::*;

#[module]
fn power(x: f64, y: f64) -> f64 {
    x.powi(y as i32)
}

#[module]
fn with_sign_of(x: f64, y: f64) -> f64 {
    x.copysign(y)
}

fn main() {}
