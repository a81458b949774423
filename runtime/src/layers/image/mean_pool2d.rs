//! The mean of each window of an image.

use super::window::Window;
use crate::gradcheck::{Sample, Sampler};
use crate::prelude::*;

/// `y[c, r, s] = Σ x / SIZE²`, of the `SIZE` × `SIZE` pixels of channel `c` that a window sees which
/// begins at row `r · STRIDE − PADDING` and column `s · STRIDE − PADDING`; a pixel outside of the
/// image is 0, and is counted.
///
/// Shapes: an image is a column of channels, each `H` rows of `W` pixels, the order of PyTorch; a
/// batch has `B` columns. `x` is `C·H·W × B` for any number `C` of channels, and `y` is `OUT × B`, of
/// as many channels of [`windows(H, SIZE, STRIDE, PADDING)`](crate::layers::windows) rows of
/// `windows(W, SIZE, STRIDE, PADDING)` pixels; a wrong `OUT` does not compile. `STRIDE` is `SIZE` if
/// it is left out.
///
/// LeCun et al., *Handwritten digit recognition with a back-propagation network*, 1989; it is
/// PyTorch's `AvgPool2d`.
///
/// ```
/// use chainrule::layers::MeanPool2d;
/// use chainrule::prelude::*;
///
/// let pool = MeanPool2d::<2, 4, 2, 2>::new(); // 2 × 4 pixels, windows of 2 × 2, 2 numbers come out
/// let x = SVector::<f64, 8>::from([1.0, 2.0, 7.0, 5.0, 4.0, 3.0, 6.0, 8.0]);
/// assert_eq!(pool.forward(&x), SVector::from([2.5, 6.5]));
/// let dx = pool.backward_dx(&x, &SVector::from([4.0, 8.0]));
/// assert_eq!(dx, SVector::from([1.0, 1.0, 2.0, 2.0, 1.0, 1.0, 2.0, 2.0]));
/// ```
#[module(
    backward(x = mean_pool2d_dx),
    check(H = 5, W = 4, SIZE = 3, OUT = 12, N = 40, B = 2, STRIDE = 2, PADDING = 1, window = Window::<H, W, SIZE, OUT, STRIDE, PADDING>)
)]
#[derive(Copy, Default)]
pub fn mean_pool2d<
    const H: usize,
    const W: usize,
    const SIZE: usize,
    const OUT: usize,
    const N: usize,
    const B: usize,
    const STRIDE: usize = SIZE,
    const PADDING: usize = 0,
    T: Real,
>(
    x: &SMatrix<T, N, B>,
    /// The sizes.
    #[constant]
    window: Window<H, W, SIZE, OUT, STRIDE, PADDING>,
) -> SMatrix<T, OUT, B> {
    let _ = window;
    Window::<H, W, SIZE, OUT, STRIDE, PADDING>::check_pooling::<N>();
    let share = T::lit(1.0 / (SIZE * SIZE) as f64);
    let mut y = SMatrix::<T, OUT, B>::zeros();
    for (x, y) in x.data.0.iter().zip(&mut y.data.0) {
        let plane = Window::<H, W, SIZE, OUT, STRIDE, PADDING>::ROWS
            * Window::<H, W, SIZE, OUT, STRIDE, PADDING>::COLUMNS;
        for (x, y) in x.chunks_exact(H * W).zip(y.chunks_exact_mut(plane)) {
            Window::<H, W, SIZE, OUT, STRIDE, PADDING>::each(|at, pixel| y[at] += x[pixel]);
        }
    }
    y * share
}

/// To each pixel of a window, its share of what came back to the window.
fn mean_pool2d_dx<
    const H: usize,
    const W: usize,
    const SIZE: usize,
    const OUT: usize,
    const N: usize,
    const B: usize,
    const STRIDE: usize,
    const PADDING: usize,
    T: Real,
>(
    _x: &SMatrix<T, N, B>,
    _window: Window<H, W, SIZE, OUT, STRIDE, PADDING>,
    dy: &SMatrix<T, OUT, B>,
    dx: &mut SMatrix<T, N, B>,
) {
    let share = T::lit(1.0 / (SIZE * SIZE) as f64);
    for (dy, dx) in dy.data.0.iter().zip(&mut dx.data.0) {
        let plane = Window::<H, W, SIZE, OUT, STRIDE, PADDING>::ROWS
            * Window::<H, W, SIZE, OUT, STRIDE, PADDING>::COLUMNS;
        for (dy, dx) in dy.chunks_exact(plane).zip(dx.chunks_exact_mut(H * W)) {
            Window::<H, W, SIZE, OUT, STRIDE, PADDING>::each(|at, pixel| {
                dx[pixel] += dy[at] * share
            });
        }
    }
}

impl<
    const H: usize,
    const W: usize,
    const SIZE: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
> MeanPool2d<H, W, SIZE, OUT, STRIDE, PADDING>
{
    /// The layer; it has no parameters, and its sizes are in its type.
    pub fn new() -> Self {
        MeanPool2d { window: Window }
    }
}

impl<
    const H: usize,
    const W: usize,
    const SIZE: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
> Sample for MeanPool2d<H, W, SIZE, OUT, STRIDE, PADDING>
{
    fn sample(_: &mut Sampler, _: Option<(f64, f64)>) -> Self {
        Self::new()
    }
}
