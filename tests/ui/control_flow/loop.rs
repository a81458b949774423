use chainrule::prelude::*;

#[module]
fn root(x: f64) -> f64 {
    let mut y = x;
    loop {
        y = 0.5 * (y + x / y);
        break;
    }
    y
}

fn main() {}
