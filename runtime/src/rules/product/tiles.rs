//! Products of large matrices, by tiles that stay in registers.
//!
//! The left factor is copied, so many rows and so many columns at a time, into a panel that stays in the
//! fastest cache and lies in the order in which it is read, transposed or not (K. Goto and R. van de
//! Geijn, *Anatomy of high-performance matrix multiplication*, 2008). The right one is small or is gone
//! through only once for each panel.

use core::mem::MaybeUninit;

use super::vectors::empty;
use crate::differentiable::Real;
use crate::rules::pass::Pass;
use crate::simd::{Kernel, PANEL_DEPTH, SIDE, Simd, load, put};

/// A factor: entry `(i, j)` lies at `i` times the first stride and `j` times the second.
#[derive(Clone, Copy)]
pub struct Factor<'a, T> {
    data: &'a [T],
    strides: [usize; 2],
}

impl<'a, T> Factor<'a, T> {
    /// A matrix in columns.
    #[inline(always)]
    pub fn new(data: &'a [T], rows: usize) -> Self {
        Factor { data, strides: [1, rows] }
    }

    /// The same transposed.
    #[inline(always)]
    pub fn transposed(self) -> Self {
        let [i, j] = self.strides;
        Factor { strides: [j, i], ..self }
    }

    /// Whether all entries of so many rows and columns are there.
    fn holds(&self, rows: usize, columns: usize) -> bool {
        let [i, j] = self.strides;
        rows == 0 || columns == 0 || (rows - 1) * i + (columns - 1) * j < self.data.len()
    }
}

/// `out += a b`, or `=`, of `rows × depth` and `depth × columns`.
pub struct Product<'a, P, T> {
    pass: P,
    shape: [usize; 3],
    a: Factor<'a, T>,
    b: Factor<'a, T>,
    out: &'a mut [T],
}

impl<'a, P: Pass, T> Product<'a, P, T> {
    /// `shape` is that of the product, with the depth between.
    #[inline(always)]
    pub fn new(
        pass: P,
        shape: [usize; 3],
        a: Factor<'a, T>,
        b: Factor<'a, T>,
        out: &'a mut [T],
    ) -> Self {
        let [rows, depth, columns] = shape;
        assert!(a.holds(rows, depth) && b.holds(depth, columns) && out.len() == rows * columns);
        Product { pass, shape, a, b, out }
    }
}

impl<P: Pass, T: Real> Kernel<T> for Product<'_, P, T> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd<T>>(self, simd: S) {
        let [_, depth, columns] = self.shape;
        if depth == 0 {
            return empty(self.pass, self.out);
        }
        if columns == 0 {
            return;
        }
        // As many columns as leave registers for the left factor and an entry of the right.
        if const { S::REGISTERS >= 32 } {
            self.panels::<S, 8>(simd);
        } else {
            self.panels::<S, 4>(simd);
        }
    }
}

/// How many vectors a tile has down a column.
const VECTORS: usize = 2;

