use chainrule::prelude::*;

#[derive(Clone, Debug)]
enum Colour {
    Red,
}

#[derive(Clone, Differentiable)]
struct Painted {
    width: f64,
    name: String,
    colour: Colour,
}

#[derive(Clone, Differentiable)]
enum Figure {
    Circle(f64, Colour),
    Line { length: f64 },
}

fn main() {}
