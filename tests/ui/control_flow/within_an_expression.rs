use chainrule::prelude::*;

#[module]
fn returned(x: f64, y: f64) -> f64 {
    let z = x + if y > 0.0 { return y } else { x };
    z * z
}

#[module]
fn broken(x: f64) -> f64 {
    let mut y = x;
    for i in 0..3 {
        y *= if i == 2 { break } else { x };
    }
    y
}

#[module]
fn continued(x: f64) -> f64 {
    let mut y = x;
    for i in 0..3 {
        y *= x.max(if i == 2 { continue } else { x });
    }
    y
}

fn main() {}
