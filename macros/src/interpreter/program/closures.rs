//! Closures: `map`, `zip_map`, `fold`, `from_fn`, and chains of iterators.

use super::{Code, Flow, Level, Size, Type, Writer};

/// What a closure is given.
#[derive(Clone)]
pub(super) enum Item {
    One { ty: Type, by_ref: bool, active: Flow },
    Pair(Box<Item>, Box<Item>),
}

/// A chain of iterators.
struct Chain {
    text: String,
    item: Item,
    active: Flow,
    /// Whether what it goes through is.
    source: Flow,
    length: usize,
}

impl Item {
    pub(super) fn owned(ty: Type, active: Flow) -> Item {
        Item::One { ty, by_ref: false, active }
    }
}

impl Writer<'_> {
    /// `|pattern| body`, for these, and whether it mentions something active.
    fn closure(&mut self, items: &[Item], result: &Type, fuel: usize) -> Code {
        let scope = self.scope.vars.len();
        self.scope.depth += 1;
        self.within.0 += 1;
        let patterns: Vec<String> = items.iter().map(|item| self.bind(item, true)).collect();
        let body = self.closed(|w| match w.choices.once_in(4) {
            true => w.block(result, fuel),
            false => w.expr(result, fuel),
        });
        self.within.0 -= 1;
        self.scope.depth -= 1;
        self.scope.vars.truncate(scope);
        Code::new(format!("|{}| {}", patterns.join(", "), body.text), Level::Block, body.active)
    }

    /// A pattern for an item; its names come into scope.
    pub(super) fn bind(&mut self, item: &Item, outermost: bool) -> String {
        match item {
            Item::Pair(a, b) => {
                let (a, b) = (self.bind(a, false), self.bind(b, false));
                format!("({a}, {b})")
            }
            Item::One { ty, by_ref, active } => {
                let mut by_ref = *by_ref;
                let mut mark = "";
                if by_ref && self.choices.once_in(2) {
                    (by_ref, mark) = (false, "&");
                }
                match ty {
                    Type::Tuple(parts) if !by_ref && self.choices.once_in(2) => {
                        let parts: Vec<String> = parts
                            .iter()
                            .map(|p| self.bind(&Item::owned(p.clone(), *active), false))
                            .collect();
                        return format!("{mark}({},)", parts.join(", "));
                    }
                    Type::Array(element, n)
                        if !by_ref && n.name.is_none() && self.choices.once_in(3) =>
                    {
                        let parts: Vec<String> = (0..n.n)
                            .map(|_| self.bind(&Item::owned((**element).clone(), *active), false))
                            .collect();
                        return format!("{mark}[{}]", parts.join(", "));
                    }
                    _ => {}
                }
                let names: Vec<String> = (0..2).map(|_| self.name()).collect();
                // Two parameters of one closure can't share a name.
                let name = if self.choices.once_in(2) && outermost {
                    names[0].clone()
                } else {
                    self.own_name("e")
                };
                if outermost && self.taken_here(&name) {
                    let name = self.own_name("e");
                    self.declare(&name, ty.clone(), by_ref, false, *active);
                    return format!("{mark}{name}");
                }
                self.declare(&name, ty.clone(), by_ref, false, *active);
                if outermost && mark.is_empty() && self.choices.once_in(5) {
                    let reference = if by_ref { "&" } else { "" };
                    return format!("{name}: {reference}{}", ty.text(self.scalar));
                }
                format!("{mark}{name}")
            }
        }
    }

    /// Whether the closure that is being written has a parameter of this name.
    fn taken_here(&self, name: &str) -> bool {
        let depth = self.scope.depth;
        self.scope.vars.iter().any(|v| v.depth == depth && v.name == name)
    }

    /// An array, and the type of its elements; of a size, if one is given.
    pub(super) fn some_array(&mut self, n: Option<Size>, fuel: usize) -> (Code, Type, Size) {
        let fit = |t: &Type| match t {
            Type::Array(element, m) => {
                n.is_none_or(|n| n == *m) && !matches!(**element, Type::Index(_))
            }
            _ => false,
        };
        if let Some(ty) = self.type_in_scope(fit)
            && let Type::Array(element, m) = &ty
        {
            return (self.expr(&ty, fuel), (**element).clone(), *m);
        }
        let n = n.unwrap_or_else(|| self.size());
        let element = self.any_type(1);
        let ty = Type::Array(Box::new(element.clone()), n);
        (self.expr(&ty, fuel), element, n)
    }

    pub(super) fn array_map(&mut self, element: &Type, n: Size, fuel: usize) -> Code {
        let (source, from, _) = self.some_array(Some(n), fuel);
        let closure = self.closure(&[Item::owned(from, source.active)], element, fuel);
        let text = format!("{}.map({})", source.receiver(), closure.text);
        Code::atom(text, source.active.max(closure.active))
    }

    pub(super) fn array_from_fn(&mut self, element: &Type, n: Size, fuel: usize) -> Code {
        let closure = self.closure(&[Item::owned(Type::Index(n.n), Flow::No)], element, fuel);
        let ty = element.text(self.scalar);
        let text = format!("core::array::from_fn::<{ty}, {}, _>({})", n.text(), closure.text);
        Code::atom(text, closure.active)
    }

    pub(super) fn matrix_from_fn(&mut self, r: Size, c: Size, fuel: usize) -> Code {
        let indices = [r, c].map(|s| Item::owned(Type::Index(s.n), Flow::No));
        let closure = self.closure(&indices, &Type::Scalar, fuel);
        let path = Type::Matrix(r, c).path(self.scalar);
        Code::atom(format!("{path}::from_fn({})", closure.text), closure.active)
    }

    pub(super) fn matrix_map(&mut self, r: Size, c: Size, fuel: usize) -> Code {
        let ty = Type::Matrix(r, c);
        let a = self.expr(&ty, fuel);
        if self.choices.once_in(2) {
            let b = self.expr(&ty, fuel);
            let given = [&a, &b].map(|m| Item::owned(Type::Scalar, m.active));
            let closure = self.closure(&given, &Type::Scalar, fuel);
            let text = format!("{}.zip_map({}, {})", a.receiver(), b.reference(), closure.text);
            return Code::atom(text, a.active.max(b.active).max(closure.active));
        }
        let closure = self.closure(&[Item::owned(Type::Scalar, a.active)], &Type::Scalar, fuel);
        let text = format!("{}.map({})", a.receiver(), closure.text);
        Code::atom(text, a.active.max(closure.active))
    }

    /// A container of any kind: its code, the type of its elements, how many there are.
    pub(super) fn container(&mut self, length: Option<usize>, fuel: usize) -> (Code, Type, usize) {
        let by_array = self.choices.once_in(2);
        if by_array {
            let n = length.map(|n| match self.named {
                Some(named) if named.n == n && self.choices.once_in(2) => named,
                _ => Size::of(n),
            });
            let (code, element, n) = self.some_array(n, fuel);
            return (code, element, n.n);
        }
        let fit = |t: &Type| match t {
            Type::Matrix(r, c) => length.is_none_or(|n| r.n * c.n == n),
            _ => false,
        };
        let ty = self.type_in_scope(fit).unwrap_or_else(|| match length {
            Some(n) => Type::vector(Size::of(n)),
            None => Type::Matrix(self.size(), self.size()),
        });
        let n = match &ty {
            Type::Matrix(r, c) => r.n * c.n,
            _ => 0,
        };
        (self.expr(&ty, fuel), Type::Scalar, n)
    }

    /// A chain of iterators, to which an end is missing.
    fn chain(&mut self, length: Option<usize>, fuel: usize, ranges: bool) -> Chain {
        let mut chain = if ranges && self.choices.once_in(6) {
            let n = length.unwrap_or(2);
            let start = self.choices.below(2);
            let end = start + n;
            let item = Item::owned(Type::Index(end), Flow::No);
            let text = if self.choices.once_in(3) {
                format!("({start}..={})", end - 1)
            } else {
                format!("({start}..{end})")
            };
            Chain { text, item, active: Flow::No, source: Flow::No, length: n }
        } else {
            let (code, element, n) = self.container(length, fuel);
            let matrix = element == Type::Scalar;
            let by_value = !matrix && code.level == Level::Atom && self.choices.once_in(4);
            let item = Item::One { ty: element, by_ref: !by_value, active: code.active };
            let method = if by_value { "into_iter" } else { "iter" };
            let receiver = if by_value { code.at(Level::Atom) } else { code.receiver() };
            let text = format!("{receiver}.{method}()");
            let source = self.known(&code);
            Chain { text, item, active: code.active, source, length: n }
        };
        let links = self.choices.below(4);
        for _ in 0..links {
            self.link(&mut chain, fuel);
        }
        chain
    }

    /// One more method.
    fn link(&mut self, chain: &mut Chain, fuel: usize) {
        match self.choices.below(5) {
            0 => {
                if let Item::One { by_ref, .. } = &mut chain.item
                    && *by_ref
                {
                    *by_ref = false;
                    let method = *self.choices.pick(&[".copied()", ".cloned()"]);
                    chain.text.push_str(method);
                }
            }
            1 => {
                let index = Item::owned(Type::Index(chain.length), Flow::No);
                chain.item = Item::Pair(Box::new(index), Box::new(chain.item.clone()));
                chain.text.push_str(".enumerate()");
            }
            2 => {
                // The shorter of the two ends it.
                let length = if self.choices.once_in(4) { None } else { Some(chain.length) };
                let mut shorter = chain.length;
                let (other, item, source, active) = if self.choices.once_in(10) {
                    let start = self.choices.below(2);
                    let item = Item::owned(Type::Index(start + chain.length), Flow::No);
                    (format!("{start}.."), item, Flow::No, Flow::No)
                } else if self.choices.once_in(3) {
                    let other = self.chain(length, 0, true);
                    shorter = shorter.min(other.length);
                    (other.text, other.item, other.source, other.active)
                } else {
                    let (code, element, n) = self.container(length, fuel);
                    shorter = shorter.min(n);
                    let item = Item::One { ty: element, by_ref: true, active: code.active };
                    let text = if self.choices.once_in(2) {
                        code.reference()
                    } else {
                        format!("{}.iter()", code.receiver())
                    };
                    (text, item, code.active, code.active)
                };
                chain.length = shorter;
                chain.item = Item::Pair(Box::new(chain.item.clone()), Box::new(item));
                chain.text.push_str(&format!(".zip({other})"));
                chain.active = chain.active.max(active);
                chain.source = chain.source.max(source);
            }
            _ => {
                let result = if self.choices.once_in(4) { self.any_type(1) } else { Type::Scalar };
                self.map_link(chain, &result, fuel);
            }
        }
    }

    fn map_link(&mut self, chain: &mut Chain, result: &Type, fuel: usize) {
        let closure = self.closure(std::slice::from_ref(&chain.item), result, fuel);
        chain.text.push_str(&format!(".map({})", closure.text));
        chain.active = chain.active.max(closure.active);
        chain.item = Item::owned(result.clone(), closure.active);
    }

    /// Whether lowering knows how many elements something has: it is active, or an argument.
    fn known(&self, code: &Code) -> Flow {
        let name = code.dereferenced().unwrap_or(&code.text);
        let argument = self.scope.visible(|v| v.argument && v.name == name);
        if argument.is_empty() { code.active } else { Flow::Surely }
    }

    /// Whether there are sums: a generic scalar has none where code is kept as written.
    pub(super) fn sums(&self) -> bool {
        self.scalar == "f64" || !self.inactive && !self.asking
    }

    /// `chain.sum()`
    pub(super) fn chain_sum(&mut self, ty: &Type, fuel: usize) -> Code {
        let mut chain = self.chain(None, fuel, true);
        if !matches!(&chain.item, Item::One { ty: item, .. } if item == ty) {
            self.map_link(&mut chain, ty, fuel);
        }
        if self.scalar != "f64" && (chain.active != Flow::Surely || self.asking) {
            // Kept as written it would be refused by the compiler: a generic scalar has no sum.
            return self.leaf(ty);
        }
        Code::atom(format!("{}.sum::<{}>()", chain.text, ty.text(self.scalar)), chain.active)
    }

    /// `fold`, of a matrix or of a chain.
    pub(super) fn fold(&mut self, ty: &Type, fuel: usize) -> Code {
        let (text, item, source, active) = if self.choices.once_in(3) {
            let (r, c) = self.shape();
            let m = self.expr(&Type::Matrix(r, c), fuel);
            (m.receiver(), Item::owned(Type::Scalar, m.active), self.known(&m), m.active)
        } else {
            let chain = self.chain(None, fuel, false);
            (chain.text, chain.item, chain.source, chain.active)
        };
        let init = self.expr(ty, fuel);
        if source != Flow::Surely && !self.inactive {
            // A fold over what is inactive is refused where its size is not known.
            return init;
        }
        let depends = if self.inactive { Flow::No } else { Flow::Maybe };
        let carried = Item::owned(ty.clone(), depends);
        let closure = self.closure(&[carried, item], ty, fuel);
        let text = format!("{text}.fold({}, {})", init.text, closure.text);
        Code::atom(text, active.max(init.active).max(closure.active))
    }
}
