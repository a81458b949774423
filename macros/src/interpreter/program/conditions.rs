//! Conditions, and patterns that may not match.

use super::{Code, Flow, Item, Level, Type, Var, Writer};

/// What a `match` looks at.
pub(super) enum Subject {
    /// An integer below a bound; it may be larger, where there is no bound.
    Integer(Option<usize>),
    Truth,
    Pair(Box<Subject>, Box<Subject>),
}

impl Writer<'_> {
    /// Code of type `bool`.
    pub(super) fn condition(&mut self, fuel: usize) -> Code {
        let before = std::mem::replace(&mut self.asking, true);
        let condition = self.asked_for(fuel);
        self.asking = before;
        condition
    }

    fn asked_for(&mut self, fuel: usize) -> Code {
        match self.choices.below(if fuel == 0 { 7 } else { 12 }) {
            0..=3 => self.comparison(fuel),
            4 | 5 => self.count_comparison().unwrap_or_else(|| self.comparison(fuel)),
            6 => {
                let inactive = self.only_inactive();
                let flags = self.scope.visible(|v| v.ty == Type::Flag && v.fits(inactive));
                if flags.is_empty() {
                    return self.comparison(fuel);
                }
                let var = &self.scope.vars[*self.choices.pick(&flags)];
                Code::atom(&var.name, var.active)
            }
            7 | 8 => {
                let (a, b) = (self.condition(fuel - 1), self.condition(fuel - 1));
                let text = format!("{} && {}", a.at(Level::And), b.at(Level::And));
                Code::new(text, Level::And, a.active.max(b.active))
            }
            9 => {
                let (a, b) = (self.condition(fuel - 1), self.condition(fuel - 1));
                let text = format!("{} || {}", a.at(Level::Or), b.at(Level::Or));
                Code::new(text, Level::Or, a.active.max(b.active))
            }
            10 => {
                let a = self.condition(fuel - 1);
                Code::new(format!("!{}", a.at(Level::Atom)), Level::Unary, a.active)
            }
            _ if self.scalar == "f64" => {
                let x = self.expr(&Type::Scalar, 1);
                let active = x.active;
                Code::atom(format!("{}.is_nan()", self.typed(x)), active)
            }
            _ => self.comparison(fuel),
        }
    }

    /// `a < b`, of scalars.
    fn comparison(&mut self, fuel: usize) -> Code {
        // Nearly all have two ways that a program takes.
        let all: &[&str] = &["<", ">", "<=", ">=", "!=", "=="];
        let among = if self.choices.once_in(8) { all } else { &all[..4] };
        let operator = *self.choices.pick(among);
        let a = self.expr(&Type::Scalar, fuel.min(1));
        let b = if self.choices.once_in(3) {
            self.leaf(&Type::Scalar)
        } else {
            let text = *self.choices.pick(&["0.0", "0.5", "-0.5", "1.0", "0.25"]);
            Code::new(self.lit(text), Level::Unary, Flow::No)
        };
        let text = format!("{} {operator} {}", a.at(Level::Sum), b.at(Level::Sum));
        Code::new(text, Level::Comparison, a.active.max(b.active))
    }

    /// `k < 2`, of integers, where there are some.
    fn count_comparison(&mut self) -> Option<Code> {
        let k = self.integer()?;
        let text = match self.choices.below(5) {
            0 => format!("{k} < {}", 1 + self.choices.below(3)),
            1 => format!("{k} == {}", self.choices.below(3)),
            2 => format!("{k} % 2 == {}", self.choices.below(2)),
            3 => format!("{k} >= {}", 1 + self.choices.below(2)),
            _ => {
                let j = self.integer()?;
                let operator = *self.choices.pick(&["<", "!=", ">"]);
                format!("{k} {operator} {j}")
            }
        };
        Some(Code::new(text, Level::Comparison, Flow::No))
    }

    /// An integer variable.
    fn integer(&mut self) -> Option<String> {
        let found = self.scope.visible(Var::counts);
        if found.is_empty() {
            return None;
        }
        Some(self.scope.vars[*self.choices.pick(&found)].name.clone())
    }

    /// What a `match` can look at: its code, and what may come.
    pub(super) fn subject(&mut self, deep: bool) -> Option<(String, Subject)> {
        match self.choices.below(if deep { 8 } else { 6 }) {
            0..=2 => {
                let found = self.scope.visible(Var::counts);
                if found.is_empty() {
                    return None;
                }
                let var = &self.scope.vars[*self.choices.pick(&found)];
                let bound = if let Type::Index(bound) = var.ty { Some(bound) } else { None };
                Some((var.name.clone(), Subject::Integer(bound)))
            }
            3 | 4 => {
                let k = self.integer()?;
                let by = 2 + self.choices.below(2);
                Some((format!("{k} % {by}"), Subject::Integer(Some(by))))
            }
            5 => {
                // A tuple of which a part looks at an argument is taken for one that is active.
                let text =
                    if deep { self.condition(0).text } else { self.count_comparison()?.text };
                Some((text, Subject::Truth))
            }
            _ => {
                let (a, of_a) = self.subject(false)?;
                let (b, of_b) = self.subject(false)?;
                Some((format!("({a}, {b})"), Subject::Pair(Box::new(of_a), Box::new(of_b))))
            }
        }
    }

    /// A pattern that may not match; its names come into scope.
    pub(super) fn refutable(&mut self, subject: &Subject) -> String {
        match subject {
            Subject::Integer(bound) => {
                let top = bound.unwrap_or(3).max(1);
                let low = self.choices.below(top);
                let high = low + self.choices.below(2);
                match self.choices.below(9) {
                    0 | 1 => low.to_string(),
                    2 => format!("{low} | {}", high + 1),
                    3 => format!("{low}..={high}"),
                    4 => format!("{low}..{}", high + 1),
                    5 => format!("{low}.."),
                    6 => {
                        let name = self.bound_integer(*bound);
                        format!("{name} @ {low}..={high}")
                    }
                    7 => {
                        let name = self.bound_integer(*bound);
                        format!("{name} @ ({low} | {})", high + 1)
                    }
                    _ => "_".to_owned(),
                }
            }
            Subject::Truth => (*self.choices.pick(&["true", "false"])).to_owned(),
            Subject::Pair(a, b) => {
                let (a, b) = (self.refutable(a), self.refutable(b));
                format!("({a}, {b})")
            }
        }
    }

    /// A pattern that always matches.
    pub(super) fn irrefutable(&mut self, subject: &Subject) -> String {
        match subject {
            Subject::Integer(bound) if self.choices.once_in(2) => self.bound_integer(*bound),
            Subject::Pair(a, b) if self.choices.once_in(3) => {
                let (a, b) = (self.irrefutable(a), self.irrefutable(b));
                format!("({a}, {b})")
            }
            _ => "_".to_owned(),
        }
    }

    fn bound_integer(&mut self, bound: Option<usize>) -> String {
        let name = self.own_name("m");
        let ty = bound.map_or(Type::Count, Type::Index);
        self.declare(&name, ty, false, false, Flow::No);
        name
    }

    /// An `Option` that is there: its name, its type, whether it depends on an argument.
    pub(super) fn option(&mut self) -> Option<(String, Type, Flow)> {
        let inactive = self.only_inactive();
        let found = self.scope.visible(|v| matches!(v.ty, Type::Option(_)) && v.fits(inactive));
        if found.is_empty() {
            return None;
        }
        let var = &self.scope.vars[*self.choices.pick(&found)];
        match &var.ty {
            Type::Option(held) => Some((var.name.clone(), (**held).clone(), self.flow_of(var))),
            _ => None,
        }
    }

    /// `Some(name)`; the name comes into scope. A pattern within a pattern is for what is inactive.
    pub(super) fn some(&mut self, held: &Type, active: Flow) -> String {
        if active == Flow::No && self.inactive {
            let pattern = self.bind(&Item::owned(held.clone(), active), false);
            return format!("Some({pattern})");
        }
        if self.choices.once_in(8) {
            return "Some(_)".to_owned();
        }
        let name = self.own_name("e");
        self.declare(&name, held.clone(), false, false, active);
        format!("Some({name})")
    }

    /// What an `if` asks: a condition or a pattern, whose names come into scope; and whether an
    /// input or a parameter is mentioned in it.
    pub(super) fn asked(&mut self, fuel: usize) -> (String, Flow) {
        match self.choices.below(8) {
            5 => {
                if let Some((text, subject)) = self.subject(true) {
                    let pattern = self.refutable(&subject);
                    return (format!("let {pattern} = {text}"), Flow::Maybe);
                }
            }
            6 | 7 => {
                if let Some((name, held, active)) = self.option() {
                    let pattern = self.some(&held, active);
                    // Beside what is differentiated, `let` stands alone.
                    let more = if active == Flow::No && self.loops == 0 && !self.choices.once_in(3)
                    {
                        format!(" && {}", self.condition(0).at(Level::And))
                    } else {
                        String::new()
                    };
                    return (format!("let {pattern} = {name}{more}"), active);
                }
            }
            _ => {}
        }
        let condition = self.condition(fuel);
        (condition.text, condition.active)
    }
}
