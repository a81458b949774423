//! The forward pass of branches and loops, and what they keep for the backward pass.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::super::writer::Writer;
use super::{Kept, Store, Wanted};
use crate::ir::{Arm, Branch, Carried, Head, Loop, Op, Snippet, Steps, Stmt, VarId};

/// Whether code that is kept as written stands in a block, or in one within.
fn has_verbatim(stmts: &[Stmt]) -> bool {
    stmts.iter().any(|stmt| match stmt {
        Stmt::Let(..) => false,
        Stmt::Verbatim(_) => true,
        Stmt::Branch(b) => b.arms.iter().any(|arm| has_verbatim(&arm.stmts)),
        Stmt::Loop(l) => has_verbatim(&l.stmts),
    })
}

impl Branch {
    /// Whether it must be run for what is wanted.
    pub fn is_run(&self, wanted: &HashSet<VarId>) -> bool {
        wanted.contains(&self.id)
            || self.outs.iter().any(|out| wanted.contains(out))
            || self.arms.iter().any(|arm| has_verbatim(&arm.stmts))
    }
}

impl Carried {
    fn is_wanted(&self, wanted: &HashSet<VarId>) -> bool {
        wanted.contains(&self.out) || wanted.contains(&self.start)
    }
}

impl Loop {
    /// Whether it must be run for what is wanted.
    pub fn is_run(&self, wanted: &HashSet<VarId>) -> bool {
        wanted.contains(&self.id)
            || self.carried.iter().any(|c| c.is_wanted(wanted))
            || has_verbatim(&self.stmts)
    }
}

/// Adds what it takes to run a branch.
pub fn close_branch(branch: &Branch, wanted: &mut HashSet<VarId>) {
    if !branch.is_run(wanted) {
        return;
    }
    branch.operands(&mut |v| {
        wanted.insert(v);
    });
    for arm in &branch.arms {
        for (out, result) in branch.outs.iter().zip(&arm.results) {
            if wanted.contains(out) {
                wanted.extend(*result);
            }
        }
        super::close(&arm.stmts, wanted);
    }
}

/// Adds what it takes to run a loop.
pub fn close_loop(l: &Loop, wanted: &mut HashSet<VarId>) {
    if !l.is_run(wanted) {
        return;
    }
    l.head.operands(&mut |v| {
        wanted.insert(v);
    });
    wanted.extend(l.stop);
    // What a step reads was made in the step before.
    loop {
        let known = wanted.len();
        for c in &l.carried {
            if c.is_wanted(wanted) {
                wanted.insert(c.start);
                wanted.extend(c.init.into_iter().chain(c.next));
            }
        }
        super::close(&l.stmts, wanted);
        if let Head::Elements { elements, sources, .. } = &l.head {
            for (element, source) in elements.iter().zip(sources) {
                if wanted.contains(element) {
                    wanted.insert(*source);
                }
            }
        }
        if wanted.len() == known {
            break;
        }
    }
}

