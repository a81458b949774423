//! How many steps a loop over code kept as written can have, as far as its tokens tell.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Expr, Lit, RangeLimits};

use super::Lower;
use super::call::unparen;
use super::scope::Binding;
use crate::ir::Steps;

impl Lower<'_> {
    /// How many steps a loop over code kept as written can have.
    pub(super) fn steps(&self, expr: &Expr) -> Steps {
        match unparen(expr) {
            Expr::Range(range) => {
                let Some(end) = &range.end else { return Steps::Unknown };
                let inclusive = matches!(range.limits, RangeLimits::Closed(_));
                if let Expr::MethodCall(len) = unparen(end)
                    && len.method == "len"
                    && let Expr::Path(p) = unparen(&len.receiver)
                    && let Some(name) = p.path.get_ident()
                    && let Some(Binding::Lowered { var: Some(var), .. }) =
                        self.names.get(&name.to_string())
                    && !inclusive
                    && self.ir.active(var)
                {
                    let first = range.start.as_deref().and_then(literal);
                    return Steps::Like { source: var, exact: first == Some(0) };
                }
                let start = range.start.as_deref();
                if !start.is_some_and(|s| self.is_natural(s)) {
                    return Steps::Unknown;
                }
                let first = start.and_then(literal);
                let Some(Bound { count, is }) = self.bound(end) else { return Steps::Unknown };
                let fits = match (inclusive, is) {
                    (false, _) | (true, Is::Below) => true,
                    (true, Is::Equal | Is::AtMost) => first.is_some_and(|first| first > 0),
                };
                if fits {
                    let exact = is == Is::Equal && first == Some(0) && !inclusive;
                    return Steps::Constant { count, exact };
                }
                match literal(end) {
                    Some(n) => {
                        let count = Literal::usize_unsuffixed(n.saturating_add(1));
                        Steps::Constant { count: quote!(#count), exact: false }
                    }
                    None => Steps::Unknown,
                }
            }
            Expr::MethodCall(e) if ["rev", "step_by"].iter().any(|m| e.method == m) => {
                match self.steps(&e.receiver) {
                    Steps::Constant { count, .. } => Steps::Constant { count, exact: false },
                    Steps::Like { .. } | Steps::Unknown => Steps::Unknown,
                }
            }
            _ => Steps::Unknown,
        }
    }

    /// A constant that an index of a range stays below, if it is never negative.
    pub(super) fn bound_of_range(&self, expr: &Expr) -> Option<TokenStream> {
        match unparen(expr) {
            Expr::Range(range) if matches!(range.limits, RangeLimits::HalfOpen(_)) => {
                let natural = self.is_natural(range.start.as_deref()?);
                let bound = self.bound(range.end.as_deref()?)?;
                natural.then_some(bound.count)
            }
            Expr::MethodCall(e) if ["rev", "step_by"].iter().any(|m| e.method == m) => {
                self.bound_of_range(&e.receiver)
            }
            _ => None,
        }
    }

    /// Whether a number is known not to be negative.
    fn is_natural(&self, expr: &Expr) -> bool {
        match unparen(expr) {
            Expr::Binary(e) if matches!(e.op, syn::BinOp::Add(_)) => {
                self.is_natural(&e.left) && self.is_natural(&e.right)
            }
            expr => literal(expr).is_some() || self.bound(expr).is_some(),
        }
    }

    /// A constant that `end` is not above.
    fn bound(&self, end: &Expr) -> Option<Bound> {
        if let Some(n) = literal(end) {
            let n = Literal::usize_unsuffixed(n);
            return Some(Bound { count: quote!(#n), is: Is::Equal });
        }
        match unparen(end) {
            Expr::Path(p) => {
                let name = p.path.get_ident();
                let binding = name.and_then(|n| self.names.get(&n.to_string()));
                match binding {
                    Some(Binding::Lowered { var: Some(var), .. }) => {
                        Some(Bound { count: self.bounds.get(&var)?.clone(), is: Is::Below })
                    }
                    Some(_) => None,
                    None => {
                        let last = p.path.segments.last()?.ident.to_string();
                        let constant = p.qself.is_none()
                            && p.path.segments.first().is_some_and(|s| s.ident != "Self")
                            && last.chars().all(|c| c.is_uppercase() || c.is_numeric() || c == '_');
                        constant.then(|| Bound { count: quote!(#p), is: Is::Equal })
                    }
                }
            }
            Expr::Binary(e) => {
                let bound = self.bound(&e.left)?;
                let is = match (&e.op, literal(&e.right)) {
                    (syn::BinOp::Sub(_), Some(n)) if n > 0 => Is::Below,
                    (syn::BinOp::Sub(_) | syn::BinOp::Div(_), _) => Is::AtMost,
                    // What is below a bound is at most that bound after one more.
                    (syn::BinOp::Add(_), Some(1)) if bound.is == Is::Below => Is::AtMost,
                    _ => return None,
                };
                Some(Bound { is, ..bound })
            }
            _ => None,
        }
    }
}

/// What an iterator of code kept as written gives, as far as it shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Items {
    References,
    /// Numbers, and references.
    Counted,
    Others,
}

pub(super) fn items(expr: &Expr) -> Items {
    match unparen(expr) {
        Expr::Reference(e) if e.mutability.is_none() => Items::References,
        Expr::MethodCall(e) if e.method == "iter" && e.args.is_empty() => Items::References,
        Expr::MethodCall(e) if e.method == "rev" => items(&e.receiver),
        Expr::MethodCall(e)
            if e.method == "enumerate" && items(&e.receiver) == Items::References =>
        {
            Items::Counted
        }
        _ => Items::Others,
    }
}

/// A number, as written.
pub(super) fn literal(expr: &Expr) -> Option<usize> {
    match unparen(expr) {
        Expr::Lit(syn::ExprLit { lit: Lit::Int(n), .. }) => n.base10_parse().ok(),
        _ => None,
    }
}

/// Whether an iterator is a range that can be gone through from its end.
pub(super) fn is_reversible(expr: &Expr) -> bool {
    match unparen(expr) {
        Expr::Range(e) => e.start.is_some() && e.end.is_some(),
        Expr::MethodCall(e) if e.method == "rev" => is_reversible(&e.receiver),
        // The length of a range with its end in it is not known to the standard library.
        Expr::MethodCall(e) if e.method == "step_by" => {
            matches!(unparen(&e.receiver), Expr::Range(r)
                if matches!(r.limits, RangeLimits::HalfOpen(_)) && r.start.is_some() && r.end.is_some())
        }
        _ => false,
    }
}

/// A constant that something is not above.
struct Bound {
    count: TokenStream,
    is: Is,
}

/// How something compares with a constant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    Equal,
    Below,
    AtMost,
}
