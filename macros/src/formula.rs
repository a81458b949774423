//! Scalar expressions: what a derivative is made of.

use std::collections::HashMap;
use std::ops::{Add, Div, Mul, Neg, Sub};

use crate::ir::VarId;

/// An expression of scalars.
#[derive(Clone, Debug, PartialEq)]
pub enum Formula {
    /// A number.
    Const(f64),
    /// An exponent.
    Int(i32),
    /// The value of a variable.
    Value(VarId),
    /// The cotangent of a variable.
    Cotangent(VarId),
    /// A variable to divide by, which a local holds with its reciprocal.
    Divisor(VarId),
    /// `-a`
    Neg(Box<Formula>),
    /// `a + b`
    Add(Box<Formula>, Box<Formula>),
    /// `a - b`
    Sub(Box<Formula>, Box<Formula>),
    /// `a * b`
    Mul(Box<Formula>, Box<Formula>),
    /// `a / b`
    Div(Box<Formula>, Box<Formula>),
    /// A function of the runtime's `rules::scalar`, by name.
    Call(&'static str, Vec<Formula>),
}

impl Formula {
    /// The first value or cotangent in it.
    pub fn first_leaf(&self) -> Option<&Formula> {
        match self {
            Formula::Const(_) | Formula::Int(_) => None,
            Formula::Value(_) | Formula::Cotangent(_) | Formula::Divisor(_) => Some(self),
            Formula::Neg(a) => a.first_leaf(),
            Formula::Add(a, b) | Formula::Sub(a, b) | Formula::Mul(a, b) | Formula::Div(a, b) => {
                a.first_leaf().or_else(|| b.first_leaf())
            }
            Formula::Call(_, args) => args.iter().find_map(Formula::first_leaf),
        }
    }

    /// The formula with each part for which there is `another` replaced by that.
    pub fn replaced(self, another: &impl Fn(&Formula) -> Option<Formula>) -> Formula {
        if let Some(other) = another(&self) {
            return other;
        }
        let part = |a: Box<Formula>| Box::new(a.replaced(another));
        match self {
            Formula::Const(_)
            | Formula::Int(_)
            | Formula::Value(_)
            | Formula::Cotangent(_)
            | Formula::Divisor(_) => self,
            Formula::Neg(a) => Formula::Neg(part(a)),
            Formula::Add(a, b) => Formula::Add(part(a), part(b)),
            Formula::Sub(a, b) => Formula::Sub(part(a), part(b)),
            Formula::Mul(a, b) => Formula::Mul(part(a), part(b)),
            Formula::Div(a, b) => Formula::Div(part(a), part(b)),
            Formula::Call(name, args) => {
                Formula::Call(name, args.into_iter().map(|a| a.replaced(another)).collect())
            }
        }
    }

    /// The formula with the divisors of `known`, which have their reciprocals, where it divides by what
    /// these stand for.
    pub fn prepared(self, known: &HashMap<VarId, VarId>) -> Formula {
        let another = |part: &Formula| {
            let Formula::Div(a, b) = part else { return None };
            let Formula::Value(v) = **b else { return None };
            let divisor = Formula::Divisor(*known.get(&v)?);
            Some(Formula::Div(Box::new(a.clone().prepared(known)), Box::new(divisor)))
        };
        self.replaced(&another)
    }

    /// The variables by which something is divided in it.
    pub fn divisors(&self, found: &mut impl FnMut(VarId)) {
        match self {
            Formula::Const(_)
            | Formula::Int(_)
            | Formula::Value(_)
            | Formula::Cotangent(_)
            | Formula::Divisor(_) => {}
            Formula::Neg(a) => a.divisors(found),
            Formula::Div(a, b) => {
                a.divisors(found);
                match **b {
                    Formula::Value(v) => found(v),
                    _ => b.divisors(found),
                }
            }
            Formula::Add(a, b) | Formula::Sub(a, b) | Formula::Mul(a, b) => {
                a.divisors(found);
                b.divisors(found);
            }
            Formula::Call(_, args) => args.iter().for_each(|a| a.divisors(found)),
        }
    }

    /// The variables whose value it needs.
    pub fn values(&self, found: &mut impl FnMut(VarId)) {
        match self {
            Formula::Const(_) | Formula::Int(_) | Formula::Cotangent(_) | Formula::Divisor(_) => {}
            Formula::Value(v) => found(*v),
            Formula::Neg(a) => a.values(found),
            Formula::Add(a, b) | Formula::Sub(a, b) | Formula::Mul(a, b) | Formula::Div(a, b) => {
                a.values(found);
                b.values(found);
            }
            Formula::Call(_, args) => args.iter().for_each(|a| a.values(found)),
        }
    }
}

/// `name(args)`
pub fn call<const N: usize>(name: &'static str, args: [Formula; N]) -> Formula {
    Formula::Call(name, args.into())
}

impl From<f64> for Formula {
    fn from(value: f64) -> Self {
        Formula::Const(value)
    }
}

impl Neg for Formula {
    type Output = Formula;
    fn neg(self) -> Formula {
        Formula::Neg(Box::new(self))
    }
}

macro_rules! operator {
    ($trait:ident $method:ident) => {
        impl<B: Into<Formula>> $trait<B> for Formula {
            type Output = Formula;
            fn $method(self, b: B) -> Formula {
                Formula::$trait(Box::new(self), Box::new(b.into()))
            }
        }
        impl $trait<Formula> for f64 {
            type Output = Formula;
            fn $method(self, b: Formula) -> Formula {
                Formula::$trait(Box::new(self.into()), Box::new(b))
            }
        }
    };
}
operator!(Add add);
operator!(Sub sub);
operator!(Mul mul);
operator!(Div div);
