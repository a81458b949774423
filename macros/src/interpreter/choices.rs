//! The choices that make a program. A program is a function of a list of numbers, so a smaller list
//! is a smaller program: that is all that shrinking takes.

use std::ops::Range;

/// Choices made so far, and what the next ones come from.
pub struct Choices {
    made: Vec<u32>,
    next: usize,
    random: Option<Random>,
    spans: Vec<Range<usize>>,
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
#[derive(Clone)]
pub struct Random(pub u64);

impl Random {
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Uniform in 0..1.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }
}

impl Choices {
    pub fn random(seed: u64) -> Self {
        Choices { made: Vec::new(), next: 0, random: Some(Random(seed)), spans: Vec::new() }
    }

    /// These, and 0 from there on.
    pub fn replay(made: Vec<u32>) -> Self {
        Choices { made, next: 0, random: None, spans: Vec::new() }
    }

    /// The choices that were made, and which of them make one thing together.
    pub fn into_made(mut self) -> (Vec<u32>, Vec<Range<usize>>) {
        self.made.truncate(self.next);
        (self.made, self.spans)
    }

    /// The number of the next choice, with which a thing begins that [`Choices::end`] ends.
    pub fn begin(&self) -> usize {
        self.next
    }

    pub fn end(&mut self, start: usize) {
        self.spans.push(start..self.next);
    }

    /// A number below `n`; 0 is to be the simplest of what it chooses among.
    pub fn below(&mut self, n: usize) -> usize {
        if self.next == self.made.len()
            && let Some(random) = &mut self.random
        {
            self.made.push((random.bits() >> 32) as u32);
        }
        let choice = self.made.get(self.next).copied().unwrap_or(0);
        self.next += 1;
        choice as usize % n.max(1)
    }

    /// True once in `n` times; false is the simpler.
    pub fn once_in(&mut self, n: usize) -> bool {
        self.below(n) + 1 == n
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// How many lists are tried to find a shorter one.
const TRIES: usize = 10_000;

/// The shortest choices that are found to make `fails` hold still. It makes something of choices,
/// and gives them back where that fails.
pub fn shrink(first: Choices, fails: &mut dyn FnMut(Choices) -> Option<Choices>) -> Vec<u32> {
    let (mut list, mut spans) = first.into_made();
    let mut tries = 0;
    loop {
        let before = list.clone();
        // The longest first: what is gone with them need not be tried.
        spans.sort_by_key(|span| std::cmp::Reverse(span.len()));
        let mut next = 0;
        while let Some(span) = spans.get(next).cloned() {
            next += 1;
            for candidate in smaller(&list, &span, &spans) {
                tries += 1;
                if tries > TRIES {
                    return list;
                }
                if let Some(made) = fails(Choices::replay(candidate)) {
                    (list, spans) = made.into_made();
                    spans.sort_by_key(|span| std::cmp::Reverse(span.len()));
                    // Those before are no longer than they were.
                    next = next.saturating_sub(1);
                    break;
                }
            }
        }
        if list == before {
            return list;
        }
    }
}

/// Lists that are smaller by what one thing is made of.
fn smaller(list: &[u32], span: &Range<usize>, spans: &[Range<usize>]) -> Vec<Vec<u32>> {
    let mut found = Vec::new();
    // Past the end of the list all choices are 0.
    let span = span.start.min(list.len())..span.end.min(list.len());
    let Some(old) = list.get(span.clone()) else { return found };
    let mut put = |new: &[u32]| {
        let longer = new.len() > old.len();
        if !longer && (new.len() < old.len() || new < old) {
            found.push([&list[..span.start], new, &list[span.end..]].concat());
        }
    };
    // Without it, or the simplest in its place.
    for length in 0..5 {
        put(&[0; 5][..length]);
    }
    // A part of it in its place.
    let within = |inner: &&Range<usize>| span.start <= inner.start && inner.end <= span.end;
    for inner in spans.iter().filter(within).take(40) {
        if let Some(part) = list.get(inner.clone()) {
            put(part);
        }
    }
    // Each choice by itself, in what is short.
    if old.len() <= 12 {
        for k in 0..old.len() {
            for simple in (0..old[k].min(5)).chain([old[k] % 60]) {
                let mut new = old.to_vec();
                new[k] = simple;
                put(&new);
                for gone in k + 1..new.len() {
                    let mut without = new.clone();
                    without.remove(gone);
                    put(&without);
                }
            }
        }
    }
    found
}
