//! What the programs were made of.

mod syntax;

use std::collections::{BTreeMap, BTreeSet};

use super::forward::Run;
use super::value::Value;
use crate::activity::Activity;
use crate::ir::{Branch, Form, Head, Ir, Loop, Op, Operator, Projection, Stmt, VarId};
use crate::primitives::{CONSTRUCTORS, LINEARS, Parameter, SCALARS};

/// What can happen in a program that runs.
const EVENTS: &[&str] = &[
    "`break` taken",
    "`break 'label` taken",
    "`continue` taken",
    "`continue 'label` taken",
    "`return` taken",
    "`else` of a `let` taken",
    "`if` without `else` not taken",
    "`for` left by `break`",
    "`for` of no steps",
    "`while` left by `break`",
    "`while` of no steps",
    "guard not met",
];

/// How often each thing was in a program that was compared.
#[derive(Default)]
pub struct Coverage(BTreeMap<String, usize>);

impl Coverage {
    /// Everything that there is, not yet counted.
    pub fn none() -> Self {
        let mut coverage = Coverage::default();
        let mut expect = |what: String| {
            coverage.0.insert(what, 0);
        };
        for row in SCALARS {
            for (k, parameter) in row.parameters.iter().enumerate() {
                if let Parameter::Smooth(..) = parameter {
                    expect(format!("{} d{k}", row.name));
                }
            }
        }
        for row in LINEARS {
            for k in 0..row.adjoints.len() {
                expect(format!("{} d{k} of a matrix", row.name));
            }
        }
        for (name, _) in CONSTRUCTORS {
            expect(format!("constructor {name}"));
        }
        for what in [
            "scalar + scalar",
            "scalar - scalar",
            "scalar * scalar",
            "scalar / scalar",
            "matrix + matrix",
            "matrix - matrix",
            "matrix * matrix",
            "matrix * scalar",
            "scalar * matrix",
            "matrix / scalar",
            "- scalar",
            "- matrix",
            "[i] of a matrix",
            "[(i, j)] of a matrix",
            "[i] of an array",
            "pattern of an array",
            "field of a tuple",
            "field of a matrix",
            "element of a matrix",
            "element of an array",
            "element of an inactive source",
            "update of an entry",
            "update of an element",
            "update of a field",
            "update deep inside",
            "tuple",
            "array",
            "repeat",
            "typed",
            "verbatim expression",
            "verbatim statement",
            "map of a matrix",
            "map of an array",
            "zip_map",
            "sum of scalars",
            "sum of matrices",
            "sum over several",
            "fold of a scalar",
            "fold of a matrix",
            "fold of an array",
            "fold of a tuple",
            "fold over a matrix",
            "fold over an array",
            "from_fn of a matrix",
            "from_fn of an array",
            "closure in a closure",
            "update in a closure",
            "branch of a condition",
            "branch of a match",
            "branch with an inactive out",
            "branch with an out that may have no value",
            "loop over a range",
            "loop over what is kept as written",
            "loop over elements",
            "loop with a condition",
            "loop without an end",
            "loop that is left",
            "carried variable that is inactive",
            "carried variable that may have no value",
            "variable that is certain to have a value",
            "option",
            "what an option holds",
        ] {
            expect(what.to_owned());
        }
        for what in syntax::CONSTRUCTS.iter().chain(EVENTS) {
            expect((*what).to_owned());
        }
        coverage
    }

    /// Counts what a program is made of, once it has run.
    pub fn count(&mut self, run: &Run<'_, f64>) {
        let lowered = run.lowered;
        Counter { coverage: self, run, ir: &lowered.ir, depth: 0 }.block(&lowered.body.stmts);
    }

    /// Counts what a program's source is made of, and what happened when it ran.
    pub fn see(&mut self, function: &syn::ItemFn, seen: &BTreeSet<&'static str>) {
        for what in seen {
            *self.0.entry((*what).to_owned()).or_default() += 1;
        }
        syntax::see(function, &mut |what| {
            *self.0.entry(what.to_owned()).or_default() += 1;
        });
    }

    pub fn absorb(&mut self, other: Coverage) {
        for (what, n) in other.0 {
            *self.0.entry(what).or_default() += n;
        }
    }

    pub fn has(&self, what: &str) -> bool {
        self.0.get(what).is_some_and(|n| *n > 0)
    }

    pub fn missing(&self) -> Vec<&str> {
        self.0.iter().filter(|(_, n)| **n == 0).map(|(what, _)| what.as_str()).collect()
    }

    pub fn lines(&self) -> String {
        let lines: Vec<String> = self.0.iter().map(|(what, n)| format!("{n:>9}  {what}")).collect();
        lines.join("\n")
    }
}

struct Counter<'c, 'r, 'l> {
    coverage: &'c mut Coverage,
    run: &'r Run<'l, f64>,
    ir: &'l Ir,
    depth: usize,
}

