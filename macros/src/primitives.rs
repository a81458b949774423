//! THE table: every function that has a derivative, one row each.
//!
//! A row of a scalar function gives the derivative as a formula of the arguments and of the value
//! `y`, and where to draw its arguments in a test. From the row follow the reverse rule, the formula
//! in the docs and the test. A row of a matrix's method says which values each of its adjoints in
//! the runtime's `rules` needs.

use std::f64::consts::{FRAC_2_SQRT_PI, LN_2, LN_10};

use crate::formula::{Formula, call};

/// The arguments of a call of a scalar function, and its value.
pub struct Call {
    /// For each argument, its value, and whether a derivative flows through it.
    pub args: Vec<(Formula, bool)>,
    /// The value of the call.
    pub y: Formula,
}

impl Call {
    fn arg(&self, k: usize) -> Formula {
        self.args.get(k).map_or(Formula::Const(f64::NAN), |(a, _)| a.clone())
    }
    fn x(&self) -> Formula {
        self.arg(0)
    }
    fn a(&self) -> Formula {
        self.arg(0)
    }
    fn b(&self) -> Formula {
        self.arg(1)
    }
    fn c(&self) -> Formula {
        self.arg(2)
    }
    fn y(&self) -> Formula {
        self.y.clone()
    }
    fn is_active(&self, k: usize) -> bool {
        self.args.get(k).is_some_and(|(_, active)| *active)
    }
}

