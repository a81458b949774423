use chainrule::prelude::*;

#[module]
fn summed(x: [f64; 3]) -> f64 {
    let mut total = 0.0;
    x.iter().for_each(|v| total += v);
    total
}

fn main() {}
