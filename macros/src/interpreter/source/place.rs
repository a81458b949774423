//! Places: what can be assigned to.

use quote::ToTokens;
use syn::{Expr, Ident};

use super::operators::member;
use super::{Machine, Outcome, unit};
use crate::interpreter::number::Number;
use crate::interpreter::value::{Fallible, Value};

/// A variable, and the way to a part of it.
pub(super) struct Place {
    name: Ident,
    path: Vec<usize>,
}

impl<N: Number> Machine<N> {
    pub(super) fn assign(&mut self, place: &Expr, value: Value<N>) -> Outcome<N> {
        match place {
            Expr::Infer(_) => return Ok(unit()),
            Expr::Paren(e) => return self.assign(&e.expr, value),
            Expr::Tuple(places) => {
                for (k, place) in places.elems.iter().enumerate() {
                    self.assign(place, value.part(k)?)?;
                }
                return Ok(unit());
            }
            Expr::Array(places) => {
                for (k, place) in places.elems.iter().enumerate() {
                    self.assign(place, value.part(k)?)?;
                }
                return Ok(unit());
            }
            _ => {}
        }
        let place = self.place(place)?;
        self.write(&place, value)?;
        Ok(unit())
    }

    /// The place that an expression means, or a reference to one.
    pub(super) fn place(&mut self, expr: &Expr) -> Outcome<N, Place> {
        let mut path = Vec::new();
        let mut base = expr;
        let name = loop {
            match base {
                Expr::Path(e) => break e.path.get_ident().ok_or("a place of another module")?,
                Expr::Paren(e) => base = &e.expr,
                Expr::Reference(e) => base = &e.expr,
                Expr::Unary(e) if matches!(e.op, syn::UnOp::Deref(_)) => base = &e.expr,
                Expr::Index(e) => {
                    let index = self.eval(&e.index)?;
                    path.push(self.peek(&e.expr, |whole| whole.position(&index))?);
                    base = &e.expr;
                }
                Expr::Field(e) => {
                    path.push(member(&e.member)?);
                    base = &e.base;
                }
                other => return Err(format!("no place: `{}`", other.to_token_stream()).into()),
            }
        };
        path.reverse();
        Ok(Place { name: name.clone(), path })
    }

    pub(super) fn read(&self, place: &Place) -> Fallible<Value<N>> {
        self.look_up(&place.name)?.get(&place.path)
    }

    pub(super) fn write(&mut self, place: &Place, value: Value<N>) -> Fallible<()> {
        let Place { name, path } = place;
        let slot = self.slot(name).ok_or_else(|| format!("no variable `{name}`"))?;
        match slot {
            Some(whole) => whole.set(path, &value),
            None if path.is_empty() => {
                *slot = Some(value);
                Ok(())
            }
            None => Err(format!("`{name}` has no value yet")),
        }
    }

    /// Looks at a value; that of a variable is not copied for it.
    pub(super) fn peek<R>(
        &mut self,
        expr: &Expr,
        look: impl FnOnce(&Value<N>) -> Fallible<R>,
    ) -> Outcome<N, R> {
        if let Expr::Path(e) = expr
            && let Some(name) = e.path.get_ident()
            && let Some(Some(value)) = self.slot(name)
        {
            return Ok(look(value)?);
        }
        Ok(look(&self.eval(expr)?)?)
    }
}
