//! How ADBench compares numbers.

const TOLERANCE: f64 = 1e-8;

/// Asserts that |x − y| / max(1, |x| + |y|) is small, number by number.
#[track_caller]
pub fn assert_agree(what: &str, found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len(), "{what}: how many");
    for (i, (x, y)) in found.iter().zip(expected).enumerate() {
        let error = (x - y).abs() / (x.abs() + y.abs()).max(1.0);
        assert!(error <= TOLERANCE, "{what}: number {i} is {x:e}, not {y:e}: off by {error:e}");
    }
}
