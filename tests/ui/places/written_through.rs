use chainrule::prelude::*;

#[module]
fn doubled(x: f64) -> f64 {
    let mut y = x;
    let r = &mut y;
    *r *= 2.0;
    y
}

#[module]
fn first(x: [f64; 3], y: f64) -> f64 {
    let mut a = x;
    let r = &mut a[0];
    *r = y;
    a[0]
}

#[module]
fn by_pattern(x: f64) -> f64 {
    let mut y = x;
    let ref mut r = y;
    *r = 2.0;
    y
}

fn main() {}
