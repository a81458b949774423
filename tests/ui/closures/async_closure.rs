use chainrule::prelude::*;

#[module]
fn later(x: [f64; 4]) -> [f64; 4] {
    x.map(async |v| v * 2.0)
}

fn main() {}
