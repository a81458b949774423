//! Modules against values and gradients computed with JAX.
//!
//! Every case of the file is covered: by a layer or a loss of the crate, or by a function of the
//! kind that a user writes.

#![allow(missing_docs)]

mod batches;
mod case;
mod flat;
mod sequences;

use chainrule::layers::{
    L1Normalization, L2Normalization, LeakyRelu, LogSoftmax, ParametricRelu, Polynomial, Sine,
    Softmax, Softplus, rbf,
};
use chainrule::losses::{CrossEntropy, HingeLoss, MulticlassHingeLoss, SigmoidCrossEntropy};
use chainrule::prelude::*;
use serde_json::Value;

use self::case::{Case, M, V};

#[module]
fn cosine(x: f64, #[param] theta: f64) -> f64 {
    (theta * x).cos() + core::f64::consts::PI
}

#[module]
fn horner(x: f64, #[param] a: &[f64; 4]) -> f64 {
    let backwards = [a[3], a[2], a[1], a[0]];
    backwards.iter().fold(0.0, |y, c| y * x + c)
}

#[module]
fn noisy_relu<const N: usize>(
    x: &SVector<f64, N>,
    #[constant] noise: &SVector<f64, N>,
) -> SVector<f64, N> {
    relu(&(x + noise))
}

#[module]
fn dropout<const N: usize>(
    x: &SVector<f64, N>,
    #[constant] p: f64,
    #[constant] mask: &SVector<f64, N>,
) -> SVector<f64, N> {
    x.component_mul(mask) / (1.0 - p)
}

/// A loss of a target that stays the same.
#[module(check = off)]
fn against<L, const N: usize, const B: usize>(
    prediction: &SMatrix<f64, N, B>,
    #[param] loss: &L,
    #[constant] target: &SMatrix<f64, N, B>,
) -> f64
where
    L: Module<(SMatrix<f64, N, B>, SMatrix<f64, N, B>), Output = f64>,
{
    loss.forward(&(*prediction, *target))
}

/// By nalgebra's own method, which has a rule.
#[module]
fn normalize<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    x.normalize()
}

/// The file has a centre in each row.
#[module]
fn rbf_of_rows<const N: usize, const K: usize>(
    x: &SVector<f64, N>,
    #[param] centers: &SMatrix<f64, K, N>,
    #[param] beta: &SVector<f64, K>,
    #[param] weights: &SMatrix<f64, 1, K>,
) -> SMatrix<f64, 1, 1> {
    rbf(x, &centers.transpose(), beta, weights)
}

#[module]
fn residual_block<const N: usize, const H: usize>(
    x: &SVector<f64, N>,
    #[param] fc1: &Linear<N, H, f64>,
    #[param] fc2: &Linear<H, N, f64>,
) -> SVector<f64, N> {
    x + fc2.forward(&tanh(&fc1.forward(x)))
}

/// A step of the recurrence, of the state and the input.
#[module]
fn elman_step<const I: usize, const H: usize>(
    h: &SVector<f64, H>,
    x: &SVector<f64, I>,
    #[param] w: &SMatrix<f64, H, I>,
    #[param] u: &SMatrix<f64, H, H>,
    #[param] b: &SVector<f64, H>,
) -> SVector<f64, H> {
    (w * x + u * h + b).map(|v| v.tanh())
}

#[module]
fn elman_rnn<const I: usize, const H: usize, const STEPS: usize>(
    x: &[SVector<f64, I>; STEPS],
    #[param] w: &SMatrix<f64, H, I>,
    #[param] u: &SMatrix<f64, H, H>,
    #[param] b: &SVector<f64, H>,
) -> SVector<f64, H> {
    x.iter().fold(SVector::<f64, H>::zeros(), |h, x| (w * x + u * h + b).map(|v| v.tanh()))
}

#[module]
fn elman_rnn_of_columns(
    x: &SMatrix<f64, 3, 5>,
    #[param] step: &ElmanStep<3, 4>,
) -> SVector<f64, 4> {
    let columns = [x.column(0), x.column(1), x.column(2), x.column(3), x.column(4)];
    columns.iter().fold(SVector::<f64, 4>::zeros(), |h, column| step.forward(&(h, *column)))
}

/// Gives (h′, c′).
#[module]
fn lstm_cell(
    x: &SVector<f64, 3>,
    h: &SVector<f64, 3>,
    c: &SVector<f64, 3>,
    #[param] w: &SMatrix<f64, 12, 3>,
    #[param] u: &SMatrix<f64, 12, 3>,
    #[param] b: &SVector<f64, 12>,
) -> (SVector<f64, 3>, SVector<f64, 3>) {
    let z = w * x + u * h + b;
    let i = sigmoid(&z.fixed_rows::<3>(0));
    let f = sigmoid(&z.fixed_rows::<3>(3));
    let g = tanh(&z.fixed_rows::<3>(6));
    let o = sigmoid(&z.fixed_rows::<3>(9));
    let c = f.component_mul(c) + i.component_mul(&g);
    let h = o.component_mul(&tanh(&c));
    (h, c)
}

