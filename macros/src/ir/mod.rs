//! The intermediate representation: structured A-normal form.
//!
//! A block is a list of `let v = op(operands)`, each variable assigned once, and a result. A
//! variable of the user's that is assigned again becomes a new one. A closure holds a block. Code
//! that depends on nothing that is differentiated stays as written, in a [`Snippet`].

mod flow;

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Member, Path, Type};

pub use self::flow::{Arm, Branch, Carried, Head, Loop, Steps};

use crate::activity::{self, Activity};
use crate::primitives::{Constructor, Linear, Scalar};

/// A variable.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct VarId(pub usize);

/// What is known of a type from the tokens alone. It makes the code shorter, never different: every
/// use of it is one that the compiler checks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A real scalar.
    Scalar,
    /// A matrix or a vector of scalars.
    Matrix,
    /// An array.
    Array(Box<Kind>),
    /// A tuple.
    Tuple(Vec<Kind>),
    /// An integer, a `bool`: something without a derivative.
    Discrete,
    /// Not known.
    Unknown,
}

/// What there is to know of a variable.
pub struct Var {
    /// The user's name for it, or one made up.
    pub name: String,
    /// Where it comes from.
    pub span: Span,
    /// Its type, as far as known.
    pub kind: Kind,
    /// What it depends on.
    pub activity: Activity,
    /// Whether it has a value on some paths only. Its local holds an `Option`.
    pub maybe: bool,
    /// Whether the local that holds it is a reference.
    pub by_ref: bool,
    /// The user's own name, and whether it is a reference there, when code that is kept as written
    /// can mention it.
    pub user: Option<(Ident, bool)>,
}

/// Code kept as written, and the variables that it mentions by a name of the user's.
#[derive(Clone)]
pub struct Snippet {
    /// The code.
    pub tokens: TokenStream,
    /// For each name: the variable it stands for, and whether it is a reference in the user's code.
    pub uses: Vec<(Ident, VarId, bool)>,
    /// Whether it is written again at each use: a literal, a constant.
    pub inline: bool,
    /// Whether it is made of constants and of indices of loops alone, so that the backward pass can
    /// make it again.
    pub again: bool,
}

impl Snippet {
    /// Code that mentions no variable of ours.
    pub fn new(tokens: TokenStream) -> Snippet {
        Snippet { tokens, uses: Vec::new(), inline: false, again: false }
    }

    /// The same, written again at each use.
    pub fn constant(tokens: TokenStream) -> Snippet {
        Snippet { inline: true, ..Snippet::new(tokens) }
    }
}

/// `+ - * /`
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operator {
    /// `a + b`
    Add,
    /// `a - b`
    Sub,
    /// `a * b`
    Mul,
    /// `a / b`
    Div,
}

/// A part of a value.
#[derive(Clone)]
pub enum Projection {
    /// `a[i]`; the index is an inactive variable.
    Index(VarId),
    /// `a[2]`, by a number that is known.
    At(usize),
    /// `s.f`, `t.0`
    Field(Member),
    /// The element that a closure is applied to; the index is an inactive variable.
    Element(VarId),
    /// What an `Option` holds, where it is known to hold something.
    Held,
    /// A field of a variant of an `enum`, where it is known to be that variant.
    Variant(Path, Member),
}

/// A closure applied to each element.
#[derive(Clone)]
pub struct Each {
    /// What is gone through, side by side.
    pub sources: Vec<VarId>,
    /// The elements' number, counted from 0.
    pub index: VarId,
    /// The element of each source.
    pub elements: Vec<VarId>,
    /// The body.
    pub body: Block,
    /// What is made of the results.
    pub form: Form,
}

/// What a closure's results become.
#[derive(Clone)]
pub enum Form {
    /// A container like the first source: `map`, `zip_map`.
    Map,
    /// Their sum.
    Sum,
    /// The last one: `fold`, with the start and the variable that holds the accumulator.
    Fold {
        /// The start.
        init: VarId,
        /// The accumulator, in the body.
        carry: VarId,
    },
    /// A matrix or an array made index by index: `from_fn`, by this path, whose closure takes these
    /// indices.
    Build {
        /// The path that was called.
        path: TokenStream,
        /// The indices.
        indices: Vec<VarId>,
    },
}

