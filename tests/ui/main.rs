//! What the macro refuses, and what it says then: a case for every refused construct, by cause.

#[test]
fn refusals() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}
