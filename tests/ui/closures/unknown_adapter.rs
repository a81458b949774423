use chainrule::prelude::*;

#[module]
fn reversed(x: [f64; 3]) -> f64 {
    x.iter().rev().map(|v| v * v).sum::<f64>()
}

#[module]
fn filtered(x: [f64; 3]) -> f64 {
    x.iter().filter(|v| **v > 0.0).sum::<f64>()
}

fn main() {}
