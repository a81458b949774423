//! Small functions, each with its generated gradient check: what the language accepts.

#![allow(clippy::all, missing_docs)]

mod body;
mod closures;
mod control;
mod generic;
mod matrices;
mod modes;
mod mutation;
mod places;
mod scalars;
mod signatures;
mod structs;
