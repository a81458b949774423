//! Branches, and jumps.

use super::{Code, Flow, Level, Type, Writer};

/// A loop around the code that is being written.
pub(super) struct Frame {
    pub label: String,
    /// What it is left with.
    pub value: Option<Type>,
}

impl Writer<'_> {
    /// Runs `f` where no jump leads out: in an expression, in a closure.
    pub(super) fn closed<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let before = (std::mem::take(&mut self.frames), self.returns.take());
        let result = f(self);
        (self.frames, self.returns) = before;
        result
    }

    /// A jump, if there is somewhere to jump to.
    fn jump(&mut self) -> Option<String> {
        let loops = self.frames.len();
        let ways = 2 * loops + usize::from(self.returns.is_some());
        if ways == 0 {
            return None;
        }
        let way = self.choices.below(ways);
        if way == 2 * loops {
            let ty = self.returns.clone()?;
            return Some(format!("return {}", self.expr(&ty, 2).text));
        }
        // The innermost first.
        let frame = loops - 1 - way / 2;
        let Frame { label, value } = &self.frames[frame];
        let (mut to, value) = (format!(" '{label}"), value.clone());
        if frame + 1 == loops && !self.choices.once_in(4) {
            to.clear();
        }
        Some(match value {
            _ if way % 2 == 1 => format!("continue{to}"),
            None => format!("break{to}"),
            Some(ty) => format!("break{to} {}", self.expr(&ty, 1).at(Level::Or)),
        })
    }

    /// The statements of a block, which ends in a jump once in so many times, if it can.
    pub(super) fn arm(&mut self, fuel: usize, jumps: usize) -> String {
        self.ending(fuel, |w| {
            if w.choices.once_in(jumps) { w.jump().map(|jump| format!("{jump};")) } else { None }
        })
    }

    /// The statements of a block, and its end.
    fn ending(&mut self, fuel: usize, end: impl FnOnce(&mut Self) -> Option<String>) -> String {
        self.scoped(|w| {
            let mut body = Vec::new();
            w.repeat(1, 2, 3, |w| w.statement(&mut body, fuel));
            if w.choices.below(4) != 0 {
                w.assignment(&mut body, fuel.min(2));
            }
            body.extend(end(w));
            body.join(" ")
        })
    }

    /// Runs `f` in a block of its own.
    fn scoped<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let scope = self.scope.vars.len();
        self.nest += 1;
        self.within.0 += 1;
        let result = f(self);
        self.within.0 -= 1;
        self.nest -= 1;
        self.scope.vars.truncate(scope);
        result
    }

    /// `{ .. value }`, or `{ .. jump }`.
    fn valued(&mut self, ty: &Type, fuel: usize, first: bool) -> Code {
        self.scoped(|w| {
            let mut body = Vec::new();
            w.repeat(2, 5, 2, |w| w.statement(&mut body, fuel));
            let mut active = if body.is_empty() || w.inactive { Flow::No } else { Flow::Maybe };
            if !first
                && w.choices.once_in(4)
                && let Some(jump) = w.jump()
            {
                body.push(jump);
            } else {
                let value = w.closed(|w| w.expr(ty, fuel));
                active = active.max(value.active);
                body.push(value.text);
            }
            Code::new(format!("{{ {} }}", body.join(" ")), Level::Block, active)
        })
    }

    /// `if`, `match` as an expression. Only at the level of statements may its arms jump.
    pub(super) fn choice(&mut self, ty: &Type, fuel: usize, statement: bool) -> Code {
        if statement {
            return self.chosen(ty, fuel);
        }
        self.apart(|w| w.chosen(ty, fuel))
    }

    fn chosen(&mut self, ty: &Type, fuel: usize) -> Code {
        let mut flows = Vec::new();
        if self.choices.once_in(3)
            && let Some(text) = self.matched(fuel, &mut |w, first| {
                let value = w.valued(ty, fuel, first);
                flows.push(value.active);
                value.text
            })
        {
            return Code::new(text, Level::Block, Flow::any(flows).min(Flow::Maybe));
        }
        let mut text = String::new();
        let count = 1 + self.choices.below(5).saturating_sub(3);
        for n in 0..count {
            let scope = self.scope.vars.len();
            let (condition, active) = self.closed(|w| w.asked(fuel.min(2)));
            let value = self.valued(ty, fuel, n == 0);
            self.scope.vars.truncate(scope);
            flows.extend([active.min(Flow::Maybe), value.active.min(Flow::Maybe)]);
            text.push_str(&format!("if {condition} {} else ", value.text));
        }
        let value = self.valued(ty, fuel, false);
        flows.push(value.active.min(Flow::Maybe));
        text.push_str(&value.text);
        Code::new(text, Level::Block, Flow::any(flows))
    }

    /// `match subject { .. }`, whose arms `arm` writes; none where there is nothing to look at.
    fn matched(
        &mut self,
        fuel: usize,
        arm: &mut dyn FnMut(&mut Self, bool) -> String,
    ) -> Option<String> {
        let mut arms = Vec::new();
        if self.choices.once_in(3)
            && let Some((name, held, active)) = self.option()
        {
            if self.choices.once_in(3) {
                let scope = self.scope.vars.len();
                // What the pattern takes out is not there yet for the guard.
                let guard = self.closed(|w| w.condition(0));
                let pattern = self.some(&held, active);
                arms.push(format!("{pattern} if {} => {}", guard.text, arm(self, true)));
                self.scope.vars.truncate(scope);
            }
            let none =
                if self.choices.once_in(2) { Some(arm(self, arms.is_empty())) } else { None };
            let scope = self.scope.vars.len();
            let pattern = self.some(&held, active);
            let some = format!("{pattern} => {}", arm(self, none.is_none() && arms.is_empty()));
            self.scope.vars.truncate(scope);
            // The other arm may come first or last, and may be `_` there.
            match none {
                Some(none) => arms.extend([format!("None => {none}"), some]),
                None => {
                    let none = arm(self, false);
                    let pattern = *self.choices.pick(&["None", "_"]);
                    arms.extend([some, format!("{pattern} => {none}")]);
                }
            }
            return Some(format!("match {name} {{ {} }}", arms.join(" ")));
        }
        let (text, subject) = self.closed(|w| w.subject(true))?;
        let count = 1 + self.choices.below(3);
        for n in 0..count {
            let scope = self.scope.vars.len();
            let mut pattern = self.refutable(&subject);
            if self.choices.once_in(4) {
                let guard = self.closed(|w| w.condition(fuel.min(1)));
                pattern = format!("{pattern} if {}", guard.text);
            }
            arms.push(format!("{pattern} => {}", arm(self, n == 0)));
            self.scope.vars.truncate(scope);
        }
        let scope = self.scope.vars.len();
        let pattern = self.irrefutable(&subject);
        arms.push(format!("{pattern} => {}", arm(self, false)));
        self.scope.vars.truncate(scope);
        Some(format!("match {text} {{ {} }}", arms.join(" ")))
    }

    /// `if`, as a statement.
    pub(super) fn branch(&mut self, body: &mut Vec<String>, fuel: usize) {
        let mut text = String::new();
        let count = 1 + self.choices.below(4).saturating_sub(2);
        for n in 0..count {
            let scope = self.scope.vars.len();
            let (condition, _) = self.closed(|w| w.asked(fuel.min(2)));
            let arm = self.arm(fuel, 4);
            self.scope.vars.truncate(scope);
            let otherwise = if n > 0 { " else " } else { "" };
            text.push_str(&format!("{otherwise}if {condition} {{ {arm} }}"));
        }
        if self.choices.once_in(2) {
            text.push_str(&format!(" else {{ {} }}", self.arm(fuel, 6)));
        }
        body.push(text);
    }

    /// `match`, as a statement.
    pub(super) fn match_statement(&mut self, body: &mut Vec<String>, fuel: usize) {
        let text = self.matched(fuel, &mut |w, _| format!("{{ {} }}", w.arm(fuel, 6)));
        match text {
            Some(text) => body.push(text),
            None => self.branch(body, fuel),
        }
    }

    /// `let pattern = if ..;`, with arms that may jump.
    pub(super) fn chosen_local(&mut self, body: &mut Vec<String>, fuel: usize) {
        let ty = self.any_type(1);
        let value = if self.choices.once_in(5) {
            self.closed(|w| w.open_block(&ty, fuel))
        } else {
            self.choice(&ty, fuel, true)
        };
        self.bind_local(body, &ty, value);
    }

    /// `let late; if c { .. late = a; } else { .. late = b; }`
    pub(super) fn assigned_in_arms(&mut self, body: &mut Vec<String>, fuel: usize) {
        let ty = self.any_type(1);
        let name = self.own_name("late");
        let annotation = if self.choices.once_in(2) {
            format!(": {}", ty.text(self.scalar))
        } else {
            String::new()
        };
        let mut active = Flow::No;
        let mut arm = |w: &mut Self, first: bool| {
            let text = w.ending(fuel, |w| {
                if !first
                    && w.choices.once_in(4)
                    && let Some(jump) = w.jump()
                {
                    return Some(format!("{jump};"));
                }
                let value = w.closed(|w| w.expr(&ty, fuel));
                active = active.max(value.active);
                Some(format!("{name} = {};", value.text))
            });
            format!("{{ {text} }}")
        };
        let matched = if self.choices.once_in(3) { self.matched(fuel, &mut arm) } else { None };
        let text = matched.unwrap_or_else(|| {
            let scope = self.scope.vars.len();
            let (condition, _) = self.closed(|w| w.asked(fuel.min(2)));
            let then = arm(self, true);
            self.scope.vars.truncate(scope);
            format!("if {condition} {then} else {}", arm(self, false))
        });
        body.push(format!("let {name}{annotation}; {text}"));
        self.declare(&name, ty, false, false, active);
    }

    /// `let Some(v) = o else { return .. };`
    pub(super) fn let_else(&mut self, body: &mut Vec<String>, fuel: usize) {
        let subject = match self.option() {
            Some((name, held, active)) if !self.choices.once_in(3) => {
                Some((name, Ok((held, active))))
            }
            _ => self.closed(|w| w.subject(true)).map(|(text, subject)| (text, Err(subject))),
        };
        let Some((text, subject)) = subject else { return self.branch(body, fuel) };
        if self.frames.is_empty() && self.returns.is_none() {
            return self.branch(body, fuel);
        }
        let leave = |w: &mut Self| w.jump().map(|jump| format!("{jump};"));
        let otherwise = if self.choices.once_in(4) {
            self.ending(fuel, leave)
        } else {
            leave(self).unwrap_or_default()
        };
        let pattern = match subject {
            Ok((held, active)) => self.some(&held, active),
            Err(subject) => {
                let pattern = self.refutable(&subject);
                // Only within another pattern may `|` stand bare.
                if pattern.starts_with(char::is_numeric) && pattern.contains('|') {
                    format!("({pattern})")
                } else {
                    pattern
                }
            }
        };
        body.push(format!("let {pattern} = {text} else {{ {otherwise} }};"));
    }

    /// `let mut o = None;`
    pub(super) fn optional(&mut self, body: &mut Vec<String>, fuel: usize) {
        let ty = if self.choices.once_in(3) { self.any_type(1) } else { Type::Scalar };
        let option = Type::Option(Box::new(ty));
        let name = self.own_name("o");
        let mutable = !self.choices.once_in(3);
        let mark = if mutable { "mut " } else { "" };
        let value = if mutable && self.choices.once_in(2) {
            Code::atom("None", Flow::No)
        } else if self.choices.once_in(2) {
            self.choice(&option, fuel, true)
        } else {
            self.expr(&option, fuel)
        };
        // `None` alone does not say of what.
        body.push(format!("let {mark}{name}: {} = {};", option.text(self.scalar), value.text));
        self.declare(&name, option, false, mutable, value.active);
    }

    /// `let mut k = 0;`, `let mut found = false;`, `let order = [2, 0, 1];`
    pub(super) fn bookkeeping(&mut self, body: &mut Vec<String>) {
        let mutable = !self.choices.once_in(4);
        let mark = if mutable { "mut " } else { "" };
        let (name, ty, value) = match self.choices.below(5) {
            0 => (self.own_name("k"), Type::Count, self.choices.below(3).to_string()),
            1 => {
                let bound = 2 + self.choices.below(2);
                (self.own_name("j"), Type::Index(bound), self.index(bound).text)
            }
            2 => {
                let flag = if self.choices.once_in(3) {
                    self.condition(1).text
                } else {
                    "false".to_owned()
                };
                (self.own_name("flag"), Type::Flag, flag)
            }
            _ => {
                let (n, bound) = (2 + self.choices.below(2), 2 + self.choices.below(2));
                let entries: Vec<String> =
                    (0..n).map(|_| self.choices.below(bound).to_string()).collect();
                let ty = Type::Array(Box::new(Type::Index(bound)), super::Size::of(n));
                (self.own_name("order"), ty, format!("[{}]", entries.join(", ")))
            }
        };
        // An integer of no type is not always found to be one that can index.
        let annotation = match ty {
            Type::Flag => String::new(),
            _ => format!(": {}", ty.text(self.scalar)),
        };
        let active = if ty == Type::Flag { Flow::Maybe } else { Flow::No };
        body.push(format!("let {mark}{name}{annotation} = {value};"));
        self.declare(&name, ty, false, mutable, active);
    }
}
