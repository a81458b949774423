//! Expressions of matrices.

use std::slice;

use super::{Code, Flow, Level, Size, Type, Writer};

impl Writer<'_> {
    /// The shape of a matrix: one that is there, mostly.
    pub(super) fn shape(&mut self) -> (Size, Size) {
        if self.choices.below(3) < 2
            && let Some(Type::Matrix(r, c)) = self.type_in_scope(|t| matches!(t, Type::Matrix(..)))
        {
            return (r, c);
        }
        (self.size(), self.size())
    }

    /// A matrix by a constructor of nalgebra's.
    pub(super) fn constructed(&mut self, r: Size, c: Size) -> Code {
        let known = r.name.is_none() && c.name.is_none();
        let path = match Type::Matrix(r, c).short(self.scalar) {
            Some(short) if self.choices.once_in(4) => short.replacen('<', "::<", 1),
            _ => Type::Matrix(r, c).path(self.scalar),
        };
        let list = |parts: &[Code]| {
            let texts: Vec<&str> = parts.iter().map(|p| p.text.as_str()).collect();
            (texts.join(", "), Flow::any(parts.iter().map(|p| p.active)))
        };
        match self.choices.below(10) {
            // There is none for more.
            0 | 1 if known && r.n.max(c.n) <= 6 => {
                let parts: Vec<Code> = (0..r.n * c.n).map(|_| self.leaf(&Type::Scalar)).collect();
                let (entries, active) = list(&parts);
                Code::atom(format!("{path}::new({entries})"), active)
            }
            2 | 3 if known => {
                let columns: Vec<(String, Flow)> = (0..c.n)
                    .map(|_| {
                        let column: Vec<Code> =
                            (0..r.n).map(|_| self.leaf(&Type::Scalar)).collect();
                        list(&column)
                    })
                    .collect();
                let active = Flow::any(columns.iter().map(|(_, active)| *active));
                let texts: Vec<String> = columns.iter().map(|(t, _)| format!("[{t}]")).collect();
                let entries = texts.join(", ");
                let vector = c.n == 1 && self.choices.once_in(2);
                let entries = if vector { entries } else { format!("[{entries}]") };
                Code::atom(format!("{path}::from({entries})"), active)
            }
            4 | 5 if known => {
                let name = *self.choices.pick(&["from_column_slice", "from_row_slice"]);
                let entries =
                    self.expr(&Type::Array(Box::new(Type::Scalar), Size::of(r.n * c.n)), 1);
                Code::atom(format!("{path}::{name}({})", entries.reference()), entries.active)
            }
            6 => {
                let column = Type::Array(Box::new(Type::vector(r)), c);
                let columns = self.expr(&column, 1);
                Code::atom(format!("{path}::from_columns({})", columns.reference()), columns.active)
            }
            7 => {
                let row = Type::Array(Box::new(Type::Matrix(Size::of(1), c)), r);
                let rows = self.expr(&row, 1);
                Code::atom(format!("{path}::from_rows({})", rows.reference()), rows.active)
            }
            8 if r == c => {
                let diagonal = self.leaf(&Type::vector(r));
                let text = format!("{path}::from_diagonal({})", diagonal.reference());
                Code::atom(text, diagonal.active)
            }
            9 => {
                let names = if r == c { ["zeros", "identity"] } else { ["zeros", "zeros"] };
                Code::atom(format!("{path}::{}()", self.choices.pick(&names)), Flow::No)
            }
            _ => {
                let name = *self.choices.pick(&["repeat", "from_element"]);
                let e = self.leaf(&Type::Scalar);
                Code::atom(format!("{path}::{name}({})", e.text), e.active)
            }
        }
    }

    pub(super) fn matrix(&mut self, r: Size, c: Size, fuel: usize) -> Code {
        let ty = Type::Matrix(r, c);
        match self.choices.below(14) {
            0 | 1 => self.sum_or_product(&ty, &ty, fuel, 2),
            2 => {
                let a = self.expr(&ty, fuel);
                let text = if self.choices.once_in(3) {
                    format!("-{}", a.reference())
                } else {
                    format!("-{}", a.at(Level::Unary))
                };
                Code::new(text, Level::Unary, a.active)
            }
            3 => self.binary("*", &ty, &Type::Scalar, fuel),
            4 if self.scalar == "f64" => self.binary("*", &Type::Scalar, &ty, fuel),
            4 | 5 => self.binary("/", &ty, &Type::Scalar, fuel),
            6 => {
                let k = self.size();
                self.binary("*", &Type::Matrix(r, k), &Type::Matrix(k, c), fuel)
            }
            7..=10 => self.method(r, c, fuel),
            11 => self.matrix_map(r, c, fuel),
            12 => match self.choices.below(4) {
                0 => self.matrix_from_fn(r, c, fuel),
                1 => self.fold(&ty, fuel),
                2 if self.sums() => self.chain_sum(&ty, fuel),
                _ => {
                    let e = self.expr(&ty, fuel);
                    let name = *self.choices.pick(&["into_owned", "clone_owned", "to_owned"]);
                    Code::atom(format!("{}.{name}()", e.receiver()), e.active)
                }
            },
            _ => self.constructed(r, c),
        }
    }

    /// A method of a matrix that gives one of this shape.
    fn method(&mut self, r: Size, c: Size, fuel: usize) -> Code {
        let ty = Type::Matrix(r, c);
        let column = c == Size::of(1);
        let row = r == Size::of(1);
        let known = r.name.is_none() && c.name.is_none();
        let larger = |s: Size, by: usize| if s.name.is_some() { s } else { Size::of(s.n + by) };
        match self.choices.below(18) {
            0 => self.call(&Type::Matrix(c, r), "transpose", &[], fuel),
            1 => {
                let k = self.size();
                self.call(&Type::Matrix(k, r), "tr_mul", &[Type::Matrix(k, c)], fuel)
            }
            2 => self.call(&ty, "component_mul", slice::from_ref(&ty), fuel),
            3 => {
                let a = self.expr(&ty, fuel);
                let b = self.expr(&ty, fuel);
                let half = if self.scalar == "f64" { "0.5" } else { "T::lit(0.5)" };
                let b_positive = format!("{}.map(|e| e * e + {half})", b.receiver());
                let text = format!("{}.component_div(&{b_positive})", a.receiver());
                Code::atom(text, a.active.max(b.active))
            }
            4 if column && r == Size::of(3) => self.call(&ty, "cross", slice::from_ref(&ty), fuel),
            5 | 6 => {
                let name = *self.choices.pick(&["scale", "add_scalar"]);
                let a = self.expr(&ty, fuel);
                let by = self.expr(&Type::Scalar, fuel);
                let text = format!("{}.{name}({})", a.receiver(), by.text);
                Code::atom(text, a.active.max(by.active))
            }
            7 if *self.choices.pick(&[false, true]) => {
                self.call(&ty, "add_to_rows", &[Type::Matrix(Size::of(1), c)], fuel)
            }
            7 => self.call(&ty, "add_to_columns", &[Type::vector(r)], fuel),
            8 => self.call(&ty, "normalize", &[], fuel),
            9 if row => {
                let n = self.size();
                self.call(&Type::Matrix(n, c), "row_sum", &[], fuel)
            }
            10 if column => {
                let n = self.size();
                self.call(&Type::Matrix(r, n), "column_sum", &[], fuel)
            }
            11 if column => self.call(&Type::Matrix(r, r), "diagonal", &[], fuel),
            12 if row => {
                let n = self.size();
                let a = self.expr(&Type::Matrix(n, c), fuel);
                let i = self.index(n.n);
                self.view(a, &format!("row({})", i.text))
            }
            13 if column => {
                let n = self.size();
                let a = self.expr(&Type::Matrix(r, n), fuel);
                let i = self.index(n.n);
                self.view(a, &format!("column({})", i.text))
            }
            14 | 15 => {
                let by = self.choices.below(2);
                let a = self.expr(&Type::Matrix(larger(r, by), c), fuel);
                let i = self.index(larger(r, by).n - r.n + 1);
                self.view(a, &format!("fixed_rows::<{}>({})", r.text(), i.text))
            }
            16 => {
                let by = self.choices.below(2);
                let a = self.expr(&Type::Matrix(r, larger(c, by)), fuel);
                let i = self.index(larger(c, by).n - c.n + 1);
                self.view(a, &format!("fixed_columns::<{}>({})", c.text(), i.text))
            }
            17 if known => {
                let (down, right) = (self.choices.below(2), self.choices.below(2));
                let a = self.expr(&Type::Matrix(larger(r, down), larger(c, right)), fuel);
                let (i, j) = (self.index(down + 1).text, self.index(right + 1).text);
                self.view(a, &format!("fixed_view::<{}, {}>({i}, {j})", r.n, c.n))
            }
            _ => self.call(&Type::Matrix(c, r), "transpose", &[], fuel),
        }
    }

    fn call(&mut self, receiver: &Type, name: &str, args: &[Type], fuel: usize) -> Code {
        let a = self.expr(receiver, fuel);
        let args: Vec<Code> = args.iter().map(|ty| self.expr(ty, fuel)).collect();
        let active = Flow::any(args.iter().map(|b| b.active)).max(a.active);
        let args: Vec<String> = args.iter().map(Code::reference).collect();
        Code::atom(format!("{}.{name}({})", a.receiver(), args.join(", ")), active)
    }

    /// A part of a matrix, which borrows from it until it is made a matrix of its own.
    fn view(&mut self, a: Code, method: &str) -> Code {
        Code::atom(format!("{}.{method}.into_owned()", a.receiver()), a.active)
    }
}
