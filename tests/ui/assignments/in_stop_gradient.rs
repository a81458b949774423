use chainrule::prelude::*;

#[module]
fn hidden(x: f64) -> f64 {
    let mut y = x;
    let z = stop_gradient({
        y = 2.0;
        y * 3.0
    });
    y * z
}

fn main() {}
