use chainrule::prelude::*;

#[module]
fn turned(x: &SVector<f64, 2>, y: &SVector<f64, 2>) -> SVector<f64, 2> {
    x.cross(y)
}

fn main() {}
