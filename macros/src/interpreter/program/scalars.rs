//! Scalar expressions.

use super::{Code, Flow, Level, Type, Var, Writer};
use crate::primitives::{LINEARS, Parameter, SCALARS, Scalar};

impl Writer<'_> {
    /// A number.
    pub(super) fn number(&mut self) -> Code {
        const NUMBERS: &[&str] =
            &["2.0", "1.0", "0.5", "-1.0", "1.5", "-0.25", "0.0", "3.0", "1e-1"];
        let text = *self.choices.pick(NUMBERS);
        if self.scalar != "f64" {
            return Code::atom(format!("T::lit({text})"), Flow::No);
        }
        if self.choices.once_in(12) {
            return Code::atom("core::f64::consts::FRAC_1_SQRT_2", Flow::No);
        }
        let level = if text.starts_with('-') { Level::Unary } else { Level::Atom };
        // A number before a `.`, or alone in a `let`, has no type yet.
        Code { text: format!("{text}_f64"), level, active: Flow::No, number: true }
    }

    /// A number that occurs nowhere else in the program.
    fn own_number(&mut self, about: f64) -> String {
        self.made_up += 1;
        let text = format!("{:.4}", about + 1e-3 * self.made_up as f64);
        if self.scalar == "f64" { text } else { format!("T::lit({text})") }
    }

    /// A number of the scalar type, beside something that has it.
    pub(super) fn lit(&self, text: &str) -> String {
        if self.scalar == "f64" { text.to_owned() } else { format!("T::lit({text})") }
    }

    /// Code before a `.`.
    pub(super) fn typed(&self, code: Code) -> String {
        code.receiver()
    }

    /// An operand of an operator: by value, or by reference.
    fn operand(&mut self, ty: &Type, fuel: usize) -> Code {
        let code = self.expr(ty, fuel);
        if self.scalar != "f64" && *ty == Type::Scalar || code.number || !self.choices.once_in(5) {
            return code;
        }
        Code::new(code.reference(), Level::Unary, code.active)
    }

    pub(super) fn scalar(&mut self, fuel: usize) -> Code {
        match self.choices.below(20) {
            0..=3 => self.sum_or_product(&Type::Scalar, &Type::Scalar, fuel, 4),
            4 => {
                let a = self.operand(&Type::Scalar, fuel);
                Code::new(format!("-{}", a.at(Level::Unary)), Level::Unary, a.active)
            }
            5..=10 => self.function(fuel),
            11..=13 => self.reduction(fuel),
            14 | 15 if self.sums() => self.chain_sum(&Type::Scalar, fuel),
            14..=16 => self.fold(&Type::Scalar, fuel),
            17 => {
                let found = self.scope.visible(Var::counts);
                if found.is_empty() {
                    return self.function(fuel);
                }
                let name = self.scope.vars[*self.choices.pick(&found)].name.clone();
                let code = format!("({name} as f64)");
                Code::atom(
                    if self.scalar == "f64" { code } else { format!("T::lit({name} as f64)") },
                    Flow::No,
                )
            }
            18 => {
                // An entry of a matrix that has no name.
                let (r, c) = self.shape();
                let m = self.matrix(r, c, fuel);
                let path = self.path(&Type::Matrix(r, c), &Type::Scalar);
                Code::atom(format!("{}{path}", m.at(Level::Atom)), m.active)
            }
            _ => self.step(fuel),
        }
    }

    /// `x - stop_gradient(x.floor())`: a step that is held fixed.
    fn step(&mut self, fuel: usize) -> Code {
        let x = self.expr(&Type::Scalar, fuel);
        if self.inactive {
            return x;
        }
        let name = *self.choices.pick(&["floor", "signum", "round"]);
        let y = self.leaf(&Type::Scalar);
        let text = format!("{} - stop_gradient({}.{name}())", x.at(Level::Sum), self.typed(y));
        Code::new(text, Level::Sum, x.active)
    }

    /// `a + b` and the like: the first so many of `+ - * /`.
    pub(super) fn sum_or_product(
        &mut self,
        a: &Type,
        b: &Type,
        fuel: usize,
        operators: usize,
    ) -> Code {
        let operator = ["+", "-", "*", "/"][self.choices.below(operators)];
        self.binary(operator, a, b, fuel)
    }

    pub(super) fn binary(&mut self, operator: &str, a: &Type, b: &Type, fuel: usize) -> Code {
        let mixed = a != b;
        let mut left = if mixed { self.expr(a, fuel) } else { self.operand(a, fuel) };
        let mut right = if operator == "/" {
            self.divisor(fuel)
        } else if mixed && *b == Type::Scalar {
            self.expr(b, fuel)
        } else {
            self.operand(b, fuel)
        };
        if left.number != right.number && !self.choices.once_in(4) {
            for side in [&mut left, &mut right] {
                if side.number {
                    side.text = side.text.replace("_f64", "");
                }
            }
        }
        let active = left.active.max(right.active);
        if operator == "+" || operator == "-" {
            let text = format!("{} {operator} {}", left.at(Level::Sum), right.at(Level::Product));
            Code::new(text, Level::Sum, active)
        } else {
            let text = format!("{} {operator} {}", left.at(Level::Product), right.at(Level::Unary));
            Code::new(text, Level::Product, active)
        }
    }

    /// A scalar that is not near zero.
    pub(super) fn divisor(&mut self, fuel: usize) -> Code {
        match self.choices.below(4) {
            0 => {
                let text = *self.choices.pick(&["2.0", "1.0", "-4.0", "0.5"]);
                let level = if text.starts_with('-') { Level::Unary } else { Level::Atom };
                let mut code = Code::new(self.lit(text), level, Flow::No);
                code.number = self.scalar == "f64";
                code
            }
            1 => {
                let a = self.positive(fuel);
                Code::new(format!("-{}", a.at(Level::Unary)), Level::Unary, a.active)
            }
            _ => self.positive(fuel),
        }
    }

    /// A scalar in about 0.3..3.
    pub(super) fn positive(&mut self, fuel: usize) -> Code {
        let (small, some) = (self.lit("0.5"), self.lit("0.3"));
        match self.choices.below(7) {
            0 => {
                let a = self.leaf(&Type::Scalar);
                let text = format!("{0} * {0} + {small}", a.at(Level::Unary));
                Code::new(text, Level::Sum, a.active)
            }
            1 => self.wrapped(fuel, |x| format!("{x}.abs() + {small}"), Level::Sum),
            2 => self.wrapped(fuel, |x| format!("{x}.sigmoid() + {some}"), Level::Sum),
            3 => self.wrapped(fuel, |x| format!("{x}.hypot({small})"), Level::Atom),
            4 => self.wrapped(fuel, |x| format!("{x}.max({some})"), Level::Atom),
            5 => self.wrapped(fuel, |x| format!("{x}.cos().exp()"), Level::Atom),
            _ => {
                self.wrapped(fuel, |x| format!("{x}.clamp({some}, {small} + {small})"), Level::Atom)
            }
        }
    }

    fn wrapped(&mut self, fuel: usize, f: impl Fn(&str) -> String, level: Level) -> Code {
        let x = self.expr(&Type::Scalar, fuel);
        let active = x.active;
        let x = self.typed(x);
        Code::new(f(&x), level, active)
    }

    /// A scalar within a range, as the table gives it.
    fn within(&mut self, (low, high): (f64, f64), fuel: usize) -> Code {
        if low == -2.0 && high == 2.0 {
            return match self.choices.below(3) {
                0 => self.leaf(&Type::Scalar),
                1 => self.expr(&Type::Scalar, fuel),
                _ => self.wrapped(fuel, |x| format!("{x}.sin()"), Level::Atom),
            };
        }
        if low > 0.0 && low < 0.3 && self.choices.once_in(2) {
            return self.positive(fuel);
        }
        let middle = self.own_number((low + high) / 2.0);
        let half = self.lit(&format!("{:.3}", (high - low) / 2.2));
        match self.choices.below(4) {
            0 => Code::atom(self.lit_typed((low + high) / 2.0), Flow::No),
            1 => self.wrapped(fuel, |x| format!("{x}.sin() * {half} + {middle}"), Level::Sum),
            2 => self.wrapped(fuel, |x| format!("{middle} - {half} * {x}.tanh()"), Level::Sum),
            _ => self.wrapped(fuel, |x| format!("{x}.sigmoid() * {half} + {middle}"), Level::Sum),
        }
    }

    /// A number with its type, not below zero: it may stand before a `.`.
    fn lit_typed(&self, value: f64) -> String {
        let text = format!("{value:.3}");
        match (self.scalar, value < 0.0) {
            ("f64", true) => format!("({text}_f64)"),
            ("f64", false) => format!("{text}_f64"),
            _ => format!("T::lit({text})"),
        }
    }

    /// A function of the table, as a method or by its path.
    fn function(&mut self, fuel: usize) -> Code {
        // A generic scalar has no such methods in code that is kept as written.
        let inherent = ["to_radians", "to_degrees"];
        let rows: Vec<&Scalar> = SCALARS
            .iter()
            .filter(|row| self.scalar == "f64" || !inherent.contains(&row.name))
            .collect();
        let row = *self.choices.pick(&rows);
        let mut args = Vec::new();
        for parameter in row.parameters {
            args.push(match parameter {
                Parameter::Smooth(_, range) => self.within(*range, fuel),
                Parameter::Fixed(what) => self.fixed(what),
            });
        }
        let active = Flow::any(args.iter().map(|a| a.active));
        let path = self.choices.once_in(8) && self.sums();
        let mut texts = args.iter().map(|a| a.text.clone());
        if path {
            let args: Vec<String> = texts.collect();
            return Code::atom(
                format!("{}::{}({})", self.scalar, row.name, args.join(", ")),
                active,
            );
        }
        texts.next();
        let rest: Vec<String> = texts.collect();
        let receiver = args.first().map(|a| self.typed(a.clone())).unwrap_or_default();
        Code::atom(format!("{receiver}.{}({})", row.name, rest.join(", ")), active)
    }

    /// An argument that must not depend on an input or a parameter.
    fn fixed(&mut self, what: &str) -> Code {
        if what == "the exponent" {
            let counted = self.scope.visible(|v| matches!(v.ty, Type::Index(_)) && !v.by_ref);
            if !counted.is_empty() && self.choices.once_in(2) {
                let i = *self.choices.pick(&counted);
                return Code::atom(format!("{} as i32", self.scope.vars[i].name), Flow::No);
            }
            return Code::atom(
                *self.choices.pick(&["2", "3", "1", "0", "4", "-1", "-2"]),
                Flow::No,
            );
        }
        match self.choices.below(3) {
            0 => self.number(),
            1 if !self.inactive => {
                let e = self.leaf(&Type::Scalar);
                Code::atom(format!("stop_gradient({})", e.text), Flow::No)
            }
            _ => self.inactively(|w| w.leaf(&Type::Scalar)),
        }
    }

    /// A method of a matrix that gives a scalar.
    fn reduction(&mut self, fuel: usize) -> Code {
        let scalars: Vec<&str> = LINEARS.iter().filter(|r| r.scalar).map(|r| r.name).collect();
        let name = *self.choices.pick(&scalars);
        let (r, c) = self.shape();
        let (r, c) = if name == "trace" { (r, r) } else { (r, c) };
        let a = self.expr(&Type::Matrix(r, c), fuel);
        let other = match name {
            "dot" => Some((r, c)),
            "tr_dot" => Some((c, r)),
            _ => None,
        };
        match other {
            Some((r, c)) => {
                let b = self.expr(&Type::Matrix(r, c), fuel);
                let text = format!("{}.{name}({})", a.receiver(), b.reference());
                Code::atom(text, a.active.max(b.active))
            }
            None => Code::atom(format!("{}.{name}()", a.receiver()), a.active),
        }
    }
}
