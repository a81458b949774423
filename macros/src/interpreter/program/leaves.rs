//! The smallest expressions: variables, parts of them, indices.

use super::scope::{Flow, Var};
use super::types::Type;
use super::{Code, Level, Writer, tuple};

impl Writer<'_> {
    /// A variable, a part of one, or the simplest that there is.
    pub(super) fn leaf(&mut self, ty: &Type) -> Code {
        let inactive = self.only_inactive();
        let fit = self.scope.visible(|v| v.ty.contains(ty) && v.fits(inactive));
        if !fit.is_empty() && !self.choices.once_in(6) {
            // The latest variables first, so that little is made in vain.
            let most = fit.len().min(4);
            let among = if self.choices.once_in(3) { fit.len() } else { most };
            let mut i = fit[self.choices.below(among)];
            // What does not depend on an argument says little.
            if self.scope.vars[i].active == Flow::No && !self.choices.once_in(4) {
                i = fit[self.choices.below(fit.len())];
            }
            let var = self.scope.vars[i].clone();
            return self.part(&var, ty);
        }
        match ty {
            Type::Scalar => self.number(),
            Type::Matrix(r, c) => self.constructed(*r, *c),
            Type::Array(element, n) => {
                let e = self.leaf(element);
                Code::atom(format!("[{}; {}]", e.text, n.text()), e.active)
            }
            Type::Tuple(parts) => {
                let parts: Vec<Code> = parts.iter().map(|p| self.leaf(p)).collect();
                tuple(&parts)
            }
            Type::Index(_) | Type::Count | Type::Flag | Type::Option(_) => self.bookkept(ty, 0),
        }
    }

    /// Whether what is read of a variable depends on an argument. In a loop a later step may make
    /// it so.
    pub(super) fn flow_of(&self, var: &Var) -> Flow {
        let changing = var.mutable && var.loops < self.loops && !var.steady && !var.counts();
        match var.active {
            Flow::No if changing => Flow::Maybe,
            Flow::Surely if var.mutable => Flow::Maybe,
            active => active,
        }
    }

    /// The part of a variable that has this type.
    pub(super) fn part(&mut self, var: &Var, ty: &Type) -> Code {
        let active = self.flow_of(var);
        if var.ty == *ty {
            return if var.by_ref {
                Code::new(format!("*{}", var.name), Level::Unary, active)
            } else {
                Code::atom(&var.name, active)
            };
        }
        Code::atom(format!("{}{}", var.name, self.path(&var.ty, ty)), active)
    }

    /// The way from a value to a part of it: `[1].0`.
    pub(super) fn path(&mut self, whole: &Type, part: &Type) -> String {
        if whole == part {
            return String::new();
        }
        match whole {
            Type::Matrix(r, c) => {
                let named = ["x", "y", "z"];
                match self.choices.below(4) {
                    0 if c.n == 1
                        && c.name.is_none()
                        && r.name.is_none()
                        && (1..=3).contains(&r.n) =>
                    {
                        format!(".{}", named[self.choices.below(r.n)])
                    }
                    0 | 1 => format!("[{}]", self.index(r.n * c.n).text),
                    _ => format!("[({}, {})]", self.index(r.n).text, self.index(c.n).text),
                }
            }
            Type::Array(element, n) => {
                let i = self.index(n.n).text;
                format!("[{i}]{}", self.path(element, part))
            }
            Type::Tuple(parts) => {
                let fit: Vec<usize> =
                    (0..parts.len()).filter(|k| parts[*k].contains(part)).collect();
                let k = *self.choices.pick(&fit);
                format!(".{k}{}", self.path(&parts[k], part))
            }
            Type::Scalar | Type::Index(_) | Type::Count | Type::Flag | Type::Option(_) => {
                String::new()
            }
        }
    }

    /// An index below `bound`.
    pub(super) fn index(&mut self, bound: usize) -> Code {
        let simple = self.choices.below(bound);
        let known = self
            .scope
            .visible(|v| v.active == Flow::No && (v.ty == Type::Count || v.ty.indices().is_some()));
        if known.is_empty() || !self.choices.once_in(2) {
            return Code::atom(simple.to_string(), Flow::No);
        }
        let var = self.scope.vars[*self.choices.pick(&known)].clone();
        let (ty, below) = match var.ty.indices() {
            Some(below) => (Type::Index(below), below),
            None => (Type::Count, usize::MAX),
        };
        let i = self.part(&var, &ty);
        let level = i.at(Level::Product);
        Code::new(
            match self.choices.below(3) {
                0 if below <= bound => i.text,
                1 if below <= bound => format!("{} - {level}", bound - 1),
                _ => format!("({} + {simple}) % {bound}", i.text),
            },
            Level::Sum,
            Flow::No,
        )
    }
}
