use chainrule::prelude::*;

trait Net {
    #[module]
    fn forward(x: f64) -> f64;
}

fn main() {}
