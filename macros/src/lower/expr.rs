//! Expressions.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{BinOp, Expr, ExprLit, Lit, Member, UnOp};

use super::call::unparen;
use super::ends::is_decision;
use super::scope::{self, Binding, Look};
use super::{Lower, Value};
use crate::activity::Activity;
use crate::ir::{Kind, Op, Operator, Projection, Snippet, VarId};
use crate::names;

/// What an error shows of an expression that is too long.
const ELIDED: &str = "..";

const CUT: &str = "to treat it as a constant, write";

/// The name of a value that the user gave none.
pub const TEMPORARY: &str = "v";

impl Lower<'_> {
    /// Lowers an expression. What mentions nothing that is differentiated is kept as written.
    pub(super) fn expr(&mut self, expr: &Expr) -> Value {
        if let Some(argument) = scope::stopped_argument(expr) {
            return self.stopped(argument, expr.span());
        }
        let is_let = matches!(expr, Expr::Let(_));
        if !is_let && !self.expr_mentions_active(expr) && !assigns(expr) {
            return self.keep_expr(expr);
        }
        if is_decision(expr) {
            return self.decision(expr);
        }
        match expr {
            Expr::Path(e) => self.path(e),
            Expr::Paren(e) => self.expr(&e.expr),
            Expr::Group(e) => self.expr(&e.expr),
            Expr::Reference(e) => match &e.mutability {
                Some(mutability) => self.refuse(
                    mutability,
                    "`&mut` of what is differentiated is not supported",
                    "assign to the variable, to `a[i]` or to `s.f`",
                ),
                None => Value { is_ref: true, ..self.expr(&e.expr) },
            },
            Expr::Unary(e) => self.unary(e),
            Expr::Binary(e) => self.binary_expr(e),
            Expr::Block(e) => match &e.label {
                Some(_) => self.repeated(expr).unwrap_or_else(|| self.unit(e.span())),
                None => self.block(&e.block),
            },
            Expr::Tuple(e) => {
                let parts: Vec<VarId> = e.elems.iter().map(|e| self.expr(e).var).collect();
                let kinds = parts.iter().map(|v| self.ir.var(*v).kind.clone()).collect();
                self.value(e.span(), Kind::Tuple(kinds), Op::Tuple(parts))
            }
            Expr::Array(e) => {
                let parts: Vec<VarId> = e.elems.iter().map(|e| self.expr(e).var).collect();
                let element = parts.first().map_or(Kind::Unknown, |v| self.ir.var(*v).kind.clone());
                self.value(e.span(), Kind::Array(Box::new(element)), Op::Array(parts))
            }
            Expr::Repeat(e) => {
                if self.expr_mentions_active(&e.len) {
                    return self.refuse(
                        &e.len,
                        "a length can't depend on what is differentiated",
                        "a length is a constant: a number, or a `const` parameter",
                    );
                }
                let element = self.expr(&e.expr).var;
                let kind = Kind::Array(Box::new(self.ir.var(element).kind.clone()));
                self.value(e.span(), kind, Op::Repeat(element, e.len.to_token_stream()))
            }
            Expr::Struct(e) => self.structure(e),
            Expr::Field(e) => {
                let base = self.expr(&e.base);
                let part = self.field(base.var, e.member.clone(), e.member.span());
                Value { var: part, is_ref: false }
            }
            Expr::Index(e) => self.index_expr(e),
            Expr::MethodCall(e) => self.method_call(e),
            Expr::Call(e) => self.call(e),
            Expr::Macro(e) => self.macro_call(&e.mac),
            Expr::Cast(e) => self.cast(e),
            Expr::Assign(_) => self.refuse(
                expr,
                "an assignment has no value",
                "write it as a statement of its own",
            ),
            Expr::Closure(e) => {
                let (begin, inputs, end) = (&e.or1_token, &e.inputs, &e.or2_token);
                self.refuse(
                    &quote!(#begin #inputs #end),
                    "a closure over what is differentiated is not supported here",
                    "closures are differentiated in `map`, `zip_map`, `fold`, `from_fn` and in \
                     iterator chains that end in `sum` or `fold`; otherwise write a `#[module]` \
                     function",
                )
            }
            Expr::If(_) | Expr::Match(_) => self.branch_expr(expr),
            Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) => {
                self.repeated(expr).unwrap_or_else(|| self.unit(expr.span()))
            }
            Expr::Let(e) => self.refuse(
                &e.let_token,
                "`let` as a condition is not supported here",
                "write it as the condition of an `if`",
            ),
            Expr::Break(_)
            | Expr::Continue(_)
            | Expr::Return(_)
            | Expr::Try(_)
            | Expr::Await(_) => {
                let exits = scope::exits_of(expr);
                self.refuse_deep(&exits)
            }
            Expr::Unsafe(e) => self.refuse(
                &e.unsafe_token,
                "`unsafe` code can't be differentiated",
                "to treat its value as a constant, write `stop_gradient(unsafe { .. })`",
            ),
            Expr::Async(e) => self.refuse(
                &e.async_token,
                "asynchronous code can't be differentiated",
                "a module is a plain `fn`: compute the value in place",
            ),
            Expr::RawAddr(_) => self.refuse(
                expr,
                "a raw pointer to what is differentiated is not supported",
                "use a plain reference",
            ),
            Expr::Range(e) => self.range(e),
            Expr::Const(_)
            | Expr::Infer(_)
            | Expr::Lit(_)
            | Expr::TryBlock(_)
            | Expr::Yield(_)
            | Expr::Verbatim(_) => self.refuse_kind(expr),
            // `Expr` may grow; what is not known is not accepted.
            _ => self.refuse_kind(expr),
        }
    }

    fn refuse_kind(&mut self, expr: &Expr) -> Value {
        self.refuse(
            expr,
            "this expression has no rule of differentiation",
            "to treat it as a constant, write `stop_gradient(..)`",
        )
    }

    /// A decision on what is differentiated: it has no derivative, and needs none.
    fn decision(&mut self, expr: &Expr) -> Value {
        match self.decided(expr) {
            Ok(snippet) => self.value(expr.span(), Kind::Discrete, Op::Verbatim(snippet)),
            Err(value) => value,
        }
    }

    /// The same as written. The compiler holds it to being one: a method `any` of a user's type could
    /// well give a number.
    pub(super) fn decided(&mut self, expr: &Expr) -> Result<Snippet, Value> {
        let mut snippet = self.kept(expr)?;
        let hold = |expr: &Expr, tokens: TokenStream| {
            let krate = &self.sig.krate;
            quote_spanned!(expr.span()=> #krate::rules::decision(#tokens))
        };
        snippet.tokens = match unparen(expr) {
            Expr::Tuple(e) => {
                let parts = e.elems.iter().map(|part| {
                    let active = self.expr_mentions_active(part);
                    if active { hold(part, quote!(#part)) } else { quote!(#part) }
                });
                quote!((#(#parts,)*))
            }
            _ => hold(expr, snippet.tokens),
        };
        Ok(snippet)
    }

    /// Whether an expression is a decision, or several beside what is not differentiated.
    pub(super) fn decides(&self, expr: &Expr) -> bool {
        match unparen(expr) {
            Expr::Tuple(e) => {
                e.elems.iter().all(|e| is_decision(e) || !self.expr_mentions_active(e))
            }
            expr => is_decision(expr),
        }
    }

    /// Code kept as written that may mention what is differentiated.
    pub(super) fn kept(&mut self, expr: &Expr) -> Result<Snippet, Value> {
        let exits = scope::exits_of(expr);
        if !exits.is_empty() {
            return Err(self.refuse_deep(&exits));
        }
        let mut assigned = None;
        scope::for_each_assigned(expr, &mut |name| {
            if self.is_lowered(name) {
                assigned.get_or_insert_with(|| name.clone());
            }
        });
        if let Some(name) = assigned {
            return Err(self.refuse(
                &name,
                format!(
                    "`{name}` is assigned to within a condition, or within `stop_gradient(..)`"
                ),
                "assign to it before, in a statement of its own",
            ));
        }
        let mut held = expr.clone();
        self.hold_sizes(|holder| holder.visit_expr_mut(&mut held));
        let mut uses = self.uses(|f| scope::for_each_name(expr, Look::All, f));
        for (name, _, is_ref) in &mut uses {
            *is_ref |= scope::is_only_looked_into(expr, name);
        }
        let again = self.is_again(expr);
        if again {
            self.index_uses(expr, &mut uses);
        }
        Ok(Snippet { tokens: held.to_token_stream(), uses, inline: false, again })
    }

    /// Indices of loops, which code that is made again needs, wherever it is.
    fn index_uses(&self, expr: &Expr, uses: &mut Vec<(Ident, VarId, bool)>) {
        scope::for_each_name(expr, Look::All, &mut |name| {
            if let Some(Binding::Lowered { var: Some(var), .. }) = self.names.get(&name.to_string())
                && matches!(self.ir.op(var), Op::Given)
                && uses.iter().all(|(n, ..)| n != name)
            {
                uses.push((name.clone(), var, false));
            }
        });
    }

    /// Whether the backward pass can make the value of kept code again: it is made of constants and
    /// of the indices of loops, which are there anyway.
    fn is_again(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(_) => true,
            Expr::Paren(e) => self.is_again(&e.expr),
            Expr::Group(e) => self.is_again(&e.expr),
            Expr::Unary(e) => self.is_again(&e.expr),
            Expr::Cast(e) => self.is_again(&e.expr),
            Expr::Binary(e) => self.is_again(&e.left) && self.is_again(&e.right),
            Expr::Range(e) => {
                [&e.start, &e.end].into_iter().flatten().all(|end| self.is_again(end))
            }
            Expr::MethodCall(e) => {
                ["rev", "step_by", "min", "max"].iter().any(|m| e.method == m)
                    && self.is_again(&e.receiver)
                    && e.args.iter().all(|a| self.is_again(a))
            }
            Expr::Path(e) => match e.path.get_ident().map(|n| self.names.get(&n.to_string())) {
                Some(Some(Binding::Lowered { var: Some(var), .. })) => {
                    matches!(self.ir.op(var), Op::Given) && self.ir.var(var).user.is_some()
                }
                Some(Some(_)) => false,
                Some(None) | None => e.qself.is_none(),
            },
            _ => false,
        }
    }

    fn range(&mut self, e: &syn::ExprRange) -> Value {
        for end in [&e.start, &e.end].into_iter().flatten() {
            if self.expr_mentions_active(end) {
                return self.refuse_constant(
                    end,
                    "the end of a range can't depend on what is differentiated",
                    cut(end),
                );
            }
        }
        self.refused(e.span())
    }

    /// A new value without a name of the user's.
    pub(super) fn value(&mut self, span: Span, kind: Kind, op: Op) -> Value {
        Value { var: self.define(TEMPORARY, span, kind, op), is_ref: false }
    }

    fn path(&mut self, path: &syn::ExprPath) -> Value {
        let bound = path.path.get_ident().and_then(|name| self.names.get(&name.to_string()));
        match bound {
            Some(Binding::Lowered { var: Some(var), is_ref, .. }) => {
                self.certain(Value { var, is_ref })
            }
            Some(Binding::Lowered { var: None, .. } | Binding::Verbatim { .. }) | None => {
                self.refuse_kind(&Expr::Path(path.clone()))
            }
        }
    }

    fn unary(&mut self, e: &syn::ExprUnary) -> Value {
        match &e.op {
            UnOp::Deref(_) => Value { is_ref: false, ..self.expr(&e.expr) },
            UnOp::Neg(_) => {
                let operand = self.expr(&e.expr).var;
                let kind = self.ir.var(operand).kind.clone();
                self.value(e.op.span(), kind, Op::Neg(operand))
            }
            UnOp::Not(_) => self.refuse_constant(&e.op, "`!` has no derivative", cut(e)),
            _ => self.refuse(&e.op, "this operator has no derivative", cut(e)),
        }
    }

    fn binary_expr(&mut self, e: &syn::ExprBinary) -> Value {
        let operator = match &e.op {
            BinOp::Add(_) => Operator::Add,
            BinOp::Sub(_) => Operator::Sub,
            BinOp::Mul(_) => Operator::Mul,
            BinOp::Div(_) => Operator::Div,
            BinOp::Rem(_) | BinOp::RemAssign(_) => {
                let (left, right) = (&e.left, &e.right);
                let name = e.op.to_token_stream().to_string();
                return self.refuse_jump(&e.op, &name, left, &quote!(#left % #right));
            }
            BinOp::And(_) | BinOp::Or(_) => {
                if let Some(refused) = self.refused_within([&*e.left, &*e.right]) {
                    return refused;
                }
                let name = e.op.to_token_stream();
                return self.refuse_constant(&e.op, format!("`{name}` has no derivative"), cut(e));
            }
            BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_) => {
                return self.refuse(
                    &e.op,
                    "an assignment has no value",
                    "write it as a statement of its own",
                );
            }
            _ => {
                return self.refuse(
                    &e.op,
                    "this operator has no derivative",
                    "of the operators, `+ - * /` and unary `-` are differentiated",
                );
            }
        };
        let a = self.expr(&e.left).var;
        let b = self.expr(&e.right).var;
        Value { var: self.binary(operator, a, b, e.op.span()), is_ref: false }
    }

    /// `a operator b`
    pub(super) fn binary(&mut self, operator: Operator, a: VarId, b: VarId, span: Span) -> VarId {
        let (ka, kb) = (&self.ir.var(a).kind, &self.ir.var(b).kind);
        let sum = matches!(operator, Operator::Add | Operator::Sub);
        if let (true, (Kind::Matrix, Kind::Scalar) | (Kind::Scalar, Kind::Matrix)) = (sum, (ka, kb))
        {
            self.errors.report(
                &Ident::new("sum", span),
                "a scalar can't be added to a matrix, nor subtracted",
                "to change each entry by `b`, write `x.add_scalar(b)`",
            );
            return self.refused(span).var;
        }
        let kind = match (ka, kb) {
            (Kind::Scalar, Kind::Scalar) => Kind::Scalar,
            // Only like can be added to like.
            (Kind::Scalar, _) | (_, Kind::Scalar) if sum => Kind::Scalar,
            (Kind::Matrix, _) | (_, Kind::Matrix) => Kind::Matrix,
            _ => Kind::Unknown,
        };
        self.define(TEMPORARY, span, kind, Op::Binary(operator, a, b))
    }

    fn structure(&mut self, e: &syn::ExprStruct) -> Value {
        if let Some(rest) = &e.rest {
            let dots = &e.dot2_token;
            return self.refuse(
                &quote!(#dots #rest),
                "`..` in a struct is not supported on what is differentiated",
                "name every field",
            );
        }
        if e.qself.is_some() {
            return self.refuse(
                &e.path,
                "a path with `<..>` in front is not supported here",
                "name the struct by a plain path",
            );
        }
        let fields: Vec<(Member, VarId)> =
            e.fields.iter().map(|f| (f.member.clone(), self.expr(&f.expr).var)).collect();
        self.value(e.span(), Kind::Unknown, Op::Struct(e.path.clone(), fields))
    }

    fn index_expr(&mut self, e: &syn::ExprIndex) -> Value {
        if let Expr::Range(range) = &*e.index {
            return self.refuse(
                range,
                "a slice has no size at compile time",
                "take `fixed_rows::<N>(i)` of a vector, or the elements one by one",
            );
        }
        let base = self.expr(&e.expr);
        let Some(index) = self.index(&e.index) else { return self.refused(e.span()) };
        let part = self.project(base.var, Projection::Index(index), e.span());
        Value { var: part, is_ref: false }
    }

    /// The index of a place; an active one is refused.
    pub(super) fn index(&mut self, index: &Expr) -> Option<VarId> {
        if self.expr_mentions_active(index) {
            if self.refused_within([index]).is_none() {
                self.refuse(
                    index,
                    "an index can't depend on what is differentiated",
                    format!("an index has no derivative: {}", cut(index)),
                );
            }
            return None;
        }
        let var = self.keep_expr(index).var;
        self.ir.var_mut(var).kind = Kind::Discrete;
        Some(var)
    }

    fn cast(&mut self, e: &syn::ExprCast) -> Value {
        if let Some(refused) = self.refused_within([&*e.expr]) {
            return refused;
        }
        let (keyword, ty) = (&e.as_token, &e.ty);
        let at = quote!(#keyword #ty);
        let ty = names::tidy(&ty.to_token_stream().to_string());
        if self.kind(&e.ty) == Kind::Discrete {
            self.refuse_constant(
                &at,
                format!("`as {ty}` has no useful derivative: it is 0 wherever it exists"),
                format!("{CUT} `stop_gradient({}) as {ty}`", shown(unparen(&e.expr))),
            )
        } else {
            self.refuse(
                &at,
                format!("`as {ty}` changes the type of the gradient, which is not supported"),
                "keep one scalar type within a module, and convert outside of it",
            )
        }
    }

    /// What stands for something made from these, when all that was active in them was refused,
    /// and is a constant once that is mended: then there is no more to say.
    pub(super) fn refused_within<'e>(
        &mut self,
        operands: impl IntoIterator<Item = &'e Expr>,
    ) -> Option<Value> {
        self.operands(operands).err()
    }

    /// The operands of what is about to be refused, or what [`refused_within`](Self::refused_within)
    /// says.
    pub(super) fn operands<'e>(
        &mut self,
        operands: impl IntoIterator<Item = &'e Expr>,
    ) -> Result<Vec<VarId>, Value> {
        let before = self.errors.count();
        let operands: Vec<VarId> = operands.into_iter().map(|e| self.expr(e).var).collect();
        if self.errors.count() == before || operands.iter().any(|v| self.ir.active(*v)) {
            return Ok(operands);
        }
        let value = self.refused(Span::call_site());
        self.ir.var_mut(value.var).activity = Activity::NONE;
        Err(value)
    }

    /// A function that jumps: `code` is a call of it, and `x` its first argument.
    pub(super) fn refuse_jump(
        &mut self,
        at: &impl ToTokens,
        name: &str,
        x: &Expr,
        code: &impl ToTokens,
    ) -> Value {
        let (x, shown) = (shown(x), shown(code));
        let help = if [&x, &shown].contains(&&ELIDED.to_owned()) {
            cut(code)
        } else {
            format!(
                "where its jumps do not matter, write `{x} - stop_gradient({x} - {shown})`; {}",
                cut(code)
            )
        };
        self.refuse(at, format!("`{name}` jumps, which its derivative does not show"), help)
    }

    pub(super) fn macro_call(&mut self, mac: &syn::Macro) -> Value {
        let name = mac.path.to_token_stream().to_string().replace(' ', "");
        if name == "vec" || name == "std::vec" {
            return self.refuse(
                &mac.path,
                "a `Vec` has no size at compile time",
                "use an array: leave `vec!` out",
            );
        }
        self.refuse(
            &mac.path,
            format!("the macro `{name}!` is not looked into, and gets what is differentiated"),
            "write out what it does; to look at a value, give the macro a variable that is cut, \
             `let seen = stop_gradient(x);`",
        )
    }

    /// An expression kept as written.
    fn keep_expr(&mut self, expr: &Expr) -> Value {
        if let Some(argument) = scope::stopped_argument(expr) {
            return self.stopped(argument, expr.span());
        }
        match expr {
            Expr::Paren(e) => return self.keep_expr(&e.expr),
            Expr::Group(e) => return self.keep_expr(&e.expr),
            Expr::Reference(e) if e.mutability.is_none() => {
                return Value { is_ref: true, ..self.keep_expr(&e.expr) };
            }
            Expr::Path(e) => {
                if let Some(name) = e.path.get_ident().filter(|_| e.qself.is_none()) {
                    match self.names.get(&name.to_string()) {
                        Some(Binding::Lowered { var: Some(var), is_ref, .. }) => {
                            return self.certain(Value { var, is_ref });
                        }
                        Some(Binding::Verbatim { is_ref, .. }) => {
                            // What a reference refers to may not live as long as its copy must.
                            let span = name.span();
                            let of =
                                if is_ref { quote!(#name) } else { quote_spanned!(span=> &#name) };
                            let tokens =
                                quote_spanned!(name.span()=> ::core::clone::Clone::clone(#of));
                            let value = self.snippet(expr, name.to_string(), tokens, false);
                            return Value { is_ref, ..value };
                        }
                        Some(Binding::Lowered { var: None, .. }) => {
                            return self.refuse_unset(e, name);
                        }
                        None => {}
                    }
                }
            }
            _ => {}
        }
        let exits = scope::exits_of(expr);
        if !exits.is_empty() {
            return self.refuse_deep(&exits);
        }
        let inline = is_constant(expr);
        let mut held = expr.clone();
        self.hold_sizes(|holder| holder.visit_expr_mut(&mut held));
        if matches!(expr, Expr::Index(e) if matches!(*e.index, Expr::Range(_))) {
            // A slice has no size: what is kept is a reference to it.
            let value = self.snippet(expr, "c".to_owned(), quote!(&#held), inline);
            return Value { is_ref: true, ..value };
        }
        self.snippet(expr, "c".to_owned(), held.to_token_stream(), inline)
    }

    /// Inactive code of other kinds of syntax, kept as written.
    pub(super) fn keep(
        &mut self,
        at: &impl Spanned,
        tokens: &TokenStream,
        stmt: &syn::Stmt,
    ) -> Value {
        let uses = self.uses(|f| scope::for_each_name_in_stmt(stmt, Look::All, f));
        let snippet = Snippet { uses, ..Snippet::new(tokens.clone()) };
        let var = self.define("c", at.span(), Kind::Unknown, Op::Verbatim(snippet));
        Value { var, is_ref: false }
    }

    fn snippet(&mut self, expr: &Expr, name: String, tokens: TokenStream, inline: bool) -> Value {
        let kind = self.guess(expr);
        let mut uses = self.uses(|f| scope::for_each_name(expr, Look::All, f));
        for (name, _, is_ref) in &mut uses {
            *is_ref |= scope::is_only_looked_into(expr, name);
        }
        let again = self.is_again(expr);
        if again {
            self.index_uses(expr, &mut uses);
        }
        let snippet = Snippet { tokens, uses, inline, again };
        Value { var: self.define(&name, expr.span(), kind, Op::Verbatim(snippet)), is_ref: false }
    }

    /// The variables that code kept as written mentions.
    pub(super) fn uses(
        &mut self,
        each: impl FnOnce(&mut dyn FnMut(&Ident)),
    ) -> Vec<(Ident, VarId, bool)> {
        let mut uses = self.mentioned(each);
        for (_, var, is_ref) in &mut uses {
            *var = self.certain(Value { var: *var, is_ref: *is_ref }).var;
        }
        uses
    }

    fn mentioned(&self, each: impl FnOnce(&mut dyn FnMut(&Ident))) -> Vec<(Ident, VarId, bool)> {
        let mut uses: Vec<(Ident, VarId, bool)> = Vec::new();
        each(&mut |name| {
            let text = name.to_string();
            let Some(Binding::Lowered { var: Some(var), is_ref, .. }) = self.names.get(&text)
            else {
                return;
            };
            // The backward pass runs closures again, when a name may have another meaning.
            let known = !self.names.runs_again()
                && self.ir.var(var).user.as_ref().is_some_and(|(user, _)| user == &text);
            if !known && uses.iter().all(|(n, ..)| n != &text) {
                uses.push((name.clone(), var, is_ref));
            }
        });
        uses
    }

    /// The value of `stop_gradient(expr)`: kept as written, whatever it mentions.
    pub(super) fn stopped(&mut self, expr: &Expr, span: Span) -> Value {
        let (inner, is_ref) = match expr {
            Expr::Reference(e) if e.mutability.is_none() => (&*e.expr, true),
            e => (e, false),
        };
        if let Expr::Path(p) = inner
            && let Some(name) = p.path.get_ident()
            && let Some(Binding::Lowered { var: Some(var), is_ref: reference, .. }) =
                self.names.get(&name.to_string())
        {
            // A copy, which does not borrow from the input.
            let var = self.certain(Value { var, is_ref: reference }).var;
            let uses = vec![(name.clone(), var, false)];
            let snippet = Snippet { uses, ..Snippet::new(quote!(#name)) };
            let kind = self.ir.var(var).kind.clone();
            let var = self.define("stopped", span, kind, Op::Verbatim(snippet));
            return Value { var, is_ref: is_ref || reference };
        }
        let kind = self.guess(inner);
        let snippet = match self.kept(inner) {
            Ok(snippet) => snippet,
            Err(value) => return value,
        };
        Value { var: self.define("stopped", span, kind, Op::Verbatim(snippet)), is_ref }
    }

    /// What the tokens of an inactive expression tell of its type.
    fn guess(&self, expr: &Expr) -> Kind {
        match expr {
            Expr::Lit(ExprLit { lit: Lit::Float(_), .. }) => Kind::Scalar,
            Expr::Lit(_) => Kind::Discrete,
            Expr::Paren(e) => self.guess(&e.expr),
            Expr::Group(e) => self.guess(&e.expr),
            Expr::Unary(e) => self.guess(&e.expr),
            Expr::Cast(e) => self.kind(&e.ty),
            Expr::Binary(_) if is_decision(expr) => Kind::Discrete,
            Expr::Binary(e) => match (self.guess(&e.left), self.guess(&e.right)) {
                (Kind::Scalar, Kind::Scalar) => Kind::Scalar,
                _ => Kind::Unknown,
            },
            // `T::lit(0.5)`, `f64::consts::PI`: something of the scalar type.
            Expr::Call(e) => match &*e.func {
                Expr::Path(p) if self.of_scalar_type(&p.path) => Kind::Scalar,
                _ => Kind::Unknown,
            },
            Expr::Path(p) => {
                if self.of_scalar_type(&p.path) || is_std_constant(&p.path) {
                    Kind::Scalar
                } else {
                    Kind::Unknown
                }
            }
            _ => Kind::Unknown,
        }
    }

    /// Whether a path is one into a scalar type: `T::one`, `f64::MAX`.
    pub(super) fn of_scalar_type(&self, path: &syn::Path) -> bool {
        let mut segments = path.segments.iter();
        match (segments.next(), segments.next(), segments.next()) {
            (Some(ty), Some(_), None) => {
                let ty = ty.ident.to_string();
                ["f32", "f64"].contains(&ty.as_str()) || self.reals.contains(&ty)
            }
            _ => false,
        }
    }
}

/// `core::f64::consts::PI`
fn is_std_constant(path: &syn::Path) -> bool {
    let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
    let float = |n: &&String| ["f32", "f64"].contains(&n.as_str());
    names.iter().any(|n| n == "consts") && names.iter().find(float).is_some()
}

/// Whether an expression is written again at each use: a literal, a constant by its path.
fn is_constant(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) => true,
        Expr::Unary(e) => matches!(e.op, UnOp::Neg(_)) && matches!(&*e.expr, Expr::Lit(_)),
        Expr::Path(e) => e.qself.is_none(),
        Expr::Tuple(e) => e.elems.iter().all(|e| matches!(e, Expr::Lit(_))),
        _ => false,
    }
}

/// Whether an expression is an assignment, which has no value to keep.
fn assigns(expr: &Expr) -> bool {
    matches!(expr, Expr::Assign(_))
}

/// How an expression is shown in an error.
pub fn shown(expr: &impl ToTokens) -> String {
    let text = names::tidy(&expr.to_token_stream().to_string());
    if text.len() > 40 { ELIDED.to_owned() } else { text }
}

/// The way out for what has no derivative.
pub fn cut(expr: &impl ToTokens) -> String {
    format!("{CUT} `stop_gradient({})`", shown(expr))
}
