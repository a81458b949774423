//! Branches, loops, and jumps to where they lead.

use syn::{Expr, ExprBlock, ExprForLoop, ExprIf, ExprLoop, ExprMatch, ExprWhile, Ident, Label};

use super::operators::elements;
use super::{Jump, Machine, Outcome, unit};
use crate::interpreter::number::Number;
use crate::interpreter::value::Value;

impl<N: Number> Machine<N> {
    /// Whether a condition holds. What it binds comes into the scope that is open.
    fn condition(&mut self, condition: &Expr) -> Outcome<N, bool> {
        Ok(self.eval(condition)?.int()? != 0)
    }

    pub(super) fn branch(&mut self, e: &ExprIf) -> Outcome<N> {
        let scope = self.open();
        let holds = self.condition(&e.cond)?;
        let result = if holds {
            self.block(&e.then_branch)
        } else {
            match &e.else_branch {
                Some((_, other)) => {
                    self.close(scope);
                    self.eval(other)
                }
                None => {
                    self.seen.insert("`if` without `else` not taken");
                    Ok(unit())
                }
            }
        };
        self.close(scope);
        result
    }

    pub(super) fn choose(&mut self, e: &ExprMatch) -> Outcome<N> {
        let subject = self.eval(&e.expr)?;
        for arm in &e.arms {
            let scope = self.open();
            let guard = arm.guard.as_ref().map(|(_, guard)| guard);
            let mut taken = self.matches(&arm.pat, &subject)?;
            if let (true, Some(guard)) = (taken, guard) {
                taken = self.condition(guard)?;
                if !taken {
                    self.seen.insert("guard not met");
                }
            }
            if taken {
                let result = self.eval(&arm.body);
                self.close(scope);
                return result;
            }
            self.close(scope);
        }
        Err("no arm of a `match` is right".into())
    }

    /// A block, which a `break` with its label leaves.
    pub(super) fn labelled(&mut self, e: &ExprBlock) -> Outcome<N> {
        let scope = self.open();
        match self.block(&e.block) {
            Err(Jump::Break(Some(to), value)) if is_label(&to, e.label.as_ref()) => {
                self.close(scope);
                Ok(value)
            }
            outcome => outcome,
        }
    }

    pub(super) fn for_loop(&mut self, e: &ExprForLoop) -> Outcome<N> {
        let Value::Array(all) = elements(self.eval(&e.expr)?)? else {
            return Err("a `for` over no sequence".into());
        };
        if all.is_empty() {
            self.seen.insert("`for` of no steps");
        }
        let scope = self.open();
        for element in all {
            self.pattern(&e.pat, element)?;
            let left = self.step(&e.body, e.label.as_ref())?;
            self.close(scope);
            if left.is_some() {
                self.seen.insert("`for` left by `break`");
                break;
            }
        }
        Ok(unit())
    }

    pub(super) fn while_loop(&mut self, e: &ExprWhile) -> Outcome<N> {
        let scope = self.open();
        let mut steps = 0;
        while self.condition(&e.cond)? {
            steps += 1;
            let left = self.step(&e.body, e.label.as_ref())?;
            self.close(scope);
            if left.is_some() {
                self.seen.insert("`while` left by `break`");
                break;
            }
        }
        if steps == 0 {
            self.seen.insert("`while` of no steps");
        }
        self.close(scope);
        Ok(unit())
    }

    pub(super) fn forever(&mut self, e: &ExprLoop) -> Outcome<N> {
        loop {
            if let Some(value) = self.step(&e.body, e.label.as_ref())? {
                return Ok(value);
            }
        }
    }

    /// A step of a loop; the value that a `break` leaves it with.
    fn step(&mut self, body: &syn::Block, label: Option<&Label>) -> Outcome<N, Option<Value<N>>> {
        self.steps = self.steps.checked_sub(1).ok_or(Jump::Endless)?;
        let scope = self.open();
        let left = match self.block(body) {
            Ok(_) => None,
            Err(Jump::Continue(to)) if leads_here(to.as_ref(), label) => {
                let by_label = to.is_some();
                self.seen.insert(if by_label {
                    "`continue 'label` taken"
                } else {
                    "`continue` taken"
                });
                None
            }
            Err(Jump::Break(to, value)) if leads_here(to.as_ref(), label) => {
                let by_label = to.is_some();
                self.seen.insert(if by_label { "`break 'label` taken" } else { "`break` taken" });
                Some(value)
            }
            Err(jump) => return Err(jump),
        };
        self.close(scope);
        Ok(left)
    }
}

/// Whether a jump leads to the loop with this label that it is in.
fn leads_here(to: Option<&Ident>, label: Option<&Label>) -> bool {
    to.is_none_or(|to| is_label(to, label))
}

fn is_label(to: &Ident, label: Option<&Label>) -> bool {
    label.is_some_and(|l| l.name.ident == *to)
}
