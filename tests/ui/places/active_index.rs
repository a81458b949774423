use chainrule::prelude::*;

#[module]
fn looked_up(x: [f64; 4], k: f64) -> f64 {
    x[k as usize]
}

#[module]
fn found(x: [f64; 4], k: f64) -> f64 {
    x[position(k)]
}

fn position(k: f64) -> usize {
    k as usize
}

fn main() {}
