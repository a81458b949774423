use chainrule::prelude::*;

struct Net {
    w: f64,
}

impl Net {
    #[module]
    fn forward(&self, x: f64) -> f64 {
        self.w * x
    }
}

fn main() {}
