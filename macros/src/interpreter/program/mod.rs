//! Random programs, as Rust source: typed as they are made, so that the source would compile.

mod branches;
mod closures;
mod code;
mod conditions;
mod leaves;
mod loops;
mod matrices;
mod scalars;
mod scope;
mod statements;
mod types;

use self::branches::Frame;
use self::closures::Item;
use self::code::{Code, Level, tuple};
use self::scope::{Flow, Scope, Var};
pub use self::types::{Size, Type};
use super::choices::Choices;

/// A program.
pub struct Program {
    pub source: String,
    pub args: Vec<Argument>,
    pub output: Type,
    /// Its const parameters.
    pub sizes: Vec<(String, usize)>,
    /// Names of types, whose meaning the macro does not see.
    pub aliases: Vec<(String, String)>,
}

/// What an argument is for.
#[derive(Clone, Copy, PartialEq)]
pub enum Role {
    Input,
    Param,
    Constant,
    Index,
}

/// An argument of a program.
pub struct Argument {
    pub name: String,
    pub ty: Type,
    pub by_ref: bool,
    pub role: Role,
}

impl Argument {
    pub fn differentiated(&self) -> bool {
        matches!(self.role, Role::Input | Role::Param)
    }
}

/// A program being written.
struct Writer<'c> {
    choices: &'c mut Choices,
    scope: Scope,
    /// `f64`, or `T`.
    scalar: &'static str,
    /// The const parameter.
    named: Option<Size>,
    /// Only what depends on no input and no parameter may be mentioned.
    inactive: bool,
    /// How many names and numbers were made up.
    made_up: usize,
    /// How many blocks and closures of expressions the code stands in, now and where `inactive`
    /// began.
    within: (usize, usize),
    aliases: Vec<(String, String)>,
    /// Whether branches and loops may be written.
    flow: bool,
    /// Whether expressions are short, and mostly of scalars.
    plain: bool,
    /// A condition is being written, which is kept as written.
    asking: bool,
    /// The loops that a jump may lead to, innermost last.
    frames: Vec<Frame>,
    /// What the function gives, where it may be left.
    returns: Option<Type>,
    /// How many loops the code stands in, and how often they make it run.
    loops: usize,
    trips: usize,
    /// How many blocks of branches and loops the code stands in, and how many more there may be.
    nest: usize,
    budget: usize,
}

/// Names for variables: few, so that they hide each other, and some that generated code likes too.
const NAMES: &[&str] = &["a", "b", "c", "d", "p", "q", "u", "v", "i", "dx", "grad", "input", "w"];

/// Writes a program.
pub fn program(choices: &mut Choices) -> Program {
    let generic = choices.once_in(6);
    let flow = choices.below(4) != 0;
    let named = choices.once_in(6);
    let mut w = Writer {
        choices,
        scope: Scope::default(),
        scalar: if generic { "T" } else { "f64" },
        named: None,
        inactive: false,
        made_up: 0,
        within: (0, 0),
        aliases: Vec::new(),
        flow,
        plain: false,
        asking: false,
        frames: Vec::new(),
        returns: None,
        loops: 0,
        trips: 1,
        nest: 0,
        budget: 0,
    };
    w.plain = w.flow && !w.choices.once_in(3);
    if named {
        w.named = Some(Size { n: 2 + w.choices.below(2), name: Some("N") });
    }
    let (args, declared) = w.arguments();
    let output = if w.choices.below(2) == 0 { Type::Scalar } else { w.any_type(2) };
    let mut body = Vec::new();
    if !generic && w.choices.once_in(6) {
        body.push("const K: f64 = 0.75;".to_owned());
        w.declare("K", Type::Scalar, false, false, Flow::No);
    }
    if w.flow {
        w.budget = 14;
        w.returns = Some(output.clone());
        w.repeat(2, 3, 3, |w| w.variable(&mut body));
    }
    w.repeat(5, 7, 6, |w| w.statement(&mut body, 3));
    let result = w.result(&output);
    let generics: Vec<&str> = [(generic, "T: Real"), (named, "const N: usize")]
        .iter()
        .filter(|(there, _)| *there)
        .map(|(_, text)| *text)
        .collect();
    let generics =
        if generics.is_empty() { String::new() } else { format!("<{}>", generics.join(", ")) };
    let source = format!(
        "fn program{generics}({}) -> {} {{\n{}\n{}\n}}",
        declared.join(", "),
        output.text(w.scalar),
        body.join("\n"),
        result.text
    );
    let sizes = w.named.iter().map(|s| (s.text(), s.n)).collect();
    Program { source, args, output, sizes, aliases: w.aliases }
}

