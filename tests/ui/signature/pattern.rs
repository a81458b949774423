use chainrule::prelude::*;

#[module]
fn unpacked((a, b): (f64, f64)) -> f64 {
    a * b
}

#[module]
fn by_ref(ref x: f64) -> f64 {
    *x
}

fn main() {}
