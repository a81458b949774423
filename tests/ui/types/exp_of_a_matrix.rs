use chainrule::prelude::*;

#[module]
fn exponential(x: &SMatrix<f64, 2, 2>) -> SMatrix<f64, 2, 2> {
    x.exp()
}

fn main() {}
