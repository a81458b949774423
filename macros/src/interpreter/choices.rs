//! The choices that make a program. A program is a function of a list of numbers, so a smaller list
//! is a smaller program: that is all that shrinking takes.

/// Choices made so far, and what the next ones come from.
pub struct Choices {
    made: Vec<u32>,
    next: usize,
    random: Option<Random>,
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
        Choices { made: Vec::new(), next: 0, random: Some(Random(seed)) }
    }

    /// These, and 0 from there on.
    pub fn replay(made: Vec<u32>) -> Self {
        Choices { made, next: 0, random: None }
    }

    pub fn into_made(self) -> Vec<u32> {
        self.made
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

/// The shortest list that is found to make `fails` hold still.
pub fn shrink(mut list: Vec<u32>, fails: &mut dyn FnMut(&[u32]) -> bool) -> Vec<u32> {
    let mut tries = 0;
    loop {
        let before = list.clone();
        for size in [64, 16, 8, 4, 3, 2, 1] {
            let mut at = 0;
            while at < list.len() && tries < 5_000 {
                tries += 1;
                let end = (at + size).min(list.len());
                let mut without = list.clone();
                without.drain(at..end);
                let mut zeroed = list.clone();
                zeroed[at..end].fill(0);
                if fails(&without) {
                    list = without;
                } else if zeroed != list && fails(&zeroed) {
                    list = zeroed;
                } else {
                    at += size;
                }
            }
        }
        if list == before {
            return list;
        }
    }
}
