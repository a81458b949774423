//! Runs Rust source as it stands. It knows nothing of lowering, so what it computes is what a
//! lowered function must compute; and it runs the code that lowering keeps as written.

mod call;
mod control;
mod operators;
mod pattern;
mod place;
mod shape;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{Expr, Ident, Pat, RangeLimits, Stmt, UnOp};

pub use self::operators::{arithmetic, member};
use self::operators::{compound, constant, literal, operation};
use super::number::Number;
use super::value::{self, Fallible, Value};

/// How many numbers stand for all of `0..`: more than any sequence has elements.
const ENDLESS: i64 = 64;

/// What `stop_gradient` gives.
pub enum Stops<N> {
    /// Its argument without derivatives.
    Cut,
    /// Its argument, which is written down.
    Record(Vec<Value<N>>),
    /// What was written down, from the end: a difference quotient must hold it fixed.
    Replay(Vec<Value<N>>),
}

/// Why code has no value: it jumps, or it can't go on.
#[derive(Debug)]
pub enum Jump<N> {
    /// `break 'label value`
    Break(Option<Ident>, Value<N>),
    /// `continue 'label`
    Continue(Option<Ident>),
    /// `return value`
    Return(Value<N>),
    /// The points that a program is run for at once would go different ways.
    Parted,
    /// It took more steps than a program has.
    Endless,
    /// It has no meaning, or it panics.
    Wrong(String),
}

impl<N> From<String> for Jump<N> {
    fn from(what: String) -> Self {
        Jump::Wrong(what)
    }
}

impl<N> From<&str> for Jump<N> {
    fn from(what: &str) -> Self {
        Jump::Wrong(what.to_owned())
    }
}

/// What becomes of code.
pub type Outcome<N, T = Value<N>> = Result<T, Jump<N>>;

/// How many steps the loops of one run may take together.
pub const STEPS: usize = 20_000;
/// What is said where a run takes more.
pub const TOO_MANY: &str = "too many steps";

/// A machine, with the variables in scope.
pub struct Machine<N> {
    names: Vec<(String, Option<Value<N>>)>,
    /// What `stop_gradient` gives.
    pub stops: Stops<N>,
    /// The way that was taken: what was asked of a number that may move, in order.
    pub path: Vec<i64>,
    /// What happened of what a reader of the source can't see: a jump taken, a loop of no steps.
    pub seen: BTreeSet<&'static str>,
    /// The largest number that was met.
    pub largest: f64,
    /// The largest of some numbers was there twice, or one was clamped to what it is. How its
    /// derivative is shared there is a convention, and shows where one of the two is held fixed.
    pub on_a_kink: bool,
    /// How many steps of loops are left.
    steps: usize,
}

impl<N: Number> Machine<N> {
    pub fn new(stops: Stops<N>) -> Self {
        Machine {
            names: Vec::new(),
            stops,
            path: Vec::new(),
            seen: BTreeSet::new(),
            largest: 0.0,
            on_a_kink: false,
            steps: STEPS,
        }
    }

    /// The value of a function's body.
    pub fn function(&mut self, body: &syn::Block) -> Outcome<N> {
        match self.block(body) {
            Err(Jump::Return(value)) => Ok(value),
            outcome => outcome,
        }
    }

    /// Runs statements, which don't jump away, in the scope that is open.
    pub fn statements(&mut self, stmts: &[Stmt]) -> Fallible<Value<N>> {
        settled(self.run(stmts))
    }

    /// Whether a pattern matches; its names come into the scope that is open.
    pub fn fits(&mut self, pat: &Pat, value: &Value<N>) -> Fallible<bool> {
        settled(self.matches(pat, value))
    }

    /// The value of an expression, which doesn't jump away.
    pub fn expr(&mut self, expr: &Expr) -> Fallible<Value<N>> {
        settled(self.eval(expr))
    }

    pub fn bind(&mut self, name: &str, value: Value<N>) {
        self.names.push((name.to_owned(), Some(value)));
    }

    /// Opens a scope, which [`Machine::close`] closes. A jump closes all up to where it leads.
    pub fn open(&self) -> usize {
        self.names.len()
    }

    pub fn close(&mut self, scope: usize) {
        self.names.truncate(scope);
    }

    fn slot(&mut self, name: &Ident) -> Option<&mut Option<Value<N>>> {
        self.names.iter_mut().rev().find(|(n, _)| name == n).map(|(_, slot)| slot)
    }

