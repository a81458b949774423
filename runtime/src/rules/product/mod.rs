//! Products of matrices: `a b`, `a bᵀ` and `aᵀ b`, each added into its place.
//!
//! nalgebra's product of fixed sizes goes through all of the output once for each column of `a`, in
//! memory. Here sums stay in registers, and the vectors are those of the processor at hand, where there
//! is enough to do. A row is a column that lies there in the same way, so that each product with a
//! vector on some side is one of three: a combination of columns, dot products with columns, or a
//! product of a column and a row.

#![allow(unsafe_code)] // Half the time of loops over slices, which the compiler does not keep in registers.

mod pairs;
mod tiles;
mod turned;
mod vectors;

use core::array::from_ref;
use core::mem::MaybeUninit;

use nalgebra::SMatrix;

pub use self::pairs::Pairs;
use self::tiles::{Factor, Product};
pub use self::turned::Turned;
use self::vectors::{Combine, Dots, Entries, Outer};
use crate::differentiable::{Cotangent, Real};
use crate::rules::pass::{Pass, With, begin};
use crate::simd::run;

/// From so many products of two numbers on, asking for the processor is worth its time.
const MANY: usize = 256;
/// The same for products entry by entry.
const SEVERAL: usize = 64;
/// Up to so many columns the product is one of vectors for each.
const FEW: usize = 3;

/// How many numbers a loop's products have room for, to keep what makes them faster. Small stacks are not
/// for this.
const ROOM: usize = if cfg!(target_arch = "x86_64") { 1024 } else { 0 };

/// Room for so many numbers, at the start of a cache line, so that no vector lies on two.
#[repr(align(64))]
struct Room<T>(MaybeUninit<[T; ROOM]>);

impl<T> Room<T> {
    #[inline(always)]
    const fn new() -> Self {
        Room(MaybeUninit::uninit())
    }
}

/// Runs a kernel of so many products of two numbers, which is a constant. Which vectors it has depends on
/// that alone, so that a product is the same to the bit wherever it is computed.
///
/// Here and below, a condition that is a `const` keeps the compiler from making the code of the other
/// branch: that is most of what a small program would have it compile.
macro_rules! run_sized {
    ($vectors:expr, $count:expr, $kernel:expr) => {
        if const { $count >= MANY } {
            crate::simd::run::<T, _>($vectors, $kernel)
        } else {
            crate::simd::run::<T, _>(crate::simd::Here, $kernel)
        }
    };
}
use run_sized;

/// `a b`
#[inline]
pub fn product<P: Pass, T: Real, const R: usize, const K: usize, const C: usize>(
    pass: P,
    a: &SMatrix<T, R, K>,
    b: &SMatrix<T, K, C>,
) -> SMatrix<T, R, C> {
    let mut out = SMatrix::zeroed();
    add_product(With::<_, true>(pass.vectors()), a, b, &mut out);
    out
}

/// `aᵀ b`
#[inline]
pub fn tr_product<P: Pass, T: Real, const K: usize, const R: usize, const C: usize>(
    pass: P,
    a: &SMatrix<T, K, R>,
    b: &SMatrix<T, K, C>,
) -> SMatrix<T, R, C> {
    let mut out = SMatrix::zeroed();
    add_tr_product(With::<_, true>(pass.vectors()), a, b, &mut out);
    out
}

/// `out += a b`, or `=`
#[inline]
pub fn add_product<P: Pass, T: Real, const R: usize, const K: usize, const C: usize>(
    pass: P,
    a: &SMatrix<T, R, K>,
    b: &SMatrix<T, K, C>,
    out: &mut SMatrix<T, R, C>,
) {
    let vectors = pass.vectors();
    if const { R == 1 } {
        if let Some(x) = a.as_slice().first_chunk()
            && let Some(out) = out.as_mut_slice().first_chunk_mut()
        {
            run_sized!(vectors, K * C, Dots { pass, a: &b.data.0, x, out });
        }
    } else if const { C <= FEW } {
        for (x, out) in b.data.0.iter().zip(&mut out.data.0) {
            run_sized!(vectors, R * K, Combine { pass, a: &a.data.0, x, out });
        }
    } else {
        let [a, b] = [Factor::new(a.as_slice(), R), Factor::new(b.as_slice(), K)];
        let kernel = Product::new(pass, [R, K, C], a, b, out.as_mut_slice());
        run_sized!(vectors, count(R, K, C), kernel);
    }
}

