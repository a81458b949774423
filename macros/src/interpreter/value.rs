//! Values, and the arithmetic of nalgebra on them.

use super::number::Number;
use crate::ir::Operator;

/// What went wrong; a program that was lowered rightly makes no such thing.
pub type Fallible<T> = Result<T, String>;

/// A value of a program.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<N> {
    Scalar(N),
    Matrix(Matrix<N>),
    Array(Vec<Value<N>>),
    Tuple(Vec<Value<N>>),
    /// An integer or a `bool`: without a derivative.
    Int(i64),
    Option(Option<Box<Value<N>>>),
}

/// A matrix, column by column.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix<N> {
    pub rows: usize,
    pub columns: usize,
    pub entries: Vec<N>,
}

impl<N: Number> Matrix<N> {
    pub fn from_fn(rows: usize, columns: usize, mut f: impl FnMut(usize, usize) -> N) -> Self {
        let mut entries = Vec::with_capacity(rows * columns);
        for c in 0..columns {
            for r in 0..rows {
                entries.push(f(r, c));
            }
        }
        Matrix { rows, columns, entries }
    }

    pub fn at(&self, r: usize, c: usize) -> N {
        self.entries[c * self.rows + r]
    }

    pub fn map(&self, f: impl FnMut(N) -> N) -> Self {
        let entries = self.entries.iter().copied().map(f).collect();
        Matrix { rows: self.rows, columns: self.columns, entries }
    }

    pub fn zip(&self, b: &Self, mut f: impl FnMut(N, N) -> N) -> Fallible<Self> {
        if (self.rows, self.columns) != (b.rows, b.columns) {
            return Err(format!("{}×{} against {}×{}", self.rows, self.columns, b.rows, b.columns));
        }
        let entries = self.entries.iter().zip(&b.entries).map(|(a, b)| f(*a, *b)).collect();
        Ok(Matrix { rows: self.rows, columns: self.columns, entries })
    }

    pub fn transpose(&self) -> Self {
        Matrix::from_fn(self.columns, self.rows, |r, c| self.at(c, r))
    }

    pub fn scale(&self, a: N) -> Self {
        self.map(|x| x * a)
    }

    pub fn times(&self, b: &Self) -> Fallible<Self> {
        if self.columns != b.rows {
            return Err(format!("{} columns against {} rows", self.columns, b.rows));
        }
        Ok(Matrix::from_fn(self.rows, b.columns, |r, c| {
            sum((0..self.columns).map(|k| self.at(r, k) * b.at(k, c)))
        }))
    }

    pub fn dot(&self, b: &Self) -> Fallible<N> {
        Ok(self.zip(b, |a, b| a * b)?.sum())
    }

    pub fn sum(&self) -> N {
        sum(self.entries.iter().copied())
    }

    /// A block of it.
    pub fn view(&self, top: usize, left: usize, rows: usize, columns: usize) -> Self {
        Matrix::from_fn(rows, columns, |r, c| self.at(top + r, left + c))
    }
}

pub fn sum<N: Number>(terms: impl Iterator<Item = N>) -> N {
    terms.fold(N::constant(0.0), |a, b| a + b)
}

impl<N: Number> Value<N> {
    pub fn scalar(&self) -> Fallible<N> {
        match self {
            Value::Scalar(x) => Ok(*x),
            other => Err(format!("not a scalar: {other:?}")),
        }
    }

    pub fn matrix(&self) -> Fallible<&Matrix<N>> {
        match self {
            Value::Matrix(m) => Ok(m),
            other => Err(format!("not a matrix: {other:?}")),
        }
    }

    pub fn int(&self) -> Fallible<i64> {
        match self {
            Value::Int(i) => Ok(*i),
            other => Err(format!("not an integer: {other:?}")),
        }
    }

    pub fn index(&self) -> Fallible<usize> {
        usize::try_from(self.int()?).map_err(|_| "a negative index".to_owned())
    }

