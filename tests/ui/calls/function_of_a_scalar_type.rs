use chainrule::prelude::*;

#[module]
fn special(x: f64) -> f64 {
    f64::gamma(x)
}

fn main() {}
