//! Which values share a place in the forward pass.

use std::collections::HashSet;

use proc_macro2::TokenStream;

use super::super::writer::Writer;
use super::{Kept, Wanted, direct};
use crate::ir::{Kind, Op, Projection, Snippet, Stmt, VarId};
use crate::sharing::{Places, Reads};

/// What the forward pass reads, for what is wanted of it.
struct Values<'w, 'm> {
    writer: &'w Writer<'m>,
    wanted: &'w Wanted,
    /// What is kept of branches and loops.
    kept: HashSet<VarId>,
}

impl Reads for Values<'_, '_> {
    fn has(&self, v: VarId) -> bool {
        self.wanted.values.contains(&v)
    }

    fn is_place(&self, v: VarId) -> bool {
        let (ir, var) = (self.writer.ir, self.writer.ir.var(v));
        !self.writer.is_ref(v)
            && !var.maybe
            && var.user.is_none()
            && !matches!(var.kind, Kind::Scalar | Kind::Discrete)
            && !matches!(ir.op(v), Op::Arg(_) | Op::Given | Op::Refused)
            && ir.inline(v).is_none()
    }

    fn stands_for(&self, v: VarId) -> VarId {
        v
    }

    fn by_op(&self, op: &Op, f: &mut dyn FnMut(VarId)) {
        op.operands(&mut |v| self.by_use(v, f));
    }

    fn by_use(&self, v: VarId, f: &mut dyn FnMut(VarId)) {
        f(v);
        // A reference reads what it refers to, unless that is a copy.
        let op = self.writer.ir.op(v);
        let is_entry = matches!(op, Op::Project(_, Projection::Index(_) | Projection::At(_)));
        if !(is_entry && self.kept.contains(&v))
            && let Op::Project(base, _) | Op::Typed(base, ..) = op
            && self.writer.ir.var(v).by_ref
        {
            self.by_use(*base, f);
        }
    }

    fn by_snippet(&self, snippet: &Snippet, f: &mut dyn FnMut(VarId)) {
        snippet.operands(&mut |v| self.by_use(v, f));
    }

    fn by_keeping(&self, id: VarId, arm: usize, f: &mut dyn FnMut(VarId)) {
        let kept = self.wanted.kept.get(&id).and_then(|arms| arms.get(arm));
        for kept in kept.into_iter().flatten() {
            if let Kept::Value(v) = kept {
                self.by_use(*v, f);
            }
        }
    }

    fn is_sum(&self, v: VarId, first: VarId) -> bool {
        [v, first].iter().all(|v| self.writer.ir.var(*v).kind == Kind::Matrix)
    }

    fn stays_in_loops(&self) -> bool {
        false
    }
}

impl Writer<'_> {
    /// Writes what computes what is wanted of a block, after which `read` is still read. Values share
    /// a local where they can, and those read have their own names behind it.
    pub fn sharing(
        &self,
        stmts: &[Stmt],
        wanted: &Wanted,
        read: &HashSet<VarId>,
        write: impl FnOnce() -> TokenStream,
    ) -> TokenStream {
        let own: HashSet<VarId> = direct(stmts).into_iter().collect();
        let reads = Values { writer: self, wanted, kept: wanted.kept_values() };
        let mut live = HashSet::new();
        for v in read {
            reads.by_use(*v, &mut |v| {
                live.insert(v);
            });
        }
        live.retain(|v| own.contains(v));
        let outer = self.places.replace(Places::find(&reads, stmts, &live));
        let tokens = write();
        self.places.replace(outer);
        tokens
    }
}
