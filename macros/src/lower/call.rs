//! Calls: of methods by the table, of modules, of other `#[module]` functions.

use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, Ident, Index, Member};

use super::each::INDICES;
use super::expr::{TEMPORARY, cut, shown};
use super::scope::Binding;
use super::{Lower, Value};
use crate::ir::{Callee, Kind, Op, VarId};
use crate::names;
use crate::primitives::{self, Constructor, Parameter};

/// Tuple structs and variants of the standard library, of which none has a field that is
/// differentiated.
const FOREIGN: [&str; 9] =
    ["Some", "Ok", "Err", "Break", "Continue", "Ready", "Reverse", "Wrapping", "Saturating"];

/// Types of the standard library and of nalgebra whose values have no size at compile time.
const UNSIZED: [&str; 8] =
    ["Vec", "VecDeque", "DVector", "DMatrix", "RowDVector", "String", "HashMap", "BTreeMap"];

/// Types that hold another value.
const HOLDERS: [&str; 6] = ["Box", "Rc", "Arc", "Cell", "RefCell", "Mutex"];

/// What is written instead of methods that have no rule.
const INSTEAD: [(&[&str], &str); 4] = [
    (
        &["windows", "chunks", "chunks_exact", "first", "last", "get", "split_at", "iter_mut"],
        INDICES,
    ),
    (
        &[
            "sort",
            "sort_by",
            "sort_by_key",
            "sort_unstable",
            "sort_unstable_by",
            "reverse",
            "fill",
            "rotate_left",
            "rotate_right",
            "copy_from_slice",
            "copy_from",
            "set_column",
            "set_row",
        ],
        "assign to the elements in a loop; `a.swap(i, j)` exchanges two",
    ),
    (
        &["push", "pop", "insert", "remove", "extend", "concat", "truncate", "resize"],
        "sizes are fixed: take an array, `let mut a = [0.0; N];`, and assign to its elements",
    ),
    (
        &[
            "unwrap",
            "unwrap_or",
            "unwrap_or_else",
            "unwrap_or_default",
            "expect",
            "ok_or",
            "take",
            "and_then",
            "map_or",
            "map_or_else",
            "is_some_and",
        ],
        "take an `Option` apart by `match` or `if let`",
    ),
];

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
                if self.refused_within([*operand]).is_none() {
                    self.refuse(
                        operand,
                        format!("{what} of `{}` can't depend on what is differentiated", row.name),
                        cut(operand),
                    );
                }
                continue;
            }
            args.push(self.expr(operand).var);
        }
        if args.len() < operands.len() {
            return self.refused(span);
        }
        for (parameter, arg) in row.parameters.iter().zip(&args) {
            let what = match (parameter, &self.ir.var(*arg).kind) {
                (Parameter::Fixed(_), _) => continue,
                (_, Kind::Matrix) => "a matrix",
                (_, Kind::Array(_)) => "an array",
                (_, Kind::Tuple(_)) => "a tuple",
                (_, Kind::Scalar | Kind::Discrete | Kind::Unknown) => continue,
            };
            let name = row.name;
            let parameters = vec![".."; row.parameters.len() - 1].join(", ");
            return self.refuse(
                &syn::Ident::new(name, span),
                format!("`{name}` is a function of a scalar, and gets {what}"),
                format!("for each element, write `x.map(|v| v.{name}({parameters}))`"),
            );
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
        let what = match operands.first().map(|v| &self.ir.var(*v).kind) {
            Some(Kind::Scalar) => {
                Some(("a scalar", "a scalar has `+ - * /` and functions such as `exp`"))
            }
            Some(Kind::Array(_)) if row.name == "sum" => {
                Some(("an array", "write `x.iter().sum::<f64>()`"))
            }
            Some(Kind::Array(_)) => Some(("an array", "make it one: `SVector::from(x)`")),
            Some(Kind::Tuple(_)) => Some(("a tuple", "take it apart: `let (a, b) = x;`")),
            _ => None,
        };
        if let Some((what, help)) = what {
            let what = format!("`{}` is a method of a matrix, and this is {what}", row.name);
            return self.refuse(&e.method, what, help);
        }
        let turbofish = e.turbofish.as_ref().filter(|t| !t.args.is_empty()).map(|t| {
            // More follow these, so no comma ends them.
            let sizes = t.args.iter();
            quote!(#(#sizes),*)
        });
        if let (Some(given), 0) = (&e.turbofish, row.sizes) {
            let name = row.name;
            if operands.iter().any(|v| self.is_refused(*v)) {
                return self.refused(span);
            }
            return self.refuse(
                given,
                format!("`{name}` of a matrix takes no `::<..>`"),
                format!("write `{}`", shown(&syn::ExprMethodCall { turbofish: None, ..e.clone() })),
            );
        }
        let kind = if row.scalar { Kind::Scalar } else { Kind::Matrix };
        self.value(span, kind, Op::Linear(row, operands, positions, turbofish))
    }

    fn refuse_method(&mut self, e: &syn::ExprMethodCall, name: &str) -> Value {
        let operands: Vec<&Expr> = std::iter::once(&*e.receiver).chain(&e.args).collect();
        if name == "forward" {
            return self.refuse(
                &e.method,
                format!("`forward` takes one input, not {}", e.args.len()),
                "several inputs are a tuple of them: `.forward(&(x, y))`",
            );
        }
        self.refuse_function(&e.method, name, &operands, e)
    }

    /// A method, or a function of a scalar by its path, that has no row: `code` is the call.
    fn refuse_function(
        &mut self,
        at: &impl ToTokens,
        name: &str,
        operands: &[&Expr],
        code: &impl ToTokens,
    ) -> Value {
        let plain = operands.iter().copied().filter(|e| !matches!(e, Expr::Closure(_)));
        let lowered = match self.operands(plain) {
            Ok(lowered) => lowered,
            Err(refused) => return refused,
        };
        if primitives::STEPS.contains(&name) {
            return self.refuse_constant(
                at,
                format!("`{name}` has no useful derivative: it is 0 wherever it exists"),
                cut(code),
            );
        }
        if let (true, Some(x)) = (primitives::JUMPS.contains(&name), operands.first()) {
            return self.refuse_jump(at, name, x, code);
        }
        if primitives::COMPARISONS.contains(&name) {
            return self.refuse_constant(
                at,
                format!("`{name}` has no derivative"),
                format!("use `max`, `min` or `clamp`; {}", cut(code)),
            );
        }
        if lowered.iter().any(|v| self.is_refused(*v)) {
            // What it is, and so what could be called on it, is not known.
            return self.refused(at.span());
        }
        let counts = primitives::arguments(name);
        if !counts.is_empty() {
            let given = operands.len().saturating_sub(1);
            return self.refuse(
                at,
                format!("`{name}` takes {}, not {given}", arguments(&counts)),
                "a function of one's own by this name is written as a `#[module]`",
            );
        }
        if let Some((_, help)) = INSTEAD.iter().find(|(names, _)| names.contains(&name)) {
            return self.refuse(at, format!("no rule of differentiation for `{name}`"), help);
        }
        let help = match primitives::most_like(name) {
            Some(known) => {
                format!("did you mean `{known}`? Otherwise write it as a `#[module]` function")
            }
            None => "write it as a `#[module]` function, or as a module that is called by \
                     `.forward(&x)`"
                .to_owned(),
        };
        self.refuse(at, format!("no rule of differentiation for `{name}`"), help)
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
            return self.refuse(
                func,
                "a path with `<..>` in front is not supported here",
                "call a function by a plain path, a method by `x.name()`",
            );
        };
        let span = func.path.segments.last().map_or_else(|| func.span(), |s| s.ident.span());
        let of_type = segments.len().checked_sub(2).and_then(|i| segments.get(i));

        if segments.len() == 1 && self.names.get(last).is_some() {
            if let Some(Binding::Lowered { var: Some(var), .. }) = self.names.get(last)
                && self.is_refused(var)
            {
                return self.refused(span);
            }
            return self.refuse(
                func,
                format!("`{last}` is a variable, and a call of it is not looked into"),
                format!("write a function `#[module] fn {last}(..)` instead of a closure"),
            );
        }
        if last == "from_fn" && e.args.len() == 1 {
            if of_type.is_some_and(|ty| ty == "array" || names::is_type(ty)) {
                return self.call_of_from_fn(e, func);
            }
            return self.refuse(
                func,
                "this `from_fn` may be any function of that name",
                "write `core::array::from_fn(..)` or `SVector::from_fn(..)`",
            );
        }
        if last == "Some" && e.args.len() == 1 {
            let parts: Vec<VarId> = e.args.iter().map(|a| self.expr(a).var).collect();
            return match parts.first() {
                Some(held) => self.value(span, Kind::Unknown, Op::Hold(*held)),
                None => self.refused(span),
            };
        }
        match of_type {
            Some(ty)
                if self.of_scalar_type(&func.path)
                    || ["ComplexField", "RealField", "Real"].contains(&ty.as_str()) =>
            {
                self.scalar_path(last, e, func)
            }
            _ if names::is_type(last) => self.tuple_struct(last, e, func),
            Some(ty) if UNSIZED.contains(&ty.as_str()) => self.refuse(
                func,
                format!("a `{ty}` has no size at compile time"),
                "use an array, an `SVector` or an `SMatrix`",
            ),
            Some(ty) if HOLDERS.contains(&ty.as_str()) => self.refuse(
                func,
                format!("a `{ty}` of what is differentiated is not supported"),
                "use the value itself; a variable can be `mut`",
            ),
            Some(ty) if names::is_type(ty) => self.constructor(last, e, func),
            _ if func.path.is_ident(&self.sig.ident) => self.refuse(
                func,
                format!("`{last}` calls itself, and recursion can't be differentiated"),
                "write what it repeats as a loop",
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
    fn scalar_path(&mut self, name: &str, e: &syn::ExprCall, func: &syn::ExprPath) -> Value {
        let operands: Vec<&Expr> = e.args.iter().collect();
        match primitives::scalar(name, operands.len()) {
            Some(row) => {
                let span = func.path.segments.last().map_or(func.span(), |s| s.ident.span());
                self.scalar_call(row, &operands, span)
            }
            None => self.refuse_function(func, name, &operands, e),
        }
    }

    /// `Point(a, b)`, `Shape::Circle(r)`
    fn tuple_struct(&mut self, name: &str, e: &syn::ExprCall, func: &syn::ExprPath) -> Value {
        if FOREIGN.contains(&name) {
            return self.refuse(
                func,
                format!("`{name}(..)` of what is differentiated is not supported"),
                "use a tuple, an array or a struct of your own that derives `Differentiable`",
            );
        }
        let values: Vec<VarId> = e.args.iter().map(|a| self.expr(a).var).collect();
        let members = (0..).map(|i| Member::Unnamed(Index { index: i, span: func.span() }));
        let fields = members.zip(values).collect();
        self.value(func.span(), Kind::Unknown, Op::Struct(func.path.clone(), fields))
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
            return self.refuse(
                &e.args,
                format!("`{name}` takes one argument, not {}", e.args.len()),
                "put the entries into an array, `[x, y]`; `new` takes them one by one",
            );
        }
        let args: Vec<VarId> = e.args.iter().map(|a| self.expr(a).var).collect();
        self.value(span, Kind::Matrix, Op::Construct(*constructor, quote!(#func), args))
    }
}

/// How many arguments are wanted besides the receiver, in words.
fn arguments(counts: &[usize]) -> String {
    let wanted: Vec<String> = counts.iter().map(|n| n.saturating_sub(1).to_string()).collect();
    let plural = if counts == [2] { "" } else { "s" };
    format!("{} argument{plural}", wanted.join(" or "))
}

pub(super) fn unparen(expr: &Expr) -> &Expr {
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
