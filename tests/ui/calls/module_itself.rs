use chainrule::prelude::*;

#[module]
fn hidden(x: &SVector<f64, 3>) -> SVector<f64, 3> {
    Tanh(x)
}

fn main() {}
