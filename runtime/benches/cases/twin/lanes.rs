//! Vectors of as many numbers as a register holds.

use std::ops::{Add, Mul, Sub};

/// As many numbers of type `T` as a register of the target holds.
pub trait Lanes<T>: Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> {
    /// How many.
    const N: usize;
    fn splat(value: T) -> Self;
    /// The first numbers of `from`.
    fn load(from: &[T]) -> Self;
    /// Writes the first numbers of `to`.
    fn store(self, to: &mut [T]);
    /// `self a + b`
    fn mul_add(self, a: Self, b: Self) -> Self;
    fn max(self, other: Self) -> Self;
    fn ln(self) -> Self;
    fn sum(self) -> T;
    /// The sums of as many vectors as a vector has numbers.
    fn sums(of: impl Fn(usize) -> Self) -> Self;
}

macro_rules! lanes {
    ($($V:ty, $T:ty, $N:literal;)*) => {$(
        impl Lanes<$T> for $V {
            const N: usize = $N;
            #[inline(always)]
            fn splat(value: $T) -> Self {
                <$V>::from([value; $N])
            }
            #[inline(always)]
            fn load(from: &[$T]) -> Self {
                match from.first_chunk::<$N>() {
                    Some(numbers) => <$V>::from(*numbers),
                    None => panic!("{} numbers are fewer than {}", from.len(), $N),
                }
            }
            #[inline(always)]
            fn store(self, to: &mut [$T]) {
                to[..$N].copy_from_slice(&<[$T; $N]>::from(self));
            }
            #[inline(always)]
            fn mul_add(self, a: Self, b: Self) -> Self {
                <$V>::mul_add(self, a, b)
            }
            #[inline(always)]
            fn max(self, other: Self) -> Self {
                self.fast_max(other)
            }
            #[inline(always)]
            fn ln(self) -> Self {
                <$V>::ln(self)
            }
            #[inline(always)]
            fn sum(self) -> $T {
                self.reduce_add()
            }
            #[inline(always)]
            fn sums(of: impl Fn(usize) -> Self) -> Self {
                let mut rows = [<$V>::ZERO; $N];
                for (i, row) in rows.iter_mut().enumerate() {
                    *row = of(i);
                }
                let mut sums = <$V>::transpose(rows);
                let mut n = $N;
                while n > 1 {
                    n /= 2;
                    for i in 0..n {
                        sums[i] += sums[i + n];
                    }
                }
                sums[0]
            }
        }
    )*};
}

// Half a register of AVX-512: there are as many, and two are as fast as one.
#[cfg(target_feature = "avx")]
lanes! { wide::f32x8, f32, 8; wide::f64x4, f64, 4; }
#[cfg(not(target_feature = "avx"))]
lanes! { wide::f32x4, f32, 4; wide::f64x2, f64, 2; }
