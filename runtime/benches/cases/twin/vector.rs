//! Vectors and columns of numbers.

use super::{Float, Lanes};

/// `out += a s`
#[inline(always)]
pub fn add_scaled<T: Float, L: Lanes<T>, const N: usize>(out: &mut [T; N], a: &[T; N], s: T) {
    let whole = N / L::N * L::N;
    let scale = L::splat(s);
    for i in (0..whole).step_by(L::N) {
        let sum = L::load(&a[i..]).mul_add(scale, L::load(&out[i..]));
        sum.store(&mut out[i..]);
    }
    for i in whole..N {
        out[i] += a[i] * s;
    }
}

/// `out = a s`. `N` is a multiple of a vector.
#[inline(always)]
pub fn set_scaled<T: Float, L: Lanes<T>, const N: usize>(out: &mut [T; N], a: &[T; N], s: T) {
    for i in (0..N).step_by(L::N) {
        (L::load(&a[i..]) * L::splat(s)).store(&mut out[i..]);
    }
}

/// `start + Σ xₖ aₖ`, in at least four sums that don't wait for one another. `N` is a multiple of a
/// vector, and of four where there are more.
#[inline(always)]
pub fn combine<T: Float, L: Lanes<T>, const N: usize, const K: usize>(
    start: &[T; N],
    a: &[[T; N]; K],
    x: &[T; K],
) -> [T; N] {
    let mut out = *start;
    match N / L::N {
        1 => add_combined::<T, L, N, K, 1, 4>(&mut out, a, x),
        2 => add_combined::<T, L, N, K, 2, 4>(&mut out, a, x),
        _ => add_combined::<T, L, N, K, 4, 2>(&mut out, a, x),
    }
    out
}

#[inline(always)]
fn add_combined<
    T: Float,
    L: Lanes<T>,
    const N: usize,
    const K: usize,
    const M: usize,
    const S: usize,
>(
    out: &mut [T; N],
    a: &[[T; N]; K],
    x: &[T; K],
) {
    for start in (0..N).step_by(M * L::N) {
        let mut sums = [[L::splat(T::ZERO); M]; S];
        for (a, x) in a.chunks_exact(S).zip(x.chunks_exact(S)) {
            for ((a, x), sums) in a.iter().zip(x).zip(&mut sums) {
                let x = L::splat(*x);
                for (m, sum) in sums.iter_mut().enumerate() {
                    *sum = L::load(&a[start + m * L::N..]).mul_add(x, *sum);
                }
            }
        }
        let done = K / S * S;
        for (a, x) in a[done..].iter().zip(&x[done..]) {
            let x = L::splat(*x);
            for (m, sum) in sums[0].iter_mut().enumerate() {
                *sum = L::load(&a[start + m * L::N..]).mul_add(x, *sum);
            }
        }
        for m in 0..M {
            let out = &mut out[start + m * L::N..];
            let sum = sums.iter().fold(L::load(out), |total, sums| total + sums[m]);
            sum.store(out);
        }
    }
}

/// Adds to each of `out` the dot product of a column of `a` and `x`. `N` is a multiple of a vector.
#[inline(always)]
pub fn add_dots<T: Float, L: Lanes<T>, const N: usize, const C: usize>(
    out: &mut [T; C],
    a: &[[T; N]; C],
    x: &[T; N],
) {
    let (fours, rest) = out.as_chunks_mut::<4>();
    for (c, out) in fours.iter_mut().enumerate() {
        let sums = L::sums([
            dot(&a[4 * c], x),
            dot(&a[4 * c + 1], x),
            dot(&a[4 * c + 2], x),
            dot(&a[4 * c + 3], x),
        ]);
        for (out, sum) in out.iter_mut().zip(sums) {
            *out += sum;
        }
    }
    for (c, out) in rest.iter_mut().enumerate() {
        *out += dot::<T, L, N>(&a[C / 4 * 4 + c], x).sum();
    }
}

/// The products of two columns, in a vector.
#[inline(always)]
fn dot<T: Float, L: Lanes<T>, const N: usize>(a: &[T; N], x: &[T; N]) -> L {
    let mut sum = L::splat(T::ZERO);
    for i in (0..N).step_by(L::N) {
        sum = L::load(&a[i..]).mul_add(L::load(&x[i..]), sum);
    }
    sum
}

/// The numbers `f(i)`: a loop, which the compiler vectorises; `map` and `from_fn` of arrays it does
/// not.
#[inline(always)]
pub fn build<T: Float, const N: usize>(f: impl Fn(usize) -> T) -> [T; N] {
    let mut out = [T::ZERO; N];
    for (i, out) in out.iter_mut().enumerate() {
        *out = f(i);
    }
    out
}
