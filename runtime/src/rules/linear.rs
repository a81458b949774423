//! Methods of matrices, with the names that nalgebra gives them.

use nalgebra::{ArrayStorage, RowSVector, SMatrix, SVector};

use crate::differentiable::Real;
use crate::rules::arithmetic::{axpy, put_scaled};
use crate::rules::array;
use crate::rules::pass::{ANY, Pass, put};
use crate::rules::product::{add_entries, add_product, add_product_tr, tr_product};
use crate::simd::in_memory;

/// `out += x`. Over arrays, as nalgebra's views ask at each entry whether a column ends, which the
/// compiler does not vectorise.
#[inline(always)]
fn add_each<T: Real, const N: usize>(out: &mut [T; N], x: &[T; N]) {
    put_each(ANY, out, x);
}

/// `out += x`, or `=`
#[inline(always)]
fn put_each<P: Pass, T: Real, const N: usize>(pass: P, out: &mut [T; N], x: &[T; N]) {
    for (out, x) in out.iter_mut().zip(x) {
        put(pass, out, *x);
    }
}

/// Goes through columns one by one. Of many columns of few entries the compiler would gather each entry of
/// many columns in one vector, which takes several times as long as a vector and a part of one for each.
#[inline(always)]
fn alone<T, const R: usize>(column: &[T; R]) {
    if const { R > 4 && R < 16 } {
        in_memory(column);
    }
}

/// `outᵢ += aᵢ bᵢ`, or `=`
#[inline(always)]
fn add_products<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    out: &mut SMatrix<T, R, C>,
    a: &SMatrix<T, R, C>,
    b: &SMatrix<T, R, C>,
) {
    for ((out, a), b) in out.as_mut_slice().iter_mut().zip(a.as_slice()).zip(b.as_slice()) {
        put(pass, out, *a * *b);
    }
}

/// `xᵀ`
#[inline]
pub fn transpose<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
) -> SMatrix<T, C, R> {
    x.transpose()
}
/// `dx += dyᵀ`
#[inline]
pub fn transpose_d0<T: Real, const R: usize, const C: usize>(
    dy: &SMatrix<T, C, R>,
    dx: &mut SMatrix<T, R, C>,
) {
    *dx += dy.transpose();
}

/// `Σ aᵢ bᵢ`, in nalgebra's order, so with its bits.
#[inline]
pub fn dot<T: Real, const R: usize, const C: usize>(
    a: &SMatrix<T, R, C>,
    b: &SMatrix<T, R, C>,
) -> T {
    if R < 8 {
        return a.dot(b);
    }
    a.data.0.iter().zip(&b.data.0).fold(T::zero(), |sum, (a, b)| add_dot(sum, a, b))
}

/// `sum + Σ aᵢ bᵢ`, by eight sums that an array holds, which vectorises. nalgebra has a variable for each,
/// and what the compiler makes of that are loads of single numbers.
#[inline(always)]
fn add_dot<T: Real, const R: usize>(mut sum: T, a: &[T; R], b: &[T; R]) -> T {
    let ((a, a_rest), (b, b_rest)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    let mut sums = [T::zero(); 8];
    for (a, b) in a.iter().zip(b) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += *a * *b;
        }
    }
    for k in 0..4 {
        sum += sums[k] + sums[k + 4];
    }
    a_rest.iter().zip(b_rest).fold(sum, |sum, (a, b)| sum + *a * *b)
}
/// `da += dy b`, or `=`
#[inline]
pub fn dot_d0<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    b: &SMatrix<T, R, C>,
    dy: &T,
    da: &mut SMatrix<T, R, C>,
) {
    put_scaled(pass, *dy, b, da);
}
/// `db += dy a`, or `=`
#[inline]
pub fn dot_d1<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    a: &SMatrix<T, R, C>,
    dy: &T,
    db: &mut SMatrix<T, R, C>,
) {
    put_scaled(pass, *dy, a, db);
}

