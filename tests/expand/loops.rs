//! A branch within a loop: what is kept of each step, and the way back.

use chainrule::prelude::*;

/// A discounted sum of what is positive.
#[module]
fn discounted<const N: usize>(x: &[f64; N], #[param] discount: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..N {
        if x[i] < 0.0 {
            continue;
        }
        total = discount * total + x[i].sqrt();
    }
    total
}