/// How an argument of a scalar function may be used.
#[derive(Clone, Copy)]
pub enum Parameter {
    /// Differentiated, by this formula; drawn from this range in a test.
    Smooth(fn(&Call) -> Formula, (f64, f64)),
    /// Must not depend on an input or a parameter; the word says what it is.
    Fixed(&'static str),
}
use Parameter::{Fixed, Smooth};

/// A function of a scalar, called as a method.
pub struct Scalar {
    /// The method's name, and that of its value in the runtime.
    pub name: &'static str,
    /// The receiver and the arguments.
    pub parameters: &'static [Parameter],
    /// Whether its value costs more than to read it back from memory.
    pub costly: bool,
}

const ANY: (f64, f64) = (-2.0, 2.0);
const POSITIVE: (f64, f64) = (0.2, 3.0);
const UNIT: (f64, f64) = (-0.9, 0.9);

const fn row(name: &'static str, parameters: &'static [Parameter]) -> Scalar {
    Scalar { name, parameters, costly: true }
}

const fn cheap(name: &'static str, parameters: &'static [Parameter]) -> Scalar {
    Scalar { name, parameters, costly: false }
}

fn square(a: Formula) -> Formula {
    a.clone() * a
}

/// The functions of a scalar.
pub static SCALARS: &[Scalar] = &[
    row("sin", &[Smooth(|f| call("cos", [f.x()]), ANY)]),
    row("cos", &[Smooth(|f| -call("sin", [f.x()]), ANY)]),
    row("tan", &[Smooth(|f| 1.0 + square(f.y()), (-1.2, 1.2))]),
    row("asin", &[Smooth(|f| 1.0 / call("sqrt", [1.0 - square(f.x())]), UNIT)]),
    row("acos", &[Smooth(|f| -(1.0 / call("sqrt", [1.0 - square(f.x())])), UNIT)]),
    row("atan", &[Smooth(|f| 1.0 / (1.0 + square(f.x())), ANY)]),
    row("sinh", &[Smooth(|f| call("cosh", [f.x()]), ANY)]),
    row("cosh", &[Smooth(|f| call("sinh", [f.x()]), ANY)]),
    row("tanh", &[Smooth(|f| 1.0 - square(f.y()), ANY)]),
    row("asinh", &[Smooth(|f| 1.0 / call("sqrt", [square(f.x()) + 1.0]), ANY)]),
    row("acosh", &[Smooth(|f| 1.0 / call("sqrt", [square(f.x()) - 1.0]), (1.2, 3.0))]),
    row("atanh", &[Smooth(|f| 1.0 / (1.0 - square(f.x())), UNIT)]),
    row("exp", &[Smooth(Call::y, ANY)]),
    row("exp2", &[Smooth(|f| LN_2 * f.y(), ANY)]),
    row("exp_m1", &[Smooth(|f| f.y() + 1.0, ANY)]),
    row("ln", &[Smooth(|f| 1.0 / f.x(), POSITIVE)]),
    row("ln_1p", &[Smooth(|f| 1.0 / (1.0 + f.x()), (-0.7, 2.0))]),
    row("log2", &[Smooth(|f| 1.0 / (LN_2 * f.x()), POSITIVE)]),
    row("log10", &[Smooth(|f| 1.0 / (LN_10 * f.x()), POSITIVE)]),
    row(
        "log",
        &[
            Smooth(|f| 1.0 / (f.a() * call("ln", [f.b()])), POSITIVE),
            Smooth(|f| -(f.y() / (f.b() * call("ln", [f.b()]))), (1.5, 3.0)),
        ],
    ),
    row("sqrt", &[Smooth(|f| 0.5 / f.y(), POSITIVE)]),
    row("cbrt", &[Smooth(|f| 1.0 / (3.0 * square(f.y())), POSITIVE)]),
    row("recip", &[Smooth(|f| -square(f.y()), POSITIVE)]),
    row("sigmoid", &[Smooth(|f| f.y() * (1.0 - f.y()), ANY)]),
    row("softplus", &[Smooth(|f| call("sigmoid", [f.x()]), ANY)]),
    row("erf", &[Smooth(|f| gaussian(f.x()), ANY)]),
    row("erfc", &[Smooth(|f| -gaussian(f.x()), ANY)]),
    row("powi", &[Smooth(powi, POSITIVE), Fixed("the exponent")]),
    row(
        "powf",
        &[
            Smooth(|f| call("powf_dx", [f.a(), f.b()]), POSITIVE),
            Smooth(|f| call("powf_dp", [f.a(), f.b(), f.y()]), ANY),
        ],
    ),
    row(
        "hypot",
        &[
            Smooth(|f| call("ratio_or_zero", [f.a(), f.y()]), ANY),
            Smooth(|f| call("ratio_or_zero", [f.b(), f.y()]), ANY),
        ],
    ),
    row(
        "atan2",
        &[
            Smooth(|f| call("ratio_or_zero", [f.b(), square(f.a()) + square(f.b())]), ANY),
            Smooth(|f| -call("ratio_or_zero", [f.a(), square(f.a()) + square(f.b())]), ANY),
        ],
    ),
    cheap(
        "mul_add",
        &[Smooth(Call::b, ANY), Smooth(Call::a, ANY), Smooth(|_| Formula::Const(1.0), ANY)],
    ),
    cheap("abs", &[Smooth(|f| call("sign", [f.x()]), ANY)]),
    cheap("max", &[Smooth(|f| larger(f, 0, 1), ANY), Smooth(|f| larger(f, 1, 0), ANY)]),
    cheap("min", &[Smooth(|f| larger(f, 1, 0), ANY), Smooth(|f| larger(f, 0, 1), ANY)]),
    cheap(
        "clamp",
        &[
            Smooth(within, ANY),
            Smooth(|f| larger(f, 1, 0), (-1.0, -0.5)),
            Smooth(|f| larger(f, 0, 2), (0.5, 1.0)),
        ],
    ),
    cheap("to_radians", &[Smooth(|_| (std::f64::consts::PI / 180.0).into(), ANY)]),
    cheap("to_degrees", &[Smooth(|_| (180.0 / std::f64::consts::PI).into(), ANY)]),
    cheap(
        "copysign",
        &[
            Smooth(|f| call("sign", [f.a()]) * call("copysign", [1.0.into(), f.b()]), ANY),
            Fixed("the sign"),
        ],
    ),
];

/// The derivative of the error function, 2/√π e^−x².
fn gaussian(x: Formula) -> Formula {
    FRAC_2_SQRT_PI * call("exp", [-square(x)])
}

fn powi(f: &Call) -> Formula {
    match f.b() {
        Formula::Const(0.0) => 0.0.into(),
        Formula::Const(1.0) => 1.0.into(),
        Formula::Const(2.0) => 2.0 * f.x(),
        Formula::Const(3.0) => 3.0 * square(f.x()),
        Formula::Const(n) => n * call("powi", [f.x(), Formula::Int(n as i32 - 1)]),
        n => call("powi_dx", [f.x(), n]),
    }
}

/// Where `a` is the larger: 1. At a tie two active values share the gradient, as `torch.maximum`
/// has it; against a constant, the derivative is 0, as for `relu` and `clamp`.
fn larger(f: &Call, a: usize, b: usize) -> Formula {
    let both = f.is_active(a) && f.is_active(b);
    call(if both { "above_or_half" } else { "above" }, [f.arg(a), f.arg(b)])
}

/// Where `clamp` follows its first argument: with bounds that are active, as `max` and `min` do.
fn within(f: &Call) -> Formula {
    if f.is_active(1) || f.is_active(2) {
        larger(f, 0, 1) * larger(f, 2, 0)
    } else {
        call("inside", [f.a(), f.b(), f.c()])
    }
}

/// A value that an adjoint needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// The receiver.
    A,
    /// The argument.
    B,
    /// The argument after it.
    C,
    /// The result.
    Y,
    /// Nothing: what comes back is the cotangent of the result, as it is.
    Same,
}
use Need::{A, B, C, Same, Y};