#[module]
fn gru_cell(
    x: &SVector<f64, 3>,
    h: &SVector<f64, 3>,
    #[param] w: &SMatrix<f64, 9, 3>,
    #[param] u: &SMatrix<f64, 9, 3>,
    #[param] bi: &SVector<f64, 9>,
    #[param] bh: &SVector<f64, 9>,
) -> SVector<f64, 3> {
    let (wx, uh) = (w * x + bi, u * h + bh);
    let r = sigmoid(&(wx.fixed_rows::<3>(0) + uh.fixed_rows::<3>(0)));
    let z = sigmoid(&(wx.fixed_rows::<3>(3) + uh.fixed_rows::<3>(3)));
    let n = tanh(&(wx.fixed_rows::<3>(6) + r.component_mul(&uh.fixed_rows::<3>(6))));
    n + z.component_mul(&(h - n))
}

#[module]
fn mlp_classifier(
    x: &SVector<f64, 8>,
    label: usize,
    #[param] fc1: &Linear<8, 16, f64>,
    #[param] fc2: &Linear<16, 10, f64>,
) -> f64 {
    softmax_cross_entropy(&fc2.forward(&relu(&fc1.forward(x))), &label)
}

type Chain = (Linear<8, 16, f64>, Relu, Linear<16, 10, f64>);

#[module]
fn classifier_by_chain(x: &SVector<f64, 8>, label: usize, #[param] net: &Chain) -> f64 {
    SoftmaxCrossEntropy.forward(&(net.forward(x), label))
}

#[module]
fn network_in_network<const I: usize, const H: usize, const O: usize, const POSITIONS: usize>(
    x: &SMatrix<f64, I, POSITIONS>,
    #[param] fc1: &Linear<I, H, f64>,
    #[param] fc2: &Linear<H, O, f64>,
) -> SVector<f64, O> {
    relu(&fc2.forward(&relu(&fc1.forward(x)))).column_sum() / POSITIONS as f64
}

/// The same, position by position.
#[module]
fn network_in_network_by_array<const POSITIONS: usize>(
    x: &[SVector<f64, 3>; POSITIONS],
    #[param] fc1: &Linear<3, 5, f64>,
    #[param] fc2: &Linear<5, 4, f64>,
) -> SVector<f64, 4> {
    let total = x
        .iter()
        .map(|column| relu(&fc2.forward(&relu(&fc1.forward(column)))))
        .sum::<SVector<f64, 4>>();
    total / POSITIONS as f64
}

