use chainrule::prelude::*;

#[derive(Clone, Differentiable)]
enum Shape {
    Circle(f64),
    Square(f64),
}

use Shape::Circle;

#[module]
fn imported(x: f64) -> Shape {
    Circle(x * x)
}

fn main() {}
