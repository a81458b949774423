//! Which code comes to its end, and which is a decision.

use syn::{Expr, Stmt as Syntax};

use super::call::unparen;

/// Whether an expression holds statements that can jump.
pub(super) fn is_flow(expr: &Expr) -> bool {
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
pub(super) fn is_statement(expr: &Expr) -> bool {
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
pub(super) fn block_completes(block: &syn::Block) -> bool {
    block.stmts.iter().all(|stmt| match stmt {
        Syntax::Expr(expr, _) => completes(expr),
        Syntax::Macro(mac) => !is_panic(&mac.mac),
        Syntax::Local(_) | Syntax::Item(_) => true,
    })
}

pub(super) fn completes(expr: &Expr) -> bool {
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
pub(super) fn diverges(expr: &Expr) -> bool {
    match unparen(expr) {
        Expr::Macro(e) => is_panic(&e.mac),
        _ => false,
    }
}

/// The panic that a block is nothing but.
pub(super) fn panic_of(block: &syn::Block) -> Option<Expr> {
    match block.stmts.as_slice() {
        [Syntax::Expr(expr, _)] if diverges(expr) => Some(expr.clone()),
        [Syntax::Macro(only)] if is_panic(&only.mac) => {
            Some(Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac: only.mac.clone() }))
        }
        _ => None,
    }
}

pub(super) fn is_panic(mac: &syn::Macro) -> bool {
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
