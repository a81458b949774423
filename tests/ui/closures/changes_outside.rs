use chainrule::prelude::*;

#[module]
fn summed(x: [f64; 3]) -> f64 {
    let mut total = 0.0;
    let y = x.map(|v| {
        total += v;
        v
    });
    total + y[0]
}

#[module]
fn called(x: f64) -> f64 {
    let mut total = x;
    let mut double = || total *= 2.0;
    double();
    total
}

fn main() {}
