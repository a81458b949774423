//! The vectors of x86-64: SSE2, which each processor has, AVX2 with FMA, and AVX-512.

use core::arch::x86_64::*;

use super::{ByProcessor, Here, Job, Kernel, PANEL_DEPTH, Simd, Vectors};

/// Which vectors may be used; what the target is sure of is known when the program is compiled.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
enum Level {
    #[cfg_attr(not(feature = "std"), allow(dead_code))]
    Unknown,
    Sse2,
    Avx2,
    Avx512,
}

impl Level {
    /// What the target is sure of.
    const TARGET: Level = if cfg!(all(
        target_feature = "avx512f",
        target_feature = "avx512dq",
        target_feature = "fma"
    )) {
        Level::Avx512
    } else if cfg!(all(target_feature = "avx2", target_feature = "fma")) {
        Level::Avx2
    } else {
        Level::Sse2
    };

    /// What the processor has.
    #[inline(always)]
    fn of_processor() -> Level {
        #[cfg(feature = "std")]
        if Level::TARGET < Level::Avx512 {
            return detected::level().min(Level::most());
        }
        Level::TARGET
    }
}

#[cfg(not(test))]
impl Level {
    #[inline(always)]
    fn most() -> Level {
        Level::Avx512
    }
}

/// Tests try the lesser ones too.
#[cfg(test)]
mod limited {
    use std::cell::Cell;

    use super::Level;

    thread_local! {
        static MOST: Cell<Level> = const { Cell::new(Level::Avx512) };
    }

    impl Level {
        pub fn most() -> Level {
            MOST.get()
        }
    }

    /// Runs `f` with each instruction set that the processor has.
    pub fn with_each(f: impl Fn()) {
        for most in [Level::Sse2, Level::Avx2, Level::Avx512] {
            MOST.set(most);
            f();
        }
    }
}
#[cfg(test)]
pub use limited::with_each;

#[cfg(feature = "std")]
mod detected {
    use core::sync::atomic::{AtomicU8, Ordering};
    use std::arch::is_x86_feature_detected;

    use super::Level;

    /// One byte, as the standard library's answer takes three questions.
    static LEVEL: AtomicU8 = AtomicU8::new(Level::Unknown as u8);

    #[inline(always)]
    pub fn level() -> Level {
        // Each thread that finds it unknown asks for itself, and all get the same answer.
        let level = LEVEL.load(Ordering::Relaxed);
        if level == Level::Avx512 as u8 {
            Level::Avx512
        } else if level == Level::Avx2 as u8 {
            Level::Avx2
        } else if level == Level::Sse2 as u8 {
            Level::Sse2
        } else {
            detect()
        }
    }

    #[cold]
    #[inline(never)]
    fn detect() -> Level {
        let has_avx2 = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma");
        let has_avx512 =
            is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512dq");
        let level = match (has_avx2, has_avx512) {
            (true, true) => Level::Avx512,
            (true, false) => Level::Avx2,
            _ => Level::Sse2,
        };
        LEVEL.store(level as u8, Ordering::Relaxed);
        level
    }
}

/// 128 bits.
#[derive(Clone, Copy)]
pub struct Sse2(());
/// 256 bits and fused products.
#[derive(Clone, Copy)]
pub struct Avx2(());
/// 512 bits and masks.
#[derive(Clone, Copy)]
pub struct Avx512(());

