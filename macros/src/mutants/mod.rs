//! What `#[module]` makes of broken code: functions of this repository with tokens taken away,
//! exchanged, doubled, or replaced by those of another function.
//!
//! Whatever it is given, the macro must not panic, nor take long, and must write an error or code
//! that parses.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ItemFn;
use syn::visit::Visit;

use crate::expand::expand;
use crate::golden::take_options;
use crate::interpreter::choices::{Choices, shrink};
use crate::interpreter::environment;

/// How many mutants are tried when nobody says how many: ten seconds' worth in the dev profile.
const MUTANTS: u64 = 20_000;

/// No mutant may take longer.
const LIMIT: Duration = Duration::from_secs(1);

/// A `#[module]` function and its options.
#[derive(Clone)]
struct Source {
    options: TokenStream,
    function: TokenStream,
}

/// The sources, and all the tokens that they are made of, each group as one token too.
struct Pool {
    sources: Vec<Source>,
    tokens: Vec<TokenTree>,
}

impl Pool {
    /// All `#[module]` functions of the repository, and some with control flow.
    fn of_the_repository() -> Pool {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut files = Vec::new();
        for folder in ["runtime", "tests", "examples"] {
            rust_files(&root.join(folder), &mut files);
        }
        files.sort();
        let mut texts: Vec<String> =
            files.iter().map(|path| fs::read_to_string(path).expect("a source file")).collect();
        texts.push(include_str!("control_flow.rs").to_owned());

        let mut find = Find(Vec::new());
        for text in &texts {
            // A few of the refused are not even Rust.
            if let Ok(file) = syn::parse_file(text) {
                find.visit_file(&file);
            }
        }
        let sources = find.0;
        let mut tokens = Vec::new();
        for source in &sources {
            flatten(&source.options, &mut tokens);
            flatten(&source.function, &mut tokens);
        }
        Pool { sources, tokens }
    }

    /// A mutant.
    fn mutant(&self, choices: &mut Choices) -> Source {
        let mut source = choices.pick(&self.sources).clone();
        for _ in 0..=choices.below(3) {
            if choices.once_in(8) {
                if source.options.is_empty() {
                    source.options = choices.pick(&self.sources).options.clone();
                }
                source.options = self.mutated(source.options, choices);
            } else {
                source.function = self.mutated(source.function, choices);
            }
        }
        source
    }

    fn mutated(&self, stream: TokenStream, choices: &mut Choices) -> TokenStream {
        let mut tokens = Vec::new();
        flatten(&stream, &mut tokens);
        if tokens.is_empty() {
            return stream;
        }
        let at = choices.below(tokens.len());
        let one = tokens[at].clone();
        match choices.below(5) {
            0 => replaced(&stream, at, &[]),
            1 => replaced(&stream, at, &[one.clone(), one]),
            2 => {
                let other = alike(&one, &tokens, choices);
                let two = tokens[other].clone();
                replaced(&replaced(&stream, at, &[two]), other, &[one])
            }
            _ => {
                let two = &self.tokens[alike(&one, &self.tokens, choices)];
                replaced(&stream, at, std::slice::from_ref(two))
            }
        }
    }
}

/// The number of a token: mostly of one that has a chance to be parsed in the place of `one`.
fn alike(one: &TokenTree, tokens: &[TokenTree], choices: &mut Choices) -> usize {
    let kind = |token: &TokenTree| match token {
        TokenTree::Ident(_) => 0,
        TokenTree::Literal(_) => 1,
        TokenTree::Punct(_) => 2,
        TokenTree::Group(group) => 3 + group.delimiter() as usize,
    };
    let tries = if choices.once_in(4) { 1 } else { 20 };
    let mut found = 0;
    for _ in 0..tries {
        found = choices.below(tokens.len());
        if kind(&tokens[found]) == kind(one) {
            break;
        }
    }
    found
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if path.file_name().is_none_or(|name| name != "target") {
                rust_files(&path, files);
            }
        } else if path.extension().is_some_and(|e| e == "rs") {
            files.push(path);
        }
    }
}

struct Find(Vec<Source>);

impl<'ast> Visit<'ast> for Find {
    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        let mut function = function.clone();
        if let Some(options) = take_options(&mut function) {
            function.attrs.retain(|attr| !attr.path().is_ident("doc"));
            self.0.push(Source { options, function: function.into_token_stream() });
        }
    }
}

/// All tokens, a group before what is in it.
fn flatten(stream: &TokenStream, tokens: &mut Vec<TokenTree>) {
    for token in stream.clone() {
        tokens.push(token.clone());
        if let TokenTree::Group(group) = &token {
            flatten(&group.stream(), tokens);
        }
    }
}

/// The stream with others in place of token number `at`, counted as [`flatten`] does.
fn replaced(stream: &TokenStream, at: usize, by: &[TokenTree]) -> TokenStream {
    fn within(stream: TokenStream, at: usize, next: &mut usize, by: &[TokenTree]) -> TokenStream {
        let mut written = TokenStream::new();
        for token in stream {
            let here = *next;
            *next += 1;
            match token {
                _ if here == at => written.extend(by.iter().cloned()),
                TokenTree::Group(group) if here < at => {
                    let inner = within(group.stream(), at, next, by);
                    written.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
                }
                token => written.extend([token]),
            }
        }
        written
    }
    within(stream.clone(), at, &mut 0, by)
}

