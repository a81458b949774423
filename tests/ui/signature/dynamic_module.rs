use chainrule::prelude::*;

#[module]
fn applied(x: f64, #[param] inner: &dyn Fn(f64) -> f64) -> f64 {
    inner(x)
}

#[module]
fn pointed(x: f64, f: fn(f64) -> f64) -> f64 {
    f(x)
}

#[module]
fn anonymous(x: f64, f: impl Fn(f64) -> f64) -> f64 {
    f(x)
}

fn main() {}
