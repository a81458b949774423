use chainrule::prelude::*;

struct Celsius {
    degrees: f64,
}

#[module]
fn measured(x: f64) -> Celsius {
    Celsius { degrees: x }
}

fn main() {}
