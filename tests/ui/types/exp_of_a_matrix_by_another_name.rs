use chainrule::prelude::*;

type Matrix = SMatrix<f64, 2, 2>;

#[module]
fn exponential(x: &Matrix) -> Matrix {
    x.exp()
}

fn main() {}
