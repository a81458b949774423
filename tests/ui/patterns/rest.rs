use chainrule::prelude::*;

struct Pair {
    a: f64,
    b: f64,
}

#[module]
fn of_a_tuple(x: (f64, f64, f64)) -> f64 {
    let (a, ..) = x;
    a
}

#[module]
fn of_an_array(x: [f64; 3]) -> f64 {
    let [a, ..] = x;
    a
}

#[module]
fn of_a_struct(x: f64) -> f64 {
    let p = Pair { a: x, b: x };
    let Pair { a, .. } = p;
    a
}

fn main() {}
