//! The numbered examples and the small ones run to their end: each has its own assertions.

mod example;

use example::example;

#[test]
fn every_step_holds() {
    let steps = [
        "01_cosine",
        "02_two_layers",
        "03_custom_module",
        "04_model_from_another_crate",
        "05_branches_and_skips",
        "06_convolutions",
        "radial_basis",
    ];
    for step in steps {
        let output = example(step).output().unwrap();
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{step}: {err}");
        assert!(!output.stdout.is_empty() && err.is_empty(), "{step}: {err}");
    }
}
