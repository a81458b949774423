//! The loops of a convolution, for one image.
//!
//! They go along rows, several neighbouring pixels (lanes) at a time, so that these are the lanes of a
//! vector register; sums stay in registers until they are complete.

use super::window::Window;
use crate::differentiable::Real;

/// As many output channels share what is loaded of the input.
const CHANNELS: usize = 4;

/// How many lanes fill two registers, if rows of `columns` pixels have as many.
const fn lanes<T>(columns: usize) -> usize {
    match columns {
        8.. if size_of::<T>() <= 4 => 8,
        4.. => 4,
        _ => 1,
    }
}

/// Runs `$code` with the constant `$L` that suits rows of `$columns` pixels.
macro_rules! with_lanes {
    ($T:ty, $columns:expr, |$L:ident| $code:expr) => {
        match const { lanes::<$T>($columns) } {
            8 => {
                const $L: usize = 8;
                $code
            }
            4 => {
                const $L: usize = 4;
                $code
            }
            _ => {
                const $L: usize = 1;
                $code
            }
        }
    };
}

/// The first `count` pixels of every `STRIDE`-th, from `start` on, of a row of `width` pixels at
/// `row` of an image; 0 in the padding, and in the lanes that are left.
#[inline(always)]
fn load<T: Real, const L: usize, const STRIDE: usize>(
    image: &[T],
    row: usize,
    width: usize,
    start: isize,
    count: usize,
) -> [T; L] {
    if STRIDE == 1 && start >= 0 && start as usize + count <= width {
        let from = row + start as usize;
        if let Some(pixels) = image.get(from..from + L) {
            return core::array::from_fn(|l| if l < count { pixels[l] } else { T::zero() });
        }
    }
    core::array::from_fn(|l| {
        let at = start + (l * STRIDE) as isize;
        if l < count && at >= 0 && (at as usize) < width {
            image[row + at as usize]
        } else {
            T::zero()
        }
    })
}

/// `a[l] += w b[l]`
#[inline(always)]
fn add_scaled<T: Real, const L: usize>(a: &mut [T; L], w: T, b: &[T; L]) {
    for (a, b) in a.iter_mut().zip(b) {
        *a += w * *b;
    }
}

/// The convolution of an image: writes all of `y`.
#[inline]
pub fn forward<
    T: Real,
    const I: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const K: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
>(
    window: Window<H, W, K, OUT, STRIDE, PADDING>,
    x: &[T],
    weight: &[[[[T; K]; K]; I]; O],
    bias: &[T],
    y: &mut [T],
) {
    with_lanes!(T, Window::<H, W, K, OUT, STRIDE, PADDING>::COLUMNS, |L| {
        let mut o = 0;
        while o + CHANNELS <= O {
            forward_channels::<T, L, CHANNELS, I, H, W, O, K, OUT, STRIDE, PADDING>(
                window, x, weight, bias, o, y,
            );
            o += CHANNELS;
        }
        while o < O {
            forward_channels::<T, L, 1, I, H, W, O, K, OUT, STRIDE, PADDING>(
                window, x, weight, bias, o, y,
            );
            o += 1;
        }
    });
}

/// The output channels from `o` on, `C` of them.
#[allow(clippy::needless_range_loop)] // It goes through several kernels side by side.
#[inline(always)]
fn forward_channels<
    T: Real,
    const L: usize,
    const C: usize,
    const I: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const K: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
>(
    _: Window<H, W, K, OUT, STRIDE, PADDING>,
    x: &[T],
    weight: &[[[[T; K]; K]; I]; O],
    bias: &[T],
    o: usize,
    y: &mut [T],
) {
    let rows = Window::<H, W, K, OUT, STRIDE, PADDING>::ROWS;
    let columns = Window::<H, W, K, OUT, STRIDE, PADDING>::COLUMNS;
    for r in 0..rows {
        for first in (0..columns).step_by(L) {
            let count = L.min(columns - first);
            let mut sums: [[T; L]; C] = core::array::from_fn(|c| [bias[o + c]; L]);
            for i in 0..I {
                for k in 0..K {
                    let Some(row) = Window::<H, W, K, OUT, STRIDE, PADDING>::pixel(r, k, H) else {
                        continue;
                    };
                    for l in 0..K {
                        let start = Window::<H, W, K, OUT, STRIDE, PADDING>::start(first, l);
                        let pixels = load::<T, L, STRIDE>(x, (i * H + row) * W, W, start, count);
                        for (c, sums) in sums.iter_mut().enumerate() {
                            add_scaled(sums, weight[o + c][i][k][l], &pixels);
                        }
                    }
                }
            }
            for (c, sums) in sums.iter().enumerate() {
                let at = ((o + c) * rows + r) * columns + first;
                if count == L {
                    y[at..at + L].copy_from_slice(sums);
                } else {
                    y[at..at + count].copy_from_slice(&sums[..count]);
                }
            }
        }
    }
}

