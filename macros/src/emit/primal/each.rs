//! The forward pass of a closure that is applied to each element.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::super::writer::Writer;
use super::{Wanted, close};
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

    /// The source that says how many elements there are: not a range, if there is another.
    pub fn lead(&self, each: &Each) -> Option<VarId> {
        let sized = each.sources.iter().find(|s| self.ir.var(**s).kind != Kind::Discrete);
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
        let result = self.owned(each.body.result);
        quote!(#elements #stmts #result)
    }

    pub(super) fn each(&self, v: VarId, each: &Each, wanted: &Wanted) -> TokenStream {
        let span = self.ir.var(v).span;
        let rules = self.rules_at(span);
        let name = self.name(v);
        let index = self.name(each.index);
        let body = self.closure_body(each);
        let lead = self.lead(each);
        let source = lead.map(|s| self.by_ref_at(s, span));
        let others =
            each.sources.iter().filter(|s| Some(**s) != lead).map(|s| self.by_ref_at(*s, span));
        let same_length = others
            .map(|other| quote_spanned!(span=> #rules::sequence::same_length(#source, #other);));
        let same_length = quote!(#(#same_length)*);
        match &each.form {
            Form::Map => quote_spanned! {span=>
                #same_length
                let #name = #rules::sequence::build(#source, |#index: usize| { #body });
            },
            Form::Sum => quote_spanned! {span=>
                #same_length
                let #name = #rules::sequence::sum(#source, |#index: usize| { #body });
            },
            Form::Fold { init, carry } => {
                let (init, carried) = (self.owned(*init), self.name(*carry));
                if wanted.tapes.contains(&v) {
                    let tape = self.companion("tape", v);
                    let value = self.owned(*carry);
                    let before = self.companion("before", *carry);
                    quote_spanned! {span=>
                        #same_length
                        let mut #carried = #init;
                        let #tape = #rules::sequence::store(#source, |#index: usize| {
                            let #before = #value;
                            #carried = { #body };
                            #before
                        });
                        let #name = #carried;
                    }
                } else {
                    quote_spanned! {span=>
                        #same_length
                        let mut #carried = #init;
                        for #index in 0..#rules::sequence::length(#source) {
                            #carried = { #body };
                        }
                        let #name = #carried;
                    }
                }
            }
            Form::Build { path, indices } => {
                let params = indices.iter().map(|i| self.name(*i));
                let call = quote_spanned!(span=> #path(|#(#params),*| { #body }));
                if indices.len() == 2 {
                    quote_spanned!(span=> let #name = #rules::construct::matrix(#call);)
                } else {
                    quote_spanned!(span=> let #name = #call;)
                }
            }
        }
    }
}
