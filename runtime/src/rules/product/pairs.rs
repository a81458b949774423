//! Products of a column and a row, many of which are added to one matrix.

use core::slice;

use super::tiles::{Factor, Product};
use super::{FEW, MANY, ROOM, Room};
use crate::differentiable::Real;
use crate::rules::pass::Pass;
use crate::simd::run;

/// Fewer pairs at a time gain nothing.
const ENOUGH: usize = 8;
const MOST: usize = 32;

/// Columns and rows whose products are added to a matrix later, all at once: so that its numbers are read and
/// written once for many pairs.
pub struct Pairs<T, const R: usize, const K: usize> {
    columns: Room<T>,
    rows: Room<T>,
    count: usize,
}

impl<T: Real, const R: usize, const K: usize> Pairs<T, R, K> {
    /// How many pairs there is room for, if it is worth the while to wait.
    const PAIRS: usize = {
        let size = if R > K { R } else { K };
        match ROOM.checked_div(size) {
            Some(pairs) if R * K >= MANY && pairs >= ENOUGH => {
                if pairs < MOST {
                    pairs
                } else {
                    MOST
                }
            }
            _ => 0,
        }
    };

    /// None.
    #[inline(always)]
    pub fn new() -> Self {
        Pairs { columns: Room::new(), rows: Room::new(), count: 0 }
    }

    /// Whether so many pairs are to be added later; if not, they are better added at once.
    #[inline(always)]
    pub const fn is_for(pairs: usize) -> bool {
        Self::PAIRS > 0 && pairs <= FEW
    }

    /// `out += a xᵀ`, now or later.
    #[inline(always)]
    pub fn push(&mut self, pass: impl Pass, a: &[T; R], x: &[T; K], out: &mut [T]) {
        if self.count >= Self::PAIRS {
            self.settle(pass, out);
        }
        assert!(self.count < ROOM / R && self.count < ROOM / K);
        // SAFETY: there is room for so many columns and rows, as was asserted.
        unsafe {
            let column = self.columns.0.as_mut_ptr().cast::<[T; R]>().add(self.count);
            let row = self.rows.0.as_mut_ptr().cast::<[T; K]>().add(self.count);
            column.write(*a);
            row.write(*x);
        }
        self.count += 1;
    }

    /// Adds what is left.
    #[inline(always)]
    pub fn settle(&mut self, pass: impl Pass, out: &mut [T]) {
        if const { Self::PAIRS == 0 } {
            return;
        }
        let count = self.count;
        if count == 0 {
            return;
        }
        // SAFETY: so many columns and rows have been written.
        let (columns, rows) = unsafe {
            (
                slice::from_raw_parts(self.columns.0.as_ptr().cast::<T>(), count * R),
                slice::from_raw_parts(self.rows.0.as_ptr().cast::<T>(), count * K),
            )
        };
        let [a, b] = [Factor::new(columns, R), Factor::new(rows, K).transposed()];
        let kernel = Product::new(pass.adding(), [R, count, K], a, b, out);
        run::<T, _>(pass.vectors(), kernel);
        self.count = 0;
    }
}
