//! Generics: which are scalars, which appear where, and how they are written.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Token, WherePredicate};

/// The generics of an item, in the three places where they are written.
pub struct Split {
    /// `<T: Real, const N: usize>`
    pub declared: TokenStream,
    /// `<T, N>`
    pub applied: TokenStream,
    /// `T: Real,`: what a `where` is to be written before.
    pub predicates: TokenStream,
    /// The names, without `<` and `>`.
    pub names: Vec<TokenStream>,
}

/// Splits generics; defaults are left out.
pub fn split(generics: &Generics) -> Split {
    let plain = without_defaults(generics);
    let (declared, applied, clause) = plain.split_for_impl();
    let predicates = clause.iter().flat_map(|c| &c.predicates);
    let predicates = quote!(#(#predicates,)*);
    let names = plain
        .params
        .iter()
        .filter_map(|p| match p {
            GenericParam::Type(t) => Some(t.ident.to_token_stream()),
            GenericParam::Const(c) => Some(c.ident.to_token_stream()),
            GenericParam::Lifetime(_) => None,
        })
        .collect();
    Split { declared: quote!(#declared), applied: quote!(#applied), predicates, names }
}

/// Generics as a function or an implementation has them.
pub fn without_defaults(generics: &Generics) -> Generics {
    let mut generics = generics.clone();
    for parameter in &mut generics.params {
        match parameter {
            GenericParam::Type(t) => t.default = None,
            GenericParam::Const(c) => c.default = None,
            GenericParam::Lifetime(_) => {}
        }
    }
    generics
}

/// The parameters without their bounds, and the bounds as predicates. A derive of someone else's
/// that adds predicates then has all of them in one place.
pub fn bounds_apart(generics: &Generics) -> (Generics, TokenStream) {
    let mut parameters = Generics { where_clause: None, ..generics.clone() };
    let mut predicates = TokenStream::new();
    for parameter in parameters.type_params_mut() {
        if !parameter.bounds.is_empty() {
            let (name, bounds) = (&parameter.ident, &parameter.bounds);
            predicates.extend(quote!(#name: #bounds,));
            parameter.bounds.clear();
            parameter.colon_token = None;
        }
    }
    (parameters, predicates)
}

/// The name of a generic parameter.
pub fn parameter_name(parameter: &GenericParam) -> String {
    match parameter {
        GenericParam::Type(t) => t.ident.to_string(),
        GenericParam::Const(c) => c.ident.to_string(),
        GenericParam::Lifetime(l) => l.lifetime.to_string(),
    }
}

/// Whether one of the `names` occurs in `tokens`.
pub fn mentions(tokens: &impl ToTokens, names: &[String]) -> bool {
    fn search(tokens: TokenStream, names: &[String]) -> bool {
        tokens.into_iter().any(|t| match t {
            TokenTree::Ident(i) => names.contains(&i.to_string()),
            TokenTree::Group(g) => search(g.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
    }
    search(tokens.to_token_stream(), names)
}

/// The generics that appear in `types`, with their defaults, and those of their bounds that need no
/// others.
pub fn appearing_in(types: &TokenStream, generics: &Generics) -> Generics {
    let (own, others): (Vec<_>, Vec<_>) =
        generics.params.iter().cloned().partition(|p| mentions(types, &[parameter_name(p)]));
    let others: Vec<String> = others.iter().map(parameter_name).collect();
    let params = own
        .into_iter()
        .map(|mut parameter| {
            if let GenericParam::Type(t) = &mut parameter {
                t.bounds = t.bounds.iter().filter(|b| !mentions(b, &others)).cloned().collect();
                if t.bounds.is_empty() {
                    t.colon_token = None;
                }
            }
            parameter
        })
        .collect();
    let mut where_clause = generics.where_clause.clone();
    if let Some(clause) = &mut where_clause {
        let kept = clause.predicates.iter().filter(|p| !mentions(p, &others)).cloned();
        clause.predicates = kept.collect();
    }
    Generics { lt_token: generics.lt_token, params, gt_token: generics.gt_token, where_clause }
}

/// The type parameters that stand for a scalar.
pub fn real_parameters(generics: &Generics) -> Vec<String> {
    let real = |bounds: &syn::punctuated::Punctuated<syn::TypeParamBound, Token![+]>| {
        bounds.iter().any(|b| match b {
            syn::TypeParamBound::Trait(t) => t
                .path
                .segments
                .last()
                .is_some_and(|s| ["Real", "RealField"].contains(&s.ident.to_string().as_str())),
            _ => false,
        })
    };
    let mut found: Vec<String> =
        generics.type_params().filter(|p| real(&p.bounds)).map(|p| p.ident.to_string()).collect();
    let predicates = generics.where_clause.iter().flat_map(|w| &w.predicates);
    found.extend(predicates.filter_map(|p| match p {
        WherePredicate::Type(t) if real(&t.bounds) => {
            Some(t.bounded_ty.to_token_stream().to_string())
        }
        _ => None,
    }));
    found
}

/// The type parameters that are not scalars: modules, mostly.
pub fn other_parameters(generics: &Generics) -> Vec<String> {
    let reals = real_parameters(generics);
    let types = generics.params.iter().filter(|p| matches!(p, GenericParam::Type(_)));
    types.map(parameter_name).filter(|n| !reals.contains(n)).collect()
}
