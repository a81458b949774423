//! The methods of a module that go backward.
//!
//! Of a body with more than scalars each is written once for whatever it may be told of how it is run
//! (`rules::pass` of the runtime), under a name that ends in `_in`; the methods that a user calls let the
//! runtime choose. Of scalars alone there is nothing to choose, and what is written are those.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::methods::Joined;
use super::primal::Derivatives;
use super::writer::Writer;
use crate::activity::Activity;
use crate::generics::split;
use crate::ir::Kind;
use crate::signature::{self, Signature};

/// Everything that goes backward, with the formulas for the documentation.
pub fn methods(
    sig: &Signature,
    writer: &Writer<'_>,
    dx: &[String],
    dtheta: &[String],
) -> TokenStream {
    let passes = Passes::new(sig, writer);
    let mut tokens = TokenStream::new();
    let modes = [Activity::BOTH, Activity::X, Activity::THETA];
    if passes.told {
        tokens.extend(quote!(
            const PASSES: bool = true;
        ));
    }
    writer.in_pass.set(passes.told);
    tokens.extend(modes.map(|mode| passes.pullback(mode)));
    tokens.extend(modes.map(|mode| passes.backward(mode, dx)));
    if signature::kind(&sig.output, &sig.reals()) == Kind::Scalar {
        tokens.extend(modes.map(|mode| passes.value(mode)));
    }
    writer.in_pass.set(false);
    tokens.extend(passes.documented(dx, dtheta));
    // The last, as what is wrong is best said of what the user wrote.
    if passes.told {
        tokens.extend(modes.map(|mode| passes.pullback_of_any_pass(mode)));
    }
    tokens
}

/// What the methods are written with.
struct Passes<'w, 'm> {
    sig: &'w Signature,
    writer: &'w Writer<'m>,
    /// Whether they are told how they are run.
    told: bool,
    /// The types of the input, of its cotangent, and of the output's.
    types: [TokenStream; 3],
    /// The names of the module, the input, the output's cotangent and the gradient.
    names: [Ident; 4],
}

