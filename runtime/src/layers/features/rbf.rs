//! A network of radial basis functions.

use crate::prelude::*;

/// `yⱼ = Σₖ weightsₖ exp(−betaₖ |xⱼ − cₖ|²)`, on every column of `x`: a sum of bells around `K`
/// centres. Centres, widths and weights are all trained. A bell's standard deviation is
/// `1/√(2 betaₖ)`, and `betaₖ` is above 0 for one.
///
/// Good first centres are those of clusters of the data, from k-means; an initialisation of a whole
/// model would draw them, and `beta`, at random.
///
/// Shapes: `x` is `N × B`, `centres` is `N × K` with a centre in each column, `beta` has `K`
/// entries, `weights` is `O × K`, `y` is `O × B`.
///
/// Source: Broomhead and Lowe, *Multivariable functional interpolation and adaptive networks*,
/// 1988.
///
/// ```
/// use chainrule::layers::Rbf;
/// use chainrule::prelude::*;
///
/// let centres = SMatrix::<f64, 1, 2>::new(0.0, 3.0);
/// let mut network = Rbf::<1, 2, 1, f64>::around(centres, 0.5);
/// network.weights = SMatrix::<f64, 1, 2>::new(1.0, 2.0);
/// let y = network.forward(&SVector::<f64, 1>::new(1.0));
/// assert_eq!(y[0], (-0.5_f64).exp() + 2.0 * (-2.0_f64).exp());
/// ```
#[module]
pub fn rbf<const N: usize, const K: usize, const O: usize, const B: usize, T: Real = f32>(
    x: &SMatrix<T, N, B>,
    /// One centre in each column.
    #[param]
    centres: &SMatrix<T, N, K>,
    /// How narrow each bell is.
    #[param]
    beta: &SVector<T, K>,
    /// What each bell adds to each output.
    #[param]
    weights: &SMatrix<T, O, K>,
) -> SMatrix<T, O, B> {
    let exponents = SMatrix::<T, K, B>::from_fn(|k, j| {
        -beta[k] * (x.column(j) - centres.column(k)).norm_squared()
    });
    weights * exponents.map(|v| v.exp())
}

impl<const N: usize, const K: usize, const O: usize, T: Real> Rbf<N, K, O, T> {
    /// These centres, with the same `beta` for all, and weights of zero.
    pub fn around(centres: SMatrix<T, N, K>, beta: T) -> Self {
        Rbf { centres, beta: SVector::repeat(beta), weights: SMatrix::zeros() }
    }
}
