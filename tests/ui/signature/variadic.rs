use chainrule::prelude::*;

#[module]
fn variadic(x: f64, args: ...) -> f64 {
    x
}

fn main() {}
