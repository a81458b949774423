use chainrule::prelude::*;

#[module]
fn network(x: f64, #[param] w: f64) -> f64 {
    w.forward(&x)
}

fn main() {}
