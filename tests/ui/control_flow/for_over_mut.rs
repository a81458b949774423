use chainrule::prelude::*;

#[module]
fn doubled(x: [f64; 4]) -> f64 {
    let mut y = x;
    for v in y.iter_mut() {
        *v *= 2.0;
    }
    y[0]
}

#[module]
fn halved(x: [f64; 4]) -> f64 {
    let mut y = x;
    for v in &mut y {
        *v *= 0.5;
    }
    y[0]
}

fn main() {}
