//! An interpreter of the intermediate representation, to put lowering, reversal and simplification
//! to the test without the compiler in the loop.
//!
//! A random program is Rust source. It is run as it stands by [`source`], which knows nothing of
//! lowering; lowered, and run by [`forward`]; reversed, and taken back by [`backward`]. Its value
//! must be the same both ways, and its gradient that of difference quotients of the source, and of
//! dual numbers, which have derivative rules of their own.
//!
//! Calls of modules and of other functions are not made here: they need the compiler.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unreachable
)]

mod backward;
pub mod choices;
mod compiled;
mod coverage;
mod forward;
mod judge;
mod number;
mod oracle;
mod program;
mod source;
mod value;

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use self::choices::{Choices, shrink};
use self::coverage::Coverage;
use self::judge::{Count, Verdict, expands, judge};
use self::program::{Program, program};

/// How many programs are tried when nobody says how many.
const PROGRAMS: u64 = 20_000;
/// How many are expanded.
const EXPANDED: u64 = 400;
/// How many a thread takes at once.
const AT_ONCE: u64 = 64;

/// What became of many programs.
#[derive(Default)]
struct Tally {
    right: usize,
    count: Count,
    rejected: std::collections::BTreeMap<&'static str, usize>,
    wrong: Vec<(u64, String)>,
    coverage: Coverage,
}

impl Tally {
    fn try_seeds(&mut self, seeds: Range<u64>) {
        for seed in seeds {
            let program = program(&mut Choices::random(seed));
            match judge(&program, seed, &mut self.coverage) {
                Verdict::Right(count, _) => {
                    self.right += 1;
                    self.count.absorb(count);
                }
                Verdict::Rejected(why) => *self.rejected.entry(why).or_default() += 1,
                Verdict::Wrong(what) => self.wrong.push((seed, what)),
            }
        }
    }

    fn absorb(&mut self, other: Tally) {
        self.right += other.right;
        self.count.absorb(other.count);
        for (why, n) in other.rejected {
            *self.rejected.entry(why).or_default() += n;
        }
        self.wrong.extend(other.wrong);
        self.coverage.absorb(other.coverage);
    }

    /// Whether so many were tried that nothing should be missing.
    fn enough(&self) -> bool {
        let rejected: usize = self.rejected.values().sum();
        (self.right + rejected) as u64 >= PROGRAMS
    }

    /// Prints what there is to say, and the smallest of the programs that are wrong.
    fn report(&self) {
        println!(
            "{} programs right, {} wrong, rejected {:?}; {} coordinates compared with differences, \
             {} of them with a gradient that is not 0, {} left out beside a kink, {} where the \
             program goes another way",
            self.right,
            self.wrong.len(),
            self.rejected,
            self.count.compared,
            self.count.moving,
            self.count.rough,
            self.count.parted
        );
        println!("{}", self.coverage.lines());
        let mut wrong: Vec<&(u64, String)> = self.wrong.iter().collect();
        wrong.sort();
        let shown = environment("CHAINRULE_SHOW").unwrap_or(3) as usize;
        for (seed, what) in wrong.iter().take(shown) {
            println!("seed {seed}: {}", report(*seed, what));
        }
        assert!(wrong.is_empty(), "{} programs are wrong", wrong.len());
    }
}

pub fn environment(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|n| n.parse().expect("a number"))
}

#[test]
fn random_programs_have_the_gradients_of_their_source() {
    let total = try_many();
    total.report();
    if total.enough() {
        let missing = total.coverage.missing();
        assert_eq!(missing, Vec::<&str>::new(), "nothing is made of these");
    }
}