/// Code compiled with the features of an instruction set, and the vectors by which it is reached.
macro_rules! features {
    ($Set:ident $code:ident $features:literal) => {
        mod $code {
            use super::{Job, Kernel, $Set};

            #[target_feature(enable = $features)]
            pub fn single<K: Kernel<f32>>(kernel: K) -> K::Output {
                kernel.run($Set(()))
            }

            #[target_feature(enable = $features)]
            pub fn double<K: Kernel<f64>>(kernel: K) -> K::Output {
                kernel.run($Set(()))
            }

            #[cfg_attr(debug_assertions, allow(dead_code))]
            #[target_feature(enable = $features)]
            pub fn widest<R>(f: impl FnOnce() -> R) -> R {
                f()
            }

            /// The references stay arguments, as the compiler knows that arguments don't overlap.
            #[cfg_attr(debug_assertions, allow(dead_code))]
            #[target_feature(enable = $features)]
            pub fn dispatch<J: Job<A, B, C>, A, B, C>(a: &A, b: &B, c: C) -> J::Output {
                J::run($Set(()), a, b, c)
            }
        }

        impl Vectors for $Set {
            #[inline(always)]
            fn single<K: Kernel<f32>>(self, kernel: K) -> K::Output {
                // SAFETY: a value of this type is made only where the processor has these features.
                unsafe { $code::single(kernel) }
            }

            #[inline(always)]
            fn double<K: Kernel<f64>>(self, kernel: K) -> K::Output {
                // SAFETY: as above.
                unsafe { $code::double(kernel) }
            }

            #[inline(always)]
            fn widest<R>(self, f: impl FnOnce() -> R) -> R {
                if cfg!(debug_assertions) {
                    return f();
                }
                // SAFETY: as above.
                unsafe { $code::widest(f) }
            }
        }
    };
}
features! { Avx512 avx512 "avx512f,avx512dq,avx2,fma" }
features! { Avx2 avx2 "avx2,fma" }

impl Vectors for Sse2 {
    #[inline(always)]
    fn single<K: Kernel<f32>>(self, kernel: K) -> K::Output {
        kernel.run(self)
    }

    #[inline(always)]
    fn double<K: Kernel<f64>>(self, kernel: K) -> K::Output {
        kernel.run(self)
    }

    #[inline(always)]
    fn widest<R>(self, f: impl FnOnce() -> R) -> R {
        f()
    }
}

/// Chooses the vectors by a level, at each call.
macro_rules! by_level {
    ($Choice:ident $level:expr) => {
        impl Vectors for $Choice {
            #[inline(always)]
            fn single<K: Kernel<f32>>(self, kernel: K) -> K::Output {
                match $level {
                    Level::Avx512 => Avx512(()).single(kernel),
                    Level::Avx2 => Avx2(()).single(kernel),
                    _ => Sse2(()).single(kernel),
                }
            }

            #[inline(always)]
            fn double<K: Kernel<f64>>(self, kernel: K) -> K::Output {
                match $level {
                    Level::Avx512 => Avx512(()).double(kernel),
                    Level::Avx2 => Avx2(()).double(kernel),
                    _ => Sse2(()).double(kernel),
                }
            }

            #[inline(always)]
            fn widest<R>(self, f: impl FnOnce() -> R) -> R {
                match $level {
                    Level::Avx512 => Avx512(()).widest(f),
                    Level::Avx2 => Avx2(()).widest(f),
                    _ => f(),
                }
            }
        }
    };
}
by_level! { ByProcessor Level::of_processor() }
by_level! { Here Level::TARGET }

/// Runs a job with the best vectors that the processor has.
#[cfg_attr(debug_assertions, allow(dead_code))]
#[inline(always)]
pub fn dispatch<J: Job<A, B, C>, A, B, C>(a: &A, b: &B, c: C) -> J::Output {
    match Level::of_processor() {
        // SAFETY: the processor has these features.
        Level::Avx512 => unsafe { avx512::dispatch::<J, A, B, C>(a, b, c) },
        // SAFETY: as above.
        Level::Avx2 => unsafe { avx2::dispatch::<J, A, B, C>(a, b, c) },
        _ => J::run(Sse2(()), a, b, c),
    }
}

