use chainrule::prelude::*;

#[derive(Clone, Copy, Differentiable)]
struct Pair(f64, f64);

#[module]
fn one_short(x: f64) -> f64 {
    let p = Pair(x);
    p.0
}

#[module]
fn one_more(x: f64) -> f64 {
    let p = Pair(x, x, x);
    p.0
}

fn main() {}
