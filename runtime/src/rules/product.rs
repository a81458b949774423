//! Products of matrices: `a b`, `a bᵀ` and `aᵀ b`, each added into its place.
//!
//! nalgebra's product of fixed sizes goes through all of the output once for each column of `a`, and
//! how well that turns out is a matter of luck: of two loops over 10 × 128 × 32 that do the same, one
//! took 8 times as long as the other. Here a tile of the output stays in registers. The terms of an
//! entry are added in an order that does not depend on the tile. What is too small for tiles is
//! nalgebra's.

use nalgebra::SMatrix;

use crate::differentiable::Real;

/// The columns of a tile.
const COLUMNS: usize = 4;

/// The most rows of a tile of an output with so many columns: as many as leave registers for the
/// factors. The compiler keeps no tile of more than 64 numbers in registers, even if there are
/// enough. A single column needs as many sums that don't wait for one another.
const fn rows<T>(columns: usize) -> usize {
    let bytes = match columns {
        ..COLUMNS => 128,
        _ if cfg!(target_feature = "avx") => 64,
        _ => 32,
    };
    bytes / size_of::<T>()
}

/// Whether a product of transposed columns of so many entries, and a single column, is better done
/// by [`add_dots`].
const fn has_long_dots(entries: usize) -> bool {
    cfg!(target_feature = "avx") && entries >= 12
}

/// Whether a rank-1 update of columns of so many entries is better done by [`add_outer`].
const fn is_long_column(entries: usize) -> bool {
    cfg!(target_feature = "avx") && entries >= 32
}

/// Writes `$code` for every height of tile that it takes to go through `$rows` rows.
macro_rules! by_tiles {
    ($T:ty, $rows:ident, $columns:ident, |$M:ident, $r:ident| $code:expr) => {
        let mut $r = 0;
        by_tiles!(@ $T, $rows, $columns, $M, $r, $code, 32 16 8 4 2 1);
    };
    (@ $T:ty, $rows:ident, $columns:ident, $M:ident, $r:ident, $code:expr, $($height:literal)*) => {$(
        if const { $height <= $rows && $height <= rows::<$T>($columns) } {
            const $M: usize = $height;
            while $r + $M <= $rows {
                $code;
                $r += $M;
            }
        }
    )*};
}

/// `a b`
#[inline]
pub fn product<T: Real, const R: usize, const K: usize, const C: usize>(
    a: &SMatrix<T, R, K>,
    b: &SMatrix<T, K, C>,
) -> SMatrix<T, R, C> {
    if R == 1 && C < COLUMNS {
        return a * b;
    }
    if R == 1 {
        return product_of_row(a, b);
    }
    let mut out = SMatrix::zeros();
    add_product(a, b, &mut out);
    out
}

/// `a b`, where `a` is one row. By itself, as a debug build has room on the stack for a transposed
/// `a` wherever it could be made.
#[inline]
fn product_of_row<T: Real, const R: usize, const K: usize, const C: usize>(
    a: &SMatrix<T, R, K>,
    b: &SMatrix<T, K, C>,
) -> SMatrix<T, R, C> {
    b.tr_mul(&a.transpose()).transpose()
}

/// `aᵀ b`
#[inline]
pub fn tr_product<T: Real, const K: usize, const R: usize, const C: usize>(
    a: &SMatrix<T, K, R>,
    b: &SMatrix<T, K, C>,
) -> SMatrix<T, R, C> {
    let mut out = SMatrix::zeros();
    add_tr_product(a, b, &mut out);
    out
}

/// `out += a b`
#[inline]
pub fn add_product<T: Real, const R: usize, const K: usize, const C: usize>(
    a: &SMatrix<T, R, K>,
    b: &SMatrix<T, K, C>,
    out: &mut SMatrix<T, R, C>,
) {
    let (a, b, out) = (&a.data.0, &b.data.0, &mut out.data.0);
    let b = |k: usize, c: usize| b[c][k];
    if const { C < COLUMNS && R <= rows::<T>(C) } {
        // One tile, even if it fills no register: two would go through `a` twice.
        add_rows::<T, R, R, R, C>(a, 0, b, 0, out);
        return;
    }
    by_tiles!(T, R, C, |M, r| add_rows::<T, M, R, R, C>(a, r, b, r, out));
}

