use chainrule::prelude::*;

#[module]
fn skipped(x: [f64; 4]) -> f64 {
    let mut y = 0.0;
    for v in x.iter().skip(1) {
        y += v * v;
    }
    y
}

#[module]
fn reversed(x: [f64; 4]) -> f64 {
    let mut y = 0.0;
    for v in x.iter().rev() {
        y = y * 0.5 + v;
    }
    y
}

#[module]
fn pairs(x: [f64; 4]) -> f64 {
    let mut y = 0.0;
    for v in x.windows(2) {
        y += v[0] * v[1];
    }
    y
}

#[module]
fn chunks(x: [f64; 4]) -> f64 {
    let mut y = 0.0;
    for v in x.chunks(2) {
        y += v[0] * v[1];
    }
    y
}

fn main() {}
