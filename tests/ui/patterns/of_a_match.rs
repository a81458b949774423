use chainrule::prelude::*;

#[module]
fn nested(x: f64) -> f64 {
    match Some((x, x)) {
        Some((a, 0.5)) => a,
        Some((_, b)) => b,
        None => 0.0,
    }
}

#[module]
fn slice(x: [f64; 3]) -> f64 {
    match x {
        [a, .., b] => a * b,
    }
}

#[module]
fn literal(x: (f64, f64)) -> f64 {
    match x {
        (a, 1.0) => a,
        (a, b) => a * b,
    }
}

fn main() {}
