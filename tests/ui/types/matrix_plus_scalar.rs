use chainrule::prelude::*;

#[module]
fn shifted(x: &SVector<f64, 3>, #[param] b: f64) -> SVector<f64, 3> {
    x + b
}

fn main() {}
