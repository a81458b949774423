//! What a program is, by its source alone: its value, its derivatives by dual numbers, and
//! difference quotients.

use std::collections::BTreeSet;

use syn::ItemFn;

use super::number::{Dual, LANES, Number, POINTS, Points};
use super::source::{Jump, Machine, Outcome, Stops};
use super::value::{Fallible, Value};

/// The step of a difference quotient.
const STEP: f64 = 1.0 / 4096.0;

/// The source of a program, and its const parameters.
pub struct Oracle<'p> {
    pub function: &'p ItemFn,
    pub sizes: &'p [(String, usize)],
}

/// A run of the source.
pub struct Trace {
    pub y: Value<f64>,
    /// The largest number on the way.
    pub largest: f64,
    /// Whether it went over a point where conventions decide.
    pub on_a_kink: bool,
    /// What happened on the way.
    pub seen: BTreeSet<&'static str>,
    stops: Vec<Value<f64>>,
    path: Vec<i64>,
}

/// A derivative by differences.
pub enum Difference {
    /// What it is, and how far off that may be.
    Smooth(f64, f64),
    /// Beside a kink, where it says little.
    Rough,
    /// Somewhere near the program goes another way.
    Parted,
}

impl Oracle<'_> {
    fn run<N: Number>(&self, args: &[Value<N>], stops: Stops<N>) -> (Outcome<N>, Machine<N>) {
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
        (machine.function(&self.function.block), machine)
    }

    /// Runs the source; none where it doesn't end.
    pub fn trace(&self, args: &[Value<f64>]) -> Fallible<Option<Trace>> {
        let (outcome, machine) = self.run(args, Stops::Record(Vec::new()));
        let y = match outcome {
            Ok(y) => y,
            Err(Jump::Endless) => return Ok(None),
            Err(jump) => return Err(format!("{jump:?}")),
        };
        let Machine { stops, path, seen, largest, on_a_kink, .. } = machine;
        let stops = match stops {
            Stops::Record(values) => values,
            Stops::Cut | Stops::Replay(_) => Vec::new(),
        };
        Ok(Some(Trace { y, largest, on_a_kink, seen, stops, path }))
    }

    /// The gradient by dual numbers with respect to the arguments in `active`, number by number.
    pub fn dual(
        &self,
        args: &[Value<f64>],
        active: &[usize],
        trace: &Trace,
        dy: &Value<f64>,
    ) -> Fallible<Vec<f64>> {
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
            let (y, machine) = self.run(&duals, Stops::Cut);
            let y = y.map_err(|jump| format!("by dual numbers: {jump:?}"))?;
            if machine.path != trace.path {
                return Err("by dual numbers it goes another way".to_owned());
            }
            let terms: Vec<(Dual, f64)> = y.numbers().into_iter().zip(dy.numbers()).collect();
            for lane in 0..LANES.min(total - start) {
                gradient.push(terms.iter().map(|(y, dy)| y.d[lane] * dy).sum());
            }
        }
        Ok(gradient)
    }

    /// The derivative with respect to coordinate `k` by central differences.
    pub fn difference(
        &self,
        args: &[Value<f64>],
        active: &[usize],
        trace: &Trace,
        dy: &Value<f64>,
        k: usize,
    ) -> Fallible<Difference> {
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
        let stops = trace.stops.iter().rev().map(|v| v.map(&mut Points::constant)).collect();
        let (moved, machine) = self.run(&moved, Stops::Replay(stops));
        if machine.path != trace.path || matches!(moved, Err(Jump::Parted)) {
            return Ok(Difference::Parted);
        }
        let moved = moved.map_err(|jump| format!("by differences: {jump:?}"))?;
        let dy = dy.numbers();
        let here: f64 = trace.y.numbers().iter().zip(&dy).map(|(y, dy)| y * dy).sum();
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
        Ok(if smooth { Difference::Smooth(estimate, error) } else { Difference::Rough })
    }
}

fn coordinate_in(start: usize, coordinate: usize) -> Option<usize> {
    coordinate.checked_sub(start).filter(|lane| *lane < LANES)
}
