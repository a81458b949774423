use chainrule::prelude::*;

#[module]
fn made(x: f64) -> SVector<f64, 3> {
    SVector::<f64, 3>::from_fn(make(x))
}

fn make(x: f64) -> impl Fn(usize, usize) -> f64 {
    move |i, _| x * i as f64
}

fn main() {}
