//! Code of expressions.

use super::scope::Flow;

/// How tightly the outermost operation of some code binds.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub enum Level {
    Block,
    Or,
    And,
    Comparison,
    Sum,
    Product,
    Unary,
    Atom,
}

/// Code of an expression.
#[derive(Clone)]
pub struct Code {
    pub text: String,
    pub level: Level,
    /// Whether it depends on an input or a parameter.
    pub active: Flow,
    /// It is a number alone.
    pub number: bool,
}

impl Code {
    pub fn new(text: impl Into<String>, level: Level, active: Flow) -> Code {
        Code { text: text.into(), level, active, number: false }
    }

    pub fn atom(text: impl Into<String>, active: Flow) -> Code {
        Code::new(text, Level::Atom, active)
    }

    /// The code where something binds as tightly as this.
    pub fn at(&self, level: Level) -> String {
        if self.level < level { format!("({})", self.text) } else { self.text.clone() }
    }

    /// The variable, where the code is `*variable`.
    pub fn dereferenced(&self) -> Option<&str> {
        let name = self.text.strip_prefix('*')?;
        name.chars().all(|c| c.is_alphanumeric() || c == '_').then_some(name)
    }

    /// The code before a `.` or an index, where references are followed.
    pub fn receiver(&self) -> String {
        self.dereferenced().map_or_else(|| self.at(Level::Atom), str::to_owned)
    }

    /// A reference to it.
    pub fn reference(&self) -> String {
        self.dereferenced().map_or_else(|| format!("&{}", self.at(Level::Unary)), str::to_owned)
    }
}

/// `(a, b,)`
pub fn tuple(parts: &[Code]) -> Code {
    let texts: Vec<&str> = parts.iter().map(|p| p.text.as_str()).collect();
    Code::atom(format!("({},)", texts.join(", ")), Flow::any(parts.iter().map(|p| p.active)))
}
