//! The backward pass of a closure that is applied to each element.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::lanes::sines;
use super::super::primal::{Wanted, close};
use super::Back;
use crate::ir::{Each, Form, Op, Stmt, VarId, defined, for_each_let};
use crate::reverse::Adjoint;

impl Back<'_, '_> {
    pub(super) fn each(&mut self, out: VarId, each: &Each, body: &Adjoint<'_>, carried: bool) {
        let rules = self.writer.rules();
        let dy = self.read(out);
        // What the loop adds to exists before it.
        let mut own: HashSet<VarId> = defined(&each.body.stmts).into_iter().collect();
        own.extend(each.given());
        for v in body.reached(&own) {
            self.ensure(v);
        }
        let index = self.writer.name(each.index);
        let result = each.body.result;
        let scalar = self.ir().is_scalar(result);

        let mut inner = self.within(own.clone(), true);
        let mut before = TokenStream::new();
        let seed = match &each.form {
            Form::Map | Form::Build { .. } => {
                quote!(#rules::sequence::at(#dy, #index))
            }
            Form::Sum => dy.clone(),
            Form::Fold { .. } => {
                let moving = self.writer.companion("back", out);
                before.extend(quote!(let mut #moving = ::core::clone::Clone::clone(#dy);));
                let now = self.writer.companion("now", out);
                inner.push(quote!(let #now = #rules::take(&mut #moving);));
                quote!((&#now))
            }
        };
        // A closure may give what depends on nothing, whatever it is applied to.
        if inner.ir().var(result).activity.meets(inner.mode) {
            inner.seed(result, &seed);
        }
        inner.walk(body);
        if let Form::Fold { carry, .. } = &each.form
            && let Some(borrowed) = inner.held(*carry)
        {
            let (moving, dcarry) = (self.writer.companion("back", out), inner.cotangent(*carry));
            inner.push(if borrowed {
                quote!(#moving = ::core::clone::Clone::clone(#dcarry);)
            } else {
                quote!(#moving = #dcarry;)
            });
        }
        self.changed.extend(&inner.changed);
        let (code, mut wanted) = (inner.code, inner.wanted);

        // The value of a container's element is the result of the body: it need not be computed
        // again.
        let mut recomputed = TokenStream::new();
        let reread = matches!(each.form, Form::Map | Form::Build { .. })
            && !wanted.tapes.contains(&result)
            && wanted.values.contains(&result)
            && self.ir().root(result) == result
            && defines(&each.body.stmts, result);
        if reread {
            wanted.values.remove(&result);
            let (y, name) = (self.value(out), self.writer.name(result));
            recomputed.extend(if scalar {
                quote!(let #name = *#rules::sequence::at(#y, #index);)
            } else {
                quote!(let #name = ::core::clone::Clone::clone(#rules::sequence::at(#y, #index));)
            });
        }
        let stmts = self.run_again(&each.body.stmts, &own, &mut wanted);
        let elements = self.writer.elements(each, &wanted.values);
        for element in &each.elements {
            let named = self.ir().var(*element).user.is_some();
            if (wanted.values.contains(element) || named)
                && let Op::Project(source, _) = self.ir().op(*element)
            {
                self.wanted.values.insert(*source);
            }
        }

        let length = match &each.form {
            Form::Map | Form::Build { .. } => quote!(#rules::sequence::length(#dy)),
            Form::Sum | Form::Fold { .. } => self.steps(each),
        };
        let mut start = TokenStream::new();
        let mut range = quote!(0..#length);
        match &each.form {
            Form::Fold { carry, .. } => {
                range = quote!((0..#length).rev());
                if wanted.values.contains(carry)
                    && let Some(source) = self.writer.lead(each)
                {
                    self.wanted.tapes.insert(out);
                    self.wanted.values.insert(out);
                    let source = self.value(source);
                    let (tape, name) =
                        (self.writer.companion("tape", out), self.writer.name(*carry));
                    start.extend(quote! {
                        let #name = ::core::clone::Clone::clone(
                            #rules::sequence::stored(#source, &#tape, #index)
                        );
                    });
                }
            }
            Form::Build { indices, .. } => {
                let names: Vec<Ident> = indices.iter().map(|i| self.writer.name(*i)).collect();
                let names = quote!((#(#names,)*));
                start.extend(quote!(let #names = #rules::sequence::coordinates(#dy, #index);));
            }
            Form::Map | Form::Sum => {}
        }
        let values = quote!(#start #elements #recomputed #stmts);
        // What is added can't be taken back: so the arguments of sines are looked at before.
        let mut looks = TokenStream::new();
        let sizes = self.writer.reserved("sizes");
        if self.writer.has_sizes(each) {
            for v in sines(&each.body.stmts).filter(|v| wanted.values.contains(v)) {
                let v = self.writer.by_value(v);
                looks.extend(quote!(#rules::lanes::look(#v, &mut #sizes);));
            }
        }
        let mut for_each = quote!(for #index in #range { #values #code });
        if !looks.is_empty() {
            for_each = quote! {
                let mut #sizes = #rules::lanes::Small::new();
                for #index in #range { #values #looks }
                if #sizes.all() {
                    #for_each
                } else {
                    let mut #sizes = #rules::lanes::again();
                    #for_each
                }
            };
        }
        if let Form::Fold { init, .. } = &each.form
            && carried
            && self.ir().var(*init).activity.meets(self.mode)
        {
            let moving = self.writer.companion("back", out);
            let scalar = self.ir().is_scalar(*init);
            self.push(quote!(#before #for_each));
            self.give(*init, &quote!(#moving), scalar);
            return;
        }
        self.push(quote!(#before #for_each));
    }

    /// The forward pass of a block, once more, for what its backward pass reads.
    pub(super) fn run_again(
        &mut self,
        stmts: &[Stmt],
        own: &HashSet<VarId>,
        wanted: &mut Wanted,
    ) -> TokenStream {
        wanted.values.extend(wanted.pullbacks.keys().copied());
        // Calls within the block are made again as well. Code kept as written is run for the values
        // that are wanted: where none is, it has not got what it reads.
        let read = wanted.values.clone();
        let needed = !wanted.values.is_empty();
        if needed {
            self.writer.want_verbatim(stmts, &mut wanted.values);
        }
        close(stmts, &mut wanted.values);
        self.wanted.values.extend(wanted.values.iter().filter(|v| !own.contains(v)));
        for v in wanted.types.iter().filter(|v| !own.contains(v)) {
            self.want_type(*v);
        }
        if !needed {
            return TokenStream::new();
        }
        let wanted = &*wanted;
        self.writer.sharing(stmts, wanted, &read, || self.writer.statements(stmts, wanted))
    }

    /// How many elements a closure goes through: as many as the shortest source has.
    fn steps(&mut self, each: &Each) -> TokenStream {
        let rules = self.writer.rules();
        let one = each.sources.len() == 1;
        let mut sources = Vec::new();
        for v in &each.sources {
            // What is active has a length that its type tells.
            sources.push(if one || !self.ir().active(*v) {
                self.value(*v)
            } else {
                self.witness(*v)
            });
        }
        match sources.into_iter().rev().reduce(|rest, s| quote!(&(#s, #rest))) {
            Some(sources) => quote!(#rules::sequence::length(#sources)),
            None => quote!(0),
        }
    }
}

/// Whether `v` is defined in the block itself.
fn defines(stmts: &[Stmt], v: VarId) -> bool {
    let mut found = false;
    for_each_let(stmts, &mut |defined, _| found |= defined == v);
    found
}
