//! How the time of an expansion grows with the length of a body: each operation must cost the same
//! in a long one as in a short one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fmt::Write;
use std::time::{Duration, Instant};

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::expand;

/// How many operations the bodies have.
const SIZES: [usize; 4] = [10, 100, 1_000, 4_000];

/// A function of so many operations, one in each statement: scalar arithmetic, functions, elements
/// of arrays, variables and elements that are assigned again.
fn straight_line(operations: usize) -> String {
    let mut body = String::new();
    let mut last = 3;
    for i in 0..operations {
        let (k, new) = (i / 7 % 8, last + 1);
        let (a, b) = (last, last - last % 3);
        let (assigns, line) = match i % 10 {
            0 => (false, format!("v{a} * w[{k}]")),
            1 => (false, format!("v{a}.sin()")),
            2 => (false, format!("v{a} + v{b}")),
            3 => (true, format!("total += v{a};")),
            4 => (false, format!("v{a} - x[{k}]")),
            5 => (false, format!("v{a}.tanh()")),
            6 => (true, "total = total * y;".to_owned()),
            7 => (true, format!("kept[{k}] = v{a};")),
            8 => (false, format!("kept[{}] * 0.5", 7 - k)),
            _ => (false, format!("v{a}.max(v{b})")),
        };
        if assigns {
            writeln!(body, "    {line}").unwrap();
        } else {
            writeln!(body, "    let v{new} = {line};").unwrap();
            last = new;
        }
    }
    format!(
        "fn straight_line(x: [f64; 8], y: f64, #[param] w: [f64; 8], #[param] b: f64) -> f64 {{\n    \
         let v3 = x[0] * b;\n    let mut total = y;\n    let mut kept = x;\n{body}    \
         total + kept[0] + v{last}\n}}\n"
    )
}

/// The time that this thread was at work; on the wall where the system does not say.
fn clock(since: Instant) -> Duration {
    // Linux counts when threads take turns.
    std::thread::yield_now();
    let worked = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let worked = worked.and_then(|text| text.split_whitespace().next()?.parse().ok());
    worked.map_or_else(|| since.elapsed(), Duration::from_nanos)
}

/// The shortest of a few times that it takes to expand a function.
fn expansion(source: &str) -> Duration {
    let function: TokenStream = source.parse().expect("tokens");
    let start = Instant::now();
    let time = |_| {
        let begin = clock(start);
        let written = expand(quote!(), function.clone());
        let took = clock(start) - begin;
        assert!(!written.to_string().contains("compile_error"), "{source} is refused");
        took
    };
    (0..3).map(time).min().expect("a time")
}

#[test]
fn an_operation_costs_the_same_in_a_long_body() {
    println!("{:>10}  {:>12}  {:>14}", "operations", "expansion", "per operation");
    let each: Vec<f64> = SIZES
        .iter()
        .map(|size| {
            let took = expansion(&straight_line(*size)).as_secs_f64();
            let each = took / *size as f64;
            println!("{size:>10}  {:>9.2} ms  {:>11.1} µs", took * 1e3, each * 1e6);
            each
        })
        .collect();
    let [_, short, _, long] = each.as_slice() else { panic!("other sizes") };
    assert!(*long < 4.0 * short, "{long} s for each of 4,000 operations, {short} s of 100");
}

/// Writes a function of `CHAINRULE_OPERATIONS` operations to the file `CHAINRULE_WRITE`.
#[test]
#[ignore = "writes a file"]
fn write_a_straight_line() {
    let path = std::env::var("CHAINRULE_WRITE").expect("a path");
    let operations = std::env::var("CHAINRULE_OPERATIONS").expect("a number");
    std::fs::write(path, straight_line(operations.parse().expect("a number"))).expect("a file");
}
