use chainrule::prelude::*;

#[module]
fn filled(x: f64) -> f64 {
    let mut v = SVector::<f64, 3>::zeros();
    v.fill(2.0);
    v[0] = x;
    v.sum()
}

fn main() {}
