use chainrule::prelude::*;

#[module]
fn steps(x: f64) -> f64 {
    let a = (x * 4.0).floor();
    let b = x.ceil();
    let c = x.round();
    a + b + c + x.round_ties_even()
}

fn main() {}
