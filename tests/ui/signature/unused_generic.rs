use chainrule::prelude::*;

#[module]
fn sized<const N: usize>(x: f64) -> f64 {
    x * N as f64
}

#[module]
fn typed<T: Real>(x: f64) -> f64 {
    x
}

fn main() {}
