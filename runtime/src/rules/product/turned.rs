//! A matrix by whose transpose many columns are multiplied, one after the other.

use nalgebra::SMatrix;

use super::vectors::Combine;
use super::{FEW, MANY, ROOM, Room, add_tr_product, run_sized};
use crate::differentiable::Real;
use crate::rules::pass::Pass;
use crate::simd::{Kernel, SIDE, Simd, run};

/// From so many products on, a transposed copy is worth making.
const OFTEN: usize = 2;

/// A transposed copy of a matrix, once it is worth the while: to combine columns takes less than to sum
/// each of them.
pub struct Turned<T, const R: usize, const K: usize> {
    /// `K` numbers for each row.
    rows: Room<T>,
    /// How many products there were, up to the one that made the copy.
    products: usize,
}

impl<T: Real, const R: usize, const K: usize> Turned<T, R, K> {
    /// Whether there is room for a copy, and a use.
    const IS_FOR: bool = R * K >= MANY && R * K <= ROOM && R >= SIDE && K >= SIDE;

    /// None yet.
    #[inline(always)]
    pub fn new() -> Self {
        Turned { rows: Room::new(), products: 0 }
    }

    /// `out += aᵀ b`, or `=`. It is the same `a` each time.
    #[inline(always)]
    pub fn add_tr_product<P: Pass, const C: usize>(
        &mut self,
        pass: P,
        a: &SMatrix<T, R, K>,
        b: &SMatrix<T, R, C>,
        out: &mut SMatrix<T, K, C>,
    ) {
        if const { !Self::IS_FOR || C > FEW } {
            return add_tr_product(pass, a, b, out);
        }
        if self.products < OFTEN {
            self.products += 1;
            return add_tr_product(pass, a, b, out);
        }
        if self.products == OFTEN {
            run::<T, _>(pass.vectors(), Turn { columns: &a.data.0, rows: &mut self.rows });
            self.products += 1;
        }
        // SAFETY: the copy is made, and there is room for it, as `IS_FOR` says.
        let rows = unsafe { &*self.rows.0.as_ptr().cast::<[[T; K]; R]>() };
        // Otherwise the compiler carries all that it reads here from one step of a loop over to the next,
        // in memory of its own.
        let rows = core::hint::black_box(rows);
        for (x, out) in b.data.0.iter().zip(&mut out.data.0) {
            run_sized!(pass.vectors(), R * K, Combine { pass, a: rows, x, out });
        }
    }
}

/// Makes a copy by rows of these columns.
struct Turn<'a, T, const R: usize, const K: usize> {
    columns: &'a [[T; R]; K],
    rows: &'a mut Room<T>,
}

impl<T: Real, const R: usize, const K: usize> Kernel<T> for Turn<'_, T, R, K> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd<T>>(self, simd: S) {
        assert!(Turned::<T, R, K>::IS_FOR);
        let (columns, rows) =
            (self.columns.as_ptr().cast::<T>(), self.rows.0.as_mut_ptr().cast::<T>());
        for k in (0..K).step_by(SIDE) {
            // The last squares overlap those before.
            let k = k.min(K - SIDE);
            for r in (0..R).step_by(SIDE) {
                let r = r.min(R - SIDE);
                // SAFETY: the square lies within `K` columns of `R`, and there is room for as many rows.
                unsafe { simd.turn(columns.add(k * R + r), R, rows.add(r * K + k), K) };
            }
        }
    }
}
