//! Simplification of formulas: zeros, ones and signs fold away.

use crate::formula::Formula;

/// The formula with its constants folded and its signs pulled out.
pub fn simplify(formula: Formula) -> Formula {
    use Formula::{Add, Call, Const, Div, Mul, Neg, Sub};
    match formula {
        Neg(a) => negate(simplify(*a)),
        Add(a, b) => match (simplify(*a), simplify(*b)) {
            (Const(x), Const(y)) => Const(x + y),
            (Const(0.0), b) => b,
            (a, Const(0.0)) => a,
            (a, Neg(b)) => Sub(Box::new(a), b),
            (a, b) => Add(Box::new(a), Box::new(b)),
        },
        Sub(a, b) => match (simplify(*a), simplify(*b)) {
            (Const(x), Const(y)) => Const(x - y),
            (Const(0.0), b) => negate(b),
            (a, Const(0.0)) => a,
            (a, Neg(b)) => Add(Box::new(a), b),
            (a, b) => Sub(Box::new(a), Box::new(b)),
        },
        Mul(a, b) => match (simplify(*a), simplify(*b)) {
            (Const(x), Const(y)) => Const(x * y),
            (Const(1.0), b) => b,
            (a, Const(1.0)) => a,
            (Const(0.0), _) | (_, Const(0.0)) => Const(0.0),
            (Neg(a), Neg(b)) => Mul(a, b),
            (Neg(a), b) => Neg(Box::new(simplify(Mul(a, Box::new(b))))),
            (a, Neg(b)) => Neg(Box::new(simplify(Mul(Box::new(a), b)))),
            // A factor 1 / b is a division.
            (a, Div(n, d)) if *n == Const(1.0) => Div(Box::new(a), d),
            (Div(n, d), b) if *n == Const(1.0) => Div(Box::new(b), d),
            (a, b) => Mul(Box::new(a), Box::new(b)),
        },
        Div(a, b) => match (simplify(*a), simplify(*b)) {
            (a, Const(1.0)) => a,
            (Neg(a), Neg(b)) => Div(a, b),
            (Neg(a), b) => Neg(Box::new(Div(a, Box::new(b)))),
            (a, Neg(b)) => Neg(Box::new(Div(Box::new(a), b))),
            (a, b) => Div(Box::new(a), Box::new(b)),
        },
        Call(name, args) => Call(name, args.into_iter().map(simplify).collect()),
        leaf => leaf,
    }
}

fn negate(a: Formula) -> Formula {
    match a {
        Formula::Neg(a) => *a,
        Formula::Const(x) => Formula::Const(-x),
        Formula::Sub(a, b) => Formula::Sub(b, a),
        a => Formula::Neg(Box::new(a)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::VarId;

    #[test]
    fn ones_zeros_and_signs_fold() {
        let x = || Formula::Value(VarId(0));
        let dy = || Formula::Cotangent(VarId(1));
        assert_eq!(simplify(dy() * 1.0), dy());
        assert_eq!(simplify(dy() * (-(x()))), -(dy() * x()));
        assert_eq!(simplify(-(dy() * (-(x())))), dy() * x());
        assert_eq!(simplify(dy() * (1.0 / x())), dy() / x());
        assert_eq!(simplify(x() + 0.0), x());
        assert_eq!(simplify(Formula::from(2.0) * 3.0), Formula::Const(6.0));
    }
}
