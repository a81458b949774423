use chainrule::prelude::*;

#[module(boxed)]
fn scaled(x: &SVector<f32, 3>, #[param] w: &SVector<f32, 3>, #[constant] scale: f32) -> f32 {
    scale * w.dot(x)
}

#[module(boxed, boxed)]
fn weighted(x: &SVector<f32, 3>, #[param] w: &SVector<f32, 3>) -> f32 {
    w.dot(x)
}

fn main() {}