/// The vectors of an instruction set, by its intrinsics.
macro_rules! vectors {
    ($Set:ident, $T:ident, $V:ident, $N:literal, $registers:literal, $splat:ident, $add:ident,
     $load:ident, $store:ident, |$a:ident, $b:ident, $c:ident| $mul_add:expr, |$v:ident| $sum:expr, |$s:ident| $sums:expr,
     |$from:ident, $n:ident| $load_first:expr, |$w:ident, $to:ident, $m:ident| $store_first:expr, $turn:path) => {
        impl Simd<$T> for $Set {
            type Vector = $V;
            type Panel = [$T; 2 * $N * PANEL_DEPTH];
            const N: usize = $N;
            const REGISTERS: usize = $registers;

            // SAFETY (of each block below): a value of this type is made only where the processor has
            // what it stands for; and what lies behind pointers, the caller promises.
            #[inline(always)]
            fn splat(self, value: $T) -> $V {
                unsafe { $splat(value) }
            }
            #[inline(always)]
            fn add(self, a: $V, b: $V) -> $V {
                unsafe { $add(a, b) }
            }
            #[inline(always)]
            fn mul_add(self, $a: $V, $b: $V, $c: $V) -> $V {
                unsafe { $mul_add }
            }
            #[inline(always)]
            fn sum(self, $v: $V) -> $T {
                unsafe { $sum }
            }
            #[inline(always)]
            fn sums(self, $s: [$V; 4]) -> [$T; 4] {
                unsafe { $sums }
            }
            #[inline(always)]
            unsafe fn load(self, from: *const $T) -> $V {
                unsafe { $load(from) }
            }
            #[inline(always)]
            unsafe fn load_first(self, $from: *const $T, $n: usize) -> $V {
                unsafe { $load_first }
            }
            #[inline(always)]
            unsafe fn store(self, v: $V, to: *mut $T) {
                unsafe { $store(to, v) }
            }
            #[inline(always)]
            unsafe fn store_first(self, $w: $V, $to: *mut $T, $m: usize) {
                unsafe { $store_first }
            }
            #[inline(always)]
            unsafe fn turn(self, columns: *const $T, next: usize, rows: *mut $T, next_row: usize) {
                unsafe { $turn(columns, next, rows, next_row) };
            }
        }
    };
}

/// The sums of both halves of four vectors. No closure: it would be compiled for the target alone.
macro_rules! halves {
    ($v:ident, $low:path, $high:path, $add:path) => {
        [
            $add($low($v[0]), $high($v[0])),
            $add($low($v[1]), $high($v[1])),
            $add($low($v[2]), $high($v[2])),
            $add($low($v[3]), $high($v[3])),
        ]
    };
}

/// [`Simd::turn`]
///
/// # Safety
///
/// As there.
#[inline(always)]
unsafe fn turn_single(columns: *const f32, next: usize, rows: *mut f32, next_row: usize) {
    // SAFETY: as the caller promises.
    unsafe {
        let load = |i: usize| columns.add(i * next);
        let (a, b) = (_mm_loadu_ps(load(0)), _mm_loadu_ps(load(1)));
        let (c, d) = (_mm_loadu_ps(load(2)), _mm_loadu_ps(load(3)));
        let (ab, cd) = (_mm_unpacklo_ps(a, b), _mm_unpacklo_ps(c, d));
        _mm_storeu_ps(rows, _mm_movelh_ps(ab, cd));
        _mm_storeu_ps(rows.add(next_row), _mm_movehl_ps(cd, ab));
        let (ab, cd) = (_mm_unpackhi_ps(a, b), _mm_unpackhi_ps(c, d));
        _mm_storeu_ps(rows.add(2 * next_row), _mm_movelh_ps(ab, cd));
        _mm_storeu_ps(rows.add(3 * next_row), _mm_movehl_ps(cd, ab));
    }
}

/// [`Simd::turn`]
///
/// # Safety
///
/// As there.
#[inline(always)]
unsafe fn turn_double(columns: *const f64, next: usize, rows: *mut f64, next_row: usize) {
    for c in [0, 2] {
        for r in [0, 2] {
            // SAFETY: as the caller promises.
            unsafe {
                let a = _mm_loadu_pd(columns.add(c * next + r));
                let b = _mm_loadu_pd(columns.add((c + 1) * next + r));
                _mm_storeu_pd(rows.add(r * next_row + c), _mm_unpacklo_pd(a, b));
                _mm_storeu_pd(rows.add((r + 1) * next_row + c), _mm_unpackhi_pd(a, b));
            }
        }
    }
}

