use chainrule::prelude::*;

#[module]
fn mapped(x: (f64, f64)) -> f64 {
    x.iter().map(|v| v * 2.0).sum::<f64>()
}

fn main() {}
