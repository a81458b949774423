//! What the programs by hand are made of: plain arrays, nothing of `chainrule` and of nalgebra.

mod functions;
mod lanes;
mod product;
mod vector;

pub use functions::{Float, check as check_functions};
pub use lanes::{Dispatch, Lanes, Program};
pub use product::{product, rows};
pub use vector::{add_dots, add_scaled, build, combine, set_scaled};
