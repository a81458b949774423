//! Names: what a name of the user's stands for, and which names a piece of code mentions.

use std::collections::{BTreeMap, HashMap, HashSet};

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, ExprPath, Macro};

pub use super::exits::{Exit, exits, exits_of, exits_of_block};
use crate::activity::Activity;
use crate::ir::VarId;
use crate::primitives::SHAPES;

/// What a name stands for.
#[derive(Clone, Copy)]
pub enum Binding {
    /// A variable of the intermediate representation; none before its first assignment.
    Lowered {
        /// Its present value.
        var: Option<VarId>,
        /// Whether it is a reference in the user's code.
        is_ref: bool,
        /// Whether it is `mut`.
        mutable: bool,
    },
    /// A variable of code that is kept as written.
    Verbatim {
        /// Which `let` made it.
        declaration: usize,
        /// Whether it is `mut`, or has no value at first.
        mutable: bool,
        /// Whether it is known to be a reference.
        is_ref: bool,
    },
}

/// The names in scope, innermost last.
#[derive(Default)]
pub struct Names {
    levels: Vec<Level>,
    /// What was changed, in order: the level, the name, what it stood for before.
    log: Vec<(usize, String, Binding)>,
}

/// Where a name was bound: the level, and the name.
pub type Place = (usize, String);

#[derive(Default)]
struct Level {
    bindings: HashMap<String, Binding>,
    closure: bool,
    /// Whether the backward pass may run the code once more.
    again: bool,
}

impl Names {
    /// Opens a block, or the body of a closure.
    pub fn open(&mut self, closure: bool) {
        self.levels.push(Level { closure, again: closure, ..Level::default() });
    }

    /// Opens a block that the backward pass may run once more.
    pub fn open_again(&mut self) {
        self.levels.push(Level { again: true, ..Level::default() });
    }

    /// Closes it.
    pub fn close(&mut self) {
        self.levels.pop();
    }

    /// Binds a name, and hides what it stood for.
    pub fn bind(&mut self, name: &Ident, binding: Binding) {
        self.bind_text(name.to_string(), binding);
    }

    /// The same, for a name that is no identifier.
    pub fn bind_text(&mut self, name: String, binding: Binding) {
        if let Some(level) = self.levels.last_mut() {
            level.bindings.insert(name, binding);
        }
    }

    /// Changes what a name stands for, where it was bound.
    pub fn rebind(&mut self, name: &str, binding: Binding) {
        if let Some(place) = self.place(name) {
            self.rebind_at(&place, binding);
        }
    }

    /// Changes what the name that was bound at `place` stands for.
    pub fn rebind_at(&mut self, (level, name): &Place, binding: Binding) {
        let found = self.levels.get_mut(*level).and_then(|l| l.bindings.get_mut(name));
        if let Some(found) = found {
            let before = std::mem::replace(found, binding);
            self.log.push((*level, name.clone(), before));
        }
    }

    /// Where a name was bound.
    pub fn place(&self, name: &str) -> Option<Place> {
        let level = self.levels.iter().rposition(|l| l.bindings.contains_key(name))?;
        Some((level, name.to_owned()))
    }

    /// What the name that was bound at `place` stands for.
    pub fn at(&self, (level, name): &Place) -> Option<Binding> {
        self.levels.get(*level)?.bindings.get(name).copied()
    }

    /// A point to which [`undo`](Self::undo) leads back.
    pub fn mark(&self) -> usize {
        self.log.len()
    }

    /// Takes back all changes since `mark`; gives what was changed, and what it was changed to.
    pub fn undo(&mut self, mark: usize) -> BTreeMap<Place, Binding> {
        let mut changes = BTreeMap::new();
        for (level, name, before) in self.log.split_off(mark.min(self.log.len())).into_iter().rev()
        {
            let found = self.levels.get_mut(level).and_then(|l| l.bindings.get_mut(&name));
            if let Some(found) = found {
                let after = std::mem::replace(found, before);
                changes.entry((level, name)).or_insert(after);
            }
        }
        changes
    }

