//! Products of a matrix and a vector, and of two vectors, of constant sizes.
//!
//! A column of `R` numbers is gone through by vectors, the last of which may be a part of one.

use crate::differentiable::Real;
use crate::rules::pass::Pass;
use crate::simd::{Kernel, Simd, in_memory, load, put};

/// A vector of so many bytes lies in several registers. One that was made before by whole vectors and is
/// read here number by number is better read from memory than put together anew in registers.
const LONG: usize = 128;

/// The vectors that hold `count` numbers.
const fn vectors<T, S: Simd<T>>(count: usize) -> usize {
    count.div_ceil(S::N)
}

/// A sum of nothing is 0.
#[inline(always)]
pub fn empty<T: Real>(pass: impl Pass, out: &mut [T]) {
    if pass.sets() {
        out.fill(T::zero());
    }
}

/// `outᵢ += aᵢ bᵢ`, of as many entries each.
pub struct Entries<'a, T> {
    pub a: &'a [T],
    pub b: &'a [T],
    pub out: &'a mut [T],
}

impl<T: Real> Kernel<T> for Entries<'_, T> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd<T>>(self, simd: S) {
        let count = self.out.len();
        assert!(self.a.len() == count && self.b.len() == count, "as many entries each");
        for m in 0..vectors::<T, S>(count) {
            // SAFETY: there are `count` numbers in each.
            unsafe {
                // As an array: one after the other, they are loaded again for each step of a loop around.
                let [a, b, sum] = [self.a.as_ptr(), self.b.as_ptr(), self.out.as_ptr()].map(
                    #[inline(always)]
                    |from| load(simd, from, m, count),
                );
                put(simd, true, simd.mul_add(a, b, sum), self.out.as_mut_ptr(), m, count);
            }
        }
    }
}

/// `out += a x`, or `=`
pub struct Combine<'a, P, T, const R: usize, const K: usize> {
    pub pass: P,
    /// The columns.
    pub a: &'a [[T; R]; K],
    /// What each is multiplied by.
    pub x: &'a [T; K],
    pub out: &'a mut [T; R],
}

impl<P: Pass, T: Real, const R: usize, const K: usize> Kernel<T> for Combine<'_, P, T, R, K> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd<T>>(mut self, simd: S) {
        if K == 0 {
            return empty(self.pass, self.out);
        }
        if size_of_val(self.x) >= LONG {
            in_memory(self.x);
        }
        // Eight sums that don't wait for one another, if there is so much to add.
        let mut m = 0;
        if const { vectors::<T, S>(R) >= 8 } {
            while m + 8 <= vectors::<T, S>(R) {
                self.rows::<S, 8, 1>(simd, m);
                m += 8;
            }
        }
        if const { vectors::<T, S>(R) % 8 >= 4 } {
            self.rows::<S, 4, 2>(simd, m);
            m += 4;
        }
        if const { vectors::<T, S>(R) % 4 >= 2 } {
            self.rows::<S, 2, 4>(simd, m);
            m += 2;
        }
        if const { vectors::<T, S>(R) % 2 == 1 } {
            self.rows::<S, 1, 4>(simd, m);
        }
    }
}

impl<P: Pass, T: Real, const R: usize, const K: usize> Combine<'_, P, T, R, K> {
    /// `M` vectors from number `m` on, each by `N` sums.
    #[inline(always)]
    fn rows<S: Simd<T>, const M: usize, const N: usize>(&mut self, simd: S, m: usize) {
        // The first product with −0 added is that product.
        let mut sums = [[simd.splat(-T::zero()); M]; N];
        let (columns, rest) = self.a.as_chunks::<N>();
        let (xs, x_rest) = self.x.as_chunks::<N>();
        for (a, x) in columns.iter().zip(xs) {
            for ((sums, a), x) in sums.iter_mut().zip(a).zip(x) {
                let x = simd.splat(*x);
                for (i, sum) in sums.iter_mut().enumerate() {
                    // SAFETY: a column has `R` numbers.
                    let a = unsafe { load(simd, a.as_ptr(), m + i, R) };
                    *sum = simd.mul_add(a, x, *sum);
                }
            }
        }
        for ((sums, a), x) in sums.iter_mut().zip(rest).zip(x_rest) {
            let x = simd.splat(*x);
            for (i, sum) in sums.iter_mut().enumerate() {
                // SAFETY: a column has `R` numbers.
                let a = unsafe { load(simd, a.as_ptr(), m + i, R) };
                *sum = simd.mul_add(a, x, *sum);
            }
        }
        // In pairs, of as many as there are.
        let mut n = N.min(K).next_power_of_two();
        while n > 1 {
            n /= 2;
            let (low, high) = sums.split_at_mut(n);
            for (low, high) in low.iter_mut().zip(high) {
                for (a, b) in low.iter_mut().zip(high) {
                    *a = simd.add(*a, *b);
                }
            }
        }
        for (i, sum) in sums[0].iter().enumerate() {
            // SAFETY: `out` has `R` numbers.
            unsafe { put(simd, self.pass.sets(), *sum, self.out.as_mut_ptr(), m + i, R) };
        }
    }
}

