//! Reverse mode: from a block to the steps that carry cotangents back through it.
//!
//! A step adds to the cotangent of a variable. The cotangent of a part, `x[i]` or `s.f`, is that
//! part of the whole's cotangent: a place, which [`Ir::root`] leads to.

use std::collections::HashSet;

use crate::activity::Activity;
use crate::formula::Formula;
use crate::ir::{
    Branch, Carried, Each, Form, Ir, Kind, Loop, Op, Operator, Projection, Rule, Snippet, Stmt,
    VarId, defined,
};
use crate::names;
use crate::primitives::{Call, Constructor, Linear, Need, Parameter};
use crate::simplify::simplify;

/// One step back. `to` is where it adds, `out` the variable whose cotangent it reads.
pub enum Step<'b> {
    /// `d[to] += value`, of scalars.
    Scalar { to: VarId, out: VarId, value: Formula },
    /// `d[to] += d[out].part`, or `-=`.
    Flow { to: VarId, out: VarId, part: Option<Projection>, negative: bool },
    /// The adjoint of a product or of a quotient with respect to operand `k`.
    Product { to: VarId, out: VarId, divide: bool, k: usize, a: VarId, b: VarId },
    /// The adjoint of a matrix's method with respect to operand `k`.
    Linear { to: VarId, out: VarId, row: &'static Linear, k: usize },
    /// The adjoint of a constructor with respect to argument `k`.
    Construct { to: VarId, out: VarId, constructor: Constructor, k: usize },
    /// `[a; n]`
    Repeat { to: VarId, out: VarId },
    /// The part that was replaced gets nothing from before; its new value gets all.
    Update { base: Option<VarId>, value: Option<VarId>, path: Vec<Projection>, out: VarId },
    /// A call of a module, and which of its derivatives are wanted.
    Forward { module: VarId, input: VarId, out: VarId, dinput: bool, dmodule: bool },
    /// A call of a function, and which of its arguments are active.
    Call { out: VarId, args: Vec<(VarId, bool)> },
    /// The derivative that the user gives, and the arguments that are differentiated.
    Opaque { out: VarId, rule: &'b Rule, args: &'b [VarId] },
    /// A closure, element by element; where a fold begins.
    Each { out: VarId, body: Adjoint<'b>, carried: bool, init: Option<VarId> },
    /// The arm that was run.
    Branch { branch: &'b Branch, arms: Vec<ArmAdjoint<'b>> },
    /// A loop, from its last step to its first; which of the carried variables are reached.
    Loop { of: &'b Loop, reached: Vec<&'b Carried>, body: Adjoint<'b> },
}

impl Step<'_> {
    /// The variables whose cotangent it changes.
    pub fn changes(&self) -> Vec<VarId> {
        match self {
            Step::Scalar { to, .. }
            | Step::Flow { to, .. }
            | Step::Product { to, .. }
            | Step::Linear { to, .. }
            | Step::Construct { to, .. }
            | Step::Repeat { to, .. } => vec![*to],
            Step::Update { base, value, out, .. } => {
                base.iter().chain(value).chain([out]).copied().collect()
            }
            Step::Forward { module, input, .. } => vec![*module, *input],
            Step::Call { args, .. } => args.iter().map(|(v, _)| *v).collect(),
            Step::Opaque { args, .. } => args.to_vec(),
            Step::Each { out, body, init, .. } => {
                body.touched.iter().chain([out]).chain(init).copied().collect()
            }
            Step::Branch { branch, arms } => {
                let touched = arms.iter().flat_map(|arm| &arm.body.touched);
                touched.chain(&branch.outs).copied().collect()
            }
            Step::Loop { of, body, .. } => {
                let carried = of.carried.iter().flat_map(|c| c.init.into_iter().chain([c.out]));
                body.touched.iter().copied().chain(carried).collect()
            }
        }
    }
}

/// The steps of a block, in the order in which they are taken: the last statement's first.
pub struct Adjoint<'b> {
    /// The steps.
    pub steps: Vec<Step<'b>>,
    /// The variables whose cotangent has something in it.
    touched: HashSet<VarId>,
}

impl Adjoint<'_> {
    /// The variables to whose cotangent it adds, besides the block's own, in a fixed order.
    pub fn reached(&self, own: &HashSet<VarId>) -> Vec<VarId> {
        let mut reached: Vec<VarId> =
            self.touched.iter().copied().filter(|v| !own.contains(v)).collect();
        reached.sort();
        reached
    }
}

