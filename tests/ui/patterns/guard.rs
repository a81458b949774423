use chainrule::prelude::*;

#[module]
fn guarded(x: f64) -> f64 {
    match Some(x) {
        Some(v) if v > 0.5 => v * 2.0,
        Some(v) => v,
        None => 0.0,
    }
}

fn main() {}
