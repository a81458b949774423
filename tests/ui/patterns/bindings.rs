use chainrule::prelude::*;

#[module]
fn by_ref(x: f64) -> f64 {
    let ref y = x;
    *y
}

#[module]
fn whole_and_part(x: (f64, f64)) -> f64 {
    let whole @ (a, _) = x;
    a * whole.1
}

fn main() {}
