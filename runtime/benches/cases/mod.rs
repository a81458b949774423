//! The workloads: each a pair that computes the same, generated and by hand.

mod cosine;
mod digits;
mod functions;
mod regression;

use chainrule::Real;
use chainrule::nalgebra::SMatrix;
use chainrule::rand::RngExt;

/// One row of the table.
pub struct Case {
    /// What is computed.
    pub name: &'static str,
    /// `f32` or `f64`.
    pub scalar: &'static str,
    /// What one run is divided by, and the name of that.
    pub units: (usize, &'static str),
    /// What `#[module]` wrote.
    pub generated: Box<dyn FnMut()>,
    /// The same with nalgebra, by hand.
    pub by_hand: Box<dyn FnMut()>,
}

/// Every row. Each pair has been held to equal results.
pub fn all() -> Vec<Case> {
    [cosine::cases(), regression::cases(), digits::cases(), functions::cases()]
        .into_iter()
        .flatten()
        .collect()
}

/// The name of a scalar type.
fn scalar<T: Real>() -> &'static str {
    std::any::type_name::<T>()
}

/// Entries of about the size of normalised data, the same at each run.
fn random<T: Real, const R: usize, const C: usize>(seed: u64) -> SMatrix<T, R, C> {
    let mut rng = chainrule::rng(seed);
    SMatrix::from_fn(|_, _| T::lit(rng.random_range(-1.0..1.0)))
}

/// One step down the gradient, by hand. Over slices it was faster than over matrices.
#[inline(always)]
fn descend<T: Real>(parameters: &mut [T], gradient: &[T], rate: T) {
    for (theta, g) in parameters.iter_mut().zip(gradient) {
        *theta -= rate * *g;
    }
}

/// Requires the numbers of two computations to agree, relative to the largest of them.
fn assert_agree<T: Real>(what: &str, generated: &[T], by_hand: &[T]) {
    let bound = if T::default_epsilon() > T::lit(1e-10) { 1e-5 } else { 1e-11 };
    assert_eq!(generated.len(), by_hand.len(), "{what}: how many numbers");
    let scale = by_hand.iter().fold(T::zero(), |m, v| m.max(v.abs()));
    for (a, b) in generated.iter().zip(by_hand) {
        let error = (*a - *b).abs();
        assert!(error <= T::lit(bound) * scale, "{what}: {a} generated, {b} by hand");
    }
}
