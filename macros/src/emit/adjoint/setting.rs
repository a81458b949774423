//! Which gradients are set by the first that is added to them, where a pass says that they are not to be
//! added to: so nobody writes zeros before.

use std::collections::HashMap;

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::Back;
use crate::ir::{Form, Head, Op, Projection, Steps, VarId};
use crate::reverse::{Adjoint, Step};
use crate::signature::Role;

/// How much of a gradient a step sets.
enum Setter {
    /// All.
    Whole,
    /// So many columns from the first on, each once.
    Columns(TokenStream),
}

/// When a step sets what it is the first to be added to.
#[derive(Clone, Copy)]
pub enum Sets {
    /// If the pass says so.
    AsTold,
    /// Always.
    Always,
}

impl Back<'_, '_> {
    /// Finds for each parameter the step that can set its gradient. Of what none can set, the backward
    /// pass begins with zero.
    pub(super) fn find_setters(&mut self, adjoint: &Adjoint<'_>) {
        if !self.writer.in_pass.get() || !self.mode.theta {
            return;
        }
        let rules = self.writer.rules();
        let pass = self.writer.pass(Span::call_site());
        let params = self.writer.sig.args.iter().zip(&self.writer.lowered.args);
        for v in params.filter(|(arg, _)| arg.role == Role::Param).map(|(_, v)| *v) {
            let Some(grad) = self.parameter(v) else { continue };
            let first = adjoint.steps.iter().position(|step| self.touches(step, v));
            let setter = first.and_then(|i| self.setter(adjoint.steps.get(i)?, v));
            if let (Some(i), Some(_)) = (first, &setter) {
                self.setters.insert(v, i);
            }
            match setter {
                Some(Setter::Whole) => {}
                Some(Setter::Columns(count)) => {
                    self.push(quote!(#rules::pass::begin_beside(#pass, &mut #grad, #count);));
                }
                None => self.push(quote!(#rules::pass::begin(#pass, &mut #grad);)),
            }
        }
    }

    /// Finds what the step at hand is the first to be added to, and can set; `around` is that of the step
    /// that the block is within.
    pub(super) fn find_first(&mut self, step: &Step<'_>, around: &HashMap<VarId, Sets>) {
        let mut setting = around.clone();
        if self.own.is_none() {
            let setters = self.setters.iter().filter(|(_, i)| **i == self.at);
            setting.extend(setters.map(|(v, _)| (*v, Sets::AsTold)));
        }
        for v in step.changes().into_iter().map(|v| self.ir().root(v)) {
            if self.is_fresh(v) && matches!(self.setter(step, v), Some(Setter::Whole)) {
                setting.insert(v, Sets::Always);
            }
        }
        self.setting = setting;
    }

    /// What a rule is told that is the first to be added to `to`.
    pub(super) fn sets(&self, to: VarId, span: Span) -> Option<TokenStream> {
        self.setting.get(&self.ir().root(to)).map(|sets| match sets {
            Sets::AsTold => self.writer.pass(span),
            Sets::Always => self.writer.setting(span),
        })
    }

    /// What a rule is told that adds to `to`, with a comma.
    pub(super) fn how(&self, to: VarId, span: Span) -> TokenStream {
        let how = self.sets(to, span).unwrap_or_else(|| self.writer.adding(span));
        quote!(#how,)
    }

    fn touches(&self, step: &Step<'_>, parameter: VarId) -> bool {
        step.changes().iter().any(|v| self.ir().root(*v) == parameter)
    }

    /// The one step of a block that changes the gradient of a parameter.
    fn only<'a, 'b>(&self, block: &'a Adjoint<'b>, parameter: VarId) -> Option<&'a Step<'b>> {
        let mut touching = block.steps.iter().filter(|step| self.touches(step, parameter));
        touching.next().filter(|_| touching.next().is_none())
    }

    fn setter(&self, step: &Step<'_>, parameter: VarId) -> Option<Setter> {
        let ir = self.ir();
        let is_all = |to: VarId| ir.retyped(to) == parameter;
        let sets = match step {
            Step::Flow { to, negative, .. } => !negative && is_all(*to),
            Step::Product { to, divide, .. } => !divide && is_all(*to),
            Step::Linear { to, out, row, k } => {
                is_all(*to) && row.can_set(*k) && row.name != "column" && !ir.op(*out).is_square()
            }
            Step::Forward { module, input, dmodule, .. } => {
                *dmodule && *module == parameter && ir.root(*input) != parameter
            }
            // Each element is gone to once, and none is left out.
            Step::Each { out, body, .. } => {
                let Op::Each(each) = ir.op(*out) else { return None };
                let is_element = |to: VarId| match ir.op(to) {
                    Op::Project(base, Projection::Element(i)) => *i == each.index && is_all(*base),
                    _ => false,
                };
                matches!(each.form, Form::Map)
                    && match self.only(body, parameter)? {
                        Step::Scalar { to, .. } => is_element(*to),
                        Step::Flow { to, negative, .. } => !negative && is_element(*to),
                        _ => false,
                    }
            }
            Step::Loop { of, body, .. } => {
                let Head::Range { index, steps: Steps::Constant { count, exact: true }, .. } =
                    &of.head
                else {
                    return None;
                };
                let Step::Linear { to, out, row, .. } = self.only(body, parameter)? else {
                    return None;
                };
                let Op::Linear(_, _, positions, _) = ir.op(*out) else { return None };
                let is_column = row.name == "column" && is_all(*to);
                let is_each = positions.as_slice() == [*index] && of.stop.is_none();
                return (is_column && is_each).then(|| Setter::Columns(count.clone()));
            }
            _ => false,
        };
        sets.then_some(Setter::Whole)
    }
}
