//! W3 and W4: I → H ReLU → 10, softmax cross-entropy, batches of B: a training step.

use std::hint::black_box;

use chainrule::InPlace;
use chainrule::init::{He, Initialize};
use chainrule::nalgebra::DMatrix;
use chainrule::optim::Sgd;
use chainrule::prelude::*;

use super::twin::{Float, Lanes, Program, build, product, rows};
use super::{Aligned, Case, aligned, assert_agree, random, scalar};

const BATCHES: usize = 4;
const RATE: f64 = 0.1;

/// How wrong the network is about a batch.
#[module(boxed, check(I = 5, H = 4, B = 3))]
pub fn classifier<T: Real, const I: usize, const H: usize, const B: usize>(
    x: &SMatrix<T, I, B>,
    labels: [usize; B],
    #[param] fc1: &Linear<I, H, T>,
    #[param] fc2: &Linear<H, 10, T>,
) -> T {
    let logits = fc2.forward(&relu(&fc1.forward(x)));
    softmax_cross_entropy(&logits, &labels)
}

/// The parameters by hand.
///
/// The first weights lie in panels of as many rows as a tile has: all columns of the first panel,
/// then those of the next. The second have 16 rows, of which 10 count, so that they fill vectors.
struct Network<T, const I: usize, const H: usize, const B: usize> {
    w1: Vec<Aligned<[T; 16]>>,
    b1: [T; H],
    w2: [[T; 16]; H],
    b2: [T; 16],
    rate: T,
    h: Box<Aligned<[[T; H]; B]>>,
    dh: Box<Aligned<[[T; H]; B]>>,
    w2t: [[T; H]; 10],
}

impl<T: Float, const I: usize, const H: usize, const B: usize> Network<T, I, H, B> {
    /// A step of SGD without a gradient in between; gives the loss.
    #[inline(always)]
    fn step<L: Lanes<T>>(&mut self, x: &[[T; I]; B], labels: &[usize; B]) -> T {
        let panel = rows::<T, L>();
        let at = |k: usize, r: usize| {
            let at = (r / panel * I + k) * panel + r % panel;
            (at / 16, at % 16)
        };
        let Network { w1, b1, w2, b2, rate, h, dh, w2t } = self;
        let (h, dh) = (&mut h.0, &mut dh.0);
        let zero = L::splat(T::ZERO);

        product::<T, L>(
            [H, I, B],
            #[inline(always)]
            |k, r| {
                let (i, j) = at(k, r);
                L::load(&w1[i].0[j..])
            },
            #[inline(always)]
            |k, c| x[c][k],
            #[inline(always)]
            |r, c, sum| (sum + L::load(&b1[r..])).max(zero).store(&mut h[c][r..]),
        );
        let mut d = Aligned([[T::ZERO; 16]; B]);
        let d = &mut d.0;
        product::<T, L>(
            [16, H, B],
            #[inline(always)]
            |k, r| L::load(&w2[k][r..]),
            #[inline(always)]
            |k, c| h[c][k],
            #[inline(always)]
            |r, c, sum| (sum + L::load(&b2[r..])).store(&mut d[c][r..]),
        );

        // The logits become the derivative of the loss with respect to them.
        let scale = T::lit(1.0 / B as f64);
        let mut sums = [T::ZERO; B];
        let mut of_labels = T::ZERO;
        for ((z, &label), total) in d.iter_mut().zip(labels).zip(&mut sums) {
            let largest = z[..10].iter().fold(z[0], |m, &v| if v > m { v } else { m });
            of_labels += z[label] - largest;
            for z in &mut *z {
                *z = (*z - largest).exp_by_hand();
            }
            z[10..].fill(T::ZERO);
            let sum = z.iter().fold(T::ZERO, |sum, z| sum + *z);
            let factor = scale / sum;
            for z in &mut *z {
                *z *= factor;
            }
            z[label] -= scale;
            *total = sum;
        }
        // The logarithm of a product of four, each of which is from 1 to 10.
        let logs = sums.chunks(4).fold(T::ZERO, |logs, sums| {
            logs + sums.iter().fold(T::one(), |product, sum| product * *sum).ln()
        });
        let loss = (logs - of_labels) * scale;

        for (k, column) in w2.iter().enumerate() {
            for (row, w) in w2t.iter_mut().zip(column) {
                row[k] = *w;
            }
        }
        product::<T, L>(
            [H, 10, B],
            #[inline(always)]
            |k, r| L::load(&w2t[k][r..]),
            #[inline(always)]
            |k, c| d[c][k],
            #[inline(always)]
            |r, c, sum| sum.store(&mut dh[c][r..]),
        );
        for (dh, h) in dh.iter_mut().zip(&*h) {
            *dh = build(|i| if h[i] > T::ZERO { dh[i] } else { T::ZERO });
        }
        let down = L::splat(-*rate);
        for r in (0..H).step_by(L::N) {
            let sum = dh.iter().fold(zero, |sum, dh| sum + L::load(&dh[r..]));
            sum.mul_add(down, L::load(&b1[r..])).store(&mut b1[r..]);
        }
        product::<T, L>(
            [16, B, H],
            #[inline(always)]
            |k, r| L::load(&d[k][r..]),
            #[inline(always)]
            |k, c| h[k][c],
            #[inline(always)]
            |r, c, sum| sum.mul_add(down, L::load(&w2[c][r..])).store(&mut w2[c][r..]),
        );
        for d in &*d {
            for (b, d) in b2.iter_mut().zip(d) {
                *b -= *rate * *d;
            }
        }
        product::<T, L>(
            [H, B, I],
            #[inline(always)]
            |k, r| L::load(&dh[k][r..]),
            #[inline(always)]
            |k, c| x[k][c],
            #[inline(always)]
            |r, c, sum| {
                let (i, j) = at(c, r);
                let w = &mut w1[i].0[j..];
                sum.mul_add(down, L::load(w)).store(w);
            },
        );
        loss
    }
}

