//! The forward pass of a closure that is applied to each element.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::super::writer::Writer;
use super::{Wanted, close, direct};
use crate::ir::{Each, Form, Kind, Op, VarId};

impl Writer<'_> {
    /// The elements that a closure is given, and the index under the user's name.
    pub fn elements(&self, each: &Each, wanted: &HashSet<VarId>) -> TokenStream {
        let mut tokens = self.element_values(&each.elements, wanted);
        for v in each.given() {
            if let Some((user, is_ref)) = &self.ir.var(v).user {
                let value = self.as_user(v, *is_ref);
                tokens.extend(quote!(let #user = #value;));
            }
        }
        tokens
    }

    /// The elements at hand.
    pub fn element_values(&self, elements: &[VarId], wanted: &HashSet<VarId>) -> TokenStream {
        let mut tokens = TokenStream::new();
        for element in elements {
            let inactive = self.ir.var(*element).user.is_some();
            if (wanted.contains(element) || inactive)
                && let Op::Project(source, part) = self.ir.op(*element)
            {
                let (name, value) = (self.name(*element), self.projection(*element, *source, part));
                tokens.extend(quote!(let #name = #value;));
            }
        }
        tokens
    }

    /// The source whose container holds one value for each step: of fixed size, if there is one.
    pub fn lead(&self, each: &Each) -> Option<VarId> {
        let found = |is: &dyn Fn(VarId) -> bool| each.sources.iter().find(|s| is(**s));
        let active = found(&|s| self.ir.active(s));
        let sized = active.or_else(|| found(&|s| self.ir.var(s).kind != Kind::Discrete));
        sized.or(each.sources.first()).copied()
    }

    /// The body of a closure: its elements, its statements, its result.
    fn closure_body(&self, each: &Each) -> TokenStream {
        let mut wanted = Wanted::default();
        wanted.values.insert(each.body.result);
        self.want_verbatim(&each.body.stmts, &mut wanted.values);
        close(&each.body.stmts, &mut wanted.values);
        let elements = self.elements(each, &wanted.values);
        let stmts = self.statements(&each.body.stmts, &wanted);
        let own: HashSet<VarId> = direct(&each.body.stmts).into_iter().collect();
        let result = self.result(Some(each.body.result), false, &own, &[], &wanted);
        quote!(#elements #stmts #result)
    }

    pub(super) fn each(&self, v: VarId, each: &Each, wanted: &Wanted) -> TokenStream {
        let span = self.ir.var(v).span;
        let rules = self.rules_at(span);
        let name = self.binding(v);
        let index = self.name(each.index);
        let body = self.closure_body(each);
        let lead = self.lead(each);
        let source = lead.map(|s| self.by_ref_at(s, span));
        // Like Rust's, a chain ends with the shortest of its sources.
        let all = each.sources.iter().map(|s| self.by_ref_at(*s, span)).rev();
        let all = all.reduce(|rest, s| quote_spanned!(span=> &(#s, #rest)));
        match &each.form {
            Form::Map => {
                let same_shape = match each.sources.as_slice() {
                    [a, b] => {
                        let (a, b) = (self.by_ref_at(*a, span), self.by_ref_at(*b, span));
                        quote_spanned!(span=> #rules::sequence::same_shape(#a, #b);)
                    }
                    _ => TokenStream::new(),
                };
                // Within a loop that may be vectorised, all is inlined.
                let build = match self.lane_of(each) {
                    None => quote_spanned! {span=>
                        #rules::sequence::build(#source, |#index: usize| { #body })
                    },
                    Some(room) => {
                        let pass = self.pass(span);
                        quote_spanned! {span=>
                            #rules::lanes::#room(
                                #pass,
                                #source,
                                #[inline(always)] |#index: usize| { #body }
                            )
                        }
                    }
                };
                let build = self.with_sizes(v, each, &build);
                quote_spanned! {span=>
                    #same_shape
                    #build
                }
            }
            Form::Sum => quote_spanned! {span=>
                let #name = #rules::sequence::sum(#all, |#index: usize| { #body });
            },
            Form::Fold { init, carry } => {
                let (init, carried) = (self.owned(*init), self.name(*carry));
                if wanted.tapes.contains(&v) {
                    let tape = self.companion("tape", v);
                    let value = self.owned(*carry);
                    let before = self.companion("before", *carry);
                    let mut step = quote_spanned!(span=> #carried = { #body };);
                    let mut length = TokenStream::new();
                    if each.sources.len() > 1 {
                        // The tape has the size of one source, and may not be filled.
                        let steps = self.companion("steps", v);
                        length = quote_spanned! {span=>
                            let #steps = #rules::sequence::length(#all);
                        };
                        step = quote_spanned!(span=> if #index < #steps { #step });
                    }
                    quote_spanned! {span=>
                        #length
                        let mut #carried = #init;
                        let mut #tape = #rules::sequence::tape(#source);
                        #rules::sequence::fill(#source, &mut #tape, |#index: usize| {
                            let #before = #value;
                            #step
                            #before
                        });
                        let #name = #carried;
                    }
                } else {
                    quote_spanned! {span=>
                        let mut #carried = #init;
                        for #index in 0..#rules::sequence::length(#all) {
                            #carried = { #body };
                        }
                        let #name = #carried;
                    }
                }
            }
            Form::Build { path, indices } => {
                let params = indices.iter().map(|i| self.name(*i));
                let call = quote_spanned!(span=> #path(|#(#params),*| { #body }));
                let call = if indices.len() == 2 {
                    quote_spanned!(span=> #rules::construct::matrix(#call))
                } else {
                    call
                };
                self.with_sizes(v, each, &call)
            }
        }
    }

    /// How a loop that may be vectorised makes its container.
    fn lane_of(&self, each: &Each) -> Option<Ident> {
        let name = if self.has_functions(each)? { "map_functions" } else { "map" };
        Some(Ident::new(name, Span::call_site()))
    }

    /// The container of a closure's results; made again if the closure met a sine of a large number.
    fn with_sizes(&self, v: VarId, each: &Each, build: &TokenStream) -> TokenStream {
        let span = self.ir.var(v).span;
        let name = self.name(v);
        if !self.has_sizes(each) {
            let name = self.binding(v);
            return quote_spanned!(span=> let #name = #build;);
        }
        let (rules, sizes) = (self.rules_at(span), self.reserved("sizes"));
        quote_spanned! {span=>
            let mut #sizes = #rules::lanes::Small::new();
            let mut #name = #build;
            if !#sizes.all() {
                let mut #sizes = #rules::lanes::again();
                #name = #build;
            }
        }
    }
}
