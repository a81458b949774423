//! A square near 0, an absolute value beyond.

use crate::prelude::*;

/// `Σᵢ h(predictionᵢ − targetᵢ)`, the mean over the columns of a batch, with `h(e) = ½ e²` for
/// `|e| ≤ delta`, otherwise `delta (|e| − ½ delta)`: smooth at 0, and little moved by outliers.
///
/// Shapes: `prediction` and `target` are `N × B`, for `B` samples of `N` numbers; the loss is one
/// number, at least 0. Both inputs are differentiated. The default `delta` is 1, as in PyTorch.
///
/// Source: Huber, *Robust estimation of a location parameter*, 1964.
///
/// # Panics
///
/// When `delta` is not above 0, where the loss would have no least value.
///
/// ```
/// use chainrule::losses::HuberLoss;
/// use chainrule::prelude::*;
///
/// let x = (SVector::<f64, 2>::new(1.0, 2.0), SVector::<f64, 2>::new(1.5, 5.0));
/// assert_eq!(HuberLoss { delta: 2.0 }.forward(&x), 0.125 + 4.0);
/// let (dprediction, _) = HuberLoss { delta: 2.0 }.backward_dx(&x, &1.0);
/// assert_eq!(dprediction, SVector::<f64, 2>::new(-0.5, -2.0));
/// ```
#[module(check(delta in 0.5..1.0))]
pub fn huber_loss<const N: usize, const B: usize, T: Real = f32>(
    prediction: &SMatrix<T, N, B>,
    target: &SMatrix<T, N, B>,
    /// Up to which error the loss is a square.
    #[constant]
    delta: T,
) -> T {
    const { assert!(B > 0, "the loss of an empty batch: write at least one column, B > 0") };
    assert!(delta > T::zero(), "`delta` of a Huber loss must be above 0, and is {delta}");
    let terms = (prediction - target).map(|e| {
        let size = e.abs();
        if size > delta { delta * (size - T::lit(0.5) * delta) } else { T::lit(0.5) * e * e }
    });
    terms.sum() / T::lit(B as f64)
}

impl<T: Real> Default for HuberLoss<T> {
    /// `delta` = 1.
    fn default() -> Self {
        HuberLoss { delta: T::one() }
    }
}
