use chainrule::prelude::*;

#[module(check(x))]
fn logarithm(x: f64) -> f64 {
    x.ln()
}

#[module(check)]
fn another(x: f64) -> f64 {
    x.ln()
}

#[module(check(x =))]
fn a_third(x: f64) -> f64 {
    x.ln()
}

fn main() {}
