//! Assignments: a variable gets a new value, or one part of it does.

use proc_macro2::{Ident, Span};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{BinOp, Expr};

use super::call::unparen;
use super::expr::TEMPORARY;
use super::scope::Binding;
use super::{Lower, Value};
use crate::ir::{Kind, Op, Operator, Projection, Snippet, VarId};
use crate::names;

/// The operator of `+=` and the like.
pub fn compound(op: &BinOp) -> Option<Operator> {
    match op {
        BinOp::AddAssign(_) => Some(Operator::Add),
        BinOp::SubAssign(_) => Some(Operator::Sub),
        BinOp::MulAssign(_) => Some(Operator::Mul),
        BinOp::DivAssign(_) => Some(Operator::Div),
        _ => None,
    }
}

/// A step from a variable to a part of it.
enum Part<'e> {
    Index(&'e Expr),
    Field(&'e syn::Member),
}

impl Lower<'_> {
    /// `left = right`, or `left op= right`.
    pub(super) fn assign(
        &mut self,
        left: &Expr,
        operator: Option<Operator>,
        right: &Expr,
        stmt: &syn::Stmt,
    ) {
        if let (Expr::Infer(_), None, true) = (left, operator, self.mentions_active(stmt)) {
            self.expr(right);
            return;
        }
        if let (Expr::Tuple(places), None) = (left, operator) {
            self.assign_tuple(places, right, stmt);
            return;
        }
        let Some((name, path)) = place(left) else {
            if !self.mentions_active(stmt) {
                self.keep_statement(stmt);
            } else {
                self.refuse_place(left);
            }
            return;
        };
        match self.names.get(&name.to_string()) {
            Some(Binding::Verbatim { declaration, .. }) => {
                if !self.mentions_active(stmt) && !self.names.is_captured(&name.to_string()) {
                    self.keep_statement(stmt);
                } else if self.refuse_captured(name) {
                    // What this variable holds is active from here on.
                    self.found.promoted.insert(declaration);
                }
            }
            Some(Binding::Lowered { var, is_ref, mutable }) => {
                if self.refuse_captured(name) && self.refuse_immutable(name, var, mutable) {
                    let value = self.expr(right);
                    // The right side may be a block that assigns to the variable too.
                    let var = match self.names.get(&name.to_string()) {
                        Some(Binding::Lowered { var, .. }) => var,
                        Some(Binding::Verbatim { .. }) | None => var,
                    };
                    self.store(name, var, is_ref, &path, operator, value, left);
                }
            }
            None if !self.mentions_active(stmt) => {
                self.keep_statement(stmt);
            }
            None => {
                self.refuse_outside(left, name);
            }
        }
    }

    /// `(a, b) = right`: the right side is taken first, so `(a, b) = (b, a)` exchanges the two.
    fn assign_tuple(&mut self, places: &syn::ExprTuple, right: &Expr, stmt: &syn::Stmt) {
        if !self.mentions_active(stmt) && self.keeps_all(places) {
            self.keep_statement(stmt);
            return;
        }
        // Part by part, where they are written so: an index beside a number stays an index.
        let parts: Vec<VarId> = match unparen(right) {
            Expr::Tuple(values) if values.elems.len() == places.elems.len() => {
                values.elems.iter().map(|value| self.expr(value).var).collect()
            }
            _ => {
                let whole = self.expr(right).var;
                let part = |(i, left): (usize, &Expr)| {
                    let index = syn::Index { index: i as u32, span: left.span() };
                    self.field(whole, syn::Member::Unnamed(index), left.span())
                };
                places.elems.iter().enumerate().map(part).collect()
            }
        };
        for (left, part) in places.elems.iter().zip(parts) {
            if matches!(left, Expr::Infer(_)) {
                continue;
            }
            let Some((name, path)) = place(left) else {
                self.refuse_place(left);
                continue;
            };
            match self.names.get(&name.to_string()) {
                Some(Binding::Lowered { var, is_ref, mutable }) => {
                    if self.refuse_captured(name) && self.refuse_immutable(name, var, mutable) {
                        let part = Value { var: part, is_ref: false };
                        self.store(name, var, is_ref, &path, None, part, left);
                    }
                }
                Some(Binding::Verbatim { declaration, .. }) => {
                    if self.refuse_captured(name) {
                        self.found.promoted.insert(declaration);
                    }
                }
                None => self.refuse_outside(left, name),
            }
        }
    }

    /// `core::mem::swap(&mut a, &mut b)` and `a.swap(i, j)`: whether it is one of these.
    pub(super) fn exchange(&mut self, expr: &Expr) -> bool {
        let (left, right) = match expr {
            Expr::Call(e) if e.args.len() == 2 => match (&*e.func, e.args.first(), e.args.last()) {
                (Expr::Path(f), Some(Expr::Reference(a)), Some(Expr::Reference(b)))
                    if f.path.segments.last().is_some_and(|s| s.ident == "swap")
                        && a.mutability.is_some()
                        && b.mutability.is_some() =>
                {
                    (place(&a.expr), place(&b.expr))
                }
                _ => return false,
            },
            Expr::MethodCall(e) if e.method == "swap" && e.args.len() == 2 => {
                let with = |index| {
                    let (name, mut path) = place(&e.receiver)?;
                    path.push(Part::Index(index));
                    Some((name, path))
                };
                (e.args.first().and_then(with), e.args.last().and_then(with))
            }
            _ => return false,
        };
        let (Some(left), Some(right)) = (left, right) else {
            self.refuse_place(expr);
            return true;
        };
        let mut values = Vec::new();
        for (name, path) in [&left, &right] {
            match self.names.get(&name.to_string()) {
                Some(Binding::Lowered { var: Some(var), mutable, .. }) => {
                    if !self.refuse_captured(name)
                        || !self.refuse_immutable(name, Some(var), mutable)
                    {
                        return true;
                    }
                    let Some(path) = self.projections(path) else { return true };
                    let whole = self.certain(Value { var, is_ref: false }).var;
                    let part =
                        path.iter().fold(whole, |v, p| self.project(v, p.clone(), name.span()));
                    values.push((name, path, part));
                }
                Some(Binding::Lowered { var: None, .. }) => {
                    self.refuse_unset(name, name);
                    return true;
                }
                Some(Binding::Verbatim { declaration, .. }) => {
                    self.found.promoted.insert(declaration);
                    return true;
                }
                None => {
                    self.refuse_outside(expr, name);
                    return true;
                }
            }
        }
        if let [(a, to_a, from_a), (b, to_b, from_b)] = values.as_slice() {
            self.put(a, to_a.clone(), *from_b);
            self.put(b, to_b.clone(), *from_a);
        }
        true
    }

    /// A part of a variable, or all of it, gets a new value.
    fn put(&mut self, name: &Ident, path: Vec<Projection>, value: VarId) {
        let Some(Binding::Lowered { var: Some(old), is_ref, .. }) =
            self.names.get(&name.to_string())
        else {
            return;
        };
        let new = if path.is_empty() {
            value
        } else {
            let kind = self.ir.var(old).kind.clone();
            self.define(&name.to_string(), name.span(), kind, Op::Update(old, path, value))
        };
        let binding = Binding::Lowered { var: Some(new), is_ref, mutable: true };
        self.names.rebind(&name.to_string(), binding);
    }

    fn keeps_all(&self, places: &syn::ExprTuple) -> bool {
        places.elems.iter().all(|left| match place(left) {
            Some((name, _)) => {
                matches!(self.names.get(&name.to_string()), Some(Binding::Verbatim { .. }))
            }
            None => matches!(left, Expr::Infer(_)),
        })
    }

    #[allow(clippy::too_many_arguments)] // One assignment, in its parts.
    fn store(
        &mut self,
        name: &Ident,
        var: Option<VarId>,
        is_ref: bool,
        path: &[Part<'_>],
        operator: Option<Operator>,
        value: Value,
        left: &Expr,
    ) {
        let Some(path) = self.projections(path) else { return };
        let var = var.map(|var| {
            let wanted = operator.is_some() || !path.is_empty();
            if wanted { self.certain(Value { var, is_ref }).var } else { var }
        });
        let value = match (operator, var) {
            (Some(operator), Some(old)) => {
                let old =
                    path.iter().fold(old, |v, part| self.project(v, part.clone(), left.span()));
                if self.counts(old, value.var) {
                    self.count(operator, old, value.var, left.span())
                } else {
                    self.binary(operator, old, value.var, left.span())
                }
            }
            (Some(_), None) => {
                self.refuse_unset(left, name);
                return;
            }
            (None, _) => value.var,
        };
        let new = match (var, path.is_empty()) {
            (_, true) => value,
            (Some(old), false) => {
                let kind = self.ir.var(old).kind.clone();
                self.define(&name.to_string(), left.span(), kind, Op::Update(old, path, value))
            }
            (None, false) => {
                self.refuse_unset(left, name);
                return;
            }
        };
        let binding = Binding::Lowered { var: Some(new), is_ref, mutable: true };
        self.names.rebind(&name.to_string(), binding);
    }

    /// Whether `old op= value` is arithmetic of integers, which has no rule and needs none.
    fn counts(&self, old: VarId, value: VarId) -> bool {
        self.ir.var(old).kind == Kind::Discrete && !self.ir.active(old) && !self.ir.active(value)
    }

    fn count(&mut self, operator: Operator, old: VarId, value: VarId, span: Span) -> VarId {
        let (a, b) = (names::local("a", span), names::local("b", span));
        let tokens = match operator {
            Operator::Add => quote!(#a + #b),
            Operator::Sub => quote!(#a - #b),
            Operator::Mul => quote!(#a * #b),
            Operator::Div => quote!(#a / #b),
        };
        let uses = vec![(a, old, false), (b, value, false)];
        let op = Op::Verbatim(Snippet { uses, ..Snippet::new(tokens) });
        self.define(TEMPORARY, span, Kind::Discrete, op)
    }

    fn refuse_place(&mut self, left: &Expr) {
        self.refuse(
            left,
            "this can't be assigned to in a `#[module]`",
            "assign to a variable, to `a[i]` or to `s.f`",
        );
    }

    fn refuse_outside(&mut self, left: &Expr, name: &Ident) {
        self.refuse(
            left,
            format!("`{name}` is no variable of this function"),
            "a module changes nothing outside of itself",
        );
    }

    pub(super) fn refuse_unset(&mut self, at: &impl ToTokens, name: &Ident) -> Value {
        let value = self.refuse(
            at,
            format!("`{name}` has no value yet"),
            format!("give it one where it is declared: `let mut {name} = ..`"),
        );
        let binding = Binding::Lowered { var: Some(value.var), is_ref: false, mutable: true };
        self.names.rebind(&name.to_string(), binding);
        value
    }

    fn projections(&mut self, path: &[Part<'_>]) -> Option<Vec<Projection>> {
        let mut parts = Vec::new();
        for part in path {
            parts.push(match part {
                Part::Field(member) => Projection::Field((*member).clone()),
                Part::Index(index) => Projection::Index(self.index(index)?),
            });
        }
        Some(parts)
    }

    /// A closure may be called any number of times, so it changes nothing outside of itself.
    /// `false` when that was reported.
    fn refuse_captured(&mut self, name: &Ident) -> bool {
        if self.names.is_captured(&name.to_string()) {
            self.refuse(
                name,
                format!("a closure in a `#[module]` can't change `{name}`, which is outside of it"),
                "let the closure give the value back: `fold` carries one along",
            );
            return false;
        }
        true
    }

    fn refuse_immutable(&mut self, name: &Ident, var: Option<VarId>, mutable: bool) -> bool {
        if !mutable && var.is_some() {
            self.refuse(
                name,
                format!("`{name}` is assigned to, but is not `mut`"),
                format!("declare it as `mut {name}`"),
            );
            return false;
        }
        true
    }
}

/// The variable of a place, and the way from it to the part that is meant.
fn place(expr: &Expr) -> Option<(&Ident, Vec<Part<'_>>)> {
    match expr {
        Expr::Path(e) if e.qself.is_none() => Some((e.path.get_ident()?, Vec::new())),
        Expr::Paren(e) => place(&e.expr),
        Expr::Group(e) => place(&e.expr),
        Expr::Index(e) => {
            let (name, mut path) = place(&e.expr)?;
            path.push(Part::Index(&e.index));
            Some((name, path))
        }
        Expr::Field(e) => {
            let (name, mut path) = place(&e.base)?;
            path.push(Part::Field(&e.member));
            Some((name, path))
        }
        _ => None,
    }
}