impl Case<'_> {
    fn check_by_name(&self) {
        let linear = ["w", "b"];
        let two_layers = ["w1", "b1", "w2", "b2"];
        let recurrent = ["w", "u", "b"];
        match self.name() {
            "cosine" => self.check(Cosine { theta: 0.0 }, 0.0, &["x"], &["theta"]),
            "polynomial" => {
                let polynomial = Polynomial { coefficients: [0.0; 4] };
                self.check(polynomial, V::<1>::zeros(), &["x"], &["a"]);
                self.check(Horner { a: [0.0; 4] }, 0.0, &["x"], &["a"]);
            }
            "sine" => {
                let sine = Sine { amplitude: 0.0, frequency: 0.0, phase: 0.0 };
                self.check(sine, V::<1>::zeros(), &["x"], &["a", "omega", "phi"]);
            }

            "linear" => self.check(Linear::<3, 2, f64>::zeros(), V::<3>::zeros(), &["x"], &linear),
            "linear_batch" => {
                self.check(Linear::<3, 2, f64>::zeros(), M::<3, 4>::zeros(), &["x"], &linear);
            }

            "sigmoid" => self.check(Sigmoid, V::<6>::zeros(), &["x"], &[]),
            "sigmoid_extreme" => self.check(Sigmoid, V::<5>::zeros(), &["x"], &[]),
            "tanh" => self.check(Tanh, V::<6>::zeros(), &["x"], &[]),
            "relu" => self.check(Relu, V::<6>::zeros(), &["x"], &[]),
            "softplus" => self.check(Softplus, V::<6>::zeros(), &["x"], &[]),
            "softplus_extreme" => self.check(Softplus, V::<5>::zeros(), &["x"], &[]),
            "leaky_relu" => {
                let module = LeakyRelu { slope: self.constant("slope") };
                self.check(module, V::<6>::zeros(), &["x"], &[]);
            }
            "parametric_relu" => {
                self.check(ParametricRelu { slope: 0.0 }, V::<6>::zeros(), &["x"], &["slope"]);
            }
            "noisy_relu" => {
                let module = NoisyRelu::<6> { noise: self.constant_matrix("noise") };
                self.check(module, V::<6>::zeros(), &["x"], &[]);
            }
            "dropout" => {
                let (p, mask) = (self.constant("p"), self.constant_matrix("mask"));
                self.check(Dropout::<6> { p, mask }, V::<6>::zeros(), &["x"], &[]);
            }

            "softmax" => self.check(Softmax, V::<5>::zeros(), &["x"], &[]),
            "softmax_batch" => self.check(Softmax, M::<5, 4>::zeros(), &["x"], &[]),
            "softmax_extreme" => self.check(Softmax, V::<3>::zeros(), &["x"], &[]),
            "log_softmax" => self.check(LogSoftmax, V::<5>::zeros(), &["x"], &[]),

            "euclidean_loss" => {
                let x = (V::<4>::zeros(), V::<4>::zeros());
                self.check(EuclideanLoss, x, &["prediction", "target"], &[]);
            }
            "cross_entropy" => {
                let target: V<5> = self.constant_matrix("target");
                let module = Against { loss: CrossEntropy, target };
                self.check(module, V::<5>::zeros(), &["probabilities"], &[]);
            }
            "softmax_cross_entropy" => {
                let x = (V::<5>::zeros(), self.label());
                self.check(SoftmaxCrossEntropy, x, &["logits"], &[]);
                let x = (V::<5>::zeros(), [self.label()]);
                self.check(SoftmaxCrossEntropy, x, &["logits"], &[]);
            }
            "softmax_cross_entropy_extreme" => {
                let x = (V::<3>::zeros(), self.label());
                self.check(SoftmaxCrossEntropy, x, &["logits"], &[]);
            }
            "sigmoid_cross_entropy" => {
                let target = V::<1>::new(self.constant("target"));
                let module = Against { loss: SigmoidCrossEntropy, target };
                self.check(module, V::<1>::zeros(), &["logit"], &[]);
            }
            "hinge_loss" => {
                let target = V::<1>::new(self.constant("target"));
                let module = Against { loss: HingeLoss, target };
                self.check(module, V::<1>::zeros(), &["score"], &[]);
            }
            "multiclass_hinge_loss" => {
                let x = (V::<5>::zeros(), self.label());
                self.check(MulticlassHingeLoss, x, &["scores"], &[]);
            }

            "l2_normalization" => {
                self.check(L2Normalization, V::<4>::zeros(), &["x"], &[]);
                self.check(Normalize, V::<4>::zeros(), &["x"], &[]);
            }
            "l1_normalization" => self.check(L1Normalization, V::<4>::zeros(), &["x"], &[]),

            "rbf" => {
                let module = RbfOfRows::<3, 4> {
                    centers: M::zeros(),
                    beta: V::zeros(),
                    weights: M::zeros(),
                };
                self.check(module, V::<3>::zeros(), &["x"], &["centers", "beta", "weights"]);
            }
            "residual_block" => {
                let module = ResidualBlock::<4, 6> { fc1: Linear::zeros(), fc2: Linear::zeros() };
                self.check(module, V::<4>::zeros(), &["x"], &two_layers);
            }
            "elman_rnn" => {
                let module = ElmanRnn::<3, 4> { w: M::zeros(), u: M::zeros(), b: V::zeros() };
                self.check(module, [V::<3>::zeros(); 5], &["x"], &recurrent);
                let step = ElmanStep { w: M::zeros(), u: M::zeros(), b: V::zeros() };
                self.check(ElmanRnnOfColumns { step }, M::<3, 5>::zeros(), &["x"], &recurrent);
            }
            "lstm_cell" => {
                let module = LstmCell { w: M::zeros(), u: M::zeros(), b: V::zeros() };
                let x = (V::<3>::zeros(), V::<3>::zeros(), V::<3>::zeros());
                self.check(module, x, &["x", "h", "c"], &recurrent);
            }
            "gru_cell" => {
                let module =
                    GruCell { w: M::zeros(), u: M::zeros(), bi: V::zeros(), bh: V::zeros() };
                let x = (V::<3>::zeros(), V::<3>::zeros());
                self.check(module, x, &["x", "h"], &["w", "u", "bi", "bh"]);
            }
            "mlp_classifier" => {
                let x = (V::<8>::zeros(), self.label());
                let module = MlpClassifier { fc1: Linear::zeros(), fc2: Linear::zeros() };
                self.check(module, x, &["x"], &two_layers);
                let net = (Linear::zeros(), Relu, Linear::zeros());
                self.check(ClassifierByChain { net }, x, &["x"], &two_layers);
            }
            "network_in_network" => {
                let module =
                    NetworkInNetwork::<3, 5, 4> { fc1: Linear::zeros(), fc2: Linear::zeros() };
                self.check(module, M::<3, 6>::zeros(), &["x"], &two_layers);
                let module = NetworkInNetworkByArray { fc1: Linear::zeros(), fc2: Linear::zeros() };
                self.check(module, [V::<3>::zeros(); 6], &["x"], &two_layers);
            }

            name => panic!("the case `{name}` is not covered"),
        }
    }
}

#[test]
fn every_module_is_what_jax_computes() {
    let reference: Value = serde_json::from_str(include_str!("../reference/modules.json")).unwrap();
    let cases = reference["cases"].as_array().unwrap();
    cases.iter().for_each(|case| Case(case).check_by_name());
    assert_eq!(cases.len(), 35);
}
