//! The functions of a module: the plain one, `forward`, the pullbacks, the backward passes.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::adjoint::Back;
use super::primal::{Wanted, close};
use super::writer::{Pass, Writer};
use crate::activity::Activity;
use crate::ir::{Op, VarId, for_each_let};
use crate::reverse::{Adjoint, Step, reverse};
use crate::sharing::Places;
use crate::signature::Arg;

/// A backward pass in one go.
pub struct Joined {
    /// What is computed.
    pub code: TokenStream,
    /// The cotangent of the input.
    pub dx: Option<TokenStream>,
    /// The value.
    pub value: Option<TokenStream>,
}

/// Where the arguments are found.
#[derive(Clone, Copy)]
enum Arguments {
    /// In the parameters of the plain function.
    Plain,
    /// In a module and an input.
    Module,
}

impl Writer<'_> {
    /// The body of the plain function.
    pub fn plain_body(&self) -> TokenStream {
        self.primal_body(Arguments::Plain)
    }

    /// The body of `forward`, of a `module` and an `input`.
    pub fn forward_body(&self) -> TokenStream {
        self.primal_body(Arguments::Module)
    }

    fn primal_body(&self, arguments: Arguments) -> TokenStream {
        let body = &self.lowered.body;
        let mut wanted = Wanted::default();
        wanted.values.insert(body.result);
        if let Arguments::Plain = arguments {
            wanted.values.extend(self.unread());
        }
        self.complete(&mut wanted);
        let prelude = self.prelude(arguments, &wanted.values, true);
        let result = HashSet::from([body.result]);
        let code = self.sharing(&body.stmts, &wanted, &result, || {
            let stmts = self.statements(&body.stmts, &wanted);
            joined([stmts, self.moved(body.result)])
        });
        joined([prelude, code])
    }

    /// Values that the user computes and nothing reads: the plain function has them, so that the
    /// compiler checks their types.
    fn unread(&self) -> HashSet<VarId> {
        let mut unread = HashSet::new();
        let mut read = HashSet::new();
        for_each_let(&self.lowered.body.stmts, &mut |v, op| {
            unread.insert(v);
            op.operands(&mut |operand| {
                read.insert(operand);
            });
        });
        unread.retain(|v| !read.contains(v));
        unread
    }

    /// The body of a pullback: the value, and a closure with the backward pass.
    pub fn pullback_body(
        &self,
        mode: Activity,
        closure: impl FnOnce(TokenStream) -> TokenStream,
    ) -> TokenStream {
        let body = &self.lowered.body;
        let adjoint = reverse(self.ir, &body.stmts, &[body.result], mode);
        let direct = HashSet::new();
        let (code, dx, wanted) = self.back(&adjoint, &direct, mode);

        // What the closure reads: of it, parts and cheap things are made again.
        let mut again = HashSet::new();
        let mut read = wanted.values.clone();
        let mut lets = Vec::new();
        for_each_let(&body.stmts, &mut |v, op| lets.push((v, op)));
        for (v, op) in lets.iter().rev() {
            if read.contains(v) && self.is_made_again(*v, op) {
                again.insert(*v);
                op.operands(&mut |operand| {
                    read.insert(operand);
                });
            }
        }
        let inside = Wanted { values: again, ..Wanted::default() };

        let mut outside = Wanted { values: read.clone(), ..wanted };
        outside.values.insert(body.result);
        self.complete(&mut outside);
        let outer_prelude = self.prelude(Arguments::Module, &outside.values, true);
        let inner_prelude = self.prelude(Arguments::Module, &read, false);
        let mut behind = read.clone();
        behind.insert(body.result);
        let before = self.sharing(&body.stmts, &outside, &behind, || {
            joined([self.statements(&body.stmts, &outside), self.dead_types(&outside)])
        });
        let inner = self.definitions(&body.stmts, &inside);
        let result = if read.contains(&body.result) {
            self.owned(body.result)
        } else {
            self.moved(body.result)
        };
        let closure = closure(joined([inner_prelude, inner, code, dx.unwrap_or_default()]));
        joined([outer_prelude, before, quote!((#result, #closure))])
    }

    /// The body of a backward pass that is made in one go: its parts are the code, and the cotangent
    /// of the input, if that is wanted. With `value`, the result is computed too, as a third part.
    pub fn joined_body(&self, mode: Activity, value: bool) -> Joined {
        let body = &self.lowered.body;
        let adjoint = reverse(self.ir, &body.stmts, &[body.result], mode);
        let results = value.then_some(body.result);
        let (_, _, mut needed) = self.back(&adjoint, &HashSet::new(), mode);
        needed.pullbacks.clear();
        needed.values.extend(results);
        self.complete(&mut needed);
        let direct: HashSet<VarId> = adjoint
            .steps
            .iter()
            .filter_map(|step| match step {
                Step::Forward { out, .. } | Step::Call { out, .. } => Some(*out),
                _ => None,
            })
            .filter(|out| !needed.values.contains(out))
            .collect();
        let (code, dx, mut wanted) = self.back(&adjoint, &direct, mode);
        wanted.values.extend(results);
        let behind = wanted.values.clone();
        self.complete(&mut wanted);
        let prelude = self.prelude(Arguments::Module, &wanted.values, true);
        let before = self.sharing(&body.stmts, &wanted, &behind, || {
            joined([self.statements(&body.stmts, &wanted), self.dead_types(&wanted)])
        });
        Joined {
            code: joined([prelude, before, code]),
            dx,
            value: results.map(|result| self.moved(result)),
        }
    }

    /// The backward pass, and the cotangent of the input behind it. Several methods have the same.
    fn back(&self, adjoint: &Adjoint<'_>, direct: &HashSet<VarId>, mode: Activity) -> Pass {
        let mut calls: Vec<VarId> = direct.iter().copied().collect();
        calls.sort();
        let known = self.passes.borrow().get(&(mode, calls.clone())).cloned();
        known.unwrap_or_else(|| {
            // Once to see which cotangents change after they began, and once to write it.
            let body = &self.lowered.body;
            let places = self.cotangent_places(&body.stmts, body.result, mode);
            let (.., changing) = self.back_once(adjoint, &places, direct, &HashSet::new(), mode);
            let (back, dx, _) = self.back_once(adjoint, &places, direct, &changing, mode);
            let pass = (back.0, dx, back.1);
            self.passes.borrow_mut().insert((mode, calls), pass.clone());
            pass
        })
    }

    fn back_once(
        &self,
        adjoint: &Adjoint<'_>,
        places: &Places,
        direct: &HashSet<VarId>,
        changing: &HashSet<VarId>,
        mode: Activity,
    ) -> ((TokenStream, Wanted), Option<TokenStream>, HashSet<VarId>) {
        let mut back = Back::new(self, places, direct, changing, mode);
        back.write(adjoint, self.lowered.body.result, &self.reserved("dy"));
        let tail = mode.x.then(|| {
            let parts: Vec<TokenStream> = self
                .sig
                .inputs()
                .map(|(k, _)| self.arg(k).map(|v| back.input(v)).unwrap_or_default())
                .collect();
            match parts.as_slice() {
                [one] => one.clone(),
                parts => quote!((#(#parts),*)),
            }
        });
        let (code, wanted, changed) = back.finish();
        ((code, wanted), tail, changed)
    }

    fn arg(&self, k: usize) -> Option<VarId> {
        self.lowered.args.get(k).copied()
    }

    /// Adds to what is wanted all that it takes to have it.
    fn complete(&self, wanted: &mut Wanted) {
        let stmts = &self.lowered.body.stmts;
        wanted.values.extend(wanted.pullbacks.keys().copied());
        // A value of which only the type is wanted may need others.
        let mut types = wanted.types.clone();
        close(stmts, &mut types);
        for v in types {
            // What comes out of a branch or a loop has a type where that is run.
            if matches!(self.ir.op(v), Op::Arg(_) | Op::Joined) {
                wanted.values.insert(v);
            }
        }
        self.want_verbatim(stmts, &mut wanted.values);
        close(stmts, &mut wanted.values);
    }

    /// Types of values that are not computed: from code that the compiler sees and never runs.
    fn dead_types(&self, wanted: &Wanted) -> TokenStream {
        let mut missing: Vec<VarId> =
            wanted.types.iter().filter(|v| !wanted.values.contains(v)).copied().collect();
        missing.sort();
        if missing.is_empty() {
            return TokenStream::new();
        }
        let mut values: HashSet<VarId> = missing.iter().copied().collect();
        close(&self.lowered.body.stmts, &mut values);
        let dead = Wanted {
            values: values.difference(&wanted.values).copied().collect(),
            ..Wanted::default()
        };
        let stmts = self.definitions(&self.lowered.body.stmts, &dead);
        let rules = self.rules();
        let names: Vec<_> = missing.iter().map(|v| self.companion("type", *v)).collect();
        let refs = missing.iter().map(|v| self.by_ref(*v));
        quote! {
            #(let #names = #rules::Witness::new();)*
            let _ = || {
                #stmts
                #(#names.is(#refs);)*
            };
        }
    }

    /// Whether the backward pass makes a value again rather than keep it: parts, and the sums and
    /// products of what it has anyway.
    pub fn is_made_again(&self, v: VarId, op: &Op) -> bool {
        match op {
            Op::Project(..) | Op::Typed(..) => true,
            Op::Verbatim(snippet) => snippet.again,
            Op::Neg(..) | Op::Binary(..) | Op::Scalar(..) => {
                self.ir.is_scalar(v) && self.is_cheap(v, 3)
            }
            _ => false,
        }
    }

    fn is_cheap(&self, v: VarId, depth: usize) -> bool {
        match self.ir.op(v) {
            Op::Arg(_) => true,
            Op::Project(base, _) | Op::Typed(base, ..) if depth > 0 => {
                self.is_cheap(*base, depth - 1)
            }
            Op::Neg(a) if depth > 0 => self.is_cheap(*a, depth - 1),
            Op::Binary(crate::ir::Operator::Div, ..) => false,
            Op::Binary(_, a, b) if depth > 0 => {
                self.ir.is_scalar(v) && self.is_cheap(*a, depth - 1) && self.is_cheap(*b, depth - 1)
            }
            Op::Scalar(row, args) if depth > 0 => {
                !row.costly && args.iter().all(|a| self.is_cheap(*a, depth - 1))
            }
            _ => self.ir.inline(v).is_some(),
        }
    }

    /// The arguments as locals.
    fn prelude(&self, from: Arguments, wanted: &HashSet<VarId>, named: bool) -> TokenStream {
        let inputs = self.sig.inputs().count();
        let (module, input) = (self.reserved("module"), self.reserved("input"));
        let mut tokens = TokenStream::new();
        let mut position = 0;
        for (k, arg) in self.sig.args.iter().enumerate() {
            let here = position;
            if !arg.role.stored() {
                position += 1;
            }
            let Some(v) = self.arg(k) else { continue };
            let named = named && self.ir.var(v).user.is_some();
            if !wanted.contains(&v) && !named {
                continue;
            }
            let name = self.name(v);
            let ident = &arg.ident;
            let by_ref = self.ir.var(v).by_ref;
            let value = match (from, arg.role.stored()) {
                (Arguments::Plain, _) => match (by_ref, arg.by_ref) {
                    (true, false) => quote!(&#ident),
                    (false, true) => quote!(*#ident),
                    _ => quote!(#ident),
                },
                (Arguments::Module, true) if by_ref => quote!(&#module.#ident),
                (Arguments::Module, true) => quote!(#module.#ident),
                (Arguments::Module, false) if inputs == 1 && by_ref => quote!(#input),
                (Arguments::Module, false) if inputs == 1 => quote!(*#input),
                (Arguments::Module, false) => {
                    let here = syn::Index::from(here);
                    if by_ref { quote!(&#input.#here) } else { quote!(#input.#here) }
                }
            };
            tokens.extend(quote!(let #name = #value;));
            // The plain function has it by this name already.
            if named && !matches!(from, Arguments::Plain) {
                tokens.extend(self.user_name(v, arg));
            }
        }
        tokens
    }

    fn user_name(&self, v: VarId, arg: &Arg) -> TokenStream {
        let (ident, value) = (&arg.ident, self.as_user(v, arg.by_ref));
        quote!(let #ident = #value;)
    }

    /// Items with the called functions in scope, each by its hidden name. Where a function is no
    /// module, that name is a type of which nothing is known, and the compiler says so.
    pub fn with_functions(&self, items: TokenStream) -> TokenStream {
        if self.functions.is_empty() {
            return items;
        }
        let names: Vec<_> = self.functions.iter().map(|f| &f.hidden).collect();
        let paths = self.functions.iter().map(|f| &f.path);
        quote! {
            #(#[allow(non_camel_case_types, dead_code)] struct #names {})*
            const _: () = {
                #(#[allow(unused_imports)] use #paths as #names;)*
                #items
            };
        }
    }
}

/// One after the other. Unlike `quote!`, it copies none of them.
fn joined<const N: usize>(parts: [TokenStream; N]) -> TokenStream {
    parts.into_iter().collect()
}
