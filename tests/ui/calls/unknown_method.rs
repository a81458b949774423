use chainrule::prelude::*;

#[module]
fn special(x: f64) -> f64 {
    x.gamma()
}

fn main() {}
