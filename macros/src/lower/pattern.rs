//! Patterns of `let` and of closures.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, Index, Member, Pat};

use super::branch::{ArmHead, Bind};
use super::scope::{self, Binding, Look};
use super::{Lower, Value};
use crate::ir::{Kind, Op, Projection, VarId};

impl Lower<'_> {
    /// Binds the names of `pat` to the parts of `value`.
    pub(super) fn bind_pattern(&mut self, pat: &Pat, value: Value) {
        match pat {
            Pat::Ident(p) => {
                if p.by_ref.is_some() || p.subpat.is_some() {
                    self.refuse(
                        p,
                        "`ref` and `@` patterns are not supported on what is differentiated",
                        "bind a plain name",
                    );
                    self.bind_refused(pat);
                    return;
                }
                self.name(&p.ident, value.var);
                let mutable = p.mutability.is_some();
                let binding =
                    Binding::Lowered { var: Some(value.var), is_ref: value.is_ref, mutable };
                self.names.bind(&p.ident, binding);
            }
            Pat::Wild(_) => {}
            Pat::Paren(p) => self.bind_pattern(&p.pat, value),
            Pat::Reference(p) => self.bind_pattern(&p.pat, Value { is_ref: false, ..value }),
            Pat::Type(p) => {
                let value = self.typed(value, &p.ty);
                self.bind_pattern(&p.pat, value);
            }
            Pat::Tuple(p) => {
                for (i, element) in p.elems.iter().enumerate() {
                    if let Pat::Rest(rest) = element {
                        self.refuse(
                            rest,
                            "`..` is not supported in a pattern on what is differentiated",
                            "write `_` for each part that is not used",
                        );
                        self.bind_refused(pat);
                        return;
                    }
                    let member = Member::Unnamed(Index { index: i as u32, span: element.span() });
                    let part = self.field(value.var, member, element.span());
                    self.bind_pattern(element, Value { var: part, is_ref: value.is_ref });
                }
            }
            Pat::Struct(p) => {
                if let Some(rest) = &p.rest {
                    self.refuse(
                        rest,
                        "`..` is not supported in a pattern on what is differentiated",
                        "name every field, with `field: _` for what is not used",
                    );
                }
                for field in &p.fields {
                    let part = self.field(value.var, field.member.clone(), field.span());
                    self.bind_pattern(&field.pat, Value { var: part, is_ref: value.is_ref });
                }
            }
            Pat::Slice(p) => {
                for (i, element) in p.elems.iter().enumerate() {
                    if let Pat::Rest(rest) = element {
                        self.refuse(
                            rest,
                            "`..` is not supported in a pattern on what is differentiated",
                            "write `_` for each part that is not used",
                        );
                        self.bind_refused(pat);
                        return;
                    }
                    let part = self.project(value.var, Projection::At(i), element.span());
                    self.bind_pattern(element, Value { var: part, is_ref: value.is_ref });
                }
            }
            Pat::TupleStruct(_)
            | Pat::Or(_)
            | Pat::Lit(_)
            | Pat::Range(_)
            | Pat::Const(_)
            | Pat::Path(_)
            | Pat::Macro(_)
            | Pat::Rest(_)
            | Pat::Verbatim(_) => self.refuse_pattern(pat),
            // `Pat` may grow; what is not known is not accepted.
            _ => self.refuse_pattern(pat),
        }
    }

    /// A pattern of a `match` on what is differentiated: which variant it is, decides the pattern
    /// that is written; its names are bound to parts of the value.
    pub(super) fn open_pattern<'e>(
        &mut self,
        pat: &'e Pat,
        guard: Option<&Expr>,
        subject: Value,
    ) -> Result<ArmHead<'e>, Value> {
        let mut parts = Vec::new();
        let pattern = self.variant(pat, subject, &mut parts)?;
        let guard = match guard {
            Some(guard) => {
                self.names.open(false);
                let mut inner = None;
                for (pat, base, part) in &parts {
                    match (pat, part) {
                        (Pat::Ident(_), None) => self.bind_pattern(pat, *base),
                        _ => inner = inner.or(scope::bound_names(pat).into_iter().next()),
                    }
                }
                let mut mentioned = None;
                scope::for_each_name(guard, Look::All, &mut |name| {
                    if inner.is_some_and(|i| i.ident == *name) {
                        mentioned = Some(name.clone());
                    }
                });
                let kept = match mentioned {
                    Some(name) => Err(self.refuse(
                        &name,
                        "a guard can't look at what its pattern takes out of a differentiated value",
                        "write the condition as an `if` within the arm",
                    )),
                    None => self.kept(guard),
                };
                self.names.close();
                Some(kept?)
            }
            None => None,
        };
        Ok(ArmHead { pattern, guard, bind: Bind::Parts(parts) })
    }

    /// The pattern that tells the variant, and the parts that are bound.
    fn variant<'e>(
        &mut self,
        pat: &'e Pat,
        subject: Value,
        parts: &mut Vec<(&'e Pat, Value, Option<Projection>)>,
    ) -> Result<TokenStream, Value> {
        match pat {
            Pat::Wild(_) | Pat::Lit(_) | Pat::Range(_) | Pat::Path(_) => Ok(pat.to_token_stream()),
            Pat::Paren(p) => self.variant(&p.pat, subject, parts),
            Pat::Reference(p) => self.variant(&p.pat, Value { is_ref: false, ..subject }, parts),
            // A unit variant or a constant looks like a name.
            Pat::Ident(p) if self.is_constant(p) => {
                self.hold_constant(&p.ident);
                Ok(pat.to_token_stream())
            }
            Pat::Ident(_) | Pat::Tuple(_) | Pat::Slice(_) if self.is_irrefutable(pat) => {
                parts.push((pat, subject, None));
                Ok(quote!(_))
            }
            Pat::Or(p) if scope::bound_names(pat).iter().all(|n| self.is_constant(n)) => {
                let mut cases = Vec::new();
                for case in &p.cases {
                    cases.push(self.variant(case, subject, parts)?);
                }
                Ok(quote!(#(#cases)|*))
            }
            Pat::TupleStruct(p) if p.qself.is_none() => {
                let path = &p.path;
                let held = path.segments.last().is_some_and(|s| s.ident == "Some");
                for (i, element) in p.elems.iter().enumerate() {
                    if let Pat::Rest(rest) = element {
                        let after = p.elems.iter().skip(i + 1);
                        if after.flat_map(scope::bound_names).next().is_some() {
                            return Err(self.refuse(
                                rest,
                                "`..` before a name is not supported on what is differentiated",
                                "write `_` for each part that is not used",
                            ));
                        }
                        break;
                    }
                    let part = if held {
                        Projection::Held
                    } else {
                        let index = Index { index: i as u32, span: element.span() };
                        Projection::Variant(path.clone(), Member::Unnamed(index))
                    };
                    if !self.is_irrefutable(element) {
                        return Err(self.refuse_inner(element));
                    }
                    parts.push((element, subject, Some(part)));
                }
                Ok(quote!(#path(..)))
            }
            Pat::Struct(p) if p.qself.is_none() && p.path.segments.len() > 1 => {
                let path = &p.path;
                for field in &p.fields {
                    if !self.is_irrefutable(&field.pat) {
                        return Err(self.refuse_inner(&field.pat));
                    }
                    let part = Projection::Variant(path.clone(), field.member.clone());
                    parts.push((&field.pat, subject, Some(part)));
                }
                Ok(quote!(#path { .. }))
            }
            _ => {
                let value = self.refuse(
                    pat,
                    "this pattern is not supported on what is differentiated",
                    "match on the variant alone, and look at its parts by `if` within the arm",
                );
                Err(value)
            }
        }
    }

    /// Whether a name in a pattern is that of a constant or of a variant, by its first letter; one
    /// of a variable never is.
    pub(super) fn is_constant(&self, pat: &syn::PatIdent) -> bool {
        let name = pat.ident.to_string();
        name.chars().next().is_some_and(char::is_uppercase)
            && pat.by_ref.is_none()
            && pat.mutability.is_none()
            && self.names.get(&name).is_none()
    }

    /// Makes the compiler check that it is one: a new variable would be bound to what is
    /// differentiated, and nobody would know.
    fn hold_constant(&mut self, name: &syn::Ident) {
        if name != "None" {
            self.keep_tokens(quote!(const _: fn() = || { let _ = #name; };));
        }
    }

    fn is_irrefutable(&self, pat: &Pat) -> bool {
        match pat {
            Pat::Wild(_) => true,
            Pat::Ident(p) => !self.is_constant(p) && p.subpat.is_none(),
            Pat::Paren(p) => self.is_irrefutable(&p.pat),
            Pat::Reference(p) => self.is_irrefutable(&p.pat),
            Pat::Tuple(p) => p.elems.iter().all(|p| self.is_irrefutable(p)),
            Pat::Slice(p) => p.elems.iter().all(|p| self.is_irrefutable(p)),
            Pat::Struct(p) => {
                p.path.segments.len() == 1 && p.fields.iter().all(|f| self.is_irrefutable(&f.pat))
            }
            _ => false,
        }
    }

    fn refuse_inner(&mut self, pat: &Pat) -> Value {
        self.refuse(
            pat,
            "a pattern within a pattern is not supported on what is differentiated",
            "bind a name, and look at it by `if` or `match` within the arm",
        )
    }

    fn refuse_pattern(&mut self, pat: &Pat) {
        self.refuse(
            pat,
            "this pattern is not supported on what is differentiated",
            "take the value apart by a name, a tuple, an array or the fields of a struct",
        );
        self.bind_refused(pat);
    }

    /// Gives a variable the user's name, if it has none.
    fn name(&mut self, name: &syn::Ident, var: VarId) {
        let known = self.ir.var_mut(var);
        if known.name.starts_with(super::expr::TEMPORARY) {
            known.name = name.to_string();
        }
    }

    /// `value` with the type that the user wrote.
    pub(super) fn typed(&mut self, value: Value, ty: &syn::Type) -> Value {
        if matches!(ty, syn::Type::Infer(_)) {
            return value;
        }
        let kind = match self.kind(ty) {
            Kind::Unknown => self.ir.var(value.var).kind.clone(),
            kind => kind,
        };
        let op = Op::Typed(value.var, ty.clone(), value.is_ref);
        let by_ref = kind != Kind::Scalar;
        let var = self.define(super::expr::TEMPORARY, ty.span(), kind, op);
        self.ir.var_mut(var).by_ref = by_ref;
        Value { var, ..value }
    }

    pub(super) fn field(&mut self, base: VarId, member: Member, span: proc_macro2::Span) -> VarId {
        self.project(base, Projection::Field(member), span)
    }

    /// A part of `base`.
    pub(super) fn project(
        &mut self,
        base: VarId,
        part: Projection,
        span: proc_macro2::Span,
    ) -> VarId {
        // What was just put together is taken apart: `let (sin, cos) = x.sin_cos();`.
        let parts = match (self.ir.op(base), &part) {
            (Op::Tuple(parts), Projection::Field(Member::Unnamed(i))) => {
                parts.get(i.index as usize)
            }
            (Op::Array(parts), Projection::At(i)) => parts.get(*i),
            _ => None,
        };
        if let Some(known) = parts.copied().filter(|v| self.ir.active(*v) && self.ir.is_scalar(*v))
        {
            return known;
        }
        let kind = part_kind(&self.ir.var(base).kind, &part);
        self.define(super::expr::TEMPORARY, span, kind, Op::Project(base, part))
    }
}

/// What is known of a part's type.
pub(super) fn part_kind(whole: &Kind, part: &Projection) -> Kind {
    match (whole, part) {
        (Kind::Matrix, Projection::Index(_) | Projection::At(_) | Projection::Element(_)) => {
            Kind::Scalar
        }
        (Kind::Matrix, Projection::Field(Member::Named(f)))
            if ["x", "y", "z", "w"].iter().any(|n| f == n) =>
        {
            Kind::Scalar
        }
        // A range.
        (Kind::Discrete, Projection::Element(_)) => Kind::Discrete,
        (
            Kind::Array(element),
            Projection::Index(_) | Projection::At(_) | Projection::Element(_),
        ) => (**element).clone(),
        (Kind::Tuple(parts), Projection::Field(Member::Unnamed(i))) => {
            parts.get(i.index as usize).cloned().unwrap_or(Kind::Unknown)
        }
        _ => Kind::Unknown,
    }
}
