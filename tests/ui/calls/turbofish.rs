use chainrule::prelude::*;

#[module]
fn total(x: &SVector<f64, 3>) -> f64 {
    x.sum::<f64>()
}

fn main() {}
