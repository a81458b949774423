use chainrule::prelude::*;

#[module]
fn t<T: Real>(x: T) -> T {
    x
}

fn main() {}
