use chainrule::prelude::*;

struct Net;

impl Net {
    #[module]
    fn squared(x: f64) -> f64 {
        x * x
    }
}

fn main() {}
