//! Modules against values and gradients computed with JAX.
//!
//! Every case of the file is covered: by a layer or a loss of the crate, or by a function of the
//! kind that a user writes.

#![allow(missing_docs)]

mod flat;

use chainrule::prelude::*;
use serde_json::Value;

use self::flat::{every_mode, fill};

const TOLERANCE: f64 = 1e-10;

type V<const N: usize> = SVector<f64, N>;
type M<const R: usize, const C: usize> = SMatrix<f64, R, C>;

#[module]
fn cosine(x: f64, #[param] theta: f64) -> f64 {
    (theta * x).cos() + core::f64::consts::PI
}

#[module]
fn polynomial(x: f64, #[param] a: &[f64; 4]) -> f64 {
    a[0] + x * (a[1] + x * (a[2] + x * a[3]))
}

#[module]
fn horner(x: f64, #[param] a: &[f64; 4]) -> f64 {
    let backwards = [a[3], a[2], a[1], a[0]];
    backwards.iter().fold(0.0, |y, c| y * x + c)
}

#[module]
fn sine(x: f64, #[param] a: f64, #[param] omega: f64, #[param] phi: f64) -> f64 {
    a * (omega * x + phi).sin()
}

/// ln(1 + eˣ) = m + ln(e⁻ᵐ + eˣ⁻ᵐ) for every m. With m = max(0, x) nothing overflows, and a small
/// value keeps its digits; m changes nothing, so its gradient is cut.
#[module]
fn softplus(x: f64) -> f64 {
    let m = stop_gradient(x.max(0.0));
    m + ((-m).exp_m1() + (x - m).exp()).ln_1p()
}

#[module]
fn softplus_of_all<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    x.map(|v| softplus(v))
}

#[module]
fn leaky_relu<const N: usize>(x: &SVector<f64, N>, #[constant] slope: f64) -> SVector<f64, N> {
    x.map(|v| v.max(0.0) + slope * v.min(0.0))
}

#[module]
fn parametric_relu<const N: usize>(x: &SVector<f64, N>, #[param] slope: f64) -> SVector<f64, N> {
    x.map(|v| v.max(0.0) + slope * v.min(0.0))
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

#[module]
fn softmax<const N: usize, const B: usize>(x: &SMatrix<f64, N, B>) -> SMatrix<f64, N, B> {
    let shift = stop_gradient(SMatrix::<f64, N, B>::from_fn(|_, column| x.column(column).max()));
    let e = (x - shift).map(|v| v.exp());
    let total = e.row_sum();
    SMatrix::<f64, N, B>::from_fn(|i, column| e[(i, column)] / total[column])
}

#[module]
fn log_softmax<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    let z = x.add_scalar(-stop_gradient(x.max()));
    z.add_scalar(-z.map(|v| v.exp()).sum().ln())
}

#[module(check(probabilities in 0.1..1.0))]
fn cross_entropy<const N: usize>(
    probabilities: &SVector<f64, N>,
    #[constant] target: &SVector<f64, N>,
) -> f64 {
    -target.dot(&probabilities.map(|p| p.ln()))
}

#[module]
fn sigmoid_cross_entropy(logit: f64, #[constant] target: f64) -> f64 {
    softplus(logit) - target * logit
}

#[module]
fn hinge_loss(score: f64, #[constant] target: f64) -> f64 {
    (1.0 - target * score).max(0.0)
}

/// The label's own term is 1, whatever the scores are.
#[module]
fn multiclass_hinge_loss<const N: usize>(scores: &SVector<f64, N>, label: usize) -> f64 {
    let own = scores[label];
    scores.map(|s| (s - own + 1.0).max(0.0)).sum() - 1.0
}

#[module]
fn l2_normalization<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    x.normalize()
}

#[module]
fn l2_normalization_by_hand<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    x / x.norm_squared().sqrt()
}

#[module]
fn l1_normalization<const N: usize>(x: &SVector<f64, N>) -> SVector<f64, N> {
    x / x.iter().map(|v| v.abs()).sum::<f64>()
}

