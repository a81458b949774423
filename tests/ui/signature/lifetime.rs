use chainrule::prelude::*;

#[module]
fn borrowed<'a>(x: &'a SVector<f64, 3>) -> f64 {
    x.sum()
}

fn main() {}
