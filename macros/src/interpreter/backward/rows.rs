//! What the rows of the table add, written anew from the mathematics.

use super::Back;
use crate::interpreter::number::Number;
use crate::interpreter::value::{self, Fallible, Matrix, Value};
use crate::ir::{Op, Operator, VarId};
use crate::primitives::{Constructor, Linear, Need};

impl Back<'_, '_> {
    /// What the adjoint of a matrix's method adds, from the values that its row says it needs.
    pub(super) fn linear(
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
        let c = || need(Need::C, args.get(2));
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
            ("add_component_mul", 0) => Ok(dy),
            ("add_component_mul", 1) => c()?.zip(&dy, &mut |c, dy| c * dy),
            ("add_component_mul", _) => b()?.zip(&dy, &mut |b, dy| b * dy),
            ("component_div", 0) => dy.zip(&b()?, &mut |dy, b| dy / b),
            ("component_div", _) => {
                dy.zip(&y()?, &mut |dy, y| -dy * y)?.zip(&b()?, &mut |d, b| d / b)
            }
            ("cross", 0) => value::linear("cross", &[b()?, dy], &[], &[]),
            ("cross", _) => value::linear("cross", &[dy, a()?], &[], &[]),
            ("scale", 0) => scaled(dy, b()?.scalar()?),
            ("scale", _) => Ok(Value::Scalar(inner(&a()?, &dy)?)),
            ("add_scalar" | "add_to_columns" | "add_to_rows", 0) => Ok(dy),
            ("add_scalar", _) => Ok(Value::Scalar(dy.matrix()?.sum())),
            ("add_to_rows", _) => value::linear("row_sum", &[dy], &[], &[]),
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
pub(super) fn inner(a: &Value<f64>, b: &Value<f64>) -> Fallible<f64> {
    Ok(a.zip(b, &mut |a, b| a * b)?.numbers().iter().sum())
}

/// The adjoint of `a * b` with respect to `a`.
pub(super) fn product_d0(b: &Value<f64>, dy: &Value<f64>, a: &Value<f64>) -> Fallible<Value<f64>> {
    match (a, b) {
        (Value::Scalar(_), _) => Ok(Value::Scalar(inner(b, dy)?)),
        (_, Value::Scalar(_)) => value::binary(Operator::Mul, dy, b),
        (_, b) => Ok(Value::Matrix(dy.matrix()?.times(&b.matrix()?.transpose())?)),
    }
}

/// The same with respect to `b`.
pub(super) fn product_d1(a: &Value<f64>, dy: &Value<f64>, b: &Value<f64>) -> Fallible<Value<f64>> {
    match (a, b) {
        (_, Value::Scalar(_)) => Ok(Value::Scalar(inner(a, dy)?)),
        (Value::Scalar(_), _) => value::binary(Operator::Mul, dy, a),
        (a, _) => Ok(Value::Matrix(a.matrix()?.transpose().times(dy.matrix()?)?)),
    }
}

/// What the adjoint of a constructor adds to argument `k`, which looks like `to`.
pub(super) fn construct(
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
pub(super) fn helper(name: &str, args: &[Value<f64>]) -> Fallible<Value<f64>> {
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
