use chainrule::prelude::*;

#[module]
fn counted(x: f64, #[constant] mut k: f64) -> f64 {
    k += 1.0;
    k * x
}

fn main() {}
