//! The gradient check that stands beside every module, and how a module is drawn at random.

use std::collections::HashMap;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Expr, GenericParam, Lit};

use crate::generics::{Split, parameter_name, split};
use crate::ir::{Kind, Op, Projection, VarId};
use crate::lower::Lowered;
use crate::primitives::Parameter;
use crate::signature::{Arg, Check, Role, Signature, is_discrete};

/// The sizes that constant parameters get, each its own, so that rows are not taken for columns.
const SIZES: [usize; 6] = [3, 2, 4, 5, 6, 7];

impl Signature {
    /// `impl Sample`, so that a module of modules can be drawn; nothing where a constant's type is
    /// one of the user's. A parameter for which the check is given a value may have a type that can't
    /// be drawn: then neither can the module, which the `for` allows.
    pub fn sample(&self) -> TokenStream {
        let Signature { module, krate, .. } = self;
        let unknown = |k: &Kind| !is_discrete(k) && *k == Kind::Unknown;
        if self.args.iter().any(|a| a.role == Role::Constant && unknown(&a.kind)) {
            return TokenStream::new();
        }
        let Split { declared, applied, predicates, .. } = split(&self.stored_generics);
        let names: Vec<_> = self.stored().map(|(_, a)| &a.ident).collect();
        let params = self.bounds(&quote!(#krate::Parameters), &[Role::Param]);
        let samples = self.bounds(
            &quote!(#krate::gradcheck::Sample),
            &[Role::Param, Role::Constant, Role::State],
        );
        let given = self
            .stored()
            .filter(|(_, a)| {
                a.role != Role::Constant && unknown(&a.kind) && self.is_given(&a.ident.to_string())
            })
            .map(|(_, a)| &a.ty);
        let samples = quote!(#samples #(for<'__a> #given: #krate::gradcheck::Sample,)*);
        let build = if names.is_empty() {
            quote!(#module)
        } else {
            let drawn = self.stored().map(|(_, arg)| self.drawn(arg));
            quote!(#module { #(#names: #drawn),* })
        };
        quote! {
            #[automatically_derived]
            impl #declared #krate::gradcheck::Sample for #module #applied where #predicates #params #samples {
                #[allow(unused_variables)]
                fn sample(
                    sampler: &mut #krate::gradcheck::Sampler,
                    range: ::core::option::Option<(f64, f64)>,
                ) -> Self {
                    #build
                }
            }
        }
    }

    /// The test.
    pub fn check(&self, lowered: &Lowered) -> TokenStream {
        if self.options.unchecked {
            return TokenStream::new();
        }
        let krate = &self.krate;
        let given: HashMap<String, &TokenStream> = self
            .options
            .check
            .iter()
            .filter_map(|c| match c {
                Check::Is(name, value) => Some((name.to_string(), value)),
                Check::Range(..) => None,
            })
            .collect();

        let mut sizes = SIZES.iter().cycle();
        let mut missing: Vec<String> = Vec::new();
        let mut generics = TokenStream::new();
        let reals = self.reals();
        for parameter in &self.generics.params {
            let name = parameter_name(parameter);
            match parameter {
                GenericParam::Const(c) => {
                    let (ident, ty) = (&c.ident, &c.ty);
                    let value = match given.get(&name) {
                        Some(value) => value.to_token_stream(),
                        None if ty.to_token_stream().to_string() == "bool" => quote!(true),
                        None => Literal::usize_unsuffixed(sizes.next().copied().unwrap_or(3))
                            .to_token_stream(),
                    };
                    generics.extend(quote!(const #ident: #ty = #value;));
                }
                GenericParam::Type(t) => {
                    let ident = &t.ident;
                    match given.get(&name) {
                        Some(value) => generics.extend(quote!(type #ident = #value;)),
                        None if reals.contains(&name) => {
                            generics.extend(quote!(type #ident = f64;));
                        }
                        None => missing.push(format!("`{name} = SomeType`")),
                    }
                }
                GenericParam::Lifetime(_) => {}
            }
        }
        for arg in &self.args {
            let name = arg.ident.to_string();
            let known = given.contains_key(&name) || self.range(&name).is_some();
            if arg.role == Role::Constant && arg.kind == Kind::Unknown && !known {
                missing.push(format!("`{name} = some value`"));
            }
        }

        let test =
            format_ident!("gradient_check_of_{}", self.ident.to_string().trim_start_matches("r#"));
        let name = self.ident.to_string();
        if !missing.is_empty() {
            let reason = format!(
                "the check needs to be told: #[module(check({}))]",
                missing.join(", ").replace('`', "")
            );
            return quote! {
                #[cfg(test)]
                #[test]
                #[ignore = #reason]
                fn #test() {}
            };
        }

        let domains = domains(lowered);
        let draw = |arg: &Arg, v: Option<&VarId>| {
            let (ty, name) = (&arg.ty, arg.ident.to_string());
            if let Some(value) = given.get(&name) {
                return quote!(#value);
            }
            let range = match self.range(&name) {
                Some((low, high)) => Some((quote!(#low as f64), quote!(#high as f64))),
                None => v.and_then(|v| domains.get(v)).map(|(low, high)| {
                    let (low, high) = (signed(*low), signed(*high));
                    (low, high)
                }),
            };
            match range {
                Some((low, high)) => quote!(sampler.draw_in::<#ty>(#low, #high)),
                None => quote!(sampler.draw::<#ty>()),
            }
        };
        let module = &self.module;
        let value = |k: usize, arg| draw(arg, lowered.args.get(k));
        let fields = self.stored().map(|(k, arg)| {
            let (name, value) = (&arg.ident, value(k, arg));
            quote!(#name: #value)
        });
        let construct = if self.stored().next().is_none() {
            quote!(#module)
        } else {
            quote!(#module { #(#fields),* })
        };
        let inputs: Vec<TokenStream> = self.inputs().map(|(k, arg)| value(k, arg)).collect();
        let input = match inputs.as_slice() {
            [one] => one.clone(),
            inputs => quote!((#(#inputs),*)),
        };
        let sampler = Ident::new("sampler", Span::call_site());
        quote! {
            #[cfg(test)]
            #[test]
            #[allow(dead_code, clippy::unnecessary_cast)]
            fn #test() {
                #generics
                #krate::gradcheck::GradCheck::new(#name).assert(
                    |#sampler: &mut #krate::gradcheck::Sampler| (#construct, #input),
                );
            }
        }
    }

    /// Whether the check is told the value of `name`.
    fn is_given(&self, name: &str) -> bool {
        let is = |c: &Check| matches!(c, Check::Is(ident, _) if ident == name);
        self.options.check.iter().any(is)
    }

    /// How a field is drawn where the module is a part of another: as in its own check, if that was
    /// given numbers, which fit any generics.
    fn drawn(&self, arg: &Arg) -> TokenStream {
        let (krate, ty, name) = (&self.krate, &arg.ty, arg.ident.to_string());
        let given = self.options.check.iter().find_map(|c| match c {
            Check::Is(ident, value) if *ident == name => is_number(value).then_some(value),
            _ => None,
        });
        if let Some(value) = given {
            match arg.kind {
                Kind::Scalar => return quote!(<#ty as #krate::Real>::lit(#value as f64)),
                Kind::Discrete => return value.clone(),
                _ => {}
            }
        }
        match self.range(&name) {
            Some((low, high)) if is_number(&quote!(#low)) && is_number(&quote!(#high)) => {
                quote!(sampler.draw_in(#low as f64, #high as f64))
            }
            _ => quote!(#krate::gradcheck::Sample::sample(sampler, range)),
        }
    }

    fn range(&self, name: &str) -> Option<(&syn::Expr, &syn::Expr)> {
        self.options.check.iter().find_map(|c| match c {
            Check::Range(ident, low, high) if ident == name => Some((&**low, &**high)),
            _ => None,
        })
    }
}

/// Whether these tokens are a number, maybe below zero.
fn is_number(tokens: &TokenStream) -> bool {
    match syn::parse2::<Expr>(tokens.clone()) {
        Ok(Expr::Lit(e)) => matches!(e.lit, Lit::Int(_) | Lit::Float(_)),
        Ok(Expr::Unary(e)) => matches!((&e.op, &*e.expr), (syn::UnOp::Neg(_), Expr::Lit(_))),
        _ => false,
    }
}

fn signed(value: f64) -> TokenStream {
    let magnitude = Literal::f64_unsuffixed(value.abs());
    if value < 0.0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

/// For each argument that a scalar function is applied to as it is: where that function is defined.
fn domains(lowered: &Lowered) -> HashMap<VarId, (f64, f64)> {
    let ir = &lowered.ir;
    let mut found: HashMap<VarId, (f64, f64)> = HashMap::new();
    for op in &ir.ops {
        let Op::Scalar(row, args) = op else { continue };
        for (parameter, v) in row.parameters.iter().zip(args) {
            let Parameter::Smooth(_, (low, high)) = parameter else { continue };
            let source = match ir.op(*v) {
                Op::Project(source, Projection::Element(_)) => *source,
                _ => *v,
            };
            if matches!(ir.op(source), Op::Arg(_)) {
                let (l, h) = found.entry(source).or_insert((*low, *high));
                let (narrow, wide) = (l.max(*low), h.min(*high));
                if narrow < wide {
                    (*l, *h) = (narrow, wide);
                }
            }
        }
    }
    found
}
