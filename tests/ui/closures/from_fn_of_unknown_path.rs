use chainrule::prelude::*;

use core::array::from_fn;

#[module]
fn powers(x: f64) -> [f64; 3] {
    from_fn(|i| x.powi(i as i32))
}

fn main() {}
