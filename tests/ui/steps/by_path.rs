use chainrule::prelude::*;

#[module]
fn by_path(x: f64) -> f64 {
    f64::floor(x) + f64::fract(x)
}

fn main() {}
