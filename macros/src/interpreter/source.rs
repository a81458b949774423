//! Runs Rust source as it stands. It knows nothing of lowering, so what it computes is what a
//! lowered function must compute; and it runs the code that lowering keeps as written.

use quote::ToTokens;
use syn::{BinOp, Expr, ExprClosure, GenericArgument, Lit, Member, Pat, PathArguments, Stmt, UnOp};

use super::number::Number;
use super::value::{self, Fallible, Matrix, Value};
use crate::ir::Operator;

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

/// A machine, with the variables in scope.
pub struct Machine<N> {
    names: Vec<(String, Option<Value<N>>)>,
    /// What `stop_gradient` gives.
    pub stops: Stops<N>,
}

impl<N: Number> Machine<N> {
    pub fn new(stops: Stops<N>) -> Self {
        Machine { names: Vec::new(), stops }
    }

    pub fn bind(&mut self, name: &str, value: Value<N>) {
        self.names.push((name.to_owned(), Some(value)));
    }

    /// Opens a scope, which [`Machine::close`] closes.
    pub fn open(&self) -> usize {
        self.names.len()
    }

    pub fn close(&mut self, scope: usize) {
        self.names.truncate(scope);
    }

    fn slot(&mut self, name: &str) -> Option<&mut Option<Value<N>>> {
        self.names.iter_mut().rev().find(|(n, _)| n == name).map(|(_, slot)| slot)
    }

    fn look_up(&self, name: &str) -> Fallible<Value<N>> {
        let found = self.names.iter().rev().find(|(n, _)| n == name);
        found.and_then(|(_, v)| v.clone()).ok_or_else(|| format!("`{name}` has no value"))
    }

    /// Runs statements in the scope that is open; the value is that of the last.
    pub fn statements(&mut self, stmts: &[Stmt]) -> Fallible<Value<N>> {
        let mut result = Value::Tuple(Vec::new());
        for stmt in stmts {
            result = Value::Tuple(Vec::new());
            match stmt {
                Stmt::Local(local) => match &local.init {
                    Some(init) => {
                        let value = self.expr(&init.expr)?;
                        self.pattern(&local.pat, value)?;
                    }
                    None => {
                        let name = match &local.pat {
                            Pat::Type(p) => p.pat.to_token_stream(),
                            pat => pat.to_token_stream(),
                        };
                        self.names.push((name.to_string(), None));
                    }
                },
                Stmt::Item(syn::Item::Const(item)) => {
                    let value = self.expr(&item.expr)?;
                    self.bind(&item.ident.to_string(), value);
                }
                Stmt::Item(_) => return Err("an unknown item".to_owned()),
                Stmt::Expr(expr, semicolon) => {
                    let value = self.expr(expr)?;
                    if semicolon.is_none() {
                        result = value;
                    }
                }
                // An assertion.
                Stmt::Macro(_) => {}
            }
        }
        Ok(result)
    }

    fn block(&mut self, block: &syn::Block) -> Fallible<Value<N>> {
        let scope = self.open();
        let result = self.statements(&block.stmts);
        self.close(scope);
        result
    }

    fn pattern(&mut self, pat: &Pat, value: Value<N>) -> Fallible<()> {
        match pat {
            Pat::Ident(p) => self.bind(&p.ident.to_string(), value),
            Pat::Wild(_) => {}
            Pat::Paren(p) => self.pattern(&p.pat, value)?,
            Pat::Reference(p) => self.pattern(&p.pat, value)?,
            Pat::Type(p) => self.pattern(&p.pat, value)?,
            Pat::Tuple(p) => {
                for (k, pat) in p.elems.iter().enumerate() {
                    self.pattern(pat, value.part(k)?)?;
                }
            }
            Pat::Slice(p) => {
                for (k, pat) in p.elems.iter().enumerate() {
                    self.pattern(pat, value.part(k)?)?;
                }
            }
            other => return Err(format!("an unknown pattern `{}`", other.to_token_stream())),
        }
        Ok(())
    }