    /// How many elements a closure is applied to.
    pub fn length(&self) -> Fallible<usize> {
        match self {
            Value::Matrix(m) => Ok(m.entries.len()),
            Value::Array(elements) => Ok(elements.len()),
            other => Err(format!("not a sequence: {other:?}")),
        }
    }

    /// Part number `k`: an entry of a matrix, column by column, an element or a field, or, as part
    /// 0, what an `Option` holds.
    pub fn part(&self, k: usize) -> Fallible<Value<N>> {
        match self {
            Value::Matrix(m) => m.entries.get(k).map(|x| Value::Scalar(*x)),
            Value::Array(parts) | Value::Tuple(parts) => parts.get(k).cloned(),
            Value::Option(Some(held)) if k == 0 => Some((**held).clone()),
            Value::Scalar(_) | Value::Int(_) | Value::Option(_) => None,
        }
        .ok_or_else(|| format!("no part {k} of {self:?}"))
    }

    /// The number of the part that an index means: one number, or a row and a column.
    pub fn position(&self, index: &Value<N>) -> Fallible<usize> {
        match (self, index) {
            (Value::Matrix(m), Value::Tuple(pair)) => {
                let [r, c] = pair.as_slice() else { return Err("an index of three".to_owned()) };
                let (r, c) = (r.index()?, c.index()?);
                if r < m.rows && c < m.columns {
                    Ok(c * m.rows + r)
                } else {
                    Err(format!("({r}, {c}) of {}×{}", m.rows, m.columns))
                }
            }
            (_, index) => index.index(),
        }
    }

    /// Changes the part at the end of `path`.
    pub fn change(
        &mut self,
        path: &[usize],
        f: &mut dyn FnMut(&mut Value<N>) -> Fallible<()>,
    ) -> Fallible<()> {
        let Some((k, rest)) = path.split_first() else { return f(self) };
        match self {
            Value::Array(parts) | Value::Tuple(parts) => match parts.get_mut(*k) {
                Some(part) => part.change(rest, f),
                None => Err(format!("no part {k} to change")),
            },
            Value::Matrix(m) => {
                let Some(entry) = m.entries.get_mut(*k) else {
                    return Err(format!("no entry {k} to change"));
                };
                let mut part = Value::Scalar(*entry);
                part.change(rest, f)?;
                *entry = part.scalar()?;
                Ok(())
            }
            Value::Option(Some(held)) if *k == 0 => held.change(rest, f),
            Value::Scalar(_) | Value::Int(_) | Value::Option(_) => {
                Err(format!("no part {k} of {self:?}"))
            }
        }
    }

    pub fn set(&mut self, path: &[usize], value: &Value<N>) -> Fallible<()> {
        self.change(path, &mut |part| {
            *part = value.clone();
            Ok(())
        })
    }

    pub fn get(&self, path: &[usize]) -> Fallible<Value<N>> {
        path.iter().try_fold(self.clone(), |value, k| value.part(*k))
    }

    /// The same shape with each number changed.
    pub fn map<M>(&self, f: &mut dyn FnMut(N) -> M) -> Value<M> {
        match self {
            Value::Scalar(x) => Value::Scalar(f(*x)),
            Value::Matrix(m) => Value::Matrix(Matrix {
                rows: m.rows,
                columns: m.columns,
                entries: m.entries.iter().map(|x| f(*x)).collect(),
            }),
            Value::Array(parts) => Value::Array(parts.iter().map(|p| p.map(f)).collect()),
            Value::Tuple(parts) => Value::Tuple(parts.iter().map(|p| p.map(f)).collect()),
            Value::Int(i) => Value::Int(*i),
            Value::Option(held) => Value::Option(held.as_ref().map(|held| Box::new(held.map(f)))),
        }
    }

