//! Runs the intermediate representation forward, on plain or on dual numbers.

mod flow;

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::Parser;
use syn::{Block as SyntaxBlock, Expr, Stmt as Syntax};

use self::flow::Parsed;
pub use self::flow::Record;
use super::number::Number;
use super::source::{self, Machine, STEPS, Stops};
use super::value::{self, Fallible, Value};
use crate::ir::{Block, Each, Form, Kind, Op, Projection, Snippet, Stmt, VarId};
use crate::lower::Lowered;
use crate::primitives::Constructor;

/// A lowered function at work: the value of every variable, and the names that code kept as written
/// sees.
pub struct Run<'l, N> {
    pub lowered: &'l Lowered,
    values: Vec<Option<Value<N>>>,
    machine: Machine<N>,
    /// Code kept as written, by where it stands: it is run many times, and parsed once.
    parsed: HashMap<usize, Vec<Syntax>>,
    /// The same of patterns and conditions.
    deciding: Parsed,
    /// What is known of the last run of each branch and each loop.
    records: HashMap<VarId, Record<N>>,
    /// How many steps of loops are left.
    fuel: usize,
    /// The largest number that was met.
    pub largest: f64,
}

impl<'l, N: Number> Run<'l, N> {
    /// `sizes` are the const parameters.
    pub fn new(lowered: &'l Lowered, sizes: &[(String, usize)]) -> Self {
        let mut machine = Machine::new(Stops::Cut);
        for (name, size) in sizes {
            machine.bind(name, Value::Int(*size as i64));
        }
        let values = vec![None; lowered.ir.vars.len()];
        Run {
            lowered,
            values,
            machine,
            parsed: HashMap::new(),
            deciding: Parsed::default(),
            records: HashMap::new(),
            fuel: STEPS,
            largest: 0.0,
        }
    }

    /// The function's value for these arguments.
    pub fn call(&mut self, args: &[Value<N>]) -> Fallible<Value<N>> {
        let items = parse(&self.lowered.items)?;
        self.machine.statements(&items)?;
        let lowered = self.lowered;
        for (v, value) in lowered.args.iter().zip(args) {
            self.define(*v, value.clone())?;
            self.bind_user(*v)?;
        }
        self.block(&lowered.body)
    }

    pub fn value(&self, v: VarId) -> Fallible<&Value<N>> {
        self.values[v.0]
            .as_ref()
            .ok_or_else(|| format!("`{}` ({v:?}) has no value", self.lowered.ir.var(v).name))
    }

    fn values(&self, vars: &[VarId]) -> Fallible<Vec<Value<N>>> {
        vars.iter().map(|v| self.value(*v).cloned()).collect()
    }

    fn define(&mut self, v: VarId, value: Value<N>) -> Fallible<()> {
        let var = self.lowered.ir.var(v);
        let held = match &value {
            Value::Option(held) if var.maybe => held.as_deref(),
            value => Some(value),
        };
        if held.is_some_and(|held| !agrees(&var.kind, held)) {
            return Err(format!("`{}` is taken for {:?}, and is {value:?}", var.name, var.kind));
        }
        value.each(&mut |x| {
            let x = x.value().abs();
            self.largest = if x.is_nan() { f64::INFINITY } else { self.largest.max(x) };
        });
        self.values[v.0] = Some(value);
        Ok(())
    }

    /// Binds the user's own name for a variable, where code kept as written can mention it.
    fn bind_user(&mut self, v: VarId) -> Fallible<()> {
        if let Some((name, _)) = &self.lowered.ir.var(v).user {
            let value = self.value(v)?.clone();
            self.machine.bind(&name.to_string(), value);
        }
        Ok(())
    }

    pub fn block(&mut self, block: &Block) -> Fallible<Value<N>> {
        self.statements(&block.stmts)?;
        self.value(block.result).cloned()
    }

    fn statements(&mut self, stmts: &[Stmt]) -> Fallible<()> {
        for stmt in stmts {
            match stmt {
                Stmt::Let(v, op) => {
                    let value = self.op(*v, op)?;
                    self.define(*v, value)?;
                }
                // What it declares stays in scope; the names of ours that it reads do not.
                Stmt::Verbatim(snippet) => {
                    let scope = self.machine.open();
                    self.snippet(snippet)?;
                    if !snippet.uses.is_empty() {
                        self.machine.close(scope);
                    }
                }
                Stmt::Branch(branch) => self.branch(branch)?,
                Stmt::Loop(l) => self.repeat(l)?,
            }
        }
        Ok(())
    }

    fn bind_uses(&mut self, snippet: &Snippet) -> Fallible<()> {
        for (name, v, _) in &snippet.uses {
            let value = self.value(*v)?.clone();
            self.machine.bind(&name.to_string(), value);
        }
        Ok(())
    }

