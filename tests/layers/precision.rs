//! In `f32` a module gives what it gives in `f64`, and a sample gives what it gives in a batch.

use chainrule::gradcheck::Sampler;
use chainrule::layers::{
    Elu, FourierFeatures, Gelu, GeluTanh, L1Normalization, L2Normalization, LayerNorm, LeakyRelu,
    LinearNoBias, LogSoftmax, ParametricRelu, Polynomial, Rbf, Silu, Sine, Softmax, Softplus,
};
use chainrule::losses::{
    AbsoluteError, CrossEntropy, HingeLoss, HuberLoss, KlDivergence, L1Penalty, L2Penalty,
    MulticlassHingeLoss, SigmoidCrossEntropy, Summed,
};
use chainrule::prelude::*;

use crate::flat::{Results, every_mode, fill, gradient, numbers};

type V<const N: usize> = SVector<f64, N>;
type M<const R: usize, const C: usize> = SMatrix<f64, R, C>;
type M32<const R: usize, const C: usize> = SMatrix<f32, R, C>;

/// Numbers that `f32` has too.
fn draw(count: usize, seed: u64) -> Vec<f64> {
    let mut sampler = Sampler::new(seed);
    (0..count).map(|_| f64::from(sampler.draw_in::<f64>(0.1, 0.9) as f32)).collect()
}

fn near(a: &[f64], b: &[f64], tolerance: f64) {
    assert_eq!(a.len(), b.len());
    let size = b.iter().fold(1.0_f64, |m, v| m.max(v.abs()));
    for (a, b) in a.iter().zip(b) {
        assert!((a - b).abs() <= tolerance * size, "{a:e} and {b:e} of size {size:e}");
    }
}

/// Every mode of the two modules, at the same point.
pub fn in_both<A: Module<X>, X: Differentiable, F: Module<Y>, Y: Differentiable>(
    (a, x): (&mut A, &mut X),
    (f, y): (&mut F, &mut Y),
) {
    let theta = draw(numbers(a).len(), 2);
    fill(a, &theta);
    fill(f, &theta);
    let input = draw(numbers(x).len(), 1);
    fill(x, &input);
    fill(y, &input);
    let dy = draw(numbers(&a.forward(x)).len(), 3);
    let double = every_mode(a, x, &dy);
    let single = every_mode(f, y, &dy);
    let all = |r: Results| r.y.into_iter().chain(r.dx).chain(r.dtheta);
    for ((_, single), (_, double)) in all(single).zip(all(double)) {
        near(&single, &double, 1e-5);
    }
}

fn layer<A, F, const O: usize>(mut a: A, mut f: F)
where
    A: Module<M<3, 4>, Output = M<O, 4>> + Module<V<3>, Output = V<O>>,
    F: Module<M32<3, 4>>,
{
    let mut x = M::<3, 4>::zeros();
    in_both((&mut a, &mut x), (&mut f, &mut M32::zeros()));

    let y = a.forward(&x);
    let dy = M::<O, 4>::from_fn(|i, j| (i + 3 * j) as f64 * 0.2 - 1.0);
    let dx = a.backward_dx(&x, &dy);
    let dtheta = a.backward_dtheta(&x, &dy);
    let mut summed = Parameters::zero_grad(&a);
    for j in 0..4 {
        let (x, dy) = (x.column(j).into_owned(), dy.column(j).into_owned());
        near(a.forward(&x).as_slice(), y.column(j).as_slice(), 1e-14);
        let own = a.backward(&x, &dy, &mut summed);
        near(own.as_slice(), dx.column(j).as_slice(), 1e-13);
    }
    let (summed, dtheta) = (gradient(&mut a, &summed), gradient(&mut a, &dtheta));
    near(&summed, &dtheta, 1e-13);
}

fn loss<A, F>(mut a: A, mut f: F)
where
    A: Module<(M<3, 4>, M<3, 4>), Output = f64> + Module<(V<3>, V<3>), Output = f64>,
    F: Module<(M32<3, 4>, M32<3, 4>)>,
{
    let mut x = (M::<3, 4>::zeros(), M::<3, 4>::zeros());
    in_both((&mut a, &mut x), (&mut f, &mut (M32::zeros(), M32::zeros())));

    let (dprediction, dtarget) = a.backward_dx(&x, &1.0);
    let mut mean = 0.0;
    for j in 0..4 {
        let x = (x.0.column(j).into_owned(), x.1.column(j).into_owned());
        mean += a.forward(&x) / 4.0;
        let own = a.backward_dx(&x, &0.25);
        near(own.0.as_slice(), dprediction.column(j).as_slice(), 1e-14);
        near(own.1.as_slice(), dtarget.column(j).as_slice(), 1e-14);
    }
    near(&[a.forward(&x)], &[mean], 1e-14);
}

