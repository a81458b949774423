//! Emission: from the intermediate representation to the tokens of the module.

mod adjoint;
mod check;
pub mod derivative;
mod docs;
mod lanes;
mod methods;
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
use crate::ir::Kind;
use crate::lower::Lowered;
use crate::names;
use crate::signature::{self, Role, Signature};

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
    let (declared, names) = (&generics.declared, &generics.names);
    let clause = &sig.generics.where_clause;
    let captured = quote!(use<#(#names),*>);
    let items = &lowered.items;
    let [m, x, dy, grad] = ["module", "input", "dy", "grad"].map(|n| writer.reserved(n));

    // A short one is a part of the method that calls it, with the vectors that this has.
    let is_short = writer.is_short();
    let here = is_short.then(|| quote!(#[inline(always)]));
    let inline = if is_short { quote!(#[inline(always)]) } else { quote!(#[inline]) };

    let forward = writer.forward_body();
    let tangent_y = quote!(#krate::Tangent<Self::Output>);
    let tangent_x = quote!(#krate::Tangent<#input_type>);
    let pullback = writer.pullback_body(Activity::BOTH, |code| {
        quote! {
            #here move |#m: &Self, #x: &#input_type, #dy: &#tangent_y, #grad: &mut Self::Grad|
                -> #tangent_x { #code }
        }
    });
    let pullback_dx = writer.pullback_body(Activity::X, |code| {
        quote! {
            #here move |#m: &Self, #x: &#input_type, #dy: &#tangent_y| -> #tangent_x { #code }
        }
    });
    let pullback_dtheta = writer.pullback_body(Activity::THETA, |code| {
        quote! {
            #here move |#m: &Self, #x: &#input_type, #dy: &#tangent_y, #grad: &mut Self::Grad| {
                #code
            }
        }
    });
    let joined = |mode| {
        let Joined { code, dx, .. } = writer.joined_body(mode, false);
        let result = if mode == Activity::THETA { quote!(()) } else { tangent_x.clone() };
        in_one_go(sig, writer, [true, mode != Activity::X], &result, &quote!(#code #dx))
    };
    let [backward_dx, accumulate, backward] =
        [Activity::X, Activity::THETA, Activity::BOTH].map(joined);
    let values = scalar_methods(sig, writer);
    let sample = sample(sig, lowered);
    let (quiet, dx_docs, dtheta_docs) = (
        quiet(),
        formula_docs("`dL/dx`, given `dL/dy`.", dx),
        formula_docs("`dL/dθ`, given `dL/dy`.", dtheta),
    );
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
            #inline
            fn pullback(&self, #x: &#input_type) -> (
                Self::Output,
                impl ::core::ops::Fn(&Self, &#input_type, &#tangent_y, &mut Self::Grad)
                    -> #tangent_x + #captured,
            ) {
                let #m = self;
                #pullback
            }
            #inline
            fn pullback_dx(&self, #x: &#input_type) -> (
                Self::Output,
                impl ::core::ops::Fn(&Self, &#input_type, &#tangent_y) -> #tangent_x + #captured,
            ) {
                let #m = self;
                #pullback_dx
            }
            #inline
            fn pullback_dtheta(&self, #x: &#input_type) -> (
                Self::Output,
                impl ::core::ops::Fn(&Self, &#input_type, &#tangent_y, &mut Self::Grad)
                    + #captured,
            ) {
                let #m = self;
                #pullback_dtheta
            }
            #(#[doc = #dx_docs])*
            #[inline]
            fn backward_dx(&self, #x: &#input_type, #dy: &#tangent_y) -> #tangent_x {
                #backward_dx
            }
            #(#[doc = #dtheta_docs])*
            #[inline]
            fn backward_dtheta(&self, #x: &#input_type, #dy: &#tangent_y) -> Self::Grad {
                let mut #grad = #krate::Parameters::zero_grad(self);
                #krate::Module::accumulate_dtheta(self, #x, #dy, &mut #grad);
                #grad
            }
            #[inline]
            fn accumulate_dtheta(
                &self,
                #x: &#input_type,
                #dy: &#tangent_y,
                #grad: &mut Self::Grad,
            ) {
                #accumulate
            }
            #[inline]
            fn backward(
                &self,
                #x: &#input_type,
                #dy: &#tangent_y,
                #grad: &mut Self::Grad,
            ) -> #tangent_x {
                #backward
            }
            #values
            #sample
        }
    });
    quote! {
        const _: () = { #implementation };
    }
}

/// The body of a method that goes forward and backward, given `dy` and `grad` if it has them: compiled
/// for each instruction set, unless it is of scalars alone or the module is small.
fn in_one_go(
    sig: &Signature,
    writer: &Writer<'_>,
    [has_dy, has_grad]: [bool; 2],
    result: &TokenStream,
    code: &TokenStream,
) -> TokenStream {
    let [m, x, dy, grad] = ["module", "input", "dy", "grad"].map(|n| writer.reserved(n));
    if writer.is_of_scalars() {
        return quote!(let #m = self; #code);
    }
    let (krate, input_type) = (&sig.krate, sig.input_type());
    let (mut given, mut types) = (Vec::new(), Vec::new());
    if has_dy {
        given.push(&dy);
        types.push(quote!(&#krate::Tangent<Self::Output>));
    }
    if has_grad {
        given.push(&grad);
        types.push(quote!(&mut Self::Grad));
    }
    quote! {
        #krate::rules::wide::run(
            self,
            #x,
            (#(#given,)*),
            #[inline(always)]
            |#m: &Self, #x: &#input_type, (#(#given,)*): (#(#types,)*)| -> #result { #code },
        )
    }
}

/// The value and a derivative in one go, where the output is a scalar.
fn scalar_methods(sig: &Signature, writer: &Writer<'_>) -> TokenStream {
    if signature::kind(&sig.output, &sig.reals()) != Kind::Scalar {
        return TokenStream::new();
    }
    let krate = &sig.krate;
    let input_type = sig.input_type();
    let [x, dy, grad] = ["input", "dy", "grad"].map(|n| writer.reserved(n));
    let begin = quote!(let #dy = &#krate::rules::scalar::lit::<Self::Output>(1.0););
    let tangent_x = quote!(#krate::Tangent<#input_type>);
    let both = writer.joined_body(Activity::BOTH, true);
    let (both, both_dx, both_y) = (both.code, both.dx, both.value);
    let pair = quote!((Self::Output, #tangent_x));
    let code = quote!(#begin #both (#both_y, #both_dx));
    let both = in_one_go(sig, writer, [false, true], &pair, &code);
    let dx = writer.joined_body(Activity::X, true);
    let (dx, dx_dx, dx_y) = (dx.code, dx.dx, dx.value);
    let code = quote!(#begin #dx (#dx_y, #dx_dx));
    let dx = in_one_go(sig, writer, [false, false], &pair, &code);
    let dtheta = writer.joined_body(Activity::THETA, true);
    let (dtheta, dtheta_y) = (dtheta.code, dtheta.value);
    let code = quote!(#begin #dtheta #dtheta_y);
    let dtheta = in_one_go(sig, writer, [false, true], &quote!(Self::Output), &code);
    quote! {
        #[inline]
        fn value_and_grad(
            &self,
            #x: &#input_type,
            #grad: &mut Self::Grad,
        ) -> (Self::Output, #tangent_x) {
            #both
        }
        #[inline]
        fn value_and_dx(&self, #x: &#input_type) -> (Self::Output, #tangent_x) {
            #dx
        }
        #[inline]
        fn value_and_dtheta(&self, #x: &#input_type, #grad: &mut Self::Grad) -> Self::Output {
            #dtheta
        }
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

fn formula_docs(head: &str, formulas: &[String]) -> Vec<String> {
    let mut lines = vec![head.to_owned()];
    for formula in formulas {
        lines.push(String::new());
        lines.push(format!("`{formula}`"));
    }
    lines
}
