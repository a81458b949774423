//! Signatures: roles, types, generics, options.

use chainrule::prelude::*;

#[module]
fn by_value(
    x: SVector<f64, 3>,
    #[param] w: SMatrix<f64, 2, 3>,
    #[param] b: SVector<f64, 2>,
) -> SVector<f64, 2> {
    w * x + b
}

#[module]
fn with_constants(
    x: f64,
    #[constant] k: f64,
    #[constant] mask: &SVector<f64, 3>,
    #[param] w: f64,
) -> SVector<f64, 3> {
    mask * (w * x * k)
}

#[module]
fn a_constant_that_looks_like_data(x: f64, #[constant] n: usize, #[constant] on: bool) -> f64 {
    x * n as f64 + if on { 1.0 } else { 0.0 }
}

#[module]
fn discrete_inputs(x: &SVector<f64, 3>, k: usize, on: bool, ks: [usize; 2]) -> f64 {
    let scale = if on { 2.0 } else { 1.0 };
    x[k] * scale + x[ks[0]] * x[ks[1]]
}

#[test]
fn a_discrete_input_has_the_tangent_unit() {
    let x = (SVector::<f64, 3>::new(1.0, 2.0, 3.0), 2_usize, true, [0, 1]);
    let dx: (SVector<f64, 3>, (), (), [(); 2]) = DiscreteInputs.backward_dx(&x, &1.0);
    assert_eq!(dx.0, SVector::<f64, 3>::new(2.0, 1.0, 2.0));
}

#[module]
fn structural<T: Real, const N: usize>(
    x: (T, [T; N]),
    #[param] a: (T, SVector<T, N>),
    #[param] b: [SMatrix<T, N, 1>; 2],
) -> (T, SVector<T, N>) {
    let (s, array) = x;
    let v = SVector::<T, N>::from(array);
    (s * a.0 + v.dot(&a.1), b[0] * s + b[1].component_mul(&v))
}

#[module]
fn defaults<const N: usize, T: Real = f32>(x: &SVector<T, N>, #[param] w: &SVector<T, N>) -> T {
    x.dot(w)
}

#[test]
fn a_type_parameter_has_its_default() {
    let m: Defaults<2> = Defaults { w: SVector::<f32, 2>::new(1.0, 2.0) };
    assert_eq!(m.forward(&SVector::<f32, 2>::new(3.0, 4.0)), 11.0_f32);
}

#[module]
fn where_clauses<T>(x: T, #[param] w: T) -> T
where
    T: Real,
{
    x * w
}

/// A module of any module.
#[module(check(M = Linear<3, 3, f64>))]
fn residual<M: Module<SVector<f64, 3>, Output = SVector<f64, 3>>>(
    x: &SVector<f64, 3>,
    #[param] inner: &M,
) -> SVector<f64, 3> {
    inner.forward(x) + x
}

#[test]
fn a_chain_of_chains_is_a_module() {
    let mut rng = chainrule::rng(3);
    let inner = (Linear::<3, 3, f64>::xavier(&mut rng), Tanh);
    let block = (Residual { inner }, (Tanh, Linear::<3, 2, f64>::xavier(&mut rng)));
    chainrule::gradcheck(&block, &SVector::<f64, 3>::new(0.1, -0.4, 0.7)).unwrap();
}

#[module(name = Renamed)]
fn has_another_name(x: f64, #[param] w: f64) -> f64 {
    x * w
}

#[test]
fn the_names_are_as_said() {
    let grad: RenamedGrad = Renamed { w: 2.0 }.backward_dtheta(&3.0, &1.0);
    assert_eq!(grad.w, 3.0);
}

#[module(check(x in 2.0..3.0, k = 7, N = 5))]
fn steered<const N: usize>(x: &SVector<f64, N>, #[constant] k: i32) -> f64 {
    x.iter().map(|v| (v - 1.9).ln() * k as f64).sum::<f64>()
}

#[derive(Debug, Clone)]
struct Settings {
    gain: f64,
}

#[module(check(settings = Settings { gain: 2.5 }))]
#[derive(Debug, Clone)]
fn a_constant_of_ones_own_type(x: f64, #[constant] settings: &Settings) -> f64 {
    x * settings.gain
}

use chainrule as renamed;

#[module(crate = renamed)]
fn of_a_renamed_crate(x: f64) -> f64 {
    x * x
}

#[module]
pub(crate) fn visible(x: f64, #[param] w: f64) -> f64 {
    x * w
}

#[module]
#[must_use]
#[inline(never)]
fn keeps_attributes(x: f64) -> f64 {
    x
}

#[module]
fn raw(r#type: f64, #[param] r#fn: f64) -> f64 {
    r#type * r#fn
}

/// A derivative of one's own, with a parameter, an integer and a constant.
#[module(backward = root_backward, check(x in 0.5..2.0, a in 0.5..2.0, n in 1.0..4.0, c in 0.5..1.0))]
fn root(x: &[f64; 2], n: usize, #[param] a: f64, #[constant] c: f64) -> f64 {
    let mut y = 1.0;
    for _ in 0..200 {
        y -= (y * y - a * x[0] * n as f64 - c * x[1]) / (2.0 * y);
    }
    y
}

fn root_backward(x: &[f64; 2], n: usize, a: f64, c: f64, y: &f64, dy: &f64) -> ([f64; 2], f64) {
    let d = dy / (2.0 * y);
    ([a * n as f64 * d, c * d], x[0] * n as f64 * d)
}

/// Derivatives of one's own, one for each argument: each adds to its place.
#[module(
    backward(weight = correlate_dweight, x = correlate_dx, gain = correlate_dgain),
    check(shift in 0.0..4.0)
)]
fn correlate<const N: usize, T: Real = f64>(
    x: &[T; N],
    shift: usize,
    gain: T,
    #[param] weight: &SVector<T, N>,
) -> T {
    (0..N).fold(T::zero(), |y, i| y + gain * weight[i] * x[(i + shift) % N])
}

fn correlate_dx<T: Real, const N: usize>(
    _x: &[T; N],
    shift: usize,
    gain: T,
    weight: &SVector<T, N>,
    dy: &T,
    dx: &mut [T; N],
) {
    for i in 0..N {
        dx[(i + shift) % N] += gain * weight[i] * *dy;
    }
}

fn correlate_dgain<T: Real, const N: usize>(
    x: &[T; N],
    shift: usize,
    _gain: T,
    weight: &SVector<T, N>,
    dy: &T,
    dgain: &mut T,
) {
    for i in 0..N {
        *dgain += weight[i] * x[(i + shift) % N] * *dy;
    }
}

fn correlate_dweight<T: Real, const N: usize>(
    x: &[T; N],
    shift: usize,
    gain: T,
    _weight: &SVector<T, N>,
    dy: &T,
    dweight: &mut SVector<T, N>,
) {
    for i in 0..N {
        dweight[i] += gain * x[(i + shift) % N] * *dy;
    }
}

#[module]
fn calls_correlate(x: f64, #[param] a: f64, #[param] inner: &Correlate<2>) -> f64 {
    let y = correlate(&[x.exp(), x * a], 1, a.sin(), &SVector::<f64, 2>::new(x, 3.0));
    y * inner.forward(&([x, y], 1, 2.0))
}

#[module]
fn calls_root(x: f64, #[param] a: f64) -> f64 {
    let y = root(&[x.exp(), x * x + 1.0], 2, a.exp(), 0.5);
    y * x
}