/// `aᵀ b`
#[inline]
pub fn tr_mul<P: Pass, T: Real, const K: usize, const R: usize, const C: usize>(
    pass: P,
    a: &SMatrix<T, K, R>,
    b: &SMatrix<T, K, C>,
) -> SMatrix<T, R, C> {
    tr_product(pass, a, b)
}
/// `da += b dyᵀ`, or `=`
#[inline]
pub fn tr_mul_d0<P: Pass, T: Real, const K: usize, const R: usize, const C: usize>(
    pass: P,
    b: &SMatrix<T, K, C>,
    dy: &SMatrix<T, R, C>,
    da: &mut SMatrix<T, K, R>,
) {
    add_product_tr(pass, b, dy, da);
}
/// `db += a dy`, or `=`
#[inline]
pub fn tr_mul_d1<P: Pass, T: Real, const K: usize, const R: usize, const C: usize>(
    pass: P,
    a: &SMatrix<T, K, R>,
    dy: &SMatrix<T, R, C>,
    db: &mut SMatrix<T, K, C>,
) {
    add_product(pass, a, dy, db);
}

/// `Σ aⱼᵢ bᵢⱼ`, the trace of `a b`
#[inline]
pub fn tr_dot<T: Real, const R: usize, const C: usize>(
    a: &SMatrix<T, R, C>,
    b: &SMatrix<T, C, R>,
) -> T {
    a.tr_dot(b)
}
/// `da += dy bᵀ`
#[inline]
pub fn tr_dot_d0<T: Real, const R: usize, const C: usize>(
    b: &SMatrix<T, C, R>,
    dy: &T,
    da: &mut SMatrix<T, R, C>,
) {
    axpy(*dy, &b.transpose(), da);
}
/// `db += dy aᵀ`
#[inline]
pub fn tr_dot_d1<T: Real, const R: usize, const C: usize>(
    a: &SMatrix<T, R, C>,
    dy: &T,
    db: &mut SMatrix<T, C, R>,
) {
    axpy(*dy, &a.transpose(), db);
}

/// `aᵢ bᵢ`
#[inline(always)]
pub fn component_mul<T: Real, const R: usize, const C: usize>(
    a: &SMatrix<T, R, C>,
    b: &SMatrix<T, R, C>,
) -> SMatrix<T, R, C> {
    a.component_mul(b)
}
/// `daᵢ += dyᵢ bᵢ`, or `=`
#[inline(always)]
pub fn component_mul_d0<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    b: &SMatrix<T, R, C>,
    dy: &SMatrix<T, R, C>,
    da: &mut SMatrix<T, R, C>,
) {
    add_products(pass, da, dy, b);
}
/// `dbᵢ += dyᵢ aᵢ`, or `=`
#[inline(always)]
pub fn component_mul_d1<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    a: &SMatrix<T, R, C>,
    dy: &SMatrix<T, R, C>,
    db: &mut SMatrix<T, R, C>,
) {
    add_products(pass, db, dy, a);
}

/// `cᵢ + aᵢ bᵢ`, rounded once where the processor does that.
#[inline(always)]
pub fn add_component_mul<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    c: &SMatrix<T, R, C>,
    a: &SMatrix<T, R, C>,
    b: &SMatrix<T, R, C>,
) -> SMatrix<T, R, C> {
    let mut y = *c;
    add_entries(pass, a, b, &mut y);
    y
}
/// `cᵢ += aᵢ bᵢ`, to the same bits.
#[inline(always)]
pub fn add_component_mul_in_place<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    c: &mut SMatrix<T, R, C>,
    a: &SMatrix<T, R, C>,
    b: &SMatrix<T, R, C>,
) {
    add_entries(pass, a, b, c);
}
pub use self::component_mul_d0 as add_component_mul_d1;
pub use self::component_mul_d1 as add_component_mul_d2;

/// `2 dyᵢ xᵢ`, what `xᵢ xᵢ` adds to the derivative of `x`
#[inline]
pub fn component_square_d0<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    dy: &SMatrix<T, R, C>,
) -> SMatrix<T, R, C> {
    let mut dx = *x;
    for (dx, dy) in dx.as_mut_slice().iter_mut().zip(dy.as_slice()) {
        *dx *= *dy + *dy;
    }
    dx
}

