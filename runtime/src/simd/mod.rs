//! Vectors of scalars, and code for the best instruction set that the processor has.
//!
//! A [`Kernel`] is written once, for any vectors, and a [`Job`] for any [`Vectors`]. [`ByProcessor`] compiles
//! a kernel for each instruction set and chooses at run time, whatever the target is: most programs are
//! built for the oldest processors. That takes a nanosecond and hides the kernel from the code around it,
//! so small kernels are run by [`Here`], with the vectors that the target is sure to have. [`dispatch`]
//! asks once for a whole job, within which it is known what the processor has.
//!
//! `ByProcessor` needs the standard library to ask the processor; without, it is `Here`.

#![allow(unsafe_code)] // Intrinsics and pointers; what they gain is in `rules::product`.

mod plain;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86;

pub use plain::Plain;
#[cfg(all(test, target_arch = "x86_64", target_feature = "sse2"))]
pub use x86::with_each;

use crate::differentiable::Real;
use crate::rules::array::map;

/// Runs `f` with each instruction set that the processor has.
#[cfg(all(test, not(all(target_arch = "x86_64", target_feature = "sse2"))))]
pub fn with_each(f: impl Fn()) {
    f();
}

/// How many pairs of vectors a panel has: it stays in the fastest cache, of 32 kB.
pub const PANEL_DEPTH: usize = 128;

/// An instruction set with vectors of `T`. Whoever has a value of it may use it: the processor has it.
pub trait Simd<T>: Copy {
    /// As many numbers as a register holds.
    type Vector: Copy;
    /// `PANEL_DEPTH` pairs of vectors.
    type Panel;
    /// How many numbers are in a vector.
    const N: usize;
    /// How many registers there are.
    const REGISTERS: usize;

    /// `value` in every place.
    fn splat(self, value: T) -> Self::Vector;
    /// `a + b`
    fn add(self, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    /// `a b + c`, rounded once where that is one instruction.
    fn mul_add(self, a: Self::Vector, b: Self::Vector, c: Self::Vector) -> Self::Vector;
    /// The sum of all numbers.
    fn sum(self, v: Self::Vector) -> T;
    /// The sums of four vectors.
    fn sums(self, v: [Self::Vector; 4]) -> [T; 4];

    /// The first numbers behind `from`.
    ///
    /// # Safety
    ///
    /// There are `N` numbers behind `from`.
    unsafe fn load(self, from: *const T) -> Self::Vector;
    /// The first `count` numbers behind `from`, and zeros.
    ///
    /// # Safety
    ///
    /// There are `count ≤ N` numbers behind `from`.
    unsafe fn load_first(self, from: *const T, count: usize) -> Self::Vector;
    /// Writes all numbers.
    ///
    /// # Safety
    ///
    /// There are `N` numbers behind `to`, which nobody else borrows.
    unsafe fn store(self, v: Self::Vector, to: *mut T);
    /// Writes the first `count` numbers.
    ///
    /// # Safety
    ///
    /// There are `count ≤ N` numbers behind `to`, which nobody else borrows.
    unsafe fn store_first(self, v: Self::Vector, to: *mut T, count: usize);
    /// Writes the rows of a square of `SIDE` columns, so many numbers from one to the next.
    ///
    /// # Safety
    ///
    /// There are `SIDE` numbers behind the start of each of `SIDE` columns and rows, and nobody else
    /// borrows the rows.
    unsafe fn turn(self, columns: *const T, next: usize, rows: *mut T, next_row: usize);
}

/// The sides of the squares that [`Simd::turn`] transposes.
pub const SIDE: usize = 4;

/// Code that is the same for all instruction sets.
pub trait Kernel<T> {
    /// What it computes.
    type Output;
    /// Runs it. An implementation is `#[inline(always)]`, down to its loops: what is not inlined is
    /// compiled for the target alone.
    fn run<S: Simd<T>>(self, simd: S) -> Self::Output;
}

/// Vector number `m` of the `count` numbers at `from`, with zeros behind the last.
///
/// # Safety
///
/// `count` numbers are there.
#[inline(always)]
pub unsafe fn load<T: Real, S: Simd<T>>(
    simd: S,
    from: *const T,
    m: usize,
    count: usize,
) -> S::Vector {
    let rest = count - m * S::N;
    // SAFETY: of the `count` numbers, `rest` are behind the first `m` vectors.
    unsafe {
        let from = from.add(m * S::N);
        if rest >= S::N { simd.load(from) } else { simd.load_first(from, rest) }
    }
}

/// Adds to vector number `m` of the `count` numbers at `to`, or replaces it.
///
/// # Safety
///
/// `count` numbers are there, which nobody else borrows.
#[inline(always)]
pub unsafe fn put<T: Real, S: Simd<T>>(
    simd: S,
    sets: bool,
    v: S::Vector,
    to: *mut T,
    m: usize,
    count: usize,
) {
    let rest = count - m * S::N;
    // SAFETY: as above.
    unsafe {
        let new = if sets { v } else { simd.add(load(simd, to, m, count), v) };
        let to = to.add(m * S::N);
        if rest >= S::N { simd.store(new, to) } else { simd.store_first(new, to, rest) }
    }
}

/// What becomes of `N` numbers, given one more; of vectors of them.
pub trait Update<T, const N: usize> {
    /// The new numbers. An implementation is `#[inline(always)]`.
    fn update<S: Simd<T>>(&self, simd: S, values: [S::Vector; N], x: S::Vector) -> [S::Vector; N];
}

/// Updates the numbers of `N` slices, side by side, each by the `x` beside it. Loops over slices do not
/// vectorise where the compiler has inlined so much that it does not know any more that they lie apart.
pub struct UpdateEach<'a, U, T, const N: usize> {
    /// What is done.
    pub update: U,
    /// What is changed, of as many numbers each.
    pub places: [&'a mut [T]; N],
    /// What it is changed by, as many numbers.
    pub x: &'a [T],
}

impl<U: Update<T, N>, T: Real, const N: usize> Kernel<T> for UpdateEach<'_, U, T, N> {
    type Output = ();

