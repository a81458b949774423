//! Every layer and loss: in `f32`, sample by sample, at extreme inputs, and as a cascade of others.

#![allow(missing_docs)]

#[path = "../oracle/flat.rs"]
mod flat;

mod cascades;
mod extremes;
mod precision;
mod sequences;
mod sines;
