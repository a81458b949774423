//! Which variables share one place.
//!
//! Each assignment makes a new variable. Where the one before is not read any more, the new one takes
//! over its place, so that `y[i] += v` changes one number, as it does in Rust, and copies no array. So
//! does a sum of matrices, and a variable that a loop changes, from step to step, and what comes out of a branch.
//!
//! The same holds backward, for cotangents: what was added to that of the new variable becomes that of
//! the one before, but for the part that was replaced. There, what adds to a cotangent is what reads
//! the variable.
//!
//! At each point of the program at most one of the variables that share a place is read later. So it
//! is enough to ask for the one that is replaced.

use std::collections::{HashMap, HashSet};

use crate::ir::{Branch, Carried, Each, Loop, Op, Snippet, Stmt, VarId, defined};

/// What is read where: of values by the forward pass, or of cotangents by the backward pass.
pub trait Reads {
    /// Whether a variable is there at all.
    fn has(&self, v: VarId) -> bool;
    /// Whether a variable has a place of its own, which may be changed.
    fn is_place(&self, v: VarId) -> bool;
    /// The variable whose place this is, by another name.
    fn stands_for(&self, v: VarId) -> VarId;
    /// Calls `f` with what an operation reads.
    fn by_op(&self, op: &Op, f: &mut dyn FnMut(VarId));
    /// Calls `f` with what the use of a variable reads.
    fn by_use(&self, v: VarId, f: &mut dyn FnMut(VarId));
    /// Calls `f` with what code kept as written reads.
    fn by_snippet(&self, snippet: &Snippet, f: &mut dyn FnMut(VarId));
    /// Calls `f` with what is kept at the end of a branch's arm, or of a loop's step.
    fn by_keeping(&self, id: VarId, arm: usize, f: &mut dyn FnMut(VarId));
    /// Whether the sum or difference `v` can be made, or its cotangent be passed on, where its first
    /// operand is.
    fn is_sum(&self, v: VarId, first: VarId) -> bool;
    /// Whether a loop's variable can have one place only if its steps leave in it what they change.
    fn stays_in_loops(&self) -> bool;
}

/// Variables that share a place.
struct Shared {
    /// The variable whose name the place has.
    name: VarId,
    /// The variable that the block defines in which the place is declared.
    home: VarId,
}

/// The places of variables. One that shares its place with none is not mentioned.
#[derive(Default)]
pub struct Places {
    shared: Vec<Shared>,
    of: HashMap<VarId, usize>,
}

impl Places {
    /// Finds what can share a place in a block, at whose end `live` is still read.
    pub fn find<R: Reads>(reads: &R, stmts: &[Stmt], live: &HashSet<VarId>) -> Places {
        let mut finder = Finder {
            reads,
            joined: Vec::new(),
            home: Vec::new(),
            of: HashMap::new(),
            blocks: Vec::new(),
            within_closures: 0,
        };
        finder.block(stmts, live.clone());
        finder.places(live)
    }

    /// Whether there are none that are shared.
    pub fn is_empty(&self) -> bool {
        self.of.is_empty()
    }

    /// Whether a variable shares its place.
    pub fn is_shared(&self, v: VarId) -> bool {
        self.of.contains_key(&v)
    }

    fn shared(&self, v: VarId) -> Option<&Shared> {
        self.shared.get(*self.of.get(&v)?)
    }

    /// The variable whose name the place of `v` has.
    pub fn name(&self, v: VarId) -> VarId {
        self.shared(v).map_or(v, |shared| shared.name)
    }

    /// The variable that the block defines in which the place of `v` is declared.
    pub fn home(&self, v: VarId) -> VarId {
        self.shared(v).map_or(v, |shared| shared.home)
    }

    /// Whether two variables have the same place.
    pub fn same(&self, a: VarId, b: VarId) -> bool {
        a == b || self.of.get(&a).is_some_and(|place| self.of.get(&b) == Some(place))
    }
}

/// A block that is being gone through.
struct Block {
    /// The last statement that reads a variable.
    last: HashMap<VarId, usize>,
    /// The statement at hand.
    at: usize,
    /// What is read behind the block, too.
    live: HashSet<VarId>,
}

struct Finder<'i, R> {
    reads: &'i R,
    /// For each place the one that it is a part of, or itself.
    joined: Vec<usize>,
    /// For each place the variable that the block defines in which it is declared.
    home: Vec<VarId>,
    of: HashMap<VarId, usize>,
    blocks: Vec<Block>,
    /// How many closures there are around the block: of theirs, all is there.
    within_closures: usize,
}

