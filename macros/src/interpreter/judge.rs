//! Judges a program: its gradients against difference quotients of its source, and against dual
//! numbers.

use quote::quote;
use syn::ItemFn;

use super::backward::gradient;
use super::choices::Random;
use super::coverage::Coverage;
use super::forward::Run;
use super::oracle::{Difference, Oracle, Trace};
use super::program::{Program, Type};
use super::value::{Fallible, Matrix, Value};
use crate::activity::Activity;
use crate::diagnostics::Errors;
use crate::lower::{self, Lowered};
use crate::signature::{self, Options};

/// What became of a program.
pub enum Verdict {
    /// All is as it must be.
    Right(Count, Box<Answer>),
    /// Nothing can be said, for this reason.
    Rejected(&'static str),
    /// What is wrong.
    Wrong(String),
}

/// How many coordinates there were.
#[derive(Default, Clone, Copy)]
pub struct Count {
    /// Those compared with difference quotients; all are compared with dual numbers.
    pub compared: usize,
    /// Those of them with a gradient that is not 0.
    pub moving: usize,
    /// Those beside a kink, or where a difference quotient says little.
    pub rough: usize,
    /// Those beside a point where a program goes another way.
    pub parted: usize,
}

impl Count {
    pub fn absorb(&mut self, other: Count) {
        self.compared += other.compared;
        self.moving += other.moving;
        self.rough += other.rough;
        self.parted += other.parted;
    }
}

/// A program's value and gradient.
pub struct Answer {
    pub args: Vec<Value<f64>>,
    pub y: Value<f64>,
    pub dy: Value<f64>,
    /// For each argument, if it is differentiated.
    pub gradient: Vec<Option<Value<f64>>>,
}

/// Where values grow past this, rounding is all that would be compared.
const LARGEST: f64 = 1e4;
pub fn judge(program: &Program, seed: u64, coverage: &mut Coverage) -> Verdict {
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        Trial::new(program).and_then(|trial| trial.run(seed, coverage))
    }));
    match outcome {
        Ok(Ok(verdict)) => verdict,
        Ok(Err(error)) => Verdict::Wrong(error),
        Err(_) => Verdict::Wrong("it panics".to_owned()),
    }
}

struct Trial<'p> {
    function: ItemFn,
    lowered: Lowered,
    program: &'p Program,
}

/// What a program is run on.
struct Given<'t> {
    args: Vec<Value<f64>>,
    /// The arguments that are differentiated.
    active: Vec<usize>,
    trace: &'t Trace,
    dy: Value<f64>,
}

impl<'p> Trial<'p> {
    fn new(program: &'p Program) -> Fallible<Self> {
        let function: ItemFn =
            syn::parse_str(&program.source).map_err(|e| format!("it does not parse: {e}"))?;
        let mut errors = Errors::default();
        let signature = signature::read(&function, Options::default(), &mut errors);
        let lowered = lower::lower(&function, &signature, &mut errors);
        if !errors.is_empty() {
            return Err(format!("it is refused: {}", errors.into_compile_errors()));
        }
        Ok(Trial { function, lowered, program })
    }

    fn run(&self, seed: u64, coverage: &mut Coverage) -> Fallible<Verdict> {
        let program = self.program;
        let mut random = Random(seed);
        let args: Vec<Value<f64>> =
            program.args.iter().map(|arg| draw(&arg.ty, &mut random)).collect();

        let oracle = Oracle { function: &self.function, sizes: &program.sizes };
        let Some(trace) = oracle.trace(&args)? else {
            return Ok(Verdict::Rejected("too many steps"));
        };
        let y = &trace.y;
        if trace.largest > LARGEST {
            return Ok(Verdict::Rejected("large values"));
        }
        if y.numbers().iter().any(|y| !y.is_finite()) {
            return Ok(Verdict::Rejected("no finite value"));
        }
        if !program.output.describes(y) {
            return Ok(Verdict::Wrong(format!("{y:?} is no {}", program.output.text("f64"))));
        }

        let dy = y.map(&mut |_| 2.0 * random.unit() - 1.0);
        let active = (0..args.len()).filter(|k| program.args[*k].differentiated()).collect();
        let given = Given { args, active, trace: &trace, dy };
        let dual = oracle.dual(&given.args, &given.active, &trace, &given.dy)?;
        let (gradient, analytic) = match self.backward(&given, &dual, coverage)? {
            Ok(gradient) => gradient,
            Err(verdict) => return Ok(verdict),
        };

        let mut count = Count::default();
        for (k, analytic) in analytic.iter().enumerate() {
            let Given { args, active, dy, .. } = &given;
            match oracle.difference(args, active, &trace, dy, k)? {
                Difference::Smooth(difference, error) => {
                    if !near(*analytic, difference, 1e-6 * (1.0 + difference.abs()) + error) {
                        return Ok(Verdict::Wrong(format!(
                            "coordinate {k} of the gradient is {analytic}, by differences \
                             {difference}; the arguments are {args:?}, dy is {dy:?}"
                        )));
                    }
                    count.compared += 1;
                    count.moving += usize::from(*analytic != 0.0);
                }
                Difference::Rough => count.rough += 1,
                Difference::Parted => count.parted += 1,
            }
        }
        coverage.see(&self.function, &trace.seen);
        let Given { args, dy, .. } = given;
        let y = trace.y;
        Ok(Verdict::Right(count, Box::new(Answer { args, y, dy, gradient })))
    }