/// Adds to each of `out` the dot product of a column of `a` and `x`, or sets it.
pub struct Dots<'a, P, T, const K: usize, const R: usize> {
    pub pass: P,
    /// The columns.
    pub a: &'a [[T; K]; R],
    pub x: &'a [T; K],
    pub out: &'a mut [T; R],
}

impl<P: Pass, T: Real, const K: usize, const R: usize> Kernel<T> for Dots<'_, P, T, K, R> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd<T>>(self, simd: S) {
        if K == 0 {
            return empty(self.pass, self.out);
        }
        let (columns, rest) = self.a.as_chunks::<4>();
        let (out, out_rest) = self.out.as_chunks_mut::<4>();
        for (a, out) in columns.iter().zip(out) {
            let mut sums = [simd.splat(-T::zero()); 4];
            for m in 0..vectors::<T, S>(K) {
                // SAFETY: `x` and a column have `K` numbers.
                let x = unsafe { load(simd, self.x.as_ptr(), m, K) };
                for (sum, a) in sums.iter_mut().zip(a) {
                    // SAFETY: as above.
                    let a = unsafe { load(simd, a.as_ptr(), m, K) };
                    *sum = simd.mul_add(a, x, *sum);
                }
            }
            for (out, sum) in out.iter_mut().zip(simd.sums(sums)) {
                *out = if self.pass.sets() { sum } else { *out + sum };
            }
        }
        for (a, out) in rest.iter().zip(out_rest) {
            let sum = simd.sum(dot(simd, a, self.x));
            *out = if self.pass.sets() { sum } else { *out + sum };
        }
    }
}

/// A vector whose sum is the dot product.
#[inline(always)]
fn dot<T: Real, S: Simd<T>, const K: usize>(simd: S, a: &[T; K], x: &[T; K]) -> S::Vector {
    let mut sum = simd.splat(-T::zero());
    for m in 0..vectors::<T, S>(K) {
        // SAFETY: both have `K` numbers.
        let (a, x) = unsafe { (load(simd, a.as_ptr(), m, K), load(simd, x.as_ptr(), m, K)) };
        sum = simd.mul_add(a, x, sum);
    }
    sum
}

/// `out += a xᵀ`, or `=`
pub struct Outer<'a, P, T, const R: usize, const K: usize> {
    pub pass: P,
    pub a: &'a [T; R],
    pub x: &'a [T; K],
    /// The columns.
    pub out: &'a mut [[T; R]; K],
}

impl<P: Pass, T: Real, const R: usize, const K: usize> Kernel<T> for Outer<'_, P, T, R, K> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd<T>>(self, simd: S) {
        // The product with −0 added is the product.
        let nothing = simd.splat(-T::zero());
        for m in (0..vectors::<T, S>(R)).step_by(4) {
            let count = (vectors::<T, S>(R) - m).min(4);
            let mut part = [simd.splat(T::zero()); 4];
            for (i, part) in part.iter_mut().enumerate().take(count) {
                // SAFETY: `a` has `R` numbers.
                *part = unsafe { load(simd, self.a.as_ptr(), m + i, R) };
            }
            for (out, x) in self.out.iter_mut().zip(self.x) {
                let x = simd.splat(*x);
                for (i, part) in part.iter().enumerate().take(count) {
                    let rest = R - (m + i) * S::N;
                    // SAFETY: a column has `R` numbers, `rest` behind the first vectors.
                    unsafe {
                        let old = if self.pass.sets() {
                            nothing
                        } else {
                            load(simd, out.as_ptr(), m + i, R)
                        };
                        let to = out.as_mut_ptr().add((m + i) * S::N);
                        let new = simd.mul_add(*part, x, old);
                        if rest >= S::N {
                            simd.store(new, to);
                        } else {
                            simd.store_first(new, to, rest);
                        }
                    }
                }
            }
        }
    }
}