#[allow(clippy::indexing_slicing)] // A place's number is made only by `open`, so it is in range.
impl<R: Reads> Finder<'_, R> {
    /// The places that more than one variable has.
    fn places(&self, live: &HashSet<VarId>) -> Places {
        let mut members: HashMap<usize, Vec<VarId>> = HashMap::new();
        for (v, place) in &self.of {
            members.entry(self.joint(*place)).or_default().push(*v);
        }
        let mut places = Places::default();
        for (place, members) in members {
            if members.len() < 2 {
                continue;
            }
            // What is read behind the block is found there by its own name.
            let home = self.home[place];
            let name = members.iter().copied().find(|v| live.contains(v)).unwrap_or(home);
            places.of.extend(members.iter().map(|v| (*v, places.shared.len())));
            places.shared.push(Shared { name, home });
        }
        places
    }

    fn has(&self, v: VarId) -> bool {
        self.within_closures > 0 || self.reads.has(v)
    }

    /// Whether anything from here on reads `v`.
    fn is_live(&self, v: VarId) -> bool {
        let read = |block: &Block| {
            block.live.contains(&v) || block.last.get(&v).is_some_and(|last| *last > block.at)
        };
        self.blocks.iter().any(read)
    }

    fn joint(&self, mut place: usize) -> usize {
        while self.joined[place] != place {
            place = self.joined[place];
        }
        place
    }

    /// The place that `v` has so far.
    fn place(&self, v: VarId) -> Option<usize> {
        self.of.get(&v).map(|place| self.joint(*place))
    }

    /// The place that `v` has, from here on if it had none.
    fn open(&mut self, v: VarId, home: VarId) -> usize {
        self.place(v).unwrap_or_else(|| {
            let place = self.joined.len();
            self.joined.push(place);
            self.home.push(home);
            self.of.insert(v, place);
            place
        })
    }

    fn block(&mut self, stmts: &[Stmt], live: HashSet<VarId>) {
        let mut last = HashMap::new();
        for (at, stmt) in stmts.iter().enumerate() {
            self.reads_of(stmt, &mut |v| {
                last.insert(v, at);
            });
        }
        self.blocks.push(Block { last, at: 0, live });
        for (at, stmt) in stmts.iter().enumerate() {
            if let Some(block) = self.blocks.last_mut() {
                block.at = at;
            }
            match stmt {
                Stmt::Let(v, op) if self.has(*v) => self.define(*v, op),
                Stmt::Let(..) | Stmt::Verbatim(_) => {}
                Stmt::Branch(branch) => self.branch(branch),
                Stmt::Loop(of) => self.repeat(of),
            }
        }
        self.blocks.pop();
    }

    fn define(&mut self, v: VarId, op: &Op) {
        match op {
            Op::Update(base, ..) => {
                self.take_over(v, *base);
            }
            Op::Each(each) => self.each(each),
            _ => {}
        }
        // `a + b` is `a` with more in it, if `b` is another.
        if let Some((a, rest)) = op.sum()
            && self.reads.is_sum(v, a)
        {
            let mut of_rest = HashSet::new();
            for b in rest {
                self.reads.by_use(b, &mut |v| {
                    of_rest.insert(v);
                });
            }
            let mut is_apart = true;
            self.reads.by_use(a, &mut |v| is_apart &= !of_rest.contains(&v));
            if is_apart {
                self.take_over(v, a);
            }
        }
    }

    /// `v` has the place of `base` from here on, if nothing reads that any more.
    fn take_over(&mut self, v: VarId, base: VarId) {
        let base = self.reads.stands_for(base);
        if self.reads.is_place(base) && self.reads.is_place(v) && !self.is_live(base) {
            let place = self.open(base, base);
            self.of.insert(v, place);
        }
    }

    /// A closure may be run any number of times, so it leaves what is outside as it is.
    fn each(&mut self, each: &Each) {
        let mut live = HashSet::new();
        self.within_closures += 1;
        each.body.free(&each.given(), &mut |v| {
            self.reads.by_use(v, &mut |v| {
                live.insert(v);
            });
        });
        self.reads.by_use(each.body.result, &mut |v| {
            live.insert(v);
        });
        self.block(&each.body.stmts, live);
        self.within_closures -= 1;
    }

    fn branch(&mut self, branch: &Branch) {
        for (i, arm) in branch.arms.iter().enumerate() {
            let mut live = HashSet::new();
            let mut read = |v| {
                live.insert(v);
            };
            self.at_end(branch, i, None, &mut read);
            if branch.binds() {
                // What a pattern binds may lie in what is looked at.
                self.reads.by_snippet(&branch.subject, &mut read);
            }
            self.block(&arm.stmts, live);
        }
        let mut taken = HashSet::new();
        for (k, out) in branch.outs.iter().enumerate() {
            if self.has(*out)
                && self.reads.is_place(*out)
                && let Some(place) = self.place_after(branch, k)
                && taken.insert(place)
            {
                self.of.insert(*out, place);
            }
        }
    }

    /// What is read at the end of an arm, but for the value that it gives to out number `but`.
    fn at_end(&self, branch: &Branch, i: usize, but: Option<usize>, f: &mut dyn FnMut(VarId)) {
        let Some(arm) = branch.arms.get(i) else { return };
        for (k, (out, result)) in branch.outs.iter().zip(&arm.results).enumerate() {
            if let Some(result) = result
                && Some(k) != but
                && self.has(*out)
            {
                self.reads.by_use(*result, f);
            }
        }
        self.reads.by_keeping(branch.id, i, f);
    }

    /// The place, declared before the branch, that out number `k` can take over.
    fn place_after(&self, branch: &Branch, k: usize) -> Option<usize> {
        let mut found = None;
        let mut others = Vec::new();
        for (i, arm) in branch.arms.iter().enumerate() {
            if arm.never.is_some() {
                continue;
            }
            let result = self.reads.stands_for(arm.results.get(k).copied().flatten()?);
            let own: HashSet<VarId> = defined(&arm.stmts).into_iter().collect();
            let place = self.reads.is_place(result).then(|| self.place(result)).flatten();
            let outside = place.filter(|place| !own.contains(&self.home[*place]));
            match (outside, found) {
                (Some(place), None) => found = Some(place),
                (Some(place), Some(known)) if place == known => {}
                _ => {
                    others.push(i);
                    continue;
                }
            }
            if !own.contains(&result) && self.is_live(result) {
                return None;
            }
        }
        let found = found?;
        // The others put their result there in the end: nothing else may be read from it then.
        for i in others {
            let mut free = true;
            self.at_end(branch, i, Some(k), &mut |v| free &= self.place(v) != Some(found));
            if !free {
                return None;
            }
        }
        Some(found)
    }

    fn repeat(&mut self, of: &Loop) {
        let there: Vec<&Carried> =
            of.carried.iter().filter(|c| self.has(c.start) || self.has(c.out)).collect();
        // What a step reads of what is outside, the next one reads again.
        let mut own: HashSet<VarId> = defined(&of.stmts).into_iter().collect();
        own.extend(of.given());
        let mut again = HashSet::new();
        self.reads_of_step(of, &mut |v| {
            if !own.contains(&v) {
                again.insert(v);
            }
        });
        let mut live = again.clone();
        let mut read = |v| {
            live.insert(v);
        };
        for next in there.iter().filter_map(|c| c.next).chain(of.stop) {
            self.reads.by_use(next, &mut read);
        }
        self.reads.by_keeping(of.id, 0, &mut read);
        let starts: Vec<usize> = there.iter().map(|c| self.open(c.start, c.start)).collect();
        self.block(&of.stmts, live);

        let inits: Vec<VarId> =
            there.iter().filter_map(|c| c.init).map(|v| self.reads.stands_for(v)).collect();
        for (c, start) in there.iter().zip(starts) {
            let stays = c.next.is_some_and(|next| {
                self.place(self.reads.stands_for(next)) == Some(self.joint(start))
            });
            let places = self.reads.is_place(c.start) && self.reads.is_place(c.out);
            if !places || self.reads.stays_in_loops() && !stays {
                continue;
            }
            self.of.insert(c.out, start);
            self.home[start] = c.out;
            let Some(init) = c.init.map(|v| self.reads.stands_for(v)) else { continue };
            let once = inits.iter().filter(|v| **v == init).count() == 1;
            if once && self.reads.is_place(init) && !again.contains(&init) && !self.is_live(init) {
                let before = self.open(init, init);
                self.joined[start] = before;
            }
        }
    }

    /// Calls `f` with what a statement reads, whatever lies within it.
    fn reads_of(&self, stmt: &Stmt, f: &mut dyn FnMut(VarId)) {
        match stmt {
            Stmt::Let(v, op) if self.has(*v) => self.reads.by_op(op, f),
            Stmt::Let(..) => {}
            Stmt::Verbatim(snippet) => self.reads.by_snippet(snippet, f),
            Stmt::Branch(branch) => {
                self.reads.by_snippet(&branch.subject, f);
                for (i, arm) in branch.arms.iter().enumerate() {
                    arm.guard.iter().chain(&arm.never).for_each(|s| self.reads.by_snippet(s, f));
                    arm.stmts.iter().for_each(|stmt| self.reads_of(stmt, f));
                    self.at_end(branch, i, None, f);
                }
            }
            Stmt::Loop(of) => {
                let there = |c: &&Carried| self.has(c.start) || self.has(c.out);
                for c in of.carried.iter().filter(there) {
                    c.init.iter().chain(&c.next).for_each(|v| self.reads.by_use(*v, f));
                }
                self.reads_of_step(of, f);
            }
        }
    }

    /// Calls `f` with what a loop's steps read, but for what they leave to the next.
    fn reads_of_step(&self, of: &Loop, f: &mut dyn FnMut(VarId)) {
        of.head.operands(&mut |v| self.reads.by_use(v, f));
        of.stmts.iter().for_each(|stmt| self.reads_of(stmt, f));
        of.stop.iter().for_each(|v| self.reads.by_use(*v, f));
        self.reads.by_keeping(of.id, 0, f);
    }
}
