//! Takes the steps of an adjoint back. What each step adds is written here anew, from the
//! mathematics; what it may look at is what the table says that it needs.

use super::forward::Run;
use super::number::Number;
use super::value::{self, Fallible, Matrix, Value};
use crate::activity::Activity;
use crate::formula::Formula;
use crate::ir::{Each, Form, Op, Operator, Projection, VarId, for_each_let};
use crate::primitives::{Constructor, Linear, Need};
use crate::reverse::{Adjoint, Step, reverse};

/// The cotangent of each argument: none where none was asked for.
pub fn gradient(
    run: &mut Run<'_, f64>,
    wanted: Activity,
    dy: &Value<f64>,
) -> Fallible<Vec<Option<Value<f64>>>> {
    let lowered = run.lowered;
    let adjoint = reverse(&lowered.ir, &lowered.body, wanted);
    let cotangents = vec![None; lowered.ir.vars.len()];
    let mut back = Back { run, wanted, cotangents };
    back.add(adjoint.result, dy)?;
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
            self.cotangents[root.0] = Some(self.value(root)?.zero());
        }
        match &mut self.cotangents[root.0] {
            Some(whole) => whole.change(&path, f),
            None => Ok(()),
        }
    }

    fn add(&mut self, to: VarId, value: &Value<f64>) -> Fallible<()> {
        self.change(to, &mut |place| {
            *place = place.add(value)?;
            Ok(())
        })
    }

    fn read(&self, v: VarId) -> Fallible<Value<f64>> {
        let (root, path) = self.place(v)?;
        match &self.cotangents[root.0] {
            Some(whole) => whole.get(&path),
            None => Ok(self.value(v)?.zero()),
        }
    }

    fn steps(&mut self, adjoint: &Adjoint) -> Fallible<()> {
        adjoint.steps.iter().try_for_each(|step| self.step(step))
    }

    fn step(&mut self, step: &Step) -> Fallible<()> {
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
            Step::Each { out, body, carried } => match self.op(*out) {
                Op::Each(each) => self.each(*out, each, body, *carried),
                _ => Err("no closure".to_owned()),
            },
            Step::Forward { .. } | Step::Call { .. } => Err("a call".to_owned()),
        }
    }

    fn update(
        &mut self,
        base: Option<VarId>,
        value: Option<VarId>,
        path: &[Projection],
        out: VarId,
    ) -> Fallible<()> {
        let path = self.run.path(out, path)?;
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

    fn each(&mut self, out: VarId, each: &Each, body: &Adjoint, carried: bool) -> Fallible<()> {
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

        let mut own = Vec::new();
        for_each_let(&each.body.stmts, &mut |v, _| own.push(v));
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
                Form::Map | Form::Build { .. } => self.add(body.result, &dy.part(i)?)?,
                Form::Sum => self.add(body.result, &dy)?,
                Form::Fold { .. } => {
                    let now = std::mem::replace(&mut moving, dy.zero());
                    self.add(body.result, &now)?;
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

    /// What the adjoint of a matrix's method adds, from the values that its row says it needs.
    fn linear(
        &mut self,
        to: VarId,
        out: VarId,
        row: &'static Linear,
        k: usize,
    ) -> Fallible<Value<f64>> {
        let Op::Linear(_, args, positions, turbofish) = self.op(out) else {
            return Err("no method".to_owned());
        };
        let needs = row.adjoints.get(k).copied().unwrap_or_default();
        let need = |need: Need, v: Option<&VarId>| -> Fallible<Value<f64>> {
            match v {
                Some(v) if needs.contains(&need) => self.value(*v),
                _ => Err(format!("the row of `{}` does not say {need:?}", row.name)),
            }
        };
        let a = || need(Need::A, args.first());
        let b = || need(Need::B, args.get(1));
        let y = || need(Need::Y, Some(&out));
        let dy = self.read(out)?;
        let like = self.value(to)?;
        let positions = self.run.indices(positions)?;
        let scaled = |m: Value<f64>, by: f64| Ok::<_, String>(Value::Matrix(m.matrix()?.scale(by)));
        match (row.name, k) {
            ("transpose", _) => Ok(Value::Matrix(dy.matrix()?.transpose())),
            ("tr_mul", 0) => {
                let (b, dy) = (b()?, dy.matrix()?.transpose());
                Ok(Value::Matrix(b.matrix()?.times(&dy)?))
            }
            ("tr_mul", _) => Ok(Value::Matrix(a()?.matrix()?.times(dy.matrix()?)?)),
            ("component_mul", 0) => b()?.zip(&dy, &mut |b, dy| b * dy),
            ("component_mul", _) => a()?.zip(&dy, &mut |a, dy| a * dy),
            ("component_div", 0) => dy.zip(&b()?, &mut |dy, b| dy / b),
            ("component_div", _) => {
                dy.zip(&y()?, &mut |dy, y| -dy * y)?.zip(&b()?, &mut |d, b| d / b)
            }
            ("cross", 0) => value::linear("cross", &[b()?, dy], &[], &[]),
            ("cross", _) => value::linear("cross", &[dy, a()?], &[], &[]),
            ("scale", 0) => scaled(dy, b()?.scalar()?),
            ("scale", _) => Ok(Value::Scalar(inner(&a()?, &dy)?)),
            ("add_scalar", 0) | ("add_to_columns", 0) => Ok(dy),
            ("add_scalar", _) => Ok(Value::Scalar(dy.matrix()?.sum())),
            ("add_to_columns", _) => value::linear("column_sum", &[dy], &[], &[]),
            ("normalize", _) => {
                // (dy − y ⟨y, dy⟩) / |x|
                let (x, y) = (a()?, y()?);
                let (along, length) = (inner(&y, &dy)?, inner(&x, &x)?.sqrt());
                dy.zip(&y, &mut |dy, y| (dy - y * along) / length)
            }
            (
                "row_sum" | "column_sum" | "row" | "column" | "fixed_rows" | "fixed_columns"
                | "fixed_view" | "diagonal" | "sum" | "mean" | "trace",
                _,
            ) => {
                // These are linear, so what the adjoint adds to an entry is ⟨dy, f(that entry)⟩.
                let sizes = self.run.sizes(turbofish.as_ref())?;
                let mut adjoint = like.zero();
                let entries = like.matrix()?.entries.len();
                for i in 0..entries {
                    let mut unit = like.zero();
                    unit.set(&[i], &Value::Scalar(1.0))?;
                    let f = value::linear(row.name, &[unit], &positions, &sizes)?;
                    adjoint.set(&[i], &Value::Scalar(inner(&f, &dy)?))?;
                }
                Ok(adjoint)
            }
            ("dot", 0) => scaled(b()?, dy.scalar()?),
            ("dot", _) => scaled(a()?, dy.scalar()?),
            ("tr_dot", 0) => scaled(Value::Matrix(b()?.matrix()?.transpose()), dy.scalar()?),
            ("tr_dot", _) => scaled(Value::Matrix(a()?.matrix()?.transpose()), dy.scalar()?),
            ("norm", _) => {
                let (x, y) = (a()?, y()?.scalar()?);
                if y == 0.0 { Ok(x.zero()) } else { scaled(x, dy.scalar()? / y) }
            }
            ("norm_squared", _) => scaled(a()?, 2.0 * dy.scalar()?),
            ("max" | "min", _) => {
                let (x, y, dy) = (a()?, y()?.scalar()?, dy.scalar()?);
                let ties = x.numbers().iter().filter(|x| **x == y).count();
                Ok(x.map(&mut |x| if x == y { dy / ties as f64 } else { 0.0 }))
            }
            (name, k) => Err(format!("no adjoint {k} of `{name}`")),
        }
    }
}

/// ⟨a, b⟩
fn inner(a: &Value<f64>, b: &Value<f64>) -> Fallible<f64> {
    Ok(a.zip(b, &mut |a, b| a * b)?.numbers().iter().sum())
}

/// The adjoint of `a * b` with respect to `a`.
fn product_d0(b: &Value<f64>, dy: &Value<f64>, a: &Value<f64>) -> Fallible<Value<f64>> {
    match (a, b) {
        (Value::Scalar(_), _) => Ok(Value::Scalar(inner(b, dy)?)),
        (_, Value::Scalar(_)) => value::binary(Operator::Mul, dy, b),
        (_, b) => Ok(Value::Matrix(dy.matrix()?.times(&b.matrix()?.transpose())?)),
    }
}

/// The same with respect to `b`.
fn product_d1(a: &Value<f64>, dy: &Value<f64>, b: &Value<f64>) -> Fallible<Value<f64>> {
    match (a, b) {
        (_, Value::Scalar(_)) => Ok(Value::Scalar(inner(a, dy)?)),
        (Value::Scalar(_), _) => value::binary(Operator::Mul, dy, a),
        (a, _) => Ok(Value::Matrix(a.matrix()?.transpose().times(dy.matrix()?)?)),
    }
}

/// What the adjoint of a constructor adds to argument `k`, which looks like `to`.
fn construct(
    constructor: &Constructor,
    k: usize,
    dy: &Matrix<f64>,
    to: &Value<f64>,
) -> Fallible<Value<f64>> {
    let columns = |m: &Matrix<f64>| {
        let column = |c| Value::Matrix(m.view(0, c, m.rows, 1));
        (0..m.columns).map(column).collect::<Vec<_>>()
    };
    Ok(match constructor {
        Constructor::New => Value::Scalar(dy.at(k / dy.columns, k % dy.columns)),
        Constructor::From("from") => {
            let mut entries = dy.entries.iter();
            to.map(&mut |_| entries.next().copied().unwrap_or(f64::NAN))
        }
        Constructor::From("from_row_slice") => {
            Value::Array(dy.transpose().entries.into_iter().map(Value::Scalar).collect())
        }
        Constructor::From("from_columns") => Value::Array(columns(dy)),
        Constructor::From("from_rows") => {
            let rows = columns(&dy.transpose());
            let turned = |r: Value<f64>| Ok(Value::Matrix(r.matrix()?.transpose()));
            Value::Array(rows.into_iter().map(turned).collect::<Fallible<_>>()?)
        }
        Constructor::From("repeat") => Value::Scalar(dy.sum()),
        Constructor::From("from_diagonal") => {
            Value::Matrix(Matrix::from_fn(dy.rows, 1, |r, _| dy.at(r, r)))
        }
        Constructor::From(name) => return Err(format!("no adjoint of `{name}`")),
    })
}

/// The functions that formulas are made of, those of the runtime's own among them.
fn helper(name: &str, args: &[Value<f64>]) -> Fallible<Value<f64>> {
    if let ("powi_dx", [x, n]) = (name, args) {
        let (x, n) = (x.scalar()?, n.int()?);
        let power = i32::try_from(n - 1).map_err(|e| e.to_string())?;
        return Ok(Value::Scalar(if n == 0 { 0.0 } else { n as f64 * x.powi(power) }));
    }
    let numbers: Vec<f64> = match args.iter().map(Value::scalar).collect() {
        Ok(numbers) => numbers,
        Err(_) => return value::scalar(name, args),
    };
    let truth = |b: bool| f64::from(u8::from(b));
    Ok(Value::Scalar(match (name, numbers.as_slice()) {
        ("sign", [x]) => truth(*x > 0.0) - truth(*x < 0.0),
        ("above", [a, b]) => truth(a > b),
        ("above_or_half", [a, b]) => 0.5 * (truth(a > b) + truth(a >= b)),
        ("inside", [x, low, high]) => truth(low < x && x < high),
        ("powf_dx", [_, 0.0]) => 0.0,
        ("powf_dx", [x, p]) => p * x.powf(p - 1.0),
        ("powf_dp", [0.0, p, _]) if *p >= 0.0 => 0.0,
        ("powf_dp", [x, _, y]) => y * x.ln(),
        ("ratio_or_zero", [_, 0.0]) => 0.0,
        ("ratio_or_zero", [a, b]) => a / b,
        (name, numbers) => {
            f64::apply(name, numbers).ok_or_else(|| format!("no function `{name}`"))?
        }
    }))
}