    /// What a name stands for.
    pub fn get(&self, name: &str) -> Option<Binding> {
        self.levels.iter().rev().find_map(|l| l.bindings.get(name)).copied()
    }

    /// What a name stands for outside of the innermost block, unless that block's own code, kept as
    /// written, binds it too.
    pub fn get_outer(&self, name: &str) -> Option<Binding> {
        let (inner, outer) = self.levels.split_last()?;
        if matches!(inner.bindings.get(name), Some(Binding::Verbatim { .. })) {
            return None;
        }
        outer.iter().rev().find_map(|l| l.bindings.get(name)).copied()
    }

    /// Whether the code at hand may be run once more by the backward pass, when names may have
    /// another meaning.
    pub fn runs_again(&self) -> bool {
        self.levels.iter().any(|level| level.again)
    }

    /// Whether a name was bound outside of the closure that is being read.
    pub fn is_captured(&self, name: &str) -> bool {
        for level in self.levels.iter().rev() {
            if level.bindings.contains_key(name) {
                return false;
            }
            if level.closure {
                return true;
            }
        }
        false
    }
}

/// Which names are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// All.
    All,
    /// Those through which a derivative could flow: neither in `stop_gradient(..)`, nor where only
    /// a size is asked for.
    Flowing,
}

/// Calls `f` with every name that stands alone as an expression in `expr`, those in macros and in
/// their format strings included. A name that a closure or a block inside binds anew is given too:
/// what is taken for active by mistake is lowered, or refused, never forgotten.
pub fn for_each_name(expr: &Expr, look: Look, f: &mut dyn FnMut(&Ident)) {
    Mentions { look, f }.visit_expr(expr);
}

/// The same, for a statement.
pub fn for_each_name_in_stmt(stmt: &syn::Stmt, look: Look, f: &mut dyn FnMut(&Ident)) {
    Mentions { look, f }.visit_stmt(stmt);
}

/// Whether an expression only looks into `name`, `name[i]`, `name.f`, `name.len()`: then a reference
/// to it will do.
pub fn is_only_looked_into(expr: &Expr, name: &Ident) -> bool {
    struct Bare<'n>(&'n Ident, bool);
    impl<'ast> Visit<'ast> for Bare<'_> {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            let base = match expr {
                Expr::Index(e) => {
                    self.visit_expr(&e.index);
                    &e.expr
                }
                Expr::Field(e) => &e.base,
                Expr::MethodCall(e) if !takes_self(e) => {
                    e.args.iter().for_each(|a| self.visit_expr(a));
                    &e.receiver
                }
                Expr::Path(e) => {
                    self.1 |= e.path.is_ident(self.0);
                    return;
                }
                Expr::Macro(_) => {
                    self.1 = true;
                    return;
                }
                _ => return visit::visit_expr(self, expr),
            };
            if !matches!(&**base, Expr::Path(_)) {
                self.visit_expr(base);
            }
        }
    }
    let mut bare = Bare(name, false);
    bare.visit_expr(expr);
    !bare.1
}

/// Whether a method may take its receiver by value, where a reference would not do.
fn takes_self(e: &syn::ExprMethodCall) -> bool {
    let name = e.method.to_string();
    name == "map" || name.starts_with("into_")
}

/// Whether a method is one whose result is a size, by its name.
fn is_size(e: &syn::ExprMethodCall) -> bool {
    e.args.is_empty() && SHAPES.contains(&e.method.to_string().as_str())
}

/// Makes the compiler hold what looks like a size to being one: a method `len` of a user's type
/// could well be a length that depends on the value.
pub struct HoldSizes<'n> {
    /// Whether a name is one through which a derivative could flow.
    pub is_active: &'n dyn Fn(&str) -> bool,
    /// The path of the runtime.
    pub krate: &'n TokenStream,
}

