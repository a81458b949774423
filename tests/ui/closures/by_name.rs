use chainrule::prelude::*;

#[module]
fn mapped(x: &SVector<f64, 3>) -> SVector<f64, 3> {
    x.map(f64::sin)
}

fn main() {}