    fn look_up(&self, name: &Ident) -> Fallible<Value<N>> {
        let found = self.names.iter().rev().find(|(n, _)| name == n);
        found.and_then(|(_, v)| v.clone()).ok_or_else(|| format!("`{name}` has no value"))
    }

    /// The same by text: of a const parameter among the arguments of a type.
    fn named(&self, name: &str) -> Fallible<Value<N>> {
        let found = self.names.iter().rev().find(|(n, _)| name == n);
        found.and_then(|(_, v)| v.clone()).ok_or_else(|| format!("`{name}` has no value"))
    }

    /// Runs statements in the scope that is open; the value is that of the last.
    fn run(&mut self, stmts: &[Stmt]) -> Outcome<N> {
        let mut result = unit();
        for stmt in stmts {
            result = unit();
            match stmt {
                Stmt::Local(local) => self.local(local)?,
                Stmt::Item(syn::Item::Const(item)) => {
                    let value = self.eval(&item.expr)?;
                    self.bind(&item.ident.to_string(), value);
                }
                Stmt::Item(_) => return Err("an unknown item".into()),
                Stmt::Expr(expr, semicolon) => {
                    let value = self.eval(expr)?;
                    if semicolon.is_none() {
                        result = value;
                    }
                }
                Stmt::Macro(stmt) => self.macro_call(&stmt.mac)?,
            }
        }
        Ok(result)
    }

    fn local(&mut self, local: &syn::Local) -> Outcome<N, ()> {
        let Some(init) = &local.init else {
            let name = match &local.pat {
                Pat::Type(p) => p.pat.to_token_stream(),
                pat => pat.to_token_stream(),
            };
            self.names.push((name.to_string().replace("mut ", ""), None));
            return Ok(());
        };
        let value = self.eval(&init.expr)?;
        match &init.diverge {
            Some((_, or_else)) => {
                if !self.matches(&local.pat, &value)? {
                    self.seen.insert("`else` of a `let` taken");
                    self.eval(or_else)?;
                    return Err("`else` of a `let` does not leave".into());
                }
                Ok(())
            }
            None => self.pattern(&local.pat, value),
        }
    }

    /// An assertion holds; other macros of a program are those that panic.
    fn macro_call(&mut self, mac: &syn::Macro) -> Outcome<N, ()> {
        match mac.path.get_ident() {
            Some(name) if name == "assert" => Ok(()),
            _ => Err(format!("`{}!` is reached", mac.path.to_token_stream()).into()),
        }
    }

    fn block(&mut self, block: &syn::Block) -> Outcome<N> {
        let scope = self.open();
        let result = self.run(&block.stmts);
        self.close(scope);
        result
    }

