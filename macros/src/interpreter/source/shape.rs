//! Sizes that types say: of an array, of a matrix.

use quote::ToTokens;
use syn::{GenericArgument, PathArguments};

use super::Machine;
use crate::interpreter::number::Number;
use crate::interpreter::value::Fallible;

impl<N: Number> Machine<N> {
    /// The length that `array::from_fn::<_, 3, _>` says.
    pub fn array_length(&mut self, path: &syn::Path) -> Fallible<usize> {
        match path.segments.last().map(|s| &s.arguments) {
            Some(PathArguments::AngleBracketed(args)) => {
                self.sizes(&args.args)?.first().copied().ok_or_else(|| "no length".to_owned())
            }
            _ => Err("the length of an array is not known".to_owned()),
        }
    }

    /// The shape that the type of a constructor's path says: `SVector::<f64, 3>::repeat`.
    pub fn shape(&mut self, path: &syn::Path) -> Fallible<Option<(usize, usize)>> {
        let Some(ty) = path.segments.len().checked_sub(2).and_then(|i| path.segments.get(i)) else {
            return Ok(None);
        };
        let sizes = match &ty.arguments {
            PathArguments::AngleBracketed(args) => self.sizes(&args.args)?,
            _ => Vec::new(),
        };
        let name = ty.ident.to_string();
        Ok(match (name.as_str(), sizes.as_slice()) {
            ("SVector", [n]) => Some((*n, 1)),
            ("RowSVector", [n]) => Some((1, *n)),
            ("SMatrix", [r, c]) => Some((*r, *c)),
            (name, _) => {
                let stem = name.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default();
                let digits: Vec<usize> =
                    name.chars().filter_map(|c| c.to_digit(10)).map(|d| d as usize).collect();
                match (stem, digits.as_slice()) {
                    ("Vector", [n]) => Some((*n, 1)),
                    ("RowVector", [n]) => Some((1, *n)),
                    ("Matrix", [n]) => Some((*n, *n)),
                    ("Matrix", [r, c]) => Some((*r, *c)),
                    _ => None,
                }
            }
        })
    }

    /// The sizes among generic arguments: numbers, and const parameters by their name.
    pub fn sizes<'a>(
        &mut self,
        args: impl IntoIterator<Item = &'a GenericArgument>,
    ) -> Fallible<Vec<usize>> {
        let mut sizes = Vec::new();
        for arg in args {
            match arg {
                GenericArgument::Const(e) => sizes.push(self.expr(e)?.index()?),
                GenericArgument::Type(ty) => {
                    if let Ok(size) = self.named(&ty.to_token_stream().to_string()) {
                        sizes.push(size.index()?);
                    }
                }
                _ => {}
            }
        }
        Ok(sizes)
    }
}
