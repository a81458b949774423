//! The pipeline, on one screen.

use proc_macro2::TokenStream;
use syn::ItemFn;

use crate::diagnostics::Errors;
use crate::signature::{self, Options};
use crate::{emit, lower};

/// Expands `#[module(options)] function`.
pub fn expand(options: TokenStream, function: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let parsed: ItemFn = match syn::parse2(function.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            let what = syn::Error::new(
                error.span(),
                format!("`#[module]` goes on a function with a body: {error}"),
            );
            errors.combine(what);
            return errors.into_compile_errors();
        }
    };
    let options: Options = syn::parse2(options).unwrap_or_else(|error| {
        errors.combine(error);
        Options::default()
    });

    let signature = signature::read(&parsed, options, &mut errors);
    let lowered = lower::lower(&parsed, &signature, &mut errors);
    if errors.is_empty() {
        emit::module(&parsed, &signature, &lowered)
    } else {
        let fallback = emit::fallback(&parsed, &signature);
        let errors = errors.into_compile_errors();
        quote::quote!(#errors #fallback)
    }
}
