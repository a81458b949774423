use chainrule::prelude::*;

#[module]
fn shaky(x: &SVector<f64, 3>, #[constant] noise: Noise) -> SVector<f64, 3> {
    x + noise.normal(0.1)
}

fn main() {}
