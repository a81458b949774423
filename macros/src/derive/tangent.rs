//! The tangent: a struct with a field for the derivative of each field.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Type, Visibility};

use super::{Body, Derived, Field, Variant};
use crate::emit::derivative::{Derivative, Slot, is_real};
use crate::generics::{appearing_in, mentions, other_parameters, split};
use crate::ir::Kind;
use crate::signature::is_discrete;

impl Derived {
    /// The struct of the tangent; of what was refused there is none.
    pub fn tangent(&self) -> TokenStream {
        let (tuple, is_enum) = match &self.body {
            Body::Struct { tuple, .. } => (*tuple, false),
            Body::Enum(_) => (false, true),
            Body::Refused => return TokenStream::new(),
        };
        let ident = &self.ident;
        let docs = if is_enum {
            format!(
                "The tangent of a [`{ident}`]: the derivative with respect to each field of each \
                 variant, in a field `variant_field`. It is zero where the value is of another \
                 variant."
            )
        } else {
            format!(
                "The tangent of a [`{ident}`]: the derivative with respect to each of its fields, \
                 in a field of the same name."
            )
        };
        let tangent = Derivative {
            krate: &self.krate,
            vis: &self.vis,
            name: &self.tangent,
            docs,
            derives: TokenStream::new(),
            generics: &self.tangent_generics(),
            bounds: self.bounds(),
            unchecked: self.field_bounds(),
            fields: self.slots(),
            tuple,
        }
        .write();
        // The names are the user's, who was told.
        quote! {
            #[allow(non_snake_case)]
            #tangent
        }
    }

    /// The fields of the tangent. Those of an enum, which have no visibility, have its own.
    fn slots(&self) -> Vec<Slot> {
        match &self.body {
            Body::Struct { fields, .. } => {
                let slot = |field: &Field| self.slot(field, &field.vis, "");
                fields.iter().map(slot).collect()
            }
            Body::Enum(variants) => {
                let slots = |variant: &Variant| -> Vec<Slot> {
                    let owner = format!("{}.", variant.ident);
                    variant.fields.iter().map(|f| self.slot(f, &self.vis, &owner)).collect()
                };
                variants.iter().flat_map(slots).collect()
            }
            Body::Refused => Vec::new(),
        }
    }

    fn slot(&self, field: &Field, vis: &Visibility, owner: &str) -> Slot {
        let member = field.member.to_token_stream();
        let docs = if field.skipped {
            format!("`{owner}{member}` has no derivative.")
        } else {
            format!("The derivative with respect to `{owner}{member}`.")
        };
        Slot { vis: vis.clone(), member: field.tangent.clone(), docs, ty: self.tangent_of(field) }
    }

    /// The tangent's type, with its generics.
    pub fn tangent_type(&self) -> TokenStream {
        if matches!(self.body, Body::Refused) {
            return quote!(());
        }
        let (tangent, applied) = (&self.tangent, split(&self.tangent_generics()).applied);
        quote!(#tangent #applied)
    }

    /// The type of a field's derivative, as short as the tokens allow.
    fn tangent_of(&self, field: &Field) -> TokenStream {
        let (ty, krate) = (&field.ty, &self.krate);
        if field.skipped || field.kind == Kind::Discrete {
            quote!(())
        } else if is_real(&field.kind) {
            quote!(#ty)
        } else {
            // At the type, so that an error about it is there.
            quote_spanned!(ty.span()=> <#ty as #krate::Differentiable>::Tangent)
        }
    }

    /// The generics of the tangent: those that appear in what is differentiated.
    fn tangent_generics(&self) -> syn::Generics {
        let typed = self.differentiated().filter(|f| f.kind != Kind::Discrete);
        let types: TokenStream = typed.map(|f| f.ty.to_token_stream()).collect();
        appearing_in(&types, &self.generics)
    }

    /// `where F: Differentiable` for the fields whose type a type parameter stands for.
    pub fn bounds(&self) -> TokenStream {
        let krate = &self.krate;
        let types = self.unknown_types(true);
        quote!(#(#types: #krate::Differentiable,)*)
    }

    /// The same for the other fields of whose type nothing is known. The `for` lets such a bound be
    /// wrong: then there is one error, at the field of the tangent, and no implementation.
    pub fn field_bounds(&self) -> TokenStream {
        let krate = &self.krate;
        let types = self.unknown_types(false);
        quote!(#(for<'__a> #types: #krate::Differentiable,)*)
    }

    /// The types of fields of which only the compiler knows whether they have a derivative: those
    /// that a type parameter stands for, or the others; each once.
    pub fn unknown_types(&self, generic: bool) -> Vec<&Type> {
        let others = other_parameters(&self.generics);
        let mut seen = HashSet::new();
        let mut types: Vec<&Type> = Vec::new();
        for Field { ty, kind, .. } in self.differentiated() {
            let known = is_real(kind) || is_discrete(kind);
            if !known
                && mentions(ty, &others) == generic
                && seen.insert(ty.to_token_stream().to_string())
            {
                types.push(ty);
            }
        }
        types
    }
}
