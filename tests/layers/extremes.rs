//! Layers and losses where arithmetic comes to its end, and at their kinks.

use chainrule::layers::{
    Elu, Gelu, GeluTanh, L1Normalization, L2Normalization, LayerNorm, LeakyRelu, LogSoftmax,
    ParametricRelu, Rbf, Silu, Softmax, Softplus,
};
use chainrule::losses::{
    AbsoluteError, CrossEntropy, HingeLoss, HuberLoss, KlDivergence, MulticlassHingeLoss,
    SigmoidCrossEntropy,
};
use chainrule::prelude::*;

type V<const N: usize> = SVector<f64, N>;

const INF: f64 = f64::INFINITY;

/// The value and the derivative of an activation at one number.
fn at<M: Module<V<1>, Output = V<1>>>(module: &M, x: f64) -> (f64, f64) {
    let x = V::<1>::new(x);
    (module.forward(&x)[0], module.backward_dx(&x, &V::<1>::new(1.0))[0])
}

fn at_single<M: Module<SVector<f32, 1>, Output = SVector<f32, 1>>>(
    module: &M,
    x: f32,
) -> (f32, f32) {
    let x = SVector::<f32, 1>::new(x);
    (module.forward(&x)[0], module.backward_dx(&x, &SVector::<f32, 1>::new(1.0))[0])
}

#[test]
fn activations_far_out() {
    for x in [800.0, 1e6] {
        assert_eq!(at(&Softplus, x), (x, 1.0));
        assert_eq!(at(&Softplus, -x), (0.0, 0.0));
        assert_eq!(at(&Gelu, x), (x, 1.0));
        assert_eq!(at(&Gelu, -x), (0.0, 0.0));
        assert_eq!(at(&GeluTanh, x), (x, 1.0));
        assert_eq!(at(&GeluTanh, -x), (0.0, 0.0));
        assert_eq!(at(&Silu, x), (x, 1.0));
        assert_eq!(at(&Silu, -x), (0.0, 0.0));
        assert_eq!(at(&Elu { alpha: 1.0 }, x), (x, 1.0));
        assert_eq!(at(&Elu { alpha: 1.0 }, -x), (-1.0, 0.0));
        assert_eq!(at(&LeakyRelu { slope: 0.5 }, -x), (-0.5 * x, 0.5));
        let x = x as f32;
        assert_eq!(at_single(&Softplus, x), (x, 1.0));
        assert_eq!(at_single(&Softplus, -x), (0.0, 0.0));
        assert_eq!(at_single(&Gelu, -x), (0.0, 0.0));
        assert_eq!(at_single(&GeluTanh, -x), (0.0, 0.0));
        assert_eq!(at_single(&Silu, -x), (0.0, 0.0));
        assert_eq!(at_single(&Elu { alpha: 1.0 }, -x), (-1.0, 0.0));
    }
    assert_eq!(at(&Softplus, -40.0).0, (-40.0_f64).exp());
    assert_eq!(at(&Softplus, INF), (INF, 1.0));
    assert_eq!(at(&Softplus, -INF), (0.0, 0.0));
}

#[test]
fn a_nan_stays_one() {
    assert!(at(&Relu, f64::NAN).0.is_nan());
    assert!(at(&Softplus, f64::NAN).0.is_nan());
    assert!(at(&Gelu, f64::NAN).0.is_nan());
    assert!(at(&GeluTanh, f64::NAN).0.is_nan());
    assert!(at(&Silu, f64::NAN).0.is_nan());
    assert!(at(&Elu { alpha: 1.0 }, f64::NAN).0.is_nan());
    assert!(at(&LeakyRelu { slope: 0.5 }, f64::NAN).0.is_nan());
    assert!(at(&ParametricRelu { slope: 0.5 }, f64::NAN).0.is_nan());
    assert!(at(&L2Normalization, f64::NAN).0.is_nan());
    assert!(at(&L1Normalization, f64::NAN).0.is_nan());
    let nan = V::<2>::new(f64::NAN, 0.5);
    for other in [V::<2>::new(1.0, 0.5), V::<2>::new(-1.0, 0.5)] {
        assert!(Softmax.forward(&nan).iter().all(|y| y.is_nan()));
        assert!(LogSoftmax.forward(&nan).iter().all(|y| y.is_nan()));
        assert!(AbsoluteError.forward(&(nan, other)).is_nan());
        assert!(HuberLoss { delta: 1.0 }.forward(&(nan, other)).is_nan());
        assert!(CrossEntropy.forward(&(nan, other)).is_nan());
        assert!(SigmoidCrossEntropy.forward(&(nan, other)).is_nan());
        assert!(HingeLoss.forward(&(nan, other)).is_nan());
        assert!(KlDivergence.forward(&(nan, other)).is_nan());
        assert!(SoftmaxCrossEntropy.forward(&(nan, 1)).is_nan());
        assert!(MulticlassHingeLoss.forward(&(nan, 1)).is_nan());
        assert!(MulticlassHingeLoss.forward(&(nan, 0)).is_nan());
    }
}

