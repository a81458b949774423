use chainrule::prelude::*;

#[module]
fn quantized(x: f64) -> f64 {
    let n = (x * 10.0) as i64;
    n as f64 / 10.0
}

fn main() {}
