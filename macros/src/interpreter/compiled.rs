//! Writes programs with their gradients as a file of tests, for the compiler to have its say: that
//! the code which the macro writes compiles, and computes what the steps say.

use std::fmt::Write;

use super::judge::Answer;
use super::program::{Program, Role, Type};
use super::value::Value;

/// What every file begins with.
pub const PRELUDE: &str = r#"
#![allow(unused, missing_docs, double_negations, overlapping_range_endpoints, unstable_name_collisions, clippy::all)]

mod named {
    pub use chainrule::nalgebra::{
        Matrix1, Matrix1x2, Matrix1x3, Matrix2, Matrix2x3, Matrix3, Matrix3x2, RowVector1,
        RowVector2, RowVector3, Vector1, Vector2, Vector3,
    };
}

/// The numbers in a value.
pub trait Numbers {
    fn numbers(&self, into: &mut Vec<f64>);
}
impl Numbers for f64 {
    fn numbers(&self, into: &mut Vec<f64>) {
        into.push(*self);
    }
}
impl Numbers for () {
    fn numbers(&self, _: &mut Vec<f64>) {}
}
impl<const R: usize, const C: usize> Numbers for chainrule::nalgebra::SMatrix<f64, R, C> {
    fn numbers(&self, into: &mut Vec<f64>) {
        into.extend(self.iter());
    }
}
impl<X: Numbers, const N: usize> Numbers for [X; N] {
    fn numbers(&self, into: &mut Vec<f64>) {
        self.iter().for_each(|x| x.numbers(into));
    }
}
macro_rules! tuple {
    ($($x:ident $i:tt),+) => {
        impl<$($x: Numbers),+> Numbers for ($($x,)+) {
            fn numbers(&self, into: &mut Vec<f64>) {
                $(self.$i.numbers(into);)+
            }
        }
    };
}
tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);

pub fn same(what: &str, found: &impl Numbers, expected: &[f64]) {
    let mut numbers = Vec::new();
    found.numbers(&mut numbers);
    assert_eq!(numbers.len(), expected.len(), "{what}");
    for (a, b) in numbers.iter().zip(expected) {
        assert!((a - b).abs() <= 1e-7 * (1.0 + b.abs()), "{what}: {numbers:?}, not {expected:?}");
    }
}
"#;

/// The same for the plain function alone.
pub fn plain_test(number: u64, program: &Program, answer: &Answer) -> String {
    let aliases: String =
        program.aliases.iter().map(|(name, ty)| format!("type {name} = {ty};\n")).collect();
    let args: Vec<String> = (0..program.args.len())
        .map(|k| {
            let mark = if program.args[k].by_ref { "&" } else { "" };
            format!("{mark}{}", literal(&answer.args[k], &program.args[k].ty))
        })
        .collect();
    // The attributes are the macro's.
    let source = program.source.replace("#[param] ", "").replace("#[constant] ", "");
    format!(
        "mod program_{number} {{
use chainrule::prelude::*;
use super::named::*;
{aliases}
pub {source}

#[test]
fn agrees() {{
    super::same(\"plain\", &program({}), &{:?});
}}
}}
",
        args.join(", "),
        answer.y.numbers(),
    )
}

/// A module of tests for one program.
pub fn tests(number: u64, program: &Program, answer: &Answer) -> String {
    let mut text = String::new();
    let aliases: String =
        program.aliases.iter().map(|(name, ty)| format!("type {name} = {ty};\n")).collect();
    let by_role = |role: &[Role]| -> Vec<usize> {
        (0..program.args.len()).filter(|k| role.contains(&program.args[*k].role)).collect()
    };
    let inputs = by_role(&[Role::Input, Role::Index]);
    let params = by_role(&[Role::Param]);
    let stored = by_role(&[Role::Param, Role::Constant]);
    let value = |k: usize| literal(&answer.args[k], &program.args[k].ty);
    let input = match inputs.as_slice() {
        [one] => value(*one),
        many => format!("({})", many.iter().map(|k| value(*k)).collect::<Vec<_>>().join(", ")),
    };
    let fields: String =
        stored.iter().map(|k| format!("{}: {}, ", program.args[*k].name, value(*k))).collect();
    let module =
        if stored.is_empty() { "Program".to_owned() } else { format!("Program {{ {fields}}}") };
    let gradient = |of: &[usize]| -> Vec<f64> {
        of.iter().flat_map(|k| answer.gradient[*k].iter().flat_map(Value::numbers)).collect()
    };
    let (dx, dtheta) = (gradient(&inputs), gradient(&params));
    let grads = |name: &str| {
        let fields = params.iter().map(|k| format!("{name}.{}.clone(), ", program.args[*k].name));
        let fields: String = fields.collect();
        format!("({fields})")
    };
    let plain: Vec<String> = (0..program.args.len())
        .map(|k| format!("{}{}", if program.args[k].by_ref { "&" } else { "" }, value(k)))
        .collect();
    let (y, dy) = (answer.y.numbers(), literal(&answer.dy, &program.output));
    let _ = write!(
        text,
        "mod program_{number} {{
use chainrule::prelude::*;
use super::named::*;
{aliases}
#[module(check = off)]
pub {}

#[test]
fn agrees() {{
    let (m, x, dy) = ({module}, {input}, {dy});
    super::same(\"plain\", &program({}), &{y:?});
    super::same(\"forward\", &m.forward(&x), &{y:?});
    super::same(\"backward_dx\", &m.backward_dx(&x, &dy), &{dx:?});
    let dtheta = m.backward_dtheta(&x, &dy);
    super::same(\"backward_dtheta\", &{}, &{dtheta:?});
    let mut grad = m.zero_grad();
    super::same(\"backward, dx\", &m.backward(&x, &dy, &mut grad), &{dx:?});
    super::same(\"backward, dtheta\", &{}, &{dtheta:?});
    let (y, pull) = m.pullback(&x);
    let mut grad = m.zero_grad();
    super::same(\"pullback\", &y, &{y:?});
    super::same(\"pullback, dx\", &pull(&m, &x, &dy, &mut grad), &{dx:?});
    super::same(\"pullback, dtheta\", &{}, &{dtheta:?});
}}
}}
",
        program.source,
        plain.join(", "),
        grads("dtheta"),
        grads("grad"),
        grads("grad"),
    );
    text
}

/// A value as Rust.
fn literal(value: &Value<f64>, ty: &Type) -> String {
    let list = |parts: Vec<String>| parts.join(", ");
    match (value, ty) {
        (Value::Scalar(x), _) => format!("{x:?}_f64"),
        (Value::Int(i), _) => format!("{i}_usize"),
        (Value::Matrix(m), _) => format!(
            "SMatrix::<f64, {}, {}>::from_column_slice(&{:?})",
            m.rows, m.columns, m.entries
        ),
        (Value::Array(parts), Type::Array(element, _)) => {
            format!("[{}]", list(parts.iter().map(|p| literal(p, element)).collect()))
        }
        (Value::Tuple(parts), Type::Tuple(types)) => {
            let parts = parts.iter().zip(types).map(|(p, ty)| literal(p, ty)).collect();
            format!("({},)", list(parts))
        }
        (value, ty) => panic!("{value:?} of {ty:?}"),
    }
}
