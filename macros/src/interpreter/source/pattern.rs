//! Patterns: whether they match, and what they bind.

use quote::ToTokens;
use syn::{Expr, Pat, RangeLimits};

use super::{Machine, Outcome};
use crate::interpreter::number::Number;
use crate::interpreter::value::Value;

impl<N: Number> Machine<N> {
    /// Binds the names of a pattern that always matches.
    pub(super) fn pattern(&mut self, pat: &Pat, value: Value<N>) -> Outcome<N, ()> {
        // Nearly all are plain names.
        if let Pat::Ident(p) = pat
            && p.subpat.is_none()
        {
            self.bind(&p.ident.to_string(), value);
            return Ok(());
        }
        if self.matches(pat, &value)? {
            Ok(())
        } else {
            Err(format!("`{}` does not match {value:?}", pat.to_token_stream()).into())
        }
    }

    /// Whether a pattern matches. Its names are bound, also those of a part that matches while the
    /// whole does not: then the scope is closed before anything could see them.
    pub(super) fn matches(&mut self, pat: &Pat, value: &Value<N>) -> Outcome<N, bool> {
        match pat {
            Pat::Wild(_) | Pat::Rest(_) => Ok(true),
            Pat::Ident(p) if p.ident == "None" => Ok(matches!(value, Value::Option(None))),
            Pat::Ident(p) => {
                let fits = match &p.subpat {
                    Some((_, sub)) => self.matches(sub, value)?,
                    None => true,
                };
                self.bind(&p.ident.to_string(), value.clone());
                Ok(fits)
            }
            Pat::Paren(p) => self.matches(&p.pat, value),
            Pat::Reference(p) => self.matches(&p.pat, value),
            Pat::Type(p) => self.matches(&p.pat, value),
            Pat::Tuple(p) => self.parts(&p.elems, value),
            Pat::Slice(p) => self.parts(&p.elems, value),
            Pat::TupleStruct(p) if p.path.is_ident("Some") => match value {
                Value::Option(Some(held)) => {
                    let pats: Vec<&Pat> = p.elems.iter().collect();
                    let [pat] = pats.as_slice() else { return Err("`Some` of several".into()) };
                    self.matches(pat, held)
                }
                Value::Option(None) => Ok(false),
                other => Err(format!("`Some` against {other:?}").into()),
            },
            Pat::Or(p) => {
                for case in &p.cases {
                    if self.matches(case, value)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Pat::Lit(p) => {
                let literal = super::literal(&p.lit)?;
                Ok(self.order(value, &literal)? == Some(0))
            }
            Pat::Range(p) => {
                let mut inside = true;
                if let Some(start) = &p.start {
                    inside &= self.beside(value, start)?.is_some_and(|side| side >= 0);
                }
                if let Some(end) = &p.end {
                    let side = self.beside(value, end)?;
                    inside &= match p.limits {
                        RangeLimits::HalfOpen(_) => side.is_some_and(|side| side < 0),
                        RangeLimits::Closed(_) => side.is_some_and(|side| side <= 0),
                    };
                }
                Ok(inside)
            }
            other => Err(format!("an unknown pattern `{}`", other.to_token_stream()).into()),
        }
    }

    /// Where a value stands to an end of a range.
    fn beside(&mut self, value: &Value<N>, end: &Expr) -> Outcome<N, Option<i64>> {
        let end = self.eval(end)?;
        self.order(value, &end)
    }

    /// Whether each part matches its pattern; `..` stands for any number of them.
    fn parts<'p>(
        &mut self,
        pats: impl IntoIterator<Item = &'p Pat>,
        value: &Value<N>,
    ) -> Outcome<N, bool> {
        let pats: Vec<&Pat> = pats.into_iter().collect();
        let length = match value {
            Value::Array(parts) | Value::Tuple(parts) => parts.len(),
            other => return Err(format!("a pattern of parts against {other:?}").into()),
        };
        let rest = pats.iter().position(|p| matches!(p, Pat::Rest(_)));
        if rest.is_none() && pats.len() != length {
            return Err(format!("a pattern of {} parts against {length}", pats.len()).into());
        }
        for (k, pat) in pats.iter().enumerate() {
            // What follows `..` is counted from the end.
            let at = if rest.is_some_and(|rest| k > rest) { k + length - pats.len() } else { k };
            if !matches!(pat, Pat::Rest(_)) && !self.matches(pat, &value.part(at)?)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
