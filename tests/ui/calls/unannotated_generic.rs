use chainrule::prelude::*;

fn double<T: Real>(x: T) -> T {
    x + x
}

#[module]
fn outer<T: Real>(x: T, #[param] w: T) -> T {
    double(w * x)
}

fn main() {}
