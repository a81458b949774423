//! A product of matrices in tiles that stay in registers.

use super::{Float, Lanes};

/// The shape of a tile: with AVX-512 there are 32 registers, else 16.
pub enum Tile {}

impl Tile {
    /// Vectors, down a column.
    pub const VECTORS: usize = 2;
    pub const COLUMNS: usize = if cfg!(target_feature = "avx512f") { 8 } else { 4 };
    /// How many numbers are in a column of a tile.
    pub const fn rows<T: Float>() -> usize {
        Self::VECTORS * T::Lanes::N
    }
}

/// Gives to `out` the vectors of a product of so many rows and columns, each with the row where it
/// begins and its column. `a(k, r)` is the vector at row `r` of column `k` of the left factor,
/// `b(k, c)` an entry of the right one. The columns are a multiple of those of a tile.
#[inline(always)]
pub fn product<T: Float>(
    [rows, depth, columns]: [usize; 3],
    a: impl Fn(usize, usize) -> T::Lanes,
    b: impl Fn(usize, usize) -> T,
    mut out: impl FnMut(usize, usize, T::Lanes),
) {
    const M: usize = Tile::VECTORS;
    const N: usize = Tile::COLUMNS;
    assert!(columns.is_multiple_of(N));
    let mut r = 0;
    while r + Tile::rows::<T>() <= rows {
        for c in (0..columns).step_by(N) {
            tile::<T, M, N>(
                depth,
                |k, i| a(k, r + i),
                |k, j| b(k, c + j),
                |i, j, v| {
                    out(r + i, c + j, v);
                },
            );
        }
        r += Tile::rows::<T>();
    }
    while r < rows {
        for c in (0..columns).step_by(N) {
            tile::<T, 1, N>(
                depth,
                |k, i| a(k, r + i),
                |k, j| b(k, c + j),
                |i, j, v| {
                    out(r + i, c + j, v);
                },
            );
        }
        r += T::Lanes::N;
    }
}

#[inline(always)]
fn tile<T: Float, const M: usize, const N: usize>(
    depth: usize,
    a: impl Fn(usize, usize) -> T::Lanes,
    b: impl Fn(usize, usize) -> T,
    mut out: impl FnMut(usize, usize, T::Lanes),
) {
    let mut sums = [[T::Lanes::splat(T::ZERO); M]; N];
    for k in 0..depth {
        // Not `from_fn`, which is not always inlined.
        let mut left = [T::Lanes::splat(T::ZERO); M];
        for (m, left) in left.iter_mut().enumerate() {
            *left = a(k, m * T::Lanes::N);
        }
        for (j, sums) in sums.iter_mut().enumerate() {
            let b = T::Lanes::splat(b(k, j));
            for (sum, left) in sums.iter_mut().zip(left) {
                *sum = left.mul_add(b, *sum);
            }
        }
    }
    for (j, sums) in sums.into_iter().enumerate() {
        for (m, sum) in sums.into_iter().enumerate() {
            out(m * T::Lanes::N, j, sum);
        }
    }
}
