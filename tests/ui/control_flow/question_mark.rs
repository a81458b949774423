use chainrule::prelude::*;

#[module]
fn tried(x: f64) -> f64 {
    let k: f64 = "2.5".parse()?;
    x * k
}

#[module]
fn active(x: f64) -> f64 {
    let o = Some(x);
    o? * 2.0
}

fn main() {}
