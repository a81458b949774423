use chainrule::prelude::*;

struct Celsius(f64);

#[module]
fn wrapped(x: f64) -> f64 {
    let c = Celsius(x);
    c.0
}

fn main() {}
