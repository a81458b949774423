//! Which cotangents share a place in the backward pass.

use super::super::writer::Writer;
use crate::activity::Activity;
use crate::ir::{Ir, Kind, Op, Snippet, Stmt, VarId};
use crate::sharing::{Places, Reads};
use crate::signature::{Role, Signature};

/// What adds to a cotangent, for the derivatives that are wanted.
struct Cotangents<'m> {
    ir: &'m Ir,
    sig: &'m Signature,
    mode: Activity,
}

impl Reads for Cotangents<'_> {
    fn has(&self, v: VarId) -> bool {
        self.ir.var(v).activity.meets(self.mode)
    }

    fn is_place(&self, v: VarId) -> bool {
        let var = self.ir.var(v);
        // A parameter's is a field of the gradient, with what others added to it.
        let is_parameter = |k: &usize| self.sig.args.get(*k).is_some_and(|a| a.role == Role::Param);
        self.has(v)
            && !var.maybe
            && !matches!(var.kind, Kind::Scalar | Kind::Discrete)
            && match self.ir.op(v) {
                Op::Arg(k) => !is_parameter(k),
                Op::Refused => false,
                _ => self.ir.root(v) == v,
            }
    }

    fn stands_for(&self, v: VarId) -> VarId {
        self.ir.retyped(v)
    }

    fn by_op(&self, op: &Op, f: &mut dyn FnMut(VarId)) {
        match op {
            // The cotangent of a part is a place in that of the whole.
            Op::Project(..) | Op::Typed(..) | Op::Certain(_) => {}
            op => op.operands(&mut |v| self.by_use(v, f)),
        }
    }

    fn by_use(&self, v: VarId, f: &mut dyn FnMut(VarId)) {
        if self.has(v) {
            f(self.ir.root(v));
        }
    }

    fn by_snippet(&self, _: &Snippet, _: &mut dyn FnMut(VarId)) {}

    fn by_keeping(&self, _: VarId, _: usize, _: &mut dyn FnMut(VarId)) {}

    /// The cotangents of the operands of a sum are its own, or its negative.
    fn is_sum(&self, _: VarId, _: VarId) -> bool {
        true
    }

    fn stays_in_loops(&self) -> bool {
        true
    }
}

impl Writer<'_> {
    /// The cotangents that share a place, where the derivatives of `mode` are wanted.
    pub fn cotangent_places(&self, stmts: &[Stmt], result: VarId, mode: Activity) -> Places {
        let reads = Cotangents { ir: self.ir, sig: self.sig, mode };
        Places::find(&reads, stmts, &[self.ir.root(result)].into())
    }
}