/// Tries many programs, on all processors.
fn try_many() -> Tally {
    let count = environment("CHAINRULE_PROGRAMS").unwrap_or(PROGRAMS);
    let first = environment("CHAINRULE_SEED").unwrap_or(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    // Programs differ in length, so each thread takes the next when it is done with some.
    let next = AtomicU64::new(first);
    let tallies = std::thread::scope(|scope| {
        let run = |_| {
            scope.spawn(|| {
                let mut tally = Tally::default();
                loop {
                    let start = next.fetch_add(AT_ONCE, Ordering::Relaxed);
                    let end = (start + AT_ONCE).min(first + count);
                    if start >= end {
                        return tally;
                    }
                    tally.try_seeds(start..end);
                }
            })
        };
        let running: Vec<_> = (0..threads).map(run).collect();
        running.into_iter().map(|t| t.join().expect("a thread")).collect::<Vec<_>>()
    });
    let mut total = Tally { coverage: Coverage::none(), ..Tally::default() };
    tallies.into_iter().for_each(|tally| total.absorb(tally));
    total
}

/// The smallest program like the one of `seed`, and what is wrong with it.
fn report(seed: u64, what: &str) -> String {
    let wrong = |program: &Program| match judge(program, seed, &mut Coverage::default()) {
        Verdict::Wrong(what) => Some(what),
        Verdict::Right(..) | Verdict::Rejected(_) => None,
    };
    let program = smallest(seed, &|program| wrong(program).is_some());
    let what = wrong(&program).unwrap_or_else(|| what.to_owned());
    let pretty = syn::parse_file(&program.source)
        .map_or(program.source, |file| prettyplease::unparse(&file));
    format!("{what}\n{pretty}")
}

/// The smallest program like the one of `seed` of which this holds still.
fn smallest(seed: u64, holds: &dyn Fn(&Program) -> bool) -> Program {
    let mut choices = Choices::random(seed);
    program(&mut choices);
    let list = shrink(choices, &mut |mut choices| {
        let program = program(&mut choices);
        holds(&program).then_some(choices)
    });
    program(&mut Choices::replay(list))
}

#[test]
fn programs_shrink_to_what_matters() {
    let seen = |program: &Program, what: &str| {
        let mut coverage = Coverage::default();
        judge(program, 0, &mut coverage);
        coverage.has(what)
    };
    for what in [
        "`continue 'label` taken",
        "`loop` as a value",
        "`match` of an `Option`",
        "loop in a closure",
    ] {
        let found = (0..10_000).find(|seed| seen(&program(&mut Choices::random(*seed)), what));
        let seed = found.expect(what);
        let program = smallest(seed, &|program| seen(program, what));
        let length = program.source.len();
        assert!(length < 500, "{what}: {}", program.source);
    }
}

/// Writes `CHAINRULE_PROGRAMS` programs as tests to the file `CHAINRULE_WRITE`: with their gradients,
/// or, for `CHAINRULE_PLAIN`, the functions as they stand; those of `CHAINRULE_LENGTH` at most.
#[test]
#[ignore = "writes a file"]
fn write_programs_for_the_compiler() {
    let path = std::env::var("CHAINRULE_WRITE").expect("a path");
    let first = environment("CHAINRULE_SEED").unwrap_or(0);
    let count = environment("CHAINRULE_PROGRAMS").unwrap_or(100);
    let plain = environment("CHAINRULE_PLAIN").is_some();
    let longest = environment("CHAINRULE_LENGTH").map_or(usize::MAX, |length| length as usize);
    let mut file = compiled::PRELUDE.to_owned();
    for seed in first..first + count {
        let program = program(&mut Choices::random(seed));
        // Only the macro knows what these mean where the scalar is generic.
        let generic = ["sum::<T>", "T::abs(", "T::max(", "T::min("];
        if program.source.len() > longest {
            continue;
        }
        if plain && generic.iter().any(|what| program.source.contains(what)) {
            continue;
        }
        if let Verdict::Right(_, answer) = judge(&program, seed, &mut Coverage::default()) {
            let test = if plain { compiled::plain_test } else { compiled::tests };
            file.push_str(&test(seed, &program, &answer));
        }
    }
    std::fs::write(path, file).expect("the file is written");
}

#[test]
fn random_programs_expand() {
    for seed in 0..EXPANDED {
        if expands(&program(&mut Choices::random(seed))).is_err() {
            let program = smallest(seed, &|program| expands(program).is_err());
            let error = expands(&program).err().unwrap_or_default();
            panic!("seed {seed}: {error}\n{}", program.source);
        }
    }
}

#[test]
#[ignore = "prints"]
fn print_expansion() {
    let source = std::fs::read_to_string(std::env::var("CHAINRULE_SOURCE").unwrap()).unwrap();
    let tokens = crate::expand::expand(quote::quote!(check = off), source.parse().unwrap());
    println!("{}", prettyplease::unparse(&syn::parse2(tokens).unwrap()));
}
