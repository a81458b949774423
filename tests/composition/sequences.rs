//! Sequences: a module called at every step, with a state that is carried on.

use chainrule::gradcheck;
use chainrule::gradcheck::Sampler;
use chainrule::prelude::*;

use crate::case::{M, V};

/// `h ← w h + x`
#[module]
fn leak(x: f64, h: f64, #[param] w: f64) -> f64 {
    w * h + x
}

#[module]
fn leaky_sum<const STEPS: usize>(x: [f64; STEPS], #[param] cell: &Leak) -> f64 {
    let mut h = 0.0;
    for x in x {
        h = cell.forward(&(x, h));
    }
    h
}

/// `h = Σ w^(n − t) xₜ`, so `dh/dw = Σ (n − t) w^(n − t − 1) xₜ`.
#[test]
fn a_linear_recurrence_has_the_derivatives_written_by_hand() {
    let x = [0.3, -1.2, 0.8, 2.0, -0.5];
    let module = LeakySum { cell: Leak { w: 0.9 } };
    let (mut y, mut dw, mut dx) = (0.0, 0.0, [0.0; 5]);
    for (t, x) in x.iter().enumerate() {
        let age = 4 - t as i32;
        dx[t] = 0.9_f64.powi(age);
        y += dx[t] * x;
        dw += f64::from(age) * 0.9_f64.powi(age - 1) * x;
    }
    let mut grad = module.zero_grad();
    let (value, generated) = module.value_and_grad(&x, &mut grad);
    assert!((value - y).abs() < 1e-15 && (grad.cell.w - dw).abs() < 1e-14);
    assert!(generated.iter().zip(dx).all(|(a, b)| (a - b).abs() < 1e-15));
}

/// `tanh(W x + U h)`
#[module]
fn cell(
    x: &V<2>,
    h: &V<3>,
    #[param] w: &Linear<2, 3, f64>,
    #[param] u: &Linear<3, 3, f64>,
) -> V<3> {
    tanh(&(w.forward(x) + u.forward(h)))
}

/// Elman, *Finding structure in time*, 1990: many inputs, one output, and the first state given.
#[module]
fn last<const STEPS: usize>(
    x: &[V<2>; STEPS],
    first: &V<3>,
    #[param] cell: &Cell,
    #[param] head: &Linear<3, 2, f64>,
) -> V<2> {
    let mut h = *first;
    for x in x {
        h = cell.forward(&(*x, h));
    }
    head.forward(&h)
}

/// An output at every step.
#[module]
fn every<const STEPS: usize>(
    x: &[V<2>; STEPS],
    #[param] cell: &Cell,
    #[param] head: &Linear<3, 2, f64>,
) -> [V<2>; STEPS] {
    let mut h = V::<3>::zeros();
    let mut y = [V::<2>::zeros(); STEPS];
    for t in 0..STEPS {
        h = cell.forward(&(x[t], h));
        y[t] = head.forward(&h) + x[t];
    }
    y
}

/// Its own output is the next input.
#[module]
fn generated(first: &V<2>, #[param] cell: &Cell, #[param] head: &Linear<3, 2, f64>) -> M<2, 4> {
    let (mut x, mut h) = (*first, V::<3>::zeros());
    let mut y = M::<2, 4>::zeros();
    for t in 0..4 {
        h = cell.forward(&(x, h));
        x = head.forward(&h);
        y[(0, t)] = x[0];
        y[(1, t)] = x[1];
    }
    y
}

/// Two cells above each other, a pair as the state, from columns.
#[module]
fn stacked<const STEPS: usize>(
    x: &M<2, STEPS>,
    #[param] lower: &Cell,
    #[param] upper: &(Linear<6, 3, f64>, Tanh),
) -> V<3> {
    let mut state = (V::<3>::zeros(), V::<3>::zeros());
    for column in x.column_iter() {
        let low = lower.forward(&(column.into_owned(), state.0));
        let mut both = V::<6>::zeros();
        for i in 0..3 {
            both[i] = low[i];
            both[i + 3] = state.1[i];
        }
        state = (low, upper.forward(&both));
    }
    state.0 + state.1
}

/// Both directions, with a cell for each.
#[module]
fn both_directions(x: &[V<2>; 4], #[param] forth: &Cell, #[param] back: &Cell) -> [V<3>; 4] {
    let mut y = [V::<3>::zeros(); 4];
    let mut h = V::<3>::zeros();
    for t in 0..4 {
        h = forth.forward(&(x[t], h));
        y[t] += h;
    }
    h = V::<3>::zeros();
    for t in 0..4 {
        h = back.forward(&(x[3 - t], h));
        y[3 - t] += h;
    }
    y
}

/// As many steps as are asked for, and it may stop early.
#[module(check(steps = 5))]
fn until(x: &V<3>, steps: usize, #[param] block: &Linear<3, 3, f64>) -> V<3> {
    let mut h = *x;
    for _ in 0..steps {
        h = tanh(&block.forward(&h)) + x;
        if h.norm_squared() > 6.0 {
            break;
        }
    }
    h
}

#[test]
fn sequences_are_right_by_finite_differences() {
    for seed in 0..4 {
        let mut s = Sampler::new(seed);
        let x: [V<2>; 4] = s.draw();
        assert_eq!(gradcheck(&s.draw::<Last>(), &(x, s.draw::<V<3>>())), Ok(()));
        assert_eq!(gradcheck(&s.draw::<Every>(), &x), Ok(()));
        assert_eq!(gradcheck(&s.draw::<Stacked>(), &s.draw::<M<2, 5>>()), Ok(()));
        assert_eq!(gradcheck(&s.draw::<BothDirections>(), &x), Ok(()));
        assert_eq!(gradcheck(&s.draw::<Until>(), &(s.draw::<V<3>>(), 7)), Ok(()));
    }
}

#[test]
fn no_steps_leave_the_first_state() {
    let mut s = Sampler::new(1);
    let (module, h): (Last, V<3>) = (s.draw(), s.draw());
    assert_eq!(module.forward(&([], h)), module.head.forward(&h));
    let grad = module.backward_dtheta(&([], h), &V::<2>::repeat(1.0));
    assert_eq!(grad.cell, module.cell.zero_grad());
}
