//! `chainrule::math`: how far its functions are from the true values.
//!
//! `f32` is compared with `f64`; `f64` with the series of `double_double`, and these with mpmath's
//! values in `tests/reference/functions.json`. The quick tests try a hundred thousand points of each
//! function; all of those behind the numbers in the documentation are tried by
//!
//! ```sh
//! CHAINRULE_POINTS=10000000 cargo test --release -p chainrule-tests --test functions -- --nocapture
//! ```

mod double_double;

use chainrule::rand::RngExt;
use chainrule::{Real, math};
use double_double::Double;
use serde_json::Value;

/// What the documentation promises of every function, in units of the last place.
const BOUND: f64 = 2.0;

fn points() -> usize {
    std::env::var("CHAINRULE_POINTS").map_or(25_000, |n| n.parse().expect("a number of points"))
}

/// How far apart `f64`s are at `y`, for `y` of at least the least normal number; below, as there.
fn spacing(y: f64, digits: i32, least: i32) -> f64 {
    // The exponent, by bits, as `log2` may round up.
    let exponent = ((y.abs().to_bits() >> 52) as i32 - 1023).max(least);
    Double::from(1.0).times_power_of_two(exponent - digits + 1).high
}

/// The distance of `y` from `true_value × 2ⁿ`, in units of the last place of the latter.
fn error_64(y: f64, (true_value, n): (Double, i32)) -> f64 {
    let difference = Double::from(y).times_power_of_two(-n) - true_value;
    // The least normal number is 2⁻¹⁰²².
    (difference.high / spacing(true_value.high, 53, -1022 - n)).abs()
}

fn error_32(y: f32, true_value: f64) -> f64 {
    ((f64::from(y) - true_value) / spacing(true_value, 24, -126)).abs()
}

/// The largest error, where it is, and what `true_value` is there.
fn worst<F: Copy + std::fmt::Display>(
    name: &str,
    ranges: &[(f64, f64)],
    mut draw: impl FnMut(&mut chainrule::Pcg32, (f64, f64)) -> F,
    error: impl Fn(F) -> f64,
) -> f64 {
    let mut rng = chainrule::rng(1);
    let mut worst = 0.0;
    for &range in ranges {
        let (mut most, mut at) = (0.0, None);
        for _ in 0..points() / ranges.len() {
            let x = draw(&mut rng, range);
            let e = error(x);
            // An error that is NaN is the worst.
            if e > most || e.is_nan() {
                (most, at) = (e, Some(x));
            }
        }
        let at = at.map_or(String::new(), |x| format!(" at {x}"));
        println!("{name:<13} {:>9} to {:>9}: {most:.3}{at}", range.0, range.1);
        assert!(most <= BOUND, "{name} is off by {most} units{at}");
        worst = most.max(worst);
    }
    worst
}

fn uniform(rng: &mut chainrule::Pcg32, (low, high): (f64, f64)) -> f64 {
    rng.random_range(low..high)
}

/// Numbers of all sizes: `±2ᵗ`, `t` in the range.
fn of_all_sizes(rng: &mut chainrule::Pcg32, (low, high): (f64, f64)) -> f64 {
    let size = rng.random_range(low..high);
    let x = Double::from(1.0).times_power_of_two(size.floor() as i32).high;
    x * rng.random_range(1.0..2.0) * if rng.random() { 1.0 } else { -1.0 }
}

macro_rules! accurate {
    ($($test:ident: $f:expr, $double:expr, $std:expr, uniform $uniform:expr, $uniform_32:expr, sizes $sizes:expr, $sizes_32:expr;)*) => {$(
        #[test]
        fn $test() {
            let name = stringify!($test);
            let error = |x: f64| error_64($f(x), $double(x));
            worst(&format!("{name} f64"), &$uniform, uniform, error);
            worst(&format!("{name} f64 2^"), &$sizes, of_all_sizes, error);
            let error = |x: f32| error_32($f(x), $std(f64::from(x)));
            worst(&format!("{name} f32"), &$uniform_32, |rng, r| uniform(rng, r) as f32, error);
            worst(&format!("{name} f32 2^"), &$sizes_32, |rng, r| of_all_sizes(rng, r) as f32, error);
        }
    )*};
}

