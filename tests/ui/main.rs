//! What the macro refuses, and what it says then: a case for every refused construct, by cause.

/// What the compiler adds to an error changes from one version to the next.
#[rustversion::attr(not(stable(1.95)), ignore = "the texts are those of Rust 1.95")]
#[test]
fn refusals() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}
