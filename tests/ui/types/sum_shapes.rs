use chainrule::prelude::*;

#[module]
fn shifted(x: &SVector<f64, 3>, #[param] b: &SVector<f64, 2>) -> SVector<f64, 3> {
    x + b
}

fn main() {}
