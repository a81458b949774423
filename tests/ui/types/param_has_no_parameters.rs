use chainrule::prelude::*;

struct Gain {
    k: f64,
}

#[module]
fn amplified(x: f64, #[param] gain: &Gain) -> f64 {
    x * 2.0
}

fn main() {}
