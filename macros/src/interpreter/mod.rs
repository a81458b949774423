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

use self::choices::{Choices, shrink};
use self::coverage::Coverage;
use self::judge::{Count, Verdict, expands, judge};
use self::program::{Language, Program, program};

/// How many programs are tried when nobody says how many.
const PROGRAMS: u64 = 2_000;

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
    fn try_seeds(&mut self, seeds: impl Iterator<Item = u64>) {
        for seed in seeds {
            self.try_program(&program(&mut Choices::random(seed), Language::Straight), seed);
        }
    }

    fn try_program(&mut self, program: &Program, seed: u64) {
        match judge(program, seed, &mut self.coverage) {
            Verdict::Right(count, _) => {
                self.right += 1;
                self.count.absorb(count);
            }
            Verdict::Rejected(why) => *self.rejected.entry(why).or_default() += 1,
            Verdict::Wrong(what) => self.wrong.push((seed, what)),
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
}

pub fn environment(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|n| n.parse().expect("a number"))
}

#[test]
fn random_programs_have_the_gradients_of_their_source() {
    let count = environment("CHAINRULE_PROGRAMS").unwrap_or(PROGRAMS);
    let first = environment("CHAINRULE_SEED").unwrap_or(0);
    let threads = 2;
    let tallies = std::thread::scope(|scope| {
        let run = |thread| {
            scope.spawn(move || {
                let mut tally = Tally::default();
                tally.try_seeds((first..first + count).skip(thread).step_by(threads));
                tally
            })
        };
        let running: Vec<_> = (0..threads).map(run).collect();
        running.into_iter().map(|t| t.join().expect("a thread")).collect::<Vec<_>>()
    });
    let mut total = Tally { coverage: Coverage::none(), ..Tally::default() };
    tallies.into_iter().for_each(|tally| total.absorb(tally));

    println!(
        "seeds {first}..{}: {} programs right, {} wrong, rejected {:?}; {} coordinates compared, \
         {} of them with a gradient that is not 0, {} left out beside a kink",
        first + count,
        total.right,
        total.wrong.len(),
        total.rejected,
        total.count.compared,
        total.count.moving,
        total.count.rough
    );
    println!("{}", total.coverage.lines());
    total.wrong.sort();
    for (seed, what) in total.wrong.iter().take(environment("CHAINRULE_SHOW").unwrap_or(3) as usize)
    {
        println!("seed {seed}: {}", report(*seed, what));
    }
    assert!(total.wrong.is_empty(), "{} programs are wrong", total.wrong.len());
    if count >= PROGRAMS {
        assert_eq!(total.coverage.missing(), Vec::<&str>::new(), "nothing is made of these");
    }
}

/// The smallest program like the one of `seed`, and what is wrong with it.
fn report(seed: u64, what: &str) -> String {
    let mut choices = Choices::random(seed);
    program(&mut choices, Language::Straight);
    let wrong = |program: &Program| match judge(program, seed, &mut Coverage::default()) {
        Verdict::Wrong(what) => Some(what),
        Verdict::Right(..) | Verdict::Rejected(_) => None,
    };
    let smallest = shrink(choices.into_made(), &mut |list| {
        wrong(&program(&mut Choices::replay(list.to_vec()), Language::Straight)).is_some()
    });
    let program = program(&mut Choices::replay(smallest), Language::Straight);
    let what = wrong(&program).unwrap_or_else(|| what.to_owned());
    let pretty = syn::parse_file(&program.source)
        .map_or(program.source, |file| prettyplease::unparse(&file));
    format!("{what}\n{pretty}")
}

/// Writes `CHAINRULE_PROGRAMS` programs as tests to the file `CHAINRULE_WRITE`.
#[test]
#[ignore = "writes a file"]
fn write_programs_for_the_compiler() {
    let path = std::env::var("CHAINRULE_WRITE").expect("a path");
    let first = environment("CHAINRULE_SEED").unwrap_or(0);
    let count = environment("CHAINRULE_PROGRAMS").unwrap_or(100);
    let mut file = compiled::PRELUDE.to_owned();
    for seed in first..first + count {
        let language = match environment("CHAINRULE_PLAIN") {
            Some(_) => Language::Flow,
            None => Language::Straight,
        };
        let program = program(&mut Choices::random(seed), language);
        // Only the macro knows what these mean where the scalar is generic.
        let generic = ["sum::<T>", "T::abs(", "T::max(", "T::min("];
        if language == Language::Flow && generic.iter().any(|what| program.source.contains(what)) {
            continue;
        }
        if let Verdict::Right(_, answer) = judge(&program, seed, &mut Coverage::default()) {
            file.push_str(&match language {
                Language::Straight => compiled::tests(seed, &program, &answer),
                Language::Flow => compiled::plain_test(seed, &program, &answer),
            });
        }
    }
    std::fs::write(path, file).expect("the file is written");
}

#[test]
fn random_programs_expand() {
    for seed in 0..200 {
        let program = program(&mut Choices::random(seed), Language::Straight);
        if let Err(error) = expands(&program) {
            panic!("seed {seed}: {error}\n{}", program.source);
        }
    }
}

/// Programs with branches and loops, by their source alone.
#[test]
fn random_sources_run() {
    let count = environment("CHAINRULE_PROGRAMS").unwrap_or(PROGRAMS);
    let first = environment("CHAINRULE_SEED").unwrap_or(0);
    let mut tally = Tally::default();
    for seed in first..first + count {
        let program = program(&mut Choices::random(seed), Language::Flow);
        if environment("CHAINRULE_PEEK").is_some() {
            let file = syn::parse_file(&program.source).unwrap();
            println!("// seed {seed}\n{}", prettyplease::unparse(&file));
        }
        tally.try_program(&program, seed);
    }
    println!(
        "{} right, {:?}; compared {} moving {} rough {} parted {}",
        tally.right,
        tally.rejected,
        tally.count.compared,
        tally.count.moving,
        tally.count.rough,
        tally.count.parted
    );
    println!("{}", tally.coverage.lines());
    println!("wrong {}", tally.wrong.len());
    for (seed, what) in tally.wrong.iter().take(environment("CHAINRULE_SHOW").unwrap_or(3) as usize)
    {
        let program = program(&mut Choices::random(*seed), Language::Flow);
        println!("seed {seed}: {}\n{what}", program.source);
    }
    assert!(tally.wrong.is_empty());
}