/// `aᵢ / bᵢ`
#[inline]
pub fn component_div<T: Real, const R: usize, const C: usize>(
    a: &SMatrix<T, R, C>,
    b: &SMatrix<T, R, C>,
) -> SMatrix<T, R, C> {
    a.component_div(b)
}
/// `daᵢ += dyᵢ / bᵢ`
#[inline]
pub fn component_div_d0<T: Real, const R: usize, const C: usize>(
    b: &SMatrix<T, R, C>,
    dy: &SMatrix<T, R, C>,
    da: &mut SMatrix<T, R, C>,
) {
    *da += dy.component_div(b);
}
/// `dbᵢ −= dyᵢ yᵢ / bᵢ`
#[inline]
pub fn component_div_d1<T: Real, const R: usize, const C: usize>(
    b: &SMatrix<T, R, C>,
    y: &SMatrix<T, R, C>,
    dy: &SMatrix<T, R, C>,
    db: &mut SMatrix<T, R, C>,
) {
    *db -= dy.component_mul(y).component_div(b);
}

/// `√(Σ xᵢ²)`
#[inline]
pub fn norm<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> T {
    norm_squared(x).sqrt()
}
/// `dx += dy x / y`, and nothing at 0
#[inline]
pub fn norm_d0<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    y: &T,
    dy: &T,
    dx: &mut SMatrix<T, R, C>,
) {
    if *y != T::zero() {
        axpy(*dy / *y, x, dx);
    }
}

/// `Σ xᵢ²`
#[inline]
pub fn norm_squared<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> T {
    if R < 8 {
        return x.norm_squared();
    }
    x.data.0.iter().fold(T::zero(), |sum, x| sum + add_dot(T::zero(), x, x))
}
/// `dx += 2 dy x`
#[inline]
pub fn norm_squared_d0<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    dy: &T,
    dx: &mut SMatrix<T, R, C>,
) {
    axpy(*dy + *dy, x, dx);
}

/// `x / |x|`
#[inline]
pub fn normalize<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
) -> SMatrix<T, R, C> {
    x.normalize()
}
/// `dx += (dy − y ⟨y, dy⟩) / |x|`
#[inline]
pub fn normalize_d0<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    y: &SMatrix<T, R, C>,
    dy: &SMatrix<T, R, C>,
    dx: &mut SMatrix<T, R, C>,
) {
    let scale = norm(x).recip();
    axpy(scale, dy, dx);
    axpy(-scale * dot(y, dy), y, dx);
}

/// `Σ xᵢ`
#[inline]
pub fn sum<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> T {
    x.sum()
}
/// `dxᵢ += dy`
#[inline]
pub fn sum_d0<T: Real, const R: usize, const C: usize>(dy: &T, dx: &mut SMatrix<T, R, C>) {
    dx.as_mut_slice().iter_mut().for_each(|dx| *dx += *dy);
}

/// `Σ xᵢ / n`
#[inline]
pub fn mean<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> T {
    x.mean()
}
/// `dxᵢ += dy / n`
#[inline]
pub fn mean_d0<T: Real, const R: usize, const C: usize>(dy: &T, dx: &mut SMatrix<T, R, C>) {
    let part = *dy / T::lit((R * C) as f64);
    dx.as_mut_slice().iter_mut().for_each(|dx| *dx += part);
}

/// The largest entry
#[inline]
pub fn max<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> T {
    x.max()
}
/// Shares `dy` among the entries that are the largest
#[inline]
pub fn max_d0<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    y: &T,
    dy: &T,
    dx: &mut SMatrix<T, R, C>,
) {
    share(x, y, dy, dx);
}

/// The smallest entry
#[inline]
pub fn min<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> T {
    x.min()
}
/// Shares `dy` among the entries that are the smallest
#[inline]
pub fn min_d0<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    y: &T,
    dy: &T,
    dx: &mut SMatrix<T, R, C>,
) {
    share(x, y, dy, dx);
}

#[inline]
fn share<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    y: &T,
    dy: &T,
    dx: &mut SMatrix<T, R, C>,
) {
    let ties = x.iter().filter(|x| *x == y).count();
    let part = *dy / T::lit(ties as f64);
    for (dx, x) in dx.iter_mut().zip(x.iter()) {
        if x == y {
            *dx += part;
        }
    }
}

/// `Σ xᵢᵢ`
#[inline]
pub fn trace<T: Real, const N: usize>(x: &SMatrix<T, N, N>) -> T {
    x.trace()
}
/// `dxᵢᵢ += dy`
#[inline]
pub fn trace_d0<T: Real, const N: usize>(dy: &T, dx: &mut SMatrix<T, N, N>) {
    for i in 0..N {
        dx[(i, i)] += *dy;
    }
}

