use chainrule::prelude::*;

#[module]
fn matched(x: f64) -> f64 {
    match x {
        Y => Y * 2.0,
    }
}

fn main() {}
