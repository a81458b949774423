//! Branches, and the ways out of a function and of a loop.
//!
//! The representation has no jumps. `return`, `break` and `continue` set a variable, the exit, and
//! the rest of the block asks it; where only one arm of an `if` goes on, the rest becomes a part of
//! that arm, and nothing is asked.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, Local, Stmt as Syntax};

use super::call::unparen;
use super::expr::TEMPORARY;
use super::scope::{self, Binding, Exit, Place};
use super::{Lower, Value};
use crate::activity::Activity;
use crate::ir::{Arm, Branch, Kind, Op, Projection, Snippet, Stmt, VarId};
use crate::names;

/// What comes after a list of statements.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    /// The end of the function: a `return` is the list's value.
    Function,
    /// The end of a step of this loop: its `continue` is the list's end.
    Step(usize),
    /// More code.
    More,
}

/// What a `break` leaves.
pub(super) struct Target {
    /// Its label.
    pub label: Option<String>,
    /// Whether it is a loop.
    pub is_loop: bool,
    /// Whether one of its `continue`s sets the exit.
    pub continued: bool,
}

/// The name of the variable that says how the code at hand was left: 0 where it was not.
pub(super) const EXIT: &str = "#exit";
/// The name of the variable that holds what `return` gives.
pub(super) const RETURN: &str = "#return";

/// The name of the variable that holds what `break` gives.
pub(super) fn break_value(target: usize) -> String {
    format!("#break{target}")
}

const RETURNED: usize = 1;

/// How the exit stands for a `break` of a target.
pub(super) fn broken(target: usize) -> usize {
    2 * target + 2
}

/// How it stands for a `continue`.
pub(super) fn continued(target: usize) -> usize {
    2 * target + 3
}

/// Whether the code at hand was left.
enum Left {
    No,
    Yes,
    Perhaps(VarId),
}

/// An arm to be lowered.
pub(super) struct Plan<'p, 's> {
    /// The pattern, of a `match`.
    pub pattern: TokenStream,
    /// The condition behind it.
    pub guard: Option<Snippet>,
    /// Code that never ends, which is all there is.
    pub never: Option<Snippet>,
    /// Lowers the statements; no value where they end in a jump.
    pub body: Code<'p, 's>,
}

