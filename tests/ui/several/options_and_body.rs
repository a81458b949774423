use chainrule::prelude::*;

#[module(name = Other, chekc = off)]
fn both(x: f64) -> f64 {
    x.trunc()
}

fn main() {
    let y = Other.forward(&2.0);
}