impl VisitMut for HoldSizes<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let Expr::MethodCall(call) = expr else { return };
        if !is_size(call) {
            return;
        }
        let mut active = false;
        for_each_name(&call.receiver, Look::All, &mut |name| {
            active |= (self.is_active)(&name.to_string());
        });
        if active {
            let (krate, span) = (self.krate, call.method.span());
            let held = quote_spanned!(span=> #krate::rules::size(#call));
            *expr = Expr::Verbatim(held);
        }
    }
}

/// The first `#[cfg]` on a part of a statement: whether that part is there is known only later.
pub fn condition(stmt: &syn::Stmt) -> Option<Attribute> {
    struct Find(Option<Attribute>);
    impl<'ast> Visit<'ast> for Find {
        fn visit_attribute(&mut self, attr: &'ast Attribute) {
            if attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr") {
                self.0.get_or_insert_with(|| attr.clone());
            }
        }
    }
    let mut find = Find(None);
    find.visit_stmt(stmt);
    find.0
}

/// Calls `f` with each outer variable that `stmt` assigns to, or to a part of it.
pub fn for_each_assigned_in_stmt(stmt: &syn::Stmt, f: &mut dyn FnMut(&Ident)) {
    Assigned { own: vec![Vec::new()], f }.visit_stmt(stmt);
}

/// The same, for a block.
pub fn for_each_assigned_in_block(block: &syn::Block, f: &mut dyn FnMut(&Ident)) {
    Assigned { own: vec![Vec::new()], f }.visit_block(block);
}

/// The same, for an expression.
pub fn for_each_assigned(expr: &Expr, f: &mut dyn FnMut(&Ident)) {
    Assigned { own: Vec::new(), f }.visit_expr(expr);
}

struct Assigned<'f> {
    /// The names that the code itself binds, by block.
    own: Vec<Vec<String>>,
    f: &'f mut dyn FnMut(&Ident),
}

impl Assigned<'_> {
    fn place(&mut self, place: &Expr) {
        match place {
            Expr::Path(e) => {
                if let Some(name) = e.path.get_ident()
                    && !self.own.iter().flatten().any(|own| name == own)
                {
                    (self.f)(name);
                }
            }
            Expr::Paren(e) => self.place(&e.expr),
            Expr::Group(e) => self.place(&e.expr),
            Expr::Index(e) => self.place(&e.expr),
            Expr::Field(e) => self.place(&e.base),
            Expr::Tuple(e) => e.elems.iter().for_each(|e| self.place(e)),
            Expr::Array(e) => e.elems.iter().for_each(|e| self.place(e)),
            _ => {}
        }
    }

    fn bind<'p>(&mut self, pats: impl IntoIterator<Item = &'p syn::Pat>) {
        let names = pats.into_iter().flat_map(bound_names).map(|p| p.ident.to_string());
        if let Some(own) = self.own.last_mut() {
            own.extend(names);
        }
    }

    fn within(&mut self, visit: impl FnOnce(&mut Self)) {
        self.own.push(Vec::new());
        visit(self);
        self.own.pop();
    }
}

impl<'ast> Visit<'ast> for Assigned<'_> {
    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.within(|this| visit::visit_block(this, block));
    }
    fn visit_local(&mut self, local: &'ast syn::Local) {
        visit::visit_local(self, local);
        self.bind([&local.pat]);
    }
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Assign(e) => self.place(&e.left),
            Expr::Binary(e) if super::assign::compound(&e.op).is_some() => self.place(&e.left),
            Expr::Reference(e) if e.mutability.is_some() => self.place(&e.expr),
            Expr::MethodCall(e) if e.method == "swap" => self.place(&e.receiver),
            _ => {}
        }
        self.within(|this| {
            match expr {
                Expr::Closure(e) => this.bind(&e.inputs),
                Expr::ForLoop(e) => this.bind([&*e.pat]),
                _ => {}
            }
            visit::visit_expr(this, expr);
        });
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether a loop stands in a block.
pub fn has_loop(block: &syn::Block) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_expr(&mut self, expr: &'ast Expr) {
            self.0 |= matches!(expr, Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_));
            visit::visit_expr(self, expr);
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut find = Find(false);
    find.visit_block(block);
    find.0
}

