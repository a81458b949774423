//! Statements.

use super::{Code, Flow, Level, Size, Type, Writer};

impl Writer<'_> {
    /// Adds one statement, or some that belong together.
    pub(super) fn statement(&mut self, body: &mut Vec<String>, fuel: usize) {
        let flow = self.flow && self.nest < 6 && self.budget > 0;
        let kind = self.choices.below(if flow { 36 } else { 16 });
        if kind >= 16 {
            self.budget -= 1;
            return self.flowing(kind - 16, body, fuel.min(2));
        }
        match kind {
            0..=4 => self.local(body, fuel),
            5 => self.deferred(body, fuel),
            6 => self.reference(body),
            7..=10 => self.assignment(body, fuel),
            11 => self.exchange(body, fuel),
            12 => self.nested(body, fuel),
            13 => self.size_of(body),
            14 => self.kept(body, fuel),
            // What depends on nothing is kept as written.
            _ => self.inactively(|w| w.local(body, fuel)),
        }
    }

    /// Adds a branch or a loop, or what goes along with them.
    fn flowing(&mut self, kind: usize, body: &mut Vec<String>, fuel: usize) {
        match kind {
            0..=4 => self.branch(body, fuel),
            5 | 6 => self.match_statement(body, fuel),
            7..=11 => self.looped(body, fuel),
            12 => self.chosen_local(body, fuel),
            13 => self.assigned_in_arms(body, fuel),
            14 => self.let_else(body, fuel),
            15 => self.optional(body, fuel),
            16 => self.optional(body, fuel),
            17 => self.bookkeeping(body),
            _ => self.swap(body, fuel),
        }
    }

    /// `let pattern = value;`
    fn local(&mut self, body: &mut Vec<String>, fuel: usize) {
        let ty = self.any_type(2);
        let value = self.expr(&ty, fuel);
        self.bind_local(body, &ty, value);
    }

    pub(super) fn bind_local(&mut self, body: &mut Vec<String>, ty: &Type, value: Code) {
        let typed = self.choices.once_in(3);
        let pattern = self.pattern(ty, value.active, true);
        let annotation = if typed { format!(": {}", self.written(ty)) } else { String::new() };
        body.push(format!("let {pattern}{annotation} = {};", value.text));
    }

    /// `let mut a = value;`
    pub(super) fn variable(&mut self, body: &mut Vec<String>) {
        let ty = self.any_type(1);
        let value = self.expr(&ty, 1);
        let name = self.own_name("v");
        body.push(format!("let mut {name} = {};", value.text));
        self.declare(&name, ty, false, true, value.active);
    }

    /// A pattern, whose names come into scope.
    fn pattern(&mut self, ty: &Type, active: Flow, outermost: bool) -> String {
        match ty {
            Type::Tuple(parts) if !self.choices.once_in(3) => {
                let parts: Vec<String> =
                    parts.iter().map(|p| self.pattern(p, active, false)).collect();
                return format!("({},)", parts.join(", "));
            }
            Type::Array(element, n) if n.name.is_none() && self.choices.once_in(3) => {
                let parts: Vec<String> =
                    (0..n.n).map(|_| self.pattern(element, active, false)).collect();
                return format!("[{}]", parts.join(", "));
            }
            _ => {}
        }
        if !outermost && self.choices.once_in(8) {
            return "_".to_owned();
        }
        // The names of one pattern must differ.
        let name = if outermost { self.name() } else { self.own_name("p") };
        let mutable = self.choices.once_in(2);
        self.declare(&name, ty.clone(), false, mutable, active);
        format!("{}{name}", if mutable { "mut " } else { "" })
    }

    /// `let a; a = value;`
    fn deferred(&mut self, body: &mut Vec<String>, fuel: usize) {
        let ty = self.any_type(1);
        let name = self.own_name("late");
        let annotation = if self.choices.once_in(2) {
            format!(": {}", ty.text(self.scalar))
        } else {
            String::new()
        };
        let value = self.expr(&ty, fuel);
        body.push(format!("let {name}{annotation}; {name} = {};", value.text));
        self.declare(&name, ty, false, false, value.active);
    }

    /// `let r = &a;`, or `let &a = r;`
    fn reference(&mut self, body: &mut Vec<String>) {
        let inactive = self.only_inactive();
        let found = self.scope.visible(|v| {
            let plain =
                !matches!(v.ty, Type::Index(_) | Type::Count | Type::Flag | Type::Option(_));
            !v.mutable && !v.kept && v.fits(inactive) && plain
        });
        if found.is_empty() {
            return;
        }
        let var = self.scope.vars[*self.choices.pick(&found)].clone();
        let name = self.name();
        if var.by_ref && self.choices.once_in(2) {
            body.push(format!("let &{name} = {};", var.name));
            self.declare(&name, var.ty, false, false, var.active);
        } else {
            let mark = if var.by_ref { "" } else { "&" };
            let typed = if self.choices.once_in(3) {
                format!(": &{}", var.ty.text(self.scalar))
            } else {
                String::new()
            };
            body.push(format!("let {name}{typed} = {mark}{};", var.name));
            self.declare(&name, var.ty, true, false, var.active);
        }
    }

    /// The variables that can be assigned to, innermost first.
    fn assignable(&self) -> Vec<usize> {
        let (depth, inactive) = (self.scope.depth, self.only_inactive());
        self.scope
            .visible(|v| v.mutable && !v.kept && v.depth == depth && !v.by_ref && v.fits(inactive))
    }

    /// A place that can be assigned to, and its type.
    fn place(&mut self) -> Option<(usize, String, Type)> {
        let found = self.assignable();
        if found.is_empty() {
            return None;
        }
        let i = *self.choices.pick(&found);
        let var = self.scope.vars[i].clone();
        let mut ty = var.ty.clone();
        let mut text = var.name.clone();
        while self.choices.once_in(2) {
            let part = match &ty {
                Type::Matrix(..) => Type::Scalar,
                Type::Array(element, _) => (**element).clone(),
                Type::Tuple(parts) => self.choices.pick(parts).clone(),
                Type::Scalar | Type::Index(_) | Type::Count | Type::Flag | Type::Option(_) => break,
            };
            text.push_str(&self.path(&ty, &part));
            ty = part;
        }
        Some((i, text, ty))
    }

    /// `a[i] = value;`, `a.0 += value;`
    pub(super) fn assignment(&mut self, body: &mut Vec<String>, fuel: usize) {
        let Some((i, place, ty)) = self.place() else { return self.local(body, fuel) };
        if self.loops > 0 || ty == Type::Count {
            return self.damped(body, i, &place, &ty, fuel);
        }
        // An operator that is a function borrows its left side while the right is computed.
        let borrowed = ty != Type::Scalar || self.scalar != "f64";
        let kept = std::mem::replace(&mut self.scope.vars[i].kept, borrowed);
        let (operator, value) = match (&ty, self.choices.below(5)) {
            (Type::Scalar | Type::Matrix(..), 1 | 2) => {
                let mut value = self.expr(&ty, fuel);
                if value.number && self.choices.once_in(2) {
                    value.text = value.text.replace("_f64", "");
                }
                (*self.choices.pick(&["+=", "-="]), value)
            }
            (Type::Scalar | Type::Matrix(..), 3) => ("*=", self.expr(&Type::Scalar, fuel)),
            (Type::Scalar | Type::Matrix(..), 4) => ("/=", self.divisor(fuel)),
            _ => ("=", self.expr(&ty, fuel)),
        };
        self.scope.vars[i].kept = kept;
        body.push(self.compound(i, &place, &ty, operator, value.clone()));
        self.flow_into(i, value.active);
    }

    /// `a += value;`
    fn compound(&self, var: usize, place: &str, ty: &Type, operator: &str, value: Code) -> String {
        let name = self.scope.vars[var].name.as_str();
        let mut words = value.text.split(|c: char| !c.is_alphanumeric() && c != '_');
        // An entry of a matrix is borrowed before the right side is computed, unless it is a number
        // that the compiler knows.
        if self.scalar != "f64" && *ty == Type::Scalar && words.any(|word| word == name) {
            let operator = operator.trim_end_matches('=');
            if !operator.is_empty() {
                return format!("{place} = {place} {operator} {};", value.at(Level::Unary));
            }
        }
        format!("{place} {operator} {};", value.text)
    }

    /// The same in a loop, where nothing may grow.
    fn damped(&mut self, body: &mut Vec<String>, i: usize, place: &str, ty: &Type, fuel: usize) {
        let half = self.lit("0.5");
        let kept = std::mem::replace(&mut self.scope.vars[i].kept, true);
        let mut code = self.closed(|w| w.tame(ty, fuel));
        self.scope.vars[i].kept = kept;
        let assigned = match ty {
            Type::Scalar | Type::Matrix(..) => match self.choices.below(6) {
                0 | 1 => {
                    format!("{place} = {place} * {half} + {};", code.at(Level::Product))
                }
                2 => self.compound(i, place, ty, "+=", code.clone()),
                3 => {
                    let text = format!("{} * {half}", code.at(Level::Product));
                    let by = Code::new(text, Level::Product, code.active);
                    self.compound(i, place, ty, "-=", by)
                }
                4 => {
                    let by = self.closed(|w| w.tame(&Type::Scalar, fuel));
                    code.active = by.active;
                    self.compound(i, place, ty, "*=", by)
                }
                _ => format!("{place} = {};", code.text),
            },
            Type::Count if !self.choices.once_in(3) => format!("{place} += 1;"),
            _ => format!("{place} = {};", code.text),
        };
        body.push(assigned);
        self.flow_into(i, code.active);
    }

    /// A value that is not large, whatever it is made of.
    fn tame(&mut self, ty: &Type, fuel: usize) -> Code {
        let f = *self.choices.pick(&["sin", "tanh", "cos"]);
        match ty {
            Type::Scalar => {
                let e = self.expr(ty, fuel);
                let active = e.active;
                Code::atom(format!("{}.{f}()", self.typed(e)), active)
            }
            Type::Matrix(..) => {
                let e = self.expr(ty, fuel);
                Code::atom(format!("{}.map(|v| v.{f}())", e.receiver()), e.active)
            }
            _ => self.leaf(ty),
        }
    }

    /// What a variable depends on, once it was assigned to.
    fn flow_into(&mut self, var: usize, flow: Flow) {
        let var = &mut self.scope.vars[var];
        let flow = match var.ty {
            Type::Index(_) | Type::Count => Flow::No,
            Type::Flag => flow.min(Flow::Maybe),
            _ => flow,
        };
        var.active = var.active.max(flow);
    }

    /// `(a, b) = (b, a * b);`
    fn exchange(&mut self, body: &mut Vec<String>, fuel: usize) {
        let (Some((i, a, ta)), Some((j, b, tb))) = (self.place(), self.place()) else {
            return self.local(body, fuel);
        };
        let (left, right) = if ta == tb && self.choices.once_in(2) {
            let e = if self.loops > 0 { self.tame(&ta, fuel) } else { self.expr(&ta, fuel) };
            let vars = [i, j].map(|k| self.scope.vars[k].active);
            let active = Flow::any(vars).max(e.active);
            (format!("({a}, {b})"), Code::atom(format!("({b}, {})", e.text), active))
        } else {
            let value = if self.loops > 0 {
                super::tuple(&[self.tame(&ta, fuel), self.tame(&tb, fuel)])
            } else {
                self.tuple(&[ta, tb.clone()], fuel)
            };
            // Where it is put says of what a `None` is.
            if !matches!(tb, Type::Option(_)) && self.choices.once_in(6) {
                (format!("({a}, _)"), value)
            } else {
                (format!("({a}, {b})"), value)
            }
        };
        body.push(format!("{left} = {};", right.text));
        for k in [i, j] {
            self.flow_into(k, right.active);
        }
    }

    /// `core::mem::swap(&mut a, &mut b);`, `a.swap(0, 1);`
    fn swap(&mut self, body: &mut Vec<String>, fuel: usize) {
        let Some((mut i, mut place, mut ty)) = self.place() else {
            return self.local(body, fuel);
        };
        let arrays: Vec<usize> = self
            .assignable()
            .into_iter()
            .filter(|k| matches!(self.scope.vars[*k].ty, Type::Array(..)))
            .collect();
        if !arrays.is_empty() && self.choices.once_in(2) {
            i = *self.choices.pick(&arrays);
            (place, ty) = (self.scope.vars[i].name.clone(), self.scope.vars[i].ty.clone());
        }
        if let Type::Array(_, n) = &ty
            && !self.choices.once_in(3)
        {
            // The array is borrowed before the indices are read.
            let name = self.scope.vars[i].name.clone();
            let [a, b] = [(); 2].map(|()| {
                let index = self.index(n.n).text;
                if index.contains(&name) { (n.n - 1).to_string() } else { index }
            });
            return body.push(format!("{place}.swap({a}, {b});"));
        }
        let others: Vec<usize> = self
            .assignable()
            .into_iter()
            .filter(|k| *k != i && self.scope.vars[*k].ty.contains(&ty))
            .collect();
        if others.is_empty() {
            return self.assignment(body, fuel);
        }
        let k = *self.choices.pick(&others);
        let var = self.scope.vars[k].clone();
        let other = format!("{}{}", var.name, self.path(&var.ty, &ty));
        let module = *self.choices.pick(&["core", "std"]);
        body.push(format!("{module}::mem::swap(&mut {place}, &mut {other});"));
        let flow = self.scope.vars[i].active.max(var.active);
        self.flow_into(i, flow);
        self.flow_into(k, flow);
    }

    /// `{ .. }` for what it assigns.
    fn nested(&mut self, body: &mut Vec<String>, fuel: usize) {
        let scope = self.scope.vars.len();
        let mut inner = Vec::new();
        self.repeat(2, 3, 3, |w| w.statement(&mut inner, fuel.saturating_sub(1)));
        self.scope.vars.truncate(scope);
        body.push(format!("{{ {} }}", inner.join(" ")));
    }

    /// `let n = x.len();`: what only the type decides has no derivative.
    fn size_of(&mut self, body: &mut Vec<String>) {
        let inactive = self.only_inactive();
        let plain = |s: Size| s.n <= 2;
        let found = self.scope.visible(|v| match &v.ty {
            Type::Array(_, n) => plain(*n) && v.fits(inactive),
            Type::Matrix(r, c) => plain(*r) && plain(*c) && v.fits(inactive),
            _ => false,
        });
        if found.is_empty() {
            return;
        }
        let var = self.scope.vars[*self.choices.pick(&found)].clone();
        let method = match var.ty {
            Type::Matrix(..) => *self.choices.pick(&["nrows", "ncols"]),
            _ => "len",
        };
        let name = self.own_name("size");
        body.push(format!("let {name} = {}.{method}() - 1;", var.name));
        self.declare(&name, Type::Index(2), false, false, Flow::No);
    }

    /// Control flow and assignments of code that is kept as written.
    fn kept(&mut self, body: &mut Vec<String>, fuel: usize) {
        let name = self.own_name("sum");
        let ty = self.scalar;
        let start = if ty == "f64" { "0.5" } else { "T::lit(0.5)" };
        if self.choices.once_in(2) {
            let j = self.own_name("j");
            body.push(format!("let mut {name}: {ty} = {start};"));
            let scope = self.scope.vars.len();
            self.declare(&j, Type::Index(2), false, false, Flow::No);
            let by = self.inactively_within(fuel.min(2));
            self.scope.vars.truncate(scope);
            body.push(format!("for {j} in 0..2 {{ {name} += {}; }}", by.text));
        } else {
            if self.choices.once_in(4) {
                let checked = self.inactively_within(1).at(Level::Product);
                body.push(format!("assert!({checked} < {start} || true);"));
            }
            let condition = self.inactively_within(1).at(Level::Product);
            let (a, b) = (self.inactively_within(1).text, self.inactively_within(1).text);
            body.push(format!(
                "let {name}: {ty} = if {condition} > {start} {{ {a} }} else {{ {b} }};"
            ));
        }
        self.declare(&name, Type::Scalar, false, false, Flow::No);
        self.keep_last(true);
    }

    /// An inactive scalar in control flow, where nothing outside is assigned to.
    fn inactively_within(&mut self, fuel: usize) -> Code {
        self.scope.depth += 1;
        let code = self.inactively(|w| w.expr(&Type::Scalar, fuel));
        self.scope.depth -= 1;
        code
    }
}