/// The parameters of a model.
struct Start<'a, T: Real, const I: usize, const H: usize, const B: usize>(&'a Classifier<T, I, H>);

impl<T: Float, const I: usize, const H: usize, const B: usize> Program<T>
    for Start<'_, T, I, H, B>
{
    type Output = Network<T, I, H, B>;

    #[inline(always)]
    fn run<L: Lanes<T>>(self) -> Network<T, I, H, B> {
        let Classifier { fc1, fc2 } = self.0;
        let panel = rows::<T, L>();
        let w = fc1.weight.as_slice();
        Network {
            w1: (0..H / panel)
                .flat_map(|p| (0..I).flat_map(move |k| &w[k * H + p * panel..][..panel]))
                .copied()
                .collect::<Vec<T>>()
                .as_chunks::<16>()
                .0
                .iter()
                .map(|numbers| Aligned(*numbers))
                .collect(),
            b1: fc1.bias.data.0[0],
            w2: std::array::from_fn(|k| {
                std::array::from_fn(|r| if r < 10 { fc2.weight[(r, k)] } else { T::ZERO })
            }),
            b2: [T::ZERO; 16],
            rate: T::lit(RATE),
            h: aligned([[T::ZERO; H]; B]),
            dh: aligned([[T::ZERO; H]; B]),
            w2t: [[T::ZERO; H]; 10],
        }
    }
}

struct Step<'a, T, const I: usize, const H: usize, const B: usize>(
    &'a mut Network<T, I, H, B>,
    &'a [[T; I]; B],
    &'a [usize; B],
);

impl<T: Float, const I: usize, const H: usize, const B: usize> Program<T> for Step<'_, T, I, H, B> {
    type Output = T;

    #[inline(always)]
    fn run<L: Lanes<T>>(self) -> T {
        let Step(network, x, labels) = self;
        network.step::<L>(x, labels)
    }
}

/// The parameters with nalgebra, as matrices of sizes known at compile time; a gradient has the
/// same fields.
struct Natural<T, const I: usize, const H: usize> {
    w1: Box<SMatrix<T, H, I>>,
    b1: SVector<T, H>,
    w2: SMatrix<T, 10, H>,
    b2: SVector<T, 10>,
}

impl<T: Real, const I: usize, const H: usize> Natural<T, I, H> {
    fn step<const B: usize>(&mut self, x: &SMatrix<T, I, B>, labels: &[usize; B], rate: T) -> T {
        let mut h = *self.w1 * x;
        for mut column in h.column_iter_mut() {
            column += self.b1;
        }
        h.apply(|v| *v = v.max(T::zero()));
        let mut d = self.w2 * h;
        for mut column in d.column_iter_mut() {
            column += self.b2;
        }
        let loss = cross_entropy(d.as_mut_slice(), labels);
        let mut dh = self.w2.transpose() * d;
        dh.zip_apply(&h, |d, h| {
            if h <= T::zero() {
                *d = T::zero();
            }
        });
        *self.w1 -= dh * x.transpose() * rate;
        self.b1 -= dh.column_sum() * rate;
        self.w2 -= d * h.transpose() * rate;
        self.b2 -= d.column_sum() * rate;
        loss
    }
}

/// A factor of a product: a matrix in columns, or its transpose.
pub struct Factor<'a, T> {
    pub data: &'a [T],
    /// The rows and columns before it is transposed.
    pub shape: [usize; 2],
    pub transposed: bool,
}

