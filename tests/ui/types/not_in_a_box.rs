use chainrule::init::{He, Initialize};
use chainrule::prelude::*;

#[module]
fn mine(x: &SVector<f32, 3>, #[param] weight: &SMatrix<f32, 2, 3>) -> SVector<f32, 2> {
    weight * x
}

fn main() {
    let _ = He.boxed::<Mine>(&mut chainrule::rng(1));
}
