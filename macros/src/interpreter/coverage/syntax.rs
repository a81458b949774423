//! What a program's source is made of: of branches, loops and what goes along with them.

use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ItemFn, Pat, RangeLimits, Stmt};

/// Everything that is counted here.
pub const CONSTRUCTS: &[&str] = &[
    "`if` as a statement",
    "`if` as a value",
    "`else`",
    "`else if`",
    "`if let`",
    "`if let` of an `Option`",
    "`if let` with more conditions",
    "`match` as a statement",
    "`match` as a value",
    "`match` of an `Option`",
    "guard",
    "literal pattern",
    "range pattern",
    "or-pattern",
    "binding with a pattern",
    "tuple pattern that may not match",
    "`let .. else`",
    "`let .. else` of an `Option`",
    "`let` without a value",
    "`let mut .. = None`",
    "condition <",
    "condition <=",
    "condition >",
    "condition >=",
    "condition ==",
    "condition !=",
    "condition &&",
    "condition ||",
    "condition !",
    "condition is_nan",
    "`for` over a range",
    "`for` over a closed range",
    "`for` over a range, `.rev()`",
    "`for` over a range, `.step_by()`",
    "`for` over a range, `.rev().step_by()`",
    "`for` to a bound that is an index",
    "`for` to a bound that is a size",
    "`for` over a value",
    "`for` over a reference",
    "`for` over `.iter()`",
    "`for` over `.zip()`",
    "`for` over `.enumerate()`",
    "`while`",
    "`loop`",
    "`loop` as a value",
    "label",
    "`break`",
    "`break` with a value",
    "`break` with a label",
    "`continue`",
    "`continue` with a label",
    "`return` in a branch",
    "`return` in a loop",
    "`return` in a loop in a loop",
    "jump in a value",
    "assignment in a branch",
    "assignment in a loop",
    "assignment in a loop in a loop",
    "assignment to a part in a loop",
    "exchange in a branch or a loop",
    "`mem::swap`",
    "`.swap()`",
    "closure in a branch",
    "closure in a loop",
    "branch in a closure",
    "loop in a closure",
    "loop in a branch in a loop",
    "branch in a loop in a branch",
    "nesting of 4",
    "nesting of 5",
];

/// Calls `count` for each thing that the function is made of.
pub fn see(function: &ItemFn, count: &mut dyn FnMut(&str)) {
    let mut seen = Seen { count, around: Vec::new(), indices: Vec::new(), value: true };
    seen.visit_block(&function.block);
}

/// What stands around some code.
#[derive(Clone, Copy, PartialEq)]
enum Around {
    Branch,
    Loop,
    Closure,
}

struct Seen<'c> {
    count: &'c mut dyn FnMut(&str),
    around: Vec<Around>,
    /// The names that `for` binds.
    indices: Vec<String>,
    /// Whether the value of an expression is wanted.
    value: bool,
}