    /// Calls `f` with each number.
    pub fn each(&self, f: &mut dyn FnMut(N)) {
        match self {
            Value::Scalar(x) => f(*x),
            Value::Matrix(m) => m.entries.iter().for_each(|x| f(*x)),
            Value::Array(parts) | Value::Tuple(parts) => parts.iter().for_each(|p| p.each(f)),
            Value::Int(_) => {}
            Value::Option(held) => held.iter().for_each(|held| held.each(f)),
        }
    }

    pub fn numbers(&self) -> Vec<N> {
        let mut numbers = Vec::new();
        self.each(&mut |x| numbers.push(x));
        numbers
    }

    /// The value without derivatives.
    pub fn stopped(&self) -> Value<N> {
        self.map(&mut |x| x.stopped())
    }

    /// Zero in the same shape.
    pub fn zero(&self) -> Value<N> {
        self.map(&mut |_| N::constant(0.0))
    }

    pub fn add(&self, b: &Value<N>) -> Fallible<Value<N>> {
        self.zip(b, &mut |a, b| a + b)
    }

    pub fn zip(&self, b: &Value<N>, f: &mut dyn FnMut(N, N) -> N) -> Fallible<Value<N>> {
        let parts = |a: &[Value<N>], b: &[Value<N>], f: &mut dyn FnMut(N, N) -> N| {
            if a.len() != b.len() {
                return Err(format!("{} parts against {}", a.len(), b.len()));
            }
            a.iter().zip(b).map(|(a, b)| a.zip(b, f)).collect::<Fallible<Vec<_>>>()
        };
        Ok(match (self, b) {
            (Value::Scalar(a), Value::Scalar(b)) => Value::Scalar(f(*a, *b)),
            (Value::Matrix(a), Value::Matrix(b)) => Value::Matrix(a.zip(b, f)?),
            (Value::Array(a), Value::Array(b)) => Value::Array(parts(a, b, f)?),
            (Value::Tuple(a), Value::Tuple(b)) => Value::Tuple(parts(a, b, f)?),
            (Value::Int(a), Value::Int(_)) => Value::Int(*a),
            (Value::Option(None), Value::Option(None)) => Value::Option(None),
            (Value::Option(Some(a)), Value::Option(Some(b))) => {
                Value::Option(Some(Box::new(a.zip(b, f)?)))
            }
            (a, b) => return Err(format!("{a:?} against {b:?}")),
        })
    }
}

/// `a + b` and the like, for every pair that nalgebra has.
pub fn binary<N: Number>(operator: Operator, a: &Value<N>, b: &Value<N>) -> Fallible<Value<N>> {
    use Value::{Matrix as M, Scalar as S};
    Ok(match (operator, a, b) {
        (Operator::Add, S(a), S(b)) => S(*a + *b),
        (Operator::Sub, S(a), S(b)) => S(*a - *b),
        (Operator::Mul, S(a), S(b)) => S(*a * *b),
        (Operator::Div, S(a), S(b)) => S(*a / *b),
        (Operator::Add, M(a), M(b)) => M(a.zip(b, |a, b| a + b)?),
        (Operator::Sub, M(a), M(b)) => M(a.zip(b, |a, b| a - b)?),
        (Operator::Mul, M(a), M(b)) => M(a.times(b)?),
        (Operator::Mul, M(a), S(b)) => M(a.scale(*b)),
        (Operator::Mul, S(a), M(b)) => M(b.scale(*a)),
        (Operator::Div, M(a), S(b)) => M(a.map(|x| x / *b)),
        (operator, a, b) => return Err(format!("{operator:?} of {a:?} and {b:?}")),
    })
}

pub fn negate<N: Number>(a: &Value<N>) -> Fallible<Value<N>> {
    match a {
        Value::Scalar(x) => Ok(Value::Scalar(-*x)),
        Value::Matrix(m) => Ok(Value::Matrix(m.map(|x| -x))),
        other => Err(format!("- of {other:?}")),
    }
}

