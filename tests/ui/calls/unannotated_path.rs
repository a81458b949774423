use chainrule::prelude::*;

mod inner {
    pub fn helper(x: &f64, k: usize) -> f64 {
        x * k as f64
    }
}

#[module]
fn outer(x: f64) -> f64 {
    inner::helper(&x, 3)
}

fn main() {}
