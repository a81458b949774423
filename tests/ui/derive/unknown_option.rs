use chainrule::prelude::*;

#[derive(Clone, Differentiable)]
#[differentiable(gradient = Slope)]
struct Point {
    x: f64,
}

#[derive(Clone, Differentiable)]
#[differentiable]
struct Other {
    x: f64,
}

#[derive(Clone, Differentiable)]
#[differentiable(tangent = "Slope")]
struct Quoted {
    x: f64,
}

// None of them is wrong because of it.
#[module]
fn uses(p: Point, o: Other, q: Quoted) -> f64 {
    p.x * o.x * q.x
}

fn main() {}