/// A function of a scalar.
pub fn scalar<N: Number>(name: &str, args: &[Value<N>]) -> Fallible<Value<N>> {
    if let ("powi", [x, n]) = (name, args) {
        let n = i32::try_from(n.int()?).map_err(|e| e.to_string())?;
        return Ok(Value::Scalar(x.scalar()?.powi(n)));
    }
    let numbers: Vec<N> = args.iter().map(Value::scalar).collect::<Fallible<_>>()?;
    N::apply(name, &numbers)
        .map(Value::Scalar)
        .ok_or_else(|| format!("no function `{name}` of {} arguments", args.len()))
}

/// A method of a matrix: its operands, its positions, the sizes of its turbofish.
pub fn linear<N: Number>(
    name: &str,
    operands: &[Value<N>],
    positions: &[usize],
    sizes: &[usize],
) -> Fallible<Value<N>> {
    use Value::{Matrix as M, Scalar as S};
    let [a, rest @ ..] = operands else { return Err(format!("`{name}` of nothing")) };
    let a = a.matrix()?;
    let b = || rest.first().ok_or_else(|| format!("`{name}` of one operand"));
    let at = |k: usize| positions.get(k).copied().ok_or_else(|| format!("no position in `{name}`"));
    let size = |k: usize| sizes.get(k).copied().ok_or_else(|| format!("no size in `{name}`"));
    let each_row = |f: &dyn Fn(usize) -> N| M(Matrix::from_fn(a.rows, 1, |r, _| f(r)));
    let best = |name: &str| {
        let (first, rest) = a.entries.split_first().ok_or("no entries")?;
        rest.iter().try_fold(*first, |a, b| N::apply(name, &[a, *b])).ok_or("no maximum")
    };
    let norm = || -> Fallible<N> { a.dot(a)?.root().ok_or_else(|| "no root".to_owned()) };
    Ok(match name {
        "transpose" => M(a.transpose()),
        "tr_mul" => M(a.transpose().times(b()?.matrix()?)?),
        "component_mul" => M(a.zip(b()?.matrix()?, |a, b| a * b)?),
        "add_component_mul" => {
            let c = rest.get(1).ok_or("a product of one factor")?;
            let product = b()?.matrix()?.zip(c.matrix()?, |a, b| a * b)?;
            M(a.zip(&product, |c, ab| c + ab)?)
        }
        "component_div" => M(a.zip(b()?.matrix()?, |a, b| a / b)?),
        "cross" => {
            let b = b()?.matrix()?;
            let turn =
                |i: usize, j: usize| a.entries[i] * b.entries[j] - a.entries[j] * b.entries[i];
            let entries = vec![turn(1, 2), turn(2, 0), turn(0, 1)];
            M(Matrix { rows: a.rows, columns: a.columns, entries })
        }
        "scale" => M(a.scale(b()?.scalar()?)),
        "add_scalar" => {
            let b = b()?.scalar()?;
            M(a.map(|a| a + b))
        }
        "add_to_rows" => {
            let b = b()?.matrix()?;
            M(Matrix::from_fn(a.rows, a.columns, |r, c| a.at(r, c) + b.at(0, c)))
        }
        "add_to_columns" => {
            let b = b()?.matrix()?;
            M(Matrix::from_fn(a.rows, a.columns, |r, c| a.at(r, c) + b.at(r, 0)))
        }
        "normalize" => {
            let length = norm()?;
            M(a.map(|x| x / length))
        }
        "row_sum" => M(Matrix::from_fn(1, a.columns, |_, c| sum((0..a.rows).map(|r| a.at(r, c))))),
        "column_sum" => each_row(&|r| sum((0..a.columns).map(|c| a.at(r, c)))),
        "diagonal" => each_row(&|r| a.at(r, r)),
        "row" => M(a.view(at(0)?, 0, 1, a.columns)),
        "column" => M(a.view(0, at(0)?, a.rows, 1)),
        "fixed_rows" => M(a.view(at(0)?, 0, size(0)?, a.columns)),
        "fixed_columns" => M(a.view(0, at(0)?, a.rows, size(0)?)),
        "fixed_view" => M(a.view(at(0)?, at(1)?, size(0)?, size(1)?)),
        "dot" => S(a.dot(b()?.matrix()?)?),
        "tr_dot" => S(a.transpose().dot(b()?.matrix()?)?),
        "norm" => S(norm()?),
        "norm_squared" => S(a.dot(a)?),
        "sum" => S(a.sum()),
        "mean" => S(a.sum() / N::constant(a.entries.len() as f64)),
        "trace" => S(sum((0..a.rows).map(|r| a.at(r, r)))),
        "max" | "min" => S(best(name)?),
        other => return Err(format!("no method `{other}` of a matrix")),
    })
}

