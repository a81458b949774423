//! The pipeline, on one screen.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ItemFn;

use crate::diagnostics::Errors;
use crate::{emit, lower, signature};

/// Expands `#[module(options)] function`.
pub fn expand(options: TokenStream, function: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let parsed: ItemFn = match syn::parse2(function.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            let what = format!("`#[module]` goes on a function with a body: {error}");
            errors.combine(syn::Error::new(error.span(), what));
            let errors = errors.into_compile_errors();
            return quote!(#errors #function);
        }
    };
    let options = signature::read_options(options, &mut errors);
    let signature = signature::read(&parsed, options, &mut errors);
    let lowered = lower::lower(&parsed, &signature, &mut errors);
    if errors.is_empty() {
        emit::module(&parsed, &signature, &lowered)
    } else {
        emit::fallback(&parsed, &signature, errors.into_compile_errors())
    }
}
