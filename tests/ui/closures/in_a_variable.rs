use chainrule::prelude::*;

#[module]
fn stored(x: f64, #[param] w: f64) -> f64 {
    let line = |v: f64| w * v;
    line(x)
}

#[module]
fn inactive(x: f64) -> f64 {
    let double = |v: f64| 2.0 * v;
    double(x)
}

fn main() {}