/// The steps of an arm.
pub struct ArmAdjoint<'b> {
    /// The results whose cotangent is given: each is that of an out of the branch.
    pub seeds: Vec<(VarId, VarId)>,
    /// The steps.
    pub body: Adjoint<'b>,
}

/// The steps back through `stmts`, for what depends on `wanted`. The cotangents of the results are
/// given.
pub fn reverse<'b>(
    ir: &'b Ir,
    stmts: &'b [Stmt],
    results: &[VarId],
    wanted: Activity,
) -> Adjoint<'b> {
    let mut reverse = Reverse { ir, stmts, wanted, touched: HashSet::new(), steps: Vec::new() };
    for result in results {
        if reverse.is_wanted(*result) {
            reverse.touch(*result);
        }
    }
    for stmt in stmts.iter().rev() {
        match stmt {
            Stmt::Let(v, op) if reverse.is_wanted(*v) && reverse.is_touched(*v) => {
                reverse.step(*v, op);
            }
            Stmt::Let(..) | Stmt::Verbatim(_) => {}
            Stmt::Branch(branch) => reverse.branch(branch),
            Stmt::Loop(of) => reverse.repeat(of),
        }
    }
    Adjoint { steps: reverse.steps, touched: reverse.touched }
}

struct Reverse<'b> {
    ir: &'b Ir,
    /// The block.
    stmts: &'b [Stmt],
    wanted: Activity,
    /// The variables whose cotangent has something in it.
    touched: HashSet<VarId>,
    steps: Vec<Step<'b>>,
}

impl<'b> Reverse<'b> {
    fn is_touched(&self, v: VarId) -> bool {
        self.touched.contains(&self.ir.root(v))
    }

    /// Takes over what was reached from a block within.
    fn absorb(&mut self, touched: &HashSet<VarId>, own: &HashSet<VarId>) {
        self.touched.extend(touched.iter().filter(|v| !own.contains(v)));
    }

    fn branch(&mut self, branch: &'b Branch) {
        let outs: Vec<(usize, VarId)> = branch
            .outs
            .iter()
            .copied()
            .enumerate()
            .filter(|(_, out)| self.is_wanted(*out) && self.is_touched(*out))
            .collect();
        if outs.is_empty() {
            return;
        }
        let mut arms = Vec::new();
        for arm in &branch.arms {
            let result = |k: &usize| arm.results.get(*k).copied().flatten();
            let seeds: Vec<(VarId, VarId)> = outs
                .iter()
                .filter_map(|(k, out)| Some((result(k)?, *out)))
                .filter(|(result, _)| self.is_wanted(*result))
                .collect();
            let results: Vec<VarId> = seeds.iter().map(|(result, _)| *result).collect();
            let body = reverse(self.ir, &arm.stmts, &results, self.wanted);
            let own = defined(&arm.stmts).into_iter().collect();
            self.absorb(&body.touched, &own);
            arms.push(ArmAdjoint { seeds, body });
        }
        self.steps.push(Step::Branch { branch, arms });
    }

    fn repeat(&mut self, of: &'b Loop) {
        let mut reached: Vec<&'b Carried> =
            of.carried.iter().filter(|c| self.is_wanted(c.out) && self.is_touched(c.out)).collect();
        if reached.is_empty() {
            return;
        }
        // What is read at the start of a step was made in the step before.
        let body = loop {
            let results: Vec<VarId> =
                reached.iter().filter_map(|c| c.next).filter(|v| self.is_wanted(*v)).collect();
            let body = reverse(self.ir, &of.stmts, &results, self.wanted);
            let known = reached.len();
            for c in &of.carried {
                let new = reached.iter().all(|r| r.start != c.start);
                if new && self.is_wanted(c.start) && body.touched.contains(&c.start) {
                    reached.push(c);
                }
            }
            if reached.len() == known {
                break body;
            }
        };
        let mut own: HashSet<VarId> = defined(&of.stmts).into_iter().collect();
        own.extend(of.given());
        self.absorb(&body.touched, &own);
        for init in reached.iter().filter_map(|c| c.init) {
            if self.is_wanted(init) {
                self.touch(init);
            }
        }
        self.steps.push(Step::Loop { of, reached, body });
    }

    fn is_wanted(&self, v: VarId) -> bool {
        self.ir.var(v).activity.meets(self.wanted)
    }

