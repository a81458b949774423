//! Layers of sequences: what they learn, keep and refuse, in `f32`, and at extreme inputs.

use chainrule::layers::{
    Attention, Causal, Embedding, GruCell, LstmCell, Recurrence, RecurrenceStates, RnnCell,
    Unmasked,
};
use chainrule::optim::Sgd;
use chainrule::parameters;
use chainrule::prelude::*;

use crate::precision::in_both;

type V<const N: usize> = SVector<f64, N>;
type M<const R: usize, const C: usize> = SMatrix<f64, R, C>;

/// After each bit, whether the number of ones so far is odd.
#[module(check(B = 2, STEPS = 3, odd in 0..2))]
fn parity<const B: usize, const STEPS: usize>(
    bits: &[SMatrix<f64, 1, B>; STEPS],
    odd: &[[usize; B]; STEPS],
    #[param] cell: &LstmCell<1, 4, 16, f64>,
    #[param] head: &Linear<4, 2, f64>,
) -> f64 {
    let mut state = (SMatrix::<f64, 4, B>::zeros(), SMatrix::<f64, 4, B>::zeros());
    let mut loss = 0.0;
    for t in 0..STEPS {
        state = cell.forward(&(bits[t], state));
        loss += softmax_cross_entropy(&head.forward(&state.0), &odd[t]) / STEPS as f64;
    }
    loss
}

/// From all strings of five bits, a network learns the parity of strings of forty.
#[test]
fn a_network_learns_parity() {
    let bit = |string: usize, t: usize| string >> t & 1;
    let bits: [M<1, 32>; 5] =
        core::array::from_fn(|t| M::from_fn(|_, string| bit(string, t) as f64 * 2.0 - 1.0));
    let odd: [[usize; 32]; 5] = core::array::from_fn(|t| {
        core::array::from_fn(|string| (0..=t).map(|t| bit(string, t)).sum::<usize>() % 2)
    });

    let mut rng = chainrule::rng(1);
    let mut net = Parity { cell: LstmCell::new(&mut rng), head: Linear::xavier(&mut rng) };
    let mut sgd = Sgd::new(1.0).momentum(0.9);
    let mut loss = 0.0;
    for _ in 0..100 {
        let mut grad = net.zero_grad();
        loss = net.value_and_dtheta(&(bits, odd), &mut grad);
        parameters::clip_norm(&mut grad, 1.0);
        sgd.step(&mut net, &grad);
    }
    assert!(loss < 0.01, "{loss}");

    let rnn = RecurrenceStates { cell: net.cell.clone() };
    for seed in 0..20_u64 {
        let string = |t: usize| (seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> t & 1) as usize;
        let bits: [V<1>; 40] = core::array::from_fn(|t| V::<1>::new(string(t) as f64 * 2.0 - 1.0));
        let states = rnn.forward(&(bits, (V::zeros(), V::zeros())));
        let mut ones = 0;
        for (t, (h, _)) in states.iter().enumerate() {
            ones += string(t);
            let logits = net.head.forward(h);
            assert_eq!(logits.imax(), ones % 2, "{t} of {seed}");
        }
    }
}

/// `f32` computes what `f64` does.
#[test]
fn in_single_precision() {
    let (x, h) = (V::<3>::zeros(), V::<2>::zeros());
    let (y, g) = (SVector::<f32, 3>::zeros(), SVector::<f32, 2>::zeros());
    in_both(
        (&mut RnnCell::<3, 2, f64>::zeros(), &mut (x, h)),
        (&mut RnnCell::<3, 2>::zeros(), &mut (y, g)),
    );
    in_both(
        (&mut LstmCell::<3, 2, 8, f64>::zeros(), &mut (x, (h, h))),
        (&mut LstmCell::<3, 2, 8>::zeros(), &mut (y, (g, g))),
    );
    in_both(
        (&mut GruCell::<3, 2, 6, f64>::zeros(), &mut (x, h)),
        (&mut GruCell::<3, 2, 6>::zeros(), &mut (y, g)),
    );
    in_both(
        (&mut Recurrence { cell: GruCell::<3, 2, 6, f64>::zeros() }, &mut ([x; 6], h)),
        (&mut Recurrence { cell: GruCell::<3, 2, 6>::zeros() }, &mut ([y; 6], g)),
    );
    in_both(
        (&mut Embedding::<5, 2, f64> { weight: [[0.0; 2]; 5] }, &mut [3, 0]),
        (&mut Embedding::<5, 2> { weight: [[0.0; 2]; 5] }, &mut [3, 0]),
    );
    in_both(
        (
            &mut Attention { mask: Causal },
            &mut (M::<3, 4>::zeros(), M::<3, 4>::zeros(), M::<2, 4>::zeros()),
        ),
        (
            &mut Attention { mask: Causal },
            &mut (
                SMatrix::<f32, 3, 4>::zeros(),
                SMatrix::<f32, 3, 4>::zeros(),
                SMatrix::<f32, 2, 4>::zeros(),
            ),
        ),
    );
}

