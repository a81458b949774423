use chainrule::prelude::*;

#[module]
fn picked(x: f64) -> f64 {
    [f64::sin, f64::cos][0](x)
}

fn main() {}
