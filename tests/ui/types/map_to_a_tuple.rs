use chainrule::prelude::*;

#[module]
fn mapped(x: &SVector<f64, 3>) -> f64 {
    let y = x.map(|v| (v, v));
    y[0].0
}

fn main() {}