fn plain(y: Double) -> (Double, i32) {
    (y, 0)
}

accurate! {
    exp: math::exp, |x: f64| Double::from(x).exp(), f64::exp,
        uniform [(-1.0, 1.0), (-30.0, 30.0), (-745.0, 709.78)], [(-1.0, 1.0), (-103.0, 88.7)],
        sizes [(-1074.0, 0.0)], [(-149.0, 0.0)];
    tanh: math::tanh, |x| plain(Double::tanh(x)), f64::tanh,
        uniform [(-0.7, 0.7), (-1.0, 1.0), (-22.0, 22.0)], [(-0.7, 0.7), (-1.0, 1.0), (-10.0, 10.0)],
        sizes [(-1022.0, 0.0), (-1074.0, 1023.0)], [(-126.0, 0.0), (-149.0, 127.0)];
    sigmoid: math::sigmoid, Double::sigmoid, |x: f64| if x < 0.0 { x.exp() / (1.0 + x.exp()) } else { 1.0 / (1.0 + (-x).exp()) },
        uniform [(-2.0, 2.0), (-40.0, 40.0), (-745.0, 709.0)], [(-2.0, 2.0), (-103.0, 88.7)],
        sizes [(-1074.0, 0.0)], [(-149.0, 0.0)];
    softplus: math::softplus, Double::softplus, |x: f64| x.max(0.0) + (-x.abs()).exp().ln_1p(),
        uniform [(-2.0, 2.0), (-40.0, 40.0), (-745.0, 709.0)], [(-2.0, 2.0), (-103.0, 88.7)],
        sizes [(-1074.0, 0.0)], [(-149.0, 0.0)];
    sin: math::sin, |x| plain(Double::sin_cos(x)[0]), f64::sin,
        uniform [(-1.0, 1.0), (-10.0, 10.0), (-1e6, 1e6), (-3e6, 3e6)], [(-1.0, 1.0), (-10.0, 10.0), (-1e6, 1e6)],
        sizes [(-1022.0, 0.0), (-10.0, 22.0)], [(-126.0, 0.0), (0.0, 127.0)];
    cos: math::cos, |x| plain(Double::sin_cos(x)[1]), f64::cos,
        uniform [(-1.0, 1.0), (-10.0, 10.0), (-1e6, 1e6), (-3e6, 3e6)], [(-1.0, 1.0), (-10.0, 10.0), (-1e6, 1e6)],
        sizes [(-1022.0, 0.0), (-10.0, 22.0)], [(-126.0, 0.0), (0.0, 127.0)];
}

#[test]
fn ln() {
    let error = |x: f64| error_64(math::ln(x), plain(Double::ln(x)));
    worst("ln f64", &[(0.5, 2.0), (0.99, 1.01), (0.0, 100.0)], uniform, error);
    worst("ln f64 2^", &[(-1074.0, 1023.0)], |rng, r| of_all_sizes(rng, r).abs(), error);
    let error = |x: f32| error_32(math::ln(x), f64::from(x).ln());
    worst(
        "ln f32",
        &[(0.5, 2.0), (0.99, 1.01), (1e-6, 100.0)],
        |rng, r| uniform(rng, r) as f32,
        error,
    );
    worst("ln f32 2^", &[(-149.0, 127.0)], |rng, r| of_all_sizes(rng, r).abs() as f32, error);
}