/// `out += a bᵀ`, or `=`
#[inline]
pub fn add_product_tr<P: Pass, T: Real, const R: usize, const K: usize, const C: usize>(
    pass: P,
    a: &SMatrix<T, R, C>,
    b: &SMatrix<T, K, C>,
    out: &mut SMatrix<T, R, K>,
) {
    let vectors = pass.vectors();
    if const { R == 1 } {
        if let Some(x) = a.as_slice().first_chunk()
            && let Some(out) = out.as_mut_slice().first_chunk_mut()
        {
            run_sized!(vectors, K * C, Combine { pass, a: &b.data.0, x, out });
        }
    } else if const { C > FEW } {
        let [a, b] = [Factor::new(a.as_slice(), R), Factor::new(b.as_slice(), K)];
        let kernel = Product::new(pass, [R, C, K], a, b.transposed(), out.as_mut_slice());
        run_sized!(vectors, count(R, C, K), kernel);
    } else if let ([a, more_a @ ..], [x, more_x @ ..]) = (a.data.0.as_slice(), b.data.0.as_slice())
    {
        run_sized!(vectors, R * K, Outer { pass, a, x, out: &mut out.data.0 });
        let pass = pass.adding();
        for (a, x) in more_a.iter().zip(more_x) {
            run_sized!(vectors, R * K, Outer { pass, a, x, out: &mut out.data.0 });
        }
    } else {
        begin(pass, out);
    }
}

/// `out += aᵀ b`, or `=`
#[inline]
pub fn add_tr_product<P: Pass, T: Real, const K: usize, const R: usize, const C: usize>(
    pass: P,
    a: &SMatrix<T, K, R>,
    b: &SMatrix<T, K, C>,
    out: &mut SMatrix<T, R, C>,
) {
    let vectors = pass.vectors();
    if const { R == 1 } {
        if let [x] = a.data.0.as_slice()
            && let Some(out) = out.as_mut_slice().first_chunk_mut()
        {
            run_sized!(vectors, K * C, Dots { pass, a: &b.data.0, x, out });
        }
    } else if const { K == 1 && C <= FEW } {
        if let Some(a) = a.as_slice().first_chunk() {
            // Its columns of one entry lie as one column.
            for (b, out) in b.as_slice().iter().zip(&mut out.data.0) {
                run_sized!(vectors, R, Combine { pass, a: from_ref(a), x: from_ref(b), out });
            }
        }
    } else if const { C <= FEW } {
        for (x, out) in b.data.0.iter().zip(&mut out.data.0) {
            run_sized!(vectors, R * K, Dots { pass, a: &a.data.0, x, out });
        }
    } else {
        let [a, b] = [Factor::new(a.as_slice(), K), Factor::new(b.as_slice(), K)];
        let kernel = Product::new(pass, [R, K, C], a.transposed(), b, out.as_mut_slice());
        run_sized!(vectors, count(R, K, C), kernel);
    }
}

/// `outᵢ += aᵢ bᵢ`. Rounded once or twice: that depends on the sizes alone, on one processor.
#[inline(always)]
pub fn add_entries<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    a: &SMatrix<T, R, C>,
    b: &SMatrix<T, R, C>,
    out: &mut SMatrix<T, R, C>,
) {
    let (a, b, out) = (a.as_slice(), b.as_slice(), out.as_mut_slice());
    if const { R * C >= SEVERAL } {
        return run::<T, _>(pass.vectors(), Entries { a, b, out });
    }
    for ((a, b), out) in a.iter().zip(b).zip(out) {
        *out += *a * *b;
    }
}

/// So many products of two numbers.
const fn count(rows: usize, depth: usize, columns: usize) -> usize {
    rows.saturating_mul(depth).saturating_mul(columns)
}

#[cfg(test)]
mod tests {
    use nalgebra::SMatrix;

    use super::tiles::{Factor, Product};
    use super::vectors::{Combine, Dots, Outer};
    use super::{Pairs, Turned, add_product, add_product_tr, add_tr_product, product, tr_product};

    use crate::rules::pass::{ANY, With};
    use crate::simd::{ByProcessor, Kernel, Plain, with_each};

    /// Entries so small and whole that sums of their products are exact in any order.
    fn whole<const R: usize, const C: usize>(seed: usize) -> SMatrix<f32, R, C> {
        SMatrix::from_fn(|r, c| ((seed + 7 * r + 3 * c) % 11) as f32 - 5.0)
    }

    fn check<const R: usize, const K: usize, const C: usize>() {
        with_each(check_here::<R, K, C>);
    }

