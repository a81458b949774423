//! What blocks keep for the backward pass, and how.

use crate::ir::{Head, Ir, Loop, Steps, VarId};

/// Something that a block keeps for the backward pass.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kept {
    /// A value.
    Value(VarId),
    /// Its type.
    Type(VarId),
    /// The pullback of a call.
    Pullback(VarId),
    /// The accumulators of a fold.
    Tape(VarId),
    /// What a branch or a loop within keeps.
    Run(VarId),
}

/// How a loop keeps something of each step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Store {
    /// Nothing, as the steps can be counted without.
    Nothing,
    /// The number of steps.
    Count,
    /// An array of this many; the constant is in the loop's head.
    Array {
        /// Whether there is one for each step; otherwise they are options.
        full: bool,
    },
    /// What a container of the same size would hold.
    Like {
        /// The container.
        source: VarId,
        /// Whether there is one for each step.
        full: bool,
    },
    /// A vector.
    Growing,
}

impl Loop {
    /// How the loop keeps what is kept of each step.
    pub fn store(&self, ir: &Ir, nothing: bool) -> Store {
        let stops = self.stop.is_some();
        if nothing {
            return match self.head {
                Head::Range { .. } | Head::Elements { .. } if !stops => Store::Nothing,
                _ => Store::Count,
            };
        }
        match &self.head {
            Head::Range { steps, .. } | Head::Iterator { steps, .. } => match steps {
                Steps::Constant { exact, .. } => {
                    let range = matches!(self.head, Head::Range { .. });
                    Store::Array { full: *exact && !stops && range }
                }
                Steps::Like { source, exact } if matches!(self.head, Head::Range { .. }) => {
                    Store::Like { source: *source, full: *exact && !stops }
                }
                Steps::Like { .. } | Steps::Unknown => Store::Growing,
            },
            Head::Elements { sources, .. } => match sources.iter().find(|s| ir.active(**s)) {
                Some(source) => Store::Like { source: *source, full: !stops && sources.len() == 1 },
                None => Store::Growing,
            },
            Head::While(_) | Head::Forever => Store::Growing,
        }
    }

    /// Whether the backward pass knows the number at hand without keeping it.
    pub fn counts(&self) -> bool {
        match self.head {
            Head::Range { .. } => self.stop.is_none(),
            Head::Elements { .. } => true,
            Head::Iterator { .. } | Head::While(_) | Head::Forever => false,
        }
    }
}
