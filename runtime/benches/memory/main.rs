//! The memory that the workloads take: the heap, which must be nothing, the stack, and what a forward
//! pass keeps for the backward pass.

#![allow(unsafe_code)] // An allocator that counts, and a stack of one's own.

mod allocations;
#[allow(dead_code)] // It prints its own table.
#[path = "../cases/mod.rs"]
mod cases;
#[cfg(unix)]
mod stack;

use cases::Run;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // Under `cargo test`, that nothing allocates is all there is to be tested.
    let measured = arguments.iter().any(|a| a == "--bench");
    let wanted: Vec<String> = arguments.into_iter().filter(|a| !a.starts_with('-')).collect();
    if measured {
        println!("{:<27} {:>3} {:>9} {:>9} {:>7}", "bytes", "", "stack", "by hand", "kept");
    }
    for mut case in cases::all(measured) {
        let name = format!("{} {}", case.name, case.scalar);
        if !wanted.iter().all(|w| name.contains(w.as_str())) {
            continue;
        }
        let count = allocations::of(&mut case.generated);
        assert_eq!(count, 0, "{name} allocates {count} times");
        if measured {
            let [stack, by_hand] = [&mut case.generated, &mut case.by_hand].map(deepest);
            let kept = case.kept.map_or(String::new(), |bytes| bytes.to_string());
            println!("{:<27} {:>3} {stack:>9} {by_hand:>9} {kept:>7}", case.name, case.scalar);
        }
    }
}

/// The bytes of the stack that a run uses, from its own frame on.
#[cfg(unix)]
fn deepest(run: &mut Run) -> String {
    stack::used_by(run).to_string()
}

/// Only where a thread can be given a stack.
#[cfg(not(unix))]
fn deepest(_: &mut Run) -> String {
    "?".into()
}