#[test]
fn activations_at_their_kinks() {
    assert_eq!(at(&LeakyRelu { slope: 0.01 }, 0.0), (0.0, 0.01));
    assert_eq!(at(&ParametricRelu { slope: 0.25 }, 0.0), (0.0, 0.25));
    let slope = ParametricRelu { slope: 0.25 };
    assert_eq!(slope.backward_dtheta(&V::<1>::new(0.0), &V::<1>::new(1.0)).slope, 0.0);
    assert_eq!(at(&Elu { alpha: 1.0 }, 0.0), (0.0, 1.0));
    assert_eq!(at(&Elu { alpha: 2.0 }, 0.0), (0.0, 2.0));
}

#[test]
fn a_softmax_that_is_masked() {
    let (x, dy) = (V::<3>::new(0.5, -INF, 0.5), V::<3>::new(1.0, 2.0, 0.0));
    assert_eq!(Softmax.forward(&x), V::<3>::new(0.5, 0.0, 0.5));
    assert_eq!(Softmax.backward_dx(&x, &dy), V::<3>::new(0.25, 0.0, -0.25));
    assert_eq!(LogSoftmax.forward(&x)[1], -INF);
    assert_eq!(LogSoftmax.backward_dx(&x, &dy), V::<3>::new(-0.5, 2.0, -1.5));
    let loss = SoftmaxCrossEntropy.value_and_dx(&(x, 0));
    assert_eq!(loss, (2.0_f64.ln(), (V::<3>::new(-0.5, 0.0, 0.5), ())));

    let all = V::<2>::new(-INF, -INF);
    assert!(Softmax.forward(&all).iter().all(|y| y.is_nan()));
    assert!(LogSoftmax.forward(&all).iter().all(|y| y.is_nan()));
    // One column of a batch does nothing to the others.
    let batch = SMatrix::<f64, 2, 2>::from_columns(&[all, V::<2>::zeros()]);
    assert_eq!(Softmax.forward(&batch).column(1), V::<2>::new(0.5, 0.5));
}

/// The Jacobian of so long a column would have 128 MB, which no stack has.
#[test]
fn the_jacobian_of_a_softmax_is_not_formed() {
    const N: usize = 4000;
    let x = V::<N>::from_fn(|i, _| (i as f64).sin());
    let dy = V::<N>::from_fn(|i, _| (i as f64).cos());
    let y = Softmax.forward(&x);
    let dx = Softmax.backward_dx(&x, &dy);
    let expected = y.component_mul(&dy.add_scalar(-y.dot(&dy)));
    assert!((dx - expected).amax() < 1e-15);
}

#[test]
fn logits_of_a_thousand() {
    let x = V::<2>::new(1000.0, -1000.0);
    assert_eq!(Softmax.forward(&x), V::<2>::new(1.0, 0.0));
    assert_eq!(Softmax.backward_dx(&x, &V::<2>::new(1.0, 1.0)), V::<2>::zeros());
    assert_eq!(LogSoftmax.forward(&x), V::<2>::new(0.0, -2000.0));
    let x = SVector::<f32, 2>::new(1000.0, -1000.0);
    assert_eq!(Softmax.forward(&x), SVector::<f32, 2>::new(1.0, 0.0));
    assert_eq!(LogSoftmax.forward(&x), SVector::<f32, 2>::new(0.0, -2000.0));
}

#[test]
fn a_sigmoid_cross_entropy_keeps_its_digits() {
    let target = V::<2>::new(1.0, 0.0);
    let (y, (dx, _)) = SigmoidCrossEntropy.value_and_dx(&(V::<2>::new(40.0, -40.0), target));
    let small = (-40.0_f64).exp();
    assert!((y / (2.0 * small) - 1.0).abs() < 1e-15);
    assert!((dx / small - V::<2>::new(-1.0, 1.0)).amax() < 1e-15);
    let (y, (dx, _)) = SigmoidCrossEntropy.value_and_dx(&(V::<2>::new(-1e4, 1e4), target));
    assert_eq!((y, dx), (2e4, V::<2>::new(-1.0, 1.0)));
    let dx = SigmoidCrossEntropy.backward_dx(&(V::<2>::zeros(), target), &1.0).0;
    assert_eq!(dx, V::<2>::new(-0.5, 0.5));
}