/// [`Simd::turn`]
///
/// # Safety
///
/// As there, and the processor has AVX.
#[inline(always)]
unsafe fn turn_double_wide(columns: *const f64, next: usize, rows: *mut f64, next_row: usize) {
    // SAFETY: as the caller promises.
    unsafe {
        let load = |i: usize| columns.add(i * next);
        let (a, b) = (_mm256_loadu_pd(load(0)), _mm256_loadu_pd(load(1)));
        let (c, d) = (_mm256_loadu_pd(load(2)), _mm256_loadu_pd(load(3)));
        let (even, odd) = (_mm256_unpacklo_pd(a, b), _mm256_unpackhi_pd(a, b));
        let (even_too, odd_too) = (_mm256_unpacklo_pd(c, d), _mm256_unpackhi_pd(c, d));
        _mm256_storeu_pd(rows, _mm256_permute2f128_pd::<0x20>(even, even_too));
        _mm256_storeu_pd(rows.add(next_row), _mm256_permute2f128_pd::<0x20>(odd, odd_too));
        _mm256_storeu_pd(rows.add(2 * next_row), _mm256_permute2f128_pd::<0x31>(even, even_too));
        _mm256_storeu_pd(rows.add(3 * next_row), _mm256_permute2f128_pd::<0x31>(odd, odd_too));
    }
}

/// For each count a mask of as many places.
static MASKS: [i32; 16] = [-1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0];
static MASKS_DOUBLE: [i64; 8] = [-1, -1, -1, -1, 0, 0, 0, 0];

/// The first `count` places of eight.
///
/// # Safety
///
/// `count ≤ 8`, and the processor has AVX2.
#[inline(always)]
unsafe fn first_of_8(count: usize) -> __m256i {
    debug_assert!(count <= 8);
    // SAFETY: 8 numbers lie behind each of the first nine.
    unsafe { _mm256_loadu_si256(MASKS.as_ptr().add(8 - count).cast()) }
}

/// The first `count` places of four.
///
/// # Safety
///
/// `count ≤ 4`, and the processor has AVX2.
#[inline(always)]
unsafe fn first_of_4(count: usize) -> __m256i {
    debug_assert!(count <= 4);
    // SAFETY: 4 numbers lie behind each of the first five.
    unsafe { _mm256_loadu_si256(MASKS_DOUBLE.as_ptr().add(4 - count).cast()) }
}

