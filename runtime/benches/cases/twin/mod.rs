//! What the programs by hand are made of: plain arrays, nothing of `chainrule` and of nalgebra.

mod functions;
mod lanes;
mod product;
mod vector;

pub use functions::Float;
pub use lanes::Lanes;
pub use product::{Tile, product};
pub use vector::{add_dots, add_scaled, build, combine, set_scaled};
