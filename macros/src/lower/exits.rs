//! The ways out of a piece of code: `return`, `break`, `continue`, `?`, `.await`.

use syn::Expr;
use syn::visit::{self, Visit};

/// A way out of a piece of code.
pub enum Exit<'e> {
    /// `return`
    Return(&'e syn::ExprReturn),
    /// `break` of something around it.
    Break(&'e syn::ExprBreak),
    /// `continue` of something around it.
    Continue(&'e syn::ExprContinue),
    /// `?`
    Try(&'e syn::ExprTry),
    /// `.await`
    Await(&'e syn::ExprAwait),
}

/// The ways out of a statement.
pub fn exits(stmt: &syn::Stmt) -> Vec<Exit<'_>> {
    let mut exits = Exits::default();
    exits.visit_stmt(stmt);
    exits.found
}

/// The ways out of an expression.
pub fn exits_of(expr: &Expr) -> Vec<Exit<'_>> {
    let mut exits = Exits::default();
    exits.visit_expr(expr);
    exits.found
}

/// The ways out of a block.
pub fn exits_of_block(block: &syn::Block) -> Vec<Exit<'_>> {
    block.stmts.iter().flat_map(exits).collect()
}

#[derive(Default)]
struct Exits<'e> {
    found: Vec<Exit<'e>>,
    /// What a `break` can leave within the code, innermost last: its label, and whether it is a
    /// loop.
    around: Vec<(Option<String>, bool)>,
}

impl Exits<'_> {
    fn stays(&self, label: Option<&syn::Lifetime>) -> bool {
        self.around.iter().any(|(own, is_loop)| match label {
            Some(label) => own.as_ref().is_some_and(|own| label.ident == own),
            None => *is_loop,
        })
    }
}

impl<'ast> Visit<'ast> for Exits<'ast> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let around = match expr {
            Expr::Return(e) => {
                self.found.push(Exit::Return(e));
                None
            }
            Expr::Try(e) => {
                self.found.push(Exit::Try(e));
                None
            }
            Expr::Await(e) => {
                self.found.push(Exit::Await(e));
                None
            }
            Expr::Break(e) => {
                if !self.stays(e.label.as_ref()) {
                    self.found.push(Exit::Break(e));
                }
                None
            }
            Expr::Continue(e) => {
                if !self.stays(e.label.as_ref()) {
                    self.found.push(Exit::Continue(e));
                }
                None
            }
            Expr::Closure(_) | Expr::Async(_) => return,
            Expr::Block(e) => e.label.as_ref().map(|l| (Some(l), false)),
            Expr::ForLoop(e) => Some((e.label.as_ref(), true)),
            Expr::While(e) => Some((e.label.as_ref(), true)),
            Expr::Loop(e) => Some((e.label.as_ref(), true)),
            _ => None,
        };
        let inside = around.is_some();
        if let Some((label, is_loop)) = around {
            self.around.push((label.map(|l| l.name.ident.to_string()), is_loop));
        }
        visit::visit_expr(self, expr);
        if inside {
            self.around.pop();
        }
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
