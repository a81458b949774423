//! Lowering: from the user's syntax tree to the intermediate representation.
//!
//! The accept-list is explicit: every kind of expression, statement and pattern is named, accepted
//! or refused with the reason and the way out. What depends on no input and no parameter is kept
//! as written, whatever it is.

mod assign;
mod branch;
mod call;
mod control;
mod each;
mod ends;
mod exits;
mod expr;
mod loops;
mod pattern;
mod scope;
mod steps;

use std::collections::HashMap;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{Expr, ItemFn, Local, Stmt as Syntax};

use self::control::{Tail, Target};
pub use self::expr::TEMPORARY;
use self::scope::{Binding, HoldSizes, Known, Look, Names};
use crate::activity::Activity;
use crate::diagnostics::Errors;
use crate::fuse::fuse;
use crate::ir::{Block, Ir, Kind, Op, Rule, Snippet, Stmt, VarId};
use crate::names;
use crate::signature::{self, Backward, Role, Signature};

/// A lowered function.
pub struct Lowered {
    /// Its variables.
    pub ir: Ir,
    /// The variable of each argument, in order.
    pub args: Vec<VarId>,
    /// Its body.
    pub body: Block,
    /// The items declared in the body.
    pub items: TokenStream,
}

/// The value of an expression, and whether it is a reference in the user's code. References vanish
/// here: `&e` is the variable of `e`.
#[derive(Clone, Copy)]
struct Value {
    var: VarId,
    is_ref: bool,
}

struct Lower<'s> {
    sig: &'s Signature,
    reals: Vec<String>,
    ir: Ir,
    errors: Errors,
    names: Names,
    stmts: Vec<Stmt>,
    items: TokenStream,
    known: &'s Known,
    found: Known,
    /// What a `break` can leave here, innermost last.
    targets: Vec<Target>,
    /// Of variables that say how code was left, those whose value is known: whether it was.
    codes: HashMap<VarId, bool>,
    /// Constants that indices of loops stay below.
    bounds: HashMap<VarId, TokenStream>,
    /// For each open block, the names of outer variables that it hides, and where these are kept.
    saved: Vec<Vec<(Ident, Ident)>>,
}

/// Lowers the body of `function`.
///
/// A variable whose first value is inactive, and which gets an active one later, can't be left to
/// code that is kept as written. Which ones these are is found on the way; then it is all done anew
/// with them known.
pub fn lower(function: &ItemFn, sig: &Signature, errors: &mut Errors) -> Lowered {
    let mut known = Known::default();
    loop {
        let mut lower = Lower {
            sig,
            reals: sig.reals(),
            ir: Ir::default(),
            errors: Errors::default(),
            names: Names::default(),
            stmts: Vec::new(),
            items: TokenStream::new(),
            known: &known,
            found: Known::default(),
            targets: Vec::new(),
            codes: HashMap::new(),
            bounds: HashMap::new(),
            saved: Vec::new(),
        };
        lower.names.open(false);
        let args = lower.args();
        if let Some(backward) = &sig.options.backward {
            // The body is the user's own, and so is its derivative.
            let kind = signature::kind(&sig.output, &lower.reals);
            let op = Op::Opaque(lower.rule(backward, &args), args.clone());
            let result = lower.define("value", sig.ident.span(), kind, op);
            errors.absorb(lower.errors);
            let body = Block { stmts: lower.stmts, result };
            return Lowered { ir: lower.ir, args, body, items: TokenStream::new() };
        }
        let block = &function.block;
        let result = lower.body(|lower| lower.list(&block.stmts, Tail::Function, block.span()));
        if lower.found.is_empty() {
            errors.absorb(lower.errors);
            let mut body = Block { stmts: lower.stmts, result: result.var };
            fuse(&mut lower.ir, &mut body);
            return Lowered { ir: lower.ir, args, body, items: lower.items };
        }
        let found = lower.found;
        known.extend(found);
    }
}

