use chainrule::prelude::*;

#[module]
fn endless(x: [f64; 3]) -> f64 {
    let squares = x.iter().map(|v| v * v);
    squares.sum::<f64>()
}

fn main() {}
