//! The signature: the role of each argument, the generics of the struct and of the implementation,
//! the options of the attribute.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{
    Attribute, Expr, FnArg, GenericParam, Generics, ItemFn, Pat, ReturnType, Token, Type,
    Visibility, token,
};

use crate::activity::Activity;
use crate::diagnostics::{Errors, error};
use crate::generics::{
    appearing_in, mentions, other_parameters, parameter_name, real_parameters, without_defaults,
};
use crate::ir::Kind;
use crate::names;

/// What an argument is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Given at each call, differentiated.
    Input,
    /// Given at each call, and has no derivative: an integer, a `bool`.
    Discrete,
    /// Stored and differentiated.
    Param,
    /// Stored, not differentiated.
    Constant,
    /// Stored, not differentiated, and told of training and evaluation.
    State,
}

impl Role {
    /// Whether the argument is a field of the struct.
    pub fn stored(self) -> bool {
        matches!(self, Role::Param | Role::Constant | Role::State)
    }

    /// What an argument of this role depends on: itself.
    pub fn activity(self) -> Activity {
        match self {
            Role::Input => Activity::X,
            Role::Param => Activity::THETA,
            Role::Discrete | Role::Constant | Role::State => Activity::NONE,
        }
    }
}

/// An argument of the function.
pub struct Arg {
    /// Its name.
    pub ident: Ident,
    /// Its type, without the reference.
    pub ty: Type,
    /// Whether it is taken by reference.
    pub by_ref: bool,
    /// Whether it is `mut`.
    pub mutable: bool,
    /// What it is for.
    pub role: Role,
    /// Its docs and the attributes that are not ours.
    pub attrs: Vec<Attribute>,
    /// Its type, as far as the tokens tell.
    pub kind: Kind,
    /// Whether it was refused, and stands here only for the number of arguments.
    pub refused: bool,
}

/// What `#[module(..)]` says.
#[derive(Default)]
pub struct Options {
    /// `name = Other`
    pub name: Option<Ident>,
    /// `crate = path`
    pub krate: Option<syn::Path>,
    /// `backward = path`, `backward(x = path)`
    pub backward: Option<Backward>,
    /// `boxed`
    pub boxed: Option<Ident>,
    /// `check = off`
    pub unchecked: bool,
    /// `check(N = 3, x in 0.1..2.0)`
    pub check: Vec<Check>,
}

/// A derivative of the user's own.
pub enum Backward {
    /// One function that gives all derivatives.
    Whole(syn::Path),
    /// For each differentiated argument, a function that adds its derivative.
    Named(Vec<(Ident, syn::Path)>),
}

/// One part of `check(..)`.
pub enum Check {
    /// `N = 3`, `T = f32`, `mask = SVector::zeros()`
    Is(Ident, TokenStream),
    /// `x in 0.1..2.0`
    Range(Ident, Box<Expr>, Box<Expr>),
}

/// The signature of a module.
pub struct Signature {
    /// The function's name.
    pub ident: Ident,
    /// The struct's name.
    pub module: Ident,
    /// The gradient's name.
    pub grad: Ident,
    /// The path of the runtime.
    pub krate: TokenStream,
    /// The function's visibility.
    pub vis: Visibility,
    /// Its docs.
    pub docs: Vec<Attribute>,
    /// `#[derive]`s, which belong to the struct.
    pub derives: Vec<Attribute>,
    /// Its other attributes.
    pub attrs: Vec<Attribute>,
    /// Its generics, without defaults.
    pub generics: Generics,
    /// Those of the struct, with defaults.
    pub stored_generics: Generics,
    /// Its arguments.
    pub args: Vec<Arg>,
    /// Its output.
    pub output: Type,
    /// The options.
    pub options: Options,
    /// Whether it is a method, which was refused.
    pub is_method: bool,
}

/// Reads `#[module(options)]`; what is wrong goes to `errors`, and what is right is kept.
pub fn read_options(tokens: TokenStream, errors: &mut Errors) -> Options {
    let mut options = Options::default();
    let read = |input: ParseStream| options.parse(input);
    if let Err(error) = Parser::parse2(read, tokens) {
        errors.combine(error);
    }
    options
}

const CHECK: &str =
    "`check = off` writes no gradient check; `check(N = 3, x in 0.1..2.0)` steers it";