/// `dx += wᵀ dy`: what came back to a pixel goes to all pixels of its window.
#[inline]
pub fn add_dx<
    T: Real,
    const I: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const K: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
>(
    _: Window<H, W, K, OUT, STRIDE, PADDING>,
    weight: &[[[[T; K]; K]; I]; O],
    dy: &[T],
    dx: &mut [T],
) {
    let rows = Window::<H, W, K, OUT, STRIDE, PADDING>::ROWS;
    let columns = Window::<H, W, K, OUT, STRIDE, PADDING>::COLUMNS;
    for (o, weight) in weight.iter().enumerate() {
        for r in 0..rows {
            let dy = &dy[(o * rows + r) * columns..][..columns];
            for (i, weight) in weight.iter().enumerate() {
                for (k, weight) in weight.iter().enumerate() {
                    let Some(row) = Window::<H, W, K, OUT, STRIDE, PADDING>::pixel(r, k, H) else {
                        continue;
                    };
                    let dx = &mut dx[(i * H + row) * W..][..W];
                    for (l, w) in weight.iter().enumerate() {
                        // The windows whose pixel `l` is in the image.
                        let low = PADDING.saturating_sub(l).div_ceil(STRIDE).min(columns);
                        let high = (W + PADDING).saturating_sub(l).div_ceil(STRIDE).min(columns);
                        let dy = &dy[low..high.max(low)];
                        if dy.is_empty() {
                            continue;
                        }
                        let dx = &mut dx[low * STRIDE + l - PADDING..];
                        for (dx, dy) in dx.iter_mut().step_by(STRIDE).zip(dy) {
                            *dx += *w * *dy;
                        }
                    }
                }
            }
        }
    }
}

/// `dw += dy xᵀ`: to each weight, what came back to all pixels times what they saw by it.
#[inline]
pub fn add_dweight<
    T: Real,
    const I: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const K: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
>(
    window: Window<H, W, K, OUT, STRIDE, PADDING>,
    x: &[T],
    dy: &[T],
    dweight: &mut [[[[T; K]; K]; I]; O],
) {
    let plane = Window::<H, W, K, OUT, STRIDE, PADDING>::ROWS
        * Window::<H, W, K, OUT, STRIDE, PADDING>::COLUMNS;
    with_lanes!(T, Window::<H, W, K, OUT, STRIDE, PADDING>::COLUMNS, |L| {
        for (dweight, dy) in dweight.iter_mut().zip(dy.chunks_exact(plane)) {
            for (i, dweight) in dweight.iter_mut().enumerate() {
                let x = &x[i * H * W..];
                for (k, dweight) in dweight.iter_mut().enumerate() {
                    add_taps::<T, L, H, W, K, OUT, STRIDE, PADDING>(window, x, dy, k, dweight);
                }
            }
        }
    });
}

/// The weights of row `k` of a kernel.
#[inline(always)]
fn add_taps<
    T: Real,
    const L: usize,
    const H: usize,
    const W: usize,
    const K: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
>(
    _: Window<H, W, K, OUT, STRIDE, PADDING>,
    x: &[T],
    dy: &[T],
    k: usize,
    dweight: &mut [T; K],
) {
    let columns = Window::<H, W, K, OUT, STRIDE, PADDING>::COLUMNS;
    let mut sums = [[T::zero(); L]; K];
    for (r, dy) in dy.chunks_exact(columns).enumerate() {
        let Some(row) = Window::<H, W, K, OUT, STRIDE, PADDING>::pixel(r, k, H) else { continue };
        for first in (0..columns).step_by(L) {
            let count = L.min(columns - first);
            let dy = load::<T, L, 1>(dy, 0, columns, first as isize, count);
            for (l, sums) in sums.iter_mut().enumerate() {
                let start = Window::<H, W, K, OUT, STRIDE, PADDING>::start(first, l);
                let pixels = load::<T, L, STRIDE>(x, row * W, W, start, count);
                for ((sum, dy), pixel) in sums.iter_mut().zip(&dy).zip(&pixels) {
                    *sum += *dy * *pixel;
                }
            }
        }
    }
    for (dw, sums) in dweight.iter_mut().zip(&sums) {
        *dw += sum(sums);
    }
}

/// `Σ a`, in eight sums that don't wait for one another.
#[inline]
pub fn sum<T: Real>(a: &[T]) -> T {
    let (chunks, rest) = a.as_chunks::<8>();
    let mut sums = [T::zero(); 8];
    for chunk in chunks {
        for (sum, a) in sums.iter_mut().zip(chunk) {
            *sum += *a;
        }
    }
    sums.iter().chain(rest).fold(T::zero(), |sum, a| sum + *a)
}
