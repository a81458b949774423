use chainrule::prelude::*;

#[module]
fn both(x: bool, y: f64) -> f64 {
    let near = x && y.is_normal();
    y
}

fn main() {}
