use chainrule::prelude::*;

#[module]
fn whole_part(x: f64) -> f64 {
    x.trunc()
}

fn main() {}