    fn eval(&mut self, expr: &Expr) -> Outcome<N> {
        match expr {
            Expr::Lit(e) => Ok(literal(&e.lit)?),
            Expr::Path(e) => match e.path.get_ident() {
                Some(name) if name == "None" => Ok(Value::Option(None)),
                Some(name) => Ok(self.look_up(name)?),
                None => Ok(constant(&e.path)?),
            },
            Expr::Paren(e) => self.eval(&e.expr),
            Expr::Group(e) => self.eval(&e.expr),
            Expr::Reference(e) => self.eval(&e.expr),
            Expr::Unary(e) => {
                let operand = self.eval(&e.expr)?;
                match (&e.op, operand) {
                    (UnOp::Deref(_), operand) => Ok(operand),
                    (UnOp::Neg(_), Value::Int(i)) => Ok(Value::Int(-i)),
                    (UnOp::Neg(_), operand) => Ok(value::negate(&operand)?),
                    (UnOp::Not(_), Value::Int(i)) => Ok(Value::Int(i64::from(i == 0))),
                    (op, _) => {
                        Err(format!("an unknown operator `{}`", op.to_token_stream()).into())
                    }
                }
            }
            Expr::Binary(e) => self.binary(e),
            Expr::Assign(e) => {
                let value = self.eval(&e.right)?;
                self.assign(&e.left, value)
            }
            Expr::Block(e) => self.labelled(e),
            Expr::Tuple(e) => Ok(Value::Tuple(self.all(&e.elems)?)),
            Expr::Array(e) => Ok(Value::Array(self.all(&e.elems)?)),
            Expr::Repeat(e) => {
                let (element, n) = (self.eval(&e.expr)?, self.eval(&e.len)?.index()?);
                Ok(Value::Array(vec![element; n]))
            }
            Expr::Field(e) => {
                let k = member(&e.member)?;
                Ok(self.peek(&e.base, |base| base.part(k))?)
            }
            Expr::Index(e) => {
                let index = self.eval(&e.index)?;
                Ok(self.peek(&e.expr, |base| base.part(base.position(&index)?))?)
            }
            Expr::Cast(e) => {
                let value = self.eval(&e.expr)?;
                let to = e.ty.to_token_stream().to_string();
                Ok(match value {
                    Value::Int(i) if to == "f64" => Value::Scalar(N::constant(i as f64)),
                    Value::Scalar(x) if to != "f64" => {
                        let whole = x.whole().ok_or(Jump::Parted)?;
                        self.path.push(whole);
                        Value::Int(if to == "usize" { whole.max(0) } else { whole })
                    }
                    value => value,
                })
            }
            Expr::If(e) => self.branch(e),
            Expr::Let(e) => {
                let value = self.eval(&e.expr)?;
                Ok(truth(self.matches(&e.pat, &value)?))
            }
            Expr::Match(e) => self.choose(e),
            Expr::ForLoop(e) => self.for_loop(e),
            Expr::While(e) => self.while_loop(e),
            Expr::Loop(e) => self.forever(e),
            Expr::Break(e) => {
                let value = e.expr.as_ref().map_or_else(|| Ok(unit()), |e| self.eval(e))?;
                Err(Jump::Break(e.label.as_ref().map(|l| l.ident.clone()), value))
            }
            Expr::Continue(e) => Err(Jump::Continue(e.label.as_ref().map(|l| l.ident.clone()))),
            Expr::Return(e) => {
                let value = e.expr.as_ref().map_or_else(|| Ok(unit()), |e| self.eval(e))?;
                self.seen.insert("`return` taken");
                Err(Jump::Return(value))
            }
            Expr::Range(e) => {
                let start = e.start.as_ref().ok_or("a range from nowhere")?;
                let start = self.eval(start)?.int()?;
                let end = match (&e.end, &e.limits) {
                    (Some(end), RangeLimits::HalfOpen(_)) => self.eval(end)?.int()?,
                    (Some(end), RangeLimits::Closed(_)) => self.eval(end)?.int()? + 1,
                    (None, _) => start + ENDLESS,
                };
                Ok(Value::Array((start..end).map(Value::Int).collect()))
            }
            Expr::MethodCall(e) => {
                let value = self.method(e)?;
                self.note(&value);
                Ok(value)
            }
            Expr::Call(e) => self.call(e),
            Expr::Macro(e) => self.macro_call(&e.mac).map(|()| unit()),
            other => Err(format!("an unknown expression `{}`", other.to_token_stream()).into()),
        }
    }

    fn all<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> Outcome<N, Vec<Value<N>>> {
        exprs.into_iter().map(|e| self.eval(e)).collect()
    }

    fn binary(&mut self, e: &syn::ExprBinary) -> Outcome<N> {
        if let Some(operator) = compound(&e.op) {
            let by = self.eval(&e.right)?;
            let old = self.eval(&e.left)?;
            let new = arithmetic(operator, &old, &by)?;
            self.note(&new);
            return self.assign(&e.left, new);
        }
        // The right side of these is not run where the left one says it all.
        let short = match &e.op {
            syn::BinOp::And(_) => Some(0),
            syn::BinOp::Or(_) => Some(1),
            _ => None,
        };
        let a = self.eval(&e.left)?;
        if let Some(short) = short {
            return if a.int()? == short { Ok(Value::Int(short)) } else { self.eval(&e.right) };
        }
        let b = self.eval(&e.right)?;
        if let Some(holds) = self.comparison(&e.op, &a, &b)? {
            return Ok(truth(holds));
        }
        let value = operation(&e.op, &a, &b)?;
        self.note(&value);
        Ok(value)
    }

    /// Keeps the largest number in mind.
    fn note(&mut self, value: &Value<N>) {
        let largest = &mut self.largest;
        value.each(&mut |x| {
            let x = x.value().abs();
            *largest = if x.is_nan() { f64::INFINITY } else { largest.max(x) };
        });
    }
}

/// The value of code that doesn't jump away.
fn settled<N: Number, T>(outcome: Outcome<N, T>) -> Fallible<T> {
    outcome.map_err(|jump| match jump {
        Jump::Wrong(what) => what,
        jump => format!("code that is kept as written leaves by {jump:?}"),
    })
}

fn unit<N>() -> Value<N> {
    Value::Tuple(Vec::new())
}

fn truth<N>(holds: bool) -> Value<N> {
    Value::Int(i64::from(holds))
}
