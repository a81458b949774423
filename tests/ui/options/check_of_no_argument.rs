use chainrule::prelude::*;

#[module(check(y in 0.1..2.0))]
fn logarithm(x: f64) -> f64 {
    x.ln()
}

fn main() {}
