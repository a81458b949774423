use chainrule::prelude::*;

#[module]
fn loss(x: &SVector<f64, 3>, target: &SVector<f64, 3>) -> f64 {
    EuclideanLoss.forward(x, target)
}

fn main() {}
