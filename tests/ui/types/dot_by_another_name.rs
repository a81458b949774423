use chainrule::prelude::*;

type Number = f64;

#[module]
fn product(x: Number, y: Number) -> Number {
    x.dot(&y)
}

fn main() {}
