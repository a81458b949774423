use chainrule::prelude::*;

#[module]
fn late(x: f64) -> f64 {
    let y;
    y += x;
    y
}

#[module]
fn element(x: f64) -> f64 {
    let mut y: [f64; 2];
    y[0] = x;
    y[0]
}

#[module]
fn never(x: f64) -> f64 {
    let y: f64;
    x * y
}

#[module]
fn too_early(x: f64) -> f64 {
    let mut y;
    let z = y * x;
    y = x;
    z
}

fn main() {}
