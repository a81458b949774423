//! Modules made of another crate's modules. `chainrule` is called `autodiff` here: generated code
//! finds it all the same.

use autodiff::prelude::*;
use downstream_model::{Encoder, reading as sensor, softcap};

/// The loss of a classifier: the other crate's model, capped by the other crate's function.
#[module(crate = autodiff)]
pub fn loss<T: Real, const B: usize>(
    x: &[SVector<T, 4>; B],
    labels: [usize; B],
    #[param] encoder: &Encoder<4, 3, T>,
    #[param] cap: T,
) -> T {
    x.iter()
        .zip(labels.iter())
        .map(|(x, label)| softmax_cross_entropy(&softcap(&encoder.forward(x), cap), label))
        .sum::<T>()
        / T::lit(B as f64)
}

/// Functions of another crate, by a name of one's own and by their path.
#[module(crate = autodiff)]
pub fn two_sensors(x: f64, #[param] gains: [f64; 2]) -> f64 {
    sensor(x, gains[0]) + downstream_model::reading(x * x, gains[1])
}

/// Any module, from anywhere, taken `N` times in a row.
#[module(crate = autodiff, check(M = Linear<3, 3, f64>))]
pub fn repeated<M: Module<SVector<f64, 3>, Output = SVector<f64, 3>>, const N: usize>(
    x: &SVector<f64, 3>,
    #[param] layers: &[M; N],
) -> SVector<f64, 3> {
    layers.iter().fold(*x, |h, layer| layer.forward(&h))
}
