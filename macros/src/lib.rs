//! The macros of [`chainrule`](https://docs.rs/chainrule): `#[module]` reads a function's
//! body, differentiates it, and writes its derivatives beside it. Use it through `chainrule`.
//!
//! A function goes through these stages, each a file that can be read alone:
//!
//! `signature` (roles, generics) → `lower` (syntax to `ir`, the accept-list) → `reverse` (steps
//! back) → `simplify` → `emit`.
//!
//! The types that it takes and gives are the user's own by `#[derive(Differentiable)]`, in `derive`.

mod activity;
mod derive;
mod diagnostics;
mod emit;
mod expand;
mod formula;
mod fuse;
mod generics;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod growth;
#[cfg(test)]
mod interpreter;
mod ir;
mod lower;
#[cfg(test)]
mod mutants;
mod names;
mod primitives;
mod reverse;
mod sharing;
mod signature;
mod simplify;

use proc_macro::TokenStream;

#[allow(missing_docs)] // Documented where it is used from, `chainrule::module`.
#[proc_macro_attribute]
pub fn module(options: TokenStream, function: TokenStream) -> TokenStream {
    expand::expand(options.into(), function.into()).into()
}

#[allow(missing_docs)] // Documented where it is used from, `chainrule::Differentiable`.
#[proc_macro_derive(Differentiable, attributes(differentiable, skip))]
pub fn differentiable(input: TokenStream) -> TokenStream {
    derive::expand(input.into()).into()
}
