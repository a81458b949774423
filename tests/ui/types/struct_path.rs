use chainrule::prelude::*;

trait Named {
    type Pair;
}

struct Pair {
    a: f64,
}

impl Named for f64 {
    type Pair = Pair;
}

#[module]
fn made(x: f64) -> f64 {
    let p = <f64 as Named>::Pair { a: x };
    p.a
}

fn main() {}
