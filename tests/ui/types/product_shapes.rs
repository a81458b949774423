use chainrule::prelude::*;

#[module]
fn transformed(x: &SVector<f64, 3>, #[param] w: &SMatrix<f64, 2, 4>) -> SVector<f64, 2> {
    w * x
}

fn main() {}
