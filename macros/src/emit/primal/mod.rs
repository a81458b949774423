//! The forward pass: statements in the user's order, and what the backward pass keeps of them.

mod each;
mod flow;
mod kept;
mod places;

use std::collections::{HashMap, HashSet};

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

pub use self::flow::direct;
pub use self::kept::{Kept, Store};
use super::writer::{Writer, located_at};
use crate::activity::Activity;
use crate::ir::{Callee, Kind, Op, Operator, Projection, Snippet, Stmt, VarId};
use crate::primitives::{Constructor, Linear};

/// Which derivatives of a called module are wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Derivatives {
    /// With respect to its input.
    pub dinput: bool,
    /// With respect to its parameters.
    pub dmodule: bool,
    /// Whether the latter are the first that is added to their place.
    pub sets: bool,
}

impl Derivatives {
    /// The method that gives the value and these derivatives.
    pub fn pullback(self) -> &'static str {
        match (self.dinput, self.dmodule) {
            (true, false) => "pullback_dx",
            (false, true) => "pullback_dtheta",
            _ => "pullback",
        }
    }

    /// The method that gives these derivatives alone.
    pub fn backward(self) -> &'static str {
        match (self.dinput, self.dmodule) {
            (true, false) => "backward_dx",
            (false, true) => "accumulate_dtheta",
            _ => "backward",
        }
    }

    /// Those of a mode.
    pub fn of(mode: Activity) -> Self {
        Derivatives { dinput: mode.x, dmodule: mode.theta, sets: false }
    }
}

/// What a forward pass is to leave behind.
#[derive(Clone, Default)]
pub struct Wanted {
    /// The variables whose value is read.
    pub values: HashSet<VarId>,
    /// Those of which only the type is.
    pub types: HashSet<VarId>,
    /// The calls of modules whose pullback is kept.
    pub pullbacks: HashMap<VarId, Derivatives>,
    /// The folds that keep their accumulators.
    pub tapes: HashSet<VarId>,
    /// What is kept of each branch and of each loop: for each arm, or for a step.
    pub kept: HashMap<VarId, Vec<Vec<Kept>>>,
}

impl Wanted {
    /// The values that are kept at the ends of their blocks.
    fn kept_values(&self) -> HashSet<VarId> {
        let kept = self.kept.values().flatten().flatten();
        kept.filter_map(|k| if let Kept::Value(v) = k { Some(*v) } else { None }).collect()
    }

    /// Whether a value is kept at the end of its block.
    fn is_kept(&self, v: VarId) -> bool {
        self.kept.values().flatten().flatten().any(|k| *k == Kept::Value(v))
    }
}

/// The values that must be computed, in `stmts`, to have those in `wanted`.
pub fn close(stmts: &[Stmt], wanted: &mut HashSet<VarId>) {
    for stmt in stmts.iter().rev() {
        match stmt {
            Stmt::Let(v, op) if wanted.contains(v) => op.operands(&mut |operand| {
                wanted.insert(operand);
            }),
            Stmt::Let(..) | Stmt::Verbatim(_) => {}
            Stmt::Branch(branch) => flow::close_branch(branch, wanted),
            Stmt::Loop(l) => flow::close_loop(l, wanted),
        }
    }
}