    /// The gradient that the lowered function has: of each argument, and number by number.
    #[allow(clippy::type_complexity)]
    fn backward(
        &self,
        given: &Given<'_>,
        dual: &[f64],
        coverage: &mut Coverage,
    ) -> Fallible<Result<(Vec<Option<Value<f64>>>, Vec<f64>), Verdict>> {
        let Given { args, active, trace, dy } = given;
        let mut forward = Run::new(&self.lowered, &self.program.sizes);
        let value = forward.call(args)?;
        let wrong = |what: String| Ok(Err(Verdict::Wrong(what)));
        if forward.largest > LARGEST {
            return Ok(Err(Verdict::Rejected("large values")));
        }
        if trace.y != value {
            return wrong(format!("its value is {:?}, and lowered {value:?}", trace.y));
        }
        let both = gradient(&mut forward, Activity::BOTH, dy)?;
        for mode in [Activity::X, Activity::THETA] {
            for (k, one) in gradient(&mut forward, mode, dy)?.iter().enumerate() {
                if let (Some(one), Some(both)) = (one, &both[k])
                    && !same(one, both)
                {
                    return wrong(format!(
                        "argument {k} gets {one:?} in mode {mode:?}, and {both:?} in both"
                    ));
                }
            }
        }
        let analytic: Vec<f64> = active
            .iter()
            .flat_map(|k| both[*k].as_ref().map(Value::numbers).unwrap_or_default())
            .collect();
        if analytic.len() != dual.len() {
            return wrong(format!("{} coordinates of {}", analytic.len(), dual.len()));
        }
        for (k, (analytic, dual)) in analytic.iter().zip(dual).enumerate() {
            if !near(*analytic, *dual, 1e-8 * (1.0 + dual.abs())) {
                if trace.on_a_kink {
                    return Ok(Err(Verdict::Rejected("on a kink")));
                }
                return wrong(format!(
                    "coordinate {k} of the gradient is {analytic}, by dual numbers {dual}; \
                     the arguments are {args:?}, dy is {dy:?}"
                ));
            }
        }
        coverage.count(&forward);
        Ok(Ok((both, analytic)))
    }
}

/// What is not a number is near nothing.
fn near(a: f64, b: f64, by: f64) -> bool {
    (a - b).abs() <= by
}

fn same(a: &Value<f64>, b: &Value<f64>) -> bool {
    let (a, b) = (a.numbers(), b.numbers());
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| *a == b || (a.is_nan() && b.is_nan()))
}

/// A value of a type, away from the special points.
fn draw(ty: &Type, random: &mut Random) -> Value<f64> {
    let mut number = || {
        let x = 3.4 * random.unit() - 1.7;
        x + 0.13 * x.signum()
    };
    match ty {
        Type::Scalar => Value::Scalar(number()),
        Type::Matrix(r, c) => Value::Matrix(Matrix::from_fn(r.n, c.n, |_, _| number())),
        Type::Array(element, n) => Value::Array((0..n.n).map(|_| draw(element, random)).collect()),
        Type::Tuple(parts) => Value::Tuple(parts.iter().map(|p| draw(p, random)).collect()),
        Type::Index(bound) => Value::Int((random.bits() % *bound as u64) as i64),
        Type::Count | Type::Flag => Value::Int((random.bits() % 2) as i64),
        Type::Option(_) => Value::Option(None),
    }
}

/// Whether the macro writes code for the program that parses.
pub fn expands(program: &Program) -> Fallible<()> {
    let function = program.source.parse().map_err(|e| format!("{e}"))?;
    let tokens = crate::expand::expand(quote!(), function);
    let text = tokens.to_string();
    if text.contains("compile_error") {
        return Err(format!("it is refused: {text}"));
    }
    syn::parse2::<syn::File>(tokens).map(|_| ()).map_err(|e| format!("{e} in {text}"))
}
