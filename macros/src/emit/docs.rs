//! The docs of generated items: the derivatives as formulas, where all is scalar.

use quote::ToTokens;

use crate::formula::Formula;
use crate::ir::{Ir, Kind, Op, Operator, Snippet, VarId};
use crate::lower::Lowered;
use crate::names;
use crate::primitives::{Call, Parameter};
use crate::signature::{Role, Signature};
use crate::simplify::simplify;

/// A formula longer than this says less than the code.
const LONGEST: usize = 120;

/// `∂y/∂x = …`, for each argument of this role; nothing where the function isn't one of scalars.
pub fn derivatives(sig: &Signature, lowered: &Lowered, role: Role) -> Vec<String> {
    let scalar = sig.args.iter().all(|a| matches!(a.kind, Kind::Scalar | Kind::Discrete));
    if !scalar {
        return Vec::new();
    }
    let ir = &lowered.ir;
    let found = sig.args.iter().zip(&lowered.args).filter(|(a, _)| a.role == role);
    found
        .filter_map(|(arg, v)| {
            let mut budget = 400;
            let formula = derivative(ir, lowered.body.result, *v, &mut budget)?;
            let text = Text { ir }.write(&simplify(formula), 0, &mut budget)?;
            let name = names::in_formula(&arg.ident.to_string());
            let line = format!("∂y/∂{name} = {text}");
            (line.chars().count() <= LONGEST).then_some(line)
        })
        .collect()
}

/// The derivative of `v` with respect to `arg`; `None` when it is too long, or has no formula.
fn derivative(ir: &Ir, v: VarId, arg: VarId, budget: &mut usize) -> Option<Formula> {
    *budget = budget.checked_sub(1)?;
    if v == arg {
        return Some(Formula::Const(1.0));
    }
    if !ir.active(v) {
        return Some(Formula::Const(0.0));
    }
    let value = |v: VarId| Formula::Value(v);
    let formula = match ir.op(v) {
        Op::Arg(_) => Formula::Const(0.0),
        Op::Typed(a, ..) => derivative(ir, *a, arg, budget)?,
        Op::Neg(a) => -derivative(ir, *a, arg, budget)?,
        Op::Binary(operator, a, b) => {
            let (da, db) = (derivative(ir, *a, arg, budget)?, derivative(ir, *b, arg, budget)?);
            match operator {
                Operator::Add => da + db,
                Operator::Sub => da - db,
                Operator::Mul => zero_aware(da, value(*b)) + zero_aware(db, value(*a)),
                Operator::Div => {
                    zero_aware(da, 1.0 / value(*b))
                        - zero_aware(db, value(*a) / (value(*b) * value(*b)))
                }
            }
        }
        Op::Scalar(row, args) => {
            let call = Call {
                args: args.iter().map(|v| (number(ir, *v), ir.active(*v))).collect(),
                y: value(v),
            };
            let mut sum = Formula::Const(0.0);
            for (parameter, a) in row.parameters.iter().zip(args) {
                if let Parameter::Smooth(partial, _) = parameter {
                    let da = derivative(ir, *a, arg, budget)?;
                    sum = sum + zero_aware(da, partial(&call));
                }
            }
            sum
        }
        _ => return None,
    };
    Some(simplify(formula))
}

/// `d * a`, and 0 where `d` is.
fn zero_aware(d: Formula, a: Formula) -> Formula {
    if d == Formula::Const(0.0) { d } else { d * a }
}

fn number(ir: &Ir, v: VarId) -> Formula {
    let number = ir.inline(v).and_then(|t| t.to_string().parse().ok());
    number.map_or(Formula::Value(v), Formula::Const)
}

/// Writes formulas as text.
struct Text<'i> {
    ir: &'i Ir,
}

