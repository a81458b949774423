//! The backward pass: each step as code that adds into a place.

mod each;
mod flow;
mod places;
mod setting;

use std::collections::{HashMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use self::setting::Sets;
use super::primal::{Derivatives, Wanted};
use super::writer::{Writer, located_at};
use crate::activity::Activity;
use crate::formula::Formula;
use crate::ir::{Ir, Op, Projection, Rule, VarId};
use crate::primitives::{Constructor, Need};
use crate::reverse::{Adjoint, Step};
use crate::sharing::Places;
use crate::signature::Role;

/// The backward pass of a block, being written.
pub struct Back<'w, 'm> {
    writer: &'w Writer<'m>,
    /// The cotangents that share a local.
    places: &'w Places,
    /// The cotangents that have a local, and whether that is a reference that is only read.
    held: HashMap<VarId, bool>,
    /// What it reads of the forward pass.
    pub wanted: Wanted,
    /// The calls whose value nobody wants: their derivatives are taken at once.
    direct: &'w HashSet<VarId>,
    /// The cotangents that are changed after they began, as far as known before.
    changing: &'w HashSet<VarId>,
    /// The same, as found now.
    changed: HashSet<VarId>,
    /// The derivatives that are wanted.
    mode: Activity,
    code: TokenStream,
    /// Within a block, the variables that are its own.
    own: Option<HashSet<VarId>>,
    /// Within a closure's body, values are computed again, and a type is known from a value.
    again: bool,
    /// The last step of the block that changes a cotangent, and the step at hand.
    last_change: HashMap<VarId, usize>,
    at: usize,
    /// How often the block divides by a variable.
    divisions: HashMap<VarId, usize>,
    /// The variables that have a local to be divided by.
    divisors: HashSet<VarId>,
    /// The parameters whose gradient a step can set, by the step's number.
    setters: HashMap<VarId, usize>,
    /// The products in the loop around of which a factor's gradient is added to later.
    gathered: HashSet<VarId>,
    /// The products in the loop around whose first factor stays the same.
    repeated: HashSet<VarId>,
    /// What the step at hand is the first to be added to, and can set.
    setting: HashMap<VarId, Sets>,
}

impl<'w, 'm> Back<'w, 'm> {
    /// A backward pass to which nothing was written yet.
    pub fn new(
        writer: &'w Writer<'m>,
        places: &'w Places,
        direct: &'w HashSet<VarId>,
        changing: &'w HashSet<VarId>,
        mode: Activity,
    ) -> Self {
        Back {
            writer,
            places,
            held: HashMap::new(),
            wanted: Wanted::default(),
            direct,
            changing,
            changed: HashSet::new(),
            mode,
            code: TokenStream::new(),
            own: None,
            again: false,
            last_change: HashMap::new(),
            at: 0,
            divisions: HashMap::new(),
            divisors: HashSet::new(),
            setters: HashMap::new(),
            gathered: HashSet::new(),
            repeated: HashSet::new(),
            setting: HashMap::new(),
        }
    }

    /// The backward pass of a block within, with the variables that are its own.
    fn within(&self, own: HashSet<VarId>, again: bool) -> Self {
        Back {
            held: self.held.clone(),
            own: Some(own),
            again,
            divisors: self.divisors.clone(),
            gathered: self.gathered.clone(),
            repeated: self.repeated.clone(),
            setting: self.setting.clone(),
            ..Back::new(self.writer, self.places, self.direct, self.changing, self.mode)
        }
    }

    /// Writes all of `adjoint`; `dy` is a reference to the cotangent of `result`.
    pub fn write(&mut self, adjoint: &Adjoint<'_>, result: VarId, dy: &Ident) {
        self.find_setters(adjoint);
        self.seed(result, &quote!(#dy));
        self.walk(adjoint);
    }

    /// Writes the steps of a block.
    fn walk(&mut self, adjoint: &Adjoint<'_>) {
        for step in &adjoint.steps {
            let mut divides = |v| {
                let v = self.divisor(v);
                *self.divisions.entry(v).or_default() += 1;
            };
            match step {
                Step::Scalar { value, .. } => value.divisors(&mut divides),
                Step::Product { divide: true, b, .. } => divides(*b),
                _ => {}
            }
        }
        self.last_change = HashMap::new();
        for (at, step) in adjoint.steps.iter().enumerate() {
            for v in step.changes() {
                self.last_change.insert(self.places.name(self.ir().root(v)), at);
            }
        }
        let around = self.setting.clone();
        for (at, step) in adjoint.steps.iter().enumerate() {
            self.at = at;
            self.find_first(step, &around);
            self.step(step);
        }
        self.setting = around;
    }

    /// Whether the cotangent of `out` stays as it is in the rest of the block.
    fn is_final(&self, out: VarId) -> bool {
        let name = self.places.name(self.ir().root(out));
        self.last_change.get(&name).is_none_or(|last| *last <= self.at)
    }

    /// The code, what it reads of the forward pass, and which cotangents it changes.
    pub fn finish(self) -> (TokenStream, Wanted, HashSet<VarId>) {
        (self.code, self.wanted, self.changed)
    }

    /// The cotangent of input number `k`, as a value.
    pub fn input(&mut self, v: VarId) -> TokenStream {
        if let Some(borrowed) = self.held(v) {
            let name = self.cotangent(v);
            if borrowed { quote!(::core::clone::Clone::clone(#name)) } else { quote!(#name) }
        } else {
            self.wanted.values.insert(v);
            let (krate, x) = (&self.writer.sig.krate, self.writer.by_ref(v));
            quote!(#krate::Differentiable::zero_tangent(#x))
        }
    }

    fn ir(&self) -> &'m Ir {
        self.writer.ir
    }

    /// The local that holds a cotangent.
    fn cotangent(&self, v: VarId) -> Ident {
        self.writer.cotangent(self.places.name(v))
    }

    /// Whether a cotangent has a local, and whether that is a reference.
    fn held(&self, v: VarId) -> Option<bool> {
        self.held.get(&self.places.name(v)).copied()
    }

    /// Whether two cotangents share a local.
    fn same(&self, a: VarId, b: VarId) -> bool {
        self.places.same(self.ir().retyped(a), self.ir().retyped(b))
    }

    /// Notes that a cotangent has a local, and whether that is a reference.
    fn hold(&mut self, v: VarId, borrowed: bool) {
        self.held.insert(self.places.name(v), borrowed);
    }

    /// Notes that a cotangent changes after it began.
    fn change(&mut self, v: VarId) {
        self.changed.insert(self.places.name(v));
    }

    /// Whether a cotangent changes after it began.
    fn changes(&self, v: VarId) -> bool {
        self.changing.contains(&self.places.name(v))
    }

    fn push(&mut self, tokens: TokenStream) {
        self.code.extend(tokens);
    }

    /// The cotangent of the result begins with what is given, by reference.
    fn seed(&mut self, result: VarId, dy: &TokenStream) {
        let ir = self.ir();
        if !ir.var(result).activity.meets(self.mode) {
            return;
        }
        let own = ir.root(result) == result && !matches!(ir.op(result), Op::Arg(_) | Op::Given);
        let name = self.cotangent(result);
        if own && self.held(result).is_none() {
            if ir.is_scalar(result) {
                self.begin(result, &dereference(dy));
            } else {
                self.push(quote!(let #name = #dy;));
                self.hold(result, true);
            }
        } else {
            self.add(result, dy, ir.is_scalar(result), false);
        }
    }

    /// `d[to] += source`, where `source` is a reference.
    fn add(&mut self, to: VarId, source: &TokenStream, scalar: bool, negative: bool) {
        let rules = self.writer.rules();
        let span = self.ir().var(to).span;
        let value = dereference(source);
        if self.is_fresh(to) && !scalar && !negative && !self.changes(to) {
            // Nothing else is added to it: it is another name for what it is made from.
            let name = self.cotangent(to);
            self.hold(to, true);
            self.push(quote!(let #name = #source;));
            return;
        }
        if self.is_fresh(to) {
            let first = match (scalar, negative) {
                (true, false) => value,
                (true, true) => quote!(-#value),
                (false, false) => quote!(::core::clone::Clone::clone(#source)),
                (false, true) => quote_spanned!(span=> #rules::arithmetic::neg(#source)),
            };
            self.begin(to, &first);
            return;
        }
        let place = self.place(to);
        if let Some(pass) = self.sets(to, span).filter(|_| !negative) {
            self.push(if scalar {
                quote!(#rules::pass::put(#pass, &mut #place, #value);)
            } else {
                quote!(#rules::pass::give(#pass, &mut #place, #source);)
            });
            return;
        }
        self.push(match (scalar, negative) {
            (true, false) => quote!(#place += #value;),
            (true, true) => quote!(#place -= #value;),
            (false, false) => quote!(#rules::accumulate(&mut #place, #source);),
            (false, true) => {
                quote_spanned!(span=> #rules::arithmetic::deduct(&mut #place, #source);)
            }
        });
    }

    /// `d[to] += value`, where `value` is owned.
    fn give(&mut self, to: VarId, value: &TokenStream, scalar: bool) {
        if self.is_fresh(to) {
            self.begin(to, value);
            return;
        }
        let (place, rules) = (self.place(to), self.writer.rules());
        self.push(if scalar {
            quote!(#place += #value;)
        } else {
            quote!(#rules::accumulate(&mut #place, &#value);)
        });
    }

    /// Whether a cotangent is a local that does not exist yet, so that it can begin with what is
    /// added first.
    fn is_fresh(&self, v: VarId) -> bool {
        self.ir().root(v) == v && self.held(v).is_none() && self.parameter(v).is_none()
    }

    /// The field of the gradient, for a parameter.
    fn parameter(&self, root: VarId) -> Option<TokenStream> {
        let Op::Arg(k) = self.ir().op(root) else { return None };
        let arg = self.writer.sig.args.get(*k)?;
        if arg.role != Role::Param {
            return None;
        }
        let (grad, field) = (self.writer.reserved("grad"), &arg.ident);
        Some(quote!(#grad.#field))
    }

    /// Makes a place for the cotangent of `v` exist: zero, if nothing was added yet.
    fn ensure(&mut self, v: VarId) {
        let root = self.ir().root(v);
        if self.parameter(root).is_some() {
            return;
        }
        let name = self.cotangent(root);
        match self.held(root) {
            Some(false) => {}
            Some(true) => {
                self.begin(root, &quote!(::core::clone::Clone::clone(#name)));
            }
            None => {
                let witness = self.witness(root);
                // What the user is given begins with a zero without a sign.
                let is_given = matches!(self.ir().op(self.places.home(root)), Op::Arg(_));
                let zero = if is_given { quote!(zero) } else { quote!(neutral) };
                self.begin(root, &quote!(#witness.#zero()));
            }
        }
    }

    /// The local of a cotangent, with what is added first.
    fn begin(&mut self, v: VarId, first: &TokenStream) {
        let name = self.cotangent(v);
        if self.own.as_ref().is_some_and(|own| !own.contains(&self.places.home(v))) {
            // It would begin anew for each element. `reached` sees to it that this never happens;
            // were it wrong, the gradient must not be.
            let what = format!("`{}` is reached from a closure unforeseen", self.ir().var(v).name);
            self.push(quote!(::core::compile_error!(#what);));
        }
        let mutable = self.changes(v).then(|| quote!(mut));
        self.hold(v, false);
        self.push(quote!(let #mutable #name = #first;));
    }

    /// The place of a cotangent, to be changed.
    fn place(&mut self, v: VarId) -> TokenStream {
        self.ensure(v);
        self.change(self.ir().root(v));
        self.place_of(v, true)
    }

    fn place_of(&mut self, v: VarId, mutable: bool) -> TokenStream {
        match self.ir().op(v) {
            Op::Project(base, part) => {
                let (whole, span) = (self.place_of(*base, mutable), self.ir().var(v).span);
                located_at(self.part(&whole, part, mutable), span)
            }
            Op::Typed(base, ..) | Op::Certain(base) => self.place_of(*base, mutable),
            _ => self.parameter(v).unwrap_or_else(|| {
                let name = self.cotangent(v);
                quote!(#name)
            }),
        }
    }

    fn part(&mut self, whole: &TokenStream, part: &Projection, mutable: bool) -> TokenStream {
        if let Projection::Index(i) = part {
            self.wanted.values.insert(*i);
        }
        self.writer.part(whole, part, mutable)
    }

    /// The cotangent of `v` by reference, to be read.
    fn read(&mut self, v: VarId) -> TokenStream {
        let root = self.ir().root(v);
        if self.held(root).is_none() {
            self.ensure(root);
        }
        let place = self.place_of(v, false);
        if root == v && self.held(v) == Some(true) { place } else { quote!(&#place) }
    }

    /// The cotangent of a scalar by value.
    fn read_scalar(&mut self, v: VarId) -> TokenStream {
        let root = self.ir().root(v);
        if self.held(root).is_none() {
            self.ensure(root);
        }
        let place = self.place_of(v, false);
        if root == v && self.held(v) == Some(true) { quote!(*#place) } else { place }
    }

    /// A value of the forward pass by reference.
    fn value(&mut self, v: VarId) -> TokenStream {
        self.wanted.values.insert(v);
        self.writer.by_ref(v)
    }

    /// The same, at the place of the operation that reads it.
    fn value_at(&mut self, v: VarId, span: Span) -> TokenStream {
        self.wanted.values.insert(v);
        self.writer.by_ref_at(v, span)
    }

    /// A witness of a value's type.
    fn witness(&mut self, v: VarId) -> TokenStream {
        let rules = self.writer.rules();
        if let Op::Carried(out) = self.ir().op(v) {
            return self.witness(*out);
        }
        if self.again
            || matches!(
                self.ir().op(v),
                Op::Arg(_) | Op::Given | Op::Project(_, Projection::Element(_))
            )
            || self.ir().inline(v).is_some()
        {
            let value = self.value(v);
            return quote!(#rules::Witness::of(#value));
        }
        self.want_type(v);
        let name = self.writer.companion("type", v);
        quote!(#name)
    }

    fn want_type(&mut self, v: VarId) {
        self.wanted.types.insert(v);
        // Code that never runs can't tell the type of what comes out of a branch.
        if self.again || matches!(self.ir().op(v), Op::Joined) {
            self.wanted.values.insert(v);
        }
    }

    fn formula(&mut self, formula: &Formula, out: VarId) -> TokenStream {
        formula.values(&mut |v| {
            self.wanted.values.insert(v);
        });
        let writer = self.writer;
        let (span, lane) = (writer.ir.var(out).span, writer.lane(out));
        writer.formula(formula, span, lane, &mut |v| self.read_scalar(v))
    }

    fn step(&mut self, step: &Step<'_>) {
        let writer = self.writer;
        let span = |v: VarId| writer.ir.var(v).span;
        let rules = writer.rules_at(match step {
            Step::Product { out, .. }
            | Step::Linear { out, .. }
            | Step::Construct { out, .. }
            | Step::Repeat { out, .. } => span(*out),
            _ => Span::call_site(),
        });
        match step {
            Step::Scalar { to, out, value } => self.scalar(*to, *out, value),
            // It is there already.
            Step::Flow { to, out, part: None, .. } if self.same(*to, *out) => {}
            Step::Flow { to, out, part, negative } => {
                let scalar = self.ir().is_scalar(*to);
                let source = match part {
                    None => self.read(*out),
                    Some(part) => {
                        self.read(*out);
                        let whole = self.place_of(*out, false);
                        let place = self.part(&whole, part, false);
                        quote!(&#place)
                    }
                };
                if self.is_fresh(*to) && !self.is_final(*out) {
                    // What is read here is another's place from here on.
                    self.change(*to);
                }
                self.add(*to, &source, scalar, *negative);
            }
            Step::Product { to, out, divide, k, a, b } => {
                let dy = self.read(*out);
                let name = if *divide { format!("div_d{k}") } else { format!("mul_d{k}") };
                let name = Ident::new(&name, span(*out));
                let operands = if *divide {
                    let (a, by) = (self.witness(*a), self.by(*b, span(*out)));
                    let y = (*k == 1).then(|| self.value(*out));
                    let y = y.iter();
                    quote!(#a, #by #(, #y)*)
                } else if *k == 0 {
                    let (a, b) = (self.witness(*a), self.value(*b));
                    quote!(#a, #b)
                } else {
                    let (a, b) = (self.value(*a), self.witness(*b));
                    quote!(#a, #b)
                };
                let place = located_at(self.place(*to), span(*out));
                let operands = located_at(operands, span(*out));
                if *k == 0 && self.gathered.contains(out) {
                    let (gathered, pass) =
                        (writer.companion("gathered", *out), writer.adding(span(*out)));
                    self.push(quote_spanned! {span(*out)=>
                        #rules::arithmetic::gather(#pass, &mut #gathered, #operands, #dy, &mut #place);
                    });
                    return;
                }
                if *k == 1 && self.repeated.contains(out) {
                    let (kept, pass) = (writer.companion("kept", *out), self.how(*to, span(*out)));
                    self.push(quote_spanned! {span(*out)=>
                        #rules::arithmetic::mul_d1_again(#pass &mut #kept, #operands, #dy, &mut #place);
                    });
                    return;
                }
                let pass = (!*divide).then(|| self.how(*to, span(*out)));
                self.push(quote_spanned! {span(*out)=>
                    #rules::arithmetic::#name(#pass #operands, #dy, &mut #place);
                });
            }
            Step::Linear { to, out, row, k } => {
                let Op::Linear(_, args, positions, turbofish) = self.ir().op(*out) else { return };
                if let Some(first) = row.first_factor()
                    && *k >= first
                    && self.ir().op(*out).is_square()
                {
                    // Both derivatives at once.
                    if *k == first {
                        let (x, dy) = (self.value_at(*to, span(*out)), self.read(*out));
                        let twice = quote_spanned!(span(*out)=> #rules::linear::component_square_d0(#x, #dy));
                        self.give(*to, &twice, false);
                    }
                    return;
                }
                let dy = self.read(*out);
                let name = Ident::new(&format!("{}_d{k}", row.name), span(*out));
                let needs = row.adjoints.get(*k).copied().unwrap_or_default();
                let mut operands = TokenStream::new();
                for need in needs {
                    let v = match need {
                        Need::A => args.first(),
                        Need::B => args.get(1),
                        Need::C => args.get(2),
                        Need::Y => Some(out),
                        Need::Same => None,
                    };
                    if let Some(v) = v {
                        let value = self.value(*v);
                        operands.extend(quote!(#value,));
                    }
                }
                for position in positions {
                    self.wanted.values.insert(*position);
                    let position = self.writer.by_value(*position);
                    operands.extend(quote!(#position,));
                }
                let sizes = self.writer.sizes(row, turbofish.as_ref());
                let place = located_at(self.place(*to), span(*out));
                let operands = located_at(operands, span(*out));
                let pass = row.can_set(*k).then(|| self.how(*to, span(*out)));
                self.push(quote_spanned! {span(*out)=>
                    #rules::linear::#name #sizes(#pass #operands #dy, &mut #place);
                });
            }
            Step::Construct { to, out, constructor: Constructor::New, k } => {
                let dy = self.read(*out);
                let k = proc_macro2::Literal::usize_unsuffixed(*k);
                let value = quote_spanned!(span(*out)=> #rules::construct::new_dk(#k, #dy));
                self.give(*to, &value, true);
            }
            Step::Construct { to, out, constructor: Constructor::From(name), .. } => {
                let dy = self.read(*out);
                let name = Ident::new(&format!("{name}_d0"), span(*out));
                let place = self.place(*to);
                self.push(quote_spanned! {span(*out)=>
                    #rules::construct::#name(#dy, &mut #place);
                });
            }
            Step::Repeat { to, out } => {
                let dy = self.read(*out);
                let place = self.place(*to);
                self.push(quote!(#rules::sequence::repeat_d0(#dy, &mut #place);));
            }
            Step::Update { base, value, path, out } => self.update(*base, *value, path, *out),
            Step::Forward { module, input, out, dinput, dmodule } => {
                let sets = *dmodule && self.sets(*module, span(*out)).is_some();
                let derivatives = Derivatives { dinput: *dinput, dmodule: *dmodule, sets };
                self.forward(*module, *input, *out, derivatives);
            }
            Step::Call { out, args } => self.call(*out, args),
            Step::Branch { branch, arms } => self.branch(branch, arms),
            Step::Loop { of, reached, body } => self.repeat(of, reached, body),
            Step::Opaque { out, rule, args } => self.opaque(*out, rule, args),
            Step::Each { out, body, carried, .. } => {
                if let Op::Each(each) = self.ir().op(*out) {
                    self.each(*out, each, body, *carried);
                }
            }
        }
    }

    /// A formula in which what is divided by often is a divisor that has its reciprocal, once that is
    /// there. Whether it is of use is a branch, which a loop that is vectorised must not have.
    fn divided(&mut self, value: &Formula, out: VarId) -> Formula {
        if self.writer.lane(out).is_some() {
            return value.clone();
        }
        let span = self.ir().var(out).span;
        let mut divisors = HashMap::new();
        value.divisors(&mut |v| {
            if let Some(divisor) = self.prepare(v, span) {
                divisors.insert(v, divisor);
            }
        });
        value.clone().prepared(&divisors)
    }

    /// What a quotient's adjoint divides by.
    fn by(&mut self, b: VarId, span: Span) -> TokenStream {
        if let Some(v) = self.prepare(b, span) {
            let name = self.writer.companion("by", v);
            return quote!(#name);
        }
        self.wanted.values.insert(b);
        let (rules, value) = (self.writer.rules_at(span), self.writer.by_value_at(b, span));
        quote_spanned!(span=> #rules::divisor::Divisor::once(#value))
    }

    /// The variable by which its block divides where it divides by `v`: one for all that are the same
    /// part of the same value.
    fn divisor(&self, v: VarId) -> VarId {
        let same = |other: &VarId| match (self.ir().op(*other), self.ir().op(v)) {
            (Op::Project(a, p), Op::Project(b, q)) => a == b && p.is_same(q),
            _ => false,
        };
        if self.divisors.contains(&v) || self.divisions.contains_key(&v) {
            return v;
        }
        self.divisors.iter().chain(self.divisions.keys()).copied().find(same).unwrap_or(v)
    }

    /// Makes the reciprocal of what is divided by often, if it is not there yet, and gives the variable
    /// that it is the reciprocal of.
    fn prepare(&mut self, v: VarId, span: Span) -> Option<VarId> {
        let v = self.divisor(v);
        if self.divisors.contains(&v) {
            return Some(v);
        }
        let often = self.divisions.get(&v).is_some_and(|n| *n > 1);
        if !often || self.ir().inline(v).is_some() {
            return None;
        }
        self.divisors.insert(v);
        self.wanted.values.insert(v);
        let (name, rules) = (self.writer.companion("by", v), self.writer.rules_at(span));
        let value = self.writer.by_value_at(v, span);
        self.push(quote_spanned!(span=> let #name = #rules::divisor::Divisor::new(#value);));
        Some(v)
    }

    fn scalar(&mut self, to: VarId, out: VarId, value: &Formula) {
        let value = &self.divided(value, out);
        if self.is_fresh(to) {
            let value = self.formula(value, out);
            self.begin(to, &value);
            return;
        }
        let (value, negative) = match value {
            Formula::Neg(value) => (&**value, true),
            value => (value, false),
        };
        let value = self.formula(value, out);
        let place = self.place(to);
        if let Some(pass) = self.sets(to, Span::call_site()) {
            let rules = self.writer.rules();
            let sign = negative.then(|| quote!(-));
            self.push(quote!(#rules::pass::put(#pass, &mut #place, #sign (#value));));
            return;
        }
        self.push(if negative { quote!(#place -= #value;) } else { quote!(#place += #value;) });
    }

    /// `out` is `base` with the part at `path` replaced by `value`.
    fn update(
        &mut self,
        base: Option<VarId>,
        value: Option<VarId>,
        path: &[Projection],
        out: VarId,
    ) {
        let rules = self.writer.rules();
        // What came back to the whole belongs to the new part where it is replaced, and to the
        // base everywhere else.
        self.ensure(out);
        self.change(out);
        let whole = self.cotangent(out);
        let mut place = quote!(#whole);
        for part in path {
            place = self.part(&place, part, true);
        }
        let taken = quote!(#rules::take(&mut #place));
        let stays = base.is_some_and(|base| self.same(base, out));
        match value {
            Some(value) if stays && !self.is_fresh(value) => {
                // It may be added to the same place.
                let scalar = self.ir().is_scalar(value);
                let now = self.writer.companion("now", out);
                self.push(quote!(let #now = #taken;));
                self.give(value, &quote!(#now), scalar);
            }
            Some(value) => {
                let scalar = self.ir().is_scalar(value);
                self.give(value, &taken, scalar);
            }
            None => self.push(quote!(let _ = #taken;)),
        }
        if let Some(base) = base
            && !stays
        {
            self.give(base, &quote!(#whole), false);
        }
    }

    fn forward(&mut self, module: VarId, input: VarId, out: VarId, derivatives: Derivatives) {
        let span = self.ir().var(out).span;
        let krate = self.writer.krate_at(span);
        let dy = self.read(out);
        let (m, x) = (self.value_at(module, span), self.value_at(input, span));
        let grad = derivatives.dmodule.then(|| {
            let place = self.place(module);
            quote!(&mut #place)
        });
        let call = if self.direct.contains(&out) {
            let (method, pass) = self.writer.method(derivatives.backward(), derivatives, span);
            let grad = grad.map(|grad| quote!(, #grad));
            quote_spanned!(span=> #krate::Module::#method(#m, #x, #dy #pass #grad))
        } else {
            self.wanted.pullbacks.insert(out, derivatives);
            let pull = self.writer.companion("pull", out);
            quote_spanned!(span=> #pull(#m, #x, #dy, #grad))
        };
        if derivatives.dinput {
            let scalar = self.ir().is_scalar(input);
            self.give(input, &call, scalar);
        } else {
            self.push(quote!(#call;));
        }
    }

    /// A call of the derivative that the user gives: of the arguments, the value, and its cotangent.
    fn opaque(&mut self, out: VarId, rule: &Rule, args: &[VarId]) {
        let rule = match rule {
            Rule::Whole(rule) => rule,
            Rule::Each(rules) => return self.opaque_each(out, rules, args),
        };
        let dy = self.read(out);
        let y = self.value(out);
        self.wanted.values.extend(args);
        let values = self.writer.arguments(args);
        let tangents = self.writer.companion("tangents", out);
        self.push(quote!(let #tangents = #rule(#(#values,)* #y, #dy);));
        let active: Vec<VarId> = args.iter().copied().filter(|v| self.ir().active(*v)).collect();
        for (i, v) in active.iter().enumerate() {
            if self.ir().var(*v).activity.meets(self.mode) {
                let i = syn::Index::from(i);
                let part = if active.len() == 1 { quote!(#tangents) } else { quote!(#tangents.#i) };
                let scalar = self.ir().is_scalar(*v);
                self.add(*v, &quote!(&#part), scalar, false);
            }
        }
    }

    /// The same, one for each argument: of the arguments, the cotangent, and where to add.
    fn opaque_each(&mut self, out: VarId, rules: &[(VarId, syn::Path)], args: &[VarId]) {
        for (v, rule) in rules {
            if self.ir().var(*v).activity.meets(self.mode) {
                let dy = self.read(out);
                self.wanted.values.extend(args);
                let values = self.writer.arguments(args);
                let place = self.place(*v);
                self.push(quote!(#rule(#(#values,)* #dy, &mut #place);));
            }
        }
    }

    fn call(&mut self, out: VarId, args: &[(VarId, bool)]) {
        let Op::Call(callee, operands) = self.ir().op(out) else { return };
        let span = self.ir().var(out).span;
        let (krate, rules) = (self.writer.krate_at(span), self.writer.rules_at(span));
        let dy = self.read(out);
        self.wanted.values.extend(operands.iter().map(|(v, _)| *v));
        let bound = self.writer.bind(callee, operands, span);
        let name = |prefix| self.writer.companion(prefix, out);
        let (call, grad, tangents, dx) =
            (name("call"), name("grad"), name("tangents"), name("dinput"));
        let both = Derivatives::of(Activity::BOTH);
        let derivative = if self.direct.contains(&out) {
            let (method, pass) = self.writer.method(both.backward(), both, span);
            quote_spanned!(span=>
                #krate::Module::#method(&#call.module, #call.input(), #dy #pass, &mut #grad)
            )
        } else {
            self.wanted.pullbacks.insert(out, both);
            let pull = self.writer.companion("pull", out);
            quote_spanned!(span=> #pull(&#call.module, #call.input(), #dy, &mut #grad))
        };
        self.push(quote_spanned! {span=>
            let #call = #bound;
            let mut #grad = #krate::Parameters::zero_grad(&#call.module);
            let #dx = #derivative;
            let #tangents = #rules::call::Tangents::unbind(&#call, #dx, #grad);
        });
        for (i, (v, wanted)) in args.iter().enumerate() {
            if *wanted {
                let i = syn::Index { index: i as u32, span };
                let scalar = self.ir().is_scalar(*v);
                self.add(*v, &quote_spanned!(span=> &#tangents.#i), scalar, false);
            }
        }
    }
}

/// What a reference refers to.
fn dereference(reference: &TokenStream) -> TokenStream {
    let mut tokens = reference.clone().into_iter();
    match tokens.next() {
        Some(TokenTree::Punct(p)) if p.as_char() == '&' => tokens.collect(),
        _ => quote!(*#reference),
    }
}
