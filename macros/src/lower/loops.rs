//! Loops: what they go through, what they change, how many steps they can have.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, Pat};

use super::branch::Plan;
use super::call::unparen;
use super::control::{EXIT, RETURN, Tail, Target, break_value, broken, continued};
use super::each::{Chain, INDICES};
use super::scope::{self, Binding, Exit, Look, Place};
use super::steps::{Items, is_reversible, items};
use super::{Lower, Value};
use crate::ir::{Carried, Head, Kind, Loop, Op, Snippet, Steps, Stmt, VarId};
use crate::names;

/// The head of a loop, lowered.
struct Lowered<'e> {
    head: Head,
    /// What a step binds before its statements.
    bind: Bind<'e>,
}

/// What a step binds.
enum Bind<'e> {
    Nothing,
    /// A name, to the number at hand.
    Index(&'e syn::PatIdent, VarId),
    /// Names of code that is kept as written.
    Kept(&'e Pat, Items),
    /// The elements of sequences.
    Elements(&'e Pat, Chain<'e>, Vec<VarId>, VarId),
    /// A column or a row of a matrix.
    Line(&'e Pat, VarId, &'static str, VarId),
}

impl<'s> Lower<'s> {
    /// A loop, or a block with a label: its value; none where it has none yet.
    pub(super) fn repeated(&mut self, expr: &Expr) -> Option<Value> {
        match expr {
            Expr::Block(e) => self.labelled(expr, e),
            Expr::ForLoop(e) => match self.head_of_for(e) {
                Ok(head) => self.run(expr, e.label.as_ref(), head, &e.body, e.for_token.span),
                Err(value) => Some(value),
            },
            Expr::While(e) => {
                self.run_while(expr, e.label.as_ref(), &e.cond, &e.body, e.while_token.span)
            }
            Expr::Loop(e) => {
                let head = Lowered { head: Head::Forever, bind: Bind::Nothing };
                self.run(expr, e.label.as_ref(), head, &e.body, e.loop_token.span)
            }
            _ => Some(self.refused(expr.span())),
        }
    }

    /// `'label: { .. }`
    fn labelled(&mut self, expr: &Expr, e: &syn::ExprBlock) -> Option<Value> {
        let number = self.targets.len();
        let label = e.label.as_ref().map(|l| l.name.ident.to_string());
        self.targets.push(Target { label, is_loop: false, continued: false });
        self.names.open(false);
        self.bind_break_value(number);
        let value = self.within_block(|lower| lower.list(&e.block.stmts, Tail::More, e.span()));
        let given = self.given_by_break(number);
        self.targets.pop();
        let left = self.exit_var();
        self.names.close();
        // What a `break` gave, or the value at the block's end.
        let exit = match left {
            Some(exit) if !self.codes.contains_key(&exit) => exit,
            Some(exit) if self.codes.get(&exit) == Some(&true) => exit,
            _ => return value,
        };
        let value = match (given, value) {
            (Some(given), Some(end)) if !self.codes.contains_key(&exit) => {
                let name = names::local("exit", e.span());
                let code = Literal::usize_suffixed(broken(number));
                let subject = Snippet {
                    uses: vec![(name.clone(), exit, false)],
                    ..Snippet::new(quote!(#name == #code))
                };
                let arms: Vec<Plan<'_, 's>> = [given, end]
                    .into_iter()
                    .map(|value| {
                        Plan::new(Box::new(move |lower: &mut Lower<'s>| Some(lower.certain(value))))
                    })
                    .collect();
                self.branch(e.span(), subject, false, arms)
            }
            (given, end) => given.or(end),
        };
        self.leave(number, exit, &scope::exits_of(expr));
        value.map_or_else(|| Some(self.unit(e.span())), Some)
    }

    fn bind_break_value(&mut self, number: usize) {
        let unset = Binding::Lowered { var: None, is_ref: false, mutable: true };
        self.names.bind_text(break_value(number), unset);
    }

    fn given_by_break(&self, number: usize) -> Option<Value> {
        match self.names.get(&break_value(number)) {
            Some(Binding::Lowered { var: Some(var), .. }) => Some(Value { var, is_ref: false }),
            _ => None,
        }
    }

    fn exit_var(&self) -> Option<VarId> {
        match self.names.get(EXIT) {
            Some(Binding::Lowered { var, .. }) => var,
            _ => None,
        }
    }

    /// After something that `break` leaves: its own exits are no exits any more.
    fn leave(&mut self, number: usize, exit: VarId, exits: &[Exit<'_>]) {
        let var = if exits.is_empty() {
            self.exit_code(0)
        } else {
            let name = names::local("exit", Span::call_site());
            let own = Literal::usize_suffixed(broken(number));
            let snippet = Snippet {
                uses: vec![(name.clone(), exit, false)],
                ..Snippet::new(quote!(if #name >= #own { 0usize } else { #name }))
            };
            self.define("exit", Span::call_site(), Kind::Discrete, Op::Verbatim(snippet))
        };
        self.rebind(EXIT, var);
    }

    fn run_while<'e>(
        &mut self,
        expr: &'e Expr,
        label: Option<&syn::Label>,
        condition: &'e Expr,
        body: &'e syn::Block,
        span: Span,
    ) -> Option<Value> {
        if let Expr::Let(e) = unparen(condition) {
            return Some(self.refuse(
                &e.let_token,
                "`while let` is not supported where inputs or parameters are used in it",
                "write `loop { if let .. { .. } else { break; } }`",
            ));
        }
        // The condition is read at the start of each step, when what the loop changes is known.
        let head = Lowered { head: Head::Forever, bind: Bind::Nothing };
        self.run_with(expr, label, head, Some(condition), body, span)
    }

    fn run<'e>(
        &mut self,
        expr: &'e Expr,
        label: Option<&syn::Label>,
        head: Lowered<'e>,
        body: &'e syn::Block,
        span: Span,
    ) -> Option<Value> {
        self.run_with(expr, label, head, None, body, span)
    }

    fn run_with<'e>(
        &mut self,
        expr: &'e Expr,
        label: Option<&syn::Label>,
        head: Lowered<'e>,
        condition: Option<&'e Expr>,
        body: &'e syn::Block,
        span: Span,
    ) -> Option<Value> {
        let number = self.targets.len();
        let label = label.map(|l| l.name.ident.to_string());
        let captured = self.captured_by(&head.head, body);
        self.targets.push(Target { label, is_loop: true, continued: false });
        self.names.open(false);
        self.bind_break_value(number);
        let exits = scope::exits_of(expr);
        let address = std::ptr::from_ref(body).addr();

        // A condition is read before the first step, so what it reads has a value by then.
        if let Some(condition) = condition {
            self.ascertain(condition, body);
        }

        // What the loop changes is carried along: at the start of a step it is a new variable.
        let mut carried: Vec<(Place, Carried)> = Vec::new();
        for place in self.changed(body, number) {
            let Some(Binding::Lowered { var: init, .. }) = self.names.at(&place) else { continue };
            carried.push(self.carry(place, init, address, span));
        }
        let mark = self.names.mark();
        for (place, c) in &carried {
            let is_ref =
                matches!(self.names.at(place), Some(Binding::Lowered { is_ref: true, .. }));
            let binding = Binding::Lowered { var: Some(c.start), is_ref, mutable: true };
            self.names.rebind_at(place, binding);
        }
        let fresh = self.exit_code(0);
        self.rebind(EXIT, fresh);
        let outer = std::mem::take(&mut self.stmts);
        let saved = std::mem::take(&mut self.saved);
        let mut head = head;
        let mut stop = None;
        if let Some(condition) = condition
            && let Ok(snippet) = self.kept(condition)
        {
            head.head = Head::While(snippet);
            if !self.stmts.is_empty() {
                self.refuse(
                    condition,
                    "this condition reads a variable that may have no value yet",
                    "give it one where it is declared",
                );
            }
        }
        let again = captured.is_some();
        match captured {
            Some(captured) => {
                self.names.open_again();
                for (name, var, is_ref) in captured {
                    let binding = Binding::Lowered { var: Some(var), is_ref, mutable: false };
                    self.names.bind(&name, binding);
                }
            }
            None => self.names.open(false),
        }
        let Lowered { head, bind } = head;
        self.bind_step(bind, span);
        self.list(&body.stmts, Tail::Step(number), body.span());
        self.names.close();
        let exit = self.exit_var();
        let continued_too = self.targets.get(number).is_some_and(|t| t.continued);
        if let Some(exit) = exit
            && self.codes.get(&exit) != Some(&false)
        {
            let name = names::local("exit", span);
            let code = Literal::usize_suffixed(continued(number));
            let test = if continued_too {
                quote!(#name != 0usize && #name != #code)
            } else {
                quote!(#name != 0usize)
            };
            let snippet = Snippet { uses: vec![(name, exit, false)], ..Snippet::new(test) };
            stop = Some(self.define("stop", span, Kind::Discrete, Op::Verbatim(snippet)));
        }
        let stmts = std::mem::replace(&mut self.stmts, outer);
        self.saved = saved;
        let mut changes = self.names.undo(mark);
        self.targets.pop();

        let mut exit_out = None;
        let mut kept = Vec::new();
        for (place, mut c) in carried {
            let next = match changes.remove(&place) {
                Some(Binding::Lowered { var, .. }) => var,
                _ => Some(c.start),
            };
            c.next = next;
            self.settle(&mut c, &place, address);
            if place.1 == EXIT {
                exit_out = Some(c.out);
            }
            let is_ref =
                matches!(self.names.at(&place), Some(Binding::Lowered { is_ref: true, .. }));
            let binding = Binding::Lowered { var: Some(c.out), is_ref, mutable: true };
            self.names.rebind_at(&place, binding);
            kept.push(c);
        }
        for (place, _) in changes.into_iter().filter(|(place, _)| place.1 != EXIT) {
            // `changed` names all that a body assigns; were it wrong, the gradient must not be.
            self.errors.report(
                &Ident::new("loop_", span),
                format!("`{}` is changed by this loop in a way that was not seen", place.1),
                "assign to it by `=`, or by `+=` and the like",
            );
        }
        let id = self.ir.define("loop", span, Kind::Unknown, Op::Joined);
        let forever = matches!(head, Head::Forever);
        self.stmts.push(Stmt::Loop(Loop { id, head, carried: kept, stmts, stop, again }));

        let given = self.given_by_break(number);
        self.names.close();
        if let Some(exit) = exit_out {
            self.leave(number, exit, &exits);
            // An endless loop without a `break` of its own is left by another way, if at all.
            if forever
                && !breaks(expr)
                && let Some(var) = self.exit_var()
            {
                self.codes.insert(var, true);
            }
        }
        match given {
            Some(given) if exits.is_empty() => Some(self.certain(given)),
            Some(given) => Some(given),
            None => Some(self.unit(span)),
        }
    }

    /// Of a loop with loops within, what a step mentions of code that is kept as written: as it is
    /// now, since the backward pass may run the step once more. `None` where it can't.
    fn captured_by(&mut self, head: &Head, body: &syn::Block) -> Option<Vec<(Ident, VarId, bool)>> {
        let outermost = self.targets.iter().all(|target| !target.is_loop);
        let simple = !matches!(head, Head::Iterator { .. });
        if !outermost || !simple || self.names.runs_again() || !scope::has_loop(body) {
            return None;
        }
        let mut changes = false;
        scope::for_each_name_in_block(body, Look::All, &mut |name| {
            let binding = self.names.get(&name.to_string());
            changes |= matches!(binding, Some(Binding::Verbatim { mutable: true, .. }));
        });
        (!changes).then(|| self.capture(|f| scope::for_each_name_in_block(body, Look::All, f)))
    }

    /// Takes out the variables that a loop's condition reads, which have a value wherever it stands:
    /// for the loop alone, unless this assigns to them.
    fn ascertain(&mut self, condition: &Expr, body: &syn::Block) {
        let mut names = Vec::new();
        scope::for_each_name(condition, Look::All, &mut |name| names.push(name.to_string()));
        let mut assigned = Vec::new();
        scope::for_each_assigned_in_block(body, &mut |name| assigned.push(name.to_string()));
        for name in names {
            if let Some(place) = self.names.place(&name)
                && let Some(Binding::Lowered { var: Some(var), is_ref, mutable }) =
                    self.names.at(&place)
                && self.ir.var(var).maybe
            {
                let var = Some(self.certain(Value { var, is_ref }).var);
                let binding = Binding::Lowered { var, is_ref, mutable };
                if assigned.contains(&name) {
                    self.names.rebind_at(&place, binding);
                } else {
                    self.names.bind_text(name, binding);
                }
            }
        }
    }

    /// The variables of ours that a loop's body may change, where they are bound.
    fn changed(&self, body: &syn::Block, number: usize) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        let mut add = |name: &str| {
            if let Some(Binding::Lowered { .. }) = self.names.get(name)
                && let Some(place) = self.names.place(name)
                && !places.contains(&place)
            {
                places.push(place);
            }
        };
        scope::for_each_assigned_in_block(body, &mut |name| add(&name.to_string()));
        let exits = scope::exits_of_block(body);
        if !exits.is_empty() {
            add(EXIT);
        }
        for exit in exits {
            match exit {
                Exit::Return(_) => add(RETURN),
                Exit::Break(e) if e.expr.is_some() => {
                    let target = match &e.label {
                        Some(label) => self.target(Some(label)),
                        None => Some(number),
                    };
                    if let Some(target) = target {
                        add(&break_value(target));
                    }
                }
                _ => {}
            }
        }
        places
    }

    /// A variable that a loop changes.
    fn carry(
        &mut self,
        place: Place,
        init: Option<VarId>,
        address: usize,
        span: Span,
    ) -> (Place, Carried) {
        let name = place.1.trim_start_matches('#').to_owned();
        let (kind, activity, maybe) = match init {
            Some(init) => {
                let var = self.ir.var(init);
                (var.kind.clone(), var.activity, var.maybe)
            }
            None => (Kind::Unknown, crate::activity::Activity::NONE, true),
        };
        let known = self.known.carried.get(&(address, place.clone())).copied();
        let activity = activity | known.unwrap_or_default();
        let out = self.ir.define(&name, span, kind.clone(), Op::Joined);
        let start = self.ir.define(&name, span, kind, Op::Carried(out));
        for v in [out, start] {
            let var = self.ir.var_mut(v);
            var.activity = activity;
            var.maybe = maybe;
            var.by_ref = false;
        }
        (place, Carried { init, start, next: None, out })
    }

    /// What is known of a variable at the end of a step must be known at its start.
    fn settle(&mut self, c: &mut Carried, place: &Place, address: usize) {
        let Some(next) = c.next else { return };
        let (start, end) = (self.ir.var(c.start).activity, self.ir.var(next).activity);
        if start | end != start {
            self.found.carried.insert((address, place.clone()), start | end);
        }
        if self.ir.var(c.start).kind == Kind::Unknown {
            let kind = self.ir.var(next).kind.clone();
            self.ir.var_mut(c.out).kind = kind;
        }
    }

    fn bind_step(&mut self, bind: Bind<'_>, span: Span) {
        match bind {
            Bind::Nothing => {}
            Bind::Index(name, index) => {
                let binding = Binding::Lowered { var: Some(index), is_ref: false, mutable: false };
                self.names.bind(&name.ident, binding);
            }
            Bind::Kept(pat, items) => match (pat, items) {
                (Pat::Ident(name), Items::References) => self.bind_kept_as(name, true),
                (Pat::Tuple(pair), Items::Counted) => {
                    for (i, pat) in pair.elems.iter().enumerate() {
                        for name in scope::bound_names(pat) {
                            self.bind_kept_as(name, i == 1 && matches!(pat, Pat::Ident(_)));
                        }
                    }
                }
                (pat, _) => {
                    for name in scope::bound_names(pat) {
                        self.bind_kept(name);
                    }
                }
            },
            Bind::Elements(pat, chain, elements, index) => {
                self.bind_elements(pat, &chain, &elements, index);
            }
            Bind::Line(pat, matrix, method, index) => {
                if let Some(row) = crate::primitives::linear(method, 2) {
                    let op = Op::Linear(row, vec![matrix], vec![index], None);
                    let value = self.value(span, Kind::Matrix, op);
                    self.bind_pattern(pat, value);
                }
            }
        }
    }

    fn head_of_for<'e>(&mut self, e: &'e syn::ExprForLoop) -> Result<Lowered<'e>, Value> {
        let expr = unparen(&e.expr);
        if !self.expr_mentions_active(expr) {
            return self.kept_head(&e.pat, expr);
        }
        if let Expr::MethodCall(call) = expr
            && call.args.is_empty()
            && let Some((method, count)) = [("column_iter", "ncols"), ("row_iter", "nrows")]
                .iter()
                .find_map(|(name, count)| {
                    (call.method == name).then(|| (name.trim_end_matches("_iter"), *count))
                })
        {
            let method = if method == "column" { "column" } else { "row" };
            let matrix = self.expr(&call.receiver).var;
            let index = self.ir.define("i", e.pat.span(), Kind::Discrete, Op::Given);
            let lines = names::local("matrix", call.method.span());
            let rules = self.rules();
            let of = Ident::new(&format!("{method}s"), call.method.span());
            let count = Ident::new(count, call.method.span());
            let snippet = |tokens| Snippet {
                uses: vec![(lines.clone(), matrix, true)],
                ..Snippet::new(tokens)
            };
            let tokens = quote!(0..#lines.#count());
            let range =
                self.define("range", expr.span(), Kind::Unknown, Op::Verbatim(snippet(tokens)));
            let tokens = quote!(#rules::flow::#of(#lines));
            let like =
                self.define("lines", expr.span(), Kind::Unknown, Op::Verbatim(snippet(tokens)));
            let head =
                Head::Range { range, index, steps: Steps::Like { source: like, exact: true } };
            return Ok(Lowered { head, bind: Bind::Line(&e.pat, matrix, method, index) });
        }
        if let Expr::Reference(e) = expr
            && let Some(mutability) = &e.mutability
        {
            return Err(self.refuse(
                mutability,
                "`&mut` of what is differentiated is not supported",
                format!("{INDICES}, and assign to `x[i]`"),
            ));
        }
        let Some(chain) = self.chain_of_loop(expr) else { return Err(self.refused(e.span())) };
        let sources = chain.sources().to_vec();
        if sources.iter().any(|s| self.is_refused(*s)) {
            return Err(self.refused(e.span()));
        }
        let (index, elements) = self.elements(&sources, e.pat.span());
        let head = Head::Elements { sources, index, elements: elements.clone() };
        Ok(Lowered { head, bind: Bind::Elements(&e.pat, chain, elements, index) })
    }

    /// A loop over code kept as written.
    fn kept_head<'e>(&mut self, pat: &'e Pat, expr: &'e Expr) -> Result<Lowered<'e>, Value> {
        let steps = self.steps(expr);
        if let (Pat::Ident(name), true) = (pat, is_reversible(expr))
            && name.by_ref.is_none()
            && name.subpat.is_none()
            && name.mutability.is_none()
        {
            let snippet = self.kept(expr)?;
            let range = self.define("range", expr.span(), Kind::Unknown, Op::Verbatim(snippet));
            let text = name.ident.to_string();
            let index = self.ir.define(&text, name.ident.span(), Kind::Discrete, Op::Given);
            self.ir.var_mut(index).user = Some((name.ident.clone(), false));
            if let Some(bound) = self.bound_of_range(expr) {
                self.bounds.insert(index, bound);
            }
            let head = Head::Range { range, index, steps };
            return Ok(Lowered { head, bind: Bind::Index(name, index) });
        }
        let iterator = self.kept(expr)?;
        let head = Head::Iterator { pattern: pat.to_token_stream(), iterator, steps };
        Ok(Lowered { head, bind: Bind::Kept(pat, items(expr)) })
    }

    fn rules(&self) -> TokenStream {
        let krate = &self.sig.krate;
        quote!(#krate::rules)
    }
}

/// Whether a loop has a `break` of its own.
fn breaks(expr: &Expr) -> bool {
    let (body, label) = match expr {
        Expr::Loop(e) => (&e.body, &e.label),
        Expr::ForLoop(e) => (&e.body, &e.label),
        Expr::While(e) => (&e.body, &e.label),
        _ => return true,
    };
    scope::exits_of_block(body).iter().any(|exit| match exit {
        Exit::Break(e) => match (&e.label, label) {
            (None, _) => true,
            (Some(l), Some(own)) => l.ident == own.name.ident,
            (Some(_), None) => false,
        },
        _ => false,
    })
}