impl Text<'_> {
    /// `outer` is how tightly the context binds: 1 as a sum, 2 as a product, 3 as a divisor.
    fn write(&self, formula: &Formula, outer: u8, budget: &mut usize) -> Option<String> {
        *budget = budget.checked_sub(1)?;
        let (level, text) = match formula {
            Formula::Const(c) => return Some(constant(*c)),
            Formula::Int(n) => return Some(n.to_string()),
            Formula::Cotangent(_) | Formula::Divisor(_) => return None,
            Formula::Value(v) => return self.value(*v, outer, budget),
            Formula::Add(a, b) => {
                (1, format!("{} + {}", self.write(a, 1, budget)?, self.write(b, 1, budget)?))
            }
            Formula::Sub(a, b) => {
                (1, format!("{} − {}", self.write(a, 1, budget)?, self.write(b, 2, budget)?))
            }
            Formula::Div(a, b) => {
                (2, format!("{} / {}", self.write(a, 2, budget)?, self.write(b, 3, budget)?))
            }
            Formula::Mul(..) | Formula::Neg(_) => (2, self.product(formula, budget)?),
            Formula::Call(name, args) => {
                let args: Option<Vec<String>> =
                    args.iter().map(|a| self.write(a, 0, budget)).collect();
                return Some(call(name, &args?));
            }
        };
        Some(if level < outer { format!("({text})") } else { text })
    }

    /// A product with its sign first, then numbers, then names, then the rest.
    fn product(&self, formula: &Formula, budget: &mut usize) -> Option<String> {
        let mut negative = false;
        let mut factors = Vec::new();
        collect(formula, &mut negative, &mut factors);
        let mut texts = Vec::new();
        for factor in factors {
            let text = self.write(factor, 3, budget)?;
            let rank = match factor {
                Formula::Const(_) => 0,
                _ if text.chars().all(char::is_alphanumeric) => 1,
                _ => 2,
            };
            texts.push((rank, text));
        }
        texts.sort_by_key(|(rank, _)| *rank);
        let mut words: Vec<String> = Vec::new();
        let mut previous: Option<(String, usize)> = None;
        for (_, text) in texts {
            match &mut previous {
                Some((last, n)) if *last == text => *n += 1,
                _ => {
                    words.extend(previous.take().map(power));
                    previous = Some((text, 1));
                }
            }
        }
        words.extend(previous.map(power));
        let sign = if negative { "−" } else { "" };
        Some(format!("{sign}{}", words.join("·")))
    }

    /// A value by what it was made from.
    fn value(&self, v: VarId, outer: u8, budget: &mut usize) -> Option<String> {
        let value = |v: &VarId| Box::new(Formula::Value(*v));
        let formula = match self.ir.op(v) {
            Op::Arg(_) => return Some(names::in_formula(&self.ir.var(v).name)),
            Op::Verbatim(Snippet { tokens, .. }) => {
                let path: Option<syn::Path> = syn::parse2(tokens.clone()).ok();
                let last = path.as_ref().and_then(|p| p.segments.last());
                return Some(match last {
                    Some(segment) => names::in_formula(&segment.ident.to_string()),
                    None => names::tidy(&tokens.to_token_stream().to_string()),
                });
            }
            Op::Typed(a, ..) => return self.value(*a, outer, budget),
            Op::Neg(a) => Formula::Neg(value(a)),
            Op::Binary(Operator::Add, a, b) => Formula::Add(value(a), value(b)),
            Op::Binary(Operator::Sub, a, b) => Formula::Sub(value(a), value(b)),
            Op::Binary(Operator::Mul, a, b) => Formula::Mul(value(a), value(b)),
            Op::Binary(Operator::Div, a, b) => Formula::Div(value(a), value(b)),
            Op::Scalar(row, args) => {
                Formula::Call(row.name, args.iter().map(|a| Formula::Value(*a)).collect())
            }
            _ => return None,
        };
        self.write(&formula, outer, budget)
    }
}

fn collect<'f>(formula: &'f Formula, negative: &mut bool, factors: &mut Vec<&'f Formula>) {
    match formula {
        Formula::Neg(a) => {
            *negative = !*negative;
            collect(a, negative, factors);
        }
        Formula::Mul(a, b) => {
            collect(a, negative, factors);
            collect(b, negative, factors);
        }
        factor => factors.push(factor),
    }
}

fn power((text, n): (String, usize)) -> String {
    let exponent = match n {
        1 => return text,
        2 => "²",
        3 => "³",
        _ => return vec![text; n].join("·"),
    };
    format!("{text}{exponent}")
}

fn constant(c: f64) -> String {
    if c < 0.0 { format!("−{}", -c) } else { format!("{c}") }
}

fn call(name: &str, args: &[String]) -> String {
    let all = args.join(", ");
    match (name, args) {
        ("sqrt", _) => format!("√({all})"),
        ("abs", _) => format!("|{all}|"),
        ("powi" | "powf", [x, n]) => format!("({x})^{n}"),
        ("powi_dx" | "powf_dx", [x, n]) => format!("{n}·({x})^({n} − 1)"),
        ("recip", [x]) => format!("1/({x})"),
        ("ratio_or_zero", [a, b]) => format!("({a})/({b})"),
        _ => format!("{name}({all})"),
    }
}