impl Seen<'_> {
    fn add(&mut self, what: &str) {
        (self.count)(what);
    }

    /// How many of these there are around the code, in the closure that it stands in.
    fn within(&self, what: Around) -> usize {
        let inner = self.around.iter().rev().take_while(|a| **a != Around::Closure);
        inner.filter(|a| **a == what).count()
    }

    fn enter(&mut self, what: Around, f: impl FnOnce(&mut Self)) {
        self.around.push(what);
        let nested: Vec<Around> =
            self.around.iter().rev().take_while(|a| **a != Around::Closure).copied().collect();
        match nested.as_slice() {
            [Around::Loop, Around::Branch, Around::Loop, ..] => {
                self.add("loop in a branch in a loop");
            }
            [Around::Branch, Around::Loop, Around::Branch, ..] => {
                self.add("branch in a loop in a branch");
            }
            _ => {}
        }
        match nested.len() {
            4 => self.add("nesting of 4"),
            5 => self.add("nesting of 5"),
            _ => {}
        }
        if self.around.contains(&Around::Closure) {
            match what {
                Around::Branch => self.add("branch in a closure"),
                Around::Loop => self.add("loop in a closure"),
                Around::Closure => {}
            }
        }
        f(self);
        self.around.pop();
    }

    fn pattern(&mut self, pat: &Pat) {
        match pat {
            Pat::Lit(_) => self.add("literal pattern"),
            Pat::Range(_) => self.add("range pattern"),
            Pat::Or(p) => {
                self.add("or-pattern");
                p.cases.iter().for_each(|case| self.pattern(case));
            }
            Pat::Ident(p) => {
                if let Some((_, sub)) = &p.subpat {
                    self.add("binding with a pattern");
                    self.pattern(sub);
                }
            }
            Pat::Paren(p) => self.pattern(&p.pat),
            Pat::Tuple(p) => {
                if p.elems.iter().any(|p| matches!(p, Pat::Lit(_) | Pat::Range(_) | Pat::Or(_))) {
                    self.add("tuple pattern that may not match");
                }
                p.elems.iter().for_each(|p| self.pattern(p));
            }
            _ => {}
        }
    }

    /// What a `for` goes through.
    fn head(&mut self, e: &Expr) {
        match e {
            Expr::Range(range) => {
                self.add(match range.limits {
                    RangeLimits::HalfOpen(_) => "`for` over a range",
                    RangeLimits::Closed(_) => "`for` over a closed range",
                });
                for bound in range.start.iter().chain(&range.end) {
                    let text = quote::ToTokens::to_token_stream(bound).to_string();
                    let name = text.split(' ').next().unwrap_or_default();
                    if self.indices.iter().any(|index| index == name) {
                        self.add("`for` to a bound that is an index");
                    } else if name == "N" {
                        self.add("`for` to a bound that is a size");
                    }
                }
            }
            Expr::Paren(e) => self.head(&e.expr),
            Expr::Reference(_) => self.add("`for` over a reference"),
            Expr::MethodCall(call) => {
                let mut names = vec![call.method.to_string()];
                let mut inner = &*call.receiver;
                while let Expr::MethodCall(call) = inner {
                    names.push(call.method.to_string());
                    inner = &call.receiver;
                }
                let has = |name: &str| names.iter().any(|n| n == name);
                match (has("rev"), has("step_by")) {
                    (true, true) => self.add("`for` over a range, `.rev().step_by()`"),
                    (true, false) => self.add("`for` over a range, `.rev()`"),
                    (false, true) => self.add("`for` over a range, `.step_by()`"),
                    (false, false) => {}
                }
                for (name, what) in [
                    ("iter", "`for` over `.iter()`"),
                    ("zip", "`for` over `.zip()`"),
                    ("enumerate", "`for` over `.enumerate()`"),
                ] {
                    if has(name) {
                        self.add(what);
                    }
                }
            }
            _ => self.add("`for` over a value"),
        }
    }

    fn assignment(&mut self, left: &Expr) {
        let (branches, loops) = (self.within(Around::Branch), self.within(Around::Loop));
        match loops {
            0 => {}
            1 => self.add("assignment in a loop"),
            _ => self.add("assignment in a loop in a loop"),
        }
        if branches > 0 {
            self.add("assignment in a branch");
        }
        match left {
            Expr::Tuple(_) if branches + loops > 0 => self.add("exchange in a branch or a loop"),
            Expr::Index(_) | Expr::Field(_) if loops > 0 => {
                self.add("assignment to a part in a loop");
            }
            _ => {}
        }
    }

    /// The condition of an `if`.
    fn condition(&mut self, e: &Expr) {
        match e {
            Expr::Let(e) => {
                self.add(if is_option(&e.pat) { "`if let` of an `Option`" } else { "`if let`" });
                self.pattern(&e.pat);
            }
            Expr::Binary(e) if matches!(*e.left, Expr::Let(_)) => {
                self.add("`if let` with more conditions");
                self.condition(&e.left);
                self.visit_expr(&e.right);
            }
            other => self.visit_expr(other),
        }
    }
}

