use chainrule::prelude::*;

#[module]
fn pointed(x: f64) -> f64 {
    let f: fn(f64) -> f64 = f64::sin;
    f(x)
}

#[module]
fn dynamic(x: f64) -> f64 {
    let f: &dyn Fn(f64) -> f64 = &f64::sin;
    f(x)
}

fn main() {}
