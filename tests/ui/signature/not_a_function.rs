use chainrule::prelude::*;

#[module]
struct Net {
    w: f64,
}

fn main() {}
