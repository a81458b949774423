use chainrule::prelude::*;

#[module]
fn shifted(x: [f64; 3], #[param] b: [f64; 3]) -> [f64; 3] {
    x + b
}

fn main() {}