impl Counter<'_, '_, '_> {
    fn add(&mut self, what: impl Into<String>) {
        *self.coverage.0.entry(what.into()).or_default() += 1;
    }

    fn shape(&self, v: VarId) -> &'static str {
        match self.run.value(v) {
            Ok(Value::Scalar(_)) => "scalar",
            Ok(Value::Matrix(_)) => "matrix",
            Ok(Value::Array(_)) => "array",
            Ok(Value::Tuple(_)) => "tuple",
            Ok(Value::Int(_)) => "integer",
            Ok(Value::Option(_)) => "option",
            Err(_) => "nothing",
        }
    }

    fn active(&self, v: VarId) -> bool {
        self.ir.var(v).activity.meets(Activity::BOTH)
    }

    fn block(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            match stmt {
                Stmt::Let(v, op) => self.op(*v, op),
                Stmt::Verbatim(_) => self.add("verbatim statement"),
                Stmt::Branch(branch) => self.branch(branch),
                Stmt::Loop(l) => self.repeat(l),
            }
        }
    }

    fn branch(&mut self, branch: &Branch) {
        if branch.outs.iter().any(|out| self.active(*out)) {
            self.add(if branch.is_match { "branch of a match" } else { "branch of a condition" });
        }
        for out in &branch.outs {
            if !self.active(*out) {
                self.add("branch with an inactive out");
            } else if self.ir.var(*out).maybe {
                self.add("branch with an out that may have no value");
            }
        }
        branch.arms.iter().for_each(|arm| self.block(&arm.stmts));
    }

    fn repeat(&mut self, l: &Loop) {
        if l.carried.iter().any(|c| self.active(c.out)) {
            self.add(match l.head {
                Head::Range { .. } => "loop over a range",
                Head::Iterator { .. } => "loop over what is kept as written",
                Head::Elements { .. } => "loop over elements",
                Head::While(_) => "loop with a condition",
                Head::Forever => "loop without an end",
            });
            if l.stop.is_some() {
                self.add("loop that is left");
            }
        }
        for c in &l.carried {
            if !self.active(c.out) {
                self.add("carried variable that is inactive");
            } else if self.ir.var(c.start).maybe {
                self.add("carried variable that may have no value");
            }
        }
        self.block(&l.stmts);
    }

    fn op(&mut self, v: VarId, op: &Op) {
        match op {
            Op::Verbatim(_) => self.add("verbatim expression"),
            _ if !self.active(v) => {}
            Op::Neg(_) => self.add(format!("- {}", self.shape(v))),
            Op::Binary(operator, a, b) => {
                let sign = match operator {
                    Operator::Add => "+",
                    Operator::Sub => "-",
                    Operator::Mul => "*",
                    Operator::Div => "/",
                };
                self.add(format!("{} {sign} {}", self.shape(*a), self.shape(*b)));
            }
            Op::Scalar(row, args) => {
                for (k, arg) in args.iter().enumerate() {
                    if self.active(*arg) {
                        self.add(format!("{} d{k}", row.name));
                    }
                }
            }
            Op::Linear(row, args, ..) => {
                for (k, arg) in args.iter().enumerate() {
                    if self.active(*arg) {
                        self.add(format!("{} d{k} of a matrix", row.name));
                    }
                }
            }
            Op::Construct(_, path, _) => {
                let path = path.to_string();
                let name = path.rsplit(' ').next().unwrap_or_default().to_owned();
                self.add(format!("constructor {name}"));
            }
            Op::Project(base, part) => self.projection(*base, part),
            Op::Update(_, path, _) => {
                if self.depth > 0 {
                    self.add("update in a closure");
                }
                match path.as_slice() {
                    [Projection::Index(_)] if self.shape(v) == "matrix" => {
                        self.add("update of an entry");
                    }
                    [Projection::Index(_)] => self.add("update of an element"),
                    [_] => self.add("update of a field"),
                    _ => self.add("update deep inside"),
                }
            }
            Op::Tuple(_) => self.add("tuple"),
            Op::Array(_) => self.add("array"),
            Op::Repeat(..) => self.add("repeat"),
            Op::Typed(..) => self.add("typed"),
            Op::Each(each) => {
                let result = self.shape(v);
                let source = each.sources.first().map_or("nothing", |s| self.shape(*s));
                match &each.form {
                    Form::Map if each.sources.len() > 1 => self.add("zip_map"),
                    Form::Map => self.add(format!("map of {}", with_article(source))),
                    Form::Sum if result == "scalar" => self.add("sum of scalars"),
                    Form::Sum => self.add("sum of matrices"),
                    Form::Fold { .. } => {
                        self.add(format!(
                            "fold of a{}",
                            with_article(result).trim_start_matches('a')
                        ));
                        self.add(format!("fold over {}", with_article(source)));
                    }
                    Form::Build { .. } => self.add(format!("from_fn of {}", with_article(result))),
                }
                if matches!(each.form, Form::Sum) && each.sources.len() > 1 {
                    self.add("sum over several");
                }
                for source in &each.sources {
                    if self.active(*source) {
                        self.add(format!("element of {}", with_article(self.shape(*source))));
                    } else {
                        self.add("element of an inactive source");
                    }
                }
                if self.depth > 0 {
                    self.add("closure in a closure");
                }
                self.depth += 1;
                self.block(&each.body.stmts);
                self.depth -= 1;
            }
            Op::Certain(_) => self.add("variable that is certain to have a value"),
            Op::Hold(_) => self.add("option"),
            Op::Arg(_)
            | Op::Given
            | Op::Carried(_)
            | Op::Joined
            | Op::Struct(..)
            | Op::Forward(..)
            | Op::Opaque(..)
            | Op::Call(..)
            | Op::Refused => {}
        }
    }

    fn projection(&mut self, base: VarId, part: &Projection) {
        let base = self.shape(base);
        match part {
            Projection::Index(i) if self.shape(*i) == "tuple" => self.add("[(i, j)] of a matrix"),
            Projection::Index(_) => self.add(format!("[i] of {}", with_article(base))),
            Projection::At(_) => self.add("pattern of an array"),
            Projection::Field(_) => self.add(format!("field of {}", with_article(base))),
            Projection::Held => self.add("what an option holds"),
            Projection::Element(_) | Projection::Variant(..) => {}
        }
    }
}

fn with_article(noun: &str) -> String {
    if noun == "array" { format!("an {noun}") } else { format!("a {noun}") }
}
