//! Patterns of `let` and of closures.

use syn::spanned::Spanned;
use syn::{Index, Member, Pat};

use super::scope::Binding;
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
            | Pat::Guard(_)
            | Pat::Verbatim(_) => self.refuse_pattern(pat),
            // `Pat` may grow; what is not known is not accepted.
            _ => self.refuse_pattern(pat),
        }
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
