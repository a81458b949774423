use chainrule::prelude::*;

#[module]
fn product(x: [f64; 3]) -> f64 {
    x.iter().product::<f64>()
}

#[module]
fn largest(x: [f64; 3]) -> f64 {
    x.iter().copied().reduce(f64::max).unwrap()
}

fn main() {}
