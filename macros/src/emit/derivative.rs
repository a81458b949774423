//! A struct that holds a derivative: the gradient of a module, the tangent of a type of the user's.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{Generics, Member, Visibility};

use super::visited::{Leaf, Told, Visited};
use crate::generics::{Split, bounds_apart, split};
use crate::ir::Kind;

/// The struct, and what a derivative can do.
pub struct Derivative<'a> {
    /// The path of the runtime.
    pub krate: &'a TokenStream,
    /// Its visibility.
    pub vis: &'a Visibility,
    /// Its name.
    pub name: &'a Ident,
    /// Its docs.
    pub docs: String,
    /// What the compiler or others derive for it.
    pub derives: TokenStream,
    /// Its generics, with defaults.
    pub generics: &'a Generics,
    /// What is required of them besides.
    pub bounds: TokenStream,
    /// What is required by its implementations only.
    pub unchecked: TokenStream,
    /// Its fields.
    pub fields: Vec<Slot>,
    /// Whether its fields are numbered.
    pub tuple: bool,
}

/// A field of a derivative.
pub struct Slot {
    /// Its visibility.
    pub vis: Visibility,
    /// Its name or its number.
    pub member: Member,
    /// Its docs.
    pub docs: String,
    /// Its type, a cotangent.
    pub ty: TokenStream,
}

impl Derivative<'_> {
    /// Writes the struct and its implementations. These are not derived, as that would bound the
    /// type parameters instead of the fields.
    pub fn write(&self) -> TokenStream {
        let Derivative { krate, name, docs, derives, generics, bounds, .. } = self;
        let Split { declared, applied, predicates, .. } = split(generics);
        let structure = self.structure(&quote!(#predicates #bounds));
        let unchecked = &self.unchecked;
        let bounds = quote!(#predicates #bounds #unchecked);
        let members: Vec<_> = self.fields.iter().map(|f| &f.member).collect();
        let debug = self.debug();
        let visited = self.visited(&bounds);
        let equal = if members.is_empty() {
            quote!(true)
        } else {
            quote!(#(self.#members == other.#members)&&*)
        };
        quote! {
            #[doc = #docs]
            #derives
            #structure

            #[automatically_derived]
            impl #declared ::core::clone::Clone for #name #applied where #bounds {
                #[inline]
                fn clone(&self) -> Self {
                    #name { #(#members: ::core::clone::Clone::clone(&self.#members)),* }
                }
            }
            #[automatically_derived]
            impl #declared ::core::fmt::Debug for #name #applied where #bounds {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #debug
                }
            }
            #[automatically_derived]
            impl #declared ::core::cmp::PartialEq for #name #applied where #bounds {
                fn eq(&self, other: &Self) -> bool {
                    #equal
                }
            }
            #visited
            #[automatically_derived]
            impl #declared #krate::Cotangent for #name #applied where #bounds {
                #[inline]
                fn zeroed() -> Self {
                    #name { #(#members: #krate::Cotangent::zeroed()),* }
                }
                #[inline]
                fn neutral() -> Self {
                    #name { #(#members: #krate::Cotangent::neutral()),* }
                }
                #[inline]
                fn accumulate(&mut self, other: &Self) {
                    #(#krate::Cotangent::accumulate(&mut self.#members, &other.#members);)*
                }
            }
        }
    }

    /// A derivative has leaves of the same names as what it is the derivative of.
    fn visited(&self, bounds: &TokenStream) -> TokenStream {
        let Derivative { krate, name, generics, .. } = self;
        let leaves: Vec<Leaf> = self
            .fields
            .iter()
            .map(|Slot { member, .. }| Leaf {
                shared: quote!(&self.#member),
                unique: quote!(&mut self.#member),
                grad: member.clone(),
                path: path_of(member),
            })
            .collect();
        Visited {
            krate,
            name,
            generics,
            bounds: bounds.clone(),
            grad: quote!(Self),
            visit: leaves.iter().map(|leaf| leaf.visit(krate)).collect(),
            zip: leaves.iter().map(|leaf| leaf.zip(krate)).collect(),
            told: Told::default(),
        }
        .write()
    }

    fn structure(&self, bounds: &TokenStream) -> TokenStream {
        let Derivative { vis, name, generics, .. } = self;
        // With defaults, which only a struct has.
        let (parameters, apart) = if self.derives.is_empty() {
            (Generics { where_clause: None, ..(*generics).clone() }, TokenStream::new())
        } else {
            bounds_apart(generics)
        };
        let bounds = quote!(#apart #bounds);
        let fields = self.fields.iter().map(|Slot { vis, member, docs, ty }| match member {
            Member::Named(member) => quote!(#[doc = #docs] #vis #member: #ty),
            Member::Unnamed(_) => quote!(#[doc = #docs] #vis #ty),
        });
        if self.tuple {
            quote! {
                #[allow(dead_code)]
                #vis struct #name #parameters (#(#fields),*) where #bounds;
            }
        } else {
            quote! {
                #[allow(dead_code)]
                #vis struct #name #parameters where #bounds { #(#fields),* }
            }
        }
    }

    fn debug(&self) -> TokenStream {
        let shown = self.name.to_string();
        let fields = self.fields.iter().map(|Slot { member, .. }| match member {
            Member::Named(name) => {
                let text = name.to_string();
                quote!(.field(#text, &self.#name))
            }
            Member::Unnamed(_) => quote!(.field(&self.#member)),
        });
        let kind = if self.tuple { quote!(debug_tuple) } else { quote!(debug_struct) };
        quote!(f.#kind(#shown)#(#fields)*.finish())
    }
}

/// The name of a field, within the name of its struct.
pub fn path_of(member: &Member) -> TokenStream {
    match member {
        Member::Named(name) => {
            let text = name.unraw().to_string();
            quote!(&path.field(#text))
        }
        Member::Unnamed(index) => quote!(&path.index(#index)),
    }
}

/// Whether a value of this kind is made of scalars alone, and so is its own tangent.
pub fn is_real(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar | Kind::Matrix => true,
        Kind::Array(element) => is_real(element),
        Kind::Tuple(parts) => !parts.is_empty() && parts.iter().all(is_real),
        Kind::Discrete | Kind::Unknown => false,
    }
}
