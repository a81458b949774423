use chainrule::prelude::*;

#[module]
fn both(x: &SVector<f64, 3>, #[param] w: f64) -> f64 {
    let y = x.map(|v| (v * w).floor() + v.tahn());
    y.sum() + w.to_bits() as f64
}

fn main() {}
