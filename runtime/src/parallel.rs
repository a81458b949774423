//! Gradients of many samples on many threads; with the feature `rayon`.

use crate::differentiable::{Cotangent, Differentiable, Real};
use crate::module::Module;
use crate::rules::wide::part_of_dtheta;

/// The mean of a scalar module's values over `batches`, each of which may be one sample or a batch
/// of columns; adds the gradient of that mean into `grad`.
///
/// The batches are shared out among the threads of rayon's pool. Which sums are added to which does
/// not depend on the threads, so the result is the same bit for bit on any number of them. A thread
/// keeps a gradient of its own for each half that it is given; with a model in boxes that is on the
/// heap. What a forward pass keeps is on the thread's stack, which rayon makes 2 MB by default
/// (`RUST_MIN_STACK`, `ThreadPoolBuilder::stack_size`): enough for a few numbers of every neuron and
/// sample of a batch, and a larger batch is better split.
///
/// With batches of `B` samples, of which each has its mean as its loss, it is the mean over all
/// samples. Of no batch at all the mean is NaN, as 0/0 is, and nothing is added to `grad`.
///
/// ```
/// use chainrule::parallel;
/// use chainrule::prelude::*;
///
/// /// ½ (θ x − y)², the mean over the columns.
/// #[module]
/// fn loss(x: &SMatrix<f64, 1, 2>, y: &SMatrix<f64, 1, 2>, #[param] theta: f64) -> f64 {
///     euclidean_loss(&(theta * x), y)
/// }
///
/// let model = Loss { theta: 1.0 };
/// let batches = [1.0, 2.0, 3.0].map(|v| (SMatrix::repeat(v), SMatrix::repeat(0.0)));
/// let mut grad = model.zero_grad();
/// let mean = parallel::value_and_dtheta(&model, &batches, &mut grad);
/// assert!((mean - 0.5 * (1.0 + 4.0 + 9.0) / 3.0).abs() < 1e-15);
/// assert!((grad.theta - (1.0 + 4.0 + 9.0) / 3.0).abs() < 1e-15);
/// ```
pub fn value_and_dtheta<M, X>(model: &M, batches: &[X], grad: &mut M::Grad) -> M::Output
where
    M: Module<X> + Sync,
    M::Grad: Send,
    M::Output: Real,
    X: Differentiable + Sync,
{
    let count = M::Output::lit(batches.len() as f64);
    sum(model, batches, M::Output::lit(1.0) / count, grad) / count
}

/// The sum of the values; adds the sum of `dy` times their gradients.
fn sum<M, X>(model: &M, batches: &[X], dy: M::Output, grad: &mut M::Grad) -> M::Output
where
    M: Module<X> + Sync,
    M::Grad: Send,
    M::Output: Real,
    X: Differentiable + Sync,
{
    match batches {
        [] => M::Output::lit(0.0),
        [x] => value_of_one(model, x, dy, grad),
        _ => {
            let (left, right) = batches.split_at(batches.len() / 2);
            let (a, (b, dright)) = rayon::join(
                || sum(model, left, dy, grad),
                || {
                    let mut grad = model.zero_grad();
                    (sum(model, right, dy, &mut grad), grad)
                },
            );
            grad.accumulate(&dright);
            a + b
        }
    }
}

/// The value of one batch; adds `dy` times its gradient.
///
/// Not a part of [`sum`], of which a thread has many on its stack: one for each half, and those of other
/// threads that it helps. A large batch has room there once.
#[inline(never)]
fn value_of_one<M, X>(model: &M, x: &X, dy: M::Output, grad: &mut M::Grad) -> M::Output
where
    M: Module<X>,
    M::Output: Real,
    X: Differentiable,
{
    part_of_dtheta(model, x, dy, grad)
}
