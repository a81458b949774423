//! The absolute values of parameters.

use crate::prelude::*;

/// `strength · Σ |wᵢⱼ|`, which draws small weights to 0 exactly: the lasso. The derivative is
/// `strength · sign(w)`, 0 at 0.
///
/// Shapes: `w` is `R × C`; the penalty is one number. See [`L2Penalty`](crate::losses::L2Penalty)
/// for the use in a loss.
///
/// Source: Tibshirani, *Regression shrinkage and selection via the lasso*, 1996.
///
/// ```
/// use chainrule::losses::L1Penalty;
/// use chainrule::prelude::*;
///
/// let w = SVector::<f64, 3>::new(2.0, 0.0, -4.0);
/// assert_eq!(L1Penalty { strength: 0.5 }.forward(&w), 3.0);
/// let dw = L1Penalty { strength: 0.5 }.backward_dx(&w, &1.0);
/// assert_eq!(dw, SVector::<f64, 3>::new(0.5, 0.0, -0.5));
/// ```
#[module]
pub fn l1_penalty<const R: usize, const C: usize, T: Real = f32>(
    w: &SMatrix<T, R, C>,
    /// What the sum is multiplied with.
    #[constant]
    strength: T,
) -> T {
    strength * w.map(|v| v.abs()).sum()
}
