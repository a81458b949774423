use chainrule::prelude::*;

#[module]
fn tried(x: f64) -> f64 {
    let k: f64 = "2.5".parse()?;
    checked(x)? * k
}

fn checked(x: f64) -> Option<f64> {
    Some(x)
}

fn main() {}