/// A constructor of a matrix; the shape is that of the path's type, where it says one.
pub fn construct<N: Number>(
    name: &str,
    shape: Option<(usize, usize)>,
    args: &[Value<N>],
) -> Fallible<Value<N>> {
    let shape = |or: Option<(usize, usize)>| {
        shape.or(or).ok_or_else(|| format!("the shape of `{name}` is not known"))
    };
    let first = || args.first().ok_or_else(|| format!("`{name}` of nothing"));
    let list = || match first()? {
        Value::Array(elements) => Ok(elements),
        other => Err(format!("`{name}` of {other:?}")),
    };
    let matrix = match name {
        "new" => {
            let (rows, columns) = shape(Some((args.len(), 1)))?;
            let rows_first = args.iter().map(Value::scalar).collect::<Fallible<Vec<N>>>()?;
            if rows_first.len() != rows * columns {
                return Err(format!("`new` of {rows}×{columns} with {} entries", rows_first.len()));
            }
            Matrix::from_fn(rows, columns, |r, c| rows_first[r * columns + c])
        }
        "from" | "from_column_slice" => {
            let list = list()?;
            let inner = match list.first() {
                Some(Value::Array(column)) => Some((column.len(), list.len())),
                _ => None,
            };
            let (rows, columns) = shape(inner.or(Some((list.len(), 1))))?;
            let entries = first()?.numbers();
            if entries.len() != rows * columns {
                return Err(format!("`{name}` of {rows}×{columns} from {}", entries.len()));
            }
            Matrix { rows, columns, entries }
        }
        "from_row_slice" => {
            let (rows, columns) = shape(None)?;
            let entries = first()?.numbers();
            if entries.len() != rows * columns {
                return Err(format!("`{name}` of {rows}×{columns} from {}", entries.len()));
            }
            Matrix::from_fn(rows, columns, |r, c| entries[r * columns + c])
        }
        "from_columns" | "from_rows" => {
            let parts: Vec<&Matrix<N>> =
                list()?.iter().map(Value::matrix).collect::<Fallible<_>>()?;
            let size = parts.first().map_or(0, |p| p.entries.len());
            if name == "from_columns" {
                Matrix::from_fn(size, parts.len(), |r, c| parts[c].entries[r])
            } else {
                Matrix::from_fn(parts.len(), size, |r, c| parts[r].entries[c])
            }
        }
        "repeat" | "from_element" => {
            let (rows, columns) = shape(None)?;
            let x = first()?.scalar()?;
            Matrix::from_fn(rows, columns, |_, _| x)
        }
        "zeros" => {
            let (rows, columns) = shape(None)?;
            Matrix::from_fn(rows, columns, |_, _| N::constant(0.0))
        }
        "identity" => {
            let (rows, columns) = shape(None)?;
            Matrix::from_fn(rows, columns, |r, c| N::constant(f64::from(u8::from(r == c))))
        }
        "from_diagonal" => {
            let diagonal = first()?.matrix()?;
            let n = diagonal.entries.len();
            Matrix::from_fn(
                n,
                n,
                |r, c| {
                    if r == c { diagonal.entries[r] } else { N::constant(0.0) }
                },
            )
        }
        other => return Err(format!("no constructor `{other}`")),
    };
    Ok(Value::Matrix(matrix))
}
