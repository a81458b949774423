use chainrule::prelude::*;

#[module]
fn summed(x: [f64; 3]) -> f64 {
    let (a, b) = x.iter().map(|v| (v * 2.0, v * v)).sum();
    a * b
}

fn main() {}
