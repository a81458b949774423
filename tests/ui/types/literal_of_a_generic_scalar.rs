use chainrule::prelude::*;

#[module]
fn halved<T: Real>(x: T) -> T {
    x * 0.5
}

fn main() {}