impl Writer<'_> {
    fn arguments(&mut self) -> (Vec<Argument>, Vec<String>) {
        let (mut args, mut declared) = (Vec::new(), Vec::new());
        let mut names = ["x", "y", "z", "s", "t", "k", "m"].into_iter();
        let count = 1 + self.choices.below(4);
        for place in 0..count {
            let Some(name) = names.next() else { break };
            // The first is an input: a module has one.
            let role = if place == 0 { 0 } else { self.choices.below(6) };
            let ty = match (place, self.named) {
                (0, Some(n)) => Type::vector(n),
                _ => self.any_type(2),
            };
            let (role, attribute, active) = match role {
                0..=2 => (Role::Input, "", Flow::Surely),
                3 | 4 => (Role::Param, "#[param] ", Flow::Surely),
                _ => (Role::Constant, "#[constant] ", Flow::No),
            };
            let by_ref = self.choices.once_in(3);
            let mutable = active != Flow::No && !by_ref && self.choices.once_in(4);
            let (mark, reference) =
                (if mutable { "mut " } else { "" }, if by_ref { "&" } else { "" });
            let written = self.written(&ty);
            // What an alias stands for is not known to lowering.
            let known = self.aliases.iter().all(|(alias, _)| *alias != written);
            declared.push(format!("{attribute}{mark}{name}: {reference}{written}"));
            self.declare(name, ty.clone(), by_ref, mutable, active);
            if let Some(var) = self.scope.vars.last_mut() {
                var.argument = known;
            }
            args.push(Argument { name: name.to_owned(), ty, by_ref, role });
        }
        if self.choices.once_in(3) {
            let (ty, text) = if self.choices.once_in(3) {
                (Type::Array(Box::new(Type::Index(2)), Size::of(2)), "[usize; 2]")
            } else {
                (Type::Index(2), "usize")
            };
            declared.push(format!("n: {text}"));
            self.declare("n", ty.clone(), false, false, Flow::No);
            args.push(Argument { name: "n".to_owned(), ty, by_ref: false, role: Role::Index });
        }
        (args, declared)
    }

    /// A type as it may be written: plainly, by nalgebra's name for a size, by an alias.
    fn written(&mut self, ty: &Type) -> String {
        let plain = ty.text(self.scalar);
        match self.choices.below(8) {
            6 => ty.short(self.scalar).unwrap_or(plain),
            7 if self.scalar == "f64" && !plain.contains('N') => {
                let alias = self.own_name("Alias");
                self.aliases.push((alias.clone(), plain));
                alias
            }
            _ => plain,
        }
    }

    fn declare(&mut self, name: &str, ty: Type, by_ref: bool, mutable: bool, active: Flow) {
        let name = name.to_owned();
        let (depth, loops) = (self.scope.depth, self.loops);
        self.scope.vars.push(Var {
            name,
            ty,
            by_ref,
            mutable,
            active,
            kept: false,
            steady: false,
            depth,
            loops,
            argument: false,
        });
    }

    /// Runs `f` where only inactive code may be written.
    fn inactively<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let before = (self.inactive, self.within);
        if !self.inactive {
            (self.inactive, self.within.1) = (true, self.within.0);
        }
        let result = self.closed(f);
        (self.inactive, self.within) = before;
        result
    }

    /// The number of loops around, where only inactive code may be written.
    fn only_inactive(&self) -> Option<usize> {
        self.inactive.then_some(self.loops)
    }

    fn name(&mut self) -> String {
        // Code is taken for active by the names in it, so kept code binds none that may be active.
        if self.inactive && self.within.0 > self.within.1 {
            return self.own_name("own");
        }
        let arguments = ["x", "y", "z", "s", "n"];
        if self.choices.once_in(4) {
            (*self.choices.pick(&arguments)).to_owned()
        } else {
            (*self.choices.pick(NAMES)).to_owned()
        }
    }

    /// A name that nothing else has.
    fn own_name(&mut self, stem: &str) -> String {
        self.made_up += 1;
        format!("{stem}{}", self.made_up)
    }

    fn size(&mut self) -> Size {
        match self.named {
            Some(n) if self.choices.once_in(2) => n,
            _ => Size::of([2, 3, 1][self.choices.below(3)]),
        }
    }

    fn any_type(&mut self, fuel: usize) -> Type {
        if self.plain {
            return match self.choices.below(8) {
                0..=4 => Type::Scalar,
                5 => Type::vector(self.size()),
                6 => Type::Array(Box::new(Type::Scalar), self.size()),
                _ => Type::Tuple(vec![Type::Scalar; 2]),
            };
        }
        let kinds = if fuel == 0 { 4 } else { 9 };
        match self.choices.below(kinds) {
            0 | 1 => Type::Scalar,
            2 => Type::vector(self.size()),
            3 | 4 => Type::Matrix(self.size(), self.size()),
            5 | 6 => Type::Array(Box::new(self.any_type(fuel - 1)), self.size()),
            _ => {
                let count = 1 + self.choices.below(3);
                Type::Tuple((0..count).map(|_| self.any_type(fuel - 1)).collect())
            }
        }
    }

    /// The type of a variable that is there, if one is fit.
    fn type_in_scope(&mut self, fit: impl Fn(&Type) -> bool) -> Option<Type> {
        let inactive = self.only_inactive();
        let found = self.scope.visible(|v| fit(&v.ty) && v.fits(inactive));
        if found.is_empty() {
            return None;
        }
        let i = *self.choices.pick(&found);
        Some(self.scope.vars[i].ty.clone())
    }

    /// Runs `f` some times: after each, again so many times `of` so many, but not more than `most`
    /// times.
    fn repeat(&mut self, again: usize, of: usize, most: usize, mut f: impl FnMut(&mut Self)) {
        for _ in 0..most {
            let start = self.choices.begin();
            if self.choices.below(of) < of - again {
                break;
            }
            f(self);
            self.choices.end(start);
        }
    }

    /// An expression.
    fn expr(&mut self, ty: &Type, fuel: usize) -> Code {
        let start = self.choices.begin();
        let code = self.expr_of(ty, fuel);
        self.choices.end(start);
        code
    }

    fn expr_of(&mut self, ty: &Type, fuel: usize) -> Code {
        let fuel = if self.plain { fuel.min(2) } else { fuel };
        if fuel == 0 || self.choices.below(10) == 0 {
            return self.leaf(ty);
        }
        // What mentions an argument is taken for active, so an integer is made of integers alone.
        if let (Type::Array(element, n), Some(_)) = (ty, ty.indices()) {
            let parts: Vec<String> = (0..n.n).map(|_| self.leaf(element).text).collect();
            return Code::atom(format!("[{}]", parts.join(", ")), Flow::No);
        }
        let counts = matches!(ty, Type::Index(_) | Type::Count | Type::Flag);
        if !counts && self.choices.once_in(12) {
            return self.indirect(ty, fuel - 1);
        }
        match ty {
            Type::Scalar => self.scalar(fuel - 1),
            Type::Matrix(r, c) => self.matrix(*r, *c, fuel - 1),
            Type::Array(element, n) => self.array(element, *n, fuel - 1),
            Type::Tuple(parts) => self.tuple(parts, fuel - 1),
            Type::Index(_) | Type::Count | Type::Flag | Type::Option(_) => {
                self.bookkept(ty, fuel - 1)
            }
        }
    }

    /// A value of a type that programs count with, or an `Option`.
    fn bookkept(&mut self, ty: &Type, fuel: usize) -> Code {
        match ty {
            Type::Index(bound) => self.index(*bound),
            Type::Flag if self.choices.once_in(4) => {
                Code::atom(*self.choices.pick(&["true", "false"]), Flow::No)
            }
            Type::Flag => self.condition(fuel.min(1)),
            Type::Option(held) if !self.choices.once_in(4) => {
                let e = if fuel == 0 { self.leaf(held) } else { self.expr(held, fuel) };
                Code::atom(format!("Some({})", e.text), e.active)
            }
            Type::Option(_) => Code::atom("None", Flow::No),
            _ => Code::atom(self.choices.below(3).to_string(), Flow::No),
        }
    }

    /// The value of the program. A scalar is made of many variables, lest most are made in vain.
    fn result(&mut self, output: &Type) -> Code {
        let mut result = self.expr(output, 3);
        if *output != Type::Scalar {
            return result;
        }
        for i in self.scope.visible(|v| v.active != Flow::No) {
            if self.choices.below(4) == 0 {
                continue;
            }
            let var = self.scope.vars[i].clone();
            let term = match &var.ty {
                Type::Scalar | Type::Index(_) => self.part(&var, &Type::Scalar),
                Type::Matrix(..) => {
                    let method = *self.choices.pick(&["sum", "norm", "norm_squared", "mean"]);
                    Code::atom(format!("{}.{method}()", var.name), var.active)
                }
                ty if ty.contains(&Type::Scalar) => self.part(&var, &Type::Scalar),
                Type::Option(held) if held.contains(&Type::Scalar) => {
                    let path = self.path(held, &Type::Scalar);
                    let none = self.lit("0.5");
                    let text = format!("match {} {{ Some(v) => v{path}, _ => {none} }}", var.name);
                    Code::new(text, Level::Block, Flow::Maybe)
                }
                _ => continue,
            };
            let sign = *self.choices.pick(&["+", "-"]);
            let text = format!("{} {sign} {}", result.at(Level::Sum), term.at(Level::Product));
            result = Code::new(text, Level::Sum, result.active.max(term.active));
        }
        result
    }

    /// What can be made of any type.
    fn indirect(&mut self, ty: &Type, fuel: usize) -> Code {
        match self.choices.below(if self.flow { 10 } else { 7 }) {
            0 => self.block(ty, fuel),
            7..=9 if self.budget > 0 => {
                self.budget -= 1;
                self.choice(ty, fuel.min(2), false)
            }
            6 => self.fold(ty, fuel),
            1 if !self.inactive => {
                // Nothing is assigned to in it, as in a closure.
                self.scope.depth += 1;
                let e = self.expr(ty, fuel);
                self.scope.depth -= 1;
                Code::atom(format!("stop_gradient({})", e.text), Flow::No)
            }
            2 => {
                let e = self.expr(ty, fuel);
                Code::atom(format!("{}.clone()", e.receiver()), e.active)
            }
            3 => {
                let (mut parts, k) =
                    (vec![self.any_type(0), self.any_type(0)], self.choices.below(3));
                parts.insert(k, ty.clone());
                let whole = self.tuple(&parts, fuel);
                Code::atom(format!("{}.{k}", whole.at(Level::Atom)), whole.active)
            }
            4 => {
                let n = 2 + self.choices.below(2);
                let whole = self.array(ty, Size::of(n), fuel);
                let i = self.index(n);
                Code::atom(format!("{}[{}]", whole.at(Level::Atom), i.text), whole.active)
            }
            _ => {
                let e = self.expr(ty, fuel);
                Code::new(format!("*&{}", e.at(Level::Unary)), Level::Unary, e.active)
            }
        }
    }

    /// `{ .. }`
    fn block(&mut self, ty: &Type, fuel: usize) -> Code {
        self.apart(|w| w.open_block(ty, fuel))
    }

    /// Runs `f` within an expression. What stands beside it may borrow from a variable, so with
    /// branches and loops around, none of those outside is assigned to.
    fn apart<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        let flow = usize::from(self.flow);
        self.scope.depth += flow;
        let result = self.closed(f);
        self.scope.depth -= flow;
        result
    }

    fn open_block(&mut self, ty: &Type, fuel: usize) -> Code {
        let scope = self.scope.vars.len();
        self.within.0 += 1;
        let mut body = Vec::new();
        self.repeat(1, 2, 3, |w| w.statement(&mut body, fuel));
        let result = self.expr(ty, fuel);
        self.within.0 -= 1;
        self.scope.vars.truncate(scope);
        // A block with statements is lowered where one of them mentions something active.
        let stmts = if self.inactive || body.is_empty() { Flow::No } else { Flow::Maybe };
        let active = result.active.max(stmts);
        body.push(result.text);
        Code::new(format!("{{ {} }}", body.join(" ")), Level::Block, active)
    }

    fn array(&mut self, element: &Type, n: Size, fuel: usize) -> Code {
        match self.choices.below(5) {
            0 | 1 if n.name.is_none() => {
                let parts: Vec<Code> = (0..n.n).map(|_| self.expr(element, fuel)).collect();
                let texts: Vec<&str> = parts.iter().map(|p| p.text.as_str()).collect();
                Code::atom(
                    format!("[{}]", texts.join(", ")),
                    Flow::any(parts.iter().map(|p| p.active)),
                )
            }
            0..=2 => {
                let e = self.expr(element, fuel);
                Code::atom(format!("[{}; {}]", e.text, n.text()), e.active)
            }
            3 => self.array_map(element, n, fuel),
            _ => self.array_from_fn(element, n, fuel),
        }
    }

    fn tuple(&mut self, parts: &[Type], fuel: usize) -> Code {
        if *parts == [Type::Scalar, Type::Scalar] && self.choices.once_in(3) {
            let e = self.expr(&Type::Scalar, fuel);
            return Code::atom(format!("{}.sin_cos()", self.typed(e.clone())), e.active);
        }
        let parts: Vec<Code> = parts.iter().map(|p| self.expr(p, fuel)).collect();
        tuple(&parts)
    }
}
