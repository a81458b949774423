use chainrule::prelude::*;

#[module]
fn network(x: &SVector<f64, 3>, #[param] fc: &Linear<4, 2, f64>) -> SVector<f64, 2> {
    fc.forward(x)
}

fn main() {}
