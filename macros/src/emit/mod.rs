//! Emission: from the intermediate representation to the tokens of the module.

mod adjoint;
mod check;
pub mod derivative;
mod docs;
mod lanes;
mod methods;
mod passes;
mod primal;
mod structure;
pub mod visited;
mod writer;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ItemFn};

use self::methods::Joined;
use self::writer::Writer;
use crate::activity::Activity;
use crate::generics::{split, without_defaults};
use crate::lower::Lowered;
use crate::names;
use crate::signature::{Role, Signature};

/// Everything that `#[module]` writes for a function.
pub fn module(function: &ItemFn, sig: &Signature, lowered: &Lowered) -> TokenStream {
    let dx = docs::derivatives(sig, lowered, Role::Input);
    let dtheta = docs::derivatives(sig, lowered, Role::Param);
    let mut notes = Vec::new();
    if !dx.is_empty() || !dtheta.is_empty() {
        notes.push(String::new());
        notes.push("# Derivatives".to_owned());
        for line in dx.iter().chain(&dtheta) {
            notes.push(String::new());
            notes.push(format!("`{line}`"));
        }
    }

    let writer = Writer::new(sig, lowered);
    let plain = plain(function, sig, &writer);
    let structure = sig.structure(&notes);
    let gradient = sig.gradient();
    let parameters = sig.parameters();
    let sample = sig.sample();
    let named = sig.function();
    let implementation = implementation(sig, &writer, lowered, &dx, &dtheta);
    let check = sig.check(lowered);
    quote! {
        #plain
        #structure
        #gradient
        #parameters
        #implementation
        #named
        #sample
        #check
    }
}

/// What is written after an error, so that nothing else is wrong because of it: the function as it
/// stands, and a module that has everything but a body.
pub fn fallback(function: &ItemFn, sig: &Signature, errors: TokenStream) -> TokenStream {
    let function = unchecked(function, errors);
    if sig.is_method {
        // There is no place here for anything else.
        return function;
    }
    let structure = sig.structure(&[]);
    let gradient = sig.gradient();
    let parameters = sig.parameters();
    let sample = sig.sample();
    let named = sig.function();
    let Signature { krate, module, output, .. } = sig;
    let input = sig.input_type();
    let generics = split(&sig.generics);
    let stored = split(&sig.stored_generics).applied;
    let (declared, names) = (&generics.declared, &generics.names);
    let clause = &sig.generics.where_clause;
    let tangent_y = quote!(#krate::Tangent<Self::Output>);
    let tangent_x = quote!(#krate::Tangent<#input>);
    quote! {
        #function
        #structure
        #gradient
        #parameters
        #sample
        #named
        #[automatically_derived]
        impl #declared #krate::Module<#input> for #module #stored #clause {
            type Output = #output;
            fn forward(&self, _: &#input) -> Self::Output {
                ::core::unreachable!()
            }
            #[allow(unreachable_code)]
            fn pullback(&self, _: &#input) -> (
                Self::Output,
                impl ::core::ops::Fn(&Self, &#input, &#tangent_y, &mut Self::Grad)
                    -> #tangent_x + use<#(#names),*>,
            ) {
                (
                    ::core::unreachable!(),
                    |_: &Self, _: &#input, _: &#tangent_y, _: &mut Self::Grad| -> #tangent_x {
                        ::core::unreachable!()
                    },
                )
            }
        }
    }
}

/// The function as it stands, with the errors in it. Its arguments get the type that an error has,
/// of which the compiler says no more: what is wrong with them is said.
fn unchecked(function: &ItemFn, errors: TokenStream) -> TokenStream {
    let mut function = function.clone();
    strip(&mut function);
    function.sig.variadic = None;
    let error = names::local("error", Span::call_site());
    let args = function.sig.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) => Some(&typed.pat),
        syn::FnArg::Receiver(_) => None,
    });
    let args: Vec<_> = args.cloned().collect();
    // Of a `?` and a `.await` that can't be here, too, enough is said.
    Untried(&error).visit_block_mut(&mut function.block);
    let ItemFn { attrs, vis, sig, block, .. } = &function;
    quote! {
        #[allow(unused, unreachable_code)]
        #(#attrs)*
        #vis #sig {
            let #error = { #errors };
            #(let #args = #error;)*
            #block
        }
    }
}

/// Replaces every `e?` and `e.await` by `{ e; error }`.
struct Untried<'e>(&'e Ident);

