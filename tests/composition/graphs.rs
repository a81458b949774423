//! Graphs: an output with several consumers, a module with several inputs from several modules.

use chainrule::gradcheck;
use chainrule::gradcheck::Sampler;
use chainrule::prelude::*;

use crate::case::V;

#[module]
fn scaled(x: f64, #[param] weight: f64) -> f64 {
    weight * x
}

#[module]
fn product(a: f64, b: f64, #[param] weight: f64) -> f64 {
    weight * a * b
}

/// `h = p x`, `k = q (h + z)`, `y = r h k + h z`: `h` is used three times.
#[module]
fn small(x: f64, z: f64, #[param] p: &Scaled, #[param] q: &Scaled, #[param] r: &Product) -> f64 {
    let h = p.forward(&x);
    let k = q.forward(&(h + z));
    r.forward(&(h, k)) + h * z
}

#[test]
fn a_small_graph_has_the_derivatives_written_by_hand() {
    let (x, z, p, q, r) = (0.7, -0.4, 1.3, -0.8, 0.6);
    let module =
        Small { p: Scaled { weight: p }, q: Scaled { weight: q }, r: Product { weight: r } };
    let (h, k) = (p * x, q * (p * x + z));

    let mut grad = module.zero_grad();
    let (y, (dx, dz)) = module.value_and_grad(&(x, z), &mut grad);
    let dk = r * h;
    let dh = r * k + z + dk * q;
    let by_hand = [r * h * k + h * z, dh * p, h + dk * q, dh * x, dk * (h + z), h * k];
    let generated = [y, dx, dz, grad.p.weight, grad.q.weight, grad.r.weight];
    for (generated, by_hand) in generated.into_iter().zip(by_hand) {
        assert!((generated - by_hand).abs() < 1e-15, "{generated} and {by_hand}");
    }
    assert_eq!(gradcheck(&module, &(x, z)), Ok(()));
}

/// Two outputs from two inputs.
#[module]
fn mixed(
    a: &V<3>,
    b: &V<3>,
    #[param] fc1: &Linear<3, 3, f64>,
    #[param] fc2: &Linear<3, 3, f64>,
) -> (V<3>, V<3>) {
    (tanh(&(fc1.forward(a) + b)), sigmoid(&fc2.forward(b)).component_mul(a))
}

/// ```text
/// x ── a ─┬──────────── c ─┬─ d ── y
///  └─ b ──┼── mix ── u ─┘  │  │
/// z ──────┴───┘ └─── v ────┴──┘
/// ```
#[module]
#[allow(clippy::too_many_arguments)]
fn graph(
    x: &V<2>,
    z: &V<3>,
    #[param] a: &Linear<2, 3, f64>,
    #[param] b: &Linear<2, 3, f64>,
    #[param] mix: &Mixed,
    #[param] c: &Mixed,
    #[param] d: &Linear<3, 1, f64>,
) -> (f64, V<3>) {
    let from_a = a.forward(x);
    let from_b = b.forward(x) + z;
    let (u, v) = mix.forward(&(from_a, from_b));
    let (s, t) = c.forward(&(from_a.component_mul(&u), v));
    let y = d.forward(&(s + t.component_mul(&v)));
    (y[0] + from_a.dot(&v), t - u)
}

/// One output of two is not used, and one module's output not at all.
#[module]
fn in_part(x: &V<3>, #[param] mix: &Mixed, #[param] idle: &Linear<3, 3, f64>) -> V<3> {
    let (u, _) = mix.forward(&(*x, *x));
    let _unused = idle.forward(&u);
    u
}

#[test]
fn all_paths_of_a_graph_are_added() {
    for seed in 0..4 {
        let mut s = Sampler::new(seed);
        assert_eq!(gradcheck(&s.draw::<Graph>(), &s.draw::<(V<2>, V<3>)>()), Ok(()));
        assert_eq!(gradcheck(&s.draw::<InPart>(), &s.draw::<V<3>>()), Ok(()));
    }
}

#[test]
fn what_is_not_used_has_the_gradient_zero() {
    let mut s = Sampler::new(1);
    let (module, x): (InPart, V<3>) = (s.draw(), s.draw());
    let grad = module.backward_dtheta(&x, &V::<3>::repeat(1.0));
    assert_eq!(grad.idle, module.idle.zero_grad());
    assert_eq!(grad.mix.fc2, module.mix.fc2.zero_grad());
    assert_ne!(grad.mix.fc1, module.mix.fc1.zero_grad());
}

/// What decides which module is called is itself an output of a module.
#[module]
fn switch(
    x: &V<3>,
    #[param] gate: &Linear<3, 1, f64>,
    #[param] high: &Linear<3, 2, f64>,
    #[param] low: &(Linear<3, 2, f64>, Tanh),
) -> V<2> {
    let g = gate.forward(x)[0];
    if g > 0.0 { high.forward(x) * g } else { low.forward(x) - high.forward(x) * (0.5 * g) }
}

#[test]
fn the_branch_that_is_taken_is_differentiated() {
    let mut taken = [false; 2];
    for seed in 0..8 {
        let mut s = Sampler::new(seed);
        let (module, x): (Switch, V<3>) = (s.draw(), s.draw());
        let is_high = module.gate.forward(&x)[0] > 0.0;
        taken[usize::from(is_high)] = true;
        assert_eq!(gradcheck(&module, &x), Ok(()));
        let low = module.backward_dtheta(&x, &V::<2>::repeat(1.0)).low;
        assert_eq!(low == module.low.zero_grad(), is_high);
    }
    assert_eq!(taken, [true; 2]);
}