#[module]
fn rbf<const N: usize, const K: usize>(
    x: &SVector<f64, N>,
    #[param] centers: &SMatrix<f64, K, N>,
    #[param] beta: &SVector<f64, K>,
    #[param] weights: &SVector<f64, K>,
) -> f64 {
    (0..K)
        .map(|j| {
            let distance = (x - centers.row(j).transpose()).norm_squared();
            weights[j] * (-beta[j] * distance).exp()
        })
        .sum::<f64>()
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

/// The numbers of a reference tensor, which is in row-major order.
fn tensor(tensor: &Value) -> Vec<f64> {
    let data: Vec<f64> =
        tensor["data"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect();
    let columns = match tensor["shape"].as_array().unwrap().as_slice() {
        [_, columns] => columns.as_u64().unwrap() as usize,
        _ => 1,
    };
    (0..columns).flat_map(|c| data.iter().skip(c).step_by(columns)).copied().collect()
}

/// One case of the file.
struct Case<'j>(&'j Value);

impl Case<'_> {
    /// The tensors of a part of the case, in this order; there must be no others.
    fn tensors(&self, part: &str, names: &[&str]) -> Vec<f64> {
        let part = self.0[part].as_object().unwrap();
        assert_eq!(part.len(), names.len(), "{:?}", part.keys());
        names.iter().flat_map(|name| tensor(&part[*name])).collect()
    }

    fn constant(&self, name: &str) -> f64 {
        self.0["constants"][name].as_f64().unwrap()
    }

    fn label(&self) -> usize {
        self.0["constants"]["label"].as_u64().unwrap() as usize
    }

    fn constant_vector<const N: usize>(&self, name: &str) -> V<N> {
        V::from_column_slice(&tensor(&self.0["constants"][name]))
    }

    /// Compares every mode of a module. The numbers of `module` and `x` are overwritten; `inputs`
    /// and `params` are the file's names of their leaves, in order.
    fn check<N: Module<X>, X: Differentiable>(
        &self,
        mut module: N,
        mut x: X,
        inputs: &[&str],
        params: &[&str],
    ) {
        fill(&mut module, &self.tensors("params", params));
        fill(&mut x, &self.tensors("inputs", inputs));
        let results = every_mode(&mut module, &mut x, &tensor(&self.0["dy"]));
        self.compare("y", results.y, &tensor(&self.0["y"]));
        self.compare("dx", results.dx, &self.tensors("dx", inputs));
        self.compare("dtheta", results.dtheta, &self.tensors("dtheta", params));
    }

    fn compare(&self, what: &str, results: Vec<(&str, Vec<f64>)>, expected: &[f64]) {
        let name = &self.0["name"];
        for (mode, result) in results {
            assert_eq!(result.len(), expected.len(), "{name}: {what} by {mode}");
            for (i, (a, b)) in result.iter().zip(expected).enumerate() {
                let close = a == b || (a - b).abs() <= TOLERANCE * b.abs();
                assert!(close, "{name}: number {i} of {what} by {mode} is {a:e} and not {b:e}");
            }
        }
    }

    fn check_by_name(&self) {
        let linear = ["w", "b"];
        let two_layers = ["w1", "b1", "w2", "b2"];
        let recurrent = ["w", "u", "b"];
        match self.0["name"].as_str().unwrap() {
            "cosine" => self.check(Cosine { theta: 0.0 }, 0.0, &["x"], &["theta"]),
            "polynomial" => {
                self.check(Polynomial { a: [0.0; 4] }, 0.0, &["x"], &["a"]);
                self.check(Horner { a: [0.0; 4] }, 0.0, &["x"], &["a"]);
            }
            "sine" => {
                let sine = Sine { a: 0.0, omega: 0.0, phi: 0.0 };
                self.check(sine, 0.0, &["x"], &["a", "omega", "phi"]);
            }

            "linear" => self.check(Linear::<3, 2, f64>::zeros(), V::<3>::zeros(), &["x"], &linear),
            "linear_batch" => {
                self.check(Linear::<3, 2, f64>::zeros(), M::<3, 4>::zeros(), &["x"], &linear);
            }

            "sigmoid" => self.check(Sigmoid, V::<6>::zeros(), &["x"], &[]),
            "sigmoid_extreme" => self.check(Sigmoid, V::<5>::zeros(), &["x"], &[]),
            "tanh" => self.check(Tanh, V::<6>::zeros(), &["x"], &[]),
            "relu" => self.check(Relu, V::<6>::zeros(), &["x"], &[]),
            "softplus" => self.check(SoftplusOfAll, V::<6>::zeros(), &["x"], &[]),
            "softplus_extreme" => self.check(SoftplusOfAll, V::<5>::zeros(), &["x"], &[]),
            "leaky_relu" => {
                let module = LeakyRelu { slope: self.constant("slope") };
                self.check(module, V::<6>::zeros(), &["x"], &[]);
            }
            "parametric_relu" => {
                self.check(ParametricRelu { slope: 0.0 }, V::<6>::zeros(), &["x"], &["slope"]);
            }
            "noisy_relu" => {
                let module = NoisyRelu::<6> { noise: self.constant_vector("noise") };
                self.check(module, V::<6>::zeros(), &["x"], &[]);
            }
            "dropout" => {
                let (p, mask) = (self.constant("p"), self.constant_vector("mask"));
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
                let module = CrossEntropy::<5> { target: self.constant_vector("target") };
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
                let module = SigmoidCrossEntropy { target: self.constant("target") };
                self.check(module, 0.0, &["logit"], &[]);
            }
            "hinge_loss" => {
                let module = HingeLoss { target: self.constant("target") };
                self.check(module, 0.0, &["score"], &[]);
            }
            "multiclass_hinge_loss" => {
                let x = (V::<5>::zeros(), self.label());
                self.check(MulticlassHingeLoss, x, &["scores"], &[]);
            }

            "l2_normalization" => {
                self.check(L2Normalization, V::<4>::zeros(), &["x"], &[]);
                self.check(L2NormalizationByHand, V::<4>::zeros(), &["x"], &[]);
            }
            "l1_normalization" => self.check(L1Normalization, V::<4>::zeros(), &["x"], &[]),

            "rbf" => {
                let module =
                    Rbf::<3, 4> { centers: M::zeros(), beta: V::zeros(), weights: V::zeros() };
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
