use chainrule::prelude::*;

#[derive(Clone, Debug, PartialEq)]
struct Gain {
    k: f64,
}

#[module]
fn amplified<M: Parameters>(x: f64, #[param] inner: &M) -> f64 {
    x * 2.0
}

fn main() {
    let m = Amplified { inner: Gain { k: 3.0 } };
}
