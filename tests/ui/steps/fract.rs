use chainrule::prelude::*;

#[module]
fn sawtooth(x: f64) -> f64 {
    x.fract()
}

fn main() {}
