use chainrule::prelude::*;

#[module]
fn scaled(x: f64, #[param] w: f64) -> f64 {
    w * x
}

fn main() {
    let m = Scaled { weight: 2.0 };
}