impl Lower<'_> {
    fn args(&mut self) -> Vec<VarId> {
        let mut vars = Vec::new();
        for (k, arg) in self.sig.args.iter().enumerate() {
            let name = arg.ident.to_string();
            let var = self.ir.define(&name, arg.ident.span(), arg.kind.clone(), Op::Arg(k));
            let declared = self.ir.var_mut(var);
            declared.activity = arg.role.activity();
            declared.by_ref = !matches!(arg.kind, Kind::Scalar | Kind::Discrete);
            let mut binding =
                Binding::Lowered { var: Some(var), is_ref: arg.by_ref, mutable: arg.mutable };
            if matches!(arg.role, Role::Discrete | Role::Constant | Role::State) {
                declared.user = Some((arg.ident.clone(), arg.by_ref));
                if arg.mutable {
                    self.errors.report(
                        &arg.ident,
                        format!("`{name}` is not differentiated, and can't be `mut`"),
                        format!("write `let mut {name} = {name};` in the body"),
                    );
                }
            }
            if arg.refused {
                let var = Some(self.refused(arg.ident.span()).var);
                binding = Binding::Lowered { var, is_ref: arg.by_ref, mutable: true };
            }
            self.names.bind(&arg.ident, binding);
            vars.push(var);
        }
        vars
    }

    /// The derivative that the user gives, by the arguments' variables.
    fn rule(&self, backward: &Backward, args: &[VarId]) -> Rule {
        match backward {
            Backward::Whole(path) => Rule::Whole(path.clone()),
            Backward::Named(rules) => Rule::Each(
                rules
                    .iter()
                    .filter_map(|(name, path)| {
                        let k = self.sig.args.iter().position(|a| a.ident == *name)?;
                        Some((*args.get(k)?, path.clone()))
                    })
                    .collect(),
            ),
        }
    }

    /// `let name = op`
    fn define(&mut self, name: &str, span: Span, kind: Kind, op: Op) -> VarId {
        let var = self.ir.define(name, span, kind, op.clone());
        self.stmts.push(Stmt::Let(var, op));
        var
    }

    /// Stands for what was refused, so that the rest can be read for more errors.
    fn refused(&mut self, span: Span) -> Value {
        let var = self.ir.define("refused", span, Kind::Unknown, Op::Refused);
        self.ir.var_mut(var).activity = Activity::BOTH;
        Value { var, is_ref: false }
    }

    fn refuse(
        &mut self,
        at: &impl ToTokens,
        what: impl AsRef<str>,
        help: impl AsRef<str>,
    ) -> Value {
        self.errors.report(at, what, help);
        self.refused(at.span())
    }

    /// The same, of what has no derivative and is a constant once it is cut: what is made from it
    /// is no further error.
    fn refuse_constant(
        &mut self,
        at: &impl ToTokens,
        what: impl AsRef<str>,
        help: impl AsRef<str>,
    ) -> Value {
        let value = self.refuse(at, what, help);
        self.ir.var_mut(value.var).activity = Activity::NONE;
        value
    }

    fn is_refused(&self, v: VarId) -> bool {
        matches!(self.ir.op(v), Op::Refused)
    }

    /// A block in a scope of its own. Its statements join those around it, so a name that code kept
    /// as written binds anew gets its old value back at the end.
    fn block(&mut self, block: &syn::Block) -> Value {
        let span = block.span();
        let value = self.within_block(|lower| lower.list(&block.stmts, Tail::More, span));
        value.unwrap_or_else(|| self.unit(span))
    }

    fn within_block<R>(&mut self, lower: impl FnOnce(&mut Self) -> R) -> R {
        self.names.open(false);
        self.saved.push(Vec::new());
        let result = lower(self);
        self.names.close();
        for (name, saved) in self.saved.pop().unwrap_or_default() {
            self.keep_tokens(quote!(let mut #name = #saved;));
        }
        result
    }

    fn unit(&mut self, span: Span) -> Value {
        let snippet = Snippet::constant(quote!(()));
        let var = self.define("unit", span, Kind::Tuple(Vec::new()), Op::Verbatim(snippet));
        Value { var, is_ref: false }
    }

    /// A `#[cfg]` on a part of a statement: whether that part is there is not known to the macro.
    fn refuse_condition(&mut self, stmt: &Syntax) -> Option<Value> {
        let attr = scope::condition(stmt)?;
        self.mentions_active(stmt).then(|| {
            self.refuse(
                &attr,
                "a `#[cfg]` is not supported on what is differentiated: \
                 whether it holds is not known to the macro",
                "write two functions, each under its `#[cfg]`",
            )
        })
    }

    /// A statement; its value, when it is the last and has one.
    fn statement(&mut self, stmt: &Syntax, last: bool) -> Option<Value> {
        if self.refuse_condition(stmt).is_some() {
            return None;
        }
        match stmt {
            Syntax::Local(local) => {
                self.local(local, stmt);
                None
            }
            Syntax::Item(item) => {
                self.items.extend(item.to_token_stream());
                None
            }
            Syntax::Expr(expr, None) if last => Some(self.expr(expr)),
            Syntax::Expr(expr, _) => {
                self.expression_statement(expr, stmt);
                None
            }
            Syntax::Macro(mac) => {
                if self.mentions_active(stmt) {
                    let value = self.macro_call(&mac.mac);
                    (last && mac.semi_token.is_none()).then_some(value)
                } else if last && mac.semi_token.is_none() {
                    Some(self.keep(&mac.mac, &mac.mac.to_token_stream(), stmt))
                } else {
                    self.keep_statement(stmt);
                    None
                }
            }
        }
    }

    fn expression_statement(&mut self, expr: &Expr, stmt: &Syntax) {
        match expr {
            Expr::Assign(e) => self.assign(&e.left, None, &e.right, stmt),
            Expr::Binary(e) if assign::compound(&e.op).is_some() => {
                self.assign(&e.left, assign::compound(&e.op), &e.right, stmt);
            }
            _ if !self.mentions_active(stmt) => {
                self.keep_statement(stmt);
            }
            Expr::Block(e) if e.label.is_none() => {
                self.block(&e.block);
            }
            _ if self.exchange(expr) => {}
            _ => {
                self.expr(expr);
            }
        }
    }

    fn local(&mut self, local: &Local, stmt: &Syntax) {
        let bound = scope::bound_names(&local.pat);
        let promoted = bound.iter().any(|b| self.known.promoted.contains(&declaration(b)));
        let Some(init) = &local.init else {
            // Assigned later; by then it is known what it depends on.
            self.local_without_value(local, promoted);
            return;
        };
        let active = self.expr_mentions_active(&init.expr);
        // What mentions a variable of ours, in `stop_gradient(..)` say, becomes one too: a plain
        // `let` would borrow from it.
        let uses = self.uses(|f| scope::for_each_name(&init.expr, Look::All, f));
        if !active && !promoted && uses.is_empty() && !self.mentions_active(stmt) {
            for name in &bound {
                self.save_hidden(&name.ident);
            }
            if self.keep_statement(stmt) {
                for name in bound {
                    self.bind_kept(name);
                }
            }
            return;
        }
        let value = self.expr(&init.expr);
        self.bind_pattern(&local.pat, value);
    }

    fn local_without_value(&mut self, local: &Local, promoted: bool) {
        let pat = match &local.pat {
            syn::Pat::Type(typed) => &*typed.pat,
            pat => pat,
        };
        let syn::Pat::Ident(ident) = pat else {
            self.refuse(
                &local.pat,
                "a `let` without a value needs a plain name",
                "write one `let` for each variable",
            );
            self.bind_refused(&local.pat);
            return;
        };
        if promoted {
            let binding = Binding::Lowered { var: None, is_ref: false, mutable: true };
            self.names.bind(&ident.ident, binding);
        } else {
            self.save_hidden(&ident.ident);
            self.keep_tokens(local.to_token_stream());
            let declaration = declaration(ident);
            let binding = Binding::Verbatim { declaration, mutable: true, is_ref: false };
            self.names.bind(&ident.ident, binding);
        }
    }

    /// Binds the names of a pattern, so that a use of them is no further error.
    fn bind_refused(&mut self, pat: &syn::Pat) {
        for name in scope::bound_names(pat) {
            let var = Some(self.refused(name.span()).var);
            let binding = Binding::Lowered { var, is_ref: false, mutable: true };
            self.names.bind(&name.ident, binding);
        }
    }

    /// Keeps the outer variable that a block is about to hide, if kept code knows it by this name.
    fn save_hidden(&mut self, name: &Ident) {
        let text = name.to_string();
        let hidden = match self.names.get_outer(&text) {
            Some(Binding::Verbatim { .. }) => true,
            Some(Binding::Lowered { var: Some(v), .. }) => {
                self.ir.var(v).user.as_ref().is_some_and(|(user, _)| user == &text)
            }
            Some(Binding::Lowered { var: None, .. }) | None => false,
        };
        let depth = self.saved.len();
        let Some(saved) = self.saved.last_mut() else { return };
        if hidden && saved.iter().all(|(n, _)| *n != text) {
            let keeper = names::local(&format!("hidden_{text}_{depth}"), name.span());
            saved.push((name.clone(), keeper.clone()));
            self.keep_tokens(quote!(let #keeper = #name;));
        }
    }

    /// Whether a `let .. else` looks at what is differentiated, or has such code in its `else`.
    fn is_open(&self, stmt: &Syntax) -> bool {
        match stmt {
            Syntax::Local(Local { init: Some(init), .. }) if init.diverge.is_some() => {
                self.mentions_active(stmt)
            }
            _ => false,
        }
    }

    fn keep_tokens(&mut self, tokens: TokenStream) {
        self.stmts.push(Stmt::Verbatim(Snippet::new(tokens)));
    }

    /// Keeps a statement as written; `false` when it can't be.
    fn keep_statement(&mut self, stmt: &Syntax) -> bool {
        let exits = scope::exits(stmt);
        if !exits.is_empty() {
            self.refuse_deep(&exits);
            return false;
        }
        let uses = self.uses(|f| scope::for_each_name_in_stmt(stmt, Look::All, f));
        let mut held = stmt.clone();
        self.hold_sizes(|holder| holder.visit_stmt_mut(&mut held));
        let tokens = held.to_token_stream();
        self.stmts.push(Stmt::Verbatim(Snippet { uses, ..Snippet::new(tokens) }));
        true
    }

    /// Applies what makes the compiler check that a size is one.
    fn hold_sizes(&self, visit: impl FnOnce(&mut HoldSizes<'_>)) {
        let is_active = |name: &str| self.is_active(name);
        visit(&mut HoldSizes { is_active: &is_active, krate: &self.sig.krate });
    }

    /// Whether a statement mentions something that is differentiated, or assigns to a variable of
    /// ours, which code kept as written can't.
    fn mentions_active(&self, stmt: &Syntax) -> bool {
        let mut found = false;
        scope::for_each_assigned_in_stmt(stmt, &mut |name| found |= self.is_lowered(name));
        scope::for_each_name_in_stmt(stmt, Look::Flowing, &mut |name| {
            found |= self.is_active(&name.to_string());
        });
        found
    }

    /// Whether an expression does.
    fn expr_mentions_active(&self, expr: &Expr) -> bool {
        let mut found = false;
        scope::for_each_assigned(expr, &mut |name| found |= self.is_lowered(name));
        scope::for_each_name(expr, Look::Flowing, &mut |name| {
            found |= self.is_active(&name.to_string());
        });
        found
    }

    fn is_lowered(&self, name: &Ident) -> bool {
        matches!(self.names.get(&name.to_string()), Some(Binding::Lowered { .. }))
    }

    fn is_active(&self, name: &str) -> bool {
        match self.names.get(name) {
            Some(Binding::Lowered { var: Some(var), .. }) => self.ir.active(var),
            Some(Binding::Lowered { var: None, .. } | Binding::Verbatim { .. }) | None => false,
        }
    }

    fn kind(&self, ty: &syn::Type) -> Kind {
        signature::kind(ty, &self.reals)
    }
}

/// Which `let` bound a name: the place of its pattern in the tree, which lives as long as the
/// function is lowered.
fn declaration(pat: &syn::PatIdent) -> usize {
    std::ptr::from_ref(pat).addr()
}
