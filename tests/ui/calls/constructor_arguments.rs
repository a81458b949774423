use chainrule::prelude::*;

#[module]
fn collected(x: f64) -> SVector<f64, 2> {
    SVector::<f64, 2>::from(x, x)
}

fn main() {}