fn labelled<A, F>(mut a: A, mut f: F)
where
    A: Module<(M<3, 4>, [usize; 4]), Output = f64> + Module<(V<3>, usize), Output = f64>,
    F: Module<(M32<3, 4>, [usize; 4])>,
{
    let labels = [0, 2, 2, 1];
    let mut x = (M::zeros(), labels);
    in_both((&mut a, &mut x), (&mut f, &mut (M32::zeros(), labels)));

    let (dscores, _) = a.backward_dx(&x, &1.0);
    let mut mean = 0.0;
    for (j, label) in labels.into_iter().enumerate() {
        let x = (x.0.column(j).into_owned(), label);
        mean += a.forward(&x) / 4.0;
        near(a.backward_dx(&x, &0.25).0.as_slice(), dscores.column(j).as_slice(), 1e-14);
    }
    near(&[a.forward(&x)], &[mean], 1e-14);
}

#[test]
fn layers() {
    layer(Relu, Relu);
    layer(Sigmoid, Sigmoid);
    layer(Tanh, Tanh);
    layer(Softplus, Softplus);
    layer(LeakyRelu { slope: 0.25 }, LeakyRelu { slope: 0.25 });
    layer(ParametricRelu::<f64>::default(), ParametricRelu::<f32>::default());
    layer(Gelu, Gelu);
    layer(GeluTanh, GeluTanh);
    layer(Silu, Silu);
    layer(Elu { alpha: 1.5 }, Elu { alpha: 1.5 });
    layer(Linear::<3, 2, f64>::zeros(), Linear::<3, 2, f32>::zeros());
    layer(LinearNoBias::<3, 2, f64>::zeros(), LinearNoBias::<3, 2, f32>::zeros());
    layer(Softmax, Softmax);
    layer(LogSoftmax, LogSoftmax);
    layer(L1Normalization, L1Normalization);
    layer(L2Normalization, L2Normalization);
    layer(LayerNorm::<3, f64>::new(), LayerNorm::<3, f32>::new());

    layer(
        Sine { amplitude: 0.0, frequency: 0.0, phase: 0.0 },
        Sine { amplitude: 0.0_f32, frequency: 0.0, phase: 0.0 },
    );
    layer(Polynomial { coefficients: [0.0; 4] }, Polynomial { coefficients: [0.0_f32; 4] });
    let frequencies = M::<2, 3>::new(0.5, -0.25, 1.0, 0.75, 0.0, -0.5);
    layer(
        FourierFeatures::<3, 2, 4, f64>::new(frequencies),
        FourierFeatures::<3, 2, 4, f32>::new(frequencies.map(|v| v as f32)),
    );
    layer(
        Rbf::<3, 5, 2, f64>::around(M::zeros(), 0.0),
        Rbf::<3, 5, 2, f32>::around(M32::zeros(), 0.0),
    );
}

#[test]
fn losses() {
    loss(EuclideanLoss, EuclideanLoss);
    loss(AbsoluteError, AbsoluteError);
    loss(HuberLoss { delta: 0.25 }, HuberLoss { delta: 0.25 });
    loss(CrossEntropy, CrossEntropy);
    loss(SigmoidCrossEntropy, SigmoidCrossEntropy);
    loss(HingeLoss, HingeLoss);
    loss(KlDivergence, KlDivergence);
    labelled(SoftmaxCrossEntropy, SoftmaxCrossEntropy);
    labelled(MulticlassHingeLoss, MulticlassHingeLoss);
}

#[test]
fn penalties() {
    let (mut w, mut w32) = (M::<3, 4>::zeros(), M32::<3, 4>::zeros());
    let (mut l1, mut l1_32) = (L1Penalty { strength: 0.5 }, L1Penalty { strength: 0.5 });
    in_both((&mut l1, &mut w), (&mut l1_32, &mut w32));
    let (mut l2, mut l2_32) = (L2Penalty { strength: 0.5 }, L2Penalty { strength: 0.5 });
    in_both((&mut l2, &mut w), (&mut l2_32, &mut w32));
}

#[test]
fn sums() {
    let (mut x, mut x32) =
        ((M::<3, 4>::zeros(), [0, 2, 2, 1]), (M32::<3, 4>::zeros(), [0, 2, 2, 1]));
    let (mut sum, mut sum32) =
        (Summed { loss: SoftmaxCrossEntropy }, Summed { loss: SoftmaxCrossEntropy });
    in_both((&mut sum, &mut x), (&mut sum32, &mut x32));
    assert_eq!(sum.forward(&x), 4.0 * SoftmaxCrossEntropy.forward(&x));
    assert_eq!(sum.backward_dx(&x, &1.0), SoftmaxCrossEntropy.backward_dx(&x, &4.0));
}
