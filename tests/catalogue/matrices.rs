//! Linear algebra.

use chainrule::nalgebra::{Matrix2, RowSVector, Vector2, Vector3};
use chainrule::prelude::*;

type M23 = SMatrix<f64, 2, 3>;

#[module]
fn sums(a: &SMatrix<f64, 2, 3>, b: &SMatrix<f64, 2, 3>) -> SMatrix<f64, 2, 3> {
    a + b - (-a) + b
}

#[module]
fn scaled(a: &SMatrix<f64, 2, 3>, s: f64) -> SMatrix<f64, 2, 3> {
    s * a * s + a * 2.0 + 3.0 * a
}

#[module]
fn divided(a: &SMatrix<f64, 2, 3>, s: f64) -> SMatrix<f64, 2, 3> {
    a / (s + 3.0)
}

#[module]
fn products(
    a: &SMatrix<f64, 2, 3>,
    b: &SMatrix<f64, 3, 4>,
    v: &SVector<f64, 4>,
) -> SVector<f64, 2> {
    a * b * v
}

#[module]
fn outer_product(v: &SVector<f64, 3>, w: &SVector<f64, 2>) -> SMatrix<f64, 3, 2> {
    v * w.transpose()
}

#[module]
fn compound_assignment(a: &SMatrix<f64, 2, 3>, s: f64) -> SMatrix<f64, 2, 3> {
    let mut m = *a;
    m += a;
    m *= s;
    m -= a;
    m /= 2.0;
    m
}

#[module]
fn an_unknown_type(a: &M23, s: f64) -> M23 {
    let b = a * s + a;
    b - a / (s * s + 1.0)
}

macro_rules! methods {
    ($($name:ident: |$x:ident| $body:expr => $out:ty;)*) => {$(
        #[module]
        fn $name($x: &SMatrix<f64, 3, 3>) -> $out {
            $body
        }
    )*};
}
methods! {
    transposes: |x| x.transpose() * x => SMatrix<f64, 3, 3>;
    norms: |x| x.norm() => f64;
    squared_norms: |x| x.norm_squared() => f64;
    normalised: |x| x.normalize() => SMatrix<f64, 3, 3>;
    total: |x| x.sum() * x.mean() => f64;
    traces: |x| x.trace() * x.trace() => f64;
    rows: |x| x.row(1) * x => SMatrix<f64, 1, 3>;
    columns: |x| x * x.column(2) => SVector<f64, 3>;
    fixed_rows: |x| x.fixed_rows::<2>(1) * x => SMatrix<f64, 2, 3>;
    fixed_columns: |x| x * x.fixed_columns::<2>(0) => SMatrix<f64, 3, 2>;
    fixed_views: |x| x.fixed_view::<2, 2>(1, 0) * x.fixed_view::<2, 1>(0, 2) => SVector<f64, 2>;
    diagonals: |x| x * x.diagonal() => SVector<f64, 3>;
    from_diagonals: |x| SMatrix::<f64, 3, 3>::from_diagonal(&x.diagonal()) * x => SMatrix<f64, 3, 3>;
    row_sums: |x| x.row_sum() * x => SMatrix<f64, 1, 3>;
    column_sums: |x| x * x.column_sum() => SVector<f64, 3>;
    largest: |x| x.max() * x.min() => f64;
    scaled_by_itself: |x| x.scale(x[(0, 1)]) => SMatrix<f64, 3, 3>;
    shifted_by_itself: |x| x.add_scalar(x[(0, 1)] * 2.0) => SMatrix<f64, 3, 3>;
    plus_a_row: |x| x.add_to_rows(&x.row(0)).component_mul(x) => SMatrix<f64, 3, 3>;
    plus_a_column: |x| x.add_to_columns(&x.column(0)) => SMatrix<f64, 3, 3>;
    copies: |x| x.clone().into_owned() * x.clone_owned() => SMatrix<f64, 3, 3>;
    sizes: |x| x * (x.nrows() as f64) + x * (x.len() as f64) => SMatrix<f64, 3, 3>;
}

macro_rules! pairs {
    ($($name:ident: |$a:ident, $b:ident| $body:expr => $out:ty;)*) => {$(
        #[module]
        fn $name($a: &SVector<f64, 3>, $b: &SVector<f64, 3>) -> $out {
            $body
        }
    )*};
}
pairs! {
    dots: |a, b| a.dot(b) * a.dot(a) => f64;
    tr_muls: |a, b| a.tr_mul(b) => SMatrix<f64, 1, 1>;
    tr_dots: |a, b| a.transpose().tr_dot(&b) => f64;
    component_muls: |a, b| a.component_mul(b).component_mul(a) => SVector<f64, 3>;
    component_divs: |a, b| a.component_div(&(b.component_mul(b).add_scalar(1.0))) => SVector<f64, 3>;
    crosses: |a, b| a.cross(b).cross(a) => SVector<f64, 3>;
    coordinates: |a, b| a.x * b.y + a.z * b.x => f64;
    from_columns: |a, b| SMatrix::<f64, 3, 2>::from_columns(&[a * 2.0, b + a]) => SMatrix<f64, 3, 2>;
}

