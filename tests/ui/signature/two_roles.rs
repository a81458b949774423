use chainrule::prelude::*;

#[module]
fn confused(
    x: f64,
    #[param]
    #[constant]
    w: f64,
) -> f64 {
    w * x
}

fn main() {}
