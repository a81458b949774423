//! Judges a program: its gradients against difference quotients of its source, and against dual
//! numbers.

use quote::quote;
use syn::ItemFn;

use super::backward::gradient;
use super::choices::Random;
use super::coverage::Coverage;
use super::forward::Run;
use super::number::{Dual, LANES, Number, POINTS, Points};
use super::program::{Program, Type};
use super::source::{Machine, Stops};
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
    pub compared: usize,
    /// Those of them with a gradient that is not 0.
    pub moving: usize,
    /// Those beside a kink, or where a difference quotient says little.
    pub rough: usize,
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
/// The step of a difference quotient.
const STEP: f64 = 1.0 / 4096.0;

pub fn judge(program: &Program, seed: u64, coverage: &mut Coverage) -> Verdict {
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        Trial::new(program).and_then(|trial| trial.run(program, seed, coverage))
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
    sizes: &'p [(String, usize)],
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
        Ok(Trial { function, lowered, sizes: &program.sizes })
    }

    fn run(&self, program: &Program, seed: u64, coverage: &mut Coverage) -> Fallible<Verdict> {
        let mut random = Random(seed);
        let args: Vec<Value<f64>> =
            program.args.iter().map(|arg| draw(&arg.ty, &mut random)).collect();

        let (y, stops) = self.source(&args, Stops::Record(Vec::new()))?;
        let mut forward = Run::new(&self.lowered, self.sizes);
        let lowered = forward.call(&args)?;
        if forward.largest > LARGEST {
            return Ok(Verdict::Rejected("large values"));
        }
        if y.numbers().iter().any(|y| !y.is_finite()) {
            return Ok(Verdict::Rejected("no finite value"));
        }
        if !program.output.describes(&y) {
            return Ok(Verdict::Wrong(format!("{y:?} is no {}", program.output.text("f64"))));
        }
        if y != lowered {
            return Ok(Verdict::Wrong(format!("its value is {y:?}, and lowered {lowered:?}")));
        }

        let dy = y.map(&mut |_| 2.0 * random.unit() - 1.0);
        let both = gradient(&mut forward, Activity::BOTH, &dy)?;
        for mode in [Activity::X, Activity::THETA] {
            for (k, one) in gradient(&mut forward, mode, &dy)?.iter().enumerate() {
                if let (Some(one), Some(both)) = (one, &both[k])
                    && !same(one, both)
                {
                    return Ok(Verdict::Wrong(format!(
                        "argument {k} gets {one:?} in mode {mode:?}, and {both:?} in both"
                    )));
                }
            }
        }

        let active: Vec<usize> =
            (0..args.len()).filter(|k| program.args[*k].differentiated()).collect();
        let analytic: Vec<f64> = active
            .iter()
            .flat_map(|k| both[*k].as_ref().map(Value::numbers).unwrap_or_default())
            .collect();
        let dual = self.dual(&args, &active, &dy)?;
        let stops = match stops {
            Stops::Record(values) => values,
            _ => Vec::new(),
        };
        if analytic.len() != dual.len() {
            return Ok(Verdict::Wrong(format!("{} coordinates of {}", analytic.len(), dual.len())));
        }

        let mut count = Count::default();
        for (k, (analytic, dual)) in analytic.iter().zip(&dual).enumerate() {
            let Some((difference, error)) = self.difference(&args, &active, &stops, k, &y, &dy)?
            else {
                count.rough += 1;
                continue;
            };
            let scale = 1.0 + difference.abs();
            // What is not a number is near nothing.
            let near = |a: f64, b: f64, by: f64| (a - b).abs() <= by;
            let right = near(*analytic, difference, 1e-6 * scale + error)
                && near(*analytic, *dual, 1e-8 * scale);
            if !right {
                return Ok(Verdict::Wrong(format!(
                    "coordinate {k} of the gradient is {analytic}, by differences {difference}, \
                     by dual numbers {dual}; the arguments are {args:?}, dy is {dy:?}"
                )));
            }
            count.compared += 1;
            count.moving += usize::from(*analytic != 0.0);
        }
        if count.compared == 0 && count.rough > 0 {
            return Ok(Verdict::Rejected("rough everywhere"));
        }
        coverage.count(&forward);
        Ok(Verdict::Right(count, Box::new(Answer { args, y, dy, gradient: both })))
    }

    /// The value of the source.
    fn source<N: Number>(
        &self,
        args: &[Value<N>],
        stops: Stops<N>,
    ) -> Fallible<(Value<N>, Stops<N>)> {
        let mut machine = Machine::new(stops);
        for (name, size) in self.sizes {
            machine.bind(name, Value::Int(*size as i64));
        }
        for (input, value) in self.function.sig.inputs.iter().zip(args) {
            if let syn::FnArg::Typed(typed) = input
                && let syn::Pat::Ident(name) = &*typed.pat
            {
                machine.bind(&name.ident.to_string(), value.clone());
            }
        }
        let value = match machine.function(&self.function.block) {
            Ok(value) => value,
            Err(jump) => return Err(format!("{jump:?}")),
        };
        Ok((value, machine.stops))
    }

    /// The gradient by dual numbers, of the lowered function.
    fn dual(&self, args: &[Value<f64>], active: &[usize], dy: &Value<f64>) -> Fallible<Vec<f64>> {
        let total: usize = active.iter().map(|k| args[*k].numbers().len()).sum();
        let mut gradient = Vec::new();
        for start in (0..total).step_by(LANES) {
            let mut coordinate = 0;
            let duals: Vec<Value<Dual>> = args
                .iter()
                .enumerate()
                .map(|(k, arg)| {
                    let moves = active.contains(&k);
                    arg.map(&mut |x| {
                        let mut d = [0.0; LANES];
                        if moves {
                            if let Some(d) = coordinate_in(start, coordinate).map(|l| &mut d[l]) {
                                *d = 1.0;
                            }
                            coordinate += 1;
                        }
                        Dual { x, d }
                    })
                })
                .collect();
            let y = Run::new(&self.lowered, self.sizes).call(&duals)?;
            let terms: Vec<(Dual, f64)> = y.numbers().into_iter().zip(dy.numbers()).collect();
            for lane in 0..LANES.min(total - start) {
                gradient.push(terms.iter().map(|(y, dy)| y.d[lane] * dy).sum());
            }
        }
        Ok(gradient)
    }

    /// The derivative with respect to coordinate `k` by central differences of the source, and how
    /// far off it may be; none beside a kink.
    fn difference(
        &self,
        args: &[Value<f64>],
        active: &[usize],
        stops: &[Value<f64>],
        k: usize,
        y: &Value<f64>,
        dy: &Value<f64>,
    ) -> Fallible<Option<(f64, f64)>> {
        let (far, near) = (STEP, STEP / 2.0);
        let mut coordinate = 0;
        let moved: Vec<Value<Points>> = args
            .iter()
            .enumerate()
            .map(|(n, arg)| {
                arg.map(&mut |x| {
                    coordinate += usize::from(active.contains(&n));
                    let moves = active.contains(&n) && coordinate == k + 1;
                    let by = if moves { [far, near, -near, -far] } else { [0.0; POINTS] };
                    Points(by.map(|h| x + h))
                })
            })
            .collect();
        let stops = stops.iter().rev().map(|value| value.map(&mut Points::constant)).collect();
        let (moved, _) = self.source(&moved, Stops::Replay(stops))?;
        let dy = dy.numbers();
        let here: f64 = y.numbers().iter().zip(&dy).map(|(y, dy)| y * dy).sum();
        let mut losses = [0.0; POINTS];
        for (y, dy) in moved.numbers().iter().zip(&dy) {
            for (loss, y) in losses.iter_mut().zip(y.0) {
                *loss += y * dy;
            }
        }
        let [f_far, f_near, b_near, b_far] = losses;
        let wide = (f_far - b_far) / (2.0 * far);
        let narrow = (f_near - b_near) / (2.0 * near);
        // By how much the slope ahead is another than the slope behind, less what curvature does:
        // that halves with the step, a kink does not.
        let bend = |f: f64, b: f64, h: f64| (f - 2.0 * here + b) / h;
        let kink = 2.0 * bend(f_near, b_near, near) - bend(f_far, b_far, far);
        let error = (wide - narrow).abs();
        let estimate = (4.0 * narrow - wide) / 3.0;
        let scale = 1.0 + estimate.abs();
        let smooth = kink.abs() < 1e-4 * scale && error < 1e-4 * scale;
        Ok(smooth.then_some((estimate, error)))
    }
}

fn same(a: &Value<f64>, b: &Value<f64>) -> bool {
    let (a, b) = (a.numbers(), b.numbers());
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| *a == b || (a.is_nan() && b.is_nan()))
}

fn coordinate_in(start: usize, coordinate: usize) -> Option<usize> {
    coordinate.checked_sub(start).filter(|lane| *lane < LANES)
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
