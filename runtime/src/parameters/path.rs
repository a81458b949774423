//! The dotted name of a parameter.

use core::fmt;

/// A dotted name, kept on the stack: `layers.2.weight`.
///
/// ```
/// use chainrule::parameters::Path;
///
/// let root = Path::root();
/// let layer = root.field("layers");
/// let layer = layer.index(2);
/// let weight = layer.field("weight");
/// assert_eq!(weight.to_string(), "layers.2.weight");
/// assert!(weight.is("layers.2.weight") && weight.is_in("layers.2") && !weight.is_in("layers.20"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    segment: Segment,
}

#[derive(Clone, Copy, Debug)]
enum Segment {
    Root,
    Name(&'static str),
    Index(usize),
}

impl<'a> Path<'a> {
    /// The empty name, of the value with which a visit begins.
    #[inline]
    pub fn root() -> Path<'static> {
        Path { parent: None, segment: Segment::Root }
    }

    /// The name of the field `name` of this value.
    #[inline]
    pub fn field(&'a self, name: &'static str) -> Path<'a> {
        Path { parent: Some(self), segment: Segment::Name(name) }
    }

    /// The name of the element `index` of this value.
    #[inline]
    pub fn index(&'a self, index: usize) -> Path<'a> {
        Path { parent: Some(self), segment: Segment::Index(index) }
    }

    /// The name of another field of the value that this is a field of.
    #[inline]
    pub fn beside(&self, name: &'static str) -> Path<'a> {
        Path { parent: self.parent, segment: Segment::Name(name) }
    }

    /// The innermost field of the name: `bias` of `fc1.bias`, and of `fc1.bias.2`.
    pub fn name(&self) -> Option<&'static str> {
        match self.segment {
            Segment::Name(name) => Some(name),
            Segment::Index(_) => self.parent.and_then(Path::name),
            Segment::Root => None,
        }
    }

    /// Whether the name is `dotted`.
    pub fn is(&self, dotted: &str) -> bool {
        self.after(dotted) == Some("")
    }

    /// Whether the name is `dotted`, or of something within.
    pub fn is_in(&self, dotted: &str) -> bool {
        dotted.is_empty() || self.is(dotted) || self.parent.is_some_and(|p| p.is_in(dotted))
    }

    /// What follows this name at the start of `dotted`.
    fn after<'d>(&self, dotted: &'d str) -> Option<&'d str> {
        let rest = match self.parent {
            None => dotted,
            Some(parent) => {
                let rest = parent.after(dotted)?;
                if matches!(parent.segment, Segment::Root) { rest } else { rest.strip_prefix('.')? }
            }
        };
        match self.segment {
            Segment::Root => Some(rest),
            Segment::Name(name) => rest.strip_prefix(name),
            Segment::Index(index) => {
                let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                let (number, rest) = rest.split_at(digits);
                (number.parse() == Ok(index)).then_some(rest)
            }
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent.filter(|p| !matches!(p.segment, Segment::Root)) {
            write!(f, "{parent}.")?;
        }
        match self.segment {
            Segment::Root => Ok(()),
            Segment::Name(name) => f.write_str(name),
            Segment::Index(index) => write!(f, "{index}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn a_name_is_compared_by_segments() {
        let root = Path::root();
        let (fc, fc1) = (root.field("fc"), root.field("fc1"));
        let (weight, element) = (fc1.field("weight"), fc1.index(12));
        assert!(weight.is("fc1.weight") && weight.is_in("fc1") && weight.is_in(""));
        assert!(!weight.is("fc1") && !weight.is("fc1.weights") && !weight.is("fc1weight"));
        assert!(!weight.is_in("fc") && !fc.is_in("fc1") && !fc1.is_in("fc1.weight"));
        assert!(element.is("fc1.12") && !element.is("fc1.1") && !element.is("fc1.123"));
        assert!(fc1.beside("fc2").is("fc2") && weight.beside("bias").is("fc1.bias"));
        assert!(root.is("") && !root.is("fc"));
    }
}
