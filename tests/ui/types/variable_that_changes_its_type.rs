use chainrule::prelude::*;

#[module]
fn changed(x: f64) -> f64 {
    let mut y = x;
    y = SVector::<f64, 2>::new(x, x);
    y
}

fn main() {}
