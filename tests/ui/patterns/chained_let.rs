use chainrule::prelude::*;

#[module]
fn chained(x: f64) -> f64 {
    let o = Some(x);
    if let Some(v) = o && v > 0.5 { v * 2.0 } else { x }
}

fn main() {}
