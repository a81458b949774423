//! The implementations: of `Parameters`, `Differentiable` and `Sample`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;

use super::{Body, Derived, Field, Variant};
use crate::emit::derivative::path_of;
use crate::emit::visited::{Leaf, Told, Visited};
use crate::generics::{Split, split};
use crate::names;

impl Derived {
    /// All of them.
    pub fn implementation(&self) -> TokenStream {
        let Derived { krate, ident, generics, .. } = self;
        let (tangent, bounds, fields) = (self.tangent_type(), self.bounds(), self.field_bounds());
        let bounds = quote!(#bounds #fields);
        let Split { declared, applied, predicates, .. } = split(generics);
        let parameters = Visited {
            krate,
            name: ident,
            generics,
            bounds: bounds.clone(),
            grad: tangent.clone(),
            visit: self.each_leaf(|leaf| leaf.visit(krate)),
            zip: self.each_leaf(|leaf| leaf.zip(krate)),
            told: Told::default(),
        }
        .write();
        let sample = self.sample();
        quote! {
            #parameters

            #[automatically_derived]
            impl #declared #krate::Differentiable for #ident #applied where #predicates #bounds {
                type Tangent = #tangent;
            }

            #sample
        }
    }

    /// A statement for each field that is there.
    fn each_leaf(&self, statement: impl Fn(&Leaf) -> TokenStream) -> TokenStream {
        match &self.body {
            Body::Struct { fields, .. } => fields
                .iter()
                .filter(|f| !f.skipped)
                .map(|field| {
                    let member = &field.member;
                    statement(&Leaf {
                        shared: quote!(&self.#member),
                        unique: quote!(&mut self.#member),
                        grad: field.tangent.clone(),
                        path: field.path(),
                    })
                })
                .collect(),
            Body::Enum(variants) if variants.is_empty() => quote!(match *self {}),
            Body::Enum(variants) => {
                let arms = variants.iter().map(|variant| {
                    let ident = &variant.ident;
                    let fields = || variant.fields.iter().filter(|f| !f.skipped);
                    let (members, locals): (Vec<_>, Vec<_>) =
                        fields().map(|f| (&f.member, f.local())).unzip();
                    let statements = fields().map(|field| {
                        let local = field.local().into_token_stream();
                        statement(&Leaf {
                            shared: local.clone(),
                            unique: local,
                            grad: field.tangent.clone(),
                            path: field.path(),
                        })
                    });
                    quote!(Self::#ident { #(#members: #locals,)* .. } => { #(#statements)* })
                });
                quote!(match self { #(#arms)* })
            }
            Body::Refused => TokenStream::new(),
        }
    }

    /// `impl Sample`, if each field can be drawn: what can't is given by `check(x = ..)`. Of an
    /// enum, each variant is as likely as the others.
    fn sample(&self) -> TokenStream {
        let Derived { krate, ident, generics, .. } = self;
        let draw = match &self.body {
            Body::Struct { fields, .. } => {
                let fields = fields.iter().map(|f| f.draw(krate));
                quote!(#ident { #(#fields),* })
            }
            Body::Enum(variants) => {
                let Some((last, others)) = variants.split_last() else { return TokenStream::new() };
                let arm = |variant: &Variant| {
                    let name = &variant.ident;
                    let fields = variant.fields.iter().map(|f| f.draw(krate));
                    quote!(Self::#name { #(#fields),* })
                };
                let numbers = (0..others.len()).map(Literal::usize_unsuffixed);
                let (last, others) = (arm(last), others.iter().map(arm));
                let count = Literal::f64_unsuffixed(variants.len() as f64);
                quote! {
                    match sampler.draw_in::<usize>(0.0, #count) {
                        #(#numbers => #others,)*
                        _ => #last,
                    }
                }
            }
            Body::Refused => return TokenStream::new(),
        };
        let Split { declared, applied, predicates, .. } = split(generics);
        let bounds = self.bounds();
        // The `for` lets a bound be wrong: then there is no `Sample`.
        let drawn = self.unknown_types(true).into_iter().chain(self.unknown_types(false));
        let skipped = self.fields().filter(|f| f.skipped).map(|f| &f.ty);
        quote! {
            #[automatically_derived]
            impl #declared #krate::gradcheck::Sample for #ident #applied
            where
                #predicates
                #bounds
                #(for<'__a> #drawn: #krate::gradcheck::Sample,)*
                #(for<'__a> #skipped: #krate::rules::sample::Skipped,)*
            {
                #[allow(unused_variables)]
                fn sample(
                    sampler: &mut #krate::gradcheck::Sampler,
                    range: ::core::option::Option<(f64, f64)>,
                ) -> Self {
                    #draw
                }
            }
        }
    }
}

impl Field {
    /// A local that holds it, in an arm of a `match`.
    fn local(&self) -> Ident {
        let name = self.tangent.to_token_stream().to_string();
        names::local(&name.to_lowercase(), self.member.span())
    }

    /// The name of its leaves, below that of the whole.
    fn path(&self) -> TokenStream {
        path_of(&self.tangent)
    }

    /// `field: value`, drawn at random.
    fn draw(&self, krate: &TokenStream) -> TokenStream {
        let member = &self.member;
        if self.skipped {
            quote!(#member: #krate::rules::sample::Skipped::value())
        } else {
            quote!(#member: #krate::gradcheck::Sample::sample(sampler, range))
        }
    }
}
