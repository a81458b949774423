use chainrule::prelude::*;

#[module]
fn unchecked(x: [f64; 2]) -> f64 {
    unsafe { *x.get_unchecked(0) }
}

fn main() {}
