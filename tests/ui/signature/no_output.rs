use chainrule::prelude::*;

#[module]
fn silent(x: f64) {
    let _ = x;
}

fn main() {}
