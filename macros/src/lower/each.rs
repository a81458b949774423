//! Closures: `map`, `zip_map`, `fold`, `from_fn`, and iterator chains that end in `sum` or `fold`.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprClosure, Pat};

use super::call::{method_is, unparen};
use super::control::Tail;
use super::expr::{TEMPORARY, shown};
use super::scope::{self, Binding, Look};
use super::{Lower, Value};
use crate::activity::Activity;
use crate::ir::{Block, Each, Form, Kind, Op, Projection, Snippet, Stmt, VarId};

const CONTAINER: &str =
    "for a container of results, use `map` of the container itself: `x.map(|v| ..)`";

/// What is written instead of an iterator that is not known.
pub(super) const INDICES: &str = "go through the indices: `for i in 0..N { .. x[i] .. }`";

/// What an iterator gives.
pub(super) enum Item<'e> {
    /// The element of a source, and whether it is a reference.
    Source(usize, bool),
    /// The number of the element.
    Index,
    /// `zip`, `enumerate`
    Pair(Box<Item<'e>>, Box<Item<'e>>),
    /// `map`
    Mapped(Box<Item<'e>>, &'e ExprClosure, Captured),
}

/// What the names that a closure of a chain mentions stand for where it is written: what follows,
/// the start of a `fold` say, may change that before the closure is run.
type Captured = HashMap<String, (Ident, Binding)>;

/// A chain of iterators.
pub(super) struct Chain<'e> {
    sources: Vec<VarId>,
    item: Item<'e>,
}

/// A value that a closure is given.
enum Given {
    One(Value),
    Pair(Box<Given>, Box<Given>),
}