/// `a × b`
#[inline]
pub fn cross<T: Real>(a: &SVector<T, 3>, b: &SVector<T, 3>) -> SVector<T, 3> {
    a.cross(b)
}
/// `da += b × dy`
#[inline]
pub fn cross_d0<T: Real>(b: &SVector<T, 3>, dy: &SVector<T, 3>, da: &mut SVector<T, 3>) {
    *da += b.cross(dy);
}
/// `db += dy × a`
#[inline]
pub fn cross_d1<T: Real>(a: &SVector<T, 3>, dy: &SVector<T, 3>, db: &mut SVector<T, 3>) {
    *db += dy.cross(a);
}

/// `a x`, for a scalar `a`
#[inline]
pub fn scale<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    a: &T,
) -> SMatrix<T, R, C> {
    x * *a
}
/// `dx += a dy`
#[inline]
pub fn scale_d0<T: Real, const R: usize, const C: usize>(
    a: &T,
    dy: &SMatrix<T, R, C>,
    dx: &mut SMatrix<T, R, C>,
) {
    axpy(*a, dy, dx);
}
/// `da += ⟨x, dy⟩`
#[inline]
pub fn scale_d1<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    dy: &SMatrix<T, R, C>,
    da: &mut T,
) {
    *da += dot(x, dy);
}

/// `xᵢ + a`, for a scalar `a`
#[inline]
pub fn add_scalar<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    a: &T,
) -> SMatrix<T, R, C> {
    x.map(|x| x + *a)
}
/// `da += Σ dyᵢ`
#[inline]
pub fn add_scalar_d1<T: Real, const R: usize, const C: usize>(dy: &SMatrix<T, R, C>, da: &mut T) {
    *da += dy.sum();
}

/// Row `i`
#[inline]
pub fn row<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    i: usize,
) -> RowSVector<T, C> {
    x.row(i).into_owned()
}
/// Adds `dy` to row `i` of `dx`
#[inline]
pub fn row_d0<T: Real, const R: usize, const C: usize>(
    i: usize,
    dy: &RowSVector<T, C>,
    dx: &mut SMatrix<T, R, C>,
) {
    let mut part = dx.row_mut(i);
    part += dy;
}

/// Column `j`
#[inline]
pub fn column<T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    j: usize,
) -> SVector<T, R> {
    SVector::from(x.data.0[j])
}
/// Adds `dy` to column `j` of `dx`, or sets that
#[inline]
pub fn column_d0<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    j: usize,
    dy: &SVector<T, R>,
    dx: &mut SMatrix<T, R, C>,
) {
    put_each(pass, &mut dx.data.0[j], &dy.data.0[0]);
}

/// `N` rows from row `i` on
#[inline]
pub fn fixed_rows<const N: usize, T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    i: usize,
) -> SMatrix<T, N, C> {
    x.fixed_rows::<N>(i).into_owned()
}
/// Adds `dy` to `N` rows of `dx`
#[inline]
pub fn fixed_rows_d0<const N: usize, T: Real, const R: usize, const C: usize>(
    i: usize,
    dy: &SMatrix<T, N, C>,
    dx: &mut SMatrix<T, R, C>,
) {
    let mut part = dx.fixed_rows_mut::<N>(i);
    part += dy;
}

/// `N` columns from column `j` on
#[inline]
pub fn fixed_columns<const N: usize, T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    j: usize,
) -> SMatrix<T, R, N> {
    x.fixed_columns::<N>(j).into_owned()
}
/// Adds `dy` to `N` columns of `dx`
#[inline]
pub fn fixed_columns_d0<const N: usize, T: Real, const R: usize, const C: usize>(
    j: usize,
    dy: &SMatrix<T, R, N>,
    dx: &mut SMatrix<T, R, C>,
) {
    let mut part = dx.fixed_columns_mut::<N>(j);
    part += dy;
}

/// The `N × M` block at row `i`, column `j`
#[inline]
pub fn fixed_view<const N: usize, const M: usize, T: Real, const R: usize, const C: usize>(
    x: &SMatrix<T, R, C>,
    i: usize,
    j: usize,
) -> SMatrix<T, N, M> {
    x.fixed_view::<N, M>(i, j).into_owned()
}
/// Adds `dy` to a block of `dx`
#[inline]
pub fn fixed_view_d0<const N: usize, const M: usize, T: Real, const R: usize, const C: usize>(
    i: usize,
    j: usize,
    dy: &SMatrix<T, N, M>,
    dx: &mut SMatrix<T, R, C>,
) {
    let mut part = dx.fixed_view_mut::<N, M>(i, j);
    part += dy;
}

