use chainrule::prelude::*;

#[module]
fn shown(x: f64) -> f64 {
    println!("{}", x);
    x * 2.0
}

#[module]
fn captured(x: f64) -> f64 {
    println!("{x:.3}");
    x * 2.0
}

fn main() {}
