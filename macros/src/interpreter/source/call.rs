//! Calls of methods, of functions and of constructors.

use syn::{Expr, ExprClosure};

use super::operators::elements;
use super::{Jump, Machine, Outcome, Stops, truth, unit};
use crate::interpreter::number::Number;
use crate::interpreter::value::{self, Fallible, Matrix, Value};

impl<N: Number> Machine<N> {
    /// The value of a closure that is given these.
    fn closure(&mut self, closure: &Expr, given: Vec<Value<N>>) -> Outcome<N> {
        let Expr::Closure(closure) = closure else { return Err("not a closure".into()) };
        let ExprClosure { inputs, body, .. } = closure;
        let scope = self.open();
        for (pat, value) in inputs.iter().zip(given) {
            self.pattern(pat, value)?;
        }
        let result = match self.eval(body) {
            Err(Jump::Return(value)) => Ok(value),
            outcome => outcome,
        };
        self.close(scope);
        result
    }

    pub(super) fn method(&mut self, e: &syn::ExprMethodCall) -> Outcome<N> {
        let name = e.method.to_string();
        let args: Vec<&Expr> = e.args.iter().collect();
        if let ("swap", [i, j]) = (name.as_str(), args.as_slice()) {
            return self.swap_elements(&e.receiver, i, j);
        }
        let receiver = self.eval(&e.receiver)?;
        match (name.as_str(), args.as_slice(), &receiver) {
            ("map", [f], Value::Matrix(m)) => {
                let entries = self.mapped(&m.entries, f)?;
                let (rows, columns) = (m.rows, m.columns);
                return Ok(Value::Matrix(Matrix { rows, columns, entries }));
            }
            ("zip_map", [other, f], Value::Matrix(m)) => {
                let other = self.eval(other)?;
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
                return Ok(Value::Array(mapped.collect::<Outcome<N, _>>()?));
            }
            ("fold", [init, f], _) => {
                let mut carried = self.eval(init)?;
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
                return Ok(rest.iter().try_fold(start, |a, b| a.add(b))?);
            }
            ("iter" | "into_iter", [], _) => return Ok(elements(receiver)?),
            ("rev", [], Value::Array(parts)) => {
                return Ok(Value::Array(parts.iter().rev().cloned().collect()));
            }
            ("step_by", [by], Value::Array(parts)) => {
                let by = self.eval(by)?.index()?;
                if by == 0 {
                    return Err("`step_by(0)`".into());
                }
                return Ok(Value::Array(parts.iter().step_by(by).cloned().collect()));
            }
            ("is_nan", [], Value::Scalar(x)) => {
                let holds = x.decide(*x, |a, _| a.is_nan()).ok_or(Jump::Parted)?;
                self.path.push(i64::from(holds));
                return Ok(truth(holds));
            }
            (_, [by], Value::Int(a)) if matches!(name.as_str(), "min" | "max" | "pow") => {
                let by = self.eval(by)?.int()?;
                return Ok(Value::Int(match name.as_str() {
                    "min" => *a.min(&by),
                    "max" => *a.max(&by),
                    _ => u32::try_from(by).ok().and_then(|by| a.checked_pow(by)).ok_or("`pow`")?,
                }));
            }
            ("copied" | "cloned", [], _) => return Ok(receiver),
            ("enumerate", [], Value::Array(parts)) => {
                let pair = |(i, p): (usize, &Value<N>)| {
                    Value::Tuple(vec![Value::Int(i as i64), p.clone()])
                };
                return Ok(Value::Array(parts.iter().enumerate().map(pair).collect()));
            }
            ("zip", [other], Value::Array(parts)) => {
                let Value::Array(others) = elements(self.eval(other)?)? else {
                    return Err("`zip` with no sequence".into());
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
        operands.extend(self.all(args)?);
        if let ("max" | "min", [Value::Matrix(m)]) = (name.as_str(), operands.as_slice()) {
            let numbers = m.entries.iter().map(|x| x.value());
            let best = match name.as_str() {
                "max" => numbers.clone().fold(f64::NEG_INFINITY, f64::max),
                _ => numbers.clone().fold(f64::INFINITY, f64::min),
            };
            self.on_a_kink |= numbers.filter(|x| *x == best).count() > 1;
        }
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
            return Ok(value::linear(&name, &operands, &positions, &sizes)?);
        }
        self.scalar(&name, &operands)
    }

    /// A function of a scalar.
    fn scalar(&mut self, name: &str, args: &[Value<N>]) -> Outcome<N> {
        if let ("clamp" | "max" | "min", [x, bounds @ ..]) = (name, args) {
            let x = x.scalar()?.value();
            for bound in bounds {
                self.on_a_kink |= x == bound.scalar()?.value();
            }
        }
        Ok(value::scalar(name, args)?)
    }

    /// `a.swap(i, j)`
    fn swap_elements(&mut self, array: &Expr, i: &Expr, j: &Expr) -> Outcome<N> {
        let (i, j) = (self.eval(i)?.index()?, self.eval(j)?.index()?);
        let place = self.place(array)?;
        let old = self.read(&place)?;
        let mut new = old.clone();
        new.set(&[i], &old.part(j)?)?;
        new.set(&[j], &old.part(i)?)?;
        self.write(&place, new)?;
        Ok(unit())
    }

    fn mapped(&mut self, entries: &[N], f: &Expr) -> Outcome<N, Vec<N>> {
        entries.iter().map(|x| Ok(self.closure(f, vec![Value::Scalar(*x)])?.scalar()?)).collect()
    }

    pub(super) fn call(&mut self, e: &syn::ExprCall) -> Outcome<N> {
        let Expr::Path(func) = &*e.func else { return Err("an unknown call".into()) };
        let segments: Vec<String> =
            func.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let name = segments.last().cloned().unwrap_or_default();
        let ty = segments.len().checked_sub(2).map_or("", |i| segments[i].as_str());
        let args: Vec<&Expr> = e.args.iter().collect();
        match (ty, name.as_str(), args.as_slice()) {
            ("", "Some", [arg]) => Ok(Value::Option(Some(Box::new(self.eval(arg)?)))),
            ("mem", "swap", [a, b]) => {
                let (a, b) = (self.place(a)?, self.place(b)?);
                let (old_a, old_b) = (self.read(&a)?, self.read(&b)?);
                self.write(&a, old_b)?;
                self.write(&b, old_a)?;
                Ok(unit())
            }
            ("mem", "replace", [place, by]) => {
                let by = self.eval(by)?;
                let place = self.place(place)?;
                let old = self.read(&place)?;
                self.write(&place, by)?;
                Ok(old)
            }
            (_, "stop_gradient", [arg]) => {
                let value = self.eval(arg)?;
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
            // These hold what lowering takes for a size and for a decision to being one.
            ("Clone", "clone", [arg]) | (_, "size" | "decision", [arg]) => self.eval(arg),
            ("f64" | "T", "lit", [arg]) => self.eval(arg),
            ("f64" | "T", "zero", []) => Ok(Value::Scalar(N::constant(0.0))),
            ("f64" | "T", "one", []) => Ok(Value::Scalar(N::constant(1.0))),
            ("f64" | "T", _, _) => {
                let args = self.all(args)?;
                self.scalar(&name, &args)
            }
            _ => {
                let shape = self.shape(&func.path)?;
                Ok(value::construct(&name, shape, &self.all(args)?)?)
            }
        }
    }

    /// `from_fn`
    fn made_by_index(&mut self, path: &syn::Path, f: &Expr) -> Outcome<N> {
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
                Ok(Value::Array(elements.collect::<Outcome<N, _>>()?))
            }
        }
    }
}
