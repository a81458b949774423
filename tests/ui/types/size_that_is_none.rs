use chainrule::prelude::*;

trait Length {
    fn len(&self) -> f64;
}

impl Length for (f64, f64) {
    fn len(&self) -> f64 {
        self.0.hypot(self.1)
    }
}

#[module]
fn measured(x: (f64, f64)) -> f64 {
    x.0 * x.len()
}

fn main() {}
