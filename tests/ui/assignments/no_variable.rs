use chainrule::prelude::*;

static mut TOTAL: f64 = 0.0;

#[module]
fn counted(x: f64) -> f64 {
    TOTAL = x;
    x
}

fn main() {}
