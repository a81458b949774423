use chainrule::prelude::*;

#[module(check(M = 3))]
fn summed<const N: usize>(x: [f64; N]) -> f64 {
    x[0]
}

fn main() {}