impl<'a, T: Real> Factor<'a, T> {
    fn new(data: &'a [T], shape: [usize; 2]) -> Self {
        assert_eq!(data.len(), shape[0] * shape[1]);
        Factor { data, shape, transposed: false }
    }
    fn of(a: &'a DMatrix<T>) -> Self {
        let (rows, columns) = a.shape();
        Factor::new(a.as_slice(), [rows, columns])
    }
    fn transpose(self) -> Self {
        Factor { transposed: !self.transposed, ..self }
    }
    /// Its rows and columns.
    fn size(&self) -> [usize; 2] {
        let [rows, columns] = self.shape;
        if self.transposed { [columns, rows] } else { [rows, columns] }
    }
    /// From one row to the next, and from one column to the next.
    fn strides(&self) -> [isize; 2] {
        let rows = self.shape[0] as isize;
        if self.transposed { [rows, 1] } else { [1, rows] }
    }
}

/// `out = scale a b + keep out`; `keep` is 0 or 1.
pub trait Products<T> {
    fn product(out: &mut DMatrix<T>, scale: T, a: Factor<'_, T>, b: Factor<'_, T>, keep: T);
}

/// Those of the crate `matrixmultiply`, which nalgebra takes for sizes known at run time if it has its
/// feature `std`.
pub enum Matrixmultiply {}

macro_rules! matrixmultiply {
    ($($t:ty: $gemm:ident),*) => {$(
        impl Products<$t> for Matrixmultiply {
            fn product(
                out: &mut DMatrix<$t>,
                scale: $t,
                a: Factor<'_, $t>,
                b: Factor<'_, $t>,
                keep: $t,
            ) {
                let [m, k] = a.size();
                let [_, n] = b.size();
                assert_eq!(([m, n], k), ([out.nrows(), out.ncols()], b.size()[0]));
                let [[a_row, a_column], [b_row, b_column]] = [a.strides(), b.strides()];
                let (a, b) = (a.data.as_ptr(), b.data.as_ptr());
                let out = out.as_mut_slice().as_mut_ptr();
                // SAFETY: a factor's slice has as many numbers as its size says, in columns, and so
                // has `out`, which nothing else refers to; the sizes have just been compared.
                #[allow(unsafe_code)]
                unsafe {
                    matrixmultiply::$gemm(
                        m, k, n, scale, a, a_row, a_column, b, b_row, b_column, keep, out, 1,
                        m as isize,
                    );
                }
            }
        }
    )*};
}
matrixmultiply!(f32: sgemm, f64: dgemm);

/// The parameters as matrices of sizes known at run time. The descent is a part of the product that
/// gives the gradient.
pub struct Dynamic<T> {
    w1: DMatrix<T>,
    b1: Vec<T>,
    w2: DMatrix<T>,
    b2: Vec<T>,
    h: DMatrix<T>,
    d: DMatrix<T>,
    dh: DMatrix<T>,
}

impl<T: Real> Dynamic<T> {
    fn of<const I: usize, const H: usize, const B: usize>(model: &Classifier<T, I, H>) -> Self {
        Dynamic {
            w1: DMatrix::from_column_slice(H, I, model.fc1.weight.as_slice()),
            b1: model.fc1.bias.as_slice().to_vec(),
            w2: DMatrix::from_column_slice(10, H, model.fc2.weight.as_slice()),
            b2: model.fc2.bias.as_slice().to_vec(),
            h: DMatrix::zeros(H, B),
            d: DMatrix::zeros(10, B),
            dh: DMatrix::zeros(H, B),
        }
    }

    fn step<P: Products<T>>(&mut self, x: &[T], labels: &[usize], rate: T) -> T {
        let (zero, one) = (T::zero(), T::one());
        let Dynamic { w1, b1, w2, b2, h, d, dh } = self;
        let shape = [w1.ncols(), labels.len()];
        let x = || Factor::new(x, shape);
        for mut column in h.column_iter_mut() {
            column.copy_from_slice(b1);
        }
        P::product(h, one, Factor::of(w1), x(), one);
        h.apply(|v| *v = v.max(T::zero()));
        for mut column in d.column_iter_mut() {
            column.copy_from_slice(b2);
        }
        P::product(d, one, Factor::of(w2), Factor::of(h), one);
        let loss = cross_entropy(d.as_mut_slice(), labels);
        P::product(dh, one, Factor::of(w2).transpose(), Factor::of(d), zero);
        dh.zip_apply(h, |d, h| {
            if h <= T::zero() {
                *d = T::zero();
            }
        });
        P::product(w1, -rate, Factor::of(dh), x().transpose(), one);
        P::product(w2, -rate, Factor::of(d), Factor::of(h).transpose(), one);
        for (d, b) in [(&*dh, b1), (&*d, b2)] {
            for column in d.column_iter() {
                b.iter_mut().zip(&column).for_each(|(b, d)| *b -= rate * *d);
            }
        }
        loss
    }
}

