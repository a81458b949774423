use chainrule::prelude::*;

#[module]
fn optional(x: f64) -> f64 {
    let y = Some(x);
    y.unwrap()
}

fn main() {}
