//! Vectors of as many numbers as a register holds, for the best instruction set of the processor.

use std::ops::{Add, Mul, Sub};

/// As many numbers of type `T` as a register of an instruction set holds.
pub trait Lanes<T>: Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> {
    /// How many.
    const N: usize;
    /// How many columns a tile of a product has, of two vectors each.
    const COLUMNS: usize;
    fn splat(value: T) -> Self;
    /// The first numbers of `from`.
    fn load(from: &[T]) -> Self;
    /// Writes the first numbers of `to`.
    fn store(self, to: &mut [T]);
    /// `self a + b`
    fn mul_add(self, a: Self, b: Self) -> Self;
    fn max(self, other: Self) -> Self;
    fn sum(self) -> T;
    /// The sums of four vectors.
    fn sums(of: [Self; 4]) -> [T; 4];
}

/// A program by hand, the same for all instruction sets.
pub trait Program<T> {
    type Output;
    /// `#[inline(always)]`, with all that it calls.
    fn run<L: Lanes<T>>(self) -> Self::Output;
}

/// How a type chooses.
pub trait Dispatch: Sized {
    /// Runs a program with the best vectors of the processor.
    fn dispatch<P: Program<Self>>(program: P) -> P::Output;
}

#[cfg(not(target_arch = "x86_64"))]
mod chosen {
    use super::{Add, Dispatch, Lanes, Mul, Program, Sub};

    macro_rules! arrays {
        ($($T:ident $V:ty, $N:literal;)*) => {$(
            impl Dispatch for $T {
                fn dispatch<P: Program<$T>>(program: P) -> P::Output {
                    program.run::<$V>()
                }
            }
            impl Lanes<$T> for $V {
                const N: usize = $N;
                const COLUMNS: usize = 4;
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
                fn sum(self) -> $T {
                    self.reduce_add()
                }
                #[inline(always)]
                fn sums(of: [Self; 4]) -> [$T; 4] {
                    of.map(|v| v.reduce_add())
                }
            }
        )*};
    }
    arrays! { f32 wide::f32x4, 4; f64 wide::f64x2, 2; }
}

#[cfg(target_arch = "x86_64")]
mod chosen {
    #![allow(unsafe_code)] // Intrinsics, and the choice among them.

    use std::arch::x86_64::*;

    use super::{Add, Dispatch, Lanes, Mul, Program, Sub};

    macro_rules! choose {
        ($($T:ident $Sse2:ident $Avx2:ident $Avx512:ident;)*) => {$(
            impl Dispatch for $T {
                #[inline(always)]
                fn dispatch<P: Program<$T>>(program: P) -> P::Output {
                    #[target_feature(enable = "avx512f,avx512dq,avx2,fma")]
                    fn avx512<P: Program<$T>>(program: P) -> P::Output {
                        program.run::<$Avx512>()
                    }
                    #[target_feature(enable = "avx2,fma")]
                    fn avx2<P: Program<$T>>(program: P) -> P::Output {
                        program.run::<$Avx2>()
                    }
                    // SAFETY: the processor has these features.
                    unsafe {
                        if is_x86_feature_detected!("avx512f")
                            && is_x86_feature_detected!("avx512dq")
                        {
                            avx512(program)
                        } else if is_x86_feature_detected!("avx2")
                            && is_x86_feature_detected!("fma")
                        {
                            avx2(program)
                        } else {
                            program.run::<$Sse2>()
                        }
                    }
                }
            }
        )*};
    }
    choose! { f32 F32x4 F32x8 F32x16; f64 F64x2 F64x4 F64x8; }

    macro_rules! lanes {
        ($Lanes:ident($V:ident) $T:ident $N:literal $columns:literal: $splat:ident $load:ident $store:ident
         $add:ident $sub:ident $mul:ident $max:ident, |$a:ident, $b:ident, $c:ident| $mul_add:expr,
         |$v:ident| $sum:expr, |$of:ident| $sums:expr) => {
            #[derive(Clone, Copy)]
            pub struct $Lanes($V);

            // SAFETY (of each block below): only a program that is dispatched to this instruction set
            // uses it; and of slices as many numbers are read and written as were found there.
            lanes! { @ $Lanes Add add $add }
            lanes! { @ $Lanes Sub sub $sub }
            lanes! { @ $Lanes Mul mul $mul }
            impl Lanes<$T> for $Lanes {
                const N: usize = $N;
                const COLUMNS: usize = $columns;
                #[inline(always)]
                fn splat(value: $T) -> Self {
                    $Lanes(unsafe { $splat(value) })
                }
                #[inline(always)]
                fn load(from: &[$T]) -> Self {
                    let from = &from[..$N];
                    $Lanes(unsafe { $load(from.as_ptr()) })
                }
                #[inline(always)]
                fn store(self, to: &mut [$T]) {
                    let to = &mut to[..$N];
                    unsafe { $store(to.as_mut_ptr(), self.0) }
                }
                #[inline(always)]
                fn mul_add(self, a: Self, b: Self) -> Self {
                    let ($a, $b, $c) = (self.0, a.0, b.0);
                    $Lanes(unsafe { $mul_add })
                }
                #[inline(always)]
                fn max(self, other: Self) -> Self {
                    $Lanes(unsafe { $max(self.0, other.0) })
                }
                #[inline(always)]
                fn sum(self) -> $T {
                    let $v = self.0;
                    unsafe { $sum }
                }
                #[inline(always)]
                fn sums($of: [Self; 4]) -> [$T; 4] {
                    unsafe { $sums }
                }
            }
        };
        (@ $Lanes:ident $Op:ident $op:ident $intrinsic:ident) => {
            impl $Op for $Lanes {
                type Output = Self;
                #[inline(always)]
                fn $op(self, other: Self) -> Self {
                    $Lanes(unsafe { $intrinsic(self.0, other.0) })
                }
            }
        };
    }