/// A method of a matrix.
pub struct Linear {
    /// The method's name, and that of its value in the runtime; `_d0`, `_d1` are its adjoints.
    pub name: &'static str,
    /// For the receiver and for each differentiated argument: what the adjoint needs.
    pub adjoints: &'static [&'static [Need]],
    /// How many arguments follow that are positions.
    pub positions: usize,
    /// How many sizes a turbofish gives.
    pub sizes: usize,
    /// How many sizes of its own the runtime's function has: written `_` after a turbofish.
    pub inferred: usize,
    /// What comes out.
    pub scalar: bool,
    /// Whether it adds to its receiver, which it can do in place: by the runtime's `<name>_in_place`.
    pub adds: bool,
}

impl Linear {
    /// Whether it is told with which vectors it is run.
    pub fn takes_pass(&self) -> bool {
        ["tr_mul", "add_component_mul"].contains(&self.name)
    }

    /// The number of the first factor, of a product entry by entry.
    pub fn first_factor(&self) -> Option<usize> {
        match self.name {
            "component_mul" => Some(0),
            "add_component_mul" => Some(1),
            _ => None,
        }
    }

    /// Whether the adjoint of operand `k` can set its place, where others add to it: of a `column` that
    /// is a part of it.
    pub fn can_set(&self, k: usize) -> bool {
        matches!(
            (self.name, k),
            ("tr_mul" | "dot" | "component_mul", _)
                | ("add_component_mul", 1 | 2)
                | ("add_to_columns" | "add_to_rows", 1)
                | ("column", 0)
        )
    }
}

const fn method(
    name: &'static str,
    adjoints: &'static [&'static [Need]],
    positions: usize,
    sizes: usize,
) -> Linear {
    Linear { name, adjoints, positions, sizes, inferred: 3, scalar: false, adds: false }
}