    fn check_here<const R: usize, const K: usize, const C: usize>() {
        let (a, b, start) = (whole::<R, K>(1), whole::<K, C>(2), whole::<R, C>(3));
        let (at, bt) = (a.transpose(), b.transpose());
        let entry = |r, c| (0..K).map(|k| a[(r, k)] * b[(k, c)]).sum();
        let ab = SMatrix::<f32, R, C>::from_fn(entry);
        assert_eq!(product(ANY, &a, &b), ab);
        assert_eq!(tr_product(ANY, &at, &b), ab);
        let mut out = [start; 3];
        add_product(ANY, &a, &b, &mut out[0]);
        add_product_tr(ANY, &a, &bt, &mut out[1]);
        add_tr_product(ANY, &at, &b, &mut out[2]);
        assert_eq!(out, [start + ab; 3]);
        let set = With::<_, true>(ByProcessor);
        add_product(set, &a, &b, &mut out[0]);
        add_product_tr(set, &a, &bt, &mut out[1]);
        add_tr_product(set, &at, &b, &mut out[2]);
        assert_eq!(out, [ab; 3]);
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
        check::<33, 1, 2>();
        check::<6, 1, 1>();
    }

    #[test]
    fn kernels_without_vectors_of_the_processor() {
        const R: usize = 11;
        const K: usize = 7;
        const C: usize = 5;
        let (a, b, start) = (whole::<R, K>(1), whole::<K, C>(2), whole::<R, C>(3));
        let mut out = start;
        let [left, right] = [Factor::new(a.as_slice(), R), Factor::new(b.as_slice(), K)];
        Product::new(ANY, [R, K, C], left, right, out.as_mut_slice()).run(Plain);
        assert_eq!(out, start + a * b);
        let at = a.transpose();
        let left = Factor::new(at.as_slice(), K).transposed();
        Product::new(ANY, [R, K, C], left, right, out.as_mut_slice()).run(Plain);
        assert_eq!(out, start + a * b * 2.0);

        let (x, mut y) = (whole::<K, 1>(4), whole::<R, 1>(5));
        let expected = y + a * x;
        Combine { pass: ANY, a: &a.data.0, x: &x.data.0[0], out: &mut y.data.0[0] }.run(Plain);
        assert_eq!(y, expected);
        let mut dx = x;
        Dots { pass: ANY, a: &a.data.0, x: &y.data.0[0], out: &mut dx.data.0[0] }.run(Plain);
        assert_eq!(dx, x + at * y);
        let mut da = a;
        Outer { pass: ANY, a: &y.data.0[0], x: &x.data.0[0], out: &mut da.data.0 }.run(Plain);
        assert_eq!(da, a + y * x.transpose());
    }

    fn check_pairs<const R: usize, const K: usize>(count: usize) {
        let start = whole::<R, K>(3);
        let mut pairs = Pairs::new();
        let (mut out, mut expected) = (start, start);
        for i in 0..count {
            let (a, x) = (whole::<R, 1>(i), whole::<K, 1>(5 * i + 2));
            pairs.push(ANY, &a.data.0[0], &x.data.0[0], out.as_mut_slice());
            expected += a * x.transpose();
        }
        pairs.settle(ANY, out.as_mut_slice());
        assert_eq!(out, expected, "{R} × {K}, {count} pairs");
        pairs.settle(ANY, out.as_mut_slice());
        assert_eq!(out, expected, "nothing is left");
    }

    #[test]
    fn pairs_are_added_later() {
        assert!(!Pairs::<f32, 20, 20>::is_for(8) && !Pairs::<f32, 5, 5>::is_for(1));
        if Pairs::<f32, 20, 20>::is_for(1) {
            with_each(|| {
                for count in [0, 1, 31, 32, 33, 70] {
                    check_pairs::<20, 20>(count);
                    check_pairs::<100, 3>(count);
                    check_pairs::<3, 128>(count);
                }
            });
        }
    }

    fn check_turned<const R: usize, const K: usize, const C: usize>() {
        let (a, set) = (whole::<R, K>(1), With::<_, true>(ByProcessor));
        let (mut kept, mut out) = (Turned::new(), whole::<K, C>(2));
        for i in 0..5 {
            let b = whole::<R, C>(i);
            let before = out;
            kept.add_tr_product(ANY, &a, &b, &mut out);
            assert_eq!(out, before + a.transpose() * b, "{R} × {K} × {C}, product {i}");
            kept.add_tr_product(set, &a, &b, &mut out);
            assert_eq!(out, a.transpose() * b, "{R} × {K} × {C}, product {i}");
        }
    }

    #[test]
    fn a_factor_is_turned_after_some_products() {
        with_each(|| {
            check_turned::<16, 16, 1>();
            check_turned::<17, 23, 1>();
            check_turned::<64, 4, 2>();
            check_turned::<5, 60, 3>();
            // Too wide, too many, and too flat.
            check_turned::<17, 16, 4>();
            check_turned::<40, 30, 1>();
            check_turned::<3, 100, 1>();
        });
    }

    #[test]
    fn an_empty_product_is_zero() {
        check::<3, 0, 5>();
        check::<3, 0, 1>();
        check::<0, 2, 5>();
        check::<2, 3, 0>();
    }
}