vectors! {
    Avx512, f32, __m512, 16, 32, _mm512_set1_ps, _mm512_add_ps, _mm512_loadu_ps, _mm512_storeu_ps,
    |a, b, c| _mm512_fmadd_ps(a, b, c),
    |v| _mm512_reduce_add_ps(v),
    |s| Avx2(()).sums(halves!(s, _mm512_castps512_ps256, _mm512_extractf32x8_ps::<1>, _mm256_add_ps)),
    |from, n| _mm512_maskz_loadu_ps(((1_u32 << n) - 1) as u16, from),
    |v, to, n| _mm512_mask_storeu_ps(to, ((1_u32 << n) - 1) as u16, v),
    turn_single
}
vectors! {
    Avx512, f64, __m512d, 8, 32, _mm512_set1_pd, _mm512_add_pd, _mm512_loadu_pd, _mm512_storeu_pd,
    |a, b, c| _mm512_fmadd_pd(a, b, c),
    |v| _mm512_reduce_add_pd(v),
    |s| Avx2(()).sums(halves!(s, _mm512_castpd512_pd256, _mm512_extractf64x4_pd::<1>, _mm256_add_pd)),
    |from, n| _mm512_maskz_loadu_pd(((1_u32 << n) - 1) as u8, from),
    |v, to, n| _mm512_mask_storeu_pd(to, ((1_u32 << n) - 1) as u8, v),
    turn_double_wide
}
vectors! {
    Avx2, f32, __m256, 8, 16, _mm256_set1_ps, _mm256_add_ps, _mm256_loadu_ps, _mm256_storeu_ps,
    |a, b, c| _mm256_fmadd_ps(a, b, c),
    |v| {
        let [low, high] = [_mm256_castps256_ps128(v), _mm256_extractf128_ps::<1>(v)];
        Sse2(()).sum(_mm_add_ps(low, high))
    },
    |s| Sse2(()).sums(halves!(s, _mm256_castps256_ps128, _mm256_extractf128_ps::<1>, _mm_add_ps)),
    |from, n| _mm256_maskload_ps(from, first_of_8(n)),
    |v, to, n| _mm256_maskstore_ps(to, first_of_8(n), v),
    turn_single
}
vectors! {
    Avx2, f64, __m256d, 4, 16, _mm256_set1_pd, _mm256_add_pd, _mm256_loadu_pd, _mm256_storeu_pd,
    |a, b, c| _mm256_fmadd_pd(a, b, c),
    |v| {
        let [low, high] = [_mm256_castpd256_pd128(v), _mm256_extractf128_pd::<1>(v)];
        Sse2(()).sum(_mm_add_pd(low, high))
    },
    |s| Sse2(()).sums(halves!(s, _mm256_castpd256_pd128, _mm256_extractf128_pd::<1>, _mm_add_pd)),
    |from, n| _mm256_maskload_pd(from, first_of_4(n)),
    |v, to, n| _mm256_maskstore_pd(to, first_of_4(n), v),
    turn_double_wide
}
vectors! {
    Sse2, f32, __m128, 4, 16, _mm_set1_ps, _mm_add_ps, _mm_loadu_ps, _mm_storeu_ps,
    |a, b, c| _mm_add_ps(_mm_mul_ps(a, b), c),
    |v| {
        let pairs = _mm_add_ps(v, _mm_movehl_ps(v, v));
        _mm_cvtss_f32(_mm_add_ss(pairs, _mm_shuffle_ps::<1>(pairs, pairs)))
    },
    |s| {
        let [a, b, c, d] = s;
        // The sums of places 0 and 2, and of 1 and 3, of two vectors in turns.
        let ab = _mm_add_ps(_mm_unpacklo_ps(a, b), _mm_unpackhi_ps(a, b));
        let cd = _mm_add_ps(_mm_unpacklo_ps(c, d), _mm_unpackhi_ps(c, d));
        let mut sums = [0.0; 4];
        _mm_storeu_ps(sums.as_mut_ptr(), _mm_add_ps(_mm_movelh_ps(ab, cd), _mm_movehl_ps(cd, ab)));
        sums
    },
    |from, n| match n {
        0 => _mm_setzero_ps(),
        1 => _mm_load_ss(from),
        2 => _mm_castsi128_ps(_mm_loadl_epi64(from.cast())),
        3 => _mm_movelh_ps(_mm_castsi128_ps(_mm_loadl_epi64(from.cast())), _mm_load_ss(from.add(2))),
        _ => _mm_loadu_ps(from),
    },
    |v, to, n| match n {
        0 => {}
        1 => _mm_store_ss(to, v),
        2 => _mm_storel_epi64(to.cast(), _mm_castps_si128(v)),
        3 => {
            _mm_storel_epi64(to.cast(), _mm_castps_si128(v));
            _mm_store_ss(to.add(2), _mm_movehl_ps(v, v));
        }
        _ => _mm_storeu_ps(to, v),
    },
    turn_single
}
vectors! {
    Sse2, f64, __m128d, 2, 16, _mm_set1_pd, _mm_add_pd, _mm_loadu_pd, _mm_storeu_pd,
    |a, b, c| _mm_add_pd(_mm_mul_pd(a, b), c),
    |v| _mm_cvtsd_f64(_mm_add_sd(v, _mm_unpackhi_pd(v, v))),
    |s| {
        let [a, b, c, d] = s;
        let mut sums = [0.0; 4];
        let ab = _mm_add_pd(_mm_unpacklo_pd(a, b), _mm_unpackhi_pd(a, b));
        let cd = _mm_add_pd(_mm_unpacklo_pd(c, d), _mm_unpackhi_pd(c, d));
        _mm_storeu_pd(sums.as_mut_ptr(), ab);
        _mm_storeu_pd(sums.as_mut_ptr().add(2), cd);
        sums
    },
    |from, n| match n {
        0 => _mm_setzero_pd(),
        1 => _mm_load_sd(from),
        _ => _mm_loadu_pd(from),
    },
    |v, to, n| match n {
        0 => {}
        1 => _mm_store_sd(to, v),
        _ => _mm_storeu_pd(to, v),
    },
    turn_double
}
