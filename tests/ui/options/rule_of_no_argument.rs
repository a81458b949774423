use chainrule::prelude::*;

#[module(backward(x = dx, y = dy))]
fn half(x: f64) -> f64 {
    0.5 * x
}

fn dx(_x: f64, dy: &f64, dx: &mut f64) {
    *dx += 0.5 * dy;
}

fn main() {}