    pub fn expr(&mut self, expr: &Expr) -> Fallible<Value<N>> {
        match expr {
            Expr::Lit(e) => literal(&e.lit),
            Expr::Path(e) => match e.path.get_ident() {
                Some(name) => self.look_up(&name.to_string()),
                None => constant(&e.path),
            },
            Expr::Paren(e) => self.expr(&e.expr),
            Expr::Group(e) => self.expr(&e.expr),
            Expr::Reference(e) => self.expr(&e.expr),
            Expr::Unary(e) => {
                let operand = self.expr(&e.expr)?;
                match (&e.op, operand) {
                    (UnOp::Deref(_), operand) => Ok(operand),
                    (UnOp::Neg(_), Value::Int(i)) => Ok(Value::Int(-i)),
                    (UnOp::Neg(_), operand) => value::negate(&operand),
                    (UnOp::Not(_), Value::Int(i)) => Ok(Value::Int(i64::from(i == 0))),
                    (op, _) => Err(format!("an unknown operator `{}`", op.to_token_stream())),
                }
            }
            Expr::Binary(e) => match compound(&e.op) {
                Some(operator) => {
                    let by = self.expr(&e.right)?;
                    let old = self.expr(&e.left)?;
                    let new = arithmetic(operator, &old, &by)?;
                    self.assign(&e.left, new)
                }
                None => {
                    let (a, b) = (self.expr(&e.left)?, self.expr(&e.right)?);
                    operation(&e.op, &a, &b)
                }
            },
            Expr::Assign(e) => {
                let value = self.expr(&e.right)?;
                self.assign(&e.left, value)
            }
            Expr::Block(e) => self.block(&e.block),
            Expr::Tuple(e) => Ok(Value::Tuple(self.exprs(&e.elems)?)),
            Expr::Array(e) => Ok(Value::Array(self.exprs(&e.elems)?)),
            Expr::Repeat(e) => {
                let (element, n) = (self.expr(&e.expr)?, self.expr(&e.len)?.index()?);
                Ok(Value::Array(vec![element; n]))
            }
            Expr::Field(e) => self.expr(&e.base)?.part(member(&e.member)?),
            Expr::Index(e) => {
                let (base, index) = (self.expr(&e.expr)?, self.expr(&e.index)?);
                base.part(base.position(&index)?)
            }
            Expr::Cast(e) => {
                let value = self.expr(&e.expr)?;
                let real = e.ty.to_token_stream().to_string() == "f64";
                Ok(match value {
                    Value::Int(i) if real => Value::Scalar(N::constant(i as f64)),
                    Value::Scalar(x) if !real => Value::Int(x.value() as i64),
                    value => value,
                })
            }
            Expr::If(e) => {
                if self.expr(&e.cond)?.int()? != 0 {
                    self.block(&e.then_branch)
                } else {
                    match &e.else_branch {
                        Some((_, other)) => self.expr(other),
                        None => Ok(Value::Tuple(Vec::new())),
                    }
                }
            }
            Expr::ForLoop(e) => {
                let Value::Array(elements) = elements(self.expr(&e.expr)?)? else {
                    return Err("a `for` over no sequence".to_owned());
                };
                for element in elements {
                    let scope = self.open();
                    self.pattern(&e.pat, element)?;
                    self.statements(&e.body.stmts)?;
                    self.close(scope);
                }
                Ok(Value::Tuple(Vec::new()))
            }
            Expr::Range(e) => {
                let Some(start) = &e.start else { return Err("a range from nowhere".to_owned()) };
                let start = self.expr(start)?.int()?;
                let end = match (&e.end, &e.limits) {
                    (Some(end), syn::RangeLimits::HalfOpen(_)) => self.expr(end)?.int()?,
                    (Some(end), syn::RangeLimits::Closed(_)) => self.expr(end)?.int()? + 1,
                    (None, _) => start + ENDLESS,
                };
                Ok(Value::Array((start..end).map(Value::Int).collect()))
            }
            Expr::MethodCall(e) => self.method(e),
            Expr::Call(e) => self.call(e),
            other => Err(format!("an unknown expression `{}`", other.to_token_stream())),
        }
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> Fallible<Vec<Value<N>>> {
        exprs.into_iter().map(|e| self.expr(e)).collect()
    }

    fn assign(&mut self, place: &Expr, value: Value<N>) -> Fallible<Value<N>> {
        let unit = Value::Tuple(Vec::new());
        match place {
            Expr::Infer(_) => return Ok(unit),
            Expr::Tuple(places) => {
                for (k, place) in places.elems.iter().enumerate() {
                    self.assign(place, value.part(k)?)?;
                }
                return Ok(unit);
            }
            _ => {}
        }
        let mut path = Vec::new();
        let mut base = place;
        let name = loop {
            match base {
                Expr::Path(e) => break e.path.to_token_stream().to_string(),
                Expr::Paren(e) => base = &e.expr,
                Expr::Index(e) => {
                    let index = self.expr(&e.index)?;
                    path.push(self.expr(&e.expr)?.position(&index)?);
                    base = &e.expr;
                }
                Expr::Field(e) => {
                    path.push(member(&e.member)?);
                    base = &e.base;
                }
                other => return Err(format!("no place: `{}`", other.to_token_stream())),
            }
        };
        path.reverse();
        let slot = self.slot(&name).ok_or_else(|| format!("no variable `{name}`"))?;
        match slot {
            Some(whole) => whole.set(&path, &value)?,
            None if path.is_empty() => *slot = Some(value),
            None => return Err(format!("`{name}` has no value yet")),
        }
        Ok(unit)
    }

    /// The value of a closure that is given these.
    fn closure(&mut self, closure: &Expr, given: Vec<Value<N>>) -> Fallible<Value<N>> {
        let Expr::Closure(closure) = closure else { return Err("not a closure".to_owned()) };
        let ExprClosure { inputs, body, .. } = closure;
        let scope = self.open();
        for (pat, value) in inputs.iter().zip(given) {
            self.pattern(pat, value)?;
        }
        let result = self.expr(body);
        self.close(scope);
        result
    }

    fn method(&mut self, e: &syn::ExprMethodCall) -> Fallible<Value<N>> {
        let name = e.method.to_string();
        let receiver = self.expr(&e.receiver)?;
        let args: Vec<&Expr> = e.args.iter().collect();
        match (name.as_str(), args.as_slice(), &receiver) {
            ("map", [f], Value::Matrix(m)) => {
                let entries = self.mapped(&m.entries, f)?;
                let (rows, columns) = (m.rows, m.columns);
                return Ok(Value::Matrix(Matrix { rows, columns, entries }));
            }
            ("zip_map", [other, f], Value::Matrix(m)) => {
                let other = self.expr(other)?;
                let mut entries = Vec::new();
                for (a, b) in m.entries.iter().zip(&other.matrix()?.entries) {
                    let given = vec![Value::Scalar(*a), Value::Scalar(*b)];
                    entries.push(self.closure(f, given)?.scalar()?);
                }
                let (rows, columns) = (m.rows, m.columns);
                return Ok(Value::Matrix(Matrix { rows, columns, entries }));
            }
            ("map", [f], Value::Array(parts)) => {
                let mapped = parts.iter().map(|p| self.closure(f, vec![p.clone()]));
                return Ok(Value::Array(mapped.collect::<Fallible<_>>()?));
            }
            ("fold", [init, f], _) => {
                let mut carried = self.expr(init)?;
                if let Value::Array(elements) = elements(receiver)? {
                    for element in elements {
                        carried = self.closure(f, vec![carried, element])?;
                    }
                }
                return Ok(carried);
            }
            ("sum", [], Value::Array(parts)) => {
                let (first, rest) = parts.split_first().ok_or("an empty sum")?;
                let start = first.zero().add(first)?;
                return rest.iter().try_fold(start, |a, b| a.add(b));
            }
            ("iter" | "into_iter", [], _) => return elements(receiver),
            ("copied" | "cloned", [], _) => return Ok(receiver),
            ("enumerate", [], Value::Array(parts)) => {
                let pair = |(i, p): (usize, &Value<N>)| {
                    Value::Tuple(vec![Value::Int(i as i64), p.clone()])
                };
                return Ok(Value::Array(parts.iter().enumerate().map(pair).collect()));
            }
            ("zip", [other], Value::Array(parts)) => {
                let Value::Array(others) = elements(self.expr(other)?)? else {
                    return Err("`zip` with no sequence".to_owned());
                };
                let pairs = parts.iter().cloned().zip(others);
                return Ok(Value::Array(pairs.map(|(a, b)| Value::Tuple(vec![a, b])).collect()));
            }
            ("clone" | "to_owned" | "into_owned" | "clone_owned", [], _) => return Ok(receiver),
            ("len", [], _) => return Ok(Value::Int(receiver.length()? as i64)),
            ("nrows", [], Value::Matrix(m)) => return Ok(Value::Int(m.rows as i64)),
            ("ncols", [], Value::Matrix(m)) => return Ok(Value::Int(m.columns as i64)),
            ("sin_cos", [], Value::Scalar(_)) => {
                let both =
                    ["sin", "cos"].map(|f| value::scalar(f, std::slice::from_ref(&receiver)));
                return Ok(Value::Tuple(both.into_iter().collect::<Fallible<_>>()?));
            }
            _ => {}
        }
        let mut operands = vec![receiver];
        operands.extend(self.exprs(args)?);
        if let [Value::Matrix(_), ..] = operands.as_slice() {
            let sizes = match &e.turbofish {
                Some(turbofish) => self.sizes(&turbofish.args)?,
                None => Vec::new(),
            };
            // Positions follow the operands.
            let count = operands.iter().take_while(|v| !matches!(v, Value::Int(_))).count();
            let positions = operands.split_off(count);
            let positions: Vec<usize> =
                positions.iter().map(Value::index).collect::<Fallible<_>>()?;
            return value::linear(&name, &operands, &positions, &sizes);
        }
        value::scalar(&name, &operands)
    }

    fn mapped(&mut self, entries: &[N], f: &Expr) -> Fallible<Vec<N>> {
        entries.iter().map(|x| self.closure(f, vec![Value::Scalar(*x)])?.scalar()).collect()
    }

    fn call(&mut self, e: &syn::ExprCall) -> Fallible<Value<N>> {
        let Expr::Path(func) = &*e.func else { return Err("an unknown call".to_owned()) };
        let segments: Vec<String> =
            func.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let name = segments.last().cloned().unwrap_or_default();
        let ty = segments.len().checked_sub(2).map_or("", |i| segments[i].as_str());
        let args: Vec<&Expr> = e.args.iter().collect();
        match (ty, name.as_str(), args.as_slice()) {
            (_, "stop_gradient", [arg]) => {
                let value = self.expr(arg)?;
                Ok(match &mut self.stops {
                    Stops::Cut => value.stopped(),
                    Stops::Record(values) => {
                        values.push(value.clone());
                        value
                    }
                    Stops::Replay(values) => values.pop().ok_or("more stops than before")?,
                })
            }
            (_, "from_fn", [f]) => self.made_by_index(&func.path, f),
            // `size` holds the type of what lowering takes for one.
            ("Clone", "clone", [arg]) | (_, "size", [arg]) => self.expr(arg),
            ("f64" | "T", "lit", [arg]) => self.expr(arg),
            ("f64" | "T", "zero", []) => Ok(Value::Scalar(N::constant(0.0))),
            ("f64" | "T", "one", []) => Ok(Value::Scalar(N::constant(1.0))),
            ("f64" | "T", _, _) => value::scalar(&name, &self.exprs(args)?),
            _ => {
                let shape = self.shape(&func.path)?;
                value::construct(&name, shape, &self.exprs(args)?)
            }
        }
    }

    /// `from_fn`
    fn made_by_index(&mut self, path: &syn::Path, f: &Expr) -> Fallible<Value<N>> {
        match self.shape(path)? {
            Some((rows, columns)) => {
                let mut entries = Vec::new();
                for c in 0..columns {
                    for r in 0..rows {
                        let given = vec![Value::Int(r as i64), Value::Int(c as i64)];
                        entries.push(self.closure(f, given)?.scalar()?);
                    }
                }
                Ok(Value::Matrix(Matrix { rows, columns, entries }))
            }
            None => {
                let n = self.array_length(path)?;
                let elements = (0..n).map(|i| self.closure(f, vec![Value::Int(i as i64)]));
                Ok(Value::Array(elements.collect::<Fallible<_>>()?))
            }
        }
    }

    /// The length that `array::from_fn::<_, 3, _>` says.
    pub fn array_length(&mut self, path: &syn::Path) -> Fallible<usize> {
        match path.segments.last().map(|s| &s.arguments) {
            Some(PathArguments::AngleBracketed(args)) => {
                self.sizes(&args.args)?.first().copied().ok_or_else(|| "no length".to_owned())
            }
            _ => Err("the length of an array is not known".to_owned()),
        }
    }

    /// The shape that the type of a constructor's path says: `SVector::<f64, 3>::repeat`.
    pub fn shape(&mut self, path: &syn::Path) -> Fallible<Option<(usize, usize)>> {
        let Some(ty) = path.segments.len().checked_sub(2).and_then(|i| path.segments.get(i)) else {
            return Ok(None);
        };
        let sizes = match &ty.arguments {
            PathArguments::AngleBracketed(args) => self.sizes(&args.args)?,
            _ => Vec::new(),
        };
        let name = ty.ident.to_string();
        Ok(match (name.as_str(), sizes.as_slice()) {
            ("SVector", [n]) => Some((*n, 1)),
            ("RowSVector", [n]) => Some((1, *n)),
            ("SMatrix", [r, c]) => Some((*r, *c)),
            (name, _) => {
                let stem = name.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default();
                let digits: Vec<usize> =
                    name.chars().filter_map(|c| c.to_digit(10)).map(|d| d as usize).collect();
                match (stem, digits.as_slice()) {
                    ("Vector", [n]) => Some((*n, 1)),
                    ("RowVector", [n]) => Some((1, *n)),
                    ("Matrix", [n]) => Some((*n, *n)),
                    ("Matrix", [r, c]) => Some((*r, *c)),
                    _ => None,
                }
            }
        })
    }

    /// The sizes among generic arguments: numbers, and const parameters by their name.
    pub fn sizes<'a>(
        &mut self,
        args: impl IntoIterator<Item = &'a GenericArgument>,
    ) -> Fallible<Vec<usize>> {
        let mut sizes = Vec::new();
        for arg in args {
            match arg {
                GenericArgument::Const(e) => sizes.push(self.expr(e)?.index()?),
                GenericArgument::Type(ty) => {
                    if let Ok(size) = self.look_up(&ty.to_token_stream().to_string()) {
                        sizes.push(size.index()?);
                    }
                }
                _ => {}
            }
        }
        Ok(sizes)
    }
}

