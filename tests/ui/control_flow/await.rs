use chainrule::prelude::*;

#[module]
fn later(x: f64) -> f64 {
    let k = async { 2.0 };
    x * k.await
}

fn main() {}
