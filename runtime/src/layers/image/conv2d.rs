//! Convolution of images.

use rand::Rng;

use super::correlation;
use super::window::Window;
use crate::gradcheck::{Sample, Sampler};
use crate::init::{He, Initialize, Xavier};
use crate::prelude::*;

/// `y[o, r, c] = b[o] + Σ w[o, i, k, l] x[i, r · STRIDE + k − PADDING, c · STRIDE + l − PADDING]`,
/// the sum over the channels `i` and the `K` × `K` pixels `(k, l)` of a window; a pixel outside of the
/// image is 0. As everywhere in the field it is a cross-correlation: the kernel is not turned around.
///
/// Shapes: an image is a column, its `I` channels one after the other, each `H` rows of `W` pixels,
/// the order of PyTorch; a batch has `B` columns. `x` is `I·H·W × B`, `weight` is `O × I × K × K`,
/// `bias` is `O × 1`, and `y` is `OUT × B`, again images: `O` channels of
/// [`windows(H, K, STRIDE, PADDING)`](crate::layers::windows) rows of
/// `windows(W, K, STRIDE, PADDING)` pixels. `OUT`, the number of all of them, has to be written; a
/// wrong one does not compile. Since images are columns, what follows needs no reshaping: `relu`
/// takes them, and so does `Linear<OUT, ..>`.
///
/// LeCun et al., *Gradient-based learning applied to document recognition*, 1998.
///
/// ```
/// use chainrule::layers::Conv2d;
/// use chainrule::prelude::*;
///
/// // One channel of 3 × 3, a kernel of 2 × 2, and 2 × 2 that come out.
/// let mut layer = Conv2d::<1, 3, 3, 1, 2, 4, 1, 0, f64>::zeros();
/// layer.weight = [[[[1.0, 0.0], [0.0, -1.0]]]];
/// layer.bias[0] = 0.5;
/// let image = SVector::<f64, 9>::from([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 0.0]);
/// assert_eq!(layer.forward(&image), SVector::from([-3.5, -3.5, -3.5, 5.5]));
/// ```
///
/// 28 × 28 pixels with 2 of padding stay 28 × 28 under a kernel of 5 × 5:
///
/// ```
/// use chainrule::layers::Conv2d;
///
/// let mut rng = chainrule::rng(1);
/// let layer = Conv2d::<1, 28, 28, 8, 5, { 8 * 28 * 28 }, 1, 2>::he(&mut rng);
/// # let _ = layer;
/// ```
///
/// ```compile_fail
/// use chainrule::layers::Conv2d;
/// use chainrule::prelude::*;
///
/// let layer = Conv2d::<1, 28, 28, 8, 5, 5000>::zeros(); // OUT is 8 * 24 * 24
/// let y = layer.forward(&SVector::<f32, 784>::zeros());
/// ```
#[module(
    backward(x = conv2d_dx, weight = conv2d_dweight, bias = conv2d_dbias),
    check(
        I = 2, H = 5, W = 6, O = 3, K = 3, OUT = 27, STRIDE = 2, PADDING = 1, N = 60, B = 2,
        window = Window::<H, W, K, OUT, STRIDE, PADDING>
    )
)]
pub fn conv2d<
    const I: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const K: usize,
    const OUT: usize,
    const N: usize,
    const B: usize,
    const STRIDE: usize = 1,
    const PADDING: usize = 0,
    T: Real = f32,
>(
    x: &SMatrix<T, N, B>,
    /// `w`: one kernel for each output and each input channel.
    #[param]
    weight: &[[[[T; K]; K]; I]; O],
    /// `b`: one entry for each output channel.
    #[param]
    bias: &SVector<T, O>,
    /// The sizes that no parameter has.
    #[constant]
    window: &Window<H, W, K, OUT, STRIDE, PADDING>,
) -> SMatrix<T, OUT, B> {
    let window = checked::<I, O, N, H, W, K, OUT, STRIDE, PADDING>(*window);
    let mut y = SMatrix::zeros();
    for (x, y) in x.data.0.iter().zip(&mut y.data.0) {
        correlation::forward(window, x, weight, &bias.data.0[0], y);
    }
    y
}

/// `dL/dx += wᵀ dL/dy`
fn conv2d_dx<
    const I: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const K: usize,
    const OUT: usize,
    const N: usize,
    const B: usize,
    const STRIDE: usize,
    const PADDING: usize,
    T: Real,
>(
    _x: &SMatrix<T, N, B>,
    weight: &[[[[T; K]; K]; I]; O],
    _bias: &SVector<T, O>,
    window: &Window<H, W, K, OUT, STRIDE, PADDING>,
    dy: &SMatrix<T, OUT, B>,
    dx: &mut SMatrix<T, N, B>,
) {
    for (dy, dx) in dy.data.0.iter().zip(&mut dx.data.0) {
        correlation::add_dx(*window, weight, dy, dx);
    }
}

