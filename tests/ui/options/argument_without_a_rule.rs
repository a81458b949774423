use chainrule::prelude::*;

#[module(backward(x = dx))]
fn scaled(x: f64, #[param] scale: f64) -> f64 {
    scale * x
}

fn dx(_x: f64, scale: f64, dy: &f64, dx: &mut f64) {
    *dx += scale * dy;
}

fn main() {}
