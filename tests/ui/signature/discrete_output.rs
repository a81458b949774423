use chainrule::prelude::*;

#[module]
fn decided(x: f64) -> bool {
    true
}

#[module]
fn rounded(x: f64) -> i32 {
    3
}

#[module]
fn counted(x: f64) -> (usize, [bool; 2]) {
    (1, [true; 2])
}

#[module]
fn unit(x: f64) -> () {}

fn main() {}
