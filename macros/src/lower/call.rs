//! Calls: of methods by the table, of modules, of other `#[module]` functions.

use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Ident, Token};

use super::expr::{TEMPORARY, shown};
use super::scope::Binding;
use super::{Lower, Value};
use crate::ir::{Callee, Kind, Op, VarId};
use crate::names;
use crate::primitives::{self, Constructor, Parameter};

const CUT: &str = "to treat it as a constant, write";

impl Lower<'_> {
    pub(super) fn method_call(&mut self, e: &syn::ExprMethodCall) -> Value {
        let name = e.method.to_string();
        let span = e.method.span();
        if let Some(value) = self.each_method(e) {
            return value;
        }
        if name == "forward" && e.args.len() == 1 {
            let module = self.expr(&e.receiver).var;
            let input = e.args.first().map(|a| self.expr(a).var);
            return match input {
                Some(input) => self.value(span, Kind::Unknown, Op::Forward(module, input)),
                None => self.refused(span),
            };
        }
        if primitives::IDENTITIES.contains(&name.as_str()) && e.args.is_empty() {
            return Value { is_ref: false, ..self.expr(&e.receiver) };
        }
        if name == "sin_cos" && e.args.is_empty() {
            let x = self.expr(&e.receiver).var;
            let parts: Option<Vec<VarId>> = ["sin", "cos"]
                .into_iter()
                .map(|f| {
                    let row = primitives::scalar(f, 1)?;
                    Some(self.define(TEMPORARY, span, Kind::Scalar, Op::Scalar(row, vec![x])))
                })
                .collect();
            return match parts {
                Some(parts) => {
                    let kind = Kind::Tuple(vec![Kind::Scalar, Kind::Scalar]);
                    self.value(span, kind, Op::Tuple(parts))
                }
                None => self.refused(span),
            };
        }
        let operands: Vec<&Expr> = std::iter::once(&*e.receiver).chain(&e.args).collect();
        if let Some(row) = primitives::scalar(&name, operands.len()) {
            return self.scalar_call(row, &operands, span);
        }
        if let Some(row) = primitives::linear(&name, operands.len()) {
            return self.linear_call(row, e, span);
        }
        self.refuse_method(e, &name)
    }

    fn scalar_call(
        &mut self,
        row: &'static primitives::Scalar,
        operands: &[&Expr],
        span: Span,
    ) -> Value {
        let mut args = Vec::new();
        for (parameter, operand) in row.parameters.iter().zip(operands) {
            if let Parameter::Fixed(what) = parameter
                && self.expr_mentions_active(operand)
            {
                self.refuse(
                    operand,
                    format!("{what} of `{}` can't depend on what is differentiated", row.name),
                    format!("{CUT} `stop_gradient({})`", shown(operand)),
                );
                continue;
            }
            args.push(self.expr(operand).var);
        }
        if args.len() < operands.len() {
            return self.refused(span);
        }
        self.value(span, Kind::Scalar, Op::Scalar(row, args))
    }

    fn linear_call(
        &mut self,
        row: &'static primitives::Linear,
        e: &syn::ExprMethodCall,
        span: Span,
    ) -> Value {
        let mut operands = vec![self.expr(&e.receiver).var];
        let mut positions = Vec::new();
        for (k, arg) in e.args.iter().enumerate() {
            if k + 1 < row.adjoints.len() {
                operands.push(self.expr(arg).var);
            } else {
                let Some(position) = self.index(arg) else { return self.refused(span) };
                positions.push(position);
            }
        }
        let turbofish = e.turbofish.as_ref().map(|t| t.args.to_token_stream());
        if let (Some(given), 0) = (&e.turbofish, row.sizes) {
            return self.refuse(given, format!("`{}` takes no sizes here", row.name), "");
        }
        let kind = if row.scalar { Kind::Scalar } else { Kind::Matrix };
        self.value(span, kind, Op::Linear(row, operands, positions, turbofish))
    }

    fn refuse_method(&mut self, e: &syn::ExprMethodCall, name: &str) -> Value {
        let code = format!("{CUT} `stop_gradient({})`", shown(e));
        if primitives::STEPS.contains(&name) {
            return self.refuse(
                &e.method,
                format!("`{name}` has no useful derivative: it is 0 wherever it exists"),
                code,
            );
        }
        if primitives::JUMPS.contains(&name) {
            return self.refuse(
                &e.method,
                format!("`{name}` jumps, and its derivative does not show it"),
                format!(
                    "if the jump does not matter, subtract it as a constant: \
                     `x - stop_gradient(x.floor())`; {code}"
                ),
            );
        }
        if primitives::COMPARISONS.contains(&name) {
            return self.refuse(
                &e.method,
                format!("`{name}` has no derivative"),
                format!("use `max`, `min` or `clamp`; {code}"),
            );
        }
        if primitives::SCALARS.iter().any(|r| r.name == name)
            || primitives::LINEARS.iter().any(|r| r.name == name)
        {
            return self.refuse(
                &e.method,
                format!("`{name}` is not known with {} arguments", e.args.len()),
                "",
            );
        }
        let help = match primitives::most_like(name) {
            Some(known) => {
                format!("did you mean `{known}`? Otherwise write it as a `#[module]` function")
            }
            None => "write it as a `#[module]` function, or as a module that is called by \
                     `.forward(&x)`"
                .to_owned(),
        };
        self.refuse(&e.method, format!("no rule of differentiation for the method `{name}`"), help)
    }

    pub(super) fn call(&mut self, e: &syn::ExprCall) -> Value {
        let Expr::Path(func) = unparen(&e.func) else {
            return self.refuse(
                &e.func,
                "what is called here is not known at compile time",
                "call a `#[module]` function by its name, or a module by `.forward(&x)`",
            );
        };
        let segments: Vec<String> =
            func.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let (Some(last), true) = (segments.last(), func.qself.is_none()) else {
            return self.refuse(func, "a qualified path is not supported here", "");
        };
        let span = func.path.segments.last().map_or_else(|| func.span(), |s| s.ident.span());
        let of_type = segments.len().checked_sub(2).and_then(|i| segments.get(i));

        if let (1, Some(bound)) = (segments.len(), self.names.get(last)) {
            let _: Binding = bound;
            return self.refuse(
                func,
                format!("`{last}` is a local closure, which is not looked into"),
                format!("write it as a `#[module] fn {last}(..)`"),
            );
        }
        if last == "from_fn" && e.args.len() == 1 {
            return self.from_fn(e, func);
        }
        match of_type {
            Some(ty)
                if self.of_scalar_type(&func.path)
                    || ["ComplexField", "RealField", "Real"].contains(&ty.as_str()) =>
            {
                self.scalar_path(last, &e.args, func)
            }
            Some(ty) if is_type(ty) => self.constructor(last, e, func),
            _ if is_type(last) => self.refuse(
                func,
                format!("`{last}(..)` of what is differentiated is not supported"),
                "use a tuple, an array or a struct with named fields",
            ),
            _ if func.path.is_ident(&self.sig.ident) => self.refuse(
                func,
                format!("`{last}` calls itself, and recursion can't be differentiated"),
                "write it as a closure in `fold`, or as a loop",
            ),
            _ => {
                let args = e.args.iter().map(|a| {
                    let value = self.expr(a);
                    (value.var, value.is_ref)
                });
                let args = args.collect();
                let callee = Callee { path: func.path.clone() };
                self.value(span, Kind::Unknown, Op::Call(callee, args))
            }
        }
    }

    /// `f64::sin(x)`
    fn scalar_path(
        &mut self,
        name: &str,
        args: &Punctuated<Expr, Token![,]>,
        func: &syn::ExprPath,
    ) -> Value {
        let operands: Vec<&Expr> = args.iter().collect();
        let span = func.span();
        match primitives::scalar(name, operands.len()) {
            Some(row) => self.scalar_call(row, &operands, span),
            None if primitives::STEPS.contains(&name) => self.refuse(
                func,
                format!("`{name}` has no useful derivative: it is 0 wherever it exists"),
                format!("{CUT} `stop_gradient(..)` around the call"),
            ),
            None => self.refuse(
                func,
                format!("no rule of differentiation for `{name}` of a scalar"),
                "write it as a `#[module]` function",
            ),
        }
    }

    /// `SVector::new(a, b)`
    fn constructor(&mut self, name: &str, e: &syn::ExprCall, func: &syn::ExprPath) -> Value {
        let span = func.span();
        let known = primitives::CONSTRUCTORS.iter().find(|(n, _)| *n == name);
        let Some((_, constructor)) = known else {
            return self.refuse(
                func,
                format!(
                    "no rule of differentiation for `{}`",
                    names::tidy(&func.to_token_stream().to_string())
                ),
                "matrices are made by `new`, `from`, `from_fn`, `from_column_slice`, \
                 `from_row_slice`, `from_columns`, `from_rows`, `repeat` and `from_diagonal`",
            );
        };
        if let (Constructor::From(_), false) = (constructor, e.args.len() == 1) {
            return self.refuse(&e.args, format!("`{name}` takes one argument"), "");
        }
        let args: Vec<VarId> = e.args.iter().map(|a| self.expr(a).var).collect();
        self.value(span, Kind::Matrix, Op::Construct(*constructor, quote!(#func), args))
    }
}

/// Whether a name is one of a type: it begins with a capital letter.
fn is_type(name: &str) -> bool {
    name.chars().next().is_some_and(char::is_uppercase)
}

fn unparen(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(e) => unparen(&e.expr),
        Expr::Group(e) => unparen(&e.expr),
        e => e,
    }
}

/// The last part of a method's name, for closures.
pub(super) fn method_is(e: &syn::ExprMethodCall, name: &str, args: usize) -> bool {
    let method: &Ident = &e.method;
    method == name && e.args.len() == args
}