fn literal<N: Number>(lit: &Lit) -> Fallible<Value<N>> {
    Ok(match lit {
        Lit::Int(i) if i.suffix().starts_with('f') => {
            Value::Scalar(N::constant(i.base10_digits().parse().map_err(|_| "a literal")?))
        }
        Lit::Int(i) => Value::Int(i.base10_parse().map_err(|e| e.to_string())?),
        Lit::Float(x) => Value::Scalar(N::constant(x.base10_parse().map_err(|e| e.to_string())?)),
        Lit::Bool(b) => Value::Int(i64::from(b.value)),
        other => return Err(format!("an unknown literal `{}`", other.to_token_stream())),
    })
}

fn constant<N: Number>(path: &syn::Path) -> Fallible<Value<N>> {
    use std::f64::consts;
    let name = path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
    Ok(Value::Scalar(N::constant(match name.as_str() {
        "PI" => consts::PI,
        "E" => consts::E,
        "LN_2" => consts::LN_2,
        "FRAC_1_SQRT_2" => consts::FRAC_1_SQRT_2,
        _ => return Err(format!("an unknown constant `{name}`")),
    })))
}

/// The number of the part that a field's name means.
pub fn member(member: &Member) -> Fallible<usize> {
    match member {
        Member::Unnamed(i) => Ok(i.index as usize),
        Member::Named(name) => ["x", "y", "z", "w"]
            .iter()
            .position(|n| name == n)
            .ok_or_else(|| format!("no field `{name}`")),
    }
}

