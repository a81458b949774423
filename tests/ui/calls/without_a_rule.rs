use chainrule::prelude::*;

#[module]
fn sorted(x: [f64; 3]) -> f64 {
    let mut a = x;
    a.sort_by(|a, b| a.total_cmp(b));
    a[0]
}

#[module]
fn reversed(x: [f64; 3]) -> f64 {
    let mut a = x;
    a.reverse();
    a[0]
}

#[module]
fn joined(x: [[f64; 3]; 2]) -> f64 {
    x.concat()[0]
}

#[module]
fn taken(x: f64) -> f64 {
    let mut o = Some(x);
    let y = o.take();
    if let Some(v) = y { v } else { 0.0 }
}

fn main() {}
