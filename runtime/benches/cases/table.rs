//! The table of ratios.
//!
//! All of a row take turns, so that whatever else the machine does slows all, and the ratio of a turn
//! means something where no time does.

use std::time::{Duration, Instant};

use super::{Case, Run};

/// How long each runs in a turn: less than the scheduler gives anybody at once, so that most turns
/// are undisturbed.
const TURN: Duration = Duration::from_millis(1);
/// How long all turns of a row take together.
const ROW: Duration = Duration::from_secs(3);

/// Prints the rows that have every one of `wanted` in their names.
pub fn print_all(cases: Vec<Case>, wanted: &[String]) {
    println!("{:<27} {:>3} {:>12} {:>12}   ratio (quartiles)", "", "", "generated", "by hand");
    for case in cases {
        let name = format!("{} {}", case.name, case.scalar);
        if wanted.iter().all(|w| name.contains(w.as_str())) {
            print(case);
        }
    }
}

/// Measures a row, and prints it.
fn print(case: Case) {
    let (names, others): (Vec<_>, Vec<_>) = case.others.into_iter().unzip();
    let mut all = vec![case.generated, case.by_hand];
    all.extend(others);
    // The first time is slower than others.
    all.iter_mut().for_each(|f| f());
    let once: Vec<f64> = all.iter_mut().map(|f| time(f, 1)).collect();
    let runs: Vec<usize> =
        once.iter().map(|once| (TURN.as_secs_f64() / once).ceil() as usize).collect();
    let turn: f64 = once.iter().zip(&runs).map(|(once, &runs)| once * runs as f64).sum();
    let turns = (ROW.as_secs_f64() / turn).ceil() as usize;
    let mut times = vec![Vec::new(); all.len()];
    for turn in 0..turns {
        // None is always the first.
        for i in 0..all.len() {
            let i = (turn + i) % all.len();
            times[i].push(time(&mut all[i], runs[i]));
        }
    }

    let (units, unit) = case.units;
    let nanoseconds = |times: &[f64]| 1e9 * quantile(times.to_vec(), 0.5) / units as f64;
    let ratios = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a / b).collect::<Vec<_>>();
    let (a, b) = (nanoseconds(&times[0]), nanoseconds(&times[1]));
    let of_turns = ratios(&times[0], &times[1]);
    let [low, ratio, high] = [0.25, 0.5, 0.75].map(|q| quantile(of_turns.clone(), q));
    print!(
        "{:<27} {:>3} {a:>9.2} ns {b:>9.2} ns   {ratio:.2} ({low:.2} to {high:.2}), per {unit}",
        case.name, case.scalar,
    );
    for (name, times_of_it) in names.iter().zip(&times[2..]) {
        print!("; {name}: {:.2}", quantile(ratios(times_of_it, &times[0]), 0.5));
    }
    println!();
}

/// Seconds for one of `runs`.
fn time(f: &mut Run, runs: usize) -> f64 {
    let start = Instant::now();
    for _ in 0..runs {
        f();
    }
    start.elapsed().as_secs_f64() / runs as f64
}

fn quantile(mut values: Vec<f64>, q: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values[(q * (values.len() - 1) as f64).round() as usize]
}
