//! The error function: by a polynomial near 0, and elsewhere by what it lacks of 1.

use super::erfc::{NEAR, near_32, near_64, tail_32, tail_64};

// Both are computed, and one is selected by its bits: a branch would keep the loop around from being
// vectorised.

#[inline(always)]
pub fn double(x: f64) -> f64 {
    let a = x.abs();
    let near = u64::from(a < NEAR).wrapping_neg();
    let y = (near_64(a).to_bits() & near) | ((1.0 - tail_64(a)).to_bits() & !near);
    f64::from_bits(y).copysign(x)
}

#[inline(always)]
pub fn single(x: f32) -> f32 {
    let a = f64::from(x.abs());
    let near = u64::from(a < NEAR).wrapping_neg();
    let y = (near_32(a).to_bits() & near) | ((1.0 - tail_32(a)).to_bits() & !near);
    (f64::from_bits(y) as f32).copysign(x)
}
