//! Reverse mode: from a block to the steps that carry cotangents back through it.
//!
//! A step adds to the cotangent of a variable. The cotangent of a part, `x[i]` or `s.f`, is that
//! part of the whole's cotangent: a place, which [`Ir::root`] leads to.

use std::collections::HashSet;

use crate::activity::Activity;
use crate::formula::Formula;
use crate::ir::{
    Block, Each, Form, Ir, Kind, Op, Operator, Projection, Snippet, VarId, for_each_let,
};
use crate::primitives::{Call, Constructor, Linear, Need, Parameter};
use crate::simplify::simplify;

/// One step back. `to` is where it adds, `out` the variable whose cotangent it reads.
pub enum Step {
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
    /// A closure, element by element.
    Each { out: VarId, body: Adjoint, carried: bool },
}

/// The steps of a block, in the order in which they are taken: the last statement's first.
pub struct Adjoint {
    /// The result of the block, whose cotangent is given.
    pub result: VarId,
    /// The steps.
    pub steps: Vec<Step>,
}

/// The steps back through `block`, for what depends on `wanted`. The cotangent of the result is
/// given.
pub fn reverse(ir: &Ir, block: &Block, wanted: Activity) -> Adjoint {
    let mut reverse = Reverse { ir, wanted, touched: HashSet::new(), steps: Vec::new() };
    reverse.touch(block.result);
    let mut lets = Vec::new();
    for_each_let(&block.stmts, &mut |v, op| lets.push((v, op)));
    for (v, op) in lets.into_iter().rev() {
        if reverse.is_wanted(v) && reverse.touched.contains(&v) {
            reverse.step(v, op);
        }
    }
    Adjoint { result: block.result, steps: reverse.steps }
}

struct Reverse<'i> {
    ir: &'i Ir,
    wanted: Activity,
    /// The variables whose cotangent has something in it.
    touched: HashSet<VarId>,
    steps: Vec<Step>,
}

impl Reverse<'_> {
    fn is_wanted(&self, v: VarId) -> bool {
        self.ir.var(v).activity.meets(self.wanted)
    }

    fn touch(&mut self, v: VarId) {
        self.touched.insert(self.ir.root(v));
    }

    fn push(&mut self, to: VarId, step: Step) {
        self.touch(to);
        self.steps.push(step);
    }

    fn flow(&mut self, to: VarId, out: VarId, part: Option<Projection>, negative: bool) {
        if self.is_wanted(to) {
            self.push(to, Step::Flow { to, out, part, negative });
        }
    }

    fn step(&mut self, out: VarId, op: &Op) {
        match op {
            // The cotangent of a part is a place in that of the whole.
            Op::Project(..) | Op::Typed(..) => {}
            Op::Arg(_) | Op::Given | Op::Verbatim(_) | Op::Refused => {}
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
                        self.push(*to, Step::Scalar { to: *to, out, value });
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
            Op::Struct(_, fields) => {
                for (member, to) in fields {
                    self.flow(*to, out, Some(Projection::Field(member.clone())), false);
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
            Operator::Mul | Operator::Div if scalar => {
                let (va, vb) = (self.value(a), self.value(b));
                let dy = Formula::Cotangent(out);
                let (da, db) = if operator == Operator::Mul {
                    (dy.clone() * vb, dy * va)
                } else {
                    (dy.clone() / vb.clone(), -(dy * Formula::Value(out) / vb))
                };
                for (to, value) in [(a, da), (b, db)] {
                    if self.is_wanted(to) {
                        self.push(to, Step::Scalar { to, out, value: simplify(value) });
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

    fn each(&mut self, out: VarId, each: &Each) {
        let body = reverse(self.ir, &each.body, self.wanted);
        let mut reached = Vec::new();
        each.body.free(&each.given(), &mut |v| reached.push(v));
        for v in reached.into_iter().chain(each.sources.iter().copied()) {
            if self.is_wanted(v) {
                self.touch(v);
            }
        }
        let mut carried = false;
        if let Form::Fold { init, carry } = &each.form {
            carried = self.is_wanted(*carry);
            if self.is_wanted(*init) {
                self.touch(*init);
            }
        }
        self.steps.push(Step::Each { out, body, carried });
    }

    fn is_active(&self, v: VarId) -> bool {
        self.ir.active(v)
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
