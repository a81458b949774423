use chainrule::prelude::*;

#[module(check(x in 0.1..))]
fn logarithm(x: f64) -> f64 {
    x.ln()
}

fn main() {}