/// Lowers some code, and gives its value; none where it ends in a jump.
type Code<'p, 's> = Box<dyn FnOnce(&mut Lower<'s>) -> Option<Value> + 'p>;

/// What is lowered after some code that may jump.
type Rest<'r, 's> = Box<dyn FnOnce(&mut Lower<'s>, Option<Value>) -> Option<Value> + 'r>;

impl<'s> Lower<'s> {
    /// The body of a function or of a closure, in the scope that is open.
    pub(super) fn body(&mut self, lower: impl FnOnce(&mut Self) -> Option<Value>) -> Value {
        let targets = std::mem::take(&mut self.targets);
        // What a closure hides is hidden in it alone.
        let saved = std::mem::take(&mut self.saved);
        self.set_exit_free();
        let unset = Binding::Lowered { var: None, is_ref: false, mutable: true };
        self.names.bind_text(RETURN.to_owned(), unset);
        let value = lower(self);
        self.targets = targets;
        self.saved = saved;
        match value {
            Some(value) => self.certain(value),
            None => self.unit(Span::call_site()),
        }
    }

    fn set_exit_free(&mut self) {
        let var = self.exit_code(0);
        let binding = Binding::Lowered { var: Some(var), is_ref: false, mutable: true };
        self.names.bind_text(EXIT.to_owned(), binding);
    }

    /// The statements of a list, and its value; none where it is left before its end.
    pub(super) fn list(&mut self, stmts: &[Syntax], tail: Tail, end: Span) -> Option<Value> {
        for (i, stmt) in stmts.iter().enumerate() {
            let rest = stmts.get(i + 1..).unwrap_or_default();
            let exits = scope::exits(stmt);
            if !exits.is_empty() || self.is_open(stmt) {
                return self.leaving(stmt, &exits, rest, tail, end);
            }
            if let (Some(value), true) = (self.statement(stmt, rest.is_empty()), rest.is_empty()) {
                return Some(value);
            }
        }
        Some(self.unit(end))
    }

    /// A statement that may leave the list, and the rest of the list.
    fn leaving(
        &mut self,
        stmt: &Syntax,
        exits: &[Exit<'_>],
        rest: &[Syntax],
        tail: Tail,
        end: Span,
    ) -> Option<Value> {
        let mut refused = None;
        for exit in exits {
            if matches!(exit, Exit::Try(_) | Exit::Await(_)) {
                refused = Some(self.refuse_exit(exit));
            }
        }
        if refused.is_some() {
            return refused;
        }
        if let Some(value) = self.refuse_condition(stmt) {
            return Some(value);
        }
        match stmt {
            Syntax::Local(local) => self.leaving_local(local, exits, rest, tail, end),
            Syntax::Expr(expr, _) => match unparen(expr) {
                Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => {
                    self.jump(unparen(expr), tail)
                }
                e if is_flow(e) => {
                    let more: Option<Rest<'_, 's>> = if rest.is_empty() {
                        None
                    } else {
                        Some(Box::new(move |lower, _| lower.list(rest, tail, end)))
                    };
                    self.flow(e, tail, more)
                }
                _ => Some(self.refuse_deep(exits)),
            },
            Syntax::Item(_) | Syntax::Macro(_) => Some(self.refuse_deep(exits)),
        }
    }

    fn leaving_local(
        &mut self,
        local: &Local,
        exits: &[Exit<'_>],
        rest: &[Syntax],
        tail: Tail,
        end: Span,
    ) -> Option<Value> {
        let Some(init) = &local.init else { return Some(self.refuse_deep(exits)) };
        if let Some((_, or_else)) = &init.diverge {
            if !scope::exits_of(&init.expr).is_empty() {
                return Some(self.refuse_deep(exits));
            }
            let Expr::Block(or_else) = unparen(or_else) else {
                return Some(self.refuse_deep(exits));
            };
            let (subject, head) = match self.subject(&init.expr, &[(&local.pat, None)]) {
                Ok((subject, mut heads)) => match heads.pop() {
                    Some(head) => (subject, head),
                    None => return Some(self.refused(local.pat.span())),
                },
                Err(value) => return Some(value),
            };
            let ArmHead { pattern, guard, bind } = head;
            let found = move |lower: &mut Lower<'s>| {
                lower.bind_head(bind);
                lower.list(rest, tail, end)
            };
            let found = Plan { pattern, guard, never: None, body: Box::new(found) };
            let block = &or_else.block;
            let other = move |lower: &mut Lower<'s>| lower.list(&block.stmts, tail, block.span());
            // A panic, in place of a way out.
            let panics = Expr::Block(or_else.clone());
            let never = match exits {
                [] => Some(match self.kept(&panics) {
                    Ok(snippet) => snippet,
                    Err(value) => return Some(value),
                }),
                _ => None,
            };
            let other = Plan { pattern: quote!(_), guard: None, never, body: Box::new(other) };
            return self.branch(local.pat.span(), subject, true, vec![found, other]);
        }
        let expr = unparen(&init.expr);
        if !is_flow(expr) {
            return Some(self.refuse_deep(exits));
        }
        let pat = &local.pat;
        let more: Rest<'_, 's> = Box::new(move |lower, value| {
            let value = value.unwrap_or_else(|| lower.unit(pat.span()));
            lower.bind_pattern(pat, value);
            lower.list(rest, tail, end)
        });
        self.flow(expr, tail, Some(more))
    }

    /// Code that may jump, and what comes after it; `None` where that is the list's end.
    fn flow(&mut self, expr: &Expr, tail: Tail, more: Option<Rest<'_, 's>>) -> Option<Value> {
        let arms = match expr {
            Expr::Block(e) if e.label.is_none() => {
                let span = e.span();
                return match more {
                    None => self.within_block(|lower| lower.list(&e.block.stmts, tail, span)),
                    Some(more) => {
                        let value =
                            self.within_block(|lower| lower.list(&e.block.stmts, Tail::More, span));
                        self.go_on(tail, value, more)
                    }
                };
            }
            Expr::If(e) => self.arms_of_if(e),
            Expr::Match(e) => self.arms_of_match(e),
            _ => {
                let value = self.repeated(expr);
                let more = more.unwrap_or_else(|| Box::new(|_, value| value));
                return self.go_on(tail, value, more);
            }
        };
        let arms = match arms {
            Ok(arms) => arms,
            Err(value) => return Some(value),
        };
        let completing = arms.bodies.iter().filter(|b| b.completes()).count();
        match more {
            None => self.branch_of(arms, |_| tail, None),
            Some(more) if completing <= 1 && !self.hides(&arms) => self.branch_of(
                arms,
                |body| if body.completes() { Tail::More } else { tail },
                Some((tail, more)),
            ),
            Some(more) => {
                let value = self.branch_of(arms, |_| Tail::More, None);
                self.go_on(tail, value, more)
            }
        }
    }

    /// Whether a pattern of an arm hides a variable that code kept as written knows: such code would
    /// see the pattern's, were it to come after in the same arm.
    fn hides(&self, arms: &Arms<'_>) -> bool {
        let patterns = arms.heads.iter().flat_map(|head| match &head.bind {
            Bind::Kept(pats) => pats.as_slice(),
            Bind::Parts(_) => &[],
        });
        patterns.flat_map(|pat| scope::bound_names(pat)).any(|name| {
            match self.names.get(&name.ident.to_string()) {
                Some(Binding::Verbatim { .. }) => true,
                Some(Binding::Lowered { var: Some(v), .. }) => {
                    self.ir.var(v).user.as_ref().is_some_and(|(user, _)| *user == name.ident)
                }
                Some(Binding::Lowered { var: None, .. }) | None => false,
            }
        })
    }

    /// An `if` or a `match` that nothing jumps out of.
    pub(super) fn branch_expr(&mut self, expr: &Expr) -> Value {
        let arms = match expr {
            Expr::If(e) => self.arms_of_if(e),
            Expr::Match(e) => self.arms_of_match(e),
            _ => return self.refused(expr.span()),
        };
        let value = match arms {
            Ok(arms) => self.branch_of(arms, |_| Tail::More, None),
            Err(value) => return value,
        };
        value.unwrap_or_else(|| self.unit(expr.span()))
    }

    /// Lowers the arms of a branch; the one that completes goes on with `more`.
    fn branch_of(
        &mut self,
        arms: Arms<'_>,
        tail: impl Fn(&Body<'_>) -> Tail,
        more: Option<(Tail, Rest<'_, 's>)>,
    ) -> Option<Value> {
        let Arms { span, subject, is_match, heads, bodies } = arms;
        let mut more = more;
        let mut plans: Vec<Plan<'_, 's>> = Vec::new();
        for (head, body) in heads.into_iter().zip(bodies) {
            let after = tail(&body);
            let rest = if body.completes() { more.take() } else { None };
            let ArmHead { pattern, guard, bind } = head;
            let never = match &body {
                Body::Expr(expr) if diverges(expr) => {
                    Some(self.kept(expr).unwrap_or_else(|_| Snippet::new(quote!(()))))
                }
                Body::Block(block) => panic_of(block)
                    .map(|panic| self.kept(&panic).unwrap_or_else(|_| Snippet::new(quote!(())))),
                _ => None,
            };
            let lower_body = move |lower: &mut Lower<'s>| {
                let arm = |lower: &mut Lower<'s>| {
                    lower.bind_head(bind);
                    match body {
                        Body::Block(block) => lower.list(&block.stmts, after, block.span()),
                        Body::Expr(expr) => lower.tail_expr(expr, after),
                        Body::Nothing(span) => Some(lower.unit(span)),
                    }
                };
                match rest {
                    // The names of the arm are not those of what comes after it.
                    Some((tail, more)) => {
                        let value = lower.within_block(arm);
                        lower.go_on(tail, value, more)
                    }
                    None => arm(lower),
                }
            };
            plans.push(Plan { pattern, guard, never, body: Box::new(lower_body) });
        }
        self.branch(span, subject, is_match, plans)
    }

    /// An expression at the end of a list.
    pub(super) fn tail_expr(&mut self, expr: &Expr, tail: Tail) -> Option<Value> {
        let exits = scope::exits_of(expr);
        match unparen(expr) {
            e @ (Expr::Return(_) | Expr::Break(_) | Expr::Continue(_)) => self.jump(e, tail),
            e if !exits.is_empty() && is_flow(e) => self.flow(e, tail, None),
            _ if !exits.is_empty() => Some(self.refuse_deep(&exits)),
            // These have effects, and so are statements.
            e @ (Expr::If(_) | Expr::Match(_)) => Some(self.branch_expr(e)),
            e if is_statement(e) => {
                let stmt = Syntax::Expr(e.clone(), Some(Default::default()));
                self.statement(&stmt, false);
                Some(self.unit(expr.span()))
            }
            e => Some(self.expr(e)),
        }
    }

    /// The names of an arm's pattern.
    fn bind_head(&mut self, bind: Bind<'_>) {
        match bind {
            Bind::Kept(pats) => {
                for name in pats.into_iter().flat_map(scope::bound_names) {
                    self.bind_kept(name);
                }
            }
            Bind::Parts(parts) => {
                for (pat, base, part) in parts {
                    let value = match part {
                        Some(part) => {
                            let var = self.project(base.var, part, pat.span());
                            Value { var, is_ref: base.is_ref }
                        }
                        None => base,
                    };
                    self.bind_pattern(pat, value);
                }
            }
        }
    }

    pub(super) fn bind_kept(&mut self, name: &syn::PatIdent) {
        self.bind_kept_as(name, false);
    }

    pub(super) fn bind_kept_as(&mut self, name: &syn::PatIdent, is_ref: bool) {
        let mutable = name.mutability.is_some();
        let declaration = super::declaration(name);
        let binding = Binding::Verbatim { declaration, mutable, is_ref };
        self.names.bind(&name.ident, binding);
    }

    /// Lowers what comes after code that may have jumped.
    fn go_on(&mut self, tail: Tail, value: Option<Value>, more: Rest<'_, 's>) -> Option<Value> {
        match self.left() {
            Left::No => {
                let value = value.map(|v| self.certain(v));
                more(self, value)
            }
            Left::Yes => self.ended(tail),
            Left::Perhaps(exit) => {
                let name = names::local("exit", Span::call_site());
                let subject = Snippet {
                    uses: vec![(name.clone(), exit, false)],
                    ..Snippet::new(quote!(#name == 0usize))
                };
                let stay = move |lower: &mut Lower<'s>| {
                    let var = lower.exit_code(0);
                    lower.rebind(EXIT, var);
                    let value = value.map(|v| lower.certain(v));
                    more(lower, value)
                };
                let plans = vec![
                    Plan::new(Box::new(stay)),
                    Plan::new(Box::new(move |lower: &mut Lower<'s>| lower.ended(tail))),
                ];
                self.branch(Span::call_site(), subject, false, plans)
            }
        }
    }

    /// The value of a list that was left: at the end of a function, what was returned.
    fn ended(&mut self, tail: Tail) -> Option<Value> {
        if tail != Tail::Function {
            return None;
        }
        match self.names.get(RETURN) {
            Some(Binding::Lowered { var: Some(var), is_ref, .. }) => {
                Some(self.certain(Value { var, is_ref }))
            }
            _ => None,
        }
    }

    /// `return`, `break`, `continue`
    fn jump(&mut self, expr: &Expr, tail: Tail) -> Option<Value> {
        let (code, value) = match expr {
            Expr::Return(e) => {
                let value = match &e.expr {
                    Some(expr) if !scope::exits_of(expr).is_empty() => {
                        return Some(self.refuse_deep(&scope::exits_of(expr)));
                    }
                    Some(expr) => self.expr(expr),
                    None => self.unit(e.span()),
                };
                if tail == Tail::Function {
                    return Some(value);
                }
                (RETURNED, Some((RETURN.to_owned(), value)))
            }
            Expr::Break(e) => {
                let Some(target) = self.target(e.label.as_ref()) else {
                    return Some(self.refused(e.span()));
                };
                let value = match &e.expr {
                    Some(expr) if !scope::exits_of(expr).is_empty() => {
                        return Some(self.refuse_deep(&scope::exits_of(expr)));
                    }
                    Some(expr) => Some((break_value(target), self.expr(expr))),
                    None => None,
                };
                (broken(target), value)
            }
            Expr::Continue(e) => {
                let Some(target) = self.target(e.label.as_ref()) else {
                    return Some(self.refused(e.span()));
                };
                if tail == Tail::Step(target) {
                    return Some(self.unit(e.span()));
                }
                if let Some(target) = self.targets.get_mut(target) {
                    target.continued = true;
                }
                (continued(target), None)
            }
            _ => return Some(self.refused(expr.span())),
        };
        if let Some((name, value)) = value {
            self.rebind(&name, value.var);
        }
        let exit = self.exit_code(code);
        self.rebind(EXIT, exit);
        None
    }

    /// What a `break` or a `continue` means: the innermost loop, or what has the label.
    pub(super) fn target(&self, label: Option<&syn::Lifetime>) -> Option<usize> {
        self.targets.iter().rposition(|target| match label {
            Some(label) => target.label.as_ref().is_some_and(|own| label.ident == own),
            None => target.is_loop,
        })
    }

    /// A variable of ours gets a new value.
    pub(super) fn rebind(&mut self, name: &str, var: VarId) {
        let binding = Binding::Lowered { var: Some(var), is_ref: false, mutable: true };
        self.names.rebind(name, binding);
    }

    pub(super) fn exit_code(&mut self, code: usize) -> VarId {
        let code_tokens = proc_macro2::Literal::usize_suffixed(code);
        let op = Op::Verbatim(Snippet::constant(quote!(#code_tokens)));
        let var = self.define("exit", Span::call_site(), Kind::Discrete, op);
        self.codes.insert(var, code != 0);
        var
    }

    fn left(&self) -> Left {
        match self.names.get(EXIT) {
            Some(Binding::Lowered { var: Some(var), .. }) => match self.codes.get(&var) {
                Some(false) => Left::No,
                Some(true) => Left::Yes,
                None => Left::Perhaps(var),
            },
            _ => Left::No,
        }
    }

    /// The value of a variable that is known to have one here.
    pub(super) fn certain(&mut self, value: Value) -> Value {
        let var = self.ir.var(value.var);
        if !var.maybe {
            return value;
        }
        let (name, span, kind) = (var.name.clone(), var.span, var.kind.clone());
        let certain = self.define(&name, span, kind, Op::Certain(value.var));
        Value { var: certain, ..value }
    }

    /// Lowers blocks of which one is run, and gives its value, if any has one.
    pub(super) fn branch(
        &mut self,
        span: Span,
        subject: Snippet,
        is_match: bool,
        plans: Vec<Plan<'_, 's>>,
    ) -> Option<Value> {
        struct Lowered {
            arm: Arm,
            value: Option<Value>,
            changes: std::collections::BTreeMap<Place, Binding>,
        }
        let mut arms = Vec::new();
        for Plan { pattern, guard, never, body } in plans {
            let mark = self.names.mark();
            let outer = std::mem::take(&mut self.stmts);
            let saved = std::mem::take(&mut self.saved);
            self.names.open(false);
            let value = if never.is_some() { None } else { body(self) };
            self.names.close();
            let changes = self.names.undo(mark);
            self.saved = saved;
            let stmts = std::mem::replace(&mut self.stmts, outer);
            let arm = Arm { pattern, guard, stmts, results: Vec::new(), never };
            arms.push(Lowered { arm, value, changes });
        }
        let places: std::collections::BTreeSet<Place> =
            arms.iter().flat_map(|a| a.changes.keys().cloned()).collect();
        let mut outs = Vec::new();
        for place in places {
            let before = self.names.at(&place);
            let results: Vec<Option<VarId>> = arms
                .iter()
                .map(|a| match a.changes.get(&place).copied().or(before) {
                    Some(Binding::Lowered { var, .. }) => var,
                    _ => None,
                })
                .collect();
            let is_ref = matches!(before, Some(Binding::Lowered { is_ref: true, .. }));
            for (lowered, result) in arms.iter_mut().zip(&results) {
                lowered.arm.results.push(*result);
            }
            let ends: Vec<bool> = arms.iter().map(|a| a.arm.never.is_none()).collect();
            let out = self.joined(place.1.trim_start_matches('#'), span, &results, &ends);
            if place.1 == EXIT
                && results
                    .iter()
                    .zip(&ends)
                    .all(|(r, ends)| !ends || r.is_some_and(|r| self.codes.get(&r) == Some(&true)))
            {
                self.codes.insert(out, true);
            }
            outs.push(out);
            let binding = Binding::Lowered { var: Some(out), is_ref, mutable: true };
            self.names.rebind_at(&place, binding);
        }
        let values: Vec<Value> = arms.iter().filter_map(|a| a.value).collect();
        let unit = |v: &Value| self.ir.var(v.var).kind == Kind::Tuple(Vec::new());
        let value = if values.is_empty() {
            None
        } else if values.iter().all(unit) {
            Some(self.unit(span))
        } else {
            let is_ref = values.iter().all(|v| v.is_ref);
            let results: Vec<Option<VarId>> = arms.iter().map(|a| a.value.map(|v| v.var)).collect();
            for (lowered, result) in arms.iter_mut().zip(&results) {
                lowered.arm.results.push(*result);
            }
            let ends: Vec<bool> = arms.iter().map(|a| a.arm.never.is_none()).collect();
            let out = self.joined(TEMPORARY, span, &results, &ends);
            outs.push(out);
            Some(Value { var: out, is_ref })
        };
        let id = self.ir.define("branch", span, Kind::Unknown, Op::Joined);
        let arms = arms.into_iter().map(|lowered| lowered.arm).collect();
        self.stmts.push(Stmt::Branch(Branch { id, subject, is_match, arms, outs }));
        value
    }

    /// What comes out of blocks of which one is run, or of a loop.
    pub(super) fn joined(
        &mut self,
        name: &str,
        span: Span,
        results: &[Option<VarId>],
        ends: &[bool],
    ) -> VarId {
        let known = results.iter().flatten().map(|v| self.ir.var(*v));
        let kind = known.clone().map(|v| v.kind.clone()).find(|k| *k != Kind::Unknown);
        let activity = known.fold(Activity::NONE, |a, v| a | v.activity);
        let maybe = results
            .iter()
            .zip(ends)
            .any(|(result, ends)| *ends && result.is_none_or(|v| self.ir.var(v).maybe));
        let out = self.ir.define(name, span, kind.unwrap_or(Kind::Unknown), Op::Joined);
        let var = self.ir.var_mut(out);
        var.activity = activity;
        var.maybe = maybe;
        out
    }

    /// A jump within an expression.
    pub(super) fn refuse_deep(&mut self, exits: &[Exit<'_>]) -> Value {
        let mut value = None;
        for exit in exits {
            let (token, name) = match exit {
                Exit::Return(e) => (e.return_token.to_token_stream(), "return"),
                Exit::Break(e) => (e.break_token.to_token_stream(), "break"),
                Exit::Continue(e) => (e.continue_token.to_token_stream(), "continue"),
                Exit::Try(_) | Exit::Await(_) => {
                    value = Some(self.refuse_exit(exit));
                    continue;
                }
            };
            value = Some(self.refuse(
                &token,
                format!("`{name}` within an expression is not supported"),
                "give what it is a part of a statement of its own: \
                 `let v = if .. { return .. } else { .. };`",
            ));
        }
        value.unwrap_or_else(|| self.refused(Span::call_site()))
    }

    /// `?` and `.await`, and a jump where there can be none.
    pub(super) fn refuse_exit(&mut self, exit: &Exit<'_>) -> Value {
        let (node, what, help) = match exit {
            Exit::Try(e) => (
                e.question_token.to_token_stream(),
                "`?` leaves the function without a value, which a module can't do",
                "a module has a value for each input: check before it is called",
            ),
            Exit::Await(e) => (
                e.await_token.to_token_stream(),
                "`.await` leaves the function, which a module can't do",
                "a module is a plain `fn`: there is nothing to wait for",
            ),
            Exit::Return(e) => (
                e.return_token.to_token_stream(),
                "`return` can't leave the function from here",
                "give the value a name first, and write the `return` as a statement of its own",
            ),
            Exit::Break(e) => (
                e.break_token.to_token_stream(),
                "`break` can't leave the loop from here",
                "write it as a statement of its own",
            ),
            Exit::Continue(e) => (
                e.continue_token.to_token_stream(),
                "`continue` can't go on from here",
                "write it as a statement of its own",
            ),
        };
        self.refuse(&node, what, help)
    }

    /// The arms of an `if`.
    fn arms_of_if<'e>(&mut self, e: &'e syn::ExprIf) -> Result<Arms<'e>, Value> {
        let span = e.if_token.span;
        let otherwise = match &e.else_branch {
            Some((_, expr)) => match &**expr {
                Expr::Block(block) if block.label.is_none() => Body::Block(&block.block),
                expr => Body::Expr(expr),
            },
            None => Body::Nothing(span),
        };
        let bodies = vec![Body::Block(&e.then_branch), otherwise];
        if let Expr::Let(condition) = unparen(&e.cond) {
            let (subject, mut heads) = self.subject(&condition.expr, &[(&condition.pat, None)])?;
            heads.push(ArmHead::plain(quote!(_)));
            return Ok(Arms { span, subject, is_match: true, heads, bodies });
        }
        let mut patterns = Vec::new();
        chained(&e.cond, &mut |c| {
            patterns.push(&*c.pat);
        });
        if !patterns.is_empty() {
            let mut active = None;
            chained(&e.cond, &mut |c| {
                if self.expr_mentions_active(&c.expr) {
                    active = Some(c.let_token);
                }
            });
            if let Some(token) = active {
                return Err(self.refuse(
                    &token,
                    "a `let` among other conditions can't look at what is differentiated",
                    "nest the two: `if let .. { if .. { } }`",
                ));
            }
        }
        let subject = self.kept(&e.cond)?;
        let first = ArmHead { bind: Bind::Kept(patterns), ..ArmHead::plain(TokenStream::new()) };
        let heads = vec![first, ArmHead::plain(TokenStream::new())];
        Ok(Arms { span, subject, is_match: false, heads, bodies })
    }

    fn arms_of_match<'e>(&mut self, e: &'e syn::ExprMatch) -> Result<Arms<'e>, Value> {
        let span = e.match_token.span;
        let mut patterns = Vec::new();
        for arm in &e.arms {
            patterns.push(match &arm.pat {
                syn::Pat::Guard(p) => (&*p.pat, Some(&*p.guard)),
                pat => (pat, None),
            });
        }
        let (subject, heads) = self.subject(&e.expr, &patterns)?;
        let body = |arm: &'e syn::Arm| match &*arm.body {
            Expr::Block(block) if block.label.is_none() => Body::Block(&block.block),
            expr => Body::Expr(expr),
        };
        let bodies = e.arms.iter().map(body).collect();
        Ok(Arms { span, subject, is_match: true, heads, bodies })
    }

    /// What a `match` looks at, and the patterns that it is compared with.
    fn subject<'e>(
        &mut self,
        expr: &Expr,
        patterns: &[(&'e syn::Pat, Option<&'e Expr>)],
    ) -> Result<(Snippet, Vec<ArmHead<'e>>), Value> {
        let active = self.expr_mentions_active(expr);
        if !active || self.decides(expr) {
            let subject = if active { self.decided(expr)? } else { self.kept(expr)? };
            let mut heads = Vec::new();
            for (pat, guard) in patterns {
                // What a guard mentions by a name of the pattern's is the pattern's.
                let guard = match guard {
                    Some(guard) => {
                        self.names.open(false);
                        for name in scope::bound_names(pat) {
                            self.bind_kept(name);
                        }
                        let kept = self.kept(guard);
                        self.names.close();
                        Some(kept?)
                    }
                    None => None,
                };
                let bind = Bind::Kept(vec![pat]);
                heads.push(ArmHead { pattern: pat.to_token_stream(), guard, bind });
            }
            return Ok((subject, heads));
        }
        let value = self.expr(expr);
        let value = self.certain(value);
        if self.is_refused(value.var) {
            return Err(value);
        }
        let name = names::local("subject", expr.span());
        let subject =
            Snippet { uses: vec![(name.clone(), value.var, true)], ..Snippet::new(quote!(#name)) };
        let mut heads = Vec::new();
        for (pat, guard) in patterns {
            heads.push(self.open_pattern(pat, *guard, value)?);
        }
        Ok((subject, heads))
    }
}

impl<'p, 's> Plan<'p, 's> {
    pub(super) fn new(body: Code<'p, 's>) -> Self {
        Plan { pattern: TokenStream::new(), guard: None, never: None, body }
    }
}

/// What a branch is made of, before it is lowered.
struct Arms<'e> {
    span: Span,
    subject: Snippet,
    is_match: bool,
    heads: Vec<ArmHead<'e>>,
    bodies: Vec<Body<'e>>,
}

/// When an arm is run.
pub(super) struct ArmHead<'e> {
    /// The pattern, of a `match`.
    pub pattern: TokenStream,
    /// The condition behind it.
    pub guard: Option<Snippet>,
    /// The names that the pattern binds.
    pub bind: Bind<'e>,
}

/// The names that a pattern binds.
pub(super) enum Bind<'e> {
    /// To parts of a value kept as written: the pattern stays as it is.
    Kept(Vec<&'e syn::Pat>),
    /// To parts of a value that is differentiated.
    Parts(Vec<(&'e syn::Pat, Value, Option<Projection>)>),
}

impl ArmHead<'_> {
    fn plain(pattern: TokenStream) -> Self {
        ArmHead { pattern, guard: None, bind: Bind::Kept(Vec::new()) }
    }
}

/// What an arm runs.
enum Body<'e> {
    Block(&'e syn::Block),
    Expr(&'e Expr),
    Nothing(Span),
}

impl Body<'_> {
    /// Whether it may come to its end.
    fn completes(&self) -> bool {
        match self {
            Body::Block(block) => block_completes(block),
            Body::Expr(expr) => completes(expr),
            Body::Nothing(_) => true,
        }
    }
}

/// Calls `f` with each `let` of a condition.
fn chained<'e>(condition: &'e Expr, f: &mut dyn FnMut(&'e syn::ExprLet)) {
    match condition {
        Expr::Let(e) => f(e),
        Expr::Paren(e) => chained(&e.expr, f),
        Expr::Binary(e) if matches!(e.op, syn::BinOp::And(_)) => {
            chained(&e.left, f);
            chained(&e.right, f);
        }
        _ => {}
    }
}

/// Whether an expression holds statements that can jump.
fn is_flow(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::If(_)
            | Expr::Match(_)
            | Expr::Block(_)
            | Expr::ForLoop(_)
            | Expr::While(_)
            | Expr::Loop(_)
    )
}

/// Whether an expression is run for its effect: it has no value.
fn is_statement(expr: &Expr) -> bool {
    match expr {
        Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => true,
        Expr::Binary(e) => super::assign::compound(&e.op).is_some(),
        Expr::Macro(e) => e.mac.path.segments.last().is_some_and(|s| {
            let name = s.ident.to_string();
            ["assert", "debug_assert", "print", "eprint"].iter().any(|p| name.starts_with(p))
        }),
        _ => false,
    }
}

/// Whether a block may come to its end: `true` when in doubt.
fn block_completes(block: &syn::Block) -> bool {
    block.stmts.iter().all(|stmt| match stmt {
        Syntax::Expr(expr, _) => completes(expr),
        Syntax::Macro(mac) => !is_panic(&mac.mac),
        Syntax::Local(_) | Syntax::Item(_) => true,
    })
}

fn completes(expr: &Expr) -> bool {
    match expr {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => false,
        Expr::Paren(e) => completes(&e.expr),
        Expr::Group(e) => completes(&e.expr),
        Expr::Block(e) => e.label.is_some() || block_completes(&e.block),
        Expr::If(e) => {
            block_completes(&e.then_branch)
                || e.else_branch.as_ref().is_none_or(|(_, e)| completes(e))
        }
        Expr::Match(e) => e.arms.iter().any(|arm| completes(&arm.body)),
        Expr::Macro(e) => !is_panic(&e.mac),
        _ => true,
    }
}

/// Whether an arm is nothing but a panic.
fn diverges(expr: &Expr) -> bool {
    match unparen(expr) {
        Expr::Macro(e) => is_panic(&e.mac),
        _ => false,
    }
}

/// The panic that a block is nothing but.
fn panic_of(block: &syn::Block) -> Option<Expr> {
    match block.stmts.as_slice() {
        [Syntax::Expr(expr, _)] if diverges(expr) => Some(expr.clone()),
        [Syntax::Macro(only)] if is_panic(&only.mac) => {
            Some(Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac: only.mac.clone() }))
        }
        _ => None,
    }
}

fn is_panic(mac: &syn::Macro) -> bool {
    mac.path.segments.last().is_some_and(|s| {
        ["panic", "unreachable", "todo", "unimplemented"].iter().any(|p| s.ident == p)
    })
}

/// Whether an expression is a decision, which has no derivative whatever it is made from: a
/// comparison, a question to a number, or some of these together.
pub(super) fn is_decision(expr: &Expr) -> bool {
    use syn::BinOp;
    match expr {
        Expr::Paren(e) => is_decision(&e.expr),
        Expr::Group(e) => is_decision(&e.expr),
        Expr::Unary(e) => matches!(e.op, syn::UnOp::Not(_)) && is_decision(&e.expr),
        Expr::Binary(e) => matches!(
            e.op,
            BinOp::Eq(_)
                | BinOp::Ne(_)
                | BinOp::Lt(_)
                | BinOp::Le(_)
                | BinOp::Gt(_)
                | BinOp::Ge(_)
                | BinOp::And(_)
                | BinOp::Or(_)
        ),
        Expr::MethodCall(e) => {
            const QUESTIONS: [&str; 14] = [
                "is_nan",
                "is_finite",
                "is_infinite",
                "is_normal",
                "is_subnormal",
                "is_sign_negative",
                "is_sign_positive",
                "is_some",
                "is_none",
                "partial_cmp",
                "total_cmp",
                "contains",
                "all",
                "any",
            ];
            QUESTIONS.iter().any(|q| e.method == q)
        }
        Expr::Macro(e) => e.mac.path.segments.last().is_some_and(|s| s.ident == "matches"),
        _ => false,
    }
}
