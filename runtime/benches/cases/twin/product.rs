//! A product of matrices in tiles that stay in registers.

use super::{Float, Lanes};

/// How many vectors a tile has down a column.
const VECTORS: usize = 2;

/// How many numbers are in a column of a tile.
pub const fn rows<T, L: Lanes<T>>() -> usize {
    VECTORS * L::N
}

/// Gives to `out` the vectors of a product of so many rows and columns, each with the row where it
/// begins and its column. `a(k, r)` is the vector at row `r` of column `k` of the left factor,
/// `b(k, c)` an entry of the right one. The columns are a multiple of those of a tile.
#[inline(always)]
pub fn product<T: Float, L: Lanes<T>>(
    shape: [usize; 3],
    a: impl Fn(usize, usize) -> L,
    b: impl Fn(usize, usize) -> T,
    out: impl FnMut(usize, usize, L),
) {
    match L::COLUMNS {
        8 => by_columns::<T, L, 8>(shape, a, b, out),
        _ => by_columns::<T, L, 4>(shape, a, b, out),
    }
}

#[inline(always)]
fn by_columns<T: Float, L: Lanes<T>, const N: usize>(
    [rows, depth, columns]: [usize; 3],
    a: impl Fn(usize, usize) -> L,
    b: impl Fn(usize, usize) -> T,
    mut out: impl FnMut(usize, usize, L),
) {
    const M: usize = VECTORS;
    assert!(columns.is_multiple_of(N));
    let mut r = 0;
    while r + M * L::N <= rows {
        for c in (0..columns).step_by(N) {
            tile::<T, L, M, N>(
                depth,
                #[inline(always)]
                |k, i| a(k, r + i),
                #[inline(always)]
                |k, j| b(k, c + j),
                #[inline(always)]
                |i, j, v| out(r + i, c + j, v),
            );
        }
        r += M * L::N;
    }
    while r < rows {
        for c in (0..columns).step_by(N) {
            tile::<T, L, 1, N>(
                depth,
                #[inline(always)]
                |k, i| a(k, r + i),
                #[inline(always)]
                |k, j| b(k, c + j),
                #[inline(always)]
                |i, j, v| out(r + i, c + j, v),
            );
        }
        r += L::N;
    }
}

#[inline(always)]
fn tile<T: Float, L: Lanes<T>, const M: usize, const N: usize>(
    depth: usize,
    a: impl Fn(usize, usize) -> L,
    b: impl Fn(usize, usize) -> T,
    mut out: impl FnMut(usize, usize, L),
) {
    let mut sums = [[L::splat(T::ZERO); M]; N];
    for k in 0..depth {
        // Not `from_fn`, which is not always inlined.
        let mut left = [L::splat(T::ZERO); M];
        for (m, left) in left.iter_mut().enumerate() {
            *left = a(k, m * L::N);
        }
        for (j, sums) in sums.iter_mut().enumerate() {
            let b = L::splat(b(k, j));
            for (sum, left) in sums.iter_mut().zip(left) {
                *sum = left.mul_add(b, *sum);
            }
        }
    }
    for (j, sums) in sums.iter().enumerate() {
        for (m, sum) in sums.iter().enumerate() {
            out(m * L::N, j, *sum);
        }
    }
}
