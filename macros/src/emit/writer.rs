//! What both passes write with: names of locals, operands by value and by reference, formulas.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

use proc_macro2::{Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use super::lanes::{Lane, SINES, VECTORISED, is_lane, lanes};
use super::primal::Wanted;
use crate::activity::Activity;
use crate::formula::Formula;
use crate::ir::{Ir, Kind, Op, Projection, Stmt, VarId, defined};
use crate::lower::{Lowered, TEMPORARY};
use crate::names;
use crate::sharing::Places;
use crate::signature::Signature;

/// Names for everything in the code of one module.
pub struct Writer<'m> {
    /// The signature.
    pub sig: &'m Signature,
    /// The variables.
    pub ir: &'m Ir,
    /// The lowered function.
    pub lowered: &'m Lowered,
    values: Vec<Ident>,
    cotangents: Vec<Ident>,
    /// The called functions.
    pub functions: Vec<Called>,
    /// Whether a number must be converted to a generic scalar.
    generic: bool,
    /// The values that are read where a block keeps them, in the code being written.
    borrowed: RefCell<HashSet<VarId>>,
    /// What is defined in closures over many elements, whose loop may be vectorised.
    pub(super) lanes: HashMap<VarId, Lane>,
    /// The values that share a local, in the code being written.
    pub places: RefCell<Places>,
    /// The definitions that were written.
    pub definitions: RefCell<HashMap<(VarId, bool), TokenStream>>,
    /// Whether the code being written is told how it is run.
    pub in_pass: Cell<bool>,
    /// The backward passes that were written, by the derivatives that are wanted and the calls whose
    /// derivatives are taken at once.
    pub passes: RefCell<HashMap<(Activity, Vec<VarId>), Pass>>,
}

/// A backward pass, the cotangent of the input behind it, and what they read.
pub type Pass = (TokenStream, Option<TokenStream>, Wanted);

/// A path into the runtime: it is made where it is written.
#[derive(Clone, Copy)]
pub struct Runtime<'m> {
    krate: &'m TokenStream,
    rules: bool,
    span: Span,
}

impl ToTokens for Runtime<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(located_at(self.krate.clone(), self.span));
        if self.rules {
            tokens.extend(quote_spanned!(self.span=> ::rules));
        }
    }
}

/// A called function, and the hidden name under which it is imported.
pub struct Called {
    /// The path, as text, to find it by.
    pub text: String,
    /// The path.
    pub path: syn::Path,
    /// The hidden name.
    pub hidden: Ident,
}

/// The locals that generated code has besides the variables.
const RESERVED: [&str; 7] = ["module", "input", "dy", "grad", "self", "sizes", "pass"];

/// The stems of the locals that a variable has besides its value and its cotangent.
const COMPANIONS: [&str; 18] = [
    "steps", "type", "pull", "call", "grad", "tangents", "dinput", "tape", "before", "back", "now",
    "run", "step", "over", "iter", "kept", "by", "gathered",
];

impl<'m> Writer<'m> {
    /// Gives every variable a name of its own, the user's where it has one.
    pub fn new(sig: &'m Signature, lowered: &'m Lowered) -> Self {
        let ir = &lowered.ir;
        let mut used = Used::default();
        RESERVED.iter().for_each(|name| used.names.extend([(*name).to_owned()]));
        let ids: Vec<VarId> = (0..ir.vars.len()).map(VarId).collect();
        let mut values = Vec::new();
        let mut cotangents = Vec::new();
        for (prefix, names) in [("", &mut values), ("d", &mut cotangents)] {
            for v in &ids {
                let var = ir.var(*v);
                let plain = var.name.trim_start_matches("r#");
                let name = used.unused(&format!("{prefix}{plain}"));
                names.push(names::local(&name, var.span));
            }
        }
        let mut functions: Vec<Called> = Vec::new();
        for op in &ir.ops {
            let Op::Call(callee, _) = op else { continue };
            let text = callee.text();
            if functions.iter().all(|f| f.text != text)
                && let Some(last) = callee.path.segments.last()
            {
                let name = last.ident.to_string();
                let hidden =
                    used.unused(&format!("{}_without_module", name.trim_start_matches("r#")));
                let hidden = Ident::new(&hidden, last.ident.span());
                functions.push(Called { text, path: callee.import(), hidden });
            }
        }
        let generic = !sig.reals().is_empty();
        Writer {
            sig,
            ir,
            lowered,
            values,
            cotangents,
            functions,
            generic,
            borrowed: RefCell::default(),
            lanes: lanes(ir),
            places: RefCell::default(),
            definitions: RefCell::default(),
            in_pass: Cell::new(false),
            passes: RefCell::default(),
        }
    }

