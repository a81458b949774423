use chainrule::prelude::*;

struct Settings {
    gain: f64,
}

#[module]
fn amplified(x: f64, #[constant] settings: &Settings) -> f64 {
    x * settings.gain
}

fn main() {}
