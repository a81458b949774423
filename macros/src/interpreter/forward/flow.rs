//! Branches and loops, and what is written down of a run for the way back.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::rc::Rc;

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{Expr, Pat};

use super::Run;
use crate::interpreter::number::Number;
use crate::interpreter::source::TOO_MANY;
use crate::interpreter::value::{Fallible, Value};
use crate::ir::{Arm, Branch, Carried, Head, Loop, Snippet, VarId, defined};

/// What is known of the last run of a branch or a loop.
#[derive(Clone)]
pub enum Record<N> {
    /// The arm that was run.
    Arm(usize),
    /// The steps of a loop.
    Steps(Rc<Vec<Step<N>>>),
}

/// A step of a loop, as it was at its end.
pub struct Step<N> {
    values: Vec<(VarId, Option<Value<N>>)>,
    records: Vec<(VarId, Record<N>)>,
}

/// Patterns and conditions by where they stand: parsed once.
#[derive(Default)]
pub struct Parsed {
    patterns: HashMap<usize, Rc<Pat>>,
    conditions: HashMap<usize, Rc<Expr>>,
}

impl Parsed {
    fn pattern(&mut self, tokens: &TokenStream) -> Fallible<Rc<Pat>> {
        Ok(match self.patterns.entry(std::ptr::from_ref(tokens).addr()) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(new) => {
                let parsed = Pat::parse_multi_with_leading_vert.parse2(tokens.clone());
                new.insert(Rc::new(parsed.map_err(|e| format!("`{tokens}`: {e}"))?)).clone()
            }
        })
    }

    fn condition(&mut self, snippet: &Snippet) -> Fallible<Rc<Expr>> {
        let tokens = &snippet.tokens;
        Ok(match self.conditions.entry(std::ptr::from_ref(snippet).addr()) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(new) => {
                let parsed = syn::parse2(tokens.clone());
                new.insert(Rc::new(parsed.map_err(|e| format!("`{tokens}`: {e}"))?)).clone()
            }
        })
    }
}

