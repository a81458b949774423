use chainrule::prelude::*;

#[module]
fn qualified(x: f64) -> f64 {
    <f64 as chainrule::nalgebra::ComplexField>::sin(x)
}

fn main() {}
