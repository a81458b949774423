use chainrule::prelude::*;

#[module]
fn annotated(x: f64) -> f64 {
    let a: f32 = x;
    x
}

#[module]
fn annotated_vector(x: &SVector<f64, 3>) -> f64 {
    let a: SVector<f64, 2> = x * 2.0;
    a.sum()
}

fn main() {}
