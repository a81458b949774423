use chainrule::prelude::*;

#[module]
fn applied<M>(x: f64, #[param] inner: &M) -> f64 {
    inner.forward(&x)
}

#[module]
fn kept<X>(x: X) -> X {
    x
}

fn main() {}