    fn snippet(&mut self, snippet: &Snippet) -> Fallible<Value<N>> {
        self.bind_uses(snippet)?;
        let at = std::ptr::from_ref(snippet).addr();
        let stmts = match self.parsed.entry(at) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(parse(&snippet.tokens)?),
        };
        self.machine.statements(stmts)
    }

    fn op(&mut self, v: VarId, op: &Op) -> Fallible<Value<N>> {
        Ok(match op {
            Op::Verbatim(snippet) => {
                let scope = self.machine.open();
                let value = self.snippet(snippet)?.stopped();
                self.machine.close(scope);
                value
            }
            Op::Neg(a) => value::negate(self.value(*a)?)?,
            Op::Binary(operator, a, b) => {
                source::arithmetic(*operator, self.value(*a)?, self.value(*b)?)?
            }
            Op::Scalar(row, args) => value::scalar(row.name, &self.values(args)?)?,
            Op::Linear(row, args, positions, sizes) => {
                let positions = self.indices(positions)?;
                let sizes = self.sizes(sizes.as_ref())?;
                value::linear(row.name, &self.values(args)?, &positions, &sizes)?
            }
            Op::Construct(constructor, path, args) => {
                let path: syn::Path = syn::parse2(path.clone()).map_err(|e| e.to_string())?;
                let name = match constructor {
                    Constructor::New => "new".to_owned(),
                    Constructor::From(_) => {
                        path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default()
                    }
                };
                let shape = self.machine.shape(&path)?;
                value::construct(&name, shape, &self.values(args)?)?
            }
            Op::Project(base, part) => {
                let k = self.position(*base, part)?;
                self.value(*base)?.part(k)?
            }
            Op::Update(base, path, new) => {
                let path = self.path(*base, path)?;
                let mut whole = self.value(*base)?.clone();
                whole.set(&path, self.value(*new)?)?;
                whole
            }
            Op::Tuple(parts) => Value::Tuple(self.values(parts)?),
            Op::Array(parts) => Value::Array(self.values(parts)?),
            Op::Repeat(a, n) => {
                let n: Expr = syn::parse2(n.clone()).map_err(|e| e.to_string())?;
                let n = self.machine.expr(&n)?.index()?;
                Value::Array(vec![self.value(*a)?.clone(); n])
            }
            Op::Typed(a, ..) => self.value(*a)?.clone(),
            Op::Certain(a) if self.lowered.ir.var(*a).maybe => self.value(*a)?.part(0)?,
            Op::Certain(a) => self.value(*a)?.clone(),
            Op::Hold(a) => Value::Option(Some(Box::new(self.value(*a)?.clone()))),
            Op::Each(each) => self.each(each)?,
            Op::Arg(_)
            | Op::Given
            | Op::Carried(_)
            | Op::Joined
            | Op::Struct(..)
            | Op::Forward(..)
            | Op::Opaque(..)
            | Op::Call(..)
            | Op::Refused => {
                return Err(format!("`{}` is made by no operation", self.lowered.ir.var(v).name));
            }
        })
    }

    pub fn indices(&self, vars: &[VarId]) -> Fallible<Vec<usize>> {
        vars.iter().map(|v| self.value(*v)?.index()).collect()
    }

    /// The sizes that a turbofish gives.
    pub fn sizes(&mut self, turbofish: Option<&TokenStream>) -> Fallible<Vec<usize>> {
        let Some(tokens) = turbofish else { return Ok(Vec::new()) };
        let args =
            syn::punctuated::Punctuated::<syn::GenericArgument, syn::Token![,]>::parse_terminated
                .parse2(tokens.clone())
                .map_err(|e| e.to_string())?;
        self.machine.sizes(&args)
    }

    /// The number of a part within its whole, the value of `base`.
    pub fn position(&self, base: VarId, part: &Projection) -> Fallible<usize> {
        self.position_in(self.value(base)?, part)
    }

    fn position_in(&self, whole: &Value<N>, part: &Projection) -> Fallible<usize> {
        match part {
            Projection::Index(i) => whole.position(self.value(*i)?),
            Projection::Element(i) => self.value(*i)?.index(),
            Projection::At(k) => Ok(*k),
            Projection::Held => Ok(0),
            Projection::Field(member) => source::member(member),
            Projection::Variant(..) => Err("a variant".to_owned()),
        }
    }

    /// The numbers of the parts on the way from `base` inwards.
    pub fn path(&self, base: VarId, parts: &[Projection]) -> Fallible<Vec<usize>> {
        let mut whole = self.value(base)?.clone();
        let mut path = Vec::new();
        for part in parts {
            let k = self.position_in(&whole, part)?;
            whole = whole.part(k)?;
            path.push(k);
        }
        Ok(path)
    }

    fn each(&mut self, each: &Each) -> Fallible<Value<N>> {
        let (length, shape) = self.extent(each)?;
        let mut results = Vec::new();
        let mut carried = match &each.form {
            Form::Fold { init, .. } => Some(self.value(*init)?.clone()),
            Form::Map | Form::Sum | Form::Build { .. } => None,
        };
        for i in 0..length {
            let scope = self.enter(each, i, carried.as_ref())?;
            let result = self.block(&each.body)?;
            self.leave(scope);
            if carried.is_some() {
                carried = Some(result);
            } else {
                results.push(result);
            }
        }
        if let Some(carried) = carried {
            return Ok(carried);
        }
        if let Form::Sum = each.form {
            let (first, rest) = results.split_first().ok_or("an empty sum")?;
            return rest.iter().try_fold(first.zero().add(first)?, |a, b| a.add(b));
        }
        Ok(match shape {
            Some((rows, columns)) => {
                let entries = results.iter().map(Value::scalar).collect::<Fallible<_>>()?;
                Value::Matrix(value::Matrix { rows, columns, entries })
            }
            None => Value::Array(results),
        })
    }

    /// How many times a closure is run, and the shape of a matrix that its results make.
    pub fn extent(&mut self, each: &Each) -> Fallible<(usize, Option<(usize, usize)>)> {
        if let Form::Build { path, .. } = &each.form {
            let path: syn::Path = syn::parse2(path.clone()).map_err(|e| e.to_string())?;
            return Ok(match self.machine.shape(&path)? {
                Some((rows, columns)) => (rows * columns, Some((rows, columns))),
                None => (self.machine.array_length(&path)?, None),
            });
        }
        let first = each.sources.first().ok_or("a closure over nothing")?;
        let mut length = usize::MAX;
        for source in &each.sources {
            length = length.min(self.value(*source)?.length()?);
        }
        let shape = match self.value(*first)? {
            Value::Matrix(m) => Some((m.rows, m.columns)),
            _ => None,
        };
        Ok((length, shape))
    }

    /// Gives a closure what it is given for element `i`; [`Run::leave`] ends it.
    pub fn enter(&mut self, each: &Each, i: usize, carried: Option<&Value<N>>) -> Fallible<usize> {
        let scope = self.machine.open();
        self.define(each.index, Value::Int(i as i64))?;
        for (source, element) in each.sources.iter().zip(&each.elements) {
            let value = self.value(*source)?.part(i)?;
            self.define(*element, value)?;
        }
        match (&each.form, carried) {
            (Form::Fold { carry, .. }, Some(carried)) => self.define(*carry, carried.clone())?,
            (Form::Build { indices, .. }, _) => {
                let at = match (self.extent(each)?.1, indices.as_slice()) {
                    (Some((rows, _)), [r, c]) => vec![(*r, i % rows), (*c, i / rows)],
                    (None, [k]) => vec![(*k, i)],
                    _ => return Err("`from_fn` with other indices".to_owned()),
                };
                for (v, k) in at {
                    self.define(v, Value::Int(k as i64))?;
                }
            }
            _ => {}
        }
        for v in each.given() {
            self.bind_user(v)?;
        }
        Ok(scope)
    }

    pub fn leave(&mut self, scope: usize) {
        self.machine.close(scope);
    }
}

fn parse(tokens: &TokenStream) -> Fallible<Vec<Syntax>> {
    SyntaxBlock::parse_within
        .parse2(tokens.to_token_stream())
        .map_err(|e| format!("`{tokens}`: {e}"))
}

/// Whether a value is of the kind that it was taken for.
fn agrees<N>(kind: &Kind, value: &Value<N>) -> bool {
    match (kind, value) {
        (Kind::Unknown, _)
        | (Kind::Scalar, Value::Scalar(_))
        | (Kind::Matrix, Value::Matrix(_))
        | (Kind::Discrete, Value::Int(_)) => true,
        (Kind::Array(kind), Value::Array(parts)) => parts.iter().all(|p| agrees(kind, p)),
        (Kind::Tuple(kinds), Value::Tuple(parts)) => {
            kinds.len() == parts.len() && kinds.iter().zip(parts).all(|(k, p)| agrees(k, p))
        }
        // A range of numbers; a pair of indices; an array of them.
        (Kind::Discrete, Value::Array(parts) | Value::Tuple(parts)) => {
            parts.iter().all(|p| agrees(&Kind::Discrete, p))
        }
        _ => false,
    }
}