/// Calls `f` with every name in a block, as [`for_each_name`] does.
pub fn for_each_name_in_block(block: &syn::Block, look: Look, f: &mut dyn FnMut(&Ident)) {
    Mentions { look, f }.visit_block(block);
}

/// The argument of a call of `stop_gradient`.
pub fn stopped_argument(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Paren(e) => stopped_argument(&e.expr),
        Expr::Group(e) => stopped_argument(&e.expr),
        Expr::Call(e) if e.args.len() == 1 => match &*e.func {
            Expr::Path(p) if p.path.segments.last()?.ident == "stop_gradient" => e.args.first(),
            _ => None,
        },
        _ => None,
    }
}

struct Mentions<'f> {
    look: Look,
    f: &'f mut dyn FnMut(&Ident),
}

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if self.look == Look::Flowing {
            let size = match expr {
                Expr::MethodCall(e) => is_size(e),
                _ => false,
            };
            if size || stopped_argument(expr).is_some() {
                return;
            }
        }
        visit::visit_expr(self, expr);
    }
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        if path.qself.is_none()
            && let Some(ident) = path.path.get_ident()
        {
            (self.f)(ident);
        }
    }
    fn visit_macro(&mut self, mac: &'ast Macro) {
        self.tokens(mac.tokens.clone());
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {
        // An item sees no local variable.
    }
}

impl Mentions<'_> {
    fn tokens(&mut self, tokens: TokenStream) {
        let mut dots = 0;
        for token in tokens {
            // After one `.` stands a field or a method, after two the end of a range.
            let member = dots == 1;
            dots = match &token {
                TokenTree::Punct(punct) if punct.as_char() == '.' => dots + 1,
                _ => 0,
            };
            match token {
                TokenTree::Ident(_) if member => {}
                TokenTree::Ident(ident) => (self.f)(&ident),
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    let span = literal.span();
                    for name in captured_names(&literal.to_string()) {
                        (self.f)(&Ident::new(&name, span));
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }
}

/// The names that a format string captures: `"{x:?} of {n}"` captures `x` and `n`.
fn captured_names(literal: &str) -> Vec<String> {
    if !literal.contains('"') {
        return Vec::new();
    }
    let after_brace = literal.split('{').skip(1);
    let names = after_brace.map(|rest| {
        rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    });
    names.filter(|n| syn::parse_str::<Ident>(n).is_ok()).collect()
}

/// The names that a pattern binds.
pub fn bound_names(pat: &syn::Pat) -> Vec<&syn::PatIdent> {
    struct Bound<'p>(Vec<&'p syn::PatIdent>);
    impl<'p> Visit<'p> for Bound<'p> {
        fn visit_pat_ident(&mut self, ident: &'p syn::PatIdent) {
            // A variant, which looks like a name.
            if ident.ident != "None" {
                self.0.push(ident);
            }
            visit::visit_pat_ident(self, ident);
        }
    }
    let mut bound = Bound(Vec::new());
    bound.visit_pat(pat);
    bound.0
}

/// What is found on the way through a function, and must be known before it.
#[derive(Default)]
pub struct Known {
    /// The declarations of variables that are assigned an active value somewhere.
    pub promoted: HashSet<usize>,
    /// What variables depend on that a loop changes, by the loop and the variable.
    pub carried: HashMap<(usize, Place), Activity>,
}

impl Known {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.promoted.is_empty() && self.carried.is_empty()
    }

    /// Adds what was found.
    pub fn extend(&mut self, found: Known) {
        self.promoted.extend(found.promoted);
        for (place, activity) in found.carried {
            let known = self.carried.entry(place).or_default();
            *known = *known | activity;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::captured_names;

    #[test]
    fn format_strings_capture() {
        assert_eq!(captured_names(r#""{x:?} of {n} {} {{y}}""#), ["x", "n", "y"]);
        assert!(captured_names("1.0").is_empty());
    }
}
