//! The largest pixel of each window of an image.

use super::window::Window;
use crate::gradcheck::{Sample, Sampler};
use crate::prelude::*;

/// `y[c, r, s]` is the largest of the `SIZE` × `SIZE` pixels of channel `c` that a window sees which
/// begins at row `r · STRIDE − PADDING` and column `s · STRIDE − PADDING`; a pixel outside of the
/// image is none of them. The derivative goes to the pixel that is largest, of several to the first of
/// them in order of rows, as in PyTorch; a NaN counts as the largest.
///
/// Shapes: an image is a column of channels, each `H` rows of `W` pixels, the order of PyTorch; a
/// batch has `B` columns. `x` is `C·H·W × B` for any number `C` of channels, and `y` is `OUT × B`, of
/// as many channels of [`windows(H, SIZE, STRIDE, PADDING)`](crate::layers::windows) rows of
/// `windows(W, SIZE, STRIDE, PADDING)` pixels; a wrong `OUT` does not compile. `STRIDE` is `SIZE` if
/// it is left out.
///
/// Ranzato, Huang, Boureau and LeCun, *Unsupervised learning of invariant feature hierarchies with
/// applications to object recognition*, 2007.
///
/// ```
/// use chainrule::layers::MaxPool2d;
/// use chainrule::prelude::*;
///
/// let pool = MaxPool2d::<2, 4, 2, 2>::new(); // 2 × 4 pixels, windows of 2 × 2, 2 numbers come out
/// let x = SVector::<f64, 8>::from([1.0, 2.0, 7.0, 5.0, 4.0, 3.0, 6.0, 7.0]);
/// assert_eq!(pool.forward(&x), SVector::from([4.0, 7.0]));
/// let dx = pool.backward_dx(&x, &SVector::from([1.0, 10.0]));
/// assert_eq!(dx, SVector::from([0.0, 0.0, 10.0, 0.0, 1.0, 0.0, 0.0, 0.0]));
/// ```
#[module(
    backward(x = max_pool2d_dx),
    check(H = 5, W = 4, SIZE = 3, OUT = 12, N = 40, B = 2, STRIDE = 2, PADDING = 1, window = Window::<H, W, SIZE, OUT, STRIDE, PADDING>)
)]
#[derive(Copy, Default)]
pub fn max_pool2d<
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
    Window::<H, W, SIZE, OUT, STRIDE, PADDING>::check_pooling::<N>();
    let mut y = SMatrix::zeros();
    for (x, y) in x.data.0.iter().zip(&mut y.data.0) {
        let plane = Window::<H, W, SIZE, OUT, STRIDE, PADDING>::ROWS
            * Window::<H, W, SIZE, OUT, STRIDE, PADDING>::COLUMNS;
        for (x, y) in x.chunks_exact(H * W).zip(y.chunks_exact_mut(plane)) {
            for (at, y) in y.iter_mut().enumerate() {
                *y = x[largest(window, x, at)];
            }
        }
    }
    y
}

/// To the largest pixel of each window, what came back to the window.
fn max_pool2d_dx<
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
    x: &SMatrix<T, N, B>,
    window: Window<H, W, SIZE, OUT, STRIDE, PADDING>,
    dy: &SMatrix<T, OUT, B>,
    dx: &mut SMatrix<T, N, B>,
) {
    for ((x, dy), dx) in x.data.0.iter().zip(&dy.data.0).zip(&mut dx.data.0) {
        let plane = Window::<H, W, SIZE, OUT, STRIDE, PADDING>::ROWS
            * Window::<H, W, SIZE, OUT, STRIDE, PADDING>::COLUMNS;
        let planes = x.chunks_exact(H * W).zip(dy.chunks_exact(plane));
        for ((x, dy), dx) in planes.zip(dx.chunks_exact_mut(H * W)) {
            for (at, dy) in dy.iter().enumerate() {
                dx[largest(window, x, at)] += *dy;
            }
        }
    }
}

fn is_nan<T: Real>(x: T) -> bool {
    x.partial_cmp(&x).is_none()
}

/// The pixel of a plane that is the largest of those that window number `at` sees.
#[inline(always)]
fn largest<
    const H: usize,
    const W: usize,
    const SIZE: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
    T: Real,
>(
    _: Window<H, W, SIZE, OUT, STRIDE, PADDING>,
    x: &[T],
    at: usize,
) -> usize {
    let (r, c) = (
        at / Window::<H, W, SIZE, OUT, STRIDE, PADDING>::COLUMNS,
        at % Window::<H, W, SIZE, OUT, STRIDE, PADDING>::COLUMNS,
    );
    let mut found: Option<(usize, T)> = None;
    for k in 0..SIZE {
        let Some(row) = Window::<H, W, SIZE, OUT, STRIDE, PADDING>::pixel(r, k, H) else {
            continue;
        };
        for l in 0..SIZE {
            let Some(column) = Window::<H, W, SIZE, OUT, STRIDE, PADDING>::pixel(c, l, W) else {
                continue;
            };
            let pixel = row * W + column;
            // The first NaN is taken, and nothing is larger.
            let larger = found
                .is_none_or(|(_, most)| x[pixel] > most || (is_nan(x[pixel]) && !is_nan(most)));
            if larger {
                found = Some((pixel, x[pixel]));
            }
        }
    }
    // With a padding of at most half of its size, a window sees a pixel at least.
    found.map_or(0, |(pixel, _)| pixel)
}

impl<
    const H: usize,
    const W: usize,
    const SIZE: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
> MaxPool2d<H, W, SIZE, OUT, STRIDE, PADDING>
{
    /// The layer; it has no parameters, and its sizes are in its type.
    pub fn new() -> Self {
        MaxPool2d { window: Window }
    }
}

impl<
    const H: usize,
    const W: usize,
    const SIZE: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
> Sample for MaxPool2d<H, W, SIZE, OUT, STRIDE, PADDING>
{
    fn sample(_: &mut Sampler, _: Option<(f64, f64)>) -> Self {
        Self::new()
    }
}
