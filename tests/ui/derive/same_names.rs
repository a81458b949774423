use chainrule::prelude::*;

#[derive(Clone, Differentiable)]
enum Ambiguous {
    Ab { c: f64 },
    A { b: f64, b_c: f64 },
    AB { c: f64, d: f64 },
}

fn main() {}
