//! Errors, all of one function in one run: the construct, the reason, the way out.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// An error: `what` is wrong at `at`; `help` says what to write instead.
pub fn error(at: &impl ToTokens, what: impl AsRef<str>, help: impl AsRef<str>) -> syn::Error {
    let (what, help) = (what.as_ref(), help.as_ref());
    let message = if help.is_empty() { what.to_owned() } else { format!("{what}\n= help: {help}") };
    // Unlike a span, which is that of the first token alone on a stable compiler.
    syn::Error::new_spanned(at, message)
}

/// The errors found so far.
#[derive(Default)]
pub struct Errors {
    all: Option<syn::Error>,
    count: usize,
}

impl Errors {
    /// `what` is wrong at `at`; `help` says what to write instead.
    pub fn report(&mut self, at: &impl ToTokens, what: impl AsRef<str>, help: impl AsRef<str>) {
        self.combine(error(at, what, help));
    }

    /// Adds an error made elsewhere.
    pub fn combine(&mut self, error: syn::Error) {
        self.count += 1;
        match &mut self.all {
            Some(errors) => errors.combine(error),
            none => *none = Some(error),
        }
    }

    /// Adds those of another list.
    pub fn absorb(&mut self, others: Errors) {
        if let Some(all) = others.all {
            self.combine(all);
        }
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.all.is_none()
    }

    /// How often something was reported.
    pub fn count(&self) -> usize {
        self.count
    }

    /// What makes the compiler show them.
    pub fn into_compile_errors(self) -> TokenStream {
        self.all.map(|e| e.into_compile_error()).unwrap_or_default()
    }
}
