//! The variables that generated code can use.

use super::types::Type;

/// Whether something depends on an input or a parameter, as lowering sees it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Flow {
    No,
    Maybe,
    Surely,
}

impl Flow {
    pub fn any(flows: impl IntoIterator<Item = Flow>) -> Flow {
        flows.into_iter().max().unwrap_or(Flow::No)
    }
}

/// A variable.
#[derive(Clone, Debug)]
pub struct Var {
    pub name: String,
    pub ty: Type,
    /// It is a reference to a value of this type.
    pub by_ref: bool,
    /// It can be assigned to.
    pub mutable: bool,
    /// Whether it depends on an input or a parameter.
    pub active: Flow,
    /// It can't be assigned to: it is counted with, or something borrows from it.
    pub kept: bool,
    /// It stays inactive, whatever is assigned to it.
    pub steady: bool,
    /// How many closures it stands in.
    pub depth: usize,
    /// How many loops it stands in.
    pub loops: usize,
    /// It is an argument: its type is known to lowering.
    pub argument: bool,
}

impl Var {
    /// Whether it is an integer.
    pub fn counts(&self) -> bool {
        matches!(self.ty, Type::Index(_) | Type::Count) && !self.by_ref
    }

    /// Whether it may be mentioned: where only inactive code is written, in so many loops, it must
    /// not depend on an argument, and no later step of a loop may make it so.
    pub fn fits(&self, only_inactive: Option<usize>) -> bool {
        only_inactive.is_none_or(|loops| {
            let stays = !self.mutable
                || self.steady
                || self.loops == loops
                || matches!(self.ty, Type::Index(_) | Type::Count);
            self.active == Flow::No && stays
        })
    }
}

/// Variables, innermost last.
#[derive(Default)]
pub struct Scope {
    pub vars: Vec<Var>,
    /// How many closures the code stands in.
    pub depth: usize,
}

impl Scope {
    /// The places, in `vars`, of those that no later one hides and that are wanted, innermost
    /// first.
    pub fn visible(&self, wanted: impl Fn(&Var) -> bool) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        for (i, var) in self.vars.iter().enumerate().rev() {
            if !seen.contains(&var.name.as_str()) {
                seen.push(&var.name);
                if wanted(var) {
                    found.push(i);
                }
            }
        }
        found
    }
}
