use chainrule::prelude::*;

#[module]
fn zipped(x: [f64; 3]) -> f64 {
    std::iter::repeat(2.0).zip(x.iter()).map(|(a, b)| a * b).sum::<f64>()
}

fn main() {}
