use chainrule::prelude::*;

#[derive(Clone, Differentiable)]
#[skip]
struct Point {
    #[differentiable(skip)]
    x: f64,
    #[skip(always)]
    y: f64,
    #[skip]
    #[skip]
    z: f64,
}

#[derive(Clone, Differentiable)]
enum Shape {
    #[skip]
    Circle(f64),
}

fn main() {}
