use chainrule::prelude::*;

#[module]
fn shown(x: f64) -> f64 {
    println!("{}", x);
    x * 2.0
}

#[module]
fn captured(x: f64) -> f64 {
    println!("{x:.3}");
    x * 2.0
}

#[module]
fn formatted(x: f64) -> f64 {
    let text = format!("{x}");
    x * text.len() as f64
}

fn main() {}