/// `xᵢᵢ`, as a vector
#[inline]
pub fn diagonal<T: Real, const N: usize>(x: &SMatrix<T, N, N>) -> SVector<T, N> {
    SVector::from_fn(|i, _| x[(i, i)])
}
/// `dxᵢᵢ += dyᵢ`
#[inline]
pub fn diagonal_d0<T: Real, const N: usize>(dy: &SVector<T, N>, dx: &mut SMatrix<T, N, N>) {
    for i in 0..N {
        dx[(i, i)] += dy[i];
    }
}

/// The sum of the rows, a row
#[inline]
pub fn row_sum<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> RowSVector<T, C> {
    let sum = |c: usize| {
        alone(&x.data.0[c]);
        [x.data.0[c].iter().fold(T::zero(), |sum, x| sum + *x)]
    };
    RowSVector::from_array_storage(ArrayStorage(array::from_fn(sum)))
}
/// Adds `dy` to every row of `dx`
#[inline]
pub fn row_sum_d0<T: Real, const R: usize, const C: usize>(
    dy: &RowSVector<T, C>,
    dx: &mut SMatrix<T, R, C>,
) {
    add_to_rows_in_place(dx, dy);
}

/// `a` with `b` added to every row
#[inline]
pub fn add_to_rows<T: Real, const R: usize, const C: usize>(
    a: &SMatrix<T, R, C>,
    b: &RowSVector<T, C>,
) -> SMatrix<T, R, C> {
    let mut y = *a;
    add_to_rows_in_place(&mut y, b);
    y
}
/// Adds `b` to every row of `y`.
#[inline]
pub fn add_to_rows_in_place<T: Real, const R: usize, const C: usize>(
    y: &mut SMatrix<T, R, C>,
    b: &RowSVector<T, C>,
) {
    for (column, [b]) in y.data.0.iter_mut().zip(&b.data.0) {
        alone(column);
        column.iter_mut().for_each(|y| *y += *b);
    }
}
/// `db` is added to, or is, the sum of the rows of `dy`
#[inline]
pub fn add_to_rows_d1<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    dy: &SMatrix<T, R, C>,
    db: &mut RowSVector<T, C>,
) {
    for (column, [db]) in dy.data.0.iter().zip(&mut db.data.0) {
        alone(column);
        put(pass, db, column.iter().fold(T::zero(), |sum, dy| sum + *dy));
    }
}

/// The sum of the columns, a column
#[inline]
pub fn column_sum<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> SVector<T, R> {
    x.column_sum()
}
/// Adds `dy` to every column of `dx`
#[inline]
pub fn column_sum_d0<T: Real, const R: usize, const C: usize>(
    dy: &SVector<T, R>,
    dx: &mut SMatrix<T, R, C>,
) {
    for column in &mut dx.data.0 {
        add_each(column, &dy.data.0[0]);
    }
}

/// `a` with `b` added to every column
#[inline(always)]
pub fn add_to_columns<T: Real, const R: usize, const C: usize>(
    a: &SMatrix<T, R, C>,
    b: &SVector<T, R>,
) -> SMatrix<T, R, C> {
    let mut y = *a;
    add_to_columns_in_place(&mut y, b);
    y
}
/// The same in the place of `a`
#[inline(always)]
pub fn add_to_columns_in_place<T: Real, const R: usize, const C: usize>(
    y: &mut SMatrix<T, R, C>,
    b: &SVector<T, R>,
) {
    for column in &mut y.data.0 {
        alone(column);
        add_each(column, &b.data.0[0]);
    }
}
/// `db += Σ` of the columns of `dy`, or `=`
#[inline(always)]
pub fn add_to_columns_d1<P: Pass, T: Real, const R: usize, const C: usize>(
    pass: P,
    dy: &SMatrix<T, R, C>,
    db: &mut SVector<T, R>,
) {
    let db = &mut db.data.0[0];
    match dy.data.0.as_slice() {
        [first, rest @ ..] => {
            put_each(pass, db, first);
            for column in rest {
                alone(column);
                add_each(db, column);
            }
        }
        [] if P::SETS => *db = [T::zero(); R],
        [] => {}
    }
}
