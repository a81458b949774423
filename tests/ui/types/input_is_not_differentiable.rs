use chainrule::prelude::*;

struct Celsius {
    degrees: f64,
}

#[module]
fn warmed(t: Celsius) -> f64 {
    t.degrees * 2.0
}

fn main() {}
