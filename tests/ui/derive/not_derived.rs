use chainrule::prelude::*;

#[derive(Clone)]
struct Point {
    x: f64,
    y: f64,
}

#[module]
fn product(p: Point) -> f64 {
    p.x * p.y
}

#[module]
fn local(x: f64) -> f64 {
    let p = Point { x, y: x * x };
    p.x * p.y
}

fn main() {}
