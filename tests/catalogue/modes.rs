//! The modes agree, and the properties of a derivative hold.

use chainrule::prelude::*;

#[module]
fn everything(
    x: &SVector<f64, 3>,
    k: usize,
    #[param] fc: &Linear<3, 3, f64>,
    #[param] a: f64,
    #[constant] c: f64,
) -> f64 {
    let h = tanh(&fc.forward(x)) * a;
    h.map(|v| (v * c).exp()).sum() * x[k]
}

fn model() -> (Everything, (SVector<f64, 3>, usize)) {
    let fc = Linear::xavier(&mut chainrule::rng(5));
    (Everything { fc, a: 0.7, c: 1.3 }, (SVector::<f64, 3>::new(0.3, -0.2, 0.9), 2))
}

#[test]
fn every_value_has_the_same_bits() {
    let (m, x) = model();
    let y = m.forward(&x);
    assert_eq!(y.to_bits(), everything(&x.0, x.1, &m.fc, m.a, m.c).to_bits());
    assert_eq!(y.to_bits(), m.pullback(&x).0.to_bits());
    assert_eq!(y.to_bits(), m.pullback_dx(&x).0.to_bits());
    assert_eq!(y.to_bits(), m.pullback_dtheta(&x).0.to_bits());
    let mut grad = m.zero_grad();
    assert_eq!(y.to_bits(), m.value_and_grad(&x, &mut grad).0.to_bits());
    assert_eq!(y.to_bits(), m.value_and_dx(&x).0.to_bits());
    assert_eq!(y.to_bits(), m.value_and_dtheta(&x, &mut grad).to_bits());
}

/// Large enough for the processor's vectors, and for one that is not full.
type Wide = SVector<f64, 70>;

/// Products that are added: in front, behind, of what is added to, of a name, and where it is changed.
#[module(check(x in 0.1..0.9, w in 0.1..0.9, b in 0.1..0.9))]
fn sums_of_products(x: &Wide, #[param] w: &Wide, #[param] b: &Wide) -> Wide {
    let mut s = w.component_mul(x) + b;
    s += w.component_mul(&s);
    let p = s.component_mul(&s);
    let t = b + p;
    s += x.component_mul(w);
    let q = t.component_mul(x);
    s + t.component_mul(&t) + q + q
}

/// What a product is of is changed before it is added.
#[module]
fn a_factor_that_changes(x: &Wide) -> Wide {
    let mut mask = Wide::repeat(2.0);
    let p = x.component_mul(&mask);
    mask[0] = 3.0;
    x + p + mask
}

#[test]
fn sums_of_products_have_the_same_bits() {
    let mut rng = chainrule::rng(3);
    let mut random =
        || Wide::from_fn(|_, _| chainrule::rand::RngExt::random_range(&mut rng, -1.0..1.0));
    let (x, m) = (random(), SumsOfProducts { w: random(), b: random() });
    let y = m.forward(&x);
    assert_eq!(y, sums_of_products(&x, &m.w, &m.b));
    assert_eq!(y, m.pullback(&x).0);
    assert_eq!(y, m.pullback_dx(&x).0);
    assert_eq!(y, m.pullback_dtheta(&x).0);
    let (w, b) = (m.w, m.b);
    for i in 0..70 {
        let s = w[i] * x[i] + b[i];
        let s = s + w[i] * s;
        let t = b[i] + s * s;
        let s = s + x[i] * w[i] + t * t + t * x[i] * 2.0;
        assert!((y[i] - s).abs() <= 1e-14 * s.abs().max(1.0), "{} and {s}", y[i]);
    }
    let y = AFactorThatChanges.forward(&x);
    assert_eq!(y[0], x[0] + x[0] * 2.0 + 3.0);
    assert_eq!(y[1], x[1] + x[1] * 2.0 + 2.0);
}

#[test]
fn a_gradient_is_added_to() {
    let (m, x) = model();
    let once = m.backward_dtheta(&x, &1.0);
    let mut twice = m.backward_dtheta(&x, &1.0);
    m.backward(&x, &1.0, &mut twice);
    assert!((twice.a - 2.0 * once.a).abs() < 1e-14);
    assert!((twice.fc.weight - once.fc.weight * 2.0).amax() < 1e-14);
}

#[test]
fn a_backward_pass_is_linear_in_dy() {
    let (m, x) = model();
    let (one, three) = (m.backward_dx(&x, &1.0), m.backward_dx(&x, &3.0));
    assert!((one.0 * 3.0 - three.0).amax() < 1e-14);
}

#[test]
fn a_repetition_gives_the_same_bits() {
    let (m, x) = model();
    assert_eq!(m.backward_dtheta(&x, &0.3), m.backward_dtheta(&x, &0.3));
}

#[test]
fn a_pullback_can_be_called_again() {
    let (m, x) = model();
    let (_, pullback) = m.pullback(&x);
    let (mut first, mut second) = (m.zero_grad(), m.zero_grad());
    assert_eq!(pullback(&m, &x, &1.0, &mut first), pullback(&m, &x, &1.0, &mut second));
    assert_eq!(first, second);
}

/// ⟨v, J u⟩ = ⟨Jᵀ v, u⟩, with J u by a difference.
#[test]
fn the_adjoint_is_the_transpose() {
    let (m, x) = model();
    let u = SVector::<f64, 3>::new(0.5, -1.0, 0.25);
    let h = 1e-5;
    let ju = (m.forward(&(x.0 + u * h, x.1)) - m.forward(&(x.0 - u * h, x.1))) / (2.0 * h);
    let jtv = m.backward_dx(&x, &1.0).0;
    assert!((ju - jtv.dot(&u)).abs() < 1e-8);
}

#[test]
fn a_value_comes_with_the_same_gradient() {
    let (m, x) = model();
    let mut expected = m.zero_grad();
    let dx = m.backward(&x, &1.0, &mut expected);
    let mut grad = m.zero_grad();
    assert_eq!(m.value_and_grad(&x, &mut grad).1, dx);
    assert_eq!(grad, expected);
    assert_eq!(m.value_and_dx(&x).1, dx);
    let mut grad = m.zero_grad();
    m.value_and_dtheta(&x, &mut grad);
    assert_eq!(grad, expected);
}
