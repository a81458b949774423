//! Random Fourier features.

use core::f64::consts::TAU;

use rand::{Rng, RngExt};

use crate::prelude::*;

/// `y = [cos(2π B x); sin(2π B x)]`, on every column of `x`, with a random projection `B` that
/// stays as it is: it lets a network learn detail that it would smooth out from `x` itself.
///
/// Shapes: `x` is `I × C`, `B` is `M × I`, `y` is `O × C`, where `O` must be `2 M`: the cosines,
/// then the sines. Stable Rust has no sum of sizes, so both are given:
/// `FourierFeatures::<2, 8, 16>`; any other `O` is an error when the program is compiled.
///
/// Source: Tancik et al., *Fourier features let networks learn high frequency functions in low
/// dimensional domains*, 2020.
///
/// ```
/// use chainrule::layers::FourierFeatures;
/// use chainrule::prelude::*;
///
/// let features = FourierFeatures::<2, 8, 16>::normal(10.0, &mut chainrule::rng(0));
/// let y = features.forward(&SVector::<f32, 2>::new(0.0, 0.0));
/// assert_eq!(y.fixed_rows::<8>(0), SVector::<f32, 8>::repeat(1.0));
/// assert_eq!(y.fixed_rows::<8>(8), SVector::<f32, 8>::zeros());
/// ```
///
/// ```compile_fail
/// use chainrule::layers::FourierFeatures;
/// use chainrule::prelude::*;
///
/// let features = FourierFeatures::<2, 8, 17>::normal(10.0, &mut chainrule::rng(0));
/// let y = features.forward(&SVector::<f32, 2>::new(0.0, 0.0)); // the features are 2 M
/// ```
#[module(check(I = 3, M = 2, O = 4, frequencies in -0.3..0.3, rows = [(); 4]))]
pub fn fourier_features<
    const I: usize,
    const M: usize,
    const O: usize,
    const C: usize,
    T: Real = f32,
>(
    x: &SMatrix<T, I, C>,
    /// `B`: the frequencies, one row for each pair of features.
    #[constant]
    frequencies: &SMatrix<T, M, I>,
    /// Nothing but the number of features.
    #[constant]
    rows: [(); O],
) -> SMatrix<T, O, C> {
    const { assert!(O == 2 * M, "there are two features a frequency: write `O` as `2 * M`") };
    let angles = frequencies * x * T::lit(TAU);
    SMatrix::<T, O, C>::from_fn(
        |i, j| {
            if i < M { angles[(i, j)].cos() } else { angles[(i - M, j)].sin() }
        },
    )
}

impl<const I: usize, const M: usize, const O: usize, T: Real> FourierFeatures<I, M, O, T> {
    /// These frequencies.
    pub fn new(frequencies: SMatrix<T, M, I>) -> Self {
        FourierFeatures { frequencies, rows: [(); O] }
    }

    /// Frequencies from the normal distribution with the standard deviation `scale`: the higher,
    /// the finer the detail that is learnt. It is the one number to tune, and 1 to 100 are usual
    /// for `x` in \[0, 1\].
    pub fn normal<G: Rng>(scale: f64, rng: &mut G) -> Self {
        let frequencies = SMatrix::from_fn(|_, _| {
            // Box and Muller's method; 1 − u is never 0.
            let (u, v): (f64, f64) = (rng.random(), rng.random());
            let radius = nalgebra::ComplexField::sqrt(-2.0 * nalgebra::ComplexField::ln(1.0 - u));
            T::lit(scale * radius * nalgebra::ComplexField::cos(TAU * v))
        });
        Self::new(frequencies)
    }
}
