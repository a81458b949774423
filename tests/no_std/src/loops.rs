//! What must not compile without an allocator: a loop that keeps something of each step, as often as
//! is known at run time only.

use chainrule::prelude::*;

#[module(check = off)]
pub fn power(x: f64, n: usize) -> f64 {
    let mut y = 1.0;
    for _ in 0..n {
        y = y * y.sin() * x;
    }
    y
}