impl VisitMut for Untried<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let inner = match expr {
            Expr::Try(e) => &e.expr,
            Expr::Await(e) => &e.base,
            _ => return,
        };
        let error = self.0;
        // A statement may begin with it: then a block of its own would be all of it.
        *expr = Expr::Verbatim(quote!(({ #inner; #error })));
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
}

/// Removes what is not Rust without the macro.
fn strip(function: &mut ItemFn) {
    function.attrs.retain(|a| !a.path().is_ident("derive"));
    for input in &mut function.sig.inputs {
        if let syn::FnArg::Typed(typed) = input {
            typed.attrs.clear();
        }
    }
    function.sig.generics = without_defaults(&function.sig.generics);
}

/// Generated code is not the user's style.
fn quiet() -> TokenStream {
    quote! {
        #[allow(
            dead_code,
            unused_variables,
            unused_mut,
            unused_parens,
            unused_braces,
            clippy::all,
            clippy::pedantic,
            clippy::nursery
        )]
    }
}

/// The plain function, of the user's name and signature.
fn plain(function: &ItemFn, sig: &Signature, writer: &Writer<'_>) -> TokenStream {
    let mut signature = function.clone();
    strip(&mut signature);
    let inputs = signature.sig.inputs.iter_mut();
    for input in inputs {
        if let syn::FnArg::Typed(typed) = input
            && let syn::Pat::Ident(pat) = &mut *typed.pat
        {
            pat.mutability = None;
        }
    }
    let Signature { docs, attrs, vis, .. } = sig;
    let signature = &signature.sig;
    let inline = attrs.iter().all(|a| !a.path().is_ident("inline")).then(|| quote!(#[inline]));
    let items = &writer.lowered.items;
    let quiet = quiet();
    if sig.options.backward.is_some() {
        // What the user wrote is all there is to know of it.
        let mut function = function.clone();
        strip(&mut function);
        function.attrs.clear();
        return quote!(#(#docs)* #(#attrs)* #inline #function);
    }
    let body = writer.plain_body();
    quote! {
        #(#docs)*
        #(#attrs)*
        #inline
        #quiet
        #vis #signature { #items #body }
    }
}

fn implementation(
    sig: &Signature,
    writer: &Writer<'_>,
    lowered: &Lowered,
    dx: &[String],
    dtheta: &[String],
) -> TokenStream {
    let Signature { krate, module, output, .. } = sig;
    let input_type = sig.input_type();
    let generics = split(&sig.generics);
    let stored = split(&sig.stored_generics).applied;
    let declared = &generics.declared;
    let clause = &sig.generics.where_clause;
    let items = &lowered.items;
    let [m, x] = ["module", "input"].map(|n| writer.reserved(n));
    let forward = writer.forward_body();
    let methods = passes::methods(sig, writer, dx, dtheta);
    let sample = sample(sig, lowered);
    let quiet = quiet();
    let implementation = writer.with_functions(quote! {
        #items
        #[automatically_derived]
        #quiet
        impl #declared #krate::Module<#input_type> for #module #stored #clause {
            type Output = #output;

            #[inline]
            fn forward(&self, #x: &#input_type) -> Self::Output {
                let #m = self;
                #forward
            }
            #methods
            #sample
        }
    });
    quote! {
        const _: () = { #implementation };
    }
}

/// The value and both derivatives at one of many samples, for a loop that is vectorised.
fn sample(sig: &Signature, lowered: &Lowered) -> TokenStream {
    let Some(writer) = Writer::of_sample(sig, lowered) else {
        return TokenStream::new();
    };
    let krate = &sig.krate;
    let input_type = sig.input_type();
    let [m, x, dy, grad, sizes] =
        ["module", "input", "dy", "grad", "sizes"].map(|n| writer.reserved(n));
    let tangent_y = quote!(#krate::Tangent<Self::Output>);
    let tangent_x = quote!(#krate::Tangent<#input_type>);
    let Joined { code, dx, value } = writer.joined_body(Activity::BOTH, true);
    quote! {
        const LANES: bool = true;
        #[inline(always)]
        fn sample(
            &self,
            #x: &#input_type,
            #dy: &#tangent_y,
            #grad: &mut Self::Grad,
            mut #sizes: impl #krate::rules::lanes::Sizes,
        ) -> (Self::Output, #tangent_x) {
            let #m = self;
            #code
            (#value, #dx)
        }
    }
}