impl<'w, 'm> Passes<'w, 'm> {
    fn new(sig: &'w Signature, writer: &'w Writer<'m>) -> Self {
        let (krate, x) = (&sig.krate, sig.input_type());
        let dx = quote!(#krate::Tangent<#x>);
        Passes {
            sig,
            writer,
            told: !writer.is_of_scalars(),
            types: [x, dx, quote!(#krate::Tangent<Self::Output>)],
            names: ["module", "input", "dy", "grad"].map(|n| writer.reserved(n)),
        }
    }

    /// The name of a method, its own generics, and the argument that says how it is run.
    fn told(&self, name: &str) -> (Ident, TokenStream, TokenStream) {
        if !self.told {
            return (Ident::new(name, Span::call_site()), TokenStream::new(), TokenStream::new());
        }
        let (krate, pass) = (&self.sig.krate, self.writer.reserved("pass"));
        (format_ident!("{name}_in"), quote!(<__P: #krate::rules::pass::Pass>), quote!(#pass: __P,))
    }

    /// What a pullback gives: the value, and a closure.
    fn pullback_type(&self, mode: Activity, of_pass: bool) -> TokenStream {
        let [x, dx, dy] = &self.types;
        let names = split(&self.sig.generics).names;
        let pass = of_pass.then(|| quote!(__P));
        let grad = mode.theta.then(|| quote!(, &mut Self::Grad));
        let result = mode.x.then(|| quote!(-> #dx));
        quote! {
            (
                Self::Output,
                impl ::core::ops::Fn(&Self, &#x, &#dy #grad) #result + use<#(#names,)* #pass>,
            )
        }
    }

    /// A short one is a part of the method that calls it, with the vectors that this has.
    fn inlined(&self) -> TokenStream {
        if self.writer.is_short() { quote!(#[inline(always)]) } else { quote!(#[inline]) }
    }

    fn pullback(&self, mode: Activity) -> TokenStream {
        let [x, dx, dy] = &self.types;
        let [m, input, dinput, grad] = &self.names;
        let here = self.inlined();
        let takes_grad = mode.theta.then(|| quote!(, #grad: &mut Self::Grad));
        let gives = mode.x.then(|| quote!(-> #dx));
        let body = self.writer.pullback_body(mode, |code| {
            quote!(#here move |#m: &Self, #input: &#x, #dinput: &#dy #takes_grad| #gives { #code })
        });
        let (name, generics, pass) = self.told(Derivatives::of(mode).pullback());
        let (inlined, result) = (self.inlined(), self.pullback_type(mode, self.told));
        quote! {
            #inlined
            fn #name #generics(&self, #input: &#x, #pass) -> #result {
                let #m = self;
                #body
            }
        }
    }

    /// The pullback of a module that is told nothing.
    fn pullback_of_any_pass(&self, mode: Activity) -> TokenStream {
        let (krate, [x, ..], [_, input, ..]) = (&self.sig.krate, &self.types, &self.names);
        let (inlined, result) = (self.inlined(), self.pullback_type(mode, false));
        let name = Ident::new(Derivatives::of(mode).pullback(), Span::call_site());
        let (told, ..) = self.told(Derivatives::of(mode).pullback());
        quote! {
            #inlined
            fn #name(&self, #input: &#x) -> #result {
                #krate::Module::#told(self, #input, #krate::rules::pass::ANY)
            }
        }
    }

    /// The backward pass in one go, of a given `dy`.
    fn backward(&self, mode: Activity, docs: &[String]) -> TokenStream {
        let name = Derivatives::of(mode).backward();
        let docs = (!self.told && name == "backward_dx").then(|| documentation(DX, docs));
        let Joined { code, dx, .. } = self.writer.joined_body(mode, false);
        let [_, tangent, dy_type] = &self.types;
        let dy = &self.names[2];
        let result = mode.x.then(|| tangent.clone());
        let method = self.joined(name, mode, &quote!(#dy: &#dy_type,), result, &quote!(#code #dx));
        quote!(#docs #method)
    }

    /// The same with the value, of a scalar.
    fn value(&self, mode: Activity) -> TokenStream {
        let name = match (mode.x, mode.theta) {
            (true, false) => "value_and_dx",
            (false, true) => "value_and_dtheta",
            _ => "value_and_grad",
        };
        let Joined { code, dx, value } = self.writer.joined_body(mode, true);
        let (krate, [_, tangent, _]) = (&self.sig.krate, &self.types);
        let dy = &self.names[2];
        let (given, begin) = if self.told {
            (quote!(#dy: Self::Output,), quote!(let #dy = &#dy;))
        } else {
            let one = quote!(#krate::rules::scalar::lit::<Self::Output>(1.0));
            (TokenStream::new(), quote!(let #dy = &#one;))
        };
        let (result, value) = if mode.x {
            (quote!((Self::Output, #tangent)), quote!((#value, #dx)))
        } else {
            (quote!(Self::Output), quote!(#value))
        };
        let code = quote!(#begin #code #value);
        self.joined(name, mode, &given, Some(result), &code)
    }

    fn joined(
        &self,
        name: &str,
        mode: Activity,
        given: &TokenStream,
        result: Option<TokenStream>,
        code: &TokenStream,
    ) -> TokenStream {
        let ([x, ..], [m, input, _, grad]) = (&self.types, &self.names);
        let (name, generics, pass) = self.told(name);
        let grad = mode.theta.then(|| quote!(#grad: &mut Self::Grad));
        let result = result.map(|result| quote!(-> #result));
        // What is told its vectors is a part of what has the processor's.
        let inlined = if self.told { quote!(#[inline(always)]) } else { quote!(#[inline]) };
        quote! {
            #inlined
            fn #name #generics(&self, #input: &#x, #given #pass #grad) #result {
                let #m = self;
                #code
            }
        }
    }

    /// The methods whose documentation says what is computed.
    fn documented(&self, dx: &[String], dtheta: &[String]) -> TokenStream {
        let ([x, tangent_x, tangent_y], krate) = (&self.types, &self.sig.krate);
        let [_, input, dy, grad] = &self.names;
        let backward_dx = self.told.then(|| {
            let docs = documentation(DX, dx);
            quote! {
                #docs
                #[inline]
                fn backward_dx(&self, #input: &#x, #dy: &#tangent_y) -> #tangent_x {
                    #krate::rules::wide::backward_dx(self, #input, #dy)
                }
            }
        });
        let docs = documentation("`dL/dθ`, given `dL/dy`.", dtheta);
        quote! {
            #backward_dx
            #docs
            #[inline]
            fn backward_dtheta(&self, #input: &#x, #dy: &#tangent_y) -> Self::Grad {
                let mut #grad = #krate::Parameters::zero_grad(self);
                #krate::Module::accumulate_dtheta(self, #input, #dy, &mut #grad);
                #grad
            }
        }
    }
}

const DX: &str = "`dL/dx`, given `dL/dy`.";

fn documentation(head: &str, formulas: &[String]) -> TokenStream {
    let mut lines = vec![head.to_owned()];
    for formula in formulas {
        lines.push(String::new());
        lines.push(format!("`{formula}`"));
    }
    quote!(#(#[doc = #lines])*)
}
