use chainrule::prelude::*;

#[derive(Clone, Debug, PartialEq)]
struct Pair {
    a: f64,
    b: f64,
}

#[module]
fn updated(x: f64, #[constant] base: Pair) -> f64 {
    let p = Pair { a: x, ..base };
    p.a * p.b
}

fn main() {}
