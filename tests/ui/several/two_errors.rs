use chainrule::prelude::*;

#[module]
fn both(x: f64, #[parm] w: f64) -> f64 {
    let a = x.floor();
    let b = w.tahn();
    if a > b { a } else { b }
}

fn main() {}
