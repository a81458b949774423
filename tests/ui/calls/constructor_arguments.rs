use chainrule::prelude::*;

struct Interval;

impl Interval {
    fn from(low: f64, high: f64) -> f64 {
        high - low
    }
}

#[module]
fn width(x: f64) -> f64 {
    Interval::from(x, x * x)
}

fn main() {}
