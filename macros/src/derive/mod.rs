//! `#[derive(Differentiable)]`: what a struct or an enum of the user's needs to be used in a module.
//!
//! `read` (fields, options, what is refused) → `tangent` (its derivative) and `implementation`.

mod implementation;
mod read;
mod tangent;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{DeriveInput, Generics, Member, Type, Visibility};

use crate::diagnostics::Errors;
use crate::ir::Kind;

/// A type of the user's.
struct Derived {
    ident: Ident,
    vis: Visibility,
    /// With defaults.
    generics: Generics,
    /// The path of the runtime.
    krate: TokenStream,
    /// The tangent's name.
    tangent: Ident,
    body: Body,
}

/// What it consists of.
enum Body {
    Struct {
        fields: Vec<Field>,
        /// Whether they are numbered.
        tuple: bool,
    },
    Enum(Vec<Variant>),
    /// It was refused.
    Refused,
}

/// A variant of an enum.
struct Variant {
    ident: Ident,
    fields: Vec<Field>,
}

/// A field, of a struct or of a variant.
struct Field {
    vis: Visibility,
    member: Member,
    /// The field of the tangent that holds its derivative.
    tangent: Member,
    ty: Type,
    /// What the tokens of its type tell.
    kind: Kind,
    /// `#[skip]`
    skipped: bool,
}

/// Expands `#[derive(Differentiable)]`.
pub fn expand(input: TokenStream) -> TokenStream {
    let parsed: DeriveInput = match syn::parse2(input) {
        Ok(parsed) => parsed,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let derived = read::read(parsed, &mut errors);
    let errors = errors.into_compile_errors();
    // After an error too, so that nothing else is wrong because of it.
    let tangent = derived.tangent();
    let implementation = derived.implementation();
    quote! {
        #errors
        #tangent
        #implementation
    }
}

impl Derived {
    /// All fields, of whatever variant.
    fn fields(&self) -> impl Iterator<Item = &Field> {
        let (fields, variants): (&[Field], &[Variant]) = match &self.body {
            Body::Struct { fields, .. } => (fields, &[]),
            Body::Enum(variants) => (&[], variants),
            Body::Refused => (&[], &[]),
        };
        fields.iter().chain(variants.iter().flat_map(|v| &v.fields))
    }

    /// Those that have a derivative, or would have one.
    fn differentiated(&self) -> impl Iterator<Item = &Field> {
        self.fields().filter(|f| !f.skipped)
    }
}
