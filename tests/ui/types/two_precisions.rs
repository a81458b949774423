use chainrule::prelude::*;

#[module]
fn mixed(x: f32, #[param] w: f64) -> f64 {
    w * x
}

fn main() {}