/// What is wrong with what the macro writes.
fn fault(Source { options, function }: &Source) -> Result<(Outcome, Duration), String> {
    let begin = Instant::now();
    let written = std::panic::catch_unwind(|| expand(options.clone(), function.clone()));
    let took = begin.elapsed();
    let Ok(written) = written else { return Err("it panics".to_owned()) };
    if took > LIMIT {
        return Err(format!("it takes {took:?}"));
    }
    let refused = written.to_string().contains("compile_error");
    if syn::parse2::<ItemFn>(function.clone()).is_err() {
        // What was no code stays none.
        return if refused { Ok((Outcome::Unread, took)) } else { Err("no error".to_owned()) };
    }
    match syn::parse2::<syn::File>(written.clone()) {
        Ok(_) if refused => Ok((Outcome::Refused, took)),
        Ok(_) => Ok((Outcome::Expanded, took)),
        Err(error) => Err(format!("it writes what does not parse ({error}): {written}")),
    }
}

/// What the macro makes of code.
enum Outcome {
    /// It is no function.
    Unread,
    /// An error says why not.
    Refused,
    /// A module.
    Expanded,
}

/// What became of many mutants.
#[derive(Default)]
struct Tally {
    /// No function at all.
    unread: u64,
    refused: u64,
    expanded: u64,
    slowest: (Duration, u64),
    wrong: BTreeMap<u64, String>,
}

fn try_seeds(seeds: impl Iterator<Item = u64>, now: &Mutex<Option<(u64, Instant)>>) -> Tally {
    let pool = Pool::of_the_repository();
    let mut tally = Tally::default();
    for seed in seeds {
        let mutant = pool.mutant(&mut Choices::random(seed));
        *now.lock().expect("a lock") = Some((seed, Instant::now()));
        match fault(&mutant) {
            Ok((outcome, took)) => {
                tally.slowest = tally.slowest.max((took, seed));
                *match outcome {
                    Outcome::Unread => &mut tally.unread,
                    Outcome::Refused => &mut tally.refused,
                    Outcome::Expanded => &mut tally.expanded,
                } += 1;
            }
            Err(_) if tally.wrong.len() < 3 => {
                let report = report(&pool, seed);
                tally.wrong.insert(seed, report);
            }
            Err(what) => {
                tally.wrong.insert(seed, what);
            }
        }
    }
    *now.lock().expect("a lock") = None;
    tally
}

/// The smallest mutant like the one of `seed`, and what is wrong with it.
fn report(pool: &Pool, seed: u64) -> String {
    let mut choices = Choices::random(seed);
    pool.mutant(&mut choices);
    let smallest = shrink(choices, &mut |mut choices| {
        fault(&pool.mutant(&mut choices)).is_err().then_some(choices)
    });
    let mutant = pool.mutant(&mut Choices::replay(smallest));
    let what = fault(&mutant).err().unwrap_or_default();
    format!("{what}\n#[module({})]\n{}", mutant.options, mutant.function)
}

#[test]
fn broken_code_is_refused_or_expanded() {
    let count = environment("CHAINRULE_MUTANTS").unwrap_or(MUTANTS);
    let first = environment("CHAINRULE_SEED").unwrap_or(0);
    let running = [(); 2].map(|()| Mutex::new(None));
    let tallies = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..running.len())
            .map(|thread| {
                let now = &running[thread];
                let seeds = (first..first + count).skip(thread).step_by(running.len());
                scope.spawn(move || try_seeds(seeds, now))
            })
            .collect();
        while threads.iter().any(|t| !t.is_finished()) {
            std::thread::sleep(Duration::from_millis(20));
            for now in &running {
                if let Some((seed, since)) = *now.lock().expect("a lock")
                    && since.elapsed() > 20 * LIMIT
                {
                    // A thread can't be stopped.
                    eprintln!("the mutant of seed {seed} does not end");
                    std::process::abort();
                }
            }
        }
        threads.into_iter().map(|t| t.join().expect("a thread")).collect::<Vec<_>>()
    });
    let mut total = Tally::default();
    for tally in tallies {
        total.unread += tally.unread;
        total.refused += tally.refused;
        total.expanded += tally.expanded;
        total.slowest = total.slowest.max(tally.slowest);
        total.wrong.extend(tally.wrong);
    }
    println!(
        "seeds {first}..{}: {} mutants are no functions, {} refused, {} expanded, {} wrong; the \
         slowest took {:?}, of seed {}",
        first + count,
        total.unread,
        total.refused,
        total.expanded,
        total.wrong.len(),
        total.slowest.0,
        total.slowest.1,
    );
    for (seed, what) in total.wrong.iter().take(environment("CHAINRULE_SHOW").unwrap_or(3) as usize)
    {
        println!("seed {seed}: {what}");
    }
    assert!(total.wrong.is_empty(), "{} mutants go wrong", total.wrong.len());
}
