//! Loops that may be vectorised, and the functions in them.

use std::collections::HashMap;

use super::writer::Writer;
use crate::ir::{Each, Form, Ir, Kind, Op, Projection, Stmt, VarId, defined};
use crate::lower::Lowered;
use crate::signature::{self, Role, Signature};

/// The functions that have a form without a branch.
pub const VECTORISED: [&str; 7] = ["exp", "ln", "tanh", "sigmoid", "softplus", "erf", "erfc"];

/// The functions that have one for all but large arguments.
pub const SINES: [&str; 2] = ["sin", "cos"];

/// Which functions stand in a loop that may be vectorised.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// Those without a branch.
    Straight,
    /// Those as well that have none for small arguments: the loop is run again if one was large.
    Small,
}

/// What else a body of one sample may do, if the loop over many samples is to be vectorised.
const PLAIN: [&str; 9] =
    ["sqrt", "recip", "abs", "max", "min", "clamp", "powi", "to_radians", "to_degrees"];

/// Whether a loop over many samples is worth vectorising: the body is made of scalars alone, without
/// branches, loops and calls, and has a function of which the library's keeps a loop from it.
pub fn is_lane(sig: &Signature, lowered: &Lowered) -> bool {
    let ir = &lowered.ir;
    let vectorised = |name: &str| VECTORISED.contains(&name) || SINES.contains(&name);
    let mut worth = false;
    let scalars = lowered.body.stmts.iter().all(|stmt| match stmt {
        Stmt::Let(v, op) if ir.active(*v) => {
            ir.is_scalar(*v)
                && match op {
                    Op::Scalar(row, _) => {
                        worth |= vectorised(row.name);
                        vectorised(row.name) || PLAIN.contains(&row.name)
                    }
                    Op::Project(_, Projection::At(_) | Projection::Field(_)) => true,
                    Op::Project(_, Projection::Index(i)) => ir.inline(*i).is_some(),
                    Op::Neg(_) | Op::Binary(..) | Op::Typed(..) => true,
                    _ => false,
                }
        }
        Stmt::Let(..) => true,
        Stmt::Verbatim(_) | Stmt::Branch(_) | Stmt::Loop(_) => false,
    });
    let arguments = sig
        .args
        .iter()
        .all(|arg| of_scalars(&arg.kind) && !matches!(arg.role, Role::State | Role::Discrete));
    scalars
        && worth
        && arguments
        && sig.options.backward.is_none()
        && signature::kind(&sig.output, &sig.reals()) == Kind::Scalar
}

/// Whether a value is one scalar, or an array or a tuple of scalars.
fn of_scalars(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar => true,
        Kind::Array(element) => of_scalars(element),
        Kind::Tuple(parts) => parts.iter().all(of_scalars),
        Kind::Matrix | Kind::Discrete | Kind::Unknown => false,
    }
}

/// What is defined in closures that are applied to each element of a container, and that are made of
/// scalars alone, without branches and loops: such a loop may be vectorised.
pub fn lanes(ir: &Ir) -> HashMap<VarId, Lane> {
    let mut found = HashMap::new();
    for op in &ir.ops {
        let Op::Each(each) = op else { continue };
        let of_scalars = |stmt: &Stmt| match stmt {
            Stmt::Let(v, op) => {
                !ir.active(*v) || ir.is_scalar(*v) && !matches!(op, Op::Forward(..))
            }
            Stmt::Verbatim(_) => true,
            Stmt::Branch(_) | Stmt::Loop(_) => false,
        };
        if matches!(each.form, Form::Map | Form::Build { .. })
            && each.body.stmts.iter().all(of_scalars)
        {
            // A loop within is no lane, and can't be run again on its own.
            let inner = |stmt: &Stmt| matches!(stmt, Stmt::Let(_, Op::Each(_)));
            let lane = if each.body.stmts.iter().any(inner) { Lane::Straight } else { Lane::Small };
            for v in defined(&each.body.stmts) {
                found.entry(v).or_insert(lane);
            }
        }
    }
    found
}

/// What a block takes sines and cosines of.
pub fn sines(stmts: &[Stmt]) -> impl Iterator<Item = VarId> {
    stmts.iter().filter_map(|stmt| match stmt {
        Stmt::Let(_, Op::Scalar(row, args)) if SINES.contains(&row.name) => args.first().copied(),
        _ => None,
    })
}

impl Writer<'_> {
    /// Whether `v` is defined in a loop that may be vectorised.
    pub fn lane(&self, v: VarId) -> Option<Lane> {
        self.lanes.get(&v).copied()
    }

    /// Whether a loop over the elements calls functions that vectorise, if it may be vectorised.
    pub fn has_functions(&self, each: &Each) -> Option<bool> {
        let mut lanes = each.body.stmts.iter().filter_map(|stmt| match stmt {
            Stmt::Let(v, op) => self.lane(*v).map(|_| op),
            _ => None,
        });
        let is_function = |op: &Op| match op {
            Op::Scalar(row, _) => VECTORISED.contains(&row.name) || SINES.contains(&row.name),
            _ => false,
        };
        let first = lanes.next()?;
        Some(is_function(first) || lanes.any(is_function))
    }

    /// Whether a loop over the elements is to be run again if an argument of a sine was large.
    pub fn has_sizes(&self, each: &Each) -> bool {
        let small = |stmt: &Stmt| match stmt {
            Stmt::Let(v, _) => self.lane(*v) == Some(Lane::Small),
            _ => false,
        };
        sines(&each.body.stmts).next().is_some() && each.body.stmts.iter().any(small)
    }
}