impl Writer<'_> {
    /// A branch, for what is wanted of it.
    pub fn branch(&self, branch: &Branch, wanted: &Wanted) -> TokenStream {
        if !branch.is_run(&wanted.values) {
            return TokenStream::new();
        }
        let keeps = wanted.kept.get(&branch.id);
        let outs: Vec<usize> = branch
            .outs
            .iter()
            .enumerate()
            .filter(|(_, out)| wanted.values.contains(out))
            .map(|(k, _)| k)
            .collect();
        // Those that take over a place of before have their value there already.
        let is_taken = |k: &usize| branch.outs.get(*k).is_some_and(|out| self.takes_over(*out));
        let (taken, outs): (Vec<usize>, Vec<usize>) = outs.into_iter().partition(is_taken);
        let arms = branch.arms.iter().enumerate().map(|(i, arm)| {
            if let Some(never) = &arm.never {
                return self.snippet(never);
            }
            let stmts = self.statements(&arm.stmts, wanted);
            let mut results = self.results(branch, arm, &outs, wanted);
            let put = self.put(branch, arm, &taken, wanted);
            if let Some(keeps) = keeps {
                let kept = keeps.get(i).map(|kept| self.kept(kept));
                results.push(self.in_arm(i, branch.arms.len(), &kept.unwrap_or_default()));
            }
            let results = one_or_tuple(&results);
            quote!(#stmts #put #results)
        });
        let arms: Vec<TokenStream> = arms.collect();
        let run = if branch.is_match {
            let uses = self.uses(&branch.subject);
            let subject = &branch.subject.tokens;
            let arms = branch.arms.iter().zip(&arms).map(|(arm, body)| {
                let pattern = &arm.pattern;
                let guard = arm.guard.as_ref().map(|guard| {
                    let guard = self.snippet(guard);
                    quote!(if #guard)
                });
                quote!(#pattern #guard => { #body })
            });
            quote!({ #uses match #subject { #(#arms)* } })
        } else {
            let condition = &branch.subject.tokens;
            let uses = self.uses(&branch.subject);
            let [yes, no] = [0, 1].map(|i| arms.get(i).cloned().unwrap_or_default());
            if branch.binds() {
                quote!({ #uses if #condition { #yes } else { #no } })
            } else {
                let condition = self.snippet(&branch.subject);
                quote!(if #condition { #yes } else { #no })
            }
        };
        let out = |k: &usize| branch.outs.get(*k);
        let mut names: Vec<TokenStream> =
            outs.iter().filter_map(out).map(|out| self.binding(*out)).collect();
        let types = outs
            .iter()
            .chain(&taken)
            .filter_map(out)
            .filter(|out| wanted.types.contains(out))
            .map(|out| self.witness(*out));
        if keeps.is_some() {
            names.push(self.companion("run", branch.id).to_token_stream());
        }
        match names.as_slice() {
            [] => quote!(#run #(#types)*),
            [name] => quote!(let #name = #run; #(#types)*),
            names => quote!(let (#(#names),*) = #run; #(#types)*),
        }
    }

    /// The values that an arm gives to the branch's outs.
    fn results(
        &self,
        branch: &Branch,
        arm: &Arm,
        outs: &[usize],
        wanted: &Wanted,
    ) -> Vec<TokenStream> {
        let results: Vec<Option<VarId>> =
            outs.iter().map(|k| arm.results.get(*k).copied().flatten()).collect();
        let own: HashSet<VarId> = direct(&arm.stmts).into_iter().collect();
        outs.iter()
            .zip(&results)
            .map(|(k, result)| {
                let maybe = branch.outs.get(*k).is_some_and(|out| self.ir.var(*out).maybe);
                self.result(*result, maybe, &own, &results, wanted)
            })
            .collect()
    }

    /// Puts the values that an arm gives to some of the branch's outs into their places.
    fn put(&self, branch: &Branch, arm: &Arm, outs: &[usize], wanted: &Wanted) -> TokenStream {
        let own: HashSet<VarId> = direct(&arm.stmts).into_iter().collect();
        let mut puts = TokenStream::new();
        for k in outs {
            let (Some(out), Some(result)) = (branch.outs.get(*k), arm.results.get(*k)) else {
                continue;
            };
            if result.is_none_or(|result| !self.places.borrow().same(result, *out)) {
                let name = self.name(*out);
                let value = self.result(*result, false, &own, &[], wanted);
                puts.extend(quote!(#name = #value;));
            }
        }
        puts
    }

    /// A value at the end of a block, moved where nobody else reads it.
    pub(super) fn result(
        &self,
        result: Option<VarId>,
        maybe: bool,
        own: &HashSet<VarId>,
        all: &[Option<VarId>],
        wanted: &Wanted,
    ) -> TokenStream {
        let Some(v) = result else { return quote!(::core::option::Option::None) };
        let shared = all.iter().flatten().filter(|other| self.ir.root(**other) == v).count() > 1;
        let moved = own.contains(&self.places.borrow().home(v))
            && !shared
            && !wanted.is_kept(v)
            && !matches!(self.ir.op(v), Op::Project(..));
        let value = if moved { self.moved(v) } else { self.owned(v) };
        if maybe && !self.ir.var(v).maybe {
            quote!(::core::option::Option::Some(#value))
        } else {
            value
        }
    }

    /// What a block keeps, as a tuple.
    fn kept(&self, kept: &[Kept]) -> TokenStream {
        let values = kept.iter().map(|kept| match kept {
            Kept::Value(v) => self.owned(*v),
            kept => self.kept_name(*kept).to_token_stream(),
        });
        quote!((#(#values,)*))
    }

    /// The local that holds something kept.
    pub fn kept_name(&self, kept: Kept) -> Ident {
        match kept {
            Kept::Value(v) => self.name(v),
            Kept::Type(v) => self.companion("type", v),
            Kept::Pullback(v) => self.companion("pull", v),
            Kept::Tape(v) => self.companion("tape", v),
            Kept::Run(v) => self.companion("run", v),
        }
    }

    /// `value` as that of arm `i` of `n`.
    pub fn in_arm(&self, i: usize, n: usize, value: &TokenStream) -> TokenStream {
        let either = {
            let rules = self.rules();
            quote!(#rules::flow::Either)
        };
        let mut wrapped = if i + 1 < n { quote!(#either::First(#value)) } else { value.clone() };
        for _ in 0..i {
            wrapped = quote!(#either::Second(#wrapped));
        }
        wrapped
    }

    /// Code kept as written, with the variables that it mentions.
    pub fn snippet(&self, snippet: &Snippet) -> TokenStream {
        let tokens = &snippet.tokens;
        if snippet.uses.is_empty() {
            return tokens.clone();
        }
        let uses = self.uses(snippet);
        quote!({ #uses #tokens })
    }

    /// A loop, for what is wanted of it.
    pub fn repeat(&self, l: &Loop, wanted: &Wanted) -> TokenStream {
        if !l.is_run(&wanted.values) {
            return TokenStream::new();
        }
        let span = self.ir.var(l.id).span;
        let rules = self.rules_at(span);
        let carried: Vec<&Carried> =
            l.carried.iter().filter(|c| c.is_wanted(&wanted.values)).collect();
        let own_place =
            |c: &&&Carried| c.init.is_none_or(|v| !self.places.borrow().same(v, c.start));
        let starts = carried.iter().filter(own_place).map(|c| {
            let start = self.name(c.start);
            let maybe = self.ir.var(c.start).maybe;
            let init = match c.init {
                None => quote!(::core::option::Option::None),
                Some(v) if maybe && !self.ir.var(v).maybe => {
                    let value = self.owned(v);
                    quote!(::core::option::Option::Some(#value))
                }
                Some(v) => self.owned(v),
            };
            quote!(let mut #start = #init;)
        });
        let starts = quote!(#(#starts)*);
        let kept = wanted.kept.get(&l.id).and_then(|kept| kept.first());
        let store = kept.map_or(Store::Nothing, |kept| l.store(self.ir, kept.is_empty()));
        let run = self.companion("run", l.id);

        let stmts = self.statements(&l.stmts, wanted);
        let given = self.step_given(&l.head, &wanted.values, true);
        let values = kept.map(|kept| self.kept(kept));
        let next = self.advance(&carried, l, wanted);
        let stop = l.stop.map(|stop| self.by_value(stop));
        let leave = stop.as_ref().map(|stop| quote!(if #stop { break; }));

        let looped = match store {
            Store::Nothing | Store::Count | Store::Growing => {
                let (before, each) = match store {
                    Store::Count => (quote!(let mut #run = 0usize;), quote!(#run += 1;)),
                    Store::Growing => (
                        quote_spanned!(span=> let mut #run = #rules::flow::growing();),
                        quote!(#run.push(#values);),
                    ),
                    _ => (TokenStream::new(), TokenStream::new()),
                };
                let head = self.head(&l.head);
                let steps = quote!(#head { #given #stmts #each #next #leave });
                match &l.head {
                    // What the iterator borrows from lives as long as the loop.
                    Head::Iterator { iterator, .. } if !iterator.uses.is_empty() => {
                        let uses = self.uses(iterator);
                        quote!(#before { #uses #steps })
                    }
                    _ => quote!(#before #steps),
                }
            }
            Store::Array { full } | Store::Like { full, .. } => {
                let number = match &l.head {
                    Head::Elements { index, .. } => self.name(*index),
                    _ => self.companion("step", l.id),
                };
                let body =
                    self.stored_step(l, full, &number, &quote!(#given #stmts), &next, values);
                let made = match (store, &l.head) {
                    (Store::Like { source, .. }, _) => {
                        let source = self.by_ref_at(source, span);
                        quote_spanned! {span=>
                            let mut #run = #rules::sequence::tape(#source);
                            #rules::sequence::fill(
                                #source,
                                &mut #run,
                                #[inline(always)] |#number: usize| { #body }
                            );
                        }
                    }
                    (_, Head::Range { steps: Steps::Constant { count, .. }, .. })
                    | (_, Head::Iterator { steps: Steps::Constant { count, .. }, .. }) => {
                        quote_spanned! {span=>
                            let mut #run = #rules::array::Tape::<_, { #count }>::new();
                            #run.fill(#[inline(always)] |#number: usize| { #body });
                        }
                    }
                    _ => TokenStream::new(),
                };
                self.around_store(l, full, &run, &made)
            }
        };
        let outs = carried.iter().filter(|c| wanted.values.contains(&c.out)).map(|c| {
            let (out, start) = (self.binding(c.out), self.name(c.start));
            let witness = wanted.types.contains(&c.out).then(|| self.witness(c.out));
            let same = self.places.borrow().same(c.out, c.start);
            let named = (!same).then(|| quote!(let #out = #start;));
            quote!(#named #witness)
        });
        quote!(#starts #looped #(#outs)*)
    }

    /// `for pattern in iterator`, `while condition`, `loop`
    fn head(&self, head: &Head) -> TokenStream {
        match head {
            Head::Range { range, index, .. } => {
                let (range, index) = (self.by_ref(*range), self.name(*index));
                quote!(for #index in ::core::clone::Clone::clone(#range))
            }
            Head::Iterator { pattern, iterator, .. } => {
                let iterator = &iterator.tokens;
                quote!(for #pattern in #iterator)
            }
            Head::Elements { sources, index, .. } => {
                let (index, length) = (self.name(*index), self.length(sources));
                quote!(for #index in 0..#length)
            }
            Head::While(condition) => {
                let condition = self.snippet(condition);
                quote!(while #condition)
            }
            Head::Forever => quote!(loop),
        }
    }

    /// The length of the shortest of some sequences.
    pub fn length(&self, sources: &[VarId]) -> TokenStream {
        let rules = self.rules();
        let all = sources.iter().map(|s| self.by_ref(*s)).rev();
        match all.reduce(|rest, s| quote!(&(#s, #rest))) {
            Some(all) => quote!(#rules::sequence::length(#all)),
            None => quote!(0usize),
        }
    }

    /// What a step is given, besides the number at hand.
    pub fn step_given(&self, head: &Head, wanted: &HashSet<VarId>, named: bool) -> TokenStream {
        let mut tokens = TokenStream::new();
        if let Head::Elements { elements, .. } = head {
            tokens.extend(self.element_values(elements, wanted));
        }
        if named {
            for v in head.given() {
                if let Some((user, is_ref)) = &self.ir.var(v).user {
                    let value = self.as_user(v, *is_ref);
                    tokens.extend(quote!(let #user = #value;));
                }
            }
        }
        tokens
    }

    /// A step in a closure that gives what is kept of it.
    fn stored_step(
        &self,
        l: &Loop,
        full: bool,
        number: &Ident,
        step: &TokenStream,
        next: &TokenStream,
        values: Option<TokenStream>,
    ) -> TokenStream {
        let rules = self.rules_at(self.ir.var(l.id).span);
        let [over, iter, kept] =
            ["over", "iter", "kept"].map(|prefix| self.companion(prefix, l.id));
        let none = quote!(::core::option::Option::None);
        let begin = match &l.head {
            Head::Range { index, range, .. } if full => {
                let (index, range) = (self.name(*index), self.by_ref(*range));
                quote!(let #index = #rules::flow::nth(#range, #number);)
            }
            Head::Range { index, .. } => {
                let index = self.name(*index);
                quote! {
                    let ::core::option::Option::Some(#index) =
                        ::core::iter::Iterator::next(&mut #iter) else { return #none; };
                }
            }
            Head::Iterator { pattern, .. } => quote! {
                let ::core::option::Option::Some(#pattern) =
                    ::core::iter::Iterator::next(&mut #iter) else { return #none; };
            },
            Head::Elements { sources, .. } if sources.len() > 1 => {
                let length = self.length(sources);
                quote!(if #number >= #length { return #none; })
            }
            Head::Elements { .. } | Head::While(_) | Head::Forever => TokenStream::new(),
        };
        let stop = l.stop.map(|stop| self.by_value(stop));
        let asked = stop.as_ref().map(|_| quote!(if #over { return #none; }));
        let left = stop.map(|stop| quote!(if #stop { #over = true; }));
        let given = if full { quote!(#kept) } else { quote!(::core::option::Option::Some(#kept)) };
        quote! {
            #asked
            #begin
            #step
            let #kept = #values;
            #next
            #left
            #given
        }
    }

    /// A loop that runs in a closure, and the iterator that it takes its steps from.
    fn around_store(&self, l: &Loop, full: bool, run: &Ident, made: &TokenStream) -> TokenStream {
        let rules = self.rules_at(self.ir.var(l.id).span);
        let [over, iter] = ["over", "iter"].map(|prefix| self.companion(prefix, l.id));
        let before = l.stop.map(|_| quote!(let mut #over = false;));
        let (uses, iterator) = match &l.head {
            Head::Range { range, .. } if !full => {
                let range = self.by_ref(*range);
                (TokenStream::new(), quote!(::core::clone::Clone::clone(#range)))
            }
            Head::Iterator { iterator, .. } => {
                let tokens = &iterator.tokens;
                let iter = quote!(::core::iter::IntoIterator::into_iter(#tokens));
                (self.uses(iterator), iter)
            }
            _ => return quote!(#before #made),
        };
        let ended = l.stop.map(|_| quote!(#over ||));
        // What the iterator borrows from lives as long as the loop.
        quote! {
            #before
            let #run = {
                #uses
                match #iterator {
                    mut #iter => {
                        #made
                        #rules::flow::all_run(
                            #ended ::core::iter::Iterator::next(&mut #iter).is_none()
                        );
                        #run
                    }
                }
            };
        }
    }

    /// The variables that a loop changes get their values for the next step.
    fn advance(&self, carried: &[&Carried], l: &Loop, wanted: &Wanted) -> TokenStream {
        let own: HashSet<VarId> = direct(&l.stmts).into_iter().collect();
        let changes = |c: &&&Carried| c.next.is_none_or(|v| !self.places.borrow().same(v, c.start));
        let changing: Vec<&&Carried> = carried.iter().filter(changes).collect();
        let all: Vec<Option<VarId>> = changing.iter().map(|c| c.next).collect();
        let starts: Vec<Ident> = changing.iter().map(|c| self.name(c.start)).collect();
        let values: Vec<TokenStream> = changing
            .iter()
            .map(|c| self.result(c.next, self.ir.var(c.start).maybe, &own, &all, wanted))
            .collect();
        match (starts.as_slice(), values.as_slice()) {
            ([], _) => TokenStream::new(),
            ([start], [value]) => quote!(#start = #value;),
            (starts, values) => quote!((#(#starts),*) = (#(#values),*);),
        }
    }
}

/// The variables that a block itself defines, those of blocks within left out.
pub fn direct(stmts: &[Stmt]) -> Vec<VarId> {
    let mut found = Vec::new();
    for stmt in stmts {
        match stmt {
            Stmt::Let(v, _) => found.push(*v),
            Stmt::Verbatim(_) => {}
            Stmt::Branch(b) => {
                found.push(b.id);
                found.extend(&b.outs);
            }
            Stmt::Loop(l) => {
                found.push(l.id);
                found.extend(l.carried.iter().map(|c| c.out));
            }
        }
    }
    found
}

fn one_or_tuple(values: &[TokenStream]) -> TokenStream {
    match values {
        [one] => one.clone(),
        [] => TokenStream::new(),
        values => quote!((#(#values),*)),
    }
}
