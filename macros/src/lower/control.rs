//! Branches, and the ways out of a function and of a loop.
//!
//! The representation has no jumps. `return`, `break` and `continue` set a variable, the exit, and
//! the rest of the block asks it; where only one arm of an `if` goes on, the rest becomes a part of
//! that arm, and nothing is asked.

use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, Local, Stmt as Syntax};

use super::branch::{ArmHead, Plan};
use super::call::unparen;
use super::ends::{is_flow, is_statement};
use super::scope::{self, Binding, Exit};
use super::{Lower, Value};
use crate::ir::{Kind, Op, Snippet, VarId};
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

/// What is lowered after some code that may jump.
pub(super) type Rest<'r, 's> = Box<dyn FnOnce(&mut Lower<'s>, Option<Value>) -> Option<Value> + 'r>;

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

    /// Lowers what comes after code that may have jumped.
    pub(super) fn go_on(
        &mut self,
        tail: Tail,
        value: Option<Value>,
        more: Rest<'_, 's>,
    ) -> Option<Value> {
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
    pub(super) fn ended(&mut self, tail: Tail) -> Option<Value> {
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
    pub(super) fn jump(&mut self, expr: &Expr, tail: Tail) -> Option<Value> {
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
}
