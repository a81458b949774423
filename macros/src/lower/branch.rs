//! Branches: the arms of an `if` or of a `match`, and what comes out of them.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Expr;
use syn::spanned::Spanned;

use super::call::unparen;
use super::control::{EXIT, Rest, Tail};
use super::ends::{block_completes, completes, diverges, panic_of};
use super::expr::TEMPORARY;
use super::scope::{self, Binding, Place};
use super::{Lower, Value};
use crate::activity::Activity;
use crate::ir::{Arm, Branch, Kind, Op, Projection, Snippet, Stmt, VarId};
use crate::names;

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
pub(super) type Code<'p, 's> = Box<dyn FnOnce(&mut Lower<'s>) -> Option<Value> + 'p>;

impl<'s> Lower<'s> {
    /// Whether a pattern of an arm hides a variable that code kept as written knows: such code would
    /// see the pattern's, were it to come after in the same arm.
    pub(super) fn hides(&self, arms: &Arms<'_>) -> bool {
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
    pub(super) fn branch_of(
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

    /// The names of an arm's pattern.
    pub(super) fn bind_head(&mut self, bind: Bind<'_>) {
        match bind {
            Bind::Kept(pats) => {
                for name in pats.into_iter().flat_map(scope::bound_names) {
                    if !self.is_constant(name) {
                        self.bind_kept(name);
                    }
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

    /// The arms of an `if`.
    pub(super) fn arms_of_if<'e>(&mut self, e: &'e syn::ExprIf) -> Result<Arms<'e>, Value> {
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

    pub(super) fn arms_of_match<'e>(&mut self, e: &'e syn::ExprMatch) -> Result<Arms<'e>, Value> {
        let span = e.match_token.span;
        let mut patterns = Vec::new();
        for arm in &e.arms {
            patterns.push((&arm.pat, arm.guard.as_ref().map(|(_, guard)| &**guard)));
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
    pub(super) fn subject<'e>(
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
pub(super) struct Arms<'e> {
    pub span: Span,
    pub subject: Snippet,
    pub is_match: bool,
    pub heads: Vec<ArmHead<'e>>,
    pub bodies: Vec<Body<'e>>,
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
    pub(super) fn plain(pattern: TokenStream) -> Self {
        ArmHead { pattern, guard: None, bind: Bind::Kept(Vec::new()) }
    }
}

/// What an arm runs.
pub(super) enum Body<'e> {
    Block(&'e syn::Block),
    Expr(&'e Expr),
    Nothing(Span),
}

impl Body<'_> {
    /// Whether it may come to its end.
    pub(super) fn completes(&self) -> bool {
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
