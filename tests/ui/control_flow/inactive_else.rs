use chainrule::prelude::*;

#[module]
fn unpacked(x: f64, k: usize) -> f64 {
    let 2 = k else { panic!("{x}") };
    x
}

fn main() {}