impl Lower<'_> {
    /// A method that takes a closure, or ends a chain of iterators; `None` for any other.
    pub(super) fn each_method(&mut self, e: &syn::ExprMethodCall) -> Option<Value> {
        let span = e.method.span();
        if makes_iterator(e) {
            return Some(self.refuse(
                &e.method,
                "an iterator is differentiated as a whole, up to its end",
                format!("end the chain here, in `.sum()` or `.fold(..)`; {CONTAINER}"),
            ));
        }
        if is_iterator(&e.receiver) {
            return Some(if method_is(e, "sum", 0) {
                self.sum(e, span)
            } else if method_is(e, "fold", 2) {
                match self.chain(&e.receiver) {
                    Some(chain) => self.fold(chain, e, span),
                    None => self.refused(span),
                }
            } else {
                self.refuse_adapter(e)
            });
        }
        if method_is(e, "map", 1) || method_is(e, "zip_map", 2) {
            return Some(self.map(e, span));
        }
        if method_is(e, "fold", 2) {
            let source = self.expr(&e.receiver).var;
            let chain = Chain { sources: vec![source], item: Item::Source(0, false) };
            return Some(self.fold(chain, e, span));
        }
        None
    }

    /// `x.map(|v| ..)`, `x.zip_map(&y, |v, w| ..)`
    fn map(&mut self, e: &syn::ExprMethodCall, span: Span) -> Value {
        let mut sources = vec![self.expr(&e.receiver).var];
        let mut args = e.args.iter();
        if e.args.len() == 2
            && let Some(other) = args.next()
        {
            sources.push(self.expr(other).var);
        }
        let Some(closure) = args.next().and_then(|a| self.closure(a, sources.len())) else {
            return self.refused(span);
        };
        let (each, _) = self.each(&sources, span, Form::Map, &[closure], |lower, elements, _| {
            let given = elements.iter().map(|v| Given::One(Value { var: *v, is_ref: false }));
            lower.closure_body(closure, given.collect())
        });
        let result = self.ir.var(each.body.result).kind.clone();
        let kind = match sources.first().map(|s| &self.ir.var(*s).kind) {
            Some(Kind::Matrix) => Kind::Matrix,
            Some(Kind::Array(_)) => Kind::Array(Box::new(result)),
            _ => Kind::Unknown,
        };
        self.whole_of(each, span, kind)
    }

    /// `chain.sum()`
    fn sum(&mut self, e: &syn::ExprMethodCall, span: Span) -> Value {
        let Some(chain) = self.chain(&e.receiver) else { return self.refused(span) };
        let Chain { sources, item } = chain;
        let (each, _) = self.each(&sources, span, Form::Sum, &[], |lower, elements, index| {
            let given = lower.given(&item, elements, index);
            lower.whole(given, span)
        });
        let mut kind = self.ir.var(each.body.result).kind.clone();
        if let Some(turbofish) = &e.turbofish
            && let Some(syn::GenericArgument::Type(ty)) = turbofish.args.first()
            && let Kind::Scalar = self.kind(ty)
        {
            kind = Kind::Scalar;
        }
        self.whole_of(each, span, kind)
    }

    /// `chain.fold(init, |acc, v| ..)`
    fn fold(&mut self, chain: Chain<'_>, e: &syn::ExprMethodCall, span: Span) -> Value {
        let mut args = e.args.iter();
        let (Some(init), Some(closure)) = (args.next(), args.next()) else {
            return self.refused(span);
        };
        let Some(closure) = self.closure(closure, 2) else { return self.refused(span) };
        let Chain { sources, item } = chain;
        if sources.iter().all(|s| self.ir.var(*s).kind == Kind::Discrete) {
            return self.refuse(
                &e.method,
                "`fold` over a range is not supported: how long it is, is not known in time",
                "fold over an array, whose length is in its type: `[0, 1, 2].iter().fold(..)`",
            );
        }
        let init = self.expr(init).var;
        // The accumulator depends on whatever the start, the elements and the closures mention.
        let mut activity =
            sources.iter().chain([&init]).fold(Activity::NONE, |a, v| a | self.ir.var(*v).activity);
        let mut closures = item.closures();
        let none = Captured::new();
        closures.push((closure, &none));
        for (closure, captured) in closures {
            scope::for_each_name(&closure.body, Look::Flowing, &mut |name| {
                let name = name.to_string();
                let binding = captured.get(&name).map(|(_, b)| *b);
                if let Some(Binding::Lowered { var: Some(v), .. }) =
                    binding.or_else(|| self.names.get(&name))
                {
                    activity = activity | self.ir.var(v).activity;
                }
            });
        }
        let kind = self.ir.var(init).kind.clone();
        let carry = self.ir.define("carry", span, kind.clone(), Op::Given);
        let declared = self.ir.var_mut(carry);
        declared.activity = activity;
        declared.by_ref = false;
        let form = Form::Fold { init, carry };
        let (each, _) = self.each(&sources, span, form, &[closure], |lower, elements, index| {
            let item = lower.given(&item, elements, index);
            let carried = Given::One(Value { var: carry, is_ref: false });
            lower.closure_body(closure, vec![carried, item])
        });
        self.whole_of(each, span, kind)
    }

    /// `SVector::from_fn(|i, j| ..)`, `array::from_fn(|i| ..)`
    pub(super) fn call_of_from_fn(&mut self, e: &syn::ExprCall, func: &syn::ExprPath) -> Value {
        let span = func.span();
        let Some(Expr::Closure(closure)) = e.args.first() else {
            return self.refuse(&e.args, "`from_fn` needs a closure here", "write `|i, j| ..`");
        };
        let array = closure.inputs.len() == 1;
        let count = closure.inputs.len();
        let mut indices = Vec::new();
        for _ in 0..count {
            indices.push(self.ir.define("i", span, Kind::Discrete, Op::Given));
        }
        let form = Form::Build { path: quote!(#func), indices: indices.clone() };
        let (each, _) = self.each(&[], span, form, &[closure], |lower, _, _| {
            let given = indices.iter().map(|v| Given::One(Value { var: *v, is_ref: false }));
            lower.closure_body(closure, given.collect())
        });
        let result = self.ir.var(each.body.result).kind.clone();
        let kind = if array { Kind::Array(Box::new(result)) } else { Kind::Matrix };
        self.whole_of(each, span, kind)
    }

    /// The closure of an argument, with so many parameters.
    fn closure<'e>(&mut self, expr: &'e Expr, parameters: usize) -> Option<&'e ExprClosure> {
        let Expr::Closure(closure) = expr else {
            let called = match expr {
                Expr::Path(f) => match f.path.segments.last() {
                    Some(method) if self.of_scalar_type(&f.path) => format!("v.{}()", method.ident),
                    _ => format!("{}(v)", shown(f)),
                },
                _ => "..".to_owned(),
            };
            self.refuse(
                expr,
                "a function by its name is not looked into here",
                format!("write a closure: `|v| {called}`"),
            );
            return None;
        };
        if let Some(token) = &closure.asyncness {
            self.refuse(token, "asynchronous code can't be differentiated", "leave `async` out");
            return None;
        }
        let given = closure.inputs.len();
        if given != parameters {
            let (begin, inputs, end) = (&closure.or1_token, &closure.inputs, &closure.or2_token);
            self.refuse(
                &quote!(#begin #inputs #end),
                format!("this closure takes {given} values, and is given {parameters}"),
                format!("write `|{}| ..`", ["v", "w"].get(..parameters).unwrap_or(&[]).join(", ")),
            );
            return None;
        }
        Some(closure)
    }

    /// A body that is run for each element, and what it is run over.
    fn each(
        &mut self,
        sources: &[VarId],
        span: Span,
        form: Form,
        closures: &[&ExprClosure],
        body: impl FnOnce(&mut Self, &[VarId], VarId) -> Value,
    ) -> (Each, Value) {
        let (index, elements) = self.elements(sources, span);
        let captured = self.capture(|f| {
            for closure in closures {
                scope::for_each_name(&closure.body, Look::All, f);
            }
        });
        let outer = std::mem::take(&mut self.stmts);
        self.names.open(false);
        for (name, var, is_ref) in captured {
            let binding = Binding::Lowered { var: Some(var), is_ref, mutable: false };
            self.names.bind(&name, binding);
        }
        self.names.open(true);
        let result = body(self, &elements, index);
        self.names.close();
        self.names.close();
        let stmts: Vec<Stmt> = std::mem::replace(&mut self.stmts, outer);
        let body = Block { stmts, result: result.var };
        (Each { sources: sources.to_vec(), index, elements, body, form }, result)
    }

    /// The elements of sequences that are gone through side by side, and their number.
    pub(super) fn elements(&mut self, sources: &[VarId], span: Span) -> (VarId, Vec<VarId>) {
        let index = self.ir.define("i", span, Kind::Discrete, Op::Given);
        let mut elements = Vec::new();
        for source in sources {
            let part = Projection::Element(index);
            let kind = super::pattern::part_kind(&self.ir.var(*source).kind, &part);
            let op = Op::Project(*source, part);
            elements.push(self.ir.define(TEMPORARY, span, kind, op));
        }
        (index, elements)
    }

    /// What a `for` goes through: an iterator, or a container.
    pub(super) fn chain_of_loop<'e>(&mut self, expr: &'e Expr) -> Option<Chain<'e>> {
        self.zipped(expr)
    }

    /// Binds a loop's pattern to what the chain gives at one step.
    pub(super) fn bind_elements(
        &mut self,
        pat: &Pat,
        chain: &Chain<'_>,
        elements: &[VarId],
        index: VarId,
    ) {
        let given = self.given(&chain.item, elements, index);
        self.bind_given(pat, given);
    }

    /// What closures mention of code that is kept as written, as it is now: the backward pass runs
    /// them again, when a variable may have another value and a name another meaning.
    pub(super) fn capture(
        &mut self,
        each: impl FnOnce(&mut dyn FnMut(&Ident)),
    ) -> Vec<(Ident, VarId, bool)> {
        let mut names: Vec<Ident> = Vec::new();
        each(&mut |name| {
            let kept = matches!(self.names.get(&name.to_string()), Some(Binding::Verbatim { .. }));
            if kept && !names.contains(name) {
                names.push(name.clone());
            }
        });
        names
            .into_iter()
            .map(|name| {
                let is_ref = matches!(
                    self.names.get(&name.to_string()),
                    Some(Binding::Verbatim { is_ref: true, .. })
                );
                let of = if is_ref { quote!(#name) } else { quote!(&#name) };
                let tokens = quote!(::core::clone::Clone::clone(#of));
                let op = Op::Verbatim(Snippet::new(tokens));
                let var = self.define(&name.to_string(), name.span(), Kind::Unknown, op);
                (name, var, is_ref)
            })
            .collect()
    }

    /// What a closure of a chain captures.
    fn captured(&mut self, closure: &ExprClosure) -> Captured {
        let kept = self
            .capture(|f| scope::for_each_name(&closure.body, Look::All, f))
            .into_iter()
            .map(|(name, var, is_ref)| {
                (name, Binding::Lowered { var: Some(var), is_ref, mutable: false })
            });
        let mut all: Captured = kept.map(|(n, b)| (n.to_string(), (n, b))).collect();
        scope::for_each_name(&closure.body, Look::All, &mut |name| {
            let text = name.to_string();
            if let Some(binding @ Binding::Lowered { .. }) = self.names.get(&text) {
                all.insert(text, (name.clone(), binding));
            }
        });
        all
    }

    /// The value of a closure that is given these. Its names are its own: a later closure of the
    /// same chain does not see them.
    fn closure_body(&mut self, closure: &ExprClosure, given: Vec<Given>) -> Value {
        self.names.open(true);
        for (pat, given) in closure.inputs.iter().zip(given) {
            self.bind_given(pat, given);
        }
        let value = self.body(|lower| match unparen(&closure.body) {
            Expr::Block(block) if block.label.is_none() => {
                lower.list(&block.block.stmts, Tail::Function, block.span())
            }
            body => lower.tail_expr(body, Tail::Function),
        });
        self.names.close();
        value
    }

    fn bind_given(&mut self, pat: &Pat, given: Given) {
        match (pat, given) {
            (Pat::Paren(p), given) => self.bind_given(&p.pat, given),
            (Pat::Tuple(p), Given::Pair(a, b)) if p.elems.len() == 2 => {
                for (pat, given) in p.elems.iter().zip([*a, *b]) {
                    self.bind_given(pat, given);
                }
            }
            (pat, given) => {
                let value = self.whole(given, pat.span());
                if self.ir.active(value.var) {
                    self.bind_pattern(pat, value);
                } else {
                    self.bind_inactive(pat, value);
                }
            }
        }
    }

    /// What has no derivative is not held to the type that the user wrote.
    fn bind_inactive(&mut self, pat: &Pat, value: Value) {
        match pat {
            Pat::Reference(p) => self.bind_inactive(&p.pat, Value { is_ref: false, ..value }),
            Pat::Type(p) => self.bind_inactive(&p.pat, value),
            pat => self.bind_pattern(pat, value),
        }
    }

    fn given(&mut self, item: &Item<'_>, elements: &[VarId], index: VarId) -> Given {
        match item {
            Item::Source(k, is_ref) => match elements.get(*k) {
                Some(var) => Given::One(Value { var: *var, is_ref: *is_ref }),
                None => Given::One(self.refused(Span::call_site())),
            },
            Item::Index => Given::One(Value { var: index, is_ref: false }),
            Item::Pair(a, b) => Given::Pair(
                Box::new(self.given(a, elements, index)),
                Box::new(self.given(b, elements, index)),
            ),
            Item::Mapped(inner, closure, captured) => {
                let given = self.given(inner, elements, index);
                self.names.open(false);
                for (name, binding) in captured.values() {
                    self.names.bind(name, *binding);
                }
                let value = self.closure_body(closure, vec![given]);
                self.names.close();
                Given::One(value)
            }
        }
    }

    /// One value of what a closure is given.
    fn whole(&mut self, given: Given, span: Span) -> Value {
        match given {
            Given::One(value) => value,
            Given::Pair(a, b) => {
                let parts = vec![self.whole(*a, span).var, self.whole(*b, span).var];
                let kinds = parts.iter().map(|v| self.ir.var(*v).kind.clone()).collect();
                self.value(span, Kind::Tuple(kinds), Op::Tuple(parts))
            }
        }
    }

    /// Reads a chain of iterators.
    fn chain<'e>(&mut self, expr: &'e Expr) -> Option<Chain<'e>> {
        match expr {
            Expr::Paren(e) => self.chain(&e.expr),
            Expr::Group(e) => self.chain(&e.expr),
            Expr::Range(_) => {
                let source = self.expr(expr);
                self.ir.var_mut(source.var).kind = Kind::Discrete;
                Some(Chain { sources: vec![source.var], item: Item::Source(0, false) })
            }
            Expr::MethodCall(e) => {
                let name = e.method.to_string();
                match (name.as_str(), e.args.len()) {
                    ("iter", 0) => {
                        let source = self.expr(&e.receiver);
                        Some(Chain { sources: vec![source.var], item: Item::Source(0, true) })
                    }
                    ("into_iter", 0) => {
                        let source = self.expr(&e.receiver);
                        let item = Item::Source(0, source.is_ref);
                        Some(Chain { sources: vec![source.var], item })
                    }
                    ("copied" | "cloned", 0) => {
                        let mut chain = self.chain(&e.receiver)?;
                        if let Item::Source(_, is_ref) = &mut chain.item {
                            *is_ref = false;
                        }
                        Some(chain)
                    }
                    ("enumerate", 0) => {
                        let chain = self.chain(&e.receiver)?;
                        let item = Item::Pair(Box::new(Item::Index), Box::new(chain.item));
                        Some(Chain { item, ..chain })
                    }
                    ("map", 1) => {
                        let chain = self.chain(&e.receiver)?;
                        let closure = e.args.first().and_then(|c| self.closure(c, 1))?;
                        let captured = self.captured(closure);
                        let item = Item::Mapped(Box::new(chain.item), closure, captured);
                        Some(Chain { item, ..chain })
                    }
                    ("zip", 1) => {
                        let chain = self.chain(&e.receiver)?;
                        let other = e.args.first().and_then(|o| self.zipped(o))?;
                        Some(chain.zip(other))
                    }
                    _ => {
                        self.refuse_adapter(e);
                        None
                    }
                }
            }
            _ => {
                self.refuse(expr, "this is not an iterator that is known", "begin with `x.iter()`");
                None
            }
        }
    }

    fn refuse_adapter(&mut self, e: &syn::ExprMethodCall) -> Value {
        let help = match e.method.to_string().as_str() {
            "collect" => CONTAINER.to_owned(),
            "iter_mut" => format!("{INDICES}, and assign to `x[i]`"),
            _ => format!(
                "known are `iter`, `zip`, `enumerate`, `map` and `copied`, up to `sum` or `fold`, \
                 or in a `for`; otherwise {INDICES}"
            ),
        };
        let what = format!("no rule of differentiation for `{}` of an iterator", e.method);
        self.refuse(&e.method, what, help)
    }

    /// The value of closures that are run for each element.
    fn whole_of(&mut self, each: Each, span: Span, kind: Kind) -> Value {
        if each.sources.iter().any(|s| self.is_refused(*s)) {
            return self.refused(span);
        }
        self.value(span, kind, Op::Each(Box::new(each)))
    }

    /// What `zip` is given: an iterator, or a container.
    fn zipped<'e>(&mut self, expr: &'e Expr) -> Option<Chain<'e>> {
        if is_iterator(expr) {
            return self.chain(expr);
        }
        let source = self.expr(expr);
        Some(Chain { sources: vec![source.var], item: Item::Source(0, source.is_ref) })
    }
}