#[test]
fn zero_times_the_logarithm_of_zero() {
    let (prediction, target) = (V::<3>::new(0.0, 0.5, 0.5), V::<3>::new(0.0, 0.0, 1.0));
    let ln_2 = 2.0_f64.ln();
    let expected = V::<3>::new(0.0, 0.0, -2.0);
    let (y, (dprediction, dtarget)) = KlDivergence.value_and_dx(&(prediction, target));
    assert_eq!((y, dprediction), (ln_2, expected));
    assert_eq!(dtarget, V::<3>::new(0.0, 0.0, 1.0 + ln_2));
    let (y, (dprediction, dtarget)) = CrossEntropy.value_and_dx(&(prediction, target));
    assert_eq!((y, dprediction), (ln_2, expected));
    assert_eq!(dtarget, V::<3>::new(0.0, ln_2, ln_2));

    let certain = (V::<2>::new(0.0, 1.0), V::<2>::new(0.5, 0.5));
    assert_eq!(KlDivergence.forward(&certain), INF);
    assert_eq!(CrossEntropy.forward(&certain), INF);
}

#[test]
fn losses_at_their_kinks() {
    let one = V::<1>::new(1.0);
    assert_eq!(HingeLoss.value_and_dx(&(one, one)), (0.0, (V::<1>::zeros(), V::<1>::zeros())));
    let dx = AbsoluteError.backward_dx(&(one, one), &1.0);
    assert_eq!(dx, (V::<1>::zeros(), V::<1>::zeros()));
    let huber = HuberLoss { delta: 1.0 };
    assert_eq!(huber.value_and_dx(&(one, V::<1>::zeros())), (0.5, (one, -one)));
    let margin = V::<2>::new(1.0, 0.0);
    assert_eq!(MulticlassHingeLoss.value_and_dx(&(margin, 0)), (0.0, (V::<2>::zeros(), ())));
}

#[test]
fn losses_far_out() {
    let far = (V::<1>::new(1e300), V::<1>::new(-1e300));
    assert_eq!(AbsoluteError.forward(&far), 2e300);
    assert_eq!(HuberLoss { delta: 1.0 }.forward(&far), 2e300);
    assert_eq!(HuberLoss { delta: 1.0 }.backward_dx(&far, &1.0).0[0], 1.0);
    assert_eq!(HingeLoss.forward(&(far.0, V::<1>::new(-1.0))), 1e300);
    assert_eq!(MulticlassHingeLoss.forward(&(V::<2>::new(-1e300, 0.0), 0)), 1e300);
}

#[test]
#[should_panic = "`delta` of a Huber loss must be above 0, and is -1"]
fn a_huber_loss_without_a_minimum() {
    HuberLoss { delta: -1.0 }.forward(&(V::<1>::new(1.0), V::<1>::new(0.0)));
}

#[test]
#[should_panic = "label 3 is out of range: there are 3 classes"]
fn a_hinge_of_no_class() {
    MulticlassHingeLoss.forward(&(V::<3>::zeros(), 3));
}

#[test]
fn a_norm_of_zero() {
    let (zero, dy) = (V::<2>::zeros(), V::<2>::new(1.0, -2.0));
    assert_eq!(L2Normalization.forward(&zero), zero);
    assert_eq!(L2Normalization.backward_dx(&zero, &dy), dy / 1e-12);
    assert_eq!(L1Normalization.forward(&zero), zero);
    assert_eq!(L1Normalization.backward_dx(&zero, &dy), dy / 1e-12);
    let layer = LayerNorm::<2, f64>::new();
    let same = V::<2>::repeat(1e8);
    assert_eq!(layer.forward(&same), zero);
    assert!(layer.backward_dx(&same, &dy).iter().all(|d| d.is_finite()));
}

#[test]
fn a_norm_whose_square_overflows() {
    let x = V::<2>::new(3e200, 4e200);
    assert!((L2Normalization.forward(&x) - V::<2>::new(0.6, 0.8)).amax() < 1e-15);
    let dx = L2Normalization.backward_dx(&x, &V::<2>::new(4.0, -3.0)) * 1e200;
    assert!((dx - V::<2>::new(0.8, -0.6)).amax() < 1e-14, "{dx}");
    let x = SVector::<f32, 2>::new(3e30, 4e30);
    assert!((L2Normalization.forward(&x) - SVector::<f32, 2>::new(0.6, 0.8)).amax() < 1e-6);
}

#[test]
fn a_bell_far_away() {
    let mut network = Rbf::<1, 1, 1, f64>::around(V::<1>::new(0.0), 1.0);
    network.weights = V::<1>::new(2.0);
    assert_eq!(at(&network, 0.0), (2.0, 0.0));
    assert_eq!(at(&network, 1e3), (0.0, 0.0));
}
