use chainrule::prelude::*;

#[module]
fn wrapped(x: f64) -> f64 {
    x.rem_euclid(360.0)
}

#[module]
fn turns(x: f64) -> f64 {
    x.div_euclid(360.0)
}

fn main() {}
