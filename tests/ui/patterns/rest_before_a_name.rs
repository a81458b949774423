use chainrule::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
enum Shape {
    Rectangle(f64, f64),
    Square(f64),
}

#[module]
fn height(s: Shape, h: f64) -> f64 {
    match s {
        Shape::Rectangle(.., h) => h,
        Shape::Square(a) => a * h,
    }
}

fn main() {}