#[module]
fn tr_mul_of_matrices(a: &SMatrix<f64, 3, 2>, b: &SMatrix<f64, 3, 4>) -> SMatrix<f64, 2, 4> {
    a.tr_mul(b)
}

#[module]
fn tr_dot_of_matrices(a: &SMatrix<f64, 3, 2>, b: &SMatrix<f64, 2, 3>) -> f64 {
    a.tr_dot(b)
}

#[module]
fn new_vector(x: f64, y: f64) -> Vector3<f64> {
    Vector3::new(x, x * y, y)
}

#[module]
fn new_matrix(x: f64, y: f64) -> SMatrix<f64, 2, 2> {
    Matrix2::new(x, y, x * y, 1.0) * SMatrix::<f64, 2, 2>::new(1.0, 2.0, 3.0, x)
}

#[module]
fn new_row(x: f64, y: f64) -> RowSVector<f64, 3> {
    RowSVector::<f64, 3>::new(x, y, x * y)
}

#[module]
fn from_arrays(x: f64, y: [f64; 2]) -> SMatrix<f64, 2, 2> {
    let a = SMatrix::<f64, 2, 2>::from([[x, 1.0], [y[0], x * y[1]]]);
    a * SMatrix::<f64, 2, 1>::from(y) * SMatrix::<f64, 1, 2>::from([[x], [2.0]])
}

#[module]
fn from_slices(x: f64, y: [f64; 6]) -> SMatrix<f64, 2, 2> {
    let a = SMatrix::<f64, 2, 3>::from_column_slice(&[x, 1.0, x, 2.0, x, x * x]);
    let b = SMatrix::<f64, 3, 2>::from_row_slice(&y);
    a * b
}

#[module]
fn from_rows(x: &RowSVector<f64, 2>) -> SMatrix<f64, 2, 2> {
    SMatrix::<f64, 2, 2>::from_rows(&[x * 2.0, x * x[0]])
}

#[module]
fn repeats(x: f64) -> SMatrix<f64, 2, 3> {
    SMatrix::<f64, 2, 3>::repeat(x * x) + SMatrix::<f64, 2, 3>::from_element(x)
}

#[module]
fn constants(x: &SVector<f64, 3>) -> SVector<f64, 3> {
    let identity = SMatrix::<f64, 3, 3>::identity();
    let zeros = SVector::<f64, 3>::zeros();
    identity * x * 2.0 + zeros + Vector3::new(1.0, 2.0, 3.0)
}

#[module]
fn set_coordinates(v: &Vector2<f64>) -> Vector2<f64> {
    let mut w = *v;
    w.x = w.y * w.x;
    w.y += w.x;
    w
}

#[module]
fn sizes_in_types<const N: usize>(x: &SVector<f64, N>) -> SMatrix<f64, N, N> {
    x * x.transpose() + SMatrix::<f64, N, N>::identity() * x[0]
}

#[module]
#[rustfmt::skip]
fn sizes_with_a_comma_behind_them(x: &SVector<f64, 4>) -> SVector<f64, 2> {
    x.fixed_rows::<2,>(1) + x.fixed_view::<2, 1,>(0, 0)
}

/// One divisor by many names: a part of a value, of a call's value, and of none that the macro knows.
#[module(check(p in 0.5..2.0, x in 0.5..2.0))]
fn quotients_by_one_part(p: &[f64; 3], x: &SVector<f64, 3>) -> f64 {
    let y = times_its_second(x);
    let image = [y[0] / y[2], y[1] / y[2], p[0] / p[2] + p[1] / p[2]];
    let turned = x / p[2] + y / y[2];
    image[0] * image[1] + image[2] * turned[0] / image[0]
}

#[module(check = off)]
fn times_its_second(x: &SVector<f64, 3>) -> SVector<f64, 3> {
    x * x[1]
}

fn sums_as_nalgebra<const R: usize, const C: usize>() {
    let a = SMatrix::<f64, R, C>::from_fn(|r, c| ((7 * r + 3 * c) as f64).sin());
    let b = SMatrix::<f64, R, C>::from_fn(|r, c| ((5 * r + 2 * c) as f64).cos());
    assert_eq!(
        dots_norms_and_sums(&a, &b),
        [a.dot(&b), a.norm_squared(), a.norm(), b.row_sum().sum()]
    );
}

#[module(check(R = 9, C = 2))]
fn dots_norms_and_sums<const R: usize, const C: usize>(
    a: &SMatrix<f64, R, C>,
    b: &SMatrix<f64, R, C>,
) -> [f64; 4] {
    [a.dot(b), a.norm_squared(), a.norm(), b.row_sum().sum()]
}

#[test]
fn sums_have_the_bits_of_nalgebra() {
    sums_as_nalgebra::<3, 2>();
    sums_as_nalgebra::<8, 1>();
    sums_as_nalgebra::<13, 3>();
    sums_as_nalgebra::<64, 2>();
}