/// `out += a bᵀ`
#[inline]
pub fn add_product_tr<T: Real, const R: usize, const K: usize, const C: usize>(
    a: &SMatrix<T, R, C>,
    b: &SMatrix<T, K, C>,
    out: &mut SMatrix<T, R, K>,
) {
    if C < COLUMNS && is_long_column(R) {
        for (a, b) in a.data.0.iter().zip(&b.data.0) {
            add_outer(a, b, out.as_mut_slice());
        }
        return;
    }
    if C < COLUMNS || R == 1 {
        // One rank-1 update for each column.
        for c in 0..C {
            out.ger(T::one(), &a.column(c), &b.column(c), T::one());
        }
        return;
    }
    let (a, b, out) = (&a.data.0, &b.data.0, &mut out.data.0);
    by_tiles!(T, R, K, |M, r| add_rows::<T, M, R, R, K>(a, r, |c, k| b[c][k], r, out));
}

/// `sum + a b`: rounded once, where that is one instruction, as it is half the work.
#[inline(always)]
fn add_product_of<T: Real>(a: T, b: T, sum: T) -> T {
    if cfg!(all(feature = "std", target_feature = "fma")) { a.mul_add(b, sum) } else { sum + a * b }
}

/// `out += aᵀ b`
#[inline]
pub fn add_tr_product<T: Real, const K: usize, const R: usize, const C: usize>(
    a: &SMatrix<T, K, R>,
    b: &SMatrix<T, K, C>,
    out: &mut SMatrix<T, R, C>,
) {
    /// The columns of `a` are transposed by so many entries at a time, to be few on the stack.
    const DEPTH: usize = 64;
    if C < COLUMNS && has_long_dots(K) {
        for (b, out) in b.data.0.iter().zip(&mut out.data.0) {
            add_dots(a.as_slice(), b, out);
        }
        return;
    }
    if C < COLUMNS {
        out.gemm_tr(T::one(), a, b, T::one());
        return;
    }
    let (a, b, out) = (&a.data.0, &b.data.0, &mut out.data.0);
    by_tiles!(T, R, C, |M, r| for start in (0..K).step_by(DEPTH) {
        let depth = DEPTH.min(K - start);
        let mut panel = [[T::zero(); M]; DEPTH];
        for (i, column) in a[r..r + M].iter().enumerate() {
            for (row, a) in panel.iter_mut().zip(&column[start..start + depth]) {
                row[i] = *a;
            }
        }
        add_rows::<T, M, M, R, C>(&panel[..depth], 0, |k, c| b[c][start + k], r, out);
    });
}

/// Adds into `M` rows of `out`, from `r` on, the product of those of `a`, from `start` on, and `b`.
#[inline(always)]
fn add_rows<T: Real, const M: usize, const H: usize, const R: usize, const C: usize>(
    a: &[[T; H]],
    start: usize,
    b: impl Fn(usize, usize) -> T,
    r: usize,
    out: &mut [[T; R]; C],
) {
    let mut c = 0;
    while c + COLUMNS <= C {
        add_tile::<T, M, COLUMNS, H, R>(a, start, |k, j| b(k, c + j), r, &mut out[c..]);
        c += COLUMNS;
    }
    while c < C {
        add_tile::<T, M, 1, H, R>(a, start, |k, _| b(k, c), r, &mut out[c..]);
        c += 1;
    }
}

/// Adds into `M` rows of the first `N` columns of `out`.
#[inline(always)]
fn add_tile<T: Real, const M: usize, const N: usize, const H: usize, const R: usize>(
    a: &[[T; H]],
    start: usize,
    b: impl Fn(usize, usize) -> T,
    r: usize,
    out: &mut [[T; R]],
) {
    let mut tile = [[T::zero(); M]; N];
    for (k, a) in a.iter().enumerate() {
        for (j, column) in tile.iter_mut().enumerate() {
            let b = b(k, j);
            for (sum, a) in column.iter_mut().zip(&a[start..start + M]) {
                *sum = add_product_of(*a, b, *sum);
            }
        }
    }
    for (column, tile) in out.iter_mut().zip(&tile) {
        for (y, sum) in column[r..r + M].iter_mut().zip(tile) {
            *y += *sum;
        }
    }
}

