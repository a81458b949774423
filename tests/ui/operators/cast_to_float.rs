use chainrule::prelude::*;

#[module]
fn narrowed(x: f64) -> f32 {
    (x * 2.0) as f32
}

fn main() {}
