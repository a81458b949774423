use chainrule::prelude::*;

#[module]
fn looked_up(x: [f64; 4], k: f64) -> f64 {
    x[k as usize]
}

fn main() {}
