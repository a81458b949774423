//! Back through the arm that was run, and through the steps of a loop.

use super::Back;
use crate::interpreter::forward::Record;
use crate::interpreter::value::{Fallible, Value};
use crate::ir::{Branch, Carried, Loop, VarId, defined};
use crate::reverse::{Adjoint, ArmAdjoint};

impl Back<'_, '_> {
    pub(super) fn branch(&mut self, branch: &Branch, arms: &[ArmAdjoint<'_>]) -> Fallible<()> {
        let Record::Arm(k) = self.run.record(branch.id)? else {
            return Err("a branch that was run as a loop".to_owned());
        };
        let (Some(arm), Some(adjoint)) = (branch.arms.get(k), arms.get(k)) else {
            return Err(format!("arm {k} has no adjoint"));
        };
        let seeds = adjoint.seeds.iter().map(|(result, out)| Ok((*result, self.read(*out)?)));
        let seeds = seeds.collect::<Fallible<Vec<(VarId, Value<f64>)>>>()?;
        self.forget(&defined(&arm.stmts));
        for (result, dy) in seeds {
            self.add(result, &dy)?;
        }
        self.steps(&adjoint.body)
    }

    pub(super) fn repeat(
        &mut self,
        of: &Loop,
        reached: &[&Carried],
        body: &Adjoint<'_>,
    ) -> Fallible<()> {
        let Record::Steps(steps) = self.run.record(of.id)? else {
            return Err("a loop that was run as a branch".to_owned());
        };
        let mut own = defined(&of.stmts);
        own.extend(of.given());
        let mut moving =
            reached.iter().map(|c| self.read(c.out)).collect::<Fallible<Vec<Value<f64>>>>()?;
        for step in steps.iter().rev() {
            let scope = self.run.go_back(of, step)?;
            self.forget(&own);
            for (c, dy) in reached.iter().zip(&moving) {
                if let Some(next) = c.next
                    && self.is_wanted(next)
                {
                    self.add(next, dy)?;
                }
            }
            self.steps(body)?;
            for (c, dy) in reached.iter().zip(&mut moving) {
                *dy = self.read(c.start)?;
            }
            self.run.leave(scope);
        }
        for (c, dy) in reached.iter().zip(&moving) {
            if let Some(init) = c.init
                && self.is_wanted(init)
            {
                self.add(init, dy)?;
            }
        }
        Ok(())
    }

    /// A block that is gone through anew has cotangents of its own.
    fn forget(&mut self, own: &[VarId]) {
        own.iter().for_each(|v| self.cotangents[v.0] = None);
    }

    fn is_wanted(&self, v: VarId) -> bool {
        self.run.lowered.ir.var(v).activity.meets(self.wanted)
    }
}

/// The shape of a value's cotangent. That of an `Option` is that of what it holds; where it holds
/// nothing, none is known, and it stays `None`.
pub(super) fn tangent(value: &Value<f64>) -> Value<f64> {
    match value {
        Value::Option(Some(held)) => tangent(held),
        Value::Array(parts) => Value::Array(parts.iter().map(tangent).collect()),
        Value::Tuple(parts) => Value::Tuple(parts.iter().map(tangent).collect()),
        other => other.clone(),
    }
}

/// The sum of two cotangents, where either may be none.
pub(super) fn sum(a: &Value<f64>, b: &Value<f64>) -> Fallible<Value<f64>> {
    let parts = |a: &[Value<f64>], b: &[Value<f64>]| {
        a.iter().zip(b).map(|(a, b)| sum(a, b)).collect::<Fallible<Vec<_>>>()
    };
    match (a, b) {
        (Value::Option(None), other) | (other, Value::Option(None)) => Ok(other.clone()),
        (Value::Tuple(a), Value::Tuple(b)) if a.len() == b.len() => Ok(Value::Tuple(parts(a, b)?)),
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => Ok(Value::Array(parts(a, b)?)),
        (a, b) => a.add(b),
    }
}