impl<P: Pass, T: Real> Product<'_, P, T> {
    #[inline(always)]
    fn panels<S: Simd<T>, const C: usize>(mut self, simd: S) {
        let [rows, depth, columns] = self.shape;
        let height = VECTORS * S::N;
        let mut room = MaybeUninit::<S::Panel>::uninit();
        for k in (0..depth).step_by(PANEL_DEPTH) {
            let depth = PANEL_DEPTH.min(depth - k);
            for r in (0..rows).step_by(height) {
                let height = height.min(rows - r);
                // SAFETY: the rows from `r` and the columns from `k` on are within `a`.
                let a = unsafe {
                    self.a.data.as_ptr().add(r * self.a.strides[0] + k * self.a.strides[1])
                };
                let part = Part { r, k, height, depth };
                let (strides, room) = (self.a.strides, room.as_mut_ptr().cast());
                if strides[0] == 1 && columns <= C && height == VECTORS * S::N {
                    let panel = Panel { data: a, stride: strides[1] };
                    self.tiles::<S, VECTORS, C>(simd, &panel, &part);
                } else if height > S::N {
                    // SAFETY: the room is for `PANEL_DEPTH` pairs of vectors.
                    let panel = unsafe { pack::<T, S, 2>(simd, a, strides, [height, depth], room) };
                    self.tiles::<S, 2, C>(simd, &panel, &part);
                } else {
                    // SAFETY: as above.
                    let panel = unsafe { pack::<T, S, 1>(simd, a, strides, [height, depth], room) };
                    self.tiles::<S, 1, C>(simd, &panel, &part);
                }
            }
        }
    }

    /// All tiles of the rows of a panel.
    #[inline(always)]
    fn tiles<S: Simd<T>, const M: usize, const C: usize>(
        &mut self,
        simd: S,
        panel: &Panel<T>,
        part: &Part,
    ) {
        let columns = self.shape[2];
        let mut c = 0;
        while c + C <= columns {
            self.tile::<S, M, C>(simd, panel, part, c);
            c += C;
        }
        if const { C > 4 } && c + 4 <= columns {
            self.tile::<S, M, 4>(simd, panel, part, c);
            c += 4;
        }
        if c + 2 <= columns {
            self.tile::<S, M, 2>(simd, panel, part, c);
            c += 2;
        }
        if c < columns {
            self.tile::<S, M, 1>(simd, panel, part, c);
        }
    }

    /// `M` vectors of `C` columns from `c` on.
    #[inline(always)]
    fn tile<S: Simd<T>, const M: usize, const C: usize>(
        &mut self,
        simd: S,
        panel: &Panel<T>,
        part: &Part,
        c: usize,
    ) {
        let [row, column] = self.b.strides;
        let mut tile = [[simd.splat(T::zero()); M]; C];
        // SAFETY: the columns from `c` and the rows from `part.k` on are within `b`, and the panel has
        // `M` vectors for each of `part.depth` columns.
        unsafe {
            let mut b = self.b.data.as_ptr().add(part.k * row + c * column);
            let mut a = panel.data;
            for _ in 0..part.depth {
                let mut left = [simd.splat(T::zero()); M];
                for (m, left) in left.iter_mut().enumerate() {
                    *left = simd.load(a.add(m * S::N));
                }
                for (j, sums) in tile.iter_mut().enumerate() {
                    let b = simd.splat(*b.wrapping_add(j * column));
                    for (sum, left) in sums.iter_mut().zip(left) {
                        *sum = simd.mul_add(left, b, *sum);
                    }
                }
                a = a.wrapping_add(panel.stride);
                b = b.wrapping_add(row);
            }
        }
        let rows = self.shape[0];
        for (j, sums) in tile.iter().enumerate() {
            for (m, sum) in sums.iter().enumerate() {
                // SAFETY: the rows from `part.r` on, `part.height` of them, of column `c + j` are
                // within `out`.
                unsafe {
                    let out = self.out.as_mut_ptr().add((c + j) * rows + part.r);
                    put(simd, self.pass.sets() && part.k == 0, *sum, out, m, part.height);
                }
            }
        }
    }
}

/// Some rows and columns of the left factor.
struct Part {
    r: usize,
    k: usize,
    height: usize,
    depth: usize,
}

/// Vectors of the left factor, so many numbers apart.
struct Panel<T> {
    data: *const T,
    stride: usize,
}

/// Copies `height` rows and `depth` columns of the left factor, from `a` on, into `M` vectors for each
/// column.
///
/// # Safety
///
/// The rows and columns are there, and there is room for so many vectors.
#[inline(always)]
unsafe fn pack<T: Real, S: Simd<T>, const M: usize>(
    simd: S,
    a: *const T,
    strides: [usize; 2],
    [height, depth]: [usize; 2],
    room: *mut T,
) -> Panel<T> {
    let stride = M * S::N;
    // SAFETY: as the caller promises.
    unsafe {
        if strides[0] == 1 {
            for k in 0..depth {
                let (from, to) = (a.add(k * strides[1]), room.add(k * stride));
                for m in 0..M {
                    simd.store(load(simd, from, m, height), to.add(m * S::N));
                }
            }
        } else {
            // A row's numbers lie side by side.
            assert_eq!(strides[1], 1);
            let whole = [height / SIDE * SIDE, depth / SIDE * SIDE];
            for i in (0..whole[0]).step_by(SIDE) {
                for k in (0..whole[1]).step_by(SIDE) {
                    let from = a.add(i * strides[0] + k);
                    simd.turn(from, strides[0], room.add(k * stride + i), stride);
                }
            }
            for i in 0..stride {
                let done = if i < whole[0] { whole[1] } else { 0 };
                for k in done..depth {
                    let is_there = i < height;
                    let at = a.wrapping_add(i * strides[0] + k * strides[1]);
                    *room.add(k * stride + i) = if is_there { *at } else { T::zero() };
                }
            }
        }
    }
    Panel { data: room, stride }
}
