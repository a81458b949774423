//! What the user wrote: fields, options, and what is refused of them.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Data, DeriveInput, Fields, GenericParam, Index, Member, Token};

use super::{Body, Derived, Field, Variant};
use crate::diagnostics::{Errors, error};
use crate::generics::real_parameters;
use crate::names;
use crate::signature;

const OPTIONS: &str = "the options are `#[differentiable(tangent = Other)]` and \
                       `#[differentiable(crate = path)]`";

/// Reads the type; what is wrong goes to `errors`, and the rest is read on.
pub fn read(input: DeriveInput, errors: &mut Errors) -> Derived {
    let options = Options::read(&input.attrs, errors);
    let reals = real_parameters(&input.generics);
    refuse_skip(&input.attrs, errors);
    let mut body = match input.data {
        Data::Struct(data) => {
            let tuple = matches!(data.fields, Fields::Unnamed(_));
            Body::Struct { fields: fields(data.fields, None, &reals, errors), tuple }
        }
        Data::Enum(data) => {
            let variant = |v: syn::Variant| {
                refuse_options(&v.attrs, errors);
                refuse_skip(&v.attrs, errors);
                let fields = fields(v.fields, Some(&v.ident), &reals, errors);
                Variant { ident: v.ident, fields }
            };
            let variants: Vec<Variant> = data.variants.into_iter().map(variant).collect();
            if refuse_collisions(&variants, errors) { Body::Refused } else { Body::Enum(variants) }
        }
        Data::Union(data) => {
            errors.report(
                &data.union_token,
                "a union can't be differentiated: which of its fields holds the value is not known",
                "make it a struct, or an enum",
            );
            Body::Refused
        }
    };
    for parameter in &input.generics.params {
        if let GenericParam::Lifetime(l) = parameter {
            errors.report(
                l,
                "a type with a lifetime can't be differentiated: its derivative owns what it holds",
                "let the type own its fields; a module takes the whole by reference, `x: &X`",
            );
            body = Body::Refused;
        }
    }
    let ident = input.ident;
    let tangent = options
        .tangent
        .unwrap_or_else(|| Ident::new(&format!("{}Tangent", ident.unraw()), ident.span()));
    let krate = options.krate.unwrap_or_else(|| quote!(::chainrule));
    Derived { vis: input.vis, generics: input.generics, krate, tangent, body, ident }
}

/// What `#[differentiable(..)]` says.
#[derive(Default)]
struct Options {
    tangent: Option<Ident>,
    krate: Option<TokenStream>,
}

impl Options {
    fn read(attrs: &[Attribute], errors: &mut Errors) -> Options {
        let mut options = Options::default();
        for attr in attrs.iter().filter(|a| a.path().is_ident("differentiable")) {
            let read = match &attr.meta {
                syn::Meta::List(_) => attr.parse_args_with(|input: ParseStream| {
                    while !input.is_empty() {
                        options.option(input)?;
                        if !input.is_empty() {
                            input.parse::<Token![,]>()?;
                        }
                    }
                    Ok(())
                }),
                syn::Meta::Path(_) | syn::Meta::NameValue(_) => {
                    Err(error(attr, "`#[differentiable]` needs to be told what", OPTIONS))
                }
            };
            if let Err(error) = read {
                errors.combine(error);
            }
        }
        options
    }

    fn option(&mut self, input: ParseStream) -> syn::Result<()> {
        let key = input.call(Ident::parse_any)?;
        if key == "tangent" {
            let again = self.tangent.is_some();
            let what = "a name: `tangent = Other`";
            self.tangent = Some(signature::value(&key, again, input, what)?);
        } else if key == "crate" {
            let again = self.krate.is_some();
            let what = "a path: `crate = path::of::chainrule`";
            let path: syn::Path = signature::value(&key, again, input, what)?;
            self.krate = Some(path.into_token_stream());
        } else {
            return Err(error(&key, format!("unknown option `{key}`"), OPTIONS));
        }
        Ok(())
    }
}

fn fields(
    fields: Fields,
    variant: Option<&Ident>,
    reals: &[String],
    errors: &mut Errors,
) -> Vec<Field> {
    let read = |(i, field): (usize, syn::Field)| {
        refuse_options(&field.attrs, errors);
        let member = field.ident.map_or_else(|| Member::Unnamed(Index::from(i)), Member::Named);
        Field {
            tangent: match variant {
                Some(variant) => Member::Named(names::variant_field(variant, &member)),
                None => member.clone(),
            },
            kind: signature::kind(&field.ty, reals),
            skipped: skipped(&field.attrs, errors),
            vis: field.vis,
            ty: field.ty,
            member,
        }
    };
    fields.into_iter().enumerate().map(read).collect()
}

/// Whether `#[skip]` is said.
fn skipped(attrs: &[Attribute], errors: &mut Errors) -> bool {
    let mut skipped = false;
    for attr in attrs.iter().filter(|a| a.path().is_ident("skip")) {
        if !matches!(attr.meta, syn::Meta::Path(_)) {
            errors.report(attr, "`#[skip]` takes no arguments", "write `#[skip]`");
        } else if skipped {
            errors.report(attr, "`#[skip]` is given twice", "leave one of them out");
        }
        skipped = true;
    }
    skipped
}

/// `#[skip]` where there is no field.
fn refuse_skip(attrs: &[Attribute], errors: &mut Errors) {
    if let Some(attr) = attrs.iter().find(|a| a.path().is_ident("skip")) {
        errors.report(attr, "`#[skip]` goes on a field", "write it above each field to skip");
    }
}

/// Options of the type on a part of it.
fn refuse_options(attrs: &[Attribute], errors: &mut Errors) {
    if let Some(attr) = attrs.iter().find(|a| a.path().is_ident("differentiable")) {
        errors.report(
            attr,
            "`#[differentiable(..)]` goes on the whole type",
            "write it below the `#[derive]`; a field can be `#[skip]`",
        );
    }
}

/// Refuses two fields whose derivatives would have one name; `true` when it did.
fn refuse_collisions(variants: &[Variant], errors: &mut Errors) -> bool {
    let mut seen: HashMap<String, String> = HashMap::new();
    let mut refused = false;
    for variant in variants {
        for field in &variant.fields {
            let name = field.tangent.to_token_stream().to_string();
            let here = format!("{}.{}", variant.ident, field.member.to_token_stream());
            if let Some(other) = seen.get(&name) {
                errors.report(
                    &variant.ident,
                    format!(
                        "the derivatives of `{other}` and `{here}` have the same name, `{name}`"
                    ),
                    "rename one of them: the derivative of a field is `variant_field`",
                );
                refused = true;
            } else {
                seen.insert(name, here);
            }
        }
    }
    refused
}