/// Adds `a bᵀ` into the columns of `out`, for two columns `a` and `b`.
///
/// It is kept out of line, where its lengths are not known, so that the compiler goes down the
/// columns: across them, as it would where they are short, it has to scatter entry by entry.
#[inline(never)]
fn add_outer<T: Real>(a: &[T], b: &[T], out: &mut [T]) {
    for (column, b) in out.chunks_exact_mut(a.len()).zip(b) {
        for (y, a) in column.iter_mut().zip(a) {
            *y = add_product_of(*a, *b, *y);
        }
    }
}

/// Adds into each entry of `out` the dot product of a column of `a` and `b`.
///
/// It is kept out of line and its sums are kept in memory in between, so that the compiler goes down
/// the columns: across them, as it would, it has to gather entry by entry.
#[inline(never)]
fn add_dots<T: Real>(a: &[T], b: &[T], out: &mut [T]) {
    const LANES: usize = 4;
    const AT_ONCE: usize = 16;
    let (whole, rest) = b.as_chunks::<LANES>();
    for (a, out) in a.chunks(AT_ONCE * b.len()).zip(out.chunks_mut(AT_ONCE)) {
        let columns = a.chunks_exact(b.len()).map(|column| column.as_chunks::<LANES>());
        let mut sums = [[T::zero(); LANES]; AT_ONCE];
        for (sums, (column, _)) in sums.iter_mut().zip(columns.clone()) {
            let mut lanes = [T::zero(); LANES];
            for (a, b) in column.iter().zip(whole) {
                for (sum, (a, b)) in lanes.iter_mut().zip(a.iter().zip(b)) {
                    *sum = add_product_of(*a, *b, *sum);
                }
            }
            *sums = lanes;
        }
        for ((y, [p, q, r, s]), (_, column)) in out.iter_mut().zip(sums).zip(columns) {
            let tail = column.iter().zip(rest).fold(T::zero(), |sum, (a, b)| sum + *a * *b);
            *y += (p + r) + (q + s) + tail;
        }
    }
}

#[cfg(test)]
mod tests {
    use nalgebra::SMatrix;

    use super::{add_product, add_product_tr, add_tr_product, product, tr_product};

    /// Entries so small and whole that sums of their products are exact in any order.
    fn whole<const R: usize, const C: usize>(seed: usize) -> SMatrix<f32, R, C> {
        SMatrix::from_fn(|r, c| ((seed + 7 * r + 3 * c) % 11) as f32 - 5.0)
    }

    fn check<const R: usize, const K: usize, const C: usize>() {
        let (a, b, start) = (whole::<R, K>(1), whole::<K, C>(2), whole::<R, C>(3));
        let (at, bt) = (a.transpose(), b.transpose());
        let entry = |r, c| (0..K).map(|k| a[(r, k)] * b[(k, c)]).sum();
        let ab = SMatrix::<f32, R, C>::from_fn(entry);
        assert_eq!(product(&a, &b), ab);
        assert_eq!(tr_product(&at, &b), ab);
        let mut out = [start; 3];
        add_product(&a, &b, &mut out[0]);
        add_product_tr(&a, &bt, &mut out[1]);
        add_tr_product(&at, &b, &mut out[2]);
        assert_eq!(out, [start + ab; 3]);
    }

    #[test]
    fn products_of_all_heights_and_widths() {
        check::<1, 1, 1>();
        check::<3, 4, 2>();
        check::<1, 9, 6>();
        check::<2, 3, 4>();
        check::<5, 1, 5>();
        check::<31, 7, 11>();
        check::<16, 130, 9>();
        check::<37, 23, 1>();
        check::<40, 70, 3>();
        check::<10, 64, 32>();
        check::<40, 5, 3>();
        check::<33, 7, 1>();
        check::<40, 3, 5>();
        check::<33, 1, 7>();
    }

    #[test]
    fn an_empty_product_is_zero() {
        check::<3, 0, 5>();
        check::<3, 0, 1>();
        check::<0, 2, 5>();
        check::<2, 3, 0>();
    }
}
