use chainrule::prelude::*;

#[module]
fn collected(x: [f64; 3]) -> f64 {
    let squares: Vec<f64> = x.iter().map(|v| v * v).collect();
    squares[0]
}

fn main() {}
