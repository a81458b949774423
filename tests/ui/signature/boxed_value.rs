use chainrule::prelude::*;

#[module]
fn big(x: &SVector<f32, 3>, #[param] weight: &Box<SMatrix<f32, 2, 3>>) -> SVector<f32, 2> {
    weight * x
}

fn main() {}
