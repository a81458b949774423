//! A square window that slides over an image.

/// How often a window of `size` fits into `length` pixels with `padding` more at both ends, moved by
/// `stride` each time: `⌊(length + 2 · padding − size) / stride⌋ + 1`.
///
/// It is the height of what a layer of images gives, and with another `length` its width.
///
/// ```
/// use chainrule::layers::{Conv2d, MaxPool2d, windows};
///
/// const CONV: usize = windows(28, 5, 1, 0);
/// const POOL: usize = windows(CONV, 2, 2, 0);
/// assert_eq!((CONV, POOL), (24, 12));
///
/// // 8 channels of 24 × 24, then of 12 × 12.
/// type Conv = Conv2d<1, 28, 28, 8, 5, { 8 * CONV * CONV }>;
/// type Pool = MaxPool2d<CONV, CONV, 2, { 8 * POOL * POOL }>;
/// # let _ = (Conv::zeros(), Pool::new());
/// ```
///
/// # Panics
///
/// When `stride` or `size` is 0, or the window is larger than the image with its padding. In a
/// constant that is an error of the compiler.
#[must_use]
pub const fn windows(length: usize, size: usize, stride: usize, padding: usize) -> usize {
    assert!(size > 0, "the window of a layer of images has no pixels: `SIZE` must be at least 1");
    assert!(
        stride > 0,
        "the window of a layer of images stands still: `STRIDE` must be at least 1"
    );
    assert!(
        length + 2 * padding >= size,
        "the window of a layer of images is larger than the image: `SIZE` can be at most \
         `H + 2 * PADDING` and `W + 2 * PADDING`"
    );
    (length + 2 * padding - size) / stride + 1
}

/// Where a layer of images looks: a square of `SIZE` × `SIZE` pixels, moved over an image of `H` × `W`
/// by `STRIDE` pixels at a time, with `PADDING` pixels of nothing on all sides. `OUT` is how many
/// numbers come out, of all channels.
///
/// It holds nothing but these sizes, as a constant of [`Conv2d`](crate::layers::Conv2d),
/// [`MaxPool2d`](crate::layers::MaxPool2d) and [`MeanPool2d`](crate::layers::MeanPool2d).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window<
    const H: usize,
    const W: usize,
    const SIZE: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
>;

impl<
    const H: usize,
    const W: usize,
    const SIZE: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
> Window<H, W, SIZE, OUT, STRIDE, PADDING>
{
    /// The height of what comes out.
    pub const ROWS: usize = windows(H, SIZE, STRIDE, PADDING);

    /// The width of what comes out.
    pub const COLUMNS: usize = windows(W, SIZE, STRIDE, PADDING);

    /// Where a run of windows that begins with number `first` in a line of pixels has its pixels
    /// number `tap`: may be before the line.
    #[inline(always)]
    pub(super) fn start(first: usize, tap: usize) -> isize {
        (first * STRIDE + tap) as isize - PADDING as isize
    }

    /// The pixel number `tap` of window number `at` in a line of `length` pixels; none, if it is in
    /// the padding.
    #[inline(always)]
    pub(super) fn pixel(at: usize, tap: usize, length: usize) -> Option<usize> {
        (at * STRIDE + tap).checked_sub(PADDING).filter(|pixel| *pixel < length)
    }

    /// Calls `visit` with the number of each window of a plane of `H` × `W`, and that of each of its
    /// pixels in the plane; pixels in the padding are left out. Windows are gone through row by row,
    /// and so are their pixels.
    #[inline(always)]
    pub(super) fn each(mut visit: impl FnMut(usize, usize)) {
        for r in 0..Self::ROWS {
            for c in 0..Self::COLUMNS {
                for k in 0..SIZE {
                    let Some(row) = Self::pixel(r, k, H) else { continue };
                    for l in 0..SIZE {
                        if let Some(column) = Self::pixel(c, l, W) {
                            visit(r * Self::COLUMNS + c, row * W + column);
                        }
                    }
                }
            }
        }
    }

    /// Asserts that images of `N` numbers can be pooled into images of `OUT`.
    #[inline(always)]
    pub(super) fn check_pooling<const N: usize>() {
        const {
            assert!(
                N > 0 && N.is_multiple_of(H * W),
                "the input of a pool of `<H, W, SIZE, OUT, STRIDE, PADDING>` has `H * W` rows for each \
                 channel"
            );
            assert!(
                OUT == N / (H * W) * Self::ROWS * Self::COLUMNS,
                "`OUT` of a pool of `<H, W, SIZE, OUT, STRIDE, PADDING>` must be the number of channels \
                 times `windows(H, SIZE, STRIDE, PADDING) * windows(W, SIZE, STRIDE, PADDING)`: write \
                 `{{ 8 * windows(24, 2, 2, 0) * windows(24, 2, 2, 0) }}`, with \
                 `chainrule::layers::windows(length, size, stride, padding)`"
            );
            assert!(
                2 * PADDING <= SIZE,
                "a pool's `PADDING` can be at most half of its `SIZE`: a window further out would see \
                 nothing but padding"
            );
        }
    }
}
