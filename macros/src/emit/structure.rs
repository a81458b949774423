//! The struct, its gradient, its parameters, and the hidden type that stands for the function.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Generics, Member};

use super::derivative::{Derivative, Slot, is_real};
use super::visited::{Leaf, Told, Visited};
use crate::generics::{Split, appearing_in, bounds_apart, split};
use crate::ir::Kind;
use crate::names;
use crate::signature::{Arg, Role, Signature};

impl Signature {
    /// The docs of a field.
    fn field_docs(arg: &Arg) -> TokenStream {
        let attrs = &arg.attrs;
        let documented = attrs.iter().any(|a| a.path().is_ident("doc"));
        let text = format!("The argument `{}` of the function.", arg.ident);
        let default = (!documented).then(|| quote!(#[doc = #text]));
        quote!(#(#attrs)* #default)
    }

    /// What lets a module or its gradient be made in a box: that it may be all zeros.
    fn boxed(&self) -> TokenStream {
        if self.options.boxed.is_none() {
            return TokenStream::new();
        }
        let bytemuck = {
            let krate = &self.krate;
            quote!(#krate::rules::bytemuck)
        };
        let path = names::tidy(&bytemuck.to_string());
        quote!(#[derive(#bytemuck::Zeroable)] #[bytemuck(crate = #path)])
    }

    /// The user's `#[derive]`s, and what every module derives: a gradient check clones it.
    fn derives_with_defaults(&self) -> TokenStream {
        let mut known: Vec<String> = Vec::new();
        for derive in &self.derives {
            // What can't be read is reported by the compiler, where it stands.
            let _ = derive.parse_nested_meta(|meta| {
                known.extend(meta.path.segments.last().map(|s| s.ident.to_string()));
                Ok(())
            });
        }
        let unit = self.stored().next().is_none();
        let defaults: &[&str] =
            if unit { &["Clone", "Copy", "Debug", "Default"] } else { &["Clone", "Debug"] };
        let missing = defaults
            .iter()
            .filter(|d| known.iter().all(|k| k != *d))
            .map(|d| Ident::new(d, Span::call_site()));
        let derives = &self.derives;
        quote!(#(#derives)* #[derive(#(#missing),*)])
    }

    /// The struct of the module; `notes` go under the user's docs.
    pub fn structure(&self, notes: &[String]) -> TokenStream {
        let Signature { vis, docs, module, ident, .. } = self;
        let declared = &self.stored_generics;
        let predicates = split(declared).predicates;
        let (parameters, apart) = match self.options.boxed {
            Some(_) => bounds_apart(declared),
            None => (Generics { where_clause: None, ..declared.clone() }, TokenStream::new()),
        };
        let krate = &self.krate;
        let where_params = self.bounds(&quote!(#krate::Parameters), &[Role::Param]);
        let (derives, boxed) = (self.derives_with_defaults(), self.boxed());
        let head = format!("The module of the function [`{ident}`](fn@{ident}).");
        let head = if docs.is_empty() { vec![head] } else { vec![String::new(), head] };
        let fields = self.stored().map(|(_, arg)| {
            let (docs, name, ty) = (Self::field_docs(arg), &arg.ident, &arg.ty);
            quote!(#docs #vis #name: #ty)
        });
        let body = if self.stored().next().is_none() {
            quote!(;)
        } else {
            quote!(where #apart #predicates #where_params { #(#fields),* })
        };
        quote! {
            #(#docs)*
            #(#[doc = #head])*
            #(#[doc = #notes])*
            #derives
            #boxed
            #[allow(dead_code)] // The function may be all that is used.
            #vis struct #module #parameters #body
        }
    }

    /// The gradient's type.
    pub fn grad_type(&self) -> TokenStream {
        if self.params().next().is_none() {
            return quote!(());
        }
        let (grad, applied) = (&self.grad, self.grad_split().applied);
        quote!(#grad #applied)
    }

    /// The type of a parameter's gradient: its own, where the tokens tell that it is made of
    /// scalars.
    fn grad_of(&self, kind: &Kind, ty: &syn::Type) -> TokenStream {
        let krate = &self.krate;
        if is_real(kind) { quote!(#ty) } else { quote!(<#ty as #krate::Parameters>::Grad) }
    }

    /// The generics of the gradient: those that appear in parameters.
    fn grad_generics(&self) -> Generics {
        let types: TokenStream = self.params().map(|(_, a)| a.ty.to_token_stream()).collect();
        appearing_in(&types, &self.stored_generics)
    }

    fn grad_split(&self) -> Split {
        split(&self.grad_generics())
    }

    /// The struct of the gradient, and what a gradient can do.
    pub fn gradient(&self) -> TokenStream {
        if self.params().next().is_none() {
            return TokenStream::new();
        }
        let Signature { vis, module, grad, krate, .. } = self;
        let bounds = self.bounds(&quote!(#krate::Parameters), &[Role::Param]);
        let text = format!(
            "The gradient of a [`{module}`]: for each of its parameters, the derivative with \
             respect to it, in a field of the same name."
        );
        let fields = self.params().map(|(_, arg)| Slot {
            vis: vis.clone(),
            member: Member::Named(arg.ident.clone()),
            docs: format!("The derivative with respect to `{}`.", arg.ident),
            ty: self.grad_of(&arg.kind, &arg.ty),
        });
        Derivative {
            krate,
            vis,
            name: grad,
            docs: text,
            derives: self.boxed(),
            generics: &self.grad_generics(),
            bounds,
            unchecked: TokenStream::new(),
            fields: fields.collect(),
            tuple: false,
        }
        .write()
    }

    /// `impl Parameters`.
    pub fn parameters(&self) -> TokenStream {
        let Signature { module, krate, .. } = self;
        let params = self.bounds(&quote!(#krate::Parameters), &[Role::Param]);
        let states = self.bounds(&quote!(#krate::parameters::State), &[Role::State]);
        let bounds = quote!(#params #states);
        let leaf = |arg: &Arg| {
            let (name, text) = (&arg.ident, arg.ident.to_string());
            Leaf {
                shared: quote!(&self.#name),
                unique: quote!(&mut self.#name),
                grad: Member::Named(name.clone()),
                path: quote!(&path.field(#text)),
            }
        };
        let leaves: Vec<Leaf> = self.params().map(|(_, arg)| leaf(arg)).collect();
        let visit = leaves.iter().map(|leaf| leaf.visit(krate)).collect();
        let zip = leaves.iter().map(|leaf| leaf.zip(krate)).collect();
        let grad = self.grad_type();
        let generics = &self.stored_generics;
        let of_role = |role| {
            let args = self.stored().filter(move |(_, arg)| arg.role == role);
            args.map(|(_, arg)| arg.ident.clone()).collect()
        };
        let told = Told { states: of_role(Role::State), params: of_role(Role::Param) };
        Visited { krate, name: module, generics, bounds, grad, visit, zip, told }.write()
    }

    /// The input's type.
    pub fn input_type(&self) -> TokenStream {
        let types: Vec<_> = self.inputs().map(|(_, a)| &a.ty).collect();
        match types.as_slice() {
            [one] => quote!(#one),
            types => quote!((#(#types),*)),
        }
    }

    /// The hidden type of the function's own name, by which a call of it is differentiated.
    pub fn function(&self) -> TokenStream {
        let Signature { vis, ident, module, krate, args, .. } = self;
        let mut generics = self.generics.clone();
        generics.params.insert(0, syn::parse_quote!('__a));
        let (declared, _, clause) = generics.split_for_impl();
        let predicates = clause.map(|c| &c.predicates);
        let predicates = predicates.filter(|p| !p.is_empty()).map(|p| {
            let p = p.iter();
            quote!(#(#p,)*)
        });
        let clone = self.bounds(
            &quote!(::core::clone::Clone),
            &[Role::Input, Role::Discrete, Role::Param, Role::Constant, Role::State],
        );
        let types: Vec<_> = args.iter().map(|a| &a.ty).collect();
        let names: Vec<_> = args.iter().map(|a| &a.ident).collect();
        let stored = split(&self.stored_generics).applied;
        let input = self.input_type();
        let kept = self.stored().map(|(_, a)| &a.ident);
        let construct = if self.stored().next().is_none() {
            quote!(#module)
        } else {
            quote!(#module { #(#kept: ::core::clone::Clone::clone(#kept)),* })
        };
        let given: Vec<_> = self.inputs().map(|(_, a)| &a.ident).collect();
        // One input is passed on as it is; several are copied into a tuple.
        let (held, given) = match given.as_slice() {
            [one] => (quote!(&'__a #input), quote!(#one)),
            given => (input.clone(), quote!((#(::core::clone::Clone::clone(#given)),*))),
        };
        let single = self.inputs().count() == 1;
        let mut position = 0;
        let mut tangent_types = Vec::new();
        let mut tangents = Vec::new();
        for arg in args {
            let (ty, name) = (&arg.ty, &arg.ident);
            let here = syn::Index::from(position);
            if !arg.role.stored() {
                position += 1;
            }
            match arg.role {
                Role::Param => {
                    tangent_types.push(quote!(<#ty as #krate::Parameters>::Grad));
                    tangents.push(quote!(grad.#name));
                }
                Role::Constant | Role::State => {
                    let none = quote!(#krate::rules::call::ConstantArgument);
                    tangent_types.push(none.clone());
                    tangents.push(none);
                }
                Role::Input | Role::Discrete => {
                    tangent_types.push(quote!(#krate::Tangent<#ty>));
                    tangents.push(if single { quote!(dx) } else { quote!(dx.#here) });
                }
            }
        }
        quote! {
            #[doc(hidden)]
            #[allow(non_camel_case_types, dead_code)]
            #vis struct #ident {}

            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            #[allow(unused_variables, clippy::unused_unit, clippy::clone_on_copy, clippy::type_complexity)]
            impl #declared #krate::rules::call::Function<(#(&'__a #types,)*)> for #ident
            where #predicates #clone
            {
                type Module = #module #stored;
                type Input = #input;
                type Held = #held;
                type Tangents = (#(#tangent_types,)*);
                type Bound = #krate::rules::call::Bound<Self, (#(&'__a #types,)*)>;
                #[inline]
                fn bind((#(#names,)*): (#(&'__a #types,)*)) -> Self::Bound {
                    #krate::rules::call::Bound { module: #construct, held: #given }
                }
                #[inline]
                fn unbind(
                    dx: #krate::Tangent<Self::Input>,
                    grad: <Self::Module as #krate::Parameters>::Grad,
                ) -> Self::Tangents {
                    (#(#tangents,)*)
                }
            }
        }
    }
}
