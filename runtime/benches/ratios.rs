//! How long what `#[module]` wrote takes, as a multiple of the same by hand: a table.
//!
//! The two take turns, so that whatever else the machine does slows both, and the ratio of a turn
//! means something where neither time does.

mod cases;

use std::time::{Duration, Instant};

use cases::Case;

/// How long each of the two runs in a turn: less than the scheduler gives anybody at once, so that
/// most turns are undisturbed.
const TURN: Duration = Duration::from_millis(1);
/// How long all turns of a row take together.
const ROW: Duration = Duration::from_secs(3);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let cases = cases::all();
    // Not under `cargo test`: that each pair agrees is all that is to be tested.
    if !arguments.iter().any(|a| a == "--bench") {
        return;
    }
    let wanted: Vec<&String> = arguments.iter().filter(|a| !a.starts_with('-')).collect();
    println!("{:<27} {:>3} {:>12} {:>12}   ratio (quartiles)", "", "", "generated", "by hand");
    for case in cases {
        let name = format!("{} {}", case.name, case.scalar);
        if wanted.iter().all(|w| name.contains(w.as_str())) {
            measure(case);
        }
    }
}

fn measure(mut case: Case) {
    let once = time(&mut case.by_hand, 1).max(time(&mut case.generated, 1));
    let runs = (TURN.as_secs_f64() / once).ceil() as usize;
    let turns = (ROW.as_secs_f64() / (2.0 * once * runs as f64)).ceil() as usize;
    let (mut generated, mut by_hand, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for turn in 0..turns {
        // Neither is always the first.
        let (a, b) = if turn % 2 == 0 {
            let a = time(&mut case.generated, runs);
            (a, time(&mut case.by_hand, runs))
        } else {
            let b = time(&mut case.by_hand, runs);
            (time(&mut case.generated, runs), b)
        };
        generated.push(a);
        by_hand.push(b);
        ratios.push(a / b);
    }
    let (units, unit) = case.units;
    let nanoseconds = |times| 1e9 * quantile(times, 0.5) / units as f64;
    let (a, b) = (nanoseconds(&mut generated), nanoseconds(&mut by_hand));
    let [low, ratio, high] = [0.25, 0.5, 0.75].map(|q| quantile(&mut ratios, q));
    println!(
        "{:<27} {:>3} {a:>9.1} ns {b:>9.1} ns   {ratio:.2} ({low:.2} to {high:.2}), per {unit}",
        case.name, case.scalar,
    );
}

/// Seconds for one of `runs`.
fn time(f: &mut dyn FnMut(), runs: usize) -> f64 {
    let start = Instant::now();
    for _ in 0..runs {
        f();
    }
    start.elapsed().as_secs_f64() / runs as f64
}

fn quantile(values: &mut [f64], q: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values[(q * (values.len() - 1) as f64).round() as usize]
}
