//! The types of generated programs.

use crate::interpreter::value::Value;

/// A size: a number, or a const parameter that stands for one.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Size {
    pub n: usize,
    pub name: Option<&'static str>,
}

impl Size {
    pub const fn of(n: usize) -> Size {
        Size { n, name: None }
    }

    pub fn text(self) -> String {
        self.name.map_or_else(|| self.n.to_string(), str::to_owned)
    }
}

/// A type of a variable or an expression.
#[derive(Clone, PartialEq, Debug)]
pub enum Type {
    Scalar,
    Matrix(Size, Size),
    Array(Box<Type>, Size),
    Tuple(Vec<Type>),
    /// An integer below a bound, to index with.
    Index(usize),
    /// An integer without a bound.
    Count,
    Flag,
    Option(Box<Type>),
}

impl Type {
    pub fn vector(n: Size) -> Type {
        Type::Matrix(n, Size::of(1))
    }

    /// As it is written, with `scalar` for the scalar type.
    pub fn text(&self, scalar: &str) -> String {
        match self {
            Type::Scalar => scalar.to_owned(),
            Type::Matrix(n, Size { n: 1, .. }) => format!("SVector<{scalar}, {}>", n.text()),
            Type::Matrix(r, c) => format!("SMatrix<{scalar}, {}, {}>", r.text(), c.text()),
            Type::Array(element, n) => format!("[{}; {}]", element.text(scalar), n.text()),
            Type::Tuple(parts) => {
                let parts: Vec<String> = parts.iter().map(|p| p.text(scalar)).collect();
                format!("({},)", parts.join(", "))
            }
            Type::Index(_) | Type::Count => "usize".to_owned(),
            Type::Flag => "bool".to_owned(),
            Type::Option(held) => format!("Option<{}>", held.text(scalar)),
        }
    }

    /// By nalgebra's name for a matrix of this size.
    pub fn short(&self, scalar: &str) -> Option<String> {
        let Type::Matrix(Size { n: r, name: None }, Size { n: c, name: None }) = self else {
            return None;
        };
        Some(match (r, c) {
            (4.., _) | (_, 4..) => return None,
            (r, 1) => format!("Vector{r}<{scalar}>"),
            (1, c) => format!("RowVector{c}<{scalar}>"),
            (r, c) if r == c => format!("Matrix{r}<{scalar}>"),
            (r, c) => format!("Matrix{r}x{c}<{scalar}>"),
        })
    }

    /// The type of a matrix in a path: `SVector::<f64, 3>`.
    pub fn path(&self, scalar: &str) -> String {
        self.text(scalar).replacen('<', "::<", 1)
    }

    /// Whether a value is of this type.
    pub fn describes<N>(&self, value: &Value<N>) -> bool {
        match (self, value) {
            (Type::Scalar, Value::Scalar(_)) => true,
            (Type::Index(_) | Type::Count | Type::Flag, Value::Int(_)) => true,
            (Type::Option(held), Value::Option(value)) => {
                value.as_ref().is_none_or(|value| held.describes(value))
            }
            (Type::Matrix(r, c), Value::Matrix(m)) => (r.n, c.n) == (m.rows, m.columns),
            (Type::Array(element, n), Value::Array(parts)) => {
                parts.len() == n.n && parts.iter().all(|p| element.describes(p))
            }
            (Type::Tuple(types), Value::Tuple(parts)) => {
                types.len() == parts.len() && types.iter().zip(parts).all(|(t, p)| t.describes(p))
            }
            _ => false,
        }
    }

    /// The bound of the integers in it.
    pub fn indices(&self) -> Option<usize> {
        match self {
            Type::Index(bound) => Some(*bound),
            Type::Array(element, _) => element.indices(),
            Type::Tuple(parts) => parts.iter().find_map(Type::indices),
            Type::Scalar | Type::Matrix(..) | Type::Count | Type::Flag | Type::Option(_) => None,
        }
    }

    /// Whether a part of it, or all of it, has this type.
    pub fn contains(&self, part: &Type) -> bool {
        self == part
            || match self {
                Type::Scalar | Type::Index(_) | Type::Count | Type::Flag | Type::Option(_) => false,
                Type::Matrix(..) => *part == Type::Scalar,
                Type::Array(element, _) => element.contains(part),
                Type::Tuple(parts) => parts.iter().any(|p| p.contains(part)),
            }
    }
}
