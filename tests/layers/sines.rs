//! Sines in closures over many elements, of numbers of every size: the loop without a branch, and the one
//! that is run again.

use chainrule::prelude::*;

/// y = sin(ω x)
#[module]
fn wave<T: Real, const N: usize>(x: &SVector<T, N>, #[param] omega: T) -> SVector<T, N> {
    x.map(|v| (omega * v).sin())
}

/// yᵢ = sin(xᵢ) cos(xᵢ) + eᵘ with u = sin xᵢ
#[module]
fn mixed<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> SMatrix<T, R, C> {
    x.map(|v| v.sin() * v.cos() + v.sin().exp())
}

/// yᵢ = cos(aᵢ bᵢ)
#[module]
fn beat<T: Real, const N: usize>(a: &SVector<T, N>, b: &SVector<T, N>) -> SVector<T, N> {
    a.zip_map(b, |a, b| (a * b).cos())
}

/// yᵢⱼ = sin(xᵢ + j)
#[module]
fn shifted<T: Real, const R: usize>(x: &SVector<T, R>) -> SMatrix<T, R, 2> {
    SMatrix::from_fn(|i, j| (x[i] + [0.0, 1.0].map(T::lit)[j]).sin())
}

/// yᵢ = sin(1000 sin(xᵢ) xᵢ²): its outer sine may be of a large number where the inner one is not.
#[module]
fn nested<T: Real, const N: usize>(x: &SVector<T, N>) -> SVector<T, N> {
    x.map(|v| (v.sin() * v * v * T::lit(1000.0)).sin())
}

/// yᵢ = Σ sin(xᵢ aₖ), whose inner loop is no lane.
#[module]
fn inner<T: Real, const N: usize>(x: &SVector<T, N>, #[param] a: &SVector<T, 3>) -> SVector<T, N> {
    x.map(|v| a.iter().map(|a| (*a * v).sin()).sum::<T>())
}