impl Options {
    fn parse(&mut self, input: ParseStream) -> syn::Result<()> {
        while !input.is_empty() {
            let key = input.call(Ident::parse_any)?;
            if key == "name" {
                self.name =
                    Some(value(&key, self.name.is_some(), input, "a name: `name = Other`")?);
            } else if key == "crate" {
                let given = self.krate.is_some();
                self.krate =
                    Some(value(&key, given, input, "a path: `crate = path::of::chainrule`")?);
            } else if key == "backward" && input.peek(token::Paren) {
                if self.backward.is_some() {
                    return Err(error(&key, "`backward` is given twice", "leave one of them out"));
                }
                let content;
                syn::parenthesized!(content in input);
                let rules = content.parse_terminated(Named::parse, Token![,])?;
                let rules = rules.into_iter().map(|n| (n.argument, n.rule)).collect();
                self.backward = Some(Backward::Named(rules));
            } else if key == "backward" {
                let given = self.backward.is_some();
                let what = "the path of a function: `backward = name_backward`";
                self.backward = Some(Backward::Whole(value(&key, given, input, what)?));
            } else if key == "boxed" {
                if self.boxed.replace(key.clone()).is_some() {
                    return Err(error(&key, "`boxed` is given twice", "leave one of them out"));
                }
            } else if key == "check" {
                self.parse_check(&key, input)?;
            } else {
                return Err(error(
                    &key,
                    format!("unknown option `{key}`"),
                    "the options are `name = Other`, `crate = path`, `backward = path`, `boxed`, \
                     `check(..)` and `check = off`",
                ));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn parse_check(&mut self, key: &Ident, input: ParseStream) -> syn::Result<()> {
        if input.peek(token::Paren) {
            let content;
            syn::parenthesized!(content in input);
            let parts = content.parse_terminated(Check::parse, Token![,])?;
            self.check.extend(parts);
            return Ok(());
        }
        let off: TokenTree = match input.parse::<Token![=]>().and_then(|_| input.parse()) {
            Ok(off) => off,
            Err(_) => return Err(error(key, "`check` needs to be told what", CHECK)),
        };
        if off.to_string() != "off" {
            return Err(error(&off, format!("`check` is not `{off}`"), CHECK));
        }
        self.unchecked = true;
        Ok(())
    }
}

/// `= value` of an option.
pub fn value<T: Parse>(key: &Ident, again: bool, input: ParseStream, what: &str) -> syn::Result<T> {
    if again {
        return Err(error(key, format!("`{key}` is given twice"), "leave one of them out"));
    }
    let rest = input.fork().parse::<TokenStream>().unwrap_or_default();
    let wrong =
        |at: &dyn ToTokens| error(&at.to_token_stream(), format!("`{key}` needs a value"), what);
    input.parse::<Token![=]>().map_err(|_| wrong(key))?;
    let first = rest.into_iter().nth(1);
    input.parse().map_err(|_| match &first {
        Some(given) => error(
            given,
            format!("`{given}` can't be the value of `{key}`"),
            format!("it is {what}"),
        ),
        None => wrong(key),
    })
}

/// `x = rule` within `backward(..)`.
struct Named {
    argument: Ident,
    rule: syn::Path,
}

impl Parse for Named {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let argument: Ident = input.parse()?;
        let what = format!("the path of a function: `{argument} = name_d{argument}`");
        let rule = value(&argument, false, input, &what)?;
        Ok(Named { argument, rule })
    }
}

impl Parse for Check {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let name: Ident = input.parse()?;
        if input.peek(Token![in]) {
            input.parse::<Token![in]>()?;
            let range: syn::ExprRange = input.parse()?;
            return match (range.start.clone(), range.end.clone()) {
                (Some(low), Some(high)) => Ok(Check::Range(name, low, high)),
                _ => Err(error(
                    &range,
                    "a range to draw from needs both of its ends",
                    format!("write `{name} in 0.1..2.0`"),
                )),
            };
        }
        let needed = || {
            error(
                &name,
                format!("the check of `{name}` needs a value or a range"),
                format!("write `{name} = 3`, or `{name} in 0.1..2.0` for an argument"),
            )
        };
        input.parse::<Token![=]>().map_err(|_| needed())?;
        let mut value = TokenStream::new();
        while !input.is_empty() && !input.peek(Token![,]) {
            value.extend([input.parse::<TokenTree>()?]);
            // A type's own commas are within `<` and `>`.
            while unbalanced(&value) && !input.is_empty() {
                value.extend([input.parse::<TokenTree>()?]);
            }
        }
        if value.is_empty() {
            return Err(needed());
        }
        Ok(Check::Is(name, value))
    }
}

/// Whether more `<` than `>` were seen.
fn unbalanced(tokens: &TokenStream) -> bool {
    let depth: i32 = tokens
        .clone()
        .into_iter()
        .map(|t| match t {
            TokenTree::Punct(p) if p.as_char() == '<' => 1,
            TokenTree::Punct(p) if p.as_char() == '>' => -1,
            _ => 0,
        })
        .sum();
    depth > 0
}

/// Reads the signature of `function`; what is wrong goes to `errors`, and the rest is read on.
pub fn read(function: &ItemFn, options: Options, errors: &mut Errors) -> Signature {
    let sig = &function.sig;
    refuse_qualifiers(function, errors);

    let reals = real_parameters(&sig.generics);
    let mut args: Vec<Arg> = Vec::new();
    for (k, input) in sig.inputs.iter().enumerate() {
        if let Some(arg) = read_arg(k, input, &reals, errors) {
            args.push(arg);
        }
    }
    if !args.iter().any(|a| !a.role.stored()) && sig.inputs.len() == args.len() {
        errors.report(
            &sig.ident,
            format!("`{}` has no input", sig.ident),
            "an argument without `#[param]`, `#[constant]` and `#[state]` is an input; \
             a module computes its output from at least one",
        );
    }

    let mut output = match &sig.output {
        ReturnType::Type(_, ty) => accepted_output((**ty).clone(), errors),
        ReturnType::Default => {
            errors.report(
                &sig.ident,
                format!("`{}` has no output", sig.ident),
                "write the type of the result: `-> f64`",
            );
            placeholder()
        }
    };

    let (docs, rest): (Vec<_>, Vec<_>) =
        function.attrs.iter().cloned().partition(|a| a.path().is_ident("doc"));
    let (derives, attrs): (Vec<_>, Vec<_>) =
        rest.into_iter().partition(|a| a.path().is_ident("derive"));

    let module = options.name.clone().unwrap_or_else(|| {
        Ident::new(&names::pascal_case(&sig.ident.to_string()), sig.ident.span())
    });
    let krate =
        options.krate.as_ref().map_or_else(|| quote!(::chainrule), ToTokens::to_token_stream);

    refuse_unbounded(&sig.generics, &mut args, errors);
    let refused = refuse_generics(&sig.generics, &args, &module, errors);
    for ty in args.iter_mut().map(|a| &mut a.ty).chain([&mut output]) {
        if mentions(ty, &refused) {
            *ty = placeholder();
        }
    }
    let generics = without(&sig.generics, &refused);
    let signature = Signature {
        grad: Ident::new(&format!("{module}Grad"), module.span()),
        module,
        ident: sig.ident.clone(),
        krate,
        vis: function.vis.clone(),
        docs,
        derives,
        attrs,
        stored_generics: stored_generics(&generics, &args),
        generics: without_defaults(&generics),
        args,
        output,
        options,
        is_method: sig.receiver().is_some(),
    };
    refuse_unknown_checks(&signature, errors);
    refuse_unmatched_rules(&signature, errors);
    refuse_boxed_constants(&signature, errors);
    signature
}

/// Of `backward(x = rule)`: each differentiated argument needs one rule, and nothing else has one.
fn refuse_unmatched_rules(signature: &Signature, errors: &mut Errors) {
    let Some(Backward::Named(rules)) = &signature.options.backward else { return };
    let differentiated = |a: &&Arg| matches!(a.role, Role::Input | Role::Param);
    let args: Vec<&Ident> =
        signature.args.iter().filter(differentiated).map(|a| &a.ident).collect();
    for (k, (name, _)) in rules.iter().enumerate() {
        if !args.contains(&name) {
            errors.report(
                name,
                format!("`{name}` is no argument that is differentiated"),
                "each input and each `#[param]` has a rule, by its name",
            );
        } else if rules.iter().take(k).any(|(other, _)| other == name) {
            errors.report(name, format!("`{name}` has two rules"), "leave one of them out");
        }
    }
    for name in args {
        if !rules.iter().any(|(ruled, _)| ruled == name) {
            errors.report(
                name,
                format!("`{name}` has no rule"),
                format!("write `{name} = rule`; where its derivative is 0, the rule adds nothing"),
            );
        }
    }
}

/// Refuses `boxed` where something would silently begin as zero that is never initialised.
fn refuse_boxed_constants(signature: &Signature, errors: &mut Errors) {
    let Some(boxed) = &signature.options.boxed else { return };
    if let Some((_, arg)) = signature.stored().find(|(_, a)| a.role != Role::Param) {
        errors.report(
            boxed,
            format!("`boxed` makes a module of parameters only, and `{}` is none", arg.ident),
            "put the parameters into a module of their own, which is in a box within this one",
        );
    }
}

fn refuse_qualifiers(function: &ItemFn, errors: &mut Errors) {
    let sig = &function.sig;
    let plain = "a module is a plain `fn`";
    if let Some(token) = &sig.asyncness {
        errors.report(token, "an `async` function can't be differentiated", plain);
    }
    if let Some(token) = &sig.constness {
        errors.report(token, "a `const` function can't be a module", plain);
    }
    if let Some(token) = &sig.unsafety {
        errors.report(token, "an `unsafe` function can't be differentiated", plain);
    }
    if let Some(abi) = &sig.abi {
        errors.report(abi, "an `extern` function can't be differentiated", plain);
    }
    if let Some(variadic) = &sig.variadic {
        errors.report(variadic, "a variadic function can't be differentiated", plain);
    }
}

/// Stands for a type that was refused.
fn placeholder() -> Type {
    syn::parse_quote!(())
}

fn read_arg(k: usize, input: &FnArg, reals: &[String], errors: &mut Errors) -> Option<Arg> {
    let typed = match input {
        FnArg::Typed(typed) => typed,
        FnArg::Receiver(receiver) => {
            errors.report(
                receiver,
                "a method can't be a module",
                "write a function, and take what `self` would be as an argument: \
                 `#[param] net: &Net`",
            );
            return None;
        }
    };
    let (ident, mutable) = match &*typed.pat {
        Pat::Ident(pat) => {
            if pat.by_ref.is_some() || pat.subpat.is_some() {
                let help = "write `x: X` or `x: &X`";
                errors.report(pat, "an argument of a module is a plain name", help);
            }
            (pat.ident.clone(), pat.mutability.is_some())
        }
        pat => {
            errors.report(
                pat,
                "an argument of a module needs a name: it is a field, or a part of the input",
                "write `x: X` here, and take it apart by a `let` in the body",
            );
            (format_ident!("argument_{k}"), false)
        }
    };

    let mut role = None;
    let mut attrs = Vec::new();
    for attr in &typed.attrs {
        let said = match attr.path().get_ident() {
            Some(i) if i == "param" => Role::Param,
            Some(i) if i == "constant" => Role::Constant,
            Some(i) if i == "state" => Role::State,
            _ => {
                if !attr.path().is_ident("doc") {
                    errors.report(
                        attr,
                        "unknown attribute of an argument",
                        "an argument can be `#[param]` (stored, differentiated), `#[constant]` \
                         (stored, not differentiated) or `#[state]` (a constant that differs between \
                         training and evaluation); without these it is an input",
                    );
                }
                attrs.push(attr.clone());
                continue;
            }
        };
        if !matches!(attr.meta, syn::Meta::Path(_)) {
            let name = attr.path().to_token_stream();
            let what = format!("`#[{name}]` takes no arguments");
            errors.report(attr, what, format!("write `#[{name}]`"));
        }
        if role.is_some() {
            errors.report(
                attr,
                format!("two roles for `{ident}`"),
                "an argument is `#[param]`, or `#[constant]`, or `#[state]`, or an input",
            );
        }
        role = Some(said);
    }

    let (ty, by_ref) = match peel(&typed.ty) {
        Type::Reference(r) => {
            if let Some(mutability) = &r.mutability {
                errors.report(
                    mutability,
                    "an argument of a module can't be changed through `&mut`",
                    "take it by value or by `&`, and give the new value back",
                );
            }
            ((*r.elem).clone(), true)
        }
        ty => (ty.clone(), false),
    };
    // What a module stores may be too large for the stack.
    let boxed = role.is_some().then(|| in_a_box(&ty)).flatten();
    let mut refused = refuse_type(boxed.unwrap_or(&ty), errors);
    if let Some(inner) = boxed
        && role == Some(Role::Param)
        && kind(inner, reals) != Kind::Unknown
    {
        let help =
            "store the value itself, and put the whole module into a box: `#[module(boxed)]`";
        errors.report(&ty, "a box can hold a module, but not a single value", help);
        refused = true;
    }
    if role == Some(Role::Constant) && is_noise(&ty) {
        errors.report(
            &ty,
            "noise that is a constant would never be drawn",
            format!("write `#[state] {ident}: Noise`: then `train` and `evaluate` reach it"),
        );
    }
    let kind = if refused { Kind::Unknown } else { kind(&ty, reals) };
    let ty = if refused { placeholder() } else { ty };
    let role = role.unwrap_or(if is_discrete(&kind) { Role::Discrete } else { Role::Input });
    Some(Arg { ident, ty, by_ref, mutable, role, attrs, kind, refused })
}

/// Whether a type is `Noise`, by its name.
fn is_noise(ty: &Type) -> bool {
    matches!(peel(ty), Type::Path(path) if path.path.segments.last().is_some_and(|s| s.ident == "Noise"))
}

/// What is in a box, if it is one.
fn in_a_box(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = peel(ty) else { return None };
    let last = path.path.segments.last().filter(|s| s.ident == "Box")?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => {
            arguments.args.iter().find_map(|argument| match argument {
                syn::GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

fn peel(ty: &Type) -> &Type {
    match ty {
        Type::Paren(t) => peel(&t.elem),
        Type::Group(t) => peel(&t.elem),
        ty => ty,
    }
}

/// Refuses what can be no part of a module, by its tokens; `true` when it did.
fn refuse_type(ty: &Type, errors: &mut Errors) -> bool {
    const SIZES: &str = "use `[f64; N]`, `SVector<f64, N>` or `SMatrix<f64, R, C>`";
    let (what, help) = match peel(ty) {
        Type::ImplTrait(_) => (
            "`impl Trait` has no name to give to a field".to_owned(),
            "name it: `<T: Real>`, `x: T`",
        ),
        Type::TraitObject(_) => (
            "a `dyn` type can't be differentiated".to_owned(),
            "take a module by its type, or by a type parameter: `M: Module<X>`",
        ),
        Type::BareFn(_) => (
            "a function pointer can't be differentiated".to_owned(),
            "call a `#[module]` function by its name, or take a module: `M: Module<X>`",
        ),
        Type::Slice(_) => (
            "a slice has no size at compile time".to_owned(),
            "take an array: `&[f64; N]`, with `const N: usize`",
        ),
        Type::Path(p) => {
            let Some(last) = p.path.segments.last() else { return false };
            let name = last.ident.to_string();
            match name.as_str() {
                "Vec" | "DVector" | "DMatrix" | "OMatrix" => {
                    (format!("`{name}` has no size at compile time"), SIZES)
                }
                "Box" => {
                    let what = "a module takes and gives no `Box` at a call".to_owned();
                    (what, "use what is in it: `&X`; what is stored may be in a box")
                }
                "Result" => (
                    "a module takes and gives no `Result`: it has a value for each input"
                        .to_owned(),
                    "decide before it is called",
                ),
                "String" | "str" => {
                    ("text can't be differentiated".to_owned(), "a module takes numbers only")
                }
                _ => return false,
            }
        }
        _ => return false,
    };
    errors.report(ty, what, help);
    true
}

/// The output's type, or what stands for it after an error.
fn accepted_output(output: Type, errors: &mut Errors) -> Type {
    if refuse_type(&output, errors) {
        return placeholder();
    }
    if let Type::Path(p) = peel(&output)
        && p.path.segments.last().is_some_and(|s| s.ident == "Option")
    {
        errors.report(
            &output,
            "a module gives no `Option`: it has a value for each input",
            "decide before it is called",
        );
        return placeholder();
    }
    if let Type::Reference(r) = peel(&output) {
        errors.report(&output, "the output can't be a reference", "give back a value");
        return (*r.elem).clone();
    }
    if !matches!(&output, Type::Infer(_)) && is_discrete(&kind(&output, &[])) {
        errors.report(
            &output,
            format!(
                "an output of type `{}` has no derivative",
                names::tidy(&output.to_token_stream().to_string())
            ),
            "the output is a scalar, a matrix, or an array or a tuple of them",
        );
    }
    output
}

/// What the tokens of a type tell.
pub fn kind(ty: &Type, reals: &[String]) -> Kind {
    match peel(ty) {
        Type::Reference(r) => kind(&r.elem, reals),
        Type::Array(a) => Kind::Array(Box::new(kind(&a.elem, reals))),
        Type::Tuple(t) => Kind::Tuple(t.elems.iter().map(|e| kind(e, reals)).collect()),
        Type::Path(p) if p.qself.is_none() => {
            let Some(last) = p.path.segments.last() else { return Kind::Unknown };
            let name = last.ident.to_string();
            let single = p.path.segments.len() == 1;
            if ["f32", "f64"].contains(&name.as_str()) || (single && reals.contains(&name)) {
                Kind::Scalar
            } else if is_integer(&name) {
                Kind::Discrete
            } else if is_matrix(&name) {
                Kind::Matrix
            } else {
                Kind::Unknown
            }
        }
        _ => Kind::Unknown,
    }
}

fn is_integer(name: &str) -> bool {
    [
        "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
        "i128", "isize",
    ]
    .contains(&name)
}

/// `SVector`, `SMatrix`, `Matrix2x3`, `RowVector4`.
fn is_matrix(name: &str) -> bool {
    ["SVector", "SMatrix", "RowSVector"].contains(&name)
        || ["RowVector", "Vector", "Matrix"].iter().any(|stem| {
            name.strip_prefix(stem).is_some_and(|size| {
                !size.is_empty() && size.chars().all(|c| c.is_ascii_digit() || c == 'x')
            })
        })
}

/// Whether nothing in a value of this kind has a derivative.
pub fn is_discrete(kind: &Kind) -> bool {
    match kind {
        Kind::Discrete => true,
        Kind::Array(element) => is_discrete(element),
        Kind::Tuple(elements) => elements.iter().all(is_discrete),
        Kind::Scalar | Kind::Matrix | Kind::Unknown => false,
    }
}

/// The generics of the struct: those that appear in stored arguments.
fn stored_generics(generics: &Generics, args: &[Arg]) -> Generics {
    let types: TokenStream =
        args.iter().filter(|a| a.role.stored()).map(|a| a.ty.to_token_stream()).collect();
    appearing_in(&types, generics)
}

/// Refuses an input or a parameter of which nothing at all is known.
fn refuse_unbounded(generics: &Generics, args: &mut [Arg], errors: &mut Errors) {
    for arg in args {
        let help = match arg.role {
            Role::Input => "say that it is differentiable: `X: Differentiable`, `T: Real`",
            Role::Param => "say what it is: `M: Module<X, Output = Y>`, `T: Real`",
            Role::Discrete | Role::Constant | Role::State => continue,
        };
        let name = arg.ty.to_token_stream().to_string();
        let predicates = generics.where_clause.iter().flat_map(|w| &w.predicates);
        let unbounded = generics.type_params().any(|t| t.ident == name && t.bounds.is_empty())
            && !predicates.clone().any(|p| mentions(p, std::slice::from_ref(&name)));
        if unbounded {
            errors.report(&arg.ty, format!("`{name}` could be any type"), help);
            arg.refused = true;
            arg.ty = placeholder();
        }
    }
}

/// Refuses generics that a module can't have, and gives their names.
fn refuse_generics(
    generics: &Generics,
    args: &[Arg],
    module: &Ident,
    errors: &mut Errors,
) -> Vec<String> {
    let types: TokenStream = args.iter().map(|a| a.ty.to_token_stream()).collect();
    let any_refused = args.iter().any(|a| a.refused);
    let mut refused = Vec::new();
    for parameter in &generics.params {
        let name = parameter_name(parameter);
        let ident = match parameter {
            GenericParam::Lifetime(l) => {
                errors.report(
                    l,
                    "a module has no lifetime parameters",
                    "leave the lifetime out: an argument taken by reference is `x: &X`",
                );
                refused.push(l.lifetime.ident.to_string());
                continue;
            }
            GenericParam::Type(t) => &t.ident,
            GenericParam::Const(c) => &c.ident,
        };
        if !mentions(&types, std::slice::from_ref(&name)) {
            if !any_refused {
                errors.report(
                    ident,
                    format!("`{name}` appears in no argument"),
                    "a module is called without `::<..>`: each of its generics must follow from \
                     the type of an argument",
                );
            }
            refused.push(name);
        } else if module == &name {
            errors.report(
                ident,
                format!("`{name}` is also the name of the struct of this function"),
                "give the struct another name, `#[module(name = Other)]`, or the parameter",
            );
            refused.push(name);
        }
    }
    refused
}

/// The generics that have none of these names.
fn without(generics: &Generics, names: &[String]) -> Generics {
    let mut generics = generics.clone();
    let is_kept = |p: &GenericParam| match p {
        GenericParam::Lifetime(l) => !names.contains(&l.lifetime.ident.to_string()),
        p => !names.contains(&parameter_name(p)),
    };
    generics.params = generics.params.into_iter().filter(is_kept).collect();
    if let Some(clause) = &mut generics.where_clause {
        let kept = clause.predicates.iter().filter(|p| !mentions(p, names)).cloned();
        clause.predicates = kept.collect();
    }
    generics
}

fn refuse_unknown_checks(signature: &Signature, errors: &mut Errors) {
    let generics: Vec<String> = signature.generics.params.iter().map(parameter_name).collect();
    let arguments: Vec<String> = signature.args.iter().map(|a| a.ident.to_string()).collect();
    let list = |names: &[String]| match names {
        [] => "none".to_owned(),
        names => names.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", "),
    };
    for check in &signature.options.check {
        match check {
            Check::Is(name, _)
                if !generics.contains(&name.to_string())
                    && !arguments.contains(&name.to_string()) =>
            {
                errors.report(
                    name,
                    format!("`{name}` is neither a generic nor an argument of this function"),
                    format!(
                        "its generics are {}, its arguments {}",
                        list(&generics),
                        list(&arguments)
                    ),
                );
            }
            Check::Range(name, ..) if !arguments.contains(&name.to_string()) => errors.report(
                name,
                format!("`{name}` is no argument of this function"),
                format!("its arguments are {}", list(&arguments)),
            ),
            Check::Is(name, value) => {
                let of_type = signature
                    .generics
                    .params
                    .iter()
                    .any(|p| matches!(p, GenericParam::Type(t) if t.ident == *name));
                let wrong = if of_type {
                    syn::parse2::<syn::Type>(value.clone()).is_err()
                } else {
                    syn::parse2::<syn::Expr>(value.clone()).is_err()
                };
                if wrong {
                    let (what, help) = if of_type {
                        ("type", format!("write `{name} = SomeType`"))
                    } else {
                        ("value", "separate several by commas: `check(N = 3, k = 1)`".to_owned())
                    };
                    let what = format!("the check of `{name}` needs a {what}, and this is none");
                    errors.report(value, what, help);
                }
            }
            Check::Range(..) => {}
        }
    }
}

impl Signature {
    /// The scalar type parameters.
    pub fn reals(&self) -> Vec<String> {
        real_parameters(&self.generics)
    }

    /// The type parameters that are not scalars: modules, mostly.
    pub fn other_types(&self) -> Vec<String> {
        other_parameters(&self.generics)
    }

    /// `where M: Bound` for the arguments of these roles whose type a type parameter stands for.
    pub fn bounds(&self, bound: &TokenStream, roles: &[Role]) -> TokenStream {
        let others = self.other_types();
        let types = self
            .args
            .iter()
            .filter(|a| roles.contains(&a.role) && mentions(&a.ty, &others))
            .map(|a| &a.ty);
        quote!(#(#types: #bound,)*)
    }

    /// The arguments given at each call, in order.
    pub fn inputs(&self) -> impl Iterator<Item = (usize, &Arg)> {
        self.args.iter().enumerate().filter(|(_, a)| !a.role.stored())
    }

    /// The arguments that are fields of the struct, in order.
    pub fn stored(&self) -> impl Iterator<Item = (usize, &Arg)> {
        self.args.iter().enumerate().filter(|(_, a)| a.role.stored())
    }

    /// The parameters, in order.
    pub fn params(&self) -> impl Iterator<Item = (usize, &Arg)> {
        self.args.iter().enumerate().filter(|(_, a)| a.role == Role::Param)
    }
}