    fn touch(&mut self, v: VarId) {
        self.touched.insert(self.ir.root(v));
    }

    fn push(&mut self, to: VarId, step: Step<'b>) {
        self.touch(to);
        self.steps.push(step);
    }

    /// Nothing is added where the derivative is 0 whatever the values are.
    fn scalar(&mut self, to: VarId, out: VarId, value: Formula) {
        if !matches!(value, Formula::Const(0.0)) {
            self.push(to, Step::Scalar { to, out, value });
        }
    }

    fn flow(&mut self, to: VarId, out: VarId, part: Option<Projection>, negative: bool) {
        if self.is_wanted(to) {
            self.push(to, Step::Flow { to, out, part, negative });
        }
    }

    fn step(&mut self, out: VarId, op: &'b Op) {
        match op {
            // The cotangent of a part is a place in that of the whole.
            Op::Project(..) | Op::Typed(..) | Op::Certain(_) => {}
            Op::Arg(_)
            | Op::Given
            | Op::Carried(_)
            | Op::Joined
            | Op::Verbatim(_)
            | Op::Refused => {}
            // The tangent of an `Option` is that of what it holds.
            Op::Hold(a) => self.flow(*a, out, None, false),
            Op::Neg(a) => self.flow(*a, out, None, true),
            Op::Binary(operator, a, b) => self.binary(out, *operator, *a, *b),
            Op::Scalar(row, args) => {
                let call = Call {
                    args: args.iter().map(|v| (self.value(*v), self.is_active(*v))).collect(),
                    y: Formula::Value(out),
                };
                for (parameter, to) in row.parameters.iter().zip(args) {
                    if let Parameter::Smooth(derivative, _) = parameter
                        && self.is_wanted(*to)
                    {
                        let value = simplify(Formula::Cotangent(out) * derivative(&call));
                        self.scalar(*to, out, value.replaced(&|call| self.made(call)));
                    }
                }
            }
            Op::Linear(row, args, ..) => {
                for (k, to) in args.iter().enumerate() {
                    if row.adjoints.get(k).is_some_and(|needs| needs.contains(&Need::Same)) {
                        self.flow(*to, out, None, false);
                    } else if self.is_wanted(*to) {
                        self.push(*to, Step::Linear { to: *to, out, row, k });
                    }
                }
            }
            Op::Construct(constructor, _, args) => {
                for (k, to) in args.iter().enumerate() {
                    if self.is_wanted(*to) {
                        let constructor = *constructor;
                        self.push(*to, Step::Construct { to: *to, out, constructor, k });
                    }
                }
            }
            Op::Tuple(parts) => {
                for (i, to) in parts.iter().enumerate() {
                    let member = syn::Member::Unnamed(syn::Index::from(i));
                    self.flow(*to, out, Some(Projection::Field(member)), false);
                }
            }
            Op::Array(parts) => {
                for (i, to) in parts.iter().enumerate() {
                    self.flow(*to, out, Some(Projection::At(i)), false);
                }
            }
            Op::Struct(path, fields) => {
                for (member, to) in fields {
                    let place = names::cotangent_field(path, member);
                    self.flow(*to, out, Some(Projection::Field(place)), false);
                }
            }
            Op::Repeat(to, _) => {
                if self.is_wanted(*to) {
                    self.push(*to, Step::Repeat { to: *to, out });
                }
            }
            Op::Update(base, path, value) => {
                let base = self.is_wanted(*base).then_some(*base);
                let value = self.is_wanted(*value).then_some(*value);
                for v in [base, value].into_iter().flatten() {
                    self.touch(v);
                }
                self.steps.push(Step::Update { base, value, path: path.clone(), out });
            }
            Op::Forward(module, input) => {
                let (dmodule, dinput) = (self.is_wanted(*module), self.is_wanted(*input));
                if dmodule {
                    self.touch(*module);
                }
                if dinput {
                    self.touch(*input);
                }
                let step = Step::Forward { module: *module, input: *input, out, dinput, dmodule };
                self.steps.push(step);
            }
            Op::Call(_, args) => {
                let args: Vec<(VarId, bool)> =
                    args.iter().map(|(v, _)| (*v, self.is_wanted(*v))).collect();
                for (v, wanted) in &args {
                    if *wanted {
                        self.touch(*v);
                    }
                }
                self.steps.push(Step::Call { out, args });
            }
            Op::Each(each) => self.each(out, each),
            Op::Opaque(rule, args) => {
                for v in args {
                    if self.is_wanted(*v) {
                        self.touch(*v);
                    }
                }
                self.steps.push(Step::Opaque { out, rule, args });
            }
        }
    }