/// Beside the functions of the crate `libm`, a port of FreeBSD's. In `f64` these are off themselves, `erfc` by
/// up to three units, so this finds what is far off; `values_of_mpmath` holds to the bound.
#[test]
fn error_functions() {
    type Pair = (&'static str, fn(f64) -> f64, fn(f32) -> f32, fn(f64) -> f64, f64);
    let functions: [Pair; 2] = [
        ("erf", math::erf, math::erf, Real::erf, 1.0),
        ("erfc", math::erfc, math::erfc, Real::erfc, 3.0),
    ];
    for (name, double, single, libm, off) in functions {
        let error = |x: f64| error_64(double(x), plain(Double::from(libm(x)))) - off;
        let ranges = [(-0.7, 0.7), (0.6, 1.0), (-7.0, 7.0), (-1.0, 26.5)];
        worst(&format!("{name} f64"), &ranges, uniform, error);
        worst(&format!("{name} f64 2^"), &[(-1020.0, 4.7)], of_all_sizes, error);
        let error = |x: f32| error_32(single(x), libm(f64::from(x)));
        let ranges = [(-0.7, 0.7), (0.6, 1.0), (-5.0, 5.0), (-1.0, 10.1)];
        worst(&format!("{name} f32"), &ranges, |rng, r| uniform(rng, r) as f32, error);
        worst(
            &format!("{name} f32 2^"),
            &[(-149.0, 3.3)],
            |rng, r| of_all_sizes(rng, r) as f32,
            error,
        );
    }
}

/// Rows `x, y, rest of y`.
fn rows(scalar: &str, name: &str) -> Vec<[f64; 3]> {
    let all: Value =
        serde_json::from_str(include_str!("../reference/functions.json")).expect("JSON");
    serde_json::from_value(all[scalar][name].clone()).expect("rows of three numbers")
}

#[test]
fn values_of_mpmath() {
    type Function = fn(f64) -> f64;
    type Series = fn(f64) -> (Double, i32);
    let functions: [(&str, Function, Option<Series>); 9] = [
        ("erf", math::erf, None),
        ("erfc", math::erfc, None),
        ("exp", math::exp, Some(|x| Double::from(x).exp())),
        ("ln", math::ln, Some(|x| plain(Double::ln(x)))),
        ("tanh", math::tanh, Some(|x| plain(Double::tanh(x)))),
        ("sigmoid", math::sigmoid, Some(Double::sigmoid)),
        ("softplus", math::softplus, Some(Double::softplus)),
        ("sin", math::sin, Some(|x| plain(Double::sin_cos(x)[0]))),
        ("cos", math::cos, Some(|x| plain(Double::sin_cos(x)[1]))),
    ];
    for (name, f, series) in functions {
        let mut most: f64 = 0.0;
        for [x, high, low] in rows("f64", name) {
            let error = error_64(f(x), plain(Double { high, low }));
            assert!(error <= BOUND, "{name}({x:e}) is off by {error} units");
            most = most.max(error);
            // The series do not reduce large arguments, and have fewer digits of subnormal numbers.
            if let Some(series) = series
                && high.abs() > 1e-290
                && (x.abs() < 1e7 || !name.ends_with(['n', 's']) || name == "ln")
            {
                let (y, n) = series(x);
                let off = (y - Double { high, low }.times_power_of_two(-n)) / y;
                assert!(off.high.abs() < 1e-25, "the series of {name}({x:e}) is off by {off:?}");
            }
        }
        println!("{name:<8} f64: {most:.3}");
    }
    type Single = fn(f32) -> f32;
    let functions: [(&str, Single); 2] = [("sin", math::sin), ("cos", math::cos)];
    for (name, f) in functions {
        for [x, y, _] in rows("f32", name) {
            let error = error_32(f(x as f32), y);
            assert!(error <= BOUND, "{name}({x:e}) is off by {error} units");
        }
    }
}

macro_rules! special_values {
    ($test:ident, $t:ident, $exp_limits:expr) => {
        #[test]
        fn $test() {
            use std::$t::consts::LN_2;
            type Function = fn($t) -> $t;
            const INFINITY: $t = $t::INFINITY;
            let tiny = $t::from_bits(1);
            let cases: [(&str, Function, &[($t, $t)]); 9] = [
                (
                    "erf",
                    math::erf,
                    &[(0.0, 0.0), (-0.0, -0.0), (INFINITY, 1.0), (-INFINITY, -1.0), ($t::MAX, 1.0)],
                ),
                (
                    "erfc",
                    math::erfc,
                    &[
                        (0.0, 1.0),
                        (-0.0, 1.0),
                        (tiny, 1.0),
                        (INFINITY, 0.0),
                        (-INFINITY, 2.0),
                        ($t::MAX, 0.0),
                    ],
                ),
                (
                    "exp",
                    math::exp,
                    &[(0.0, 1.0), (-0.0, 1.0), (tiny, 1.0), (INFINITY, INFINITY), (-INFINITY, 0.0)],
                ),
                (
                    "ln",
                    math::ln,
                    &[
                        (1.0, 0.0),
                        (0.0, -INFINITY),
                        (-0.0, -INFINITY),
                        (INFINITY, INFINITY),
                        (-1.0, $t::NAN),
                        (-tiny, $t::NAN),
                        (-INFINITY, $t::NAN),
                    ],
                ),
                (
                    "tanh",
                    math::tanh,
                    &[
                        (0.0, 0.0),
                        (-0.0, -0.0),
                        (tiny, tiny),
                        (-tiny, -tiny),
                        (INFINITY, 1.0),
                        (-INFINITY, -1.0),
                        ($t::MAX, 1.0),
                        ($t::MIN_POSITIVE, $t::MIN_POSITIVE),
                    ],
                ),
                (
                    "sigmoid",
                    math::sigmoid,
                    &[
                        (0.0, 0.5),
                        (-0.0, 0.5),
                        (INFINITY, 1.0),
                        (-INFINITY, 0.0),
                        ($t::MAX, 1.0),
                        ($t::MIN, 0.0),
                    ],
                ),
                (
                    "softplus",
                    math::softplus,
                    &[
                        (0.0, LN_2),
                        (-0.0, LN_2),
                        (INFINITY, INFINITY),
                        (-INFINITY, 0.0),
                        ($t::MAX, $t::MAX),
                        ($t::MIN, 0.0),
                    ],
                ),
                (
                    "sin",
                    math::sin,
                    &[
                        (0.0, 0.0),
                        (-0.0, -0.0),
                        (tiny, tiny),
                        (-tiny, -tiny),
                        (INFINITY, $t::NAN),
                        (-INFINITY, $t::NAN),
                    ],
                ),
                (
                    "cos",
                    math::cos,
                    &[
                        (0.0, 1.0),
                        (-0.0, 1.0),
                        (tiny, 1.0),
                        (INFINITY, $t::NAN),
                        (-INFINITY, $t::NAN),
                    ],
                ),
            ];
            for (name, f, values) in cases {
                for &(x, y) in values {
                    let found = f(x);
                    assert!(
                        found.to_bits() == y.to_bits() || found.is_nan() && y.is_nan(),
                        "{name}({x:e}) is {found:e}, not {y:e}",
                    );
                }
                assert!(f($t::NAN).is_nan() && f(-$t::NAN).is_nan(), "{name}(NaN)");
            }
            // The last argument that does not overflow, and the first that does; the same below.
            let [greatest, infinite, least, nothing]: [$t; 4] = $exp_limits;
            assert!(math::exp(greatest) < INFINITY && math::exp(infinite) == INFINITY);
            assert!(math::exp(least) == tiny && math::exp(nothing) == 0.0);
            assert!(math::sigmoid(least) == tiny && math::softplus(least) == tiny);
            assert!(math::exp($t::MAX) == INFINITY && math::exp($t::MIN) == 0.0);
        }
    };
}
special_values!(
    special_values_of_f64,
    f64,
    [709.782712893384, 709.7827128933841, -745.1332191019411, -745.1332191019412]
);
special_values!(special_values_of_f32, f32, [88.72283, 88.72284, -103.97208, -103.972084]);

#[test]
fn sines_are_odd_and_cosines_even() {
    let mut rng = chainrule::rng(2);
    for _ in 0..10_000 {
        let x = of_all_sizes(&mut rng, (-1074.0, 1023.0));
        assert_eq!((math::sin(-x), math::cos(-x)), (-math::sin(x), math::cos(x)));
        assert_eq!(math::tanh(-x), -math::tanh(x));
        let x = of_all_sizes(&mut rng, (-149.0, 127.0)) as f32;
        assert_eq!((math::sin(-x), math::cos(-x)), (-math::sin(x), math::cos(x)));
        assert_eq!(math::tanh(-x), -math::tanh(x));
    }
}
