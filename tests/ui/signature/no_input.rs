use chainrule::prelude::*;

#[module]
fn nothing() -> f64 {
    1.0
}

#[module]
fn stored_only(#[param] w: f64, #[constant] k: f64) -> f64 {
    k * w
}

fn main() {}
