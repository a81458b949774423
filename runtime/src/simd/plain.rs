//! Arrays, of which the compiler makes what vectors the target has.

use super::{PANEL_DEPTH, SIDE, Simd};
use crate::differentiable::Real;

/// The instruction set of any processor.
#[derive(Clone, Copy)]
pub struct Plain;

/// As many `f32` as a register of most processors holds.
const N: usize = 4;

impl<T: Real> Simd<T> for Plain {
    type Vector = [T; N];
    type Panel = [T; 2 * N * PANEL_DEPTH];
    const N: usize = N;
    const REGISTERS: usize = 16;

    #[inline(always)]
    fn splat(self, value: T) -> [T; N] {
        [value; N]
    }
    #[inline(always)]
    fn add(self, a: [T; N], b: [T; N]) -> [T; N] {
        [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]]
    }
    #[inline(always)]
    fn mul_add(self, a: [T; N], b: [T; N], c: [T; N]) -> [T; N] {
        // Without the standard library it would be a call.
        let fused = |a: T, b: T, c: T| {
            if cfg!(all(feature = "std", target_arch = "aarch64")) {
                a.mul_add(b, c)
            } else {
                a * b + c
            }
        };
        [
            fused(a[0], b[0], c[0]),
            fused(a[1], b[1], c[1]),
            fused(a[2], b[2], c[2]),
            fused(a[3], b[3], c[3]),
        ]
    }
    #[inline(always)]
    fn sum(self, v: [T; N]) -> T {
        (v[0] + v[2]) + (v[1] + v[3])
    }
    #[inline(always)]
    fn sums(self, v: [[T; N]; 4]) -> [T; 4] {
        v.map(|v| self.sum(v))
    }
    #[inline(always)]
    unsafe fn load(self, from: *const T) -> [T; N] {
        // SAFETY: the caller promises so many numbers; an array is aligned as its entries are.
        unsafe { *from.cast::<[T; N]>() }
    }
    #[inline(always)]
    unsafe fn load_first(self, from: *const T, count: usize) -> [T; N] {
        let mut v = [T::zero(); N];
        for (i, v) in v.iter_mut().enumerate().take(count) {
            // SAFETY: the caller promises `count` numbers.
            *v = unsafe { *from.add(i) };
        }
        v
    }
    #[inline(always)]
    unsafe fn store(self, v: [T; N], to: *mut T) {
        // SAFETY: as for `load`, and the caller promises that nobody borrows them.
        unsafe { *to.cast::<[T; N]>() = v };
    }
    #[inline(always)]
    unsafe fn store_first(self, v: [T; N], to: *mut T, count: usize) {
        for (i, v) in v.into_iter().enumerate().take(count) {
            // SAFETY: the caller promises `count` numbers, which nobody borrows.
            unsafe { *to.add(i) = v };
        }
    }
    #[inline(always)]
    unsafe fn turn(self, columns: *const T, next: usize, rows: *mut T, next_row: usize) {
        for r in 0..SIDE {
            for c in 0..SIDE {
                // SAFETY: within the square, as the caller promises.
                unsafe { *rows.add(r * next_row + c) = *columns.add(c * next + r) };
            }
        }
    }
}