/// The elements of a container, side by side.
fn elements<N: Number>(value: Value<N>) -> Fallible<Value<N>> {
    match value {
        Value::Array(_) => Ok(value),
        Value::Matrix(m) => Ok(Value::Array(m.entries.into_iter().map(Value::Scalar).collect())),
        other => Err(format!("no elements in {other:?}")),
    }
}

fn compound(op: &BinOp) -> Option<Operator> {
    Some(match op {
        BinOp::AddAssign(_) => Operator::Add,
        BinOp::SubAssign(_) => Operator::Sub,
        BinOp::MulAssign(_) => Operator::Mul,
        BinOp::DivAssign(_) => Operator::Div,
        _ => return None,
    })
}

fn arithmetic<N: Number>(operator: Operator, a: &Value<N>, b: &Value<N>) -> Fallible<Value<N>> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => match operator {
            Operator::Add => a.checked_add(*b),
            Operator::Sub => a.checked_sub(*b),
            Operator::Mul => a.checked_mul(*b),
            Operator::Div => a.checked_div(*b),
        }
        .map(Value::Int)
        .ok_or_else(|| "overflow".to_owned()),
        (a, b) => value::binary(operator, a, b),
    }
}

fn operation<N: Number>(op: &BinOp, a: &Value<N>, b: &Value<N>) -> Fallible<Value<N>> {
    let operator = match op {
        BinOp::Add(_) => Operator::Add,
        BinOp::Sub(_) => Operator::Sub,
        BinOp::Mul(_) => Operator::Mul,
        BinOp::Div(_) => Operator::Div,
        BinOp::Rem(_) => {
            let (a, b) = (a.int()?, b.int()?);
            return a.checked_rem(b).map(Value::Int).ok_or_else(|| "% 0".to_owned());
        }
        BinOp::Lt(_) | BinOp::Gt(_) => {
            let (a, b) = match (a, b) {
                (Value::Int(a), Value::Int(b)) => (*a as f64, *b as f64),
                (a, b) => (a.scalar()?.value(), b.scalar()?.value()),
            };
            let holds = if matches!(op, BinOp::Lt(_)) { a < b } else { a > b };
            return Ok(Value::Int(i64::from(holds)));
        }
        other => return Err(format!("an unknown operator `{}`", other.to_token_stream())),
    };
    arithmetic(operator, a, b)
}
