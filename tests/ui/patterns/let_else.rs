use chainrule::prelude::*;

#[module]
fn unpacked(x: f64) -> f64 {
    let (y, 2) = (x, 2) else { panic!() };
    y
}

fn main() {}
