use chainrule::prelude::*;

#[module(name = "Other")]
fn named(x: f64) -> f64 {
    x
}

#[module(crate = "chainrule")]
fn of_a_crate(x: f64) -> f64 {
    x
}

fn main() {}
