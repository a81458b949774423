//! Activity: which values depend on an input, and which on a parameter.

use std::ops::BitOr;

use crate::ir::{Ir, Op, VarId};

/// What a value depends on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Activity {
    /// On an input.
    pub x: bool,
    /// On a parameter.
    pub theta: bool,
}

impl Activity {
    /// On nothing that is differentiated.
    pub const NONE: Activity = Activity { x: false, theta: false };
    /// On an input.
    pub const X: Activity = Activity { x: true, theta: false };
    /// On a parameter.
    pub const THETA: Activity = Activity { x: false, theta: true };
    /// On either.
    pub const BOTH: Activity = Activity { x: true, theta: true };

    /// Whether a derivative flows at all.
    pub fn any(self) -> bool {
        self.x || self.theta
    }

    /// Whether the two have something in common.
    pub fn meets(self, other: Activity) -> bool {
        (self.x && other.x) || (self.theta && other.theta)
    }
}

impl BitOr for Activity {
    type Output = Activity;
    fn bitor(self, other: Activity) -> Activity {
        Activity { x: self.x || other.x, theta: self.theta || other.theta }
    }
}

/// What the result of `op` depends on: on what any of its operands depends on. Code that is kept as
/// written depends on nothing, by the choice of what is kept so. The activity of an argument and of
/// an element of a closure is known to whoever defines it.
pub fn of(op: &Op, ir: &Ir) -> Activity {
    let mut activity = Activity::NONE;
    if !matches!(op, Op::Verbatim(_)) {
        op.operands(&mut |v: VarId| activity = activity | ir.var(v).activity);
    }
    activity
}
