use chainrule::prelude::*;

#[module]
fn cubed(x: f64) -> f64 {
    x.powi()
}

#[module]
fn shortened(x: &SVector<f64, 3>) -> SVector<f64, 3> {
    x.normalize(2.0)
}

fn main() {}