/// A pullback keeps the gates of each step, and no copy of weights or of what came in to the gates.
#[test]
fn little_is_kept() {
    let kept = |bytes: usize| bytes / size_of::<f64>();
    let (x, h) = (V::<3>::zeros(), V::<7>::zeros());

    let rnn = RnnCell::<3, 7, f64>::zeros();
    assert_eq!(kept(size_of_val(&rnn.pullback(&(x, h)).1)), 7);
    // The four gates, and the hyperbolic tangent of the memory.
    let lstm = LstmCell::<3, 7, 28, f64>::zeros();
    assert_eq!(kept(size_of_val(&lstm.pullback(&(x, (h, h))).1)), 5 * 7);
    // The three gates, what `r` is multiplied with, and h − n.
    let gru = GruCell::<3, 7, 21, f64>::zeros();
    assert_eq!(kept(size_of_val(&gru.pullback(&(x, h)).1)), 5 * 7);
    // And the input and the state of each step, and whether they have been written.
    let network = Recurrence { cell: gru };
    assert_eq!(kept(size_of_val(&network.pullback(&([x; 4], h)).1)), 4 * (5 * 7 + 3 + 7) + 1);

    let embedding = Embedding::<9, 5, f64> { weight: [[0.0; 5]; 9] };
    assert_eq!(size_of_val(&embedding.pullback(&[1, 2, 1]).1), 0);
    // The weights, their sums, the scaled queries and the output.
    let x = (M::<3, 6>::zeros(), M::<3, 8>::zeros(), M::<2, 8>::zeros());
    let attention = Attention { mask: Unmasked };
    assert_eq!(kept(size_of_val(&attention.pullback(&x).1)), 8 * 6 + 6 + 3 * 6 + 2 * 6 + 1);
}

/// Gates saturate without overflow, and then pass no derivative on.
#[test]
fn cells_far_out() {
    let mut lstm = LstmCell::<1, 1, 4, f64>::zeros();
    lstm.weight_ih = SVector::<f64, 4>::new(1.0, -1.0, 1.0, 1.0);
    let x = (V::<1>::new(1e300), (V::<1>::new(0.0), V::<1>::new(5.0)));
    let (h, c) = lstm.forward(&x);
    assert_eq!((h[0], c[0]), (1.0_f64.tanh(), 1.0));
    let (dx, (_, dc)) = lstm.backward_dx(&x, &(V::<1>::new(1.0), V::<1>::new(1.0)));
    assert_eq!((dx[0], dc[0]), (0.0, 0.0));

    let mut gru = GruCell::<1, 1, 3, f64>::zeros();
    gru.weight_ih = SVector::<f64, 3>::new(1.0, -1.0, 1.0);
    let x = (V::<1>::new(1e300), V::<1>::new(5.0));
    assert_eq!(gru.forward(&x)[0], 1.0);
    assert_eq!(gru.backward_dx(&x, &V::<1>::new(1.0)).0[0], 0.0);

    let nan = V::<1>::new(f64::NAN);
    assert!(gru.forward(&(nan, V::<1>::zeros()))[0].is_nan());
    assert!(lstm.forward(&(nan, (V::<1>::zeros(), V::<1>::zeros()))).1[0].is_nan());
}

#[test]
fn no_steps_leave_the_state() {
    let rnn = Recurrence { cell: RnnCell::<2, 3, f64>::new(&mut chainrule::rng(1)) };
    let h = V::<3>::new(1.0, 2.0, 3.0);
    let x: [V<2>; 0] = [];
    assert_eq!(rnn.forward(&(x, h)), h);
    assert_eq!(rnn.backward_dx(&(x, h), &h).1, h);
}

#[test]
fn scores_far_out() {
    let (query, key) = (M::<1, 1>::new(1e200), M::<1, 3>::new(1e150, 1e150, -1e200));
    let x = (query, key, M::<1, 3>::new(1.0, 2.0, 4.0));
    assert!(Attention { mask: Unmasked }.forward(&x)[0].is_nan()); // the scores are infinite
    let x = (M::<1, 1>::new(1e100), key, x.2);
    assert_eq!(Attention { mask: Unmasked }.forward(&x)[0], 1.5);
}

/// What is not seen changes nothing, even if it is not a number; nothing seen is not a number.
#[test]
fn a_mask_hides() {
    let query = M::<2, 2>::new(0.5, -0.3, 0.2, 0.8);
    let value = M::<1, 3>::new(1.0, 2.0, 4.0);
    let key = M::<2, 3>::new(0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
    let mut broken = key;
    broken[(0, 1)] = f64::NAN;
    let hiding = Attention { mask: [[true, false, true]; 2] };
    assert_eq!(hiding.forward(&(query, broken, value)), hiding.forward(&(query, key, value)));
    let dy = M::<1, 2>::new(1.0, -2.0);
    let (_, dkey, dvalue) = hiding.backward_dx(&(query, key, value), &dy);
    assert_eq!(dkey.column(1).amax() + dvalue[1], 0.0);

    let blind = Attention { mask: [[false; 3], [true, false, false]] };
    let y = blind.forward(&(query, key, value));
    assert!(y[0].is_nan());
    assert_eq!(y[1], 1.0);
}

#[test]
#[should_panic(expected = "token 5 is out of range: there are 5 embeddings")]
fn a_token_without_an_embedding() {
    let layer = Embedding::<5, 2>::new(&mut chainrule::rng(1));
    let _ = layer.backward_dtheta(&[0, 5], &SMatrix::zeros());
}

/// A box is made in place, and its gradient has the same one leaf.
#[test]
fn a_large_embedding_in_a_box() {
    use chainrule::init::{Initialize, Uniform};
    let uniform = Uniform { low: -1.0, high: 1.0 };
    let layer = uniform.boxed::<Embedding<50_000, 64>>(&mut chainrule::rng(1));
    assert_eq!(layer.parameter_count(), 3_200_000);
    let mut grad = layer.zero_grad();
    layer.accumulate_dtheta(&[49_999], &SMatrix::repeat(1.0), &mut grad);
    assert_eq!(parameters::norm(&grad), 8.0);
}