const fn addition(name: &'static str, adjoints: &'static [&'static [Need]]) -> Linear {
    Linear { adds: true, ..method(name, adjoints, 0, 0) }
}

const fn reduction(name: &'static str, adjoints: &'static [&'static [Need]]) -> Linear {
    Linear { name, adjoints, positions: 0, sizes: 0, inferred: 0, scalar: true, adds: false }
}

/// The methods of a matrix.
pub static LINEARS: &[Linear] = &[
    method("transpose", &[&[]], 0, 0),
    method("tr_mul", &[&[B], &[A]], 0, 0),
    method("component_mul", &[&[B], &[A]], 0, 0),
    method("component_div", &[&[B], &[B, Y]], 0, 0),
    method("cross", &[&[B], &[A]], 0, 0),
    method("scale", &[&[B], &[A]], 0, 0),
    method("add_scalar", &[&[Same], &[]], 0, 0),
    addition("add_to_columns", &[&[Same], &[]]),
    addition("add_to_rows", &[&[Same], &[]]),
    method("normalize", &[&[A, Y]], 0, 0),
    method("row_sum", &[&[]], 0, 0),
    method("column_sum", &[&[]], 0, 0),
    method("diagonal", &[&[]], 0, 0),
    method("row", &[&[]], 1, 0),
    method("column", &[&[]], 1, 0),
    method("fixed_rows", &[&[]], 1, 1),
    method("fixed_columns", &[&[]], 1, 1),
    method("fixed_view", &[&[]], 2, 2),
    reduction("dot", &[&[B], &[A]]),
    reduction("tr_dot", &[&[B], &[A]]),
    reduction("norm", &[&[A, Y]]),
    reduction("norm_squared", &[&[A]]),
    reduction("sum", &[&[]]),
    reduction("mean", &[&[]]),
    reduction("trace", &[&[]]),
    reduction("max", &[&[A, Y]]),
    reduction("min", &[&[A, Y]]),
];

/// `c + a ∘ b`, which is written as a sum.
pub static ADD_COMPONENT_MUL: Linear = addition("add_component_mul", &[&[Same], &[C], &[B]]);

/// A constructor of a matrix, as the last part of a path: `SVector::new`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Constructor {
    /// One entry for each argument, row by row.
    New,
    /// All entries from one argument, by the runtime's `rules::construct::<name>_d0`.
    From(&'static str),
}

/// The constructors of a matrix, with the adjoint of each.
pub static CONSTRUCTORS: &[(&str, Constructor)] = &[
    ("new", Constructor::New),
    ("from", Constructor::From("from")),
    ("from_column_slice", Constructor::From("from")),
    ("from_row_slice", Constructor::From("from_row_slice")),
    ("from_columns", Constructor::From("from_columns")),
    ("from_rows", Constructor::From("from_rows")),
    ("repeat", Constructor::From("repeat")),
    ("from_element", Constructor::From("repeat")),
    ("from_diagonal", Constructor::From("from_diagonal")),
];

/// Methods that are known without a row.
const OTHERS: [&str; 4] = ["map", "zip_map", "fold", "sin_cos"];

/// Methods that give the value back.
pub const IDENTITIES: &[&str] = &["clone", "to_owned", "into_owned", "clone_owned"];

/// Methods whose result depends on the type alone.
pub const SHAPES: &[&str] = &["len", "nrows", "ncols", "shape", "is_empty", "is_square"];

/// Methods whose derivative is 0 wherever it exists.
pub const STEPS: &[&str] = &[
    "floor",
    "ceil",
    "round",
    "round_ties_even",
    "trunc",
    "signum",
    "div_euclid",
    "to_bits",
    "to_int_unchecked",
];

/// Methods that have a derivative, which hides their jumps.
pub const JUMPS: &[&str] = &["fract", "rem_euclid", "rem"];

/// Methods that compare.
pub const COMPARISONS: &[&str] = &[
    "is_nan",
    "is_infinite",
    "is_finite",
    "is_normal",
    "is_sign_positive",
    "is_sign_negative",
    "partial_cmp",
    "total_cmp",
    "eq",
    "ne",
    "lt",
    "le",
    "gt",
    "ge",
];

/// The row of a scalar function called with this many arguments, the receiver among them.
pub fn scalar(name: &str, arguments: usize) -> Option<&'static Scalar> {
    SCALARS.iter().find(|row| row.name == name && row.parameters.len() == arguments)
}

/// The row of a matrix's method called with this many arguments, the receiver among them.
pub fn linear(name: &str, arguments: usize) -> Option<&'static Linear> {
    LINEARS.iter().find(|row| row.name == name && row.adjoints.len() + row.positions == arguments)
}

/// How many arguments, the receiver among them, functions of this name take.
pub fn arguments(name: &str) -> Vec<usize> {
    let scalars = SCALARS.iter().filter(|r| r.name == name).map(|r| r.parameters.len());
    let linears = LINEARS.iter().filter(|r| r.name == name).map(|r| r.adjoints.len() + r.positions);
    let mut counts: Vec<usize> = scalars.chain(linears).collect();
    counts.sort_unstable();
    counts.dedup();
    counts
}

/// The known name that is most like `name`, if one is.
pub fn most_like(name: &str) -> Option<&'static str> {
    let scalars = SCALARS.iter().map(|r| r.name);
    let linears = LINEARS.iter().map(|r| r.name);
    let known = scalars.chain(linears).chain(IDENTITIES.iter().copied()).chain(OTHERS);
    // Letters that changed places are the likelier slip.
    known
        .map(|k| (!same_letters(name, k), distance(name, k), k))
        .filter(|(other_letters, d, k)| *d <= 1 + k.len() / 5 || !other_letters)
        .min()
        .map(|(_, _, k)| k)
}

fn same_letters(a: &str, b: &str) -> bool {
    let sorted = |s: &str| {
        let mut letters: Vec<char> = s.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(a) == sorted(b)
}

/// Levenshtein's distance.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (j, cb) in b.chars().enumerate() {
            let Some(up) = row.get(j + 1).copied() else { continue };
            let next = (diagonal + usize::from(ca != cb)).min(up + 1).min(left + 1);
            diagonal = up;
            if let Some(cell) = row.get_mut(j) {
                *cell = left;
            }
            left = next;
        }
        if let Some(cell) = row.last_mut() {
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(usize::MAX)
}