    /// Adds both halves of four vectors.
    macro_rules! halves {
        ($of:ident, $Half:ident, $low:path, $high:path, $add:ident) => {
            $Half::sums([
                $Half($add($low($of[0].0), $high($of[0].0))),
                $Half($add($low($of[1].0), $high($of[1].0))),
                $Half($add($low($of[2].0), $high($of[2].0))),
                $Half($add($low($of[3].0), $high($of[3].0))),
            ])
        };
    }

    lanes! {
        F32x16(__m512) f32 16 8: _mm512_set1_ps _mm512_loadu_ps _mm512_storeu_ps
        _mm512_add_ps _mm512_sub_ps _mm512_mul_ps _mm512_max_ps, |a, b, c| _mm512_fmadd_ps(a, b, c),
        |v| _mm512_reduce_add_ps(v),
        |of| halves!(of, F32x8, _mm512_castps512_ps256, _mm512_extractf32x8_ps::<1>, _mm256_add_ps)
    }
    lanes! {
        F64x8(__m512d) f64 8 8: _mm512_set1_pd _mm512_loadu_pd _mm512_storeu_pd
        _mm512_add_pd _mm512_sub_pd _mm512_mul_pd _mm512_max_pd, |a, b, c| _mm512_fmadd_pd(a, b, c),
        |v| _mm512_reduce_add_pd(v),
        |of| halves!(of, F64x4, _mm512_castpd512_pd256, _mm512_extractf64x4_pd::<1>, _mm256_add_pd)
    }
    lanes! {
        F32x8(__m256) f32 8 4: _mm256_set1_ps _mm256_loadu_ps _mm256_storeu_ps
        _mm256_add_ps _mm256_sub_ps _mm256_mul_ps _mm256_max_ps, |a, b, c| _mm256_fmadd_ps(a, b, c),
        |v| F32x4(_mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps::<1>(v))).sum(),
        |of| halves!(of, F32x4, _mm256_castps256_ps128, _mm256_extractf128_ps::<1>, _mm_add_ps)
    }
    lanes! {
        F64x4(__m256d) f64 4 4: _mm256_set1_pd _mm256_loadu_pd _mm256_storeu_pd
        _mm256_add_pd _mm256_sub_pd _mm256_mul_pd _mm256_max_pd, |a, b, c| _mm256_fmadd_pd(a, b, c),
        |v| F64x2(_mm_add_pd(_mm256_castpd256_pd128(v), _mm256_extractf128_pd::<1>(v))).sum(),
        |of| halves!(of, F64x2, _mm256_castpd256_pd128, _mm256_extractf128_pd::<1>, _mm_add_pd)
    }
    lanes! {
        F32x4(__m128) f32 4 4: _mm_set1_ps _mm_loadu_ps _mm_storeu_ps
        _mm_add_ps _mm_sub_ps _mm_mul_ps _mm_max_ps, |a, b, c| _mm_add_ps(_mm_mul_ps(a, b), c),
        |v| {
            let pairs = _mm_add_ps(v, _mm_movehl_ps(v, v));
            _mm_cvtss_f32(_mm_add_ss(pairs, _mm_shuffle_ps::<1>(pairs, pairs)))
        },
        |of| {
            let [F32x4(a), F32x4(b), F32x4(c), F32x4(d)] = of;
            let ab = _mm_add_ps(_mm_unpacklo_ps(a, b), _mm_unpackhi_ps(a, b));
            let cd = _mm_add_ps(_mm_unpacklo_ps(c, d), _mm_unpackhi_ps(c, d));
            let mut sums = [0.0; 4];
            _mm_storeu_ps(
                sums.as_mut_ptr(),
                _mm_add_ps(_mm_movelh_ps(ab, cd), _mm_movehl_ps(cd, ab)),
            );
            sums
        }
    }
    lanes! {
        F64x2(__m128d) f64 2 4: _mm_set1_pd _mm_loadu_pd _mm_storeu_pd
        _mm_add_pd _mm_sub_pd _mm_mul_pd _mm_max_pd, |a, b, c| _mm_add_pd(_mm_mul_pd(a, b), c),
        |v| _mm_cvtsd_f64(_mm_add_sd(v, _mm_unpackhi_pd(v, v))),
        |of| {
            let [F64x2(a), F64x2(b), F64x2(c), F64x2(d)] = of;
            let mut sums = [0.0; 4];
            let ab = _mm_add_pd(_mm_unpacklo_pd(a, b), _mm_unpackhi_pd(a, b));
            let cd = _mm_add_pd(_mm_unpacklo_pd(c, d), _mm_unpackhi_pd(c, d));
            _mm_storeu_pd(sums.as_mut_ptr(), ab);
            _mm_storeu_pd(sums.as_mut_ptr().add(2), cd);
            sums
        }
    }
}