    #[inline(always)]
    fn run<S: Simd<T>>(self, simd: S) {
        let UpdateEach { update, places, x } = self;
        let count = x.len();
        assert!(places.iter().all(|place| place.len() == count), "as many numbers each");
        let places = map(places, <[T]>::as_mut_ptr);
        for m in 0..count.div_ceil(S::N) {
            // SAFETY: there are `count` numbers in each, and the borrows of the slices still last.
            unsafe {
                let values = map(
                    places,
                    #[inline(always)]
                    |place| load(simd, place.cast_const(), m, count),
                );
                let new = update.update(simd, values, load(simd, x.as_ptr(), m, count));
                for (place, new) in places.into_iter().zip(new) {
                    put(simd, true, new, place, m, count);
                }
            }
        }
    }
}

/// Says that `value` is read, so that it lies in memory from here on. The compiler would otherwise hold
/// an array that it knows all accesses to in registers, in pieces, and move these around.
#[inline(always)]
pub fn in_memory<T>(value: &T) {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    // SAFETY: there is no instruction.
    unsafe {
        core::arch::asm!("/* {} */", in(reg) value, options(readonly, nostack, preserves_flags));
    }
    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    let _ = value;
}

/// With which vectors code is run. Whoever has a value of it may run code with them.
pub trait Vectors: Copy {
    /// Runs a kernel of `f32`.
    fn single<K: Kernel<f32>>(self, kernel: K) -> K::Output;
    /// Runs a kernel of `f64`.
    fn double<K: Kernel<f64>>(self, kernel: K) -> K::Output;
    /// Runs `f` compiled for these vectors, so that its loops vectorise by such registers. `f` is
    /// `#[inline(always)]`, down to its loops.
    fn widest<R>(self, f: impl FnOnce() -> R) -> R;
}

/// The best vectors that the processor has, which is asked at each kernel.
#[derive(Clone, Copy)]
pub struct ByProcessor;

/// The best vectors that the target is sure to have.
#[derive(Clone, Copy)]
pub struct Here;

#[cfg(not(all(target_arch = "x86_64", target_feature = "sse2")))]
mod portable {
    use super::{ByProcessor, Here, Kernel, Plain, Vectors};

    macro_rules! plain {
        ($($Set:ident)*) => {$(
            impl Vectors for $Set {
                #[inline(always)]
                fn single<K: Kernel<f32>>(self, kernel: K) -> K::Output {
                    kernel.run(Plain)
                }
                #[inline(always)]
                fn double<K: Kernel<f64>>(self, kernel: K) -> K::Output {
                    kernel.run(Plain)
                }
                #[inline(always)]
                fn widest<R>(self, f: impl FnOnce() -> R) -> R {
                    f()
                }
            }
        )*};
    }
    plain! { ByProcessor Here }
}

/// Runs `kernel`.
#[inline(always)]
pub fn run<T: Real, K: Kernel<T>>(vectors: impl Vectors, kernel: K) -> K::Output {
    T::run_kernel(kernel, vectors)
}

/// Runs `f` by the best vectors that the processor has.
#[inline(always)]
pub fn widest<R>(f: impl FnOnce() -> R) -> R {
    ByProcessor.widest(f)
}

/// Code that is told with which vectors it is run.
pub trait Job<A, B, C> {
    /// What it computes.
    type Output;
    /// Runs it. An implementation is `#[inline(always)]`, down to its loops.
    fn run<V: Vectors>(vectors: V, a: &A, b: &B, c: C) -> Self::Output;
}

/// Runs a job with the best vectors that the processor has, compiled for each instruction set as a whole.
/// Without optimisation nothing vectorises, and compiling each job three times would gain nothing.
#[inline(always)]
pub fn dispatch<J: Job<A, B, C>, A, B, C>(a: &A, b: &B, c: C) -> J::Output {
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2", not(debug_assertions)))]
    {
        x86::dispatch::<J, A, B, C>(a, b, c)
    }
    #[cfg(not(all(target_arch = "x86_64", target_feature = "sse2", not(debug_assertions))))]
    {
        J::run(ByProcessor, a, b, c)
    }
}