    fn binary(&mut self, out: VarId, operator: Operator, a: VarId, b: VarId) {
        let scalar = [a, b, out].iter().all(|v| self.ir.is_scalar(*v));
        match operator {
            Operator::Add => {
                self.flow(a, out, None, false);
                self.flow(b, out, None, false);
            }
            Operator::Sub => {
                self.flow(a, out, None, false);
                self.flow(b, out, None, true);
            }
            Operator::Mul if scalar && self.is_same(a, b) => {
                if self.is_wanted(a) {
                    let dy = Formula::Cotangent(out);
                    self.scalar(a, out, simplify((dy.clone() + dy) * self.value(a)));
                }
            }
            Operator::Mul | Operator::Div if scalar => {
                let (va, vb) = (self.value(a), self.value(b));
                let dy = Formula::Cotangent(out);
                let (da, db) = if operator == Operator::Mul {
                    (dy.clone() * vb, dy * va)
                } else {
                    // Both have `dy / b` in them, which the compiler computes once.
                    let da = dy / vb;
                    (da.clone(), -(da * Formula::Value(out)))
                };
                for (to, value) in [(a, da), (b, db)] {
                    if self.is_wanted(to) {
                        self.scalar(to, out, simplify(value));
                    }
                }
            }
            Operator::Mul | Operator::Div => {
                for (k, to) in [(0, a), (1, b)] {
                    if self.is_wanted(to) {
                        let divide = operator == Operator::Div;
                        self.push(to, Step::Product { to, out, divide, k, a, b });
                    }
                }
            }
        }
    }

    fn each(&mut self, out: VarId, each: &'b Each) {
        let body = reverse(self.ir, &each.body.stmts, &[each.body.result], self.wanted);
        let mut reached = Vec::new();
        each.body.free(&each.given(), &mut |v| reached.push(v));
        for v in reached.into_iter().chain(each.sources.iter().copied()) {
            if self.is_wanted(v) {
                self.touch(v);
            }
        }
        let mut carried = false;
        let mut begins_with = None;
        if let Form::Fold { init, carry } = &each.form {
            carried = self.is_wanted(*carry);
            begins_with = Some(*init);
            if self.is_wanted(*init) {
                self.touch(*init);
            }
        }
        self.steps.push(Step::Each { out, body, carried, init: begins_with });
    }

    /// Whether two variables are one, or the same part of one.
    fn is_same(&self, a: VarId, b: VarId) -> bool {
        a == b
            || match (self.ir.op(a), self.ir.op(b)) {
                (Op::Project(a, of_a), Op::Project(b, of_b)) => {
                    let is_same_part = match (of_a, of_b) {
                        (Projection::At(i), Projection::At(j)) => i == j,
                        (Projection::Index(i), Projection::Index(j))
                        | (Projection::Element(i), Projection::Element(j)) => i == j,
                        (Projection::Field(i), Projection::Field(j)) => i == j,
                        _ => false,
                    };
                    is_same_part && self.is_same(*a, *b)
                }
                _ => false,
            }
    }

    fn is_active(&self, v: VarId) -> bool {
        self.ir.active(v)
    }

    /// What the block has made already of a function that a derivative calls, such as the cosine of
    /// `x.sin_cos()` for the derivative of the sine.
    fn made(&self, formula: &Formula) -> Option<Formula> {
        let Formula::Call(name, args) = formula else { return None };
        self.stmts.iter().find_map(|stmt| match stmt {
            Stmt::Let(v, Op::Scalar(row, of))
                if row.name == *name
                    && of.len() == args.len()
                    && of.iter().zip(args).all(|(v, arg)| self.value(*v) == *arg) =>
            {
                Some(Formula::Value(*v))
            }
            _ => None,
        })
    }

    /// The value of a variable in a formula: a literal is a number.
    fn value(&self, v: VarId) -> Formula {
        if let Op::Verbatim(Snippet { tokens, inline: true, .. }) = self.ir.op(v)
            && matches!(self.ir.var(v).kind, Kind::Scalar | Kind::Discrete)
            && let Ok(number) = tokens.to_string().replace([' ', '_'], "").parse::<f64>()
        {
            return Formula::Const(number);
        }
        Formula::Value(v)
    }
}