impl<'a> Visit<'a> for Seen<'_> {
    fn visit_block(&mut self, block: &'a syn::Block) {
        let value = self.value;
        for (k, stmt) in block.stmts.iter().enumerate() {
            match stmt {
                Stmt::Expr(e, None) if k + 1 == block.stmts.len() => {
                    self.value = value;
                    self.visit_expr(e);
                }
                stmt => self.visit_stmt(stmt),
            }
        }
    }

    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Expr(e, _) => {
                self.value = false;
                self.visit_expr(e);
            }
            Stmt::Local(local) => match &local.init {
                None => self.add("`let` without a value"),
                Some(init) => {
                    if let Expr::Path(e) = &*init.expr
                        && e.path.is_ident("None")
                    {
                        self.add("`let mut .. = None`");
                    }
                    if let Some((_, or_else)) = &init.diverge {
                        self.add(if is_option(&local.pat) {
                            "`let .. else` of an `Option`"
                        } else {
                            "`let .. else`"
                        });
                        self.pattern(&local.pat);
                        self.value = false;
                        self.enter(Around::Branch, |s| s.visit_expr(or_else));
                    }
                    self.value = true;
                    self.visit_expr(&init.expr);
                }
            },
            other => visit::visit_stmt(self, other),
        }
    }

    fn visit_expr(&mut self, e: &'a Expr) {
        let value = std::mem::replace(&mut self.value, true);
        match e {
            Expr::If(e) => {
                self.add(if value { "`if` as a value" } else { "`if` as a statement" });
                self.condition(&e.cond);
                self.value = value;
                self.enter(Around::Branch, |s| s.visit_block(&e.then_branch));
                if let Some((_, other)) = &e.else_branch {
                    let chained = matches!(**other, Expr::If(_));
                    self.add(if chained { "`else if`" } else { "`else`" });
                    self.value = value;
                    if chained {
                        self.visit_expr(other);
                    } else {
                        self.enter(Around::Branch, |s| s.visit_expr(other));
                    }
                }
            }
            Expr::Match(e) => {
                self.add(if value { "`match` as a value" } else { "`match` as a statement" });
                if e.arms.iter().any(|arm| is_option(&arm.pat)) {
                    self.add("`match` of an `Option`");
                }
                self.visit_expr(&e.expr);
                for arm in &e.arms {
                    self.pattern(&arm.pat);
                    if let Some((_, guard)) = &arm.guard {
                        self.add("guard");
                        self.visit_expr(guard);
                    }
                    self.value = value;
                    self.enter(Around::Branch, |s| s.visit_expr(&arm.body));
                }
            }
            Expr::ForLoop(e) => {
                self.head(&e.expr);
                self.visit_expr(&e.expr);
                if e.label.is_some() {
                    self.add("label");
                }
                self.indices.push(quote::ToTokens::to_token_stream(&e.pat).to_string());
                self.value = false;
                self.enter(Around::Loop, |s| s.visit_block(&e.body));
                self.indices.pop();
            }
            Expr::While(e) => {
                self.add("`while`");
                self.condition(&e.cond);
                self.value = false;
                self.enter(Around::Loop, |s| s.visit_block(&e.body));
            }
            Expr::Loop(e) => {
                self.add(if value { "`loop` as a value" } else { "`loop`" });
                self.value = false;
                self.enter(Around::Loop, |s| s.visit_block(&e.body));
            }
            Expr::Closure(e) => {
                if self.within(Around::Loop) > 0 {
                    self.add("closure in a loop");
                }
                if self.within(Around::Branch) > 0 {
                    self.add("closure in a branch");
                }
                self.enter(Around::Closure, |s| s.visit_expr(&e.body));
            }
            Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) => {
                if value {
                    self.add("jump in a value");
                }
                self.jump(e);
                visit::visit_expr(self, e);
            }
            Expr::Block(_) => {
                self.value = value;
                visit::visit_expr(self, e);
            }
            Expr::Assign(e) => {
                self.assignment(&e.left);
                visit::visit_expr_assign(self, e);
            }
            Expr::Binary(e) => {
                if let Some(sign) = sign(&e.op) {
                    self.add(&format!("condition {sign}"));
                }
                let assigns = matches!(
                    e.op,
                    BinOp::AddAssign(_)
                        | BinOp::SubAssign(_)
                        | BinOp::MulAssign(_)
                        | BinOp::DivAssign(_)
                );
                if assigns {
                    self.assignment(&e.left);
                }
                visit::visit_expr_binary(self, e);
            }
            Expr::Unary(unary) => {
                if matches!(unary.op, syn::UnOp::Not(_)) {
                    self.add("condition !");
                }
                visit::visit_expr(self, e);
            }
            Expr::MethodCall(call) => {
                match call.method.to_string().as_str() {
                    "swap" => self.add("`.swap()`"),
                    "is_nan" => self.add("condition is_nan"),
                    _ => {}
                }
                visit::visit_expr(self, e);
            }
            Expr::Call(call) => {
                if let Expr::Path(f) = &*call.func
                    && f.path.segments.last().is_some_and(|s| s.ident == "swap")
                {
                    self.add("`mem::swap`");
                }
                visit::visit_expr(self, e);
            }
            _ => visit::visit_expr(self, e),
        }
    }
}

impl Seen<'_> {
    fn jump(&mut self, e: &Expr) {
        match e {
            Expr::Break(e) => {
                self.add("`break`");
                if e.expr.is_some() {
                    self.add("`break` with a value");
                }
                if e.label.is_some() {
                    self.add("`break` with a label");
                }
            }
            Expr::Continue(e) => {
                self.add(if e.label.is_some() { "`continue` with a label" } else { "`continue`" });
            }
            _ => match self.within(Around::Loop) {
                0 => self.add("`return` in a branch"),
                1 => self.add("`return` in a loop"),
                _ => self.add("`return` in a loop in a loop"),
            },
        }
    }
}

fn is_option(pat: &Pat) -> bool {
    match pat {
        Pat::TupleStruct(p) => p.path.is_ident("Some"),
        Pat::Paren(p) => is_option(&p.pat),
        _ => false,
    }
}

fn sign(op: &BinOp) -> Option<&'static str> {
    Some(match op {
        BinOp::Lt(_) => "<",
        BinOp::Le(_) => "<=",
        BinOp::Gt(_) => ">",
        BinOp::Ge(_) => ">=",
        BinOp::Eq(_) => "==",
        BinOp::Ne(_) => "!=",
        BinOp::And(_) => "&&",
        BinOp::Or(_) => "||",
        _ => return None,
    })
}
