//! The implementation of `Parameters`, of a module and of a type of the user's.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Generics, Member};

use crate::generics::{Split, split};

/// `impl Parameters`
pub struct Visited<'a> {
    /// The path of the runtime.
    pub krate: &'a TokenStream,
    /// The type.
    pub name: &'a Ident,
    /// Its generics.
    pub generics: &'a Generics,
    /// What is required of them besides.
    pub bounds: TokenStream,
    /// The gradient's type.
    pub grad: TokenStream,
    /// The body of `visit`.
    pub visit: TokenStream,
    /// The body of `zip`.
    pub zip: TokenStream,
    /// What is told of training and evaluation.
    pub told: Told,
}

/// The parts of a module that are told of training and evaluation.
#[derive(Default)]
pub struct Told {
    /// Names of fields that are `#[state]`.
    pub states: Vec<Ident>,
    /// Names of fields that have parameters, and may have states within.
    pub params: Vec<Ident>,
}

impl Told {
    fn write(&self, krate: &TokenStream) -> TokenStream {
        let Told { states, params } = self;
        let p = quote!(#krate::parameters);
        let mode = (!states.is_empty() || !params.is_empty()).then(|| {
            quote! {
                #[inline]
                fn set_mode(&mut self, mode: &mut #p::Mode<'_>) {
                    #(#p::State::set_mode(&mut self.#states, mode);)*
                    #(#krate::Parameters::set_mode(&mut self.#params, mode);)*
                }
            }
        });
        let track = (!params.is_empty()).then(|| {
            quote! {
                #[inline]
                fn track(&mut self, grad: &Self::Grad) {
                    #(#krate::Parameters::track(&mut self.#params, &grad.#params);)*
                }
            }
        });
        quote!(#mode #track)
    }
}

impl Visited<'_> {
    /// Writes the implementation.
    pub fn write(&self) -> TokenStream {
        let Visited { krate, name, generics, bounds, grad, visit, zip, told } = self;
        let told = told.write(krate);
        let Split { declared, applied, predicates, .. } = split(generics);
        let p = quote!(#krate::parameters);
        quote! {
            #[automatically_derived]
            impl #declared #krate::Parameters for #name #applied where #predicates #bounds {
                type Grad = #grad;
                #[allow(unused_variables)]
                fn visit<__V: #p::Visit>(&self, path: &#p::Path<'_>, visitor: &mut __V) {
                    #visit
                }
                #[allow(unused_variables, unused_mut)]
                #[inline]
                fn zip<const __R: usize, const __W: usize, __V: #p::Zip<__R, __W>>(
                    &mut self,
                    read: [&Self::Grad; __R],
                    mut write: [&mut Self::Grad; __W],
                    path: &#p::Path<'_>,
                    visitor: &mut __V,
                ) {
                    #zip
                }
                #told
            }
        }
    }
}

/// A part that is visited.
pub struct Leaf {
    /// A reference to it, in `visit`.
    pub shared: TokenStream,
    /// The same in `zip`, to change it.
    pub unique: TokenStream,
    /// Its derivative, in the gradient.
    pub grad: Member,
    /// Its name.
    pub path: TokenStream,
}

impl Leaf {
    /// Its statement in `visit`.
    pub fn visit(&self, krate: &TokenStream) -> TokenStream {
        let Leaf { shared, path, .. } = self;
        quote!(#krate::Parameters::visit(#shared, #path, visitor);)
    }

    /// Its statement in `zip`.
    pub fn zip(&self, krate: &TokenStream) -> TokenStream {
        let Leaf { unique, grad, path, .. } = self;
        quote! {
            #krate::Parameters::zip(
                #unique,
                #krate::rules::array::map(read, |grad| &grad.#grad),
                #krate::rules::array::map(write.each_mut(), |grad| &mut grad.#grad),
                #path,
                visitor,
            );
        }
    }
}