impl<N: Number> Run<'_, N> {
    /// The value of code that decides something. The names of ours that it mentions, and those that
    /// a `let` in it binds, stay in the scope that is open.
    fn decided(&mut self, snippet: &Snippet) -> Fallible<Value<N>> {
        self.bind_uses(snippet)?;
        let condition = self.deciding.condition(snippet)?;
        self.machine.expr(&condition)
    }

    fn holds(&mut self, snippet: &Snippet) -> Fallible<bool> {
        Ok(self.decided(snippet)?.int()? != 0)
    }

    pub(super) fn branch(&mut self, branch: &Branch) -> Fallible<()> {
        let scope = self.machine.open();
        let (chosen, arm) = self.arm(branch)?;
        if let Some(never) = &arm.never {
            return Err(format!("`{}` is reached", never.tokens));
        }
        self.statements(&arm.stmts)?;
        let results: Vec<Option<VarId>> = arm.results.clone();
        // What an arm gives is there before any of it gets its new name.
        let values = branch
            .outs
            .iter()
            .zip(&results)
            .map(|(out, result)| self.given(*result, *out))
            .collect::<Fallible<Vec<_>>>()?;
        for (out, value) in branch.outs.iter().zip(values) {
            self.define(*out, value)?;
        }
        self.machine.close(scope);
        self.records.insert(branch.id, Record::Arm(chosen));
        Ok(())
    }

    /// The arm that is to be run; the names that its pattern binds are in scope.
    fn arm<'b>(&mut self, branch: &'b Branch) -> Fallible<(usize, &'b Arm)> {
        let arm = |k: usize| branch.arms.get(k).ok_or_else(|| "a branch without arms".to_owned());
        if !branch.is_match {
            let k = usize::from(!self.holds(&branch.subject)?);
            return Ok((k, arm(k)?));
        }
        let subject = self.decided(&branch.subject)?;
        for (k, arm) in branch.arms.iter().enumerate() {
            let scope = self.machine.open();
            let pattern = self.deciding.pattern(&arm.pattern)?;
            if self.machine.fits(&pattern, &subject)?
                && arm.guard.as_ref().map_or(Ok(true), |guard| self.holds(guard))?
            {
                return Ok((k, arm));
            }
            self.machine.close(scope);
        }
        Err("no arm of a `match` is right".to_owned())
    }

    /// The value that a block's end gives to the variable that comes out: wrapped, where that one
    /// has a value on some paths only.
    fn given(&self, result: Option<VarId>, out: VarId) -> Fallible<Value<N>> {
        let ir = &self.lowered.ir;
        match result {
            None if ir.var(out).maybe => Ok(Value::Option(None)),
            None => Err(format!("`{}` gets no value", ir.var(out).name)),
            Some(v) if ir.var(out).maybe && !ir.var(v).maybe => {
                Ok(Value::Option(Some(Box::new(self.value(v)?.clone()))))
            }
            Some(v) if ir.var(v).maybe && !ir.var(out).maybe => {
                Err(format!("`{}` may have no value, and is taken for one", ir.var(v).name))
            }
            Some(v) => self.value(v).cloned(),
        }
    }

    pub(super) fn repeat(&mut self, l: &Loop) -> Fallible<()> {
        let scope = self.machine.open();
        for c in &l.carried {
            let value = self.given(c.init, c.start)?;
            self.define(c.start, value)?;
        }
        let mut given = self.sequence(&l.head)?;
        let mut own = defined(&l.stmts);
        own.extend(l.given());
        let mut steps = Vec::new();
        loop {
            let inner = self.machine.open();
            if !self.enter_step(l, steps.len(), &mut given)? {
                self.machine.close(inner);
                break;
            }
            self.statements(&l.stmts)?;
            self.fuel = self.fuel.checked_sub(1).ok_or(TOO_MANY)?;
            let nexts = self.nexts(&l.carried)?;
            steps.push(self.written_down(&own));
            let stop = match l.stop {
                Some(stop) => self.value(stop)?.int()? != 0,
                None => false,
            };
            self.machine.close(inner);
            for (c, value) in l.carried.iter().zip(nexts) {
                self.define(c.start, value)?;
            }
            if stop {
                break;
            }
        }
        for c in &l.carried {
            let value = self.value(c.start)?.clone();
            self.define(c.out, value)?;
        }
        self.machine.close(scope);
        self.records.insert(l.id, Record::Steps(Rc::new(steps)));
        Ok(())
    }

    fn nexts(&self, carried: &[Carried]) -> Fallible<Vec<Value<N>>> {
        carried.iter().map(|c| self.given(c.next, c.start)).collect()
    }

    /// What a loop goes through, if that is known before it.
    fn sequence(&mut self, head: &Head) -> Fallible<Option<std::vec::IntoIter<Value<N>>>> {
        let all = match head {
            Head::Range { range, .. } => self.value(*range)?.clone(),
            Head::Iterator { iterator, .. } => {
                let scope = self.machine.open();
                let all = self.snippet(iterator)?;
                self.machine.close(scope);
                all
            }
            Head::Elements { sources, .. } => {
                let lengths = sources.iter().map(|s| self.value(*s)?.length());
                let lengths = lengths.collect::<Fallible<Vec<usize>>>()?;
                let shortest = lengths.into_iter().min().ok_or("a loop over nothing")?;
                Value::Array((0..shortest).map(|i| Value::Int(i as i64)).collect())
            }
            Head::While(_) | Head::Forever => return Ok(None),
        };
        match all {
            Value::Array(all) => Ok(Some(all.into_iter())),
            other => Err(format!("a loop over {other:?}")),
        }
    }

    /// Gives a step what it is given; `false` where there is none.
    fn enter_step(
        &mut self,
        l: &Loop,
        number: usize,
        given: &mut Option<std::vec::IntoIter<Value<N>>>,
    ) -> Fallible<bool> {
        let next = match given {
            Some(given) => match given.next() {
                Some(next) => Some(next),
                None => return Ok(false),
            },
            None => None,
        };
        match (&l.head, next) {
            (Head::Range { index, .. }, Some(next)) => self.define(*index, next)?,
            (Head::Iterator { pattern, .. }, Some(next)) => {
                let pattern = self.deciding.pattern(pattern)?;
                if !self.machine.fits(&pattern, &next)? {
                    return Err("the pattern of a `for` does not match".to_owned());
                }
            }
            (Head::Elements { sources, index, elements }, Some(_)) => {
                self.define(*index, Value::Int(number as i64))?;
                for (source, element) in sources.iter().zip(elements) {
                    let value = self.value(*source)?.part(number)?;
                    self.define(*element, value)?;
                }
            }
            (Head::While(condition), _) => return self.holds(condition),
            _ => {}
        }
        self.bind_given(l)?;
        Ok(true)
    }

    /// Binds the user's names for what a step is given.
    fn bind_given(&mut self, l: &Loop) -> Fallible<()> {
        l.head.given().into_iter().try_for_each(|v| self.bind_user(v))
    }

    fn written_down(&self, own: &[VarId]) -> Step<N> {
        let values = own.iter().map(|v| (*v, self.values[v.0].clone())).collect();
        let record = |v: &VarId| self.records.get(v).map(|record| (*v, record.clone()));
        Step { values, records: own.iter().filter_map(record).collect() }
    }

    /// Makes a step's values what they were at its end, in a scope that [`Run::leave`] closes.
    pub fn go_back(&mut self, l: &Loop, step: &Step<N>) -> Fallible<usize> {
        let scope = self.machine.open();
        for (v, value) in &step.values {
            self.values[v.0].clone_from(value);
        }
        for (v, record) in &step.records {
            self.records.insert(*v, record.clone());
        }
        self.bind_given(l)?;
        Ok(scope)
    }

    /// What is known of the last run of a branch or a loop.
    pub fn record(&self, id: VarId) -> Fallible<Record<N>> {
        self.records.get(&id).cloned().ok_or_else(|| format!("{id:?} was not run"))
    }
}
