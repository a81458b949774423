//! Layers and losses on batches, against JAX.

use chainrule::layers::{
    Elu, FourierFeatures, Gelu, GeluTanh, L1Normalization, L2Normalization, LayerNorm, LeakyRelu,
    LinearNoBias, LogSoftmax, ParametricRelu, Polynomial, Rbf, Silu, Sine, Softplus,
};
use chainrule::losses::{
    AbsoluteError, CrossEntropy, HingeLoss, HuberLoss, KlDivergence, L1Penalty, L2Penalty,
    MulticlassHingeLoss, SigmoidCrossEntropy,
};
use chainrule::prelude::*;
use serde_json::Value;

use super::case::{Case, M, V};

/// A layer on four columns of three numbers.
fn layer<N: Module<M<3, 4>>>(case: &Case<'_>, module: N, params: &[&str]) {
    case.check(module, M::<3, 4>::zeros(), &["x"], params);
}

/// A loss of four columns of three numbers each.
fn loss<N: Module<(M<3, 4>, M<3, 4>)>>(case: &Case<'_>, module: N) {
    let x = (M::<3, 4>::zeros(), M::<3, 4>::zeros());
    case.check(module, x, &["prediction", "target"], &[]);
}

fn check_by_name(case: &Case<'_>) {
    match case.name() {
        "softplus_batch" => layer(case, Softplus, &[]),
        "leaky_relu_batch" => layer(case, LeakyRelu { slope: case.constant("slope") }, &[]),
        "parametric_relu_batch" => layer(case, ParametricRelu { slope: 0.0 }, &["slope"]),
        "gelu_batch" => layer(case, Gelu, &[]),
        "gelu_extreme" => case.check(Gelu, V::<6>::zeros(), &["x"], &[]),
        "gelu_tanh_batch" => layer(case, GeluTanh, &[]),
        "silu_batch" => layer(case, Silu, &[]),
        "elu_batch" => layer(case, Elu { alpha: case.constant("alpha") }, &[]),
        "linear_no_bias_batch" => layer(case, LinearNoBias::<3, 2, f64>::zeros(), &["weight"]),
        "log_softmax_batch" => layer(case, LogSoftmax, &[]),
        "l2_normalization_batch" => layer(case, L2Normalization, &[]),
        "l1_normalization_batch" => layer(case, L1Normalization, &[]),
        "layer_norm_batch" => {
            let epsilon = case.constant("epsilon");
            let module = LayerNorm::<3, f64> { epsilon, ..LayerNorm::new() };
            layer(case, module, &["weight", "bias"]);
        }
        "sine_batch" => {
            let module = Sine { amplitude: 0.0, frequency: 0.0, phase: 0.0 };
            layer(case, module, &["amplitude", "frequency", "phase"]);
        }
        "polynomial_batch" => {
            layer(case, Polynomial { coefficients: [0.0; 5] }, &["coefficients"]);
        }
        "fourier_features_batch" => {
            let frequencies = case.constant_matrix("frequencies");
            layer(case, FourierFeatures::<3, 2, 4, f64>::new(frequencies), &[]);
        }
        "rbf_batch" => {
            let module = Rbf::<3, 5, 2, f64>::around(M::zeros(), 0.0);
            layer(case, module, &["centres", "beta", "weights"]);
        }
        "absolute_error_batch" => loss(case, AbsoluteError),
        "huber_loss_batch" => loss(case, HuberLoss { delta: case.constant("delta") }),
        "kl_divergence_batch" => loss(case, KlDivergence),
        "cross_entropy_batch" => loss(case, CrossEntropy),
        "sigmoid_cross_entropy_batch" => loss(case, SigmoidCrossEntropy),
        "hinge_loss_batch" => loss(case, HingeLoss),
        "multiclass_hinge_loss_batch" => {
            let x = (M::<5, 3>::zeros(), case.indices::<3>("labels"));
            case.check(MulticlassHingeLoss, x, &["prediction"], &[]);
        }
        "softmax_cross_entropy_batch" => {
            let x = (M::<5, 3>::zeros(), case.indices::<3>("labels"));
            case.check(SoftmaxCrossEntropy, x, &["prediction"], &[]);
        }
        "l1_penalty" => layer(case, L1Penalty { strength: case.constant("strength") }, &[]),
        "l2_penalty" => layer(case, L2Penalty { strength: case.constant("strength") }, &[]),
        name => panic!("the case `{name}` is not covered"),
    }
}

#[test]
fn every_batch_is_what_jax_computes() {
    let text = include_str!("../reference/catalogue.json");
    let reference: Value = serde_json::from_str(text).unwrap();
    let cases = reference["cases"].as_array().unwrap();
    cases.iter().for_each(|case| check_by_name(&Case(case)));
    assert_eq!(cases.len(), 27);
}
