//! Errors, all of one function in one run: the construct, the reason, the way out.

use proc_macro2::{Span, TokenStream};
use syn::spanned::Spanned;

/// The errors found so far.
#[derive(Default)]
pub struct Errors(Option<syn::Error>);

impl Errors {
    /// `what` is wrong at `at`; `help` says what to write instead.
    pub fn report(&mut self, at: &impl Spanned, what: impl AsRef<str>, help: impl AsRef<str>) {
        self.report_at(at.span(), what, help);
    }

    /// The same, at a span.
    pub fn report_at(&mut self, span: Span, what: impl AsRef<str>, help: impl AsRef<str>) {
        let (what, help) = (what.as_ref(), help.as_ref());
        let message =
            if help.is_empty() { what.to_owned() } else { format!("{what}\n= help: {help}") };
        self.combine(syn::Error::new(span, message));
    }

    /// Adds an error made elsewhere.
    pub fn combine(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            none => *none = Some(error),
        }
    }

    /// Adds those of another list.
    pub fn absorb(&mut self, others: Errors) {
        if let Some(others) = others.0 {
            self.combine(others);
        }
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// What makes the compiler show them.
    pub fn into_compile_errors(self) -> TokenStream {
        self.0.map(|e| e.into_compile_error()).unwrap_or_default()
    }
}
