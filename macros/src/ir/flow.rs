//! Control flow: branches and loops, whose blocks lie within the block around them.
//!
//! A variable that a branch or a loop assigns comes out of it as a new one. There are no jumps: an
//! early end, by `return`, `break` or `continue`, is a variable that the rest of a block asks.

use proc_macro2::{TokenStream, TokenTree};

use super::{Snippet, Stmt, VarId};

/// Blocks of which one is run.
#[derive(Clone)]
pub struct Branch {
    /// Stands for what is kept of the run.
    pub id: VarId,
    /// What decides, as written: a condition, or what a `match` looks at.
    pub subject: Snippet,
    /// Whether it is a `match`; otherwise there are two arms, for `true` and for `false`.
    pub is_match: bool,
    /// The blocks.
    pub arms: Vec<Arm>,
    /// What comes out, side by side with the results of each arm.
    pub outs: Vec<VarId>,
}

/// One of the blocks of a branch.
#[derive(Clone)]
pub struct Arm {
    /// The pattern, of a `match`.
    pub pattern: TokenStream,
    /// The condition behind it.
    pub guard: Option<Snippet>,
    /// The statements.
    pub stmts: Vec<Stmt>,
    /// Its value for each of the branch's outs; none where the arm gives it none.
    pub results: Vec<Option<VarId>>,
    /// Code that never ends, which is all there is of the arm: `unreachable!()`.
    pub never: Option<Snippet>,
}

/// A block that is run again and again.
#[derive(Clone)]
pub struct Loop {
    /// Stands for what is kept of the run.
    pub id: VarId,
    /// What it goes through.
    pub head: Head,
    /// The variables that it changes.
    pub carried: Vec<Carried>,
    /// The statements of a step.
    pub stmts: Vec<Stmt>,
    /// Whether this was the last step, by a `break`.
    pub stop: Option<VarId>,
    /// Whether a step can be run once more later, and has loops within, so that it may be better to
    /// do so than to keep what these need.
    pub again: bool,
}

/// A variable that a loop changes.
#[derive(Clone)]
pub struct Carried {
    /// Its value before the loop.
    pub init: Option<VarId>,
    /// At the start of a step.
    pub start: VarId,
    /// At the end of a step.
    pub next: Option<VarId>,
    /// After the loop.
    pub out: VarId,
}

/// What a loop goes through.
#[derive(Clone)]
pub enum Head {
    /// A range, held by a variable, that can be gone through backward too.
    Range {
        /// The range.
        range: VarId,
        /// The number at hand, which code kept as written knows by the user's name.
        index: VarId,
        /// How many steps there can be.
        steps: Steps,
    },
    /// Any iterator of code kept as written, and its pattern.
    Iterator {
        /// The pattern, which binds names for code kept as written.
        pattern: TokenStream,
        /// The iterator.
        iterator: Snippet,
        /// How many steps there can be.
        steps: Steps,
    },
    /// The elements of sequences, side by side.
    Elements {
        /// What is gone through.
        sources: Vec<VarId>,
        /// The elements' number, counted from 0.
        index: VarId,
        /// The element of each source.
        elements: Vec<VarId>,
    },
    /// `while condition`
    While(Snippet),
    /// `loop`
    Forever,
}

/// How many steps a loop can have, at most.
#[derive(Clone)]
pub enum Steps {
    /// As many as a constant says.
    Constant {
        /// The constant.
        count: TokenStream,
        /// Whether there are that many, unless the loop is left, and it counts from 0 by 1.
        exact: bool,
    },
    /// At most as many as this has elements.
    Like {
        /// The container.
        source: VarId,
        /// Whether there are that many, unless the loop is left, and it counts from 0 by 1.
        exact: bool,
    },
    /// That is known at run time.
    Unknown,
}

impl Head {
    /// Calls `f` with each variable that it reads before the loop or at the start of a step.
    pub fn operands(&self, f: &mut dyn FnMut(VarId)) {
        match self {
            Head::Range { range, steps, .. } => {
                f(*range);
                steps.operands(f);
            }
            Head::Iterator { iterator, steps, .. } => {
                iterator.operands(f);
                steps.operands(f);
            }
            Head::Elements { sources, .. } => sources.iter().for_each(|v| f(*v)),
            Head::While(condition) => condition.operands(f),
            Head::Forever => {}
        }
    }

    /// The variables that a step is given.
    pub fn given(&self) -> Vec<VarId> {
        match self {
            Head::Range { index, .. } => vec![*index],
            Head::Elements { index, elements, .. } => {
                elements.iter().chain([index]).copied().collect()
            }
            Head::Iterator { .. } | Head::While(_) | Head::Forever => Vec::new(),
        }
    }
}

impl Steps {
    fn operands(&self, f: &mut dyn FnMut(VarId)) {
        if let Steps::Like { source, .. } = self {
            f(*source);
        }
    }
}

impl Branch {
    /// Whether a pattern binds names that the arm sees.
    pub fn binds(&self) -> bool {
        let is_let = |token| matches!(token, TokenTree::Ident(ident) if ident == "let");
        self.is_match || self.subject.tokens.clone().into_iter().any(is_let)
    }

    /// Calls `f` with each variable that decides which arm is run.
    pub fn operands(&self, f: &mut dyn FnMut(VarId)) {
        self.subject.operands(f);
        for arm in &self.arms {
            arm.guard.iter().chain(&arm.never).for_each(|s| s.operands(f));
        }
    }
}

impl Loop {
    /// The variables that a step is given.
    pub fn given(&self) -> Vec<VarId> {
        let mut given = self.head.given();
        given.extend(self.carried.iter().map(|c| c.start));
        given
    }

    /// What is read at the end of a step.
    pub fn ends(&self) -> impl Iterator<Item = VarId> {
        self.carried.iter().filter_map(|c| c.next).chain(self.stop)
    }
}
