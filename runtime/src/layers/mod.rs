//! Layers: modules with and without parameters, each on one sample (a column) and on a batch of
//! columns.

// A `#[module]` function has a hidden type of its own name, so a Rust module of that name can't
// stand beside it: the files are one level down.
#[path = "."]
mod files {
    pub mod linear;
    pub mod relu;
    pub mod sigmoid;
    pub mod tanh;
}

pub use self::files::linear::{Linear, LinearGrad, linear};
pub use self::files::relu::{Relu, relu};
pub use self::files::sigmoid::{Sigmoid, sigmoid};
pub use self::files::tanh::{Tanh, tanh};
