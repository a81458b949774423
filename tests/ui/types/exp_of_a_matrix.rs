use chainrule::prelude::*;

#[module]
fn exponential(x: &SMatrix<f64, 2, 2>) -> SMatrix<f64, 2, 2> {
    x.exp()
}

#[module]
fn of_an_array(x: [f64; 3]) -> [f64; 3] {
    x.powi(2)
}

#[module]
fn by_path(x: (f64, f64)) -> f64 {
    f64::sin(x)
}

fn main() {}
