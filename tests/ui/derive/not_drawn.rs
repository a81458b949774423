use chainrule::prelude::*;

#[derive(Clone, Debug)]
struct Unit;

#[derive(Clone, Debug, Differentiable)]
struct Quantity {
    value: f64,
    #[skip]
    unit: Unit,
}

#[module]
fn squared(#[param] q: &Quantity, x: f64) -> f64 {
    q.value * q.value * x
}

fn main() {}