    /// The same for one of many samples, if a loop over them is worth vectorising.
    pub fn of_sample(sig: &'m Signature, lowered: &'m Lowered) -> Option<Self> {
        is_lane(sig, lowered).then(|| {
            let defined = defined(&lowered.body.stmts).into_iter();
            let lanes = defined.map(|v| (v, Lane::Small)).collect();
            Writer { lanes, ..Writer::new(sig, lowered) }
        })
    }

    /// From here on, these locals are references, or no longer.
    pub fn borrow(&self, vars: &[VarId], begin: bool) {
        let mut borrowed = self.borrowed.borrow_mut();
        for v in vars {
            if begin {
                borrowed.insert(*v);
            } else {
                borrowed.remove(v);
            }
        }
    }

    /// Whether any local is a reference in the code being written that is none elsewhere.
    pub fn borrows(&self) -> bool {
        !self.borrowed.borrow().is_empty()
    }

    /// Whether the local that holds a value is a reference.
    pub fn is_ref(&self, v: VarId) -> bool {
        self.ir.var(v).by_ref || self.borrowed.borrow().contains(&v)
    }

    /// The path of the runtime.
    pub fn krate_at(&self, span: Span) -> Runtime<'m> {
        Runtime { krate: &self.sig.krate, rules: false, span }
    }

    /// The path of the runtime's rules, standing where an error about a rule belongs.
    pub fn rules_at(&self, span: Span) -> Runtime<'m> {
        Runtime { krate: &self.sig.krate, rules: true, span }
    }

    /// The same, where no error is expected.
    pub fn rules(&self) -> Runtime<'m> {
        self.rules_at(Span::call_site())
    }

    /// The local that holds a value.
    pub fn name(&self, v: VarId) -> Ident {
        self.own_name(self.places.borrow().name(v))
    }

    /// The name that a variable has, even where it shares the local of another.
    fn own_name(&self, v: VarId) -> Ident {
        self.values.get(v.0).cloned().unwrap_or_else(|| names::local("v", Span::call_site()))
    }

    /// The local that holds a value, where it is declared.
    pub fn binding(&self, v: VarId) -> TokenStream {
        let (name, places) = (self.name(v), self.places.borrow());
        let mutable = (places.is_shared(v) && places.home(v) == v).then(|| quote!(mut));
        quote!(#mutable #name)
    }

    /// Whether a variable has the local of one before it.
    pub fn takes_over(&self, v: VarId) -> bool {
        self.places.borrow().home(v) != v
    }

    /// The local that holds a cotangent.
    pub fn cotangent(&self, v: VarId) -> Ident {
        self.cotangents.get(v.0).cloned().unwrap_or_else(|| names::local("dv", Span::call_site()))
    }

    /// The local that holds something else of a variable: a witness, a pullback, a tape.
    pub fn companion(&self, prefix: &str, v: VarId) -> Ident {
        let name = self.own_name(v);
        names::local(&format!("{prefix}_{name}"), name.span())
    }

    /// A reserved local.
    pub fn reserved(&self, name: &str) -> Ident {
        names::local(name, Span::call_site())
    }

    /// A value by reference.
    pub fn by_ref(&self, v: VarId) -> TokenStream {
        if let Some(tokens) = self.ir.inline(v) {
            return quote!(&#tokens);
        }
        let name = self.name(v);
        if self.is_ref(v) { quote!(#name) } else { quote!(&#name) }
    }

    /// The same, at the place of the operation that reads it: there an error about it belongs.
    pub fn by_ref_at(&self, v: VarId, span: Span) -> TokenStream {
        self.at(v, self.by_ref(v), span)
    }

    /// A scalar, at the place of the operation that reads it.
    pub fn by_value_at(&self, v: VarId, span: Span) -> TokenStream {
        self.at(v, self.by_value(v), span)
    }

    fn at(&self, v: VarId, tokens: TokenStream, span: Span) -> TokenStream {
        // What is written again at each use stands where the user wrote it.
        if self.ir.inline(v).is_some() { tokens } else { located_at(tokens, span) }
    }

    /// A scalar, or an index.
    pub fn by_value(&self, v: VarId) -> TokenStream {
        if let Some(tokens) = self.ir.inline(v) {
            return tokens.clone();
        }
        let name = self.name(v);
        if self.is_ref(v) { quote!(*#name) } else { quote!(#name) }
    }

    /// A value that can be kept.
    pub fn owned(&self, v: VarId) -> TokenStream {
        if self.ir.inline(v).is_some()
            || matches!(self.ir.var(v).kind, Kind::Scalar | Kind::Discrete)
        {
            return self.by_value(v);
        }
        let value = self.by_ref(v);
        quote!(::core::clone::Clone::clone(#value))
    }

    /// A value that nobody reads any more.
    pub fn moved(&self, v: VarId) -> TokenStream {
        if self.is_ref(v) || self.ir.inline(v).is_some() {
            return self.owned(v);
        }
        let name = self.name(v);
        quote!(#name)
    }

    /// A value under the user's own name for it, in code that is kept as written.
    pub fn as_user(&self, v: VarId, is_ref: bool) -> TokenStream {
        if is_ref { self.by_ref(v) } else { self.owned(v) }
    }

    /// The steps from a place to a part of it.
    pub fn part(&self, place: &TokenStream, part: &Projection, mutable: bool) -> TokenStream {
        let rules = self.rules();
        match part {
            Projection::Index(i) => {
                let i = self.by_value(*i);
                quote!(#place[#i])
            }
            Projection::At(i) => {
                let i = Literal::usize_unsuffixed(*i);
                quote!(#place[#i])
            }
            Projection::Field(member) => quote!(#place.#member),
            // The tangent of an `Option` is that of what it holds.
            Projection::Held => place.clone(),
            Projection::Variant(path, member) => {
                let variant = path.segments.last().map(|s| &s.ident);
                let field = variant.map(|variant| names::variant_field(variant, member));
                quote!(#place.#field)
            }
            Projection::Element(i) => {
                let i = self.name(*i);
                if mutable {
                    quote!((*#rules::sequence::at_mut(&mut #place, #i)))
                } else {
                    quote!((*#rules::sequence::at(&#place, #i)))
                }
            }
        }
    }

    /// A formula as code; `cotangent` writes the cotangents in it.
    pub fn formula(
        &self,
        formula: &Formula,
        span: Span,
        lane: Option<Lane>,
        cotangent: &mut dyn FnMut(VarId) -> TokenStream,
    ) -> TokenStream {
        // A number of a generic scalar type takes its type from something that has it.
        let like = match formula.first_leaf() {
            Some(Formula::Value(v)) => Some(self.by_value(*v)),
            Some(Formula::Cotangent(v)) => Some(cotangent(*v)),
            Some(Formula::Divisor(v)) => Some(self.by_value(*v)),
            _ => None,
        };
        self.formula_within(formula, 0, (span, lane), like.as_ref(), cotangent)
    }

    /// `outer` is how tightly the context binds: 0 not at all, 1 as a sum, 2 as a product, 3 as a
    /// divisor or under a sign.
    fn formula_within(
        &self,
        formula: &Formula,
        outer: u8,
        (span, lane): (Span, Option<Lane>),
        like: Option<&TokenStream>,
        cotangent: &mut dyn FnMut(VarId) -> TokenStream,
    ) -> TokenStream {
        let mut write =
            |f: &Formula, outer| self.formula_within(f, outer, (span, lane), like, cotangent);
        let (level, tokens) = match formula {
            Formula::Int(n) => {
                let magnitude = Literal::u32_unsuffixed(n.unsigned_abs());
                let sign = (*n < 0).then(|| quote!(-));
                return quote!(#sign #magnitude);
            }
            Formula::Const(c) => return self.number(*c, like),
            Formula::Value(v) => return self.by_value_at(*v, span),
            Formula::Cotangent(v) => return cotangent(*v),
            Formula::Divisor(v) => return self.by_value_at(*v, span),
            Formula::Neg(a) => {
                let a = write(a, 3);
                (2, quote_spanned!(span=> -#a))
            }
            Formula::Add(a, b) => {
                let (a, b) = (write(a, 1), write(b, 1));
                (1, quote_spanned!(span=> #a + #b))
            }
            Formula::Sub(a, b) => {
                let (a, b) = (write(a, 1), write(b, 2));
                (1, quote_spanned!(span=> #a - #b))
            }
            Formula::Mul(a, b) => {
                let (a, b) = (write(a, 2), write(b, 3));
                (2, quote_spanned!(span=> #a * #b))
            }
            Formula::Div(a, b) if let Formula::Divisor(v) = **b => {
                let (a, divisor) = (write(a, 0), self.companion("by", v));
                return quote_spanned!(span=> #divisor.divide(#a));
            }
            Formula::Div(a, b) => {
                let (a, b) = (write(a, 2), write(b, 3));
                (2, quote_spanned!(span=> #a / #b))
            }
            Formula::Call(name, args) => {
                let args: Vec<_> = args.iter().map(|a| write(a, 0)).collect();
                return self.call(name, &args, span, lane);
            }
        };
        if level < outer { quote_spanned!(span=> (#tokens)) } else { tokens }
    }

    /// A call of a function of a scalar; `lane` says whether it stands in a loop that may be
    /// vectorised.
    pub fn call(
        &self,
        name: &str,
        args: &[TokenStream],
        span: Span,
        lane: Option<Lane>,
    ) -> TokenStream {
        let rules = self.rules_at(span);
        let function = Ident::new(name, span);
        if lane == Some(Lane::Small) && SINES.contains(&name) {
            let sizes = self.reserved("sizes");
            return quote_spanned!(span=> #rules::lanes::#function(#(#args,)* &mut #sizes));
        }
        let room = if lane.is_some() && VECTORISED.contains(&name) { "lanes" } else { "scalar" };
        let room = Ident::new(room, span);
        quote_spanned!(span=> #rules::#room::#function(#(#args),*))
    }

    /// How a rule is to be run: as the pass says, if there is one.
    pub fn pass(&self, span: Span) -> TokenStream {
        if self.in_pass.get() {
            return self.reserved("pass").into_token_stream();
        }
        let rules = self.rules_at(span);
        quote_spanned!(span=> #rules::pass::ANY)
    }

    /// The same, but adding to what is there.
    pub fn adding(&self, span: Span) -> TokenStream {
        let pass = self.pass(span);
        if !self.in_pass.get() {
            return pass;
        }
        let rules = self.rules_at(span);
        quote_spanned!(span=> #rules::pass::adding(#pass))
    }

    /// The same, but setting what is there.
    pub fn setting(&self, span: Span) -> TokenStream {
        let (rules, pass) = (self.rules_at(span), self.pass(span));
        quote_spanned!(span=> #rules::pass::setting(#pass))
    }

    /// Whether the body is a few operations in a row, closures included, or some more of numbers: these go
    /// from one pass to the next in registers, and what two pullbacks have in common is computed once.
    pub fn is_short(&self) -> bool {
        const FEW: usize = 16;
        const SOME: usize = 128;
        let ops = &self.ir.ops;
        let straight = |stmt: &Stmt| !matches!(stmt, Stmt::Branch(_) | Stmt::Loop(_));
        // An entry of what a call gives may be anything, but mostly it is a number.
        let is_number = |v: VarId| self.ir.is_scalar(v) || matches!(self.ir.op(v), Op::Project(..));
        let of_numbers = |op: &Op| match op {
            Op::Neg(a) => is_number(*a),
            Op::Binary(_, a, b) => is_number(*a) || is_number(*b),
            Op::Linear(..) | Op::Construct(..) | Op::Each(_) | Op::Forward(..) => false,
            _ => true,
        };
        ops.len() <= FEW && self.lowered.body.stmts.iter().all(straight)
            || ops.len() <= SOME && ops.iter().all(of_numbers)
    }

    /// Whether all that is differentiated are scalars.
    pub fn is_of_scalars(&self) -> bool {
        self.lowered.body.stmts.iter().all(|stmt| match stmt {
            Stmt::Let(v, op) => {
                !self.ir.active(*v)
                    || matches!(op, Op::Project(..) | Op::Typed(..))
                    || self.ir.is_scalar(*v)
            }
            Stmt::Verbatim(_) => true,
            Stmt::Branch(_) | Stmt::Loop(_) => false,
        })
    }

    fn number(&self, value: f64, like: Option<&TokenStream>) -> TokenStream {
        let magnitude = Literal::f64_unsuffixed(value.abs());
        let sign = (value < 0.0).then(|| quote!(-));
        match like {
            Some(like) if self.generic => {
                let rules = self.rules();
                quote!(#rules::scalar::like(#like, #sign #magnitude))
            }
            _ if value < 0.0 => quote!((-#magnitude)),
            _ => quote!(#magnitude),
        }
    }
}

/// The tokens, standing at `span`, with the meaning that they have.
pub fn located_at(tokens: TokenStream, span: Span) -> TokenStream {
    let token = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let mut moved = Group::new(group.delimiter(), located_at(group.stream(), span));
            moved.set_span(group.span().located_at(span));
            TokenTree::Group(moved)
        }
        mut token => {
            token.set_span(token.span().located_at(span));
            token
        }
    };
    tokens.into_iter().map(token).collect()
}

/// The names that are taken.
#[derive(Default)]
struct Used {
    names: HashSet<String>,
    /// For each name that was asked for again, the last number that it got.
    numbers: HashMap<String, usize>,
}

impl Used {
    /// `name`, or the first of `name_2`, `name_3`, … that is free; a temporary has a number always.
    fn unused(&mut self, name: &str) -> String {
        let mut name = name.to_owned();
        if syn::parse_str::<Ident>(&name).is_err() {
            // A keyword, which the user wrote as a raw identifier.
            name.push('_');
        }
        let stem = name.split('_').next().unwrap_or_default();
        if name.contains('_') && COMPANIONS.contains(&stem) {
            name.insert_str(0, "user_");
        }
        let temporary = name.trim_start_matches('d') == TEMPORARY;
        if !temporary && self.names.insert(name.clone()) {
            return name;
        }
        let n = self.numbers.entry(name.clone()).or_insert(usize::from(!temporary));
        loop {
            *n += 1;
            let candidate = if temporary { format!("{name}{n}") } else { format!("{name}_{n}") };
            if self.names.insert(candidate.clone()) {
                return candidate;
            }
        }
    }
}
