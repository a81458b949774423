//! A model as a table.

use core::fmt;

use super::{Leaf, Parameters, Path, Shape, Visit};
use crate::differentiable::Real;

/// The parameters and buffers of a model as a table, to print: name, shape, number, bytes.
///
/// ```
/// use chainrule::parameters::summary;
/// use chainrule::prelude::*;
///
/// println!("{}", summary(&Linear::<64, 10>::zeros()));
/// ```
/// prints
/// ```text
/// name    shape    number  bytes
/// weight  10 × 64     640   2560
/// bias    10 × 1       10     40
/// total               650   2600
/// ```
#[must_use]
pub fn summary<P: Parameters>(parameters: &P) -> Summary<'_, P> {
    Summary { parameters }
}

/// What [`summary`] gives.
pub struct Summary<'a, P> {
    parameters: &'a P,
}

/// One line.
struct Row {
    shape: Shape,
    bytes: usize,
    buffer: bool,
}

/// Calls a function with the name and the line of each leaf.
struct Rows<F>(F);

impl<F: FnMut(&Path<'_>, Row)> Rows<F> {
    fn row<T>(&mut self, leaf: &Leaf<'_>, values: &[T], buffer: bool) {
        (self.0)(leaf.path, Row { shape: leaf.shape, bytes: size_of_val(values), buffer });
    }
}

impl<F: FnMut(&Path<'_>, Row)> Visit for Rows<F> {
    fn visit<T: Real>(&mut self, leaf: &Leaf<'_>, values: &[T]) {
        self.row(leaf, values, false);
    }
    fn buffer<T: Real>(&mut self, leaf: &Leaf<'_>, values: &[T]) {
        self.row(leaf, values, true);
    }
}

/// How many characters something is when printed.
fn width(value: impl fmt::Display) -> usize {
    struct Width(usize);
    impl fmt::Write for Width {
        fn write_str(&mut self, s: &str) -> fmt::Result {
            self.0 += s.chars().count();
            Ok(())
        }
    }
    let mut width = Width(0);
    // It can't fail: nothing is written anywhere.
    let _ = fmt::write(&mut width, format_args!("{value}"));
    width.0
}

impl<P: Parameters> fmt::Display for Summary<'_, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut names, mut shapes) = (width("total"), width("shape"));
        let (mut number, mut bytes) = (0, 0);
        let mut measure = Rows(|path: &Path<'_>, row: Row| {
            names = names.max(width(path));
            shapes = shapes.max(width(row.shape));
            number += row.shape.number();
            bytes += row.bytes;
        });
        self.parameters.visit(&Path::root(), &mut measure);
        let (numbers, sizes) =
            (width(number).max(width("number")), width(bytes).max(width("bytes")));

        let pad = |f: &mut fmt::Formatter<'_>, value: &dyn fmt::Display, to: usize| {
            write!(f, "{value}{:1$}", "", to - width(value))
        };
        let line =
            |f: &mut fmt::Formatter<'_>, name: &dyn fmt::Display, shape: &dyn fmt::Display| {
                pad(f, name, names)?;
                f.write_str("  ")?;
                pad(f, shape, shapes)
            };
        line(f, &"name", &"shape")?;
        writeln!(f, "  {:>numbers$}  {:>sizes$}", "number", "bytes")?;
        let mut written = Ok(());
        let mut write = Rows(|path: &Path<'_>, row: Row| {
            let Row { shape, bytes, buffer } = row;
            let note = if buffer { "  buffer" } else { "" };
            written = written.and_then(|()| {
                line(f, path, &shape)?;
                writeln!(f, "  {:>numbers$}  {bytes:>sizes$}{note}", shape.number())
            });
        });
        self.parameters.visit(&Path::root(), &mut write);
        written?;
        line(f, &"total", &"")?;
        writeln!(f, "  {number:>numbers$}  {bytes:>sizes$}")
    }
}
