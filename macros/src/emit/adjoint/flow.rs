//! The backward pass of branches and loops: back through the arm that was run, and through a loop's
//! steps from the last to the first.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::primal::{Kept, Store, Wanted, direct};
use super::Back;
use crate::ir::{
    Arm, Branch, Carried, Head, Ir, Kind, Loop, Op, Operator, Projection, Stmt, VarId, defined,
    for_each_let,
};
use crate::reverse::{Adjoint, ArmAdjoint, Step};

/// The backward pass of a block.
struct Written {
    /// What it makes again, and its steps.
    code: TokenStream,
    /// What the forward pass keeps of the block.
    kept: Vec<Kept>,
}

impl<'m> Back<'_, 'm> {
    pub(super) fn branch(&mut self, branch: &Branch, arms: &[ArmAdjoint<'_>]) {
        for (arm, adjoint) in branch.arms.iter().zip(arms) {
            self.ensure_reached(&adjoint.body, &defined(&arm.stmts));
        }
        let mut keeps = Vec::new();
        let mut written = Vec::new();
        let outs: Vec<(VarId, TokenStream)> = {
            let mut outs: Vec<VarId> =
                arms.iter().flat_map(|arm| arm.seeds.iter().map(|(_, out)| *out)).collect();
            outs.sort();
            outs.dedup();
            outs.into_iter()
                .map(|out| {
                    let place = if self.takes_over(out) { self.place(out) } else { self.read(out) };
                    (out, place)
                })
                .collect()
        };
        for (i, (arm, adjoint)) in branch.arms.iter().zip(arms).enumerate() {
            let block = self.block(&arm.stmts, &[], &[], |inner| {
                let taken = inner.take_results(branch, arm, &outs);
                for (result, out) in &adjoint.seeds {
                    match outs.iter().find(|(o, _)| o == out) {
                        Some((_, dy)) if !inner.takes_over(*out) => inner.seed(*result, dy),
                        _ => {}
                    }
                    if let Some((_, now)) = taken.iter().find(|(o, _)| o == out) {
                        inner.seed(*result, &quote!((&#now)));
                    }
                }
                inner.walk(&adjoint.body);
            });
            let names = block.kept.iter().map(|kept| self.writer.kept_name(*kept));
            let pattern = quote!((#(#names,)*));
            let pattern = self.writer.in_arm(i, branch.arms.len(), &pattern);
            let code = &block.code;
            written.push(quote!(#pattern => { #code }));
            keeps.push(block.kept);
        }
        let run = self.writer.companion("run", branch.id);
        self.wanted.values.insert(branch.id);
        self.wanted.kept.insert(branch.id, keeps);
        self.push(quote!(match &#run { #(#written)* }));
    }

    /// Whether the cotangent of what comes out of a branch has the place of one before it.
    fn takes_over(&self, out: VarId) -> bool {
        self.places.home(out) != out
    }

    /// Takes what came back to a place that an arm gave a new value as a whole: it belongs to that
    /// value, and nothing of it to what was there before.
    fn take_results(
        &mut self,
        branch: &Branch,
        arm: &Arm,
        outs: &[(VarId, TokenStream)],
    ) -> Vec<(VarId, Ident)> {
        let rules = self.writer.rules();
        let mut taken = Vec::new();
        for (out, place) in outs {
            let k = branch.outs.iter().position(|o| o == out);
            let result = k.and_then(|k| arm.results.get(k).copied().flatten());
            if self.takes_over(*out)
                && arm.never.is_none()
                && result.is_none_or(|result| !self.same(result, *out))
            {
                let now = self.writer.companion("now", *out);
                self.push(quote!(let #now = #rules::take(&mut #place);));
                taken.push((*out, now));
            }
        }
        taken
    }

    /// Whether the cotangent of what a loop changes has one place before, in and after it.
    fn stays(&self, c: &Carried) -> bool {
        self.same(c.start, c.out) && c.next.is_some_and(|next| self.same(next, c.start))
    }

    pub(super) fn repeat(&mut self, of: &Loop, reached: &[&Carried], body: &Adjoint<'_>) {
        let mut own = defined(&of.stmts);
        own.extend(of.given());
        self.ensure_reached(body, &own);
        // The cotangents of what the loop changes go from step to step.
        for c in reached {
            if self.stays(c) {
                self.place(c.out);
                continue;
            }
            let moving = self.writer.companion("back", c.start);
            let first = if self.held(c.out).is_some() {
                if self.ir().is_scalar(c.out) {
                    self.read_scalar(c.out)
                } else {
                    let dy = self.read(c.out);
                    quote!(::core::clone::Clone::clone(#dy))
                }
            } else {
                let witness = self.witness(c.out);
                quote!(#witness.zero())
            };
            self.push(quote!(let mut #moving = #first;));
        }
        let free = if of.counts() { of.head.given() } else { Vec::new() };
        let given: Vec<VarId> = of.given();
        let gathered = self.begin_gathering(of, body);
        let before = self.changed.clone();
        let outer = self.wanted.clone();
        let mut block =
            self.block(&of.stmts, &given, &free, |inner| inner.step_back(reached, body));
        if of.again && block.kept.iter().any(|kept| self.is_tape(&of.stmts, *kept)) {
            // What the loops within keep at each step is made again step by step instead.
            self.changed = before;
            self.wanted = outer;
            block = self.step_again(of, &free, reached, body);
        }
        self.backward_steps(of, &block);
        self.settle(&gathered);
        self.wanted.values.insert(of.id);
        self.wanted.kept.insert(of.id, vec![block.kept]);
        for c in reached {
            let Some(init) = c.init else { continue };
            if self.ir().var(init).activity.meets(self.mode) && !self.same(init, c.start) {
                let moving = if self.stays(c) {
                    self.cotangent(c.start)
                } else {
                    self.writer.companion("back", c.start)
                };
                let scalar = self.ir().is_scalar(init);
                self.give(init, &quote!(#moving), scalar);
            }
        }
    }

    /// Of a loop that is within no other: the products of parameters, to whose gradients is added later.
    /// Of factors that stay the same, something may be kept from step to step.
    fn begin_gathering(&mut self, of: &Loop, body: &Adjoint<'_>) -> Vec<(VarId, VarId)> {
        if self.own.is_some() {
            return Vec::new();
        }
        let mut own: HashSet<VarId> = defined(&of.stmts).into_iter().collect();
        own.extend(of.given());
        for step in &body.steps {
            if let Step::Product { out, divide: false, k: 1, a, .. } = step
                && !self.ir().is_scalar(*out)
                && self.stays_same(*a, &own)
            {
                let (rules, name) = (self.writer.rules(), self.writer.companion("kept", *out));
                self.push(quote!(let mut #name = #rules::arithmetic::Kept::new();));
                self.repeated.insert(*out);
            }
        }
        let gathered: Vec<(VarId, VarId)> = body
            .steps
            .iter()
            .filter_map(|step| match step {
                Step::Product { to, out, divide: false, k: 0, .. } => {
                    let whole = self.ir().retyped(*to);
                    self.parameter(whole).map(|_| (*out, whole))
                }
                _ => None,
            })
            .collect();
        let rules = self.writer.rules();
        for (out, _) in &gathered {
            let name = self.writer.companion("gathered", *out);
            self.push(quote!(let mut #name = #rules::arithmetic::Gathered::new();));
            self.gathered.insert(*out);
        }
        gathered
    }

    /// Whether a variable is the same in each step of a loop whose `own` variables these are.
    fn stays_same(&self, v: VarId, own: &HashSet<VarId>) -> bool {
        match self.ir().op(v) {
            Op::Project(base, Projection::Field(_) | Projection::At(_)) | Op::Typed(base, ..) => {
                self.stays_same(*base, own)
            }
            _ => !own.contains(&v),
        }
    }

    /// Adds to the gradients what the loop has gathered for them.
    fn settle(&mut self, gathered: &[(VarId, VarId)]) {
        for (out, parameter) in gathered {
            let (rules, pass) =
                (self.writer.rules(), self.writer.adding(proc_macro2::Span::call_site()));
            let (name, place) = (self.writer.companion("gathered", *out), self.place(*parameter));
            self.push(quote!(#rules::arithmetic::settle(#pass, &mut #name, &mut #place);));
        }
    }

    /// One step of a loop, backward.
    fn step_back(&mut self, reached: &[&Carried], body: &Adjoint<'_>) {
        let rules = self.writer.rules();
        for c in reached {
            let Some(next) = c.next else { continue };
            if self.stays(c) {
                continue;
            }
            let (moving, now) =
                (self.writer.companion("back", c.start), self.writer.companion("now", c.start));
            self.push(quote!(let #now = #rules::take(&mut #moving);));
            self.seed(next, &quote!((&#now)));
        }
        self.walk(body);
        for c in reached {
            let Some(borrowed) = self.held(c.start) else { continue };
            if self.stays(c) {
                continue;
            }
            let (moving, dstart) =
                (self.writer.companion("back", c.start), self.cotangent(c.start));
            self.push(if borrowed {
                quote!(#moving = ::core::clone::Clone::clone(#dstart);)
            } else {
                quote!(#moving = #dstart;)
            });
        }
    }

    /// The same, with the step's forward pass once more before it: of the forward pass, only what
    /// the variables were at the start of each step is kept.
    fn step_again(
        &mut self,
        of: &Loop,
        free: &[VarId],
        reached: &[&Carried],
        body: &Adjoint<'_>,
    ) -> Written {
        let given: HashSet<VarId> = of.given().into_iter().collect();
        let mut own: HashSet<VarId> = defined(&of.stmts).into_iter().collect();
        own.extend(&given);
        let borrowed = self.borrowed(&given);
        self.writer.borrow(&borrowed, true);
        let mut inner = self.within(own.clone(), true);
        inner.step_back(reached, body);
        self.changed.extend(&inner.changed);
        let (steps, mut wanted) = (inner.code, inner.wanted);
        let stmts = self.run_again(&of.stmts, &own, &mut wanted);
        let read = Wanted {
            values: wanted.values.iter().copied().filter(|v| given.contains(v)).collect(),
            ..Wanted::default()
        };
        let block = self.keep(&[], &given, &given, free, &quote!(#stmts #steps), read);
        self.writer.borrow(&borrowed, false);
        block
    }

    /// Whether something kept is what a loop keeps of each of its steps.
    fn is_tape(&self, stmts: &[Stmt], kept: Kept) -> bool {
        let Kept::Run(id) = kept else { return false };
        stmts.iter().any(|stmt| match stmt {
            Stmt::Loop(l) if l.id == id => {
                let nothing = self
                    .wanted
                    .kept
                    .get(&id)
                    .and_then(|kept| kept.first())
                    .is_none_or(Vec::is_empty);
                !matches!(l.store(self.ir(), nothing), Store::Nothing | Store::Count)
            }
            Stmt::Branch(b) if b.id == id => b
                .arms
                .iter()
                .zip(self.wanted.kept.get(&id).into_iter().flatten())
                .any(|(arm, kept)| kept.iter().any(|k| self.is_tape(&arm.stmts, *k))),
            _ => false,
        })
    }

    /// Those of some variables that are read where they are kept.
    fn borrowed(&self, mine: &HashSet<VarId>) -> Vec<VarId> {
        let is_borrowed = |v: &VarId| {
            let var = self.ir().var(*v);
            let again = matches!(self.ir().op(*v), Op::Verbatim(snippet) if snippet.again);
            !var.by_ref && !again && !matches!(var.kind, Kind::Scalar | Kind::Discrete)
        };
        mine.iter().copied().filter(is_borrowed).collect()
    }

    /// The steps of a loop, from the last to the first.
    fn backward_steps(&mut self, of: &Loop, block: &Written) {
        let rules = self.writer.rules();
        let run = self.writer.companion("run", of.id);
        let names = block.kept.iter().map(|kept| self.writer.kept_name(*kept));
        let pattern = quote!((#(#names,)*));
        let code = &block.code;
        let store = of.store(self.ir(), block.kept.is_empty());
        let back = |range: TokenStream| quote!(::core::iter::Iterator::rev(::core::clone::Clone::clone(#range)));
        let kept = |full: bool| {
            let each = quote!(::core::iter::Iterator::rev(#run.iter()));
            if full { each } else { quote!(::core::iter::Iterator::flatten(#each)) }
        };
        let tokens = match (&of.head, store) {
            (Head::Range { range, index, .. }, Store::Nothing) => {
                let (range, index) = (self.value(*range), self.writer.name(*index));
                let range = back(range);
                quote!(for #index in #range { #code })
            }
            (Head::Range { range, index, .. }, Store::Array { full }) if of.counts() => {
                let (range, index) = (self.value(*range), self.writer.name(*index));
                let (range, kept) = (back(range), kept(full));
                quote!(for (#index, #pattern) in ::core::iter::Iterator::zip(#range, #kept) { #code })
            }
            (Head::Range { range, index, .. }, Store::Growing) if of.counts() => {
                let (range, index) = (self.value(*range), self.writer.name(*index));
                let (range, kept) = (back(range), kept(true));
                quote!(for (#index, #pattern) in ::core::iter::Iterator::zip(#range, #kept) { #code })
            }
            (Head::Elements { sources, index, .. }, Store::Nothing) => {
                let length = self.shortest(sources);
                let index = self.writer.name(*index);
                quote!(for #index in ::core::iter::Iterator::rev(0..#length) { #code })
            }
            (head, Store::Like { source, full }) => {
                let (number, length, begin) = match head {
                    Head::Elements { sources, index, .. } => {
                        let length = self.shortest(sources);
                        (self.writer.name(*index), length, TokenStream::new())
                    }
                    Head::Range { range, index, .. } if of.counts() => {
                        let (range, index) = (self.value(*range), self.writer.name(*index));
                        let number = self.writer.companion("step", of.id);
                        let length = self.shortest(&[source]);
                        let begin = quote!(let #index = #rules::flow::nth(#range, #number););
                        (number, length, begin)
                    }
                    _ => {
                        let number = self.writer.companion("step", of.id);
                        (number, self.shortest(&[source]), TokenStream::new())
                    }
                };
                let source = self.value(source);
                let stored = quote!(#rules::sequence::stored(#source, &#run, #number));
                let unpack = if full {
                    quote!(let #pattern = #stored;)
                } else {
                    quote!(let ::core::option::Option::Some(#pattern) = #stored else { continue; };)
                };
                quote! {
                    for #number in ::core::iter::Iterator::rev(0..#length) {
                        #unpack #begin #code
                    }
                }
            }
            (_, Store::Count | Store::Nothing) => quote!(for _ in 0..#run { #code }),
            (_, Store::Array { full }) => {
                let kept = kept(full);
                quote!(for #pattern in #kept { #code })
            }
            (_, Store::Growing) => {
                let kept = kept(true);
                quote!(for #pattern in #kept { #code })
            }
        };
        self.push(tokens);
    }

    fn shortest(&mut self, sources: &[VarId]) -> TokenStream {
        self.wanted.values.extend(sources);
        self.writer.length(sources)
    }

    /// What a block adds to exists before it.
    fn ensure_reached(&mut self, body: &Adjoint<'_>, own: &[VarId]) {
        let own: HashSet<VarId> = own.iter().copied().collect();
        for v in body.reached(&own) {
            self.ensure(v);
        }
    }

    /// The backward pass of a block within. `given` is what it is given, `free` those of it that
    /// are there without being kept.
    fn block(
        &mut self,
        stmts: &[Stmt],
        given: &[VarId],
        free: &[VarId],
        write: impl FnOnce(&mut Self),
    ) -> Written {
        let mut own: HashSet<VarId> = defined(stmts).into_iter().collect();
        own.extend(given);
        let mut mine: HashSet<VarId> = direct(stmts).into_iter().collect();
        mine.extend(given);
        // What is kept is read where it is kept.
        let borrowed = self.borrowed(&mine);
        self.writer.borrow(&borrowed, true);
        let mut inner = self.within(own.clone(), false);
        write(&mut inner);
        self.changed.extend(&inner.changed);
        let (steps, wanted) = (inner.code, inner.wanted);
        let written = self.keep(stmts, &mine, &own, free, &steps, wanted);
        self.writer.borrow(&borrowed, false);
        written
    }

    /// Sorts what the backward pass of a block reads into what is made again, what is kept of the
    /// block, and what stands outside of it.
    fn keep(
        &mut self,
        stmts: &[Stmt],
        mine: &HashSet<VarId>,
        own: &HashSet<VarId>,
        free: &[VarId],
        steps: &TokenStream,
        inner: Wanted,
    ) -> Written {
        let mut read: HashSet<VarId> =
            inner.values.iter().copied().filter(|v| mine.contains(v) || !own.contains(v)).collect();
        let mut again = HashSet::new();
        let mut lets = Vec::new();
        for_each_let(stmts, &mut |v, op| lets.push((v, op)));
        for (v, op) in lets.iter().rev() {
            if read.contains(v) && self.is_again(*v, op, mine, free, &read) {
                again.insert(*v);
                op.operands(&mut |operand| {
                    read.insert(operand);
                });
            }
        }
        // Of what is read anyway, sums and products are made again.
        for (v, _) in lets.iter().rev() {
            let there = |v: &VarId| {
                let is_passed = matches!(self.ir().op(*v), Op::Arg(_));
                free.contains(v)
                    || again.contains(v)
                    || !mine.contains(v) && (is_passed || read.contains(v))
            };
            let mut made = Vec::new();
            if read.contains(v) && !again.contains(v) && self.is_made_of(*v, 3, &there, &mut made) {
                for v in made {
                    again.insert(v);
                    self.ir().op(v).operands(&mut |operand| {
                        read.insert(operand);
                    });
                }
            }
        }
        let mut elements = HashSet::new();
        for v in free {
            if read.contains(v) {
                elements.insert(*v);
                if let Op::Project(source, _) = self.ir().op(*v) {
                    read.insert(*source);
                }
            }
        }
        let mut kept: Vec<Kept> = Vec::new();
        for v in &read {
            if !mine.contains(v) {
                self.wanted.values.insert(*v);
            } else if !again.contains(v) && !free.contains(v) && self.ir().inline(*v).is_none() {
                // A branch or a loop within stands for what it keeps.
                match inner.kept.get(v) {
                    Some(_) => kept.push(Kept::Run(*v)),
                    None => kept.push(Kept::Value(*v)),
                }
            }
        }
        for v in &inner.types {
            if mine.contains(v) {
                kept.push(Kept::Type(*v));
            } else if !own.contains(v) {
                self.want_type(*v);
            }
        }
        kept.extend(
            inner.pullbacks.keys().filter(|v| mine.contains(v)).map(|v| Kept::Pullback(*v)),
        );
        kept.extend(inner.tapes.iter().filter(|v| mine.contains(v)).map(|v| Kept::Tape(*v)));
        // A loop whose steps need nothing may need no count either.
        kept.retain(|k| match k {
            Kept::Run(id) => !is_bare(self.ir(), stmts, *id, &inner),
            _ => true,
        });
        kept.sort();

        // What is inside is computed by the forward pass, in its place.
        self.wanted.values.extend(
            inner
                .values
                .iter()
                .filter(|v| own.contains(v) && !again.contains(v) && !free.contains(v)),
        );
        self.wanted.values.extend(kept.iter().map(|k| match k {
            Kept::Value(v) | Kept::Type(v) | Kept::Pullback(v) | Kept::Tape(v) | Kept::Run(v) => *v,
        }));
        self.wanted.types.extend(inner.types.iter().filter(|v| own.contains(v)));
        self.wanted.pullbacks.extend(inner.pullbacks);
        self.wanted.tapes.extend(inner.tapes);
        self.wanted.kept.extend(inner.kept);

        let writer = self.writer;
        let unpack = kept.iter().filter_map(|kept| {
            let v = match kept {
                Kept::Value(v) => v,
                Kept::Type(_) => {
                    let name = writer.kept_name(*kept);
                    return Some(quote!(let #name = *#name;));
                }
                Kept::Run(id) if counts_steps(self.ir(), stmts, *id, &self.wanted) => {
                    let name = writer.kept_name(*kept);
                    return Some(quote!(let #name = *#name;));
                }
                Kept::Pullback(_) | Kept::Tape(_) | Kept::Run(_) => return None,
            };
            let var = self.ir().var(*v);
            let name = writer.name(*v);
            match var.kind {
                _ if var.by_ref => None,
                Kind::Scalar => Some(quote!(let #name = *#name;)),
                Kind::Discrete => Some(quote!(let #name = ::core::clone::Clone::clone(#name);)),
                _ => None,
            }
        });
        let unpack = quote!(#(#unpack)*);
        let elements: Vec<VarId> = {
            let mut elements: Vec<VarId> = elements.into_iter().collect();
            elements.sort();
            elements
        };
        let values: HashSet<VarId> = elements.iter().copied().collect();
        let given = writer.element_values(&elements, &values);
        let made = Wanted { values: again, ..Wanted::default() };
        let mut lets = TokenStream::new();
        for stmt in stmts {
            let Stmt::Let(v, _) = stmt else { continue };
            lets.extend(writer.definitions(std::slice::from_ref(stmt), &made));
            // The steps take it for a reference, as if it were kept.
            if made.values.contains(v) && self.borrowed(&HashSet::from([*v])).contains(v) {
                let name = writer.name(*v);
                lets.extend(quote!(let #name = &#name;));
            }
        }
        Written { code: quote!(#unpack #given #lets #steps), kept }
    }

    /// Whether a value is made again in the backward pass of its block, where `read` is read.
    fn is_again(
        &self,
        v: VarId,
        op: &Op,
        mine: &HashSet<VarId>,
        free: &[VarId],
        read: &HashSet<VarId>,
    ) -> bool {
        match op {
            // A part of what is there anyway; of what the block made, the part alone is kept.
            Op::Project(base, part) => {
                let root = self.ir().root(*base);
                let is_entry = self.ir().is_scalar(v)
                    || matches!(part, Projection::Index(_) | Projection::At(_));
                !mine.contains(&root) || free.contains(&root) || read.contains(&root) || !is_entry
            }
            Op::Typed(base, ..) => {
                let root = self.ir().root(*base);
                !mine.contains(&root) || free.contains(&root) || !self.ir().is_scalar(v)
            }
            _ => self.writer.is_made_again(v, op),
        }
    }

    /// Whether a value is made of what is `there` by few operations, none of them dear; and what is
    /// made for it.
    fn is_made_of(
        &self,
        v: VarId,
        depth: usize,
        there: &dyn Fn(&VarId) -> bool,
        made: &mut Vec<VarId>,
    ) -> bool {
        if there(&v) || self.ir().inline(v).is_some() {
            return true;
        }
        let op = self.ir().op(v);
        let is_cheap = match op {
            Op::Verbatim(snippet) => snippet.again,
            Op::Neg(_) | Op::Binary(Operator::Add | Operator::Sub | Operator::Mul, ..) => {
                self.ir().is_scalar(v)
            }
            Op::Project(_, Projection::Index(_) | Projection::At(_)) => self.ir().is_scalar(v),
            Op::Linear(row, ..) => ["column", "add_scalar"].contains(&row.name),
            _ => false,
        };
        let mut is = is_cheap && depth > 0;
        if is {
            op.operands(&mut |v| is = is && self.is_made_of(v, depth - 1, there, made));
        }
        if is {
            made.push(v);
        }
        is
    }
}

/// How a loop within a block keeps something of its steps.
fn store_of(ir: &Ir, stmts: &[Stmt], id: VarId, wanted: &Wanted) -> Option<Store> {
    stmts.iter().find_map(|stmt| match stmt {
        Stmt::Loop(l) if l.id == id => {
            let kept = wanted.kept.get(&id).and_then(|k| k.first())?;
            Some(l.store(ir, kept.is_empty()))
        }
        _ => None,
    })
}

/// Whether a loop within a block keeps nothing at all.
fn is_bare(ir: &Ir, stmts: &[Stmt], id: VarId, wanted: &Wanted) -> bool {
    store_of(ir, stmts, id, wanted) == Some(Store::Nothing)
}

/// Whether it keeps the number of its steps alone.
fn counts_steps(ir: &Ir, stmts: &[Stmt], id: VarId, wanted: &Wanted) -> bool {
    store_of(ir, stmts, id, wanted) == Some(Store::Count)
}
