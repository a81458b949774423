use chainrule::prelude::*;

#[module]
fn root(x: Option<f64>, y: f64) -> Option<f64> {
    Some(y)
}

fn main() {}
