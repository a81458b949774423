use chainrule::prelude::*;

#[module]
fn doubled(x: f64) -> f64 {
    let mut y = 0.0;
    let mut next = Some(x);
    while let Some(v) = next {
        y += v;
        next = if v > 2.0 { None } else { Some(v * 2.0) };
    }
    y
}

fn main() {}