impl Writer<'_> {
    /// What code that is kept as written reads is wanted, as it is always run.
    pub fn want_verbatim(&self, stmts: &[Stmt], wanted: &mut HashSet<VarId>) {
        for stmt in stmts {
            match stmt {
                Stmt::Verbatim(snippet) => wanted.extend(snippet.uses.iter().map(|(_, v, _)| *v)),
                Stmt::Let(..) => {}
                Stmt::Branch(branch) => {
                    for arm in &branch.arms {
                        self.want_verbatim(&arm.stmts, wanted);
                    }
                }
                Stmt::Loop(l) => self.want_verbatim(&l.stmts, wanted),
            }
        }
    }

    /// The statements of a block that compute what is wanted.
    pub fn statements(&self, stmts: &[Stmt], wanted: &Wanted) -> TokenStream {
        stmts.iter().map(|stmt| self.statement(stmt, wanted)).collect()
    }

    /// The definitions alone.
    pub fn definitions(&self, stmts: &[Stmt], wanted: &Wanted) -> TokenStream {
        let lets = stmts.iter().filter(|stmt| matches!(stmt, Stmt::Let(..)));
        lets.map(|stmt| self.statement(stmt, wanted)).collect()
    }

    fn statement(&self, stmt: &Stmt, wanted: &Wanted) -> TokenStream {
        match stmt {
            Stmt::Let(v, op) if wanted.values.contains(v) => {
                let mut definition = self.known_definition(*v, op, wanted);
                if wanted.types.contains(v) {
                    definition.extend(self.witness(*v));
                }
                definition
            }
            Stmt::Let(..) => TokenStream::new(),
            Stmt::Branch(branch) => self.branch(branch, wanted),
            Stmt::Loop(l) => self.repeat(l, wanted),
            Stmt::Verbatim(snippet) => {
                let uses = self.uses(snippet);
                let tokens = &snippet.tokens;
                // The names are for this statement alone: it declares none, or it would be ours.
                if snippet.uses.is_empty() { quote!(#tokens) } else { quote!({ #uses #tokens }) }
            }
        }
    }

    /// A witness of the type of a variable.
    pub fn witness(&self, v: VarId) -> TokenStream {
        let (rules, name, value) = (self.rules(), self.companion("type", v), self.by_ref(v));
        quote!(let #name = #rules::Witness::of(#value);)
    }

    /// The names by which a snippet mentions variables.
    pub fn uses(&self, snippet: &Snippet) -> TokenStream {
        let names = snippet.uses.iter().map(|(name, v, is_ref)| {
            let value = self.as_user(*v, *is_ref);
            quote!(let #name = #value;)
        });
        quote!(#(#names)*)
    }

    /// The same in each method, unless it depends on what is wanted there.
    fn known_definition(&self, v: VarId, op: &Op, wanted: &Wanted) -> TokenStream {
        let depends = matches!(op, Op::Forward(..) | Op::Call(..) | Op::Each(_) | Op::Project(..));
        if depends || self.borrows() || !self.places.borrow().is_empty() {
            return self.definition(v, op, wanted);
        }
        let key = (v, self.in_pass.get());
        let known = self.definitions.borrow().get(&key).cloned();
        known.unwrap_or_else(|| {
            let definition = self.definition(v, op, wanted);
            self.definitions.borrow_mut().insert(key, definition.clone());
            definition
        })
    }

    /// `let v = op;`
    pub fn definition(&self, v: VarId, op: &Op, wanted: &Wanted) -> TokenStream {
        if self.ir.inline(v).is_some() {
            return TokenStream::new();
        }
        let name = self.binding(v);
        let span = self.ir.var(v).span;
        let krate = self.krate_at(span);
        match op {
            Op::Update(base, path, value) => {
                let name = self.name(v);
                let value = self.owned(*value);
                let place =
                    path.iter().fold(quote!(#name), |place, part| self.part(&place, part, true));
                if self.places.borrow().same(v, *base) {
                    return quote_spanned!(span=> #place = #value;);
                }
                let base = self.owned(*base);
                return quote_spanned!(span=> let mut #name = #base; #place = #value;);
            }
            Op::Typed(inner, ty, is_ref) if self.ir.var(v).by_ref => {
                let ty = match ty {
                    syn::Type::Reference(r) if *is_ref => &*r.elem,
                    ty => ty,
                };
                let value = self.by_ref_at(*inner, span);
                return quote_spanned!(span=> let #name: &#ty = #value;);
            }
            Op::Typed(inner, ty, is_ref) => {
                let ty = match ty {
                    syn::Type::Reference(r) if *is_ref => &*r.elem,
                    ty => ty,
                };
                let value = self.by_value_at(*inner, span);
                return quote_spanned!(span=> let #name: #ty = #value;);
            }
            Op::Binary(Operator::Add | Operator::Sub, a, b) if self.places.borrow().same(v, *a) => {
                let (rules, place) = (self.rules_at(span), self.name(v));
                let b = self.by_ref_at(*b, span);
                return if matches!(op, Op::Binary(Operator::Add, ..)) {
                    quote_spanned!(span=> #rules::accumulate(&mut #place, #b);)
                } else {
                    quote_spanned!(span=> #rules::arithmetic::deduct(&mut #place, #b);)
                };
            }
            Op::Linear(row, args, ..)
                if row.adds && args.first().is_some_and(|a| self.places.borrow().same(v, *a)) =>
            {
                let (rules, place) = (self.rules_at(span), self.name(v));
                let name = proc_macro2::Ident::new(&format!("{}_in_place", row.name), span);
                let pass = self.pass_of(row, span);
                let rest = args.iter().skip(1).map(|b| self.by_ref_at(*b, span));
                return quote_spanned!(span=> #rules::linear::#name(#pass &mut #place, #(#rest),*););
            }
            // What is kept of a whole that may change is a copy.
            Op::Project(_, Projection::Index(_) | Projection::At(_))
                if self.ir.var(v).by_ref && wanted.is_kept(v) =>
            {
                let value = self.value(v, op);
                return quote_spanned!(span=> let #name = &::core::clone::Clone::clone(#value););
            }
            Op::Forward(module, input) => {
                let (m, x) = (self.by_ref_at(*module, span), self.by_ref_at(*input, span));
                return match wanted.pullbacks.get(&v) {
                    Some(derivatives) => {
                        let (method, pass) =
                            self.method(derivatives.pullback(), *derivatives, span);
                        let pull = self.companion("pull", v);
                        quote_spanned!(span=> let (#name, #pull) = #krate::Module::#method(#m, #x #pass);)
                    }
                    None => quote_spanned!(span=> let #name = #krate::Module::forward(#m, #x);),
                };
            }
            Op::Call(function, args) => {
                return match wanted.pullbacks.get(&v) {
                    Some(derivatives) => {
                        let (method, pass) =
                            self.method(derivatives.pullback(), *derivatives, span);
                        let (call, pull) = (self.companion("call", v), self.companion("pull", v));
                        let bound = self.bind(function, args, span);
                        quote_spanned! {span=>
                            let #call = #bound;
                            let (#name, #pull) = #krate::Module::#method(&#call.module, #call.input() #pass);
                        }
                    }
                    None => {
                        let path = &function.path;
                        let args = args.iter().map(|(a, is_ref)| {
                            if *is_ref { self.by_ref_at(*a, span) } else { self.owned(*a) }
                        });
                        quote!(let #name = #path(#(#args),*);)
                    }
                };
            }
            Op::Each(each) => return self.each(v, each, wanted),
            _ => {}
        }
        let value = self.value(v, op);
        quote_spanned!(span=> let #name = #value;)
    }

    /// The method of a module that is called `name`, and with a comma before it, what else it is told.
    pub fn method(
        &self,
        name: &str,
        derivatives: Derivatives,
        span: Span,
    ) -> (proc_macro2::Ident, TokenStream) {
        if !self.in_pass.get() {
            return (proc_macro2::Ident::new(name, span), TokenStream::new());
        }
        let pass = if derivatives.sets { self.pass(span) } else { self.adding(span) };
        (proc_macro2::Ident::new(&format!("{name}_in"), span), quote_spanned!(span=> , #pass))
    }

    /// The first argument of a method that is told with which vectors it is run.
    fn pass_of(&self, row: &Linear, span: Span) -> Option<TokenStream> {
        row.takes_pass().then(|| {
            let pass = self.pass(span);
            quote!(#pass,)
        })
    }

    /// A call as a module and an input.
    pub fn bind(&self, function: &Callee, args: &[(VarId, bool)], span: Span) -> TokenStream {
        let rules = self.rules_at(span);
        let text = function.text();
        let known = self.functions.iter().find(|f| f.text == text);
        let name = known.map(|f| located_at(f.hidden.to_token_stream(), span));
        let args = args.iter().map(|(v, _)| self.by_ref_at(*v, span));
        quote_spanned!(span=> #rules::call::bind::<#name, _, _>((#(#args,)*)))
    }

    /// What an operation computes.
    fn value(&self, v: VarId, op: &Op) -> TokenStream {
        let span = self.ir.var(v).span;
        let rules = self.rules_at(span);
        match op {
            Op::Verbatim(snippet) => {
                let uses = self.uses(snippet);
                let tokens = &snippet.tokens;
                if snippet.uses.is_empty() {
                    quote!(#tokens)
                } else if begins_with_a_block(tokens) {
                    quote!({ #uses (#tokens) })
                } else {
                    quote!({ #uses #tokens })
                }
            }
            Op::Neg(a) if self.ir.is_scalar(*a) => {
                let a = self.by_value_at(*a, span);
                quote_spanned!(span=> -#a)
            }
            Op::Neg(a) => {
                let a = self.by_ref_at(*a, span);
                quote_spanned!(span=> #rules::arithmetic::neg(#a))
            }
            Op::Binary(operator, a, b) => self.binary(v, *operator, *a, *b),
            Op::Scalar(row, args) => {
                let args: Vec<_> = args.iter().map(|a| self.by_value_at(*a, span)).collect();
                self.call(row.name, &args, span, self.lane(v))
            }
            Op::Linear(row, args, positions, turbofish) => {
                let name = proc_macro2::Ident::new(row.name, span);
                let sizes = self.sizes(row, turbofish.as_ref());
                let args = args.iter().map(|a| self.by_ref_at(*a, span));
                let positions = positions.iter().map(|p| self.by_value(*p));
                let pass = self.pass_of(row, span);
                quote_spanned!(span=> #rules::linear::#name #sizes(#pass #(#args,)* #(#positions),*))
            }
            Op::Construct(constructor, path, args) => {
                let by_value = match constructor {
                    Constructor::New => true,
                    Constructor::From(name) => {
                        *name == "repeat" || path.to_string().ends_with("from")
                    }
                };
                let args =
                    args.iter().map(|a| if by_value { self.owned(*a) } else { self.by_ref(*a) });
                quote_spanned!(span=> #rules::construct::matrix(#path(#(#args),*)))
            }
            Op::Project(base, part) => self.projection(v, *base, part),
            Op::Tuple(parts) => {
                let parts = parts.iter().map(|p| self.owned(*p));
                quote!((#(#parts,)*))
            }
            Op::Array(parts) => {
                let parts = parts.iter().map(|p| self.owned(*p));
                quote!([#(#parts),*])
            }
            Op::Repeat(a, len) => {
                let a = self.owned(*a);
                quote!([#a; #len])
            }
            Op::Struct(path, fields) if is_call(fields) => {
                let values = fields.iter().map(|(_, v)| self.owned(*v));
                quote_spanned!(syn::spanned::Spanned::span(path)=> #path(#(#values),*))
            }
            Op::Struct(path, fields) => {
                let fields = fields.iter().map(|(member, v)| {
                    let value = self.owned(*v);
                    quote!(#member: #value)
                });
                quote!(#path { #(#fields),* })
            }
            Op::Certain(a) => {
                let a = self.name(*a);
                if self.ir.var(v).kind == Kind::Scalar {
                    quote!(*#rules::flow::certain(&#a))
                } else {
                    quote!(::core::clone::Clone::clone(#rules::flow::certain(&#a)))
                }
            }
            Op::Opaque(_, args) => {
                let (name, args) = (&self.sig.ident, self.arguments(args));
                quote!(#name(#(#args),*))
            }
            Op::Hold(a) => {
                let a = self.owned(*a);
                quote!(::core::option::Option::Some(#a))
            }
            Op::Arg(_)
            | Op::Given
            | Op::Carried(_)
            | Op::Joined
            | Op::Update(..)
            | Op::Typed(..)
            | Op::Forward(..)
            | Op::Call(..)
            | Op::Each(_)
            | Op::Refused => TokenStream::new(),
        }
    }

    /// The function's own arguments, as it takes them.
    pub fn arguments(&self, args: &[VarId]) -> Vec<TokenStream> {
        let declared = self.sig.args.iter().zip(args);
        declared.map(|(arg, v)| if arg.by_ref { self.by_ref(*v) } else { self.owned(*v) }).collect()
    }

    /// A turbofish with the user's sizes, and the rest inferred.
    pub fn sizes(
        &self,
        row: &crate::primitives::Linear,
        turbofish: Option<&TokenStream>,
    ) -> TokenStream {
        let Some(given) = turbofish else { return TokenStream::new() };
        let inferred = (0..row.inferred).map(|_| quote!(_));
        quote!(::<#given, #(#inferred),*>)
    }

    fn binary(&self, v: VarId, operator: Operator, a: VarId, b: VarId) -> TokenStream {
        let span = self.ir.var(v).span;
        let rules = self.rules_at(span);
        let native = self.ir.is_scalar(v) && [a, b].iter().any(|v| self.ir.is_scalar(*v));
        if native {
            let (a, b) = (self.by_value_at(a, span), self.by_value_at(b, span));
            return match operator {
                Operator::Add => quote_spanned!(span=> #a + #b),
                Operator::Sub => quote_spanned!(span=> #a - #b),
                Operator::Mul => quote_spanned!(span=> #a * #b),
                Operator::Div => quote_spanned!(span=> #a / #b),
            };
        }
        let (a, b) = (self.by_ref_at(a, span), self.by_ref_at(b, span));
        match operator {
            Operator::Add => quote_spanned!(span=> #rules::arithmetic::add(#a, #b)),
            Operator::Sub => quote_spanned!(span=> #rules::arithmetic::sub(#a, #b)),
            Operator::Mul => {
                let pass = self.pass(span);
                quote_spanned!(span=> #rules::arithmetic::mul(#pass, #a, #b))
            }
            Operator::Div => quote_spanned!(span=> #rules::arithmetic::div(#a, #b)),
        }
    }

    fn projection(&self, v: VarId, base: VarId, part: &Projection) -> TokenStream {
        let span = self.ir.var(v).span;
        let rules = self.rules_at(span);
        let copied = !self.ir.var(v).by_ref;
        if let Projection::Element(i) = part {
            let (i, source) = (self.name(*i), self.by_ref_at(base, span));
            let range = self.ir.var(base).kind == Kind::Discrete;
            return match (self.ir.active(base), copied) {
                (true, true) => quote_spanned!(span=> *#rules::sequence::at(#source, #i)),
                (true, false) => quote_spanned!(span=> #rules::sequence::at(#source, #i)),
                (false, true) if !range => {
                    quote_spanned!(span=> *#rules::sequence::element(#source, #i))
                }
                (false, _) => quote_spanned!(span=> #rules::sequence::element(#source, #i)),
            };
        }
        let held = match part {
            Projection::Held => {
                let base = self.by_ref_at(base, span);
                Some(quote_spanned!(span=> #rules::flow::certain(#base)))
            }
            Projection::Variant(path, member) => {
                let base = self.by_ref_at(base, span);
                Some(quote_spanned! {span=>
                    match #base { #path { #member: held, .. } => held, _ => #rules::flow::other_variant() }
                })
            }
            _ => None,
        };
        if let Some(held) = held {
            return if copied { quote!(*#held) } else { held };
        }
        let name = self.ir.inline(base).cloned().unwrap_or_else(|| {
            let name = self.name(base);
            quote!(#name)
        });
        let place = located_at(self.part(&name, part, false), span);
        if !copied {
            return quote_spanned!(span=> &#place);
        }
        if self.ir.is_scalar(v) && self.ir.active(v) {
            // The index chooses a scalar: the compiler holds it to that.
            return quote_spanned!(span=> #rules::scalar::scalar(#place));
        }
        quote!(#place)
    }
}

/// Whether a struct is made by a call, `Point(a, b)`: its fields are numbered, and in order.
fn is_call(fields: &[(syn::Member, VarId)]) -> bool {
    let in_order = |(k, (member, _)): (usize, &(syn::Member, VarId))| matches!(member, syn::Member::Unnamed(i) if i.index as usize == k);
    !fields.is_empty() && fields.iter().enumerate().all(in_order)
}

/// Whether code would end at its first block where a statement is expected, as that of
/// `if a { b } else { c } + d` does.
fn begins_with_a_block(tokens: &TokenStream) -> bool {
    match tokens.clone().into_iter().next() {
        Some(TokenTree::Ident(word)) => {
            ["if", "match", "unsafe", "loop", "while", "for", "const"].iter().any(|w| word == w)
        }
        Some(TokenTree::Punct(punct)) => punct.as_char() == '\'',
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        Some(TokenTree::Literal(_)) | None => false,
    }
}