macro_rules! of_every_size {
    ($test:ident, $t:ident, $sin:expr, $cos:expr) => {
        #[test]
        fn $test() {
            const LARGE: [$t; 6] = [1e22_f64 as $t, $t::MAX, $t::MIN, -1e5, $t::INFINITY, $t::NAN];
            let small: [$t; 12] = [
                0.0,
                -0.0,
                1.0,
                -2.5,
                100.0,
                -1999.0,
                $t::MIN_POSITIVE,
                -$t::MIN_POSITIVE / 8.0,
                $t::from_bits(1),
                3.0,
                1e-20,
                std::$t::consts::PI,
            ];
            let (sin, cos): (fn($t) -> $t, fn($t) -> $t) = ($sin, $cos);
            let alone = Wave { omega: 1.0 }.forward(&small.into());
            // Each large number at each place, and none at all.
            for large in [None].into_iter().chain(LARGE.map(Some)) {
                for place in 0..small.len() {
                    let mut x = SVector::from(small);
                    if let Some(large) = large {
                        x[place] = large;
                    }
                    let module = Wave { omega: 1.0 };
                    let y = module.forward(&x);
                    for i in 0..small.len() {
                        near(y[i], sin(x[i]), x[i]);
                        // The others have the bits that they have without it.
                        assert!(i == place || y[i].to_bits() == alone[i].to_bits());
                    }
                    same(&wave(&x, 1.0), &y);
                    let ones = SVector::repeat(1.0);
                    let mut grad = module.zero_grad();
                    let (y_of_pullback, pullback) = module.pullback(&x);
                    same(&y_of_pullback, &y);
                    let dx = pullback(&module, &x, &ones, &mut grad);
                    let dtheta = (0..small.len()).fold(0.0, |sum, i| sum + x[i] * dx[i]);
                    assert!((grad.omega - dtheta).abs() <= 1e-4 * dtheta.abs() || dtheta.is_nan());
                    for i in 0..small.len() {
                        near(dx[i], cos(x[i]), x[i]);
                    }
                    let (_, pullback) = module.pullback_dx(&x);
                    same(&pullback(&module, &x, &ones), &dx);
                    same(&module.backward_dx(&x, &ones), &dx);
                    let mut again = module.zero_grad();
                    same(&module.backward(&x, &ones, &mut again), &dx);
                    same(&SVector::from([again.omega]), &SVector::from([grad.omega]));
                    let again = module.backward_dtheta(&x, &ones);
                    same(&SVector::from([again.omega]), &SVector::from([grad.omega]));

                    let m = SMatrix::<$t, 4, 3>::from_column_slice(x.as_slice());
                    let y = Mixed.forward(&m);
                    let dm = Mixed.backward_dx(&m, &SMatrix::repeat(1.0));
                    let parts = SMatrix::<$t, 4, 3>::from_fn(|r, c| {
                        let i = c * 4 + r;
                        sin(x[i]) * cos(x[i]) + chainrule::math::exp(sin(x[i]))
                    });
                    for i in 0..small.len() {
                        let (s, c) = (sin(x[i]), cos(x[i]));
                        close(y[i], parts[i], x[i]);
                        close(dm[i], c * c - s * s + c * chainrule::math::exp(s), x[i]);
                    }
                    same(&Mixed.pullback(&m).0, &y);
                    same(&mixed(&m), &y);

                    let b = SVector::repeat(0.5);
                    let y = Beat.forward(&(x, b));
                    let (da, db) = Beat.backward_dx(&(x, b), &ones);
                    for i in 0..small.len() {
                        let p = x[i] * 0.5;
                        near(y[i], cos(p), p);
                        close(da[i], -sin(p) * 0.5, p);
                        let by_b = -sin(p) * x[i];
                        assert!(
                            by_b.is_nan() && db[i].is_nan()
                                || (db[i] / by_b - 1.0).abs() < 1e-6
                                || db[i] == by_b
                        );
                    }

                    let y = Shifted.forward(&x);
                    let dx = Shifted.backward_dx(&x, &SMatrix::repeat(1.0));
                    for i in 0..small.len() {
                        near(y[(i, 0)], sin(x[i] + 0.0), x[i]);
                        near(y[(i, 1)], sin(x[i] + 1.0), x[i]);
                        close(dx[i], cos(x[i]) + cos(x[i] + 1.0), x[i]);
                    }
                    same(&shifted(&x), &y);

                    let y = Nested.forward(&x);
                    let dx = Nested.backward_dx(&x, &ones);
                    for i in 0..small.len() {
                        let v = x[i];
                        let (s, c) = chainrule::math::sin_cos(v);
                        let p = s * v * v * 1000.0;
                        near(y[i], sin(p), v);
                        let dp = (c * v * v + s * 2.0 * v) * 1000.0;
                        let expected = cos(p) * dp;
                        assert!(
                            dx[i] == expected
                                || (dx[i] - expected).abs()
                                    <= 1e-4 * (1000.0 * v * v).max(expected.abs())
                                || !expected.is_finite() && !dx[i].is_finite(),
                            "{} and {expected} at {v:e}",
                            dx[i],
                        );
                    }
                    same(&nested(&x), &y);

                    let sums = Inner { a: SVector::from([1.0, 0.5, 0.25]) };
                    let y = sums.forward(&x);
                    for i in 0..small.len() {
                        let expected = sin(x[i]) + sin(x[i] * 0.5) + sin(x[i] * 0.25);
                        close(y[i], expected, x[i]);
                    }
                }
            }

            /// To two units in the last place.
            #[track_caller]
            fn near(found: $t, expected: $t, at: $t) {
                let apart = found.to_bits().abs_diff(expected.to_bits());
                assert!(
                    apart <= 2 || found.is_nan() && expected.is_nan(),
                    "{found:e}, not {expected:e} at {at:e}: {apart}",
                );
            }

            #[track_caller]
            fn close(found: $t, expected: $t, at: $t) {
                assert!(
                    (found - expected).abs() <= 16.0 * $t::EPSILON
                        || found.is_nan() && expected.is_nan(),
                    "{found:e}, not {expected:e} at {at:e}",
                );
            }

            #[track_caller]
            fn same<const R: usize, const C: usize>(a: &SMatrix<$t, R, C>, b: &SMatrix<$t, R, C>) {
                for (a, b) in a.iter().zip(b) {
                    assert!(
                        a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan(),
                        "{a:e} and {b:e}"
                    );
                }
            }
        }
    };
}
of_every_size!(of_every_size_in_f64, f64, f64::sin, f64::cos);
of_every_size!(of_every_size_in_f32, f32, |x| f64::from(x).sin() as f32, |x| f64::from(x).cos()
    as f32);
