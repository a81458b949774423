//! Takes the steps of an adjoint back. What each step adds is written here anew, from the
//! mathematics; what it may look at is what the table says that it needs.

mod flow;
mod rows;

use self::rows::{construct, helper, inner, product_d0, product_d1};
use super::forward::Run;
use super::value::{self, Fallible, Value};
use crate::activity::Activity;
use crate::formula::Formula;
use crate::ir::{Each, Form, Op, Operator, Projection, VarId, defined};
use crate::reverse::{Adjoint, Step, reverse};

/// The cotangent of each argument: none where none was asked for.
pub fn gradient(
    run: &mut Run<'_, f64>,
    wanted: Activity,
    dy: &Value<f64>,
) -> Fallible<Vec<Option<Value<f64>>>> {
    let lowered = run.lowered;
    let result = lowered.body.result;
    let adjoint = reverse(&lowered.ir, &lowered.body.stmts, &[result], wanted);
    let cotangents = vec![None; lowered.ir.vars.len()];
    let mut back = Back { run, wanted, cotangents };
    back.add(result, dy)?;
    back.steps(&adjoint)?;
    lowered
        .args
        .iter()
        .map(|v| {
            let wanted = lowered.ir.var(*v).activity.meets(wanted);
            wanted.then(|| back.read(*v)).transpose()
        })
        .collect()
}

struct Back<'r, 'l> {
    run: &'r mut Run<'l, f64>,
    wanted: Activity,
    /// The cotangents that have something in them: of whole values, never of parts.
    cotangents: Vec<Option<Value<f64>>>,
}