/// A derivative that the user gives.
#[derive(Clone)]
pub enum Rule {
    /// A function that gives those of all arguments.
    Whole(Path),
    /// For each differentiated argument, a function that adds to its derivative.
    Each(Vec<(VarId, Path)>),
}

/// A called function.
#[derive(Clone)]
pub struct Callee {
    /// Its path as the user wrote it.
    pub path: Path,
}

impl Callee {
    /// The path without generic arguments, by which the function can be imported.
    pub fn import(&self) -> Path {
        let mut path = self.path.clone();
        for segment in &mut path.segments {
            segment.arguments = syn::PathArguments::None;
        }
        path
    }

    /// The same as text, to tell functions apart.
    pub fn text(&self) -> String {
        self.import().to_token_stream().to_string()
    }
}

/// An operation.
#[derive(Clone)]
pub enum Op {
    /// Argument number `k` of the function.
    Arg(usize),
    /// What the closure or the loop around it is given: an index, an element of an inactive source,
    /// an accumulator.
    Given,
    /// What a variable is at the start of a loop's step. Its type is that of this one, which it is
    /// after the loop.
    Carried(VarId),
    /// What a variable is after a branch or a loop.
    Joined,
    /// The value of a variable that is certain to have one here.
    Certain(VarId),
    /// `Some(a)`
    Hold(VarId),
    /// Inactive code, as written.
    Verbatim(Snippet),
    /// `-a`
    Neg(VarId),
    /// `a + b` and the like.
    Binary(Operator, VarId, VarId),
    /// A function of a scalar.
    Scalar(&'static Scalar, Vec<VarId>),
    /// A method of a matrix: the differentiated operands, the positions, the turbofish.
    Linear(&'static Linear, Vec<VarId>, Vec<VarId>, Option<TokenStream>),
    /// A constructor of a matrix, by the path that was called.
    Construct(Constructor, TokenStream, Vec<VarId>),
    /// A part of a value.
    Project(VarId, Projection),
    /// A value with one part replaced.
    Update(VarId, Vec<Projection>, VarId),
    /// `(a, b)`
    Tuple(Vec<VarId>),
    /// `[a, b]`
    Array(Vec<VarId>),
    /// `[a; n]`
    Repeat(VarId, TokenStream),
    /// `S { f: a }`
    Struct(Path, Vec<(Member, VarId)>),
    /// The value itself, with a type that the user wrote; `true` where that is of a reference.
    Typed(VarId, Type, bool),
    /// `module.forward(&input)`
    Forward(VarId, VarId),
    /// A call of a `#[module]` function; of each argument, whether it is a reference in the user's
    /// code.
    Call(Callee, Vec<(VarId, bool)>),
    /// A closure applied to each element.
    Each(Box<Each>),
    /// The function itself, whose body is not looked into: its derivative is the user's.
    Opaque(Rule, Vec<VarId>),
    /// Stands for an expression that was refused.
    Refused,
}

/// A statement.
#[derive(Clone)]
#[allow(clippy::large_enum_variant)] // Nearly all are definitions.
pub enum Stmt {
    /// `let v = op;`
    Let(VarId, Op),
    /// A statement that depends on nothing differentiated, as written.
    Verbatim(Snippet),
    /// `if`, `match`
    Branch(Branch),
    /// `for`, `while`, `loop`
    Loop(Loop),
}

/// Statements and a result.
#[derive(Clone)]
pub struct Block {
    /// The statements, in order.
    pub stmts: Vec<Stmt>,
    /// The result.
    pub result: VarId,
}

/// The representation of a function.
#[derive(Default)]
pub struct Ir {
    /// All variables.
    pub vars: Vec<Var>,
    /// The operation that defines each variable.
    pub ops: Vec<Op>,
}

#[allow(clippy::indexing_slicing)] // A `VarId` is made only by `define`, so it is in range.
impl Ir {
    /// What there is to know of `v`.
    pub fn var(&self, v: VarId) -> &Var {
        &self.vars[v.0]
    }

    /// The same, to change it.
    pub fn var_mut(&mut self, v: VarId) -> &mut Var {
        &mut self.vars[v.0]
    }

    /// The operation that defines `v`.
    pub fn op(&self, v: VarId) -> &Op {
        &self.ops[v.0]
    }

    /// Replaces the operation that defines `v`.
    pub fn set_op(&mut self, v: VarId, op: Op) {
        self.ops[v.0] = op;
    }

    /// Whether a derivative flows through `v`.
    pub fn active(&self, v: VarId) -> bool {
        self.var(v).activity.any()
    }

    /// Whether `v` is known to be a scalar.
    pub fn is_scalar(&self, v: VarId) -> bool {
        self.var(v).kind == Kind::Scalar
    }

    /// A new variable, defined by `op`.
    pub fn define(&mut self, name: &str, span: Span, kind: Kind, op: Op) -> VarId {
        let activity = activity::of(&op, self);
        let by_ref =
            matches!(op, Op::Project(..)) && !matches!(kind, Kind::Scalar | Kind::Discrete);
        let id = VarId(self.vars.len());
        let name = name.to_owned();
        self.vars.push(Var { name, span, kind, activity, maybe: false, by_ref, user: None });
        self.ops.push(op);
        id
    }

    /// The variable of which `v` is a part, or itself: where its cotangent is kept.
    pub fn root(&self, v: VarId) -> VarId {
        match self.op(v) {
            Op::Project(base, _) | Op::Typed(base, ..) | Op::Certain(base) => self.root(*base),
            _ => v,
        }
    }

    /// The variable that `v` is, but for its type.
    pub fn retyped(&self, v: VarId) -> VarId {
        match self.op(v) {
            Op::Typed(base, ..) => self.retyped(*base),
            _ => v,
        }
    }

    /// Whether `v` is code that is written again at each use.
    pub fn inline(&self, v: VarId) -> Option<&TokenStream> {
        match self.op(v) {
            Op::Verbatim(Snippet { tokens, inline: true, .. }) => Some(tokens),
            _ => None,
        }
    }
}

impl Op {
    /// The first operand of a sum or a difference, which has the shape of the result, and the others.
    pub fn sum(&self) -> Option<(VarId, Vec<VarId>)> {
        match self {
            Op::Binary(Operator::Add | Operator::Sub, a, b) => Some((*a, vec![*b])),
            Op::Linear(row, args, ..) if row.adds => {
                args.split_first().map(|(a, rest)| (*a, rest.to_vec()))
            }
            _ => None,
        }
    }

    /// Whether it is a product of a matrix and itself, so that both adjoints are the same.
    pub fn is_square(&self) -> bool {
        matches!(self, Op::Linear(_, args, ..) if matches!(args.as_slice(), [.., a, b] if a == b))
    }

    /// Calls `f` with each variable that the operation reads. Of an [`Each`], these are its sources
    /// and whatever its body reads from outside.
    pub fn operands(&self, f: &mut dyn FnMut(VarId)) {
        match self {
            Op::Arg(_) | Op::Given | Op::Carried(_) | Op::Joined | Op::Refused => {}
            Op::Verbatim(snippet) => snippet.uses.iter().for_each(|(_, v, _)| f(*v)),
            Op::Neg(a) | Op::Repeat(a, _) | Op::Typed(a, ..) | Op::Certain(a) | Op::Hold(a) => {
                f(*a)
            }
            Op::Binary(_, a, b) | Op::Forward(a, b) => {
                f(*a);
                f(*b);
            }
            Op::Scalar(_, args) | Op::Construct(_, _, args) | Op::Tuple(args) | Op::Array(args) => {
                args.iter().for_each(|v| f(*v))
            }
            Op::Call(_, args) => args.iter().for_each(|(v, _)| f(*v)),
            Op::Opaque(_, args) => args.iter().for_each(|v| f(*v)),
            Op::Linear(_, args, positions, _) => {
                args.iter().chain(positions).for_each(|v| f(*v));
            }
            Op::Project(base, part) => {
                f(*base);
                part.operands(f);
            }
            Op::Update(base, path, value) => {
                f(*base);
                path.iter().for_each(|part| part.operands(f));
                f(*value);
            }
            Op::Struct(_, fields) => fields.iter().for_each(|(_, v)| f(*v)),
            Op::Each(each) => {
                each.sources.iter().for_each(|v| f(*v));
                if let Form::Fold { init, .. } = &each.form {
                    f(*init);
                }
                each.body.free(&each.given(), f);
            }
        }
    }
}

impl Projection {
    /// Whether both are the same part, if they are parts of the same value.
    pub fn is_same(&self, other: &Projection) -> bool {
        match (self, other) {
            (Projection::At(a), Projection::At(b)) => a == b,
            (Projection::Index(a), Projection::Index(b)) => a == b,
            (Projection::Field(a), Projection::Field(b)) => a == b,
            _ => false,
        }
    }

    fn operands(&self, f: &mut dyn FnMut(VarId)) {
        match self {
            Projection::Index(i) | Projection::Element(i) => f(*i),
            Projection::Field(_)
            | Projection::At(_)
            | Projection::Held
            | Projection::Variant(..) => {}
        }
    }
}

impl Each {
    /// The variables that the closure is given.
    pub fn given(&self) -> Vec<VarId> {
        let mut given = self.elements.clone();
        given.push(self.index);
        match &self.form {
            Form::Fold { carry, .. } => given.push(*carry),
            Form::Build { indices, .. } => given.extend(indices),
            Form::Map | Form::Sum => {}
        }
        given
    }
}

impl Snippet {
    /// Calls `f` with each variable that it mentions.
    pub fn operands(&self, f: &mut dyn FnMut(VarId)) {
        self.uses.iter().for_each(|(_, v, _)| f(*v));
    }
}

impl Block {
    /// Calls `f` with each variable read but not defined here, nor `given`.
    pub fn free(&self, given: &[VarId], f: &mut dyn FnMut(VarId)) {
        free(&self.stmts, [self.result], given, f);
    }
}

/// Calls `f` with each variable that `stmts`, or the code at their end, reads but does not define,
/// nor is `given`.
pub fn free(
    stmts: &[Stmt],
    results: impl IntoIterator<Item = VarId>,
    given: &[VarId],
    f: &mut dyn FnMut(VarId),
) {
    let mut own: HashSet<VarId> = given.iter().copied().collect();
    own.extend(defined(stmts));
    let mut outer = |v: VarId| {
        if !own.contains(&v) {
            f(v);
        }
    };
    for_each_operand(stmts, &mut outer);
    results.into_iter().for_each(&mut outer);
}

/// All variables that are defined in `stmts`, in the blocks within and in closures.
pub fn defined(stmts: &[Stmt]) -> Vec<VarId> {
    let mut found = Vec::new();
    define_all(stmts, &mut found);
    found
}

fn define_all(stmts: &[Stmt], found: &mut Vec<VarId>) {
    for stmt in stmts {
        match stmt {
            Stmt::Let(v, op) => {
                found.push(*v);
                // What a closure inside defines is its own.
                if let Op::Each(each) = op {
                    found.extend(each.given());
                    define_all(&each.body.stmts, found);
                }
            }
            Stmt::Verbatim(_) => {}
            Stmt::Branch(branch) => {
                found.push(branch.id);
                found.extend(&branch.outs);
                branch.arms.iter().for_each(|arm| define_all(&arm.stmts, found));
            }
            Stmt::Loop(l) => {
                found.push(l.id);
                found.extend(l.carried.iter().map(|c| c.out));
                found.extend(l.given());
                define_all(&l.stmts, found);
            }
        }
    }
}

/// Calls `f` with each definition of the block itself, in order.
pub fn for_each_let<'a>(stmts: &'a [Stmt], f: &mut dyn FnMut(VarId, &'a Op)) {
    for stmt in stmts {
        match stmt {
            Stmt::Let(v, op) => f(*v, op),
            Stmt::Verbatim(_) | Stmt::Branch(_) | Stmt::Loop(_) => {}
        }
    }
}

/// Calls `f` with each variable that is read in `stmts` and in the blocks within.
pub fn for_each_operand(stmts: &[Stmt], f: &mut dyn FnMut(VarId)) {
    for stmt in stmts {
        match stmt {
            Stmt::Let(_, op) => op.operands(f),
            Stmt::Verbatim(snippet) => snippet.operands(f),
            Stmt::Branch(branch) => {
                branch.operands(f);
                for arm in &branch.arms {
                    for_each_operand(&arm.stmts, f);
                    arm.results.iter().flatten().for_each(|v| f(*v));
                }
            }
            Stmt::Loop(l) => {
                l.head.operands(f);
                l.carried.iter().filter_map(|c| c.init).for_each(&mut *f);
                for_each_operand(&l.stmts, f);
                l.ends().for_each(&mut *f);
            }
        }
    }
}