/// The training with the products of `P`; gives the loss of all batches.
pub fn training<
    P: Products<T>,
    T: Real + InPlace,
    const I: usize,
    const H: usize,
    const B: usize,
>() -> impl FnMut() -> T {
    let model: Box<Classifier<T, I, H>> = He.boxed(&mut chainrule::rng(1));
    let mut dynamic = Dynamic::of::<I, H, B>(&model);
    let data = batches::<T, I, B>();
    move || {
        let mut total = T::zero();
        for (x, labels) in black_box(&data) {
            total += dynamic.step::<P>(x.as_slice(), labels, T::lit(RATE));
        }
        black_box(&dynamic.w1);
        total
    }
}

/// The mean over columns of 10 logits, which become its derivative.
fn cross_entropy<T: Real>(logits: &mut [T], labels: &[usize]) -> T {
    let scale = T::lit(1.0 / labels.len() as f64);
    let mut loss = T::zero();
    for (z, &label) in logits.chunks_exact_mut(10).zip(labels) {
        let largest = z.iter().fold(z[0], |m, v| m.max(*v));
        let of_label = z[label] - largest;
        z.iter_mut().for_each(|v| *v = (*v - largest).exp());
        let sum = z.iter().fold(T::zero(), |sum, v| sum + *v);
        loss += sum.ln() - of_label;
        z.iter_mut().for_each(|v| *v *= scale / sum);
        z[label] -= scale;
    }
    loss * scale
}

pub fn cases(large: bool) -> Vec<Case> {
    let (digits, images) = ("W3 training step", "W4 training step");
    let mut cases = vec![step::<f32, 64, 128, 32>(digits), step::<f64, 64, 128, 32>(digits)];
    if large {
        cases.extend([step::<f32, 784, 256, 64>(images), step::<f64, 784, 256, 64>(images)]);
    }
    cases
}

pub type Batch<T, const I: usize, const B: usize> = (SMatrix<T, I, B>, [usize; B]);

pub fn batches<T: Real, const I: usize, const B: usize>() -> Vec<Batch<T, I, B>> {
    let labels = |i: usize| std::array::from_fn(|column| (7 * column + 3 * i) % 10);
    (0..BATCHES).map(|i| (random(i as u64), labels(i))).collect()
}

fn step<T: Float, const I: usize, const H: usize, const B: usize>(name: &'static str) -> Case
where
    Matrixmultiply: Products<T>,
{
    let mut model: Box<Classifier<T, I, H>> = He.boxed(&mut chainrule::rng(1));
    let mut network = T::dispatch(Start::<T, I, H, B>(&model));
    let mut natural = Natural::<T, I, H> {
        w1: Box::new(model.fc1.weight),
        b1: model.fc1.bias,
        w2: model.fc2.weight,
        b2: model.fc2.bias,
    };
    let [data, a, b] = [(); 3].map(|()| batches::<T, I, B>());
    let kept = size_of_val(&model.pullback_dtheta(&data[0]).1);
    let mut sgd = Sgd::new(RATE);
    let mut grad = model.zero_grad();
    let mut generated = move || {
        let mut total = T::zero();
        for batch in black_box(&data) {
            total += model.value_and_set_dtheta(batch, &mut grad);
            sgd.step(&mut model, &grad);
        }
        black_box(&model);
        total
    };
    let mut by_hand = move || {
        let mut total = T::zero();
        for (x, labels) in black_box(&a) {
            total += T::dispatch(Step(&mut network, &x.data.0, labels));
        }
        black_box(&network.w1);
        total
    };
    let mut nalgebra = move || {
        let mut total = T::zero();
        for (x, labels) in black_box(&b) {
            total += natural.step(x, labels, T::lit(RATE));
        }
        black_box(&natural.w1);
        total
    };
    let mut matrixmultiply = training::<Matrixmultiply, T, I, H, B>();
    for _ in 0..2 {
        let total = by_hand();
        assert_agree(
            "loss of the training",
            &[generated(), nalgebra(), matrixmultiply()],
            &[total; 3],
        );
    }
    Case {
        name,
        scalar: scalar::<T>(),
        units: (B * BATCHES, "sample"),
        generated: Box::new(move || {
            black_box(generated());
        }),
        by_hand: Box::new(move || {
            black_box(by_hand());
        }),
        kept: Some(kept),
        others: vec![
            (
                "nalgebra",
                Box::new(move || {
                    black_box(nalgebra());
                }),
            ),
            (
                "matrixmultiply",
                Box::new(move || {
                    black_box(matrixmultiply());
                }),
            ),
        ],
    }
}
