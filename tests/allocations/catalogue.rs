//! Every layer and every loss of the crate.

use chainrule::layers::{
    Attention, Causal, Conv2d, Elu, Embedding, FourierFeatures, Gelu, GeluTanh, GruCell,
    L1Normalization, L2Normalization, LayerNorm, LeakyRelu, LinearNoBias, LogSoftmax, LstmCell,
    MaxPool2d, MeanPool2d, MultiHeadAttention, NoisyRelu, ParametricRelu, Polynomial, Rbf,
    Recurrence, RecurrenceStates, RnnCell, Silu, Sine, Softmax, Softplus, Statistics, Unmasked,
};
use chainrule::losses::{
    AbsoluteError, CrossEntropy, HingeLoss, HuberLoss, KlDivergence, L1Penalty, L2Penalty,
    MulticlassHingeLoss, SigmoidCrossEntropy, Summed,
};
use chainrule::prelude::*;

use crate::{allocate_nothing, assert_none, by_mode, by_scalar_mode};

type V<const N: usize> = SVector<f64, N>;
type M<const R: usize, const C: usize> = SMatrix<f64, R, C>;

/// As it is trained, with noise and the statistics of batches.
fn trained<P: Parameters>(mut module: P) -> P {
    module.train(&mut chainrule::rng(1));
    module
}

#[test]
fn no_layer_allocates() {
    let mut rng = chainrule::rng(7);
    let v = V::<3>::new(0.3, -0.7, 0.2);
    let batch = M::<3, 4>::from_fn(|i, j| (i + 2 * j) as f64 / 7.0 - 0.4);
    let steps = [v, v * 0.5, -v];
    let zero = V::<4>::zeros();
    let image = M::<32, 2>::from_fn(|i, j| ((5 * i + j) % 11) as f64 / 11.0);
    let tokens = M::<6, 4>::repeat(0.3);
    allocate_nothing! {
        modules: [
            Relu, v;
            Relu, batch;
            LeakyRelu { slope: 0.1 }, batch;
            ParametricRelu::<f64>::default(), batch;
            trained(NoisyRelu::new(0.1)), batch;
            Elu { alpha: 1.0 }, batch;
            Gelu, batch;
            GeluTanh, batch;
            Silu, batch;
            Softplus, batch;
            Sigmoid, v;
            Sigmoid, batch;
            Tanh, v;
            Tanh, batch;
            Linear::<3, 4, f64>::xavier(&mut rng), v;
            Linear::<3, 4>::xavier(&mut rng), SMatrix::<f32, 3, 5>::repeat(0.3);
            // Large enough for another kernel.
            Linear::<64, 128>::he(&mut rng), SMatrix::<f32, 64, 32>::repeat(0.1);
            LinearNoBias::<3, 4, f64>::xavier(&mut rng), batch;
            FourierFeatures::<3, 2, 4, f64>::normal(1.0, &mut rng), batch;
            Polynomial { coefficients: [0.1, 0.2, 0.3] }, batch;
            Rbf::<3, 5, 2, f64>::around(M::repeat(0.2), 1.5), batch;
            Sine { amplitude: 1.0, frequency: 2.0, phase: 0.1 }, batch;
            Conv2d::<2, 4, 4, 3, 3, 48, 1, 1, f64>::he(&mut rng), image;
            MaxPool2d::<4, 4, 2, 8>::new(), image;
            MeanPool2d::<4, 4, 2, 8>::new(), image;
            trained(BatchNorm::<3, f64>::new()), batch;
            BatchNorm::<3, f64>::new(), batch;
            trained(Statistics::<3, f64>::new()), batch;
            LayerNorm::<3, f64>::new(), batch;
            L1Normalization, batch;
            L2Normalization, batch;
            Softmax, batch;
            LogSoftmax, batch;
            trained(Dropout::new(0.5)), batch;
            RnnCell::<3, 4, f64>::new(&mut rng), (v, zero);
            LstmCell::<3, 4, 16, f64>::new(&mut rng), (v, (zero, zero));
            GruCell::<3, 4, 12, f64>::new(&mut rng), (v, zero);
            Recurrence { cell: LstmCell::<3, 4, 16, f64>::new(&mut rng) }, (steps, (zero, zero));
            RecurrenceStates { cell: GruCell::<3, 4, 12, f64>::new(&mut rng) }, (steps, zero);
            Embedding::<5, 3, f64>::new(&mut rng), [0_usize, 4, 4];
            Attention { mask: Unmasked }, (batch, batch, batch);
            Attention { mask: Causal }, (batch, batch, batch);
            MultiHeadAttention::<6, 3, 2, _, f64>::new(Causal, &mut rng), (tokens, tokens, tokens);
        ]
        scalar_modules: []
    }
}

#[test]
fn no_loss_allocates() {
    let scores = M::<3, 4>::from_fn(|i, j| (i + 2 * j) as f64 / 7.0 + 0.1);
    let targets = M::<3, 4>::repeat(1.0 / 3.0);
    let labels = [0_usize, 2, 2, 1];
    let column: V<3> = scores.column(0).into_owned();
    allocate_nothing! {
        modules: []
        scalar_modules: [
            SoftmaxCrossEntropy, (scores, labels);
            SoftmaxCrossEntropy, (column, 2_usize);
            SigmoidCrossEntropy, (scores, targets);
            CrossEntropy, (targets, targets);
            KlDivergence, (targets, targets);
            HingeLoss, (scores, targets);
            MulticlassHingeLoss, (scores, labels);
            EuclideanLoss, (scores, targets);
            EuclideanLoss, (column, column * 2.0);
            HuberLoss { delta: 0.3 }, (scores, targets);
            AbsoluteError, (scores, targets);
            Summed { loss: SoftmaxCrossEntropy }, (scores, labels);
            L1Penalty { strength: 0.1 }, scores;
            L2Penalty { strength: 0.1 }, scores;
        ]
    }
}

/// A new layer or loss needs a line above.
#[test]
fn none_is_forgotten() {
    // What has capitals and is no module.
    const OTHERS: [&str; 7] =
        ["Window", "Observed", "Mask", "Causal", "Unmasked", "Labels", "LabelError"];
    let lines = include_str!("catalogue.rs");
    let lines: Vec<&str> = lines.lines().filter(|line| line.ends_with(';')).collect();
    let mut modules = 0;
    for exports in [
        include_str!("../../runtime/src/layers/mod.rs"),
        include_str!("../../runtime/src/losses/mod.rs"),
    ] {
        let (_, exports) = exports.split_once("pub use").expect("names that others can use");
        for name in exports.split(|c: char| !c.is_alphanumeric() && c != '_') {
            let is_type = name.starts_with(char::is_uppercase) && !name.ends_with("Grad");
            if is_type && !OTHERS.contains(&name) {
                modules += 1;
                let has_a_case = |line: &&str| line.split([':', ',', ' ', '(']).any(|w| w == name);
                assert!(lines.iter().any(has_a_case), "`{name}` has no line in this file");
            }
        }
    }
    assert!(modules > 40, "{modules}");
}