impl<'l> Back<'_, 'l> {
    fn op(&self, v: VarId) -> &'l Op {
        self.run.lowered.ir.op(v)
    }

    fn value(&self, v: VarId) -> Fallible<Value<f64>> {
        self.run.value(v).cloned()
    }

    /// The place of a cotangent: the whole value, and the way to the part.
    fn place(&self, v: VarId) -> Fallible<(VarId, Vec<usize>)> {
        match self.op(v) {
            // The cotangent of an `Option` is that of what it holds.
            Op::Project(base, Projection::Held) | Op::Certain(base) => self.place(*base),
            Op::Project(base, part) => {
                let (root, mut path) = self.place(*base)?;
                path.push(self.run.position(*base, part)?);
                Ok((root, path))
            }
            Op::Typed(base, ..) => self.place(*base),
            _ => Ok((v, Vec::new())),
        }
    }

    fn change(
        &mut self,
        v: VarId,
        f: &mut dyn FnMut(&mut Value<f64>) -> Fallible<()>,
    ) -> Fallible<()> {
        let (root, path) = self.place(v)?;
        if self.cotangents[root.0].is_none() {
            self.cotangents[root.0] = Some(self.zero(root)?);
        }
        match &mut self.cotangents[root.0] {
            Some(whole) => whole.change(&path, f),
            None => Ok(()),
        }
    }

    fn add(&mut self, to: VarId, value: &Value<f64>) -> Fallible<()> {
        self.change(to, &mut |place| {
            *place = flow::sum(place, value)?;
            Ok(())
        })
    }

    fn zero(&self, v: VarId) -> Fallible<Value<f64>> {
        Ok(flow::tangent(self.run.value(v)?).zero())
    }

    fn read(&self, v: VarId) -> Fallible<Value<f64>> {
        let (root, path) = self.place(v)?;
        match &self.cotangents[root.0] {
            Some(whole) => whole.get(&path),
            None => self.zero(v),
        }
    }

    fn steps(&mut self, adjoint: &Adjoint<'_>) -> Fallible<()> {
        adjoint.steps.iter().try_for_each(|step| self.step(step))
    }

    fn step(&mut self, step: &Step<'_>) -> Fallible<()> {
        match step {
            Step::Scalar { to, value, .. } => {
                let value = self.formula(value)?;
                self.add(*to, &value)
            }
            Step::Flow { to, out, part, negative } => {
                let mut value = self.read(*out)?;
                if let Some(part) = part {
                    value = value.part(self.run.position(*out, part)?)?;
                }
                if *negative {
                    value = value.map(&mut |x| -x);
                }
                self.add(*to, &value)
            }
            Step::Product { to, out, divide, k, a, b } => {
                let dy = self.read(*out)?;
                let value = match (divide, k) {
                    (false, 0) => product_d0(self.run.value(*b)?, &dy, self.run.value(*a)?)?,
                    (false, _) => product_d1(self.run.value(*a)?, &dy, self.run.value(*b)?)?,
                    (true, 0) => value::binary(Operator::Div, &dy, self.run.value(*b)?)?,
                    (true, _) => {
                        let (y, b) = (self.run.value(*out)?, self.run.value(*b)?.scalar()?);
                        Value::Scalar(-inner(y, &dy)? / b)
                    }
                };
                self.add(*to, &value)
            }
            Step::Linear { to, out, row, k } => {
                let value = self.linear(*to, *out, row, *k)?;
                self.add(*to, &value)
            }
            Step::Construct { to, out, constructor, k } => {
                let dy = self.read(*out)?;
                let value = construct(constructor, *k, dy.matrix()?, self.run.value(*to)?)?;
                self.add(*to, &value)
            }
            Step::Repeat { to, out } => {
                let Value::Array(parts) = self.read(*out)? else {
                    return Err("the repeated is no array".to_owned());
                };
                parts.iter().try_for_each(|part| self.add(*to, part))
            }
            Step::Update { base, value, path, out } => self.update(*base, *value, path, *out),
            Step::Each { out, body, carried, .. } => match self.op(*out) {
                Op::Each(each) => self.each(*out, each, body, *carried),
                _ => Err("no closure".to_owned()),
            },
            Step::Branch { branch, arms } => self.branch(branch, arms),
            Step::Loop { of, reached, body } => self.repeat(of, reached, body),
            Step::Forward { .. } | Step::Call { .. } | Step::Opaque { .. } => {
                Err("a call".to_owned())
            }
        }
    }

    fn update(
        &mut self,
        base: Option<VarId>,
        value: Option<VarId>,
        path: &[Projection],
        out: VarId,
    ) -> Fallible<()> {
        // What an `Option` holds has the cotangent of the `Option`.
        let path: Vec<Projection> =
            path.iter().filter(|p| !matches!(p, Projection::Held)).cloned().collect();
        let path = self.run.path(out, &path)?;
        let mut whole = self.read(out)?;
        let part = whole.get(&path)?;
        whole.set(&path, &part.zero())?;
        if let Some(value) = value {
            self.add(value, &part)?;
        }
        match base {
            Some(base) => self.add(base, &whole),
            None => Ok(()),
        }
    }

    fn each(&mut self, out: VarId, each: &Each, body: &Adjoint<'_>, carried: bool) -> Fallible<()> {
        let dy = self.read(out)?;
        let (length, _) = self.run.extent(each)?;

        // The accumulator before each step, from a run of its own: later code may have changed
        // what the first run saw, and the code that is emitted runs again as late as this.
        let mut before: Vec<Option<Value<f64>>> = vec![None; length];
        if let Form::Fold { init, .. } = &each.form {
            let mut now = self.value(*init)?;
            for (i, before) in before.iter_mut().enumerate() {
                *before = Some(now.clone());
                let scope = self.run.enter(each, i, Some(&now))?;
                now = self.run.block(&each.body)?;
                self.run.leave(scope);
            }
        }

        let mut own = defined(&each.body.stmts);
        if let Form::Fold { carry, .. } = &each.form {
            own.push(*carry);
        }

        let mut moving = dy.clone();
        let mut order: Vec<usize> = (0..length).collect();
        if let Form::Fold { .. } = each.form {
            order.reverse();
        }
        for i in order {
            let scope = self.run.enter(each, i, before[i].as_ref())?;
            self.run.block(&each.body)?;
            own.iter().for_each(|v| self.cotangents[v.0] = None);
            match &each.form {
                Form::Map | Form::Build { .. } => self.add(each.body.result, &dy.part(i)?)?,
                Form::Sum => self.add(each.body.result, &dy)?,
                Form::Fold { .. } => {
                    let now = std::mem::replace(&mut moving, dy.zero());
                    self.add(each.body.result, &now)?;
                }
            }
            self.steps(body)?;
            if let Form::Fold { carry, .. } = &each.form
                && let Some(carried) = self.cotangents[carry.0].take()
            {
                moving = carried;
            }
            self.run.leave(scope);
        }
        match &each.form {
            Form::Fold { init, .. }
                if carried && self.run.lowered.ir.var(*init).activity.meets(self.wanted) =>
            {
                self.add(*init, &moving)
            }
            _ => Ok(()),
        }
    }

    fn formula(&self, formula: &Formula) -> Fallible<Value<f64>> {
        let two = |a: &Formula, b: &Formula| -> Fallible<(f64, f64)> {
            Ok((self.formula(a)?.scalar()?, self.formula(b)?.scalar()?))
        };
        Ok(match formula {
            Formula::Const(c) => Value::Scalar(*c),
            Formula::Int(n) => Value::Int(i64::from(*n)),
            Formula::Value(v) => self.value(*v)?,
            Formula::Cotangent(v) => self.read(*v)?,
            Formula::Divisor(_) => {
                return Err("a divisor is made where code is written".into());
            }
            Formula::Neg(a) => Value::Scalar(-self.formula(a)?.scalar()?),
            Formula::Add(a, b) => two(a, b).map(|(a, b)| Value::Scalar(a + b))?,
            Formula::Sub(a, b) => two(a, b).map(|(a, b)| Value::Scalar(a - b))?,
            Formula::Mul(a, b) => two(a, b).map(|(a, b)| Value::Scalar(a * b))?,
            Formula::Div(a, b) => two(a, b).map(|(a, b)| Value::Scalar(a / b))?,
            Formula::Call(name, args) => {
                let args = args.iter().map(|a| self.formula(a)).collect::<Fallible<Vec<_>>>()?;
                helper(name, &args)?
            }
        })
    }
}
