use chainrule::prelude::*;

#[module]
fn windows(x: [f64; 4]) -> f64 {
    x.windows(2).map(|w| w[0] * w[1]).sum::<f64>()
}

fn main() {}
