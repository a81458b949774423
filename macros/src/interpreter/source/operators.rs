//! Literals, constants and operators.

use quote::ToTokens;
use syn::{BinOp, Lit, Member};

use super::{Jump, Machine, Outcome};
use crate::interpreter::number::Number;
use crate::interpreter::value::{self, Fallible, Value};
use crate::ir::Operator;

pub(super) fn literal<N: Number>(lit: &Lit) -> Fallible<Value<N>> {
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

pub(super) fn constant<N: Number>(path: &syn::Path) -> Fallible<Value<N>> {
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

/// Whether something holds of two numbers.
type Holds<X> = fn(&X, &X) -> bool;

impl<N: Number> Machine<N> {
    /// Whether a comparison holds; none where the operator is none.
    pub(super) fn comparison(
        &mut self,
        op: &BinOp,
        a: &Value<N>,
        b: &Value<N>,
    ) -> Outcome<N, Option<bool>> {
        let (whole, real): (Holds<i64>, Holds<f64>) = match op {
            BinOp::Lt(_) => (i64::lt, f64::lt),
            BinOp::Gt(_) => (i64::gt, f64::gt),
            BinOp::Le(_) => (i64::le, f64::le),
            BinOp::Ge(_) => (i64::ge, f64::ge),
            BinOp::Eq(_) => (i64::eq, f64::eq),
            BinOp::Ne(_) => (i64::ne, f64::ne),
            _ => return Ok(None),
        };
        if let (Value::Int(a), Value::Int(b)) = (a, b) {
            return Ok(Some(whole(a, b)));
        }
        let holds = a.scalar()?.decide(b.scalar()?, real).ok_or(Jump::Parted)?;
        self.path.push(i64::from(holds));
        Ok(Some(holds))
    }

    /// Where `a` stands to `b`, 0 being beside it; none where one of them is not a number.
    pub(super) fn order(&mut self, a: &Value<N>, b: &Value<N>) -> Outcome<N, Option<i64>> {
        if let (Value::Int(a), Value::Int(b)) = (a, b) {
            return Ok(Some((a - b).signum()));
        }
        let (a, b) = (a.scalar()?, b.scalar()?);
        let mut asked = |f| {
            let holds = a.decide(b, f).ok_or(Jump::Parted)?;
            self.path.push(i64::from(holds));
            Ok::<bool, Jump<N>>(holds)
        };
        Ok(match (asked(f64::lt)?, asked(f64::gt)?, asked(f64::eq)?) {
            (true, ..) => Some(-1),
            (_, true, _) => Some(1),
            (_, _, true) => Some(0),
            _ => None,
        })
    }
}

/// The elements of a container, side by side.
pub(super) fn elements<N: Number>(value: Value<N>) -> Fallible<Value<N>> {
    match value {
        Value::Array(_) => Ok(value),
        Value::Matrix(m) => Ok(Value::Array(m.entries.into_iter().map(Value::Scalar).collect())),
        other => Err(format!("no elements in {other:?}")),
    }
}

pub(super) fn compound(op: &BinOp) -> Option<Operator> {
    Some(match op {
        BinOp::AddAssign(_) => Operator::Add,
        BinOp::SubAssign(_) => Operator::Sub,
        BinOp::MulAssign(_) => Operator::Mul,
        BinOp::DivAssign(_) => Operator::Div,
        _ => return None,
    })
}

/// `a + b` and the like, of integers too.
pub fn arithmetic<N: Number>(operator: Operator, a: &Value<N>, b: &Value<N>) -> Fallible<Value<N>> {
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

pub(super) fn operation<N: Number>(op: &BinOp, a: &Value<N>, b: &Value<N>) -> Fallible<Value<N>> {
    let operator = match op {
        BinOp::Add(_) => Operator::Add,
        BinOp::Sub(_) => Operator::Sub,
        BinOp::Mul(_) => Operator::Mul,
        BinOp::Div(_) => Operator::Div,
        BinOp::Rem(_) => {
            let (a, b) = (a.int()?, b.int()?);
            return a.checked_rem(b).map(Value::Int).ok_or_else(|| "% 0".to_owned());
        }
        BinOp::BitAnd(_) => return Ok(Value::Int(a.int()? & b.int()?)),
        BinOp::BitOr(_) => return Ok(Value::Int(a.int()? | b.int()?)),
        BinOp::BitXor(_) => return Ok(Value::Int(a.int()? ^ b.int()?)),
        other => return Err(format!("an unknown operator `{}`", other.to_token_stream())),
    };
    arithmetic(operator, a, b)
}