impl<'e> Chain<'e> {
    /// What is gone through, side by side.
    pub(super) fn sources(&self) -> &[VarId] {
        &self.sources
    }

    fn zip(mut self, other: Chain<'e>) -> Chain<'e> {
        let shift = self.sources.len();
        self.sources.extend(other.sources);
        let item = Item::Pair(Box::new(self.item), Box::new(other.item.shifted(shift)));
        Chain { sources: self.sources, item }
    }
}

impl<'e> Item<'e> {
    fn closures(&self) -> Vec<(&'e ExprClosure, &Captured)> {
        match self {
            Item::Source(..) | Item::Index => Vec::new(),
            Item::Pair(a, b) => [a.closures(), b.closures()].concat(),
            Item::Mapped(inner, closure, captured) => {
                let mut closures = inner.closures();
                closures.push((*closure, captured));
                closures
            }
        }
    }

    fn shifted(self, by: usize) -> Self {
        match self {
            Item::Source(k, is_ref) => Item::Source(k + by, is_ref),
            Item::Index => Item::Index,
            Item::Pair(a, b) => Item::Pair(Box::new(a.shifted(by)), Box::new(b.shifted(by))),
            Item::Mapped(inner, closure, captured) => {
                Item::Mapped(Box::new(inner.shifted(by)), closure, captured)
            }
        }
    }
}

/// Whether an expression makes an iterator, by the methods that it is made of.
fn is_iterator(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(e) => is_iterator(&e.expr),
        Expr::Group(e) => is_iterator(&e.expr),
        Expr::Range(_) => true,
        Expr::MethodCall(e) => makes_iterator(e),
        _ => false,
    }
}

/// Whether a method makes one.
fn makes_iterator(e: &syn::ExprMethodCall) -> bool {
    match e.method.to_string().as_str() {
        "iter" | "into_iter" | "iter_mut" | "column_iter" | "row_iter" => true,
        "map" | "zip" | "enumerate" | "copied" | "cloned" | "rev" | "skip" | "take" | "step_by"
        | "filter" | "chain" | "flat_map" | "take_while" | "skip_while" => is_iterator(&e.receiver),
        _ => false,
    }
}
