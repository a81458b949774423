use chainrule::prelude::*;

struct Celsius(f64);

#[module]
fn unwrapped(x: f64) -> f64 {
    let Celsius(y) = measured(x);
    y * 2.0
}

fn measured(x: f64) -> Celsius {
    Celsius(x)
}

fn main() {}
