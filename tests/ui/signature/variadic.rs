use chainrule::prelude::*;

#[module]
fn variadic(x: f64, ...) -> f64 {
    x
}

fn main() {}
