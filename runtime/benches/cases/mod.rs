//! The workloads: each computes the same several times: generated, by hand on plain arrays, and as
//! others do it.

pub mod bundle;
pub mod classifier;
mod cosine;
mod elman;
mod functions;
mod radial;
mod regression;
pub mod table;
pub mod twin;

use chainrule::Real;
use chainrule::nalgebra::SMatrix;
use chainrule::rand::RngExt;

/// What is measured.
pub type Run = Box<dyn FnMut()>;

/// One row of the table.
pub struct Case {
    /// What is computed.
    pub name: &'static str,
    /// `f32` or `f64`.
    pub scalar: &'static str,
    /// What one run is divided by, and the name of that.
    pub units: (usize, &'static str),
    /// What `#[module]` wrote.
    pub generated: Run,
    /// The same on plain arrays, by hand, as fast as it was made to be.
    pub by_hand: Run,
    /// The bytes that the generated forward pass keeps for the backward pass, where there is one.
    pub kept: Option<usize>,
    /// The same as others do it, by name.
    pub others: Vec<(&'static str, Run)>,
}

/// Every row. All of each row have been held to equal results. Without optimisation, `large` ones
/// would take minutes.
pub fn all(large: bool) -> Vec<Case> {
    [
        cosine::cases(),
        regression::cases(),
        classifier::cases(large),
        elman::cases(),
        radial::cases(),
        bundle::cases(),
        functions::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A value that begins where a cache line does, so that how often a vector lies on two of them is no
/// matter of luck.
#[derive(Clone)]
#[repr(align(64))]
struct Aligned<V>(V);

/// Models and gradients are kept so, generated and by hand.
fn aligned<V>(value: V) -> Box<Aligned<V>> {
    Box::new(Aligned(value))
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

/// Requires the numbers of two computations to agree, relative to the largest of them.
#[track_caller]
pub fn assert_agree<T: Real>(what: &str, found: &[T], by_hand: &[T]) {
    let bound = if T::default_epsilon() > T::lit(1e-10) { 1e-5 } else { 1e-11 };
    assert_eq!(found.len(), by_hand.len(), "{what}: how many numbers");
    let scale = by_hand.iter().fold(T::zero(), |m, v| m.max(v.abs()));
    for (a, b) in found.iter().zip(by_hand) {
        let error = (*a - *b).abs();
        assert!(error <= T::lit(bound) * scale, "{what}: {a}, and {b} by hand");
    }
}