/// `dL/dw += dL/dy xᵀ`
fn conv2d_dweight<
    const I: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const K: usize,
    const OUT: usize,
    const N: usize,
    const B: usize,
    const STRIDE: usize,
    const PADDING: usize,
    T: Real,
>(
    x: &SMatrix<T, N, B>,
    _weight: &[[[[T; K]; K]; I]; O],
    _bias: &SVector<T, O>,
    window: &Window<H, W, K, OUT, STRIDE, PADDING>,
    dy: &SMatrix<T, OUT, B>,
    dweight: &mut [[[[T; K]; K]; I]; O],
) {
    for (x, dy) in x.data.0.iter().zip(&dy.data.0) {
        correlation::add_dweight(*window, x, dy, dweight);
    }
}

/// `dL/db += Σ dL/dy`, over the pixels of a channel.
fn conv2d_dbias<
    const I: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const K: usize,
    const OUT: usize,
    const N: usize,
    const B: usize,
    const STRIDE: usize,
    const PADDING: usize,
    T: Real,
>(
    _x: &SMatrix<T, N, B>,
    _weight: &[[[[T; K]; K]; I]; O],
    _bias: &SVector<T, O>,
    _window: &Window<H, W, K, OUT, STRIDE, PADDING>,
    dy: &SMatrix<T, OUT, B>,
    dbias: &mut SVector<T, O>,
) {
    for dy in &dy.data.0 {
        for (dbias, dy) in dbias.iter_mut().zip(dy.chunks_exact(OUT / O)) {
            *dbias += correlation::sum(dy);
        }
    }
}

/// The window, if the sizes fit together.
#[inline(always)]
fn checked<
    const I: usize,
    const O: usize,
    const N: usize,
    const H: usize,
    const W: usize,
    const K: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
>(
    window: Window<H, W, K, OUT, STRIDE, PADDING>,
) -> Window<H, W, K, OUT, STRIDE, PADDING> {
    const {
        assert!(
            N == I * H * W,
            "the input of a `Conv2d<I, H, W, O, K, OUT, STRIDE, PADDING>` has `I * H * W` rows"
        );
        assert!(
            OUT == O
                * Window::<H, W, K, OUT, STRIDE, PADDING>::ROWS
                * Window::<H, W, K, OUT, STRIDE, PADDING>::COLUMNS,
            "`OUT` of a `Conv2d<I, H, W, O, K, OUT, STRIDE, PADDING>` must be \
             `O * windows(H, K, STRIDE, PADDING) * windows(W, K, STRIDE, PADDING)`: write \
             `{{ 8 * windows(28, 5, 1, 0) * windows(28, 5, 1, 0) }}`, with \
             `chainrule::layers::windows(length, size, stride, padding)`"
        );
    }
    window
}

impl<
    const I: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const K: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
    T: Real,
> Conv2d<I, H, W, O, K, OUT, STRIDE, PADDING, T>
{
    /// All weights and biases zero.
    pub fn zeros() -> Self {
        Conv2d { weight: [[[[T::zero(); K]; K]; I]; O], bias: SVector::zeros(), window: Window }
    }

    /// Weights drawn uniformly by He's rule, of variance 2 / (I K²), for layers followed by `relu`;
    /// biases zero.
    ///
    /// ```
    /// use chainrule::layers::Conv2d;
    ///
    /// let layer = Conv2d::<3, 8, 8, 4, 5, 64>::he(&mut chainrule::rng(0));
    /// let bound = (6.0_f32 / 75.0).sqrt();
    /// assert!(layer.weight.as_flattened().as_flattened().iter().flatten().all(|w| w.abs() <= bound));
    /// ```
    pub fn he<R: Rng>(rng: &mut R) -> Self {
        let mut layer = Self::zeros();
        He.initialize(&mut layer, rng);
        layer
    }

    /// Weights drawn uniformly by Glorot and Bengio's rule, of variance 2 / ((I + O) K²), for layers
    /// followed by `tanh`, `sigmoid` or nothing; biases zero.
    ///
    /// ```
    /// use chainrule::layers::Conv2d;
    ///
    /// let layer = Conv2d::<3, 8, 8, 4, 5, 64>::xavier(&mut chainrule::rng(0));
    /// let bound = (6.0_f32 / 175.0).sqrt();
    /// assert!(layer.weight.as_flattened().as_flattened().iter().flatten().all(|w| w.abs() <= bound));
    /// ```
    pub fn xavier<R: Rng>(rng: &mut R) -> Self {
        let mut layer = Self::zeros();
        Xavier.initialize(&mut layer, rng);
        layer
    }
}

impl<
    const I: usize,
    const H: usize,
    const W: usize,
    const O: usize,
    const K: usize,
    const OUT: usize,
    const STRIDE: usize,
    const PADDING: usize,
    T: Real,
> Sample for Conv2d<I, H, W, O, K, OUT, STRIDE, PADDING, T>
{
    fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
        let (weight, bias) = Sample::sample(s, range);
        Conv2d { weight, bias, window: Window }
    }
}
