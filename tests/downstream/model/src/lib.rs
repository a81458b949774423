//! A model for others to use, on a machine without an operating system.

#![no_std]

use chainrule::prelude::*;

/// `a tanh(x / a)`: like `x` where that is small, and never beyond ±`a`.
#[module(check(a in 0.5..2.0))]
pub fn softcap<T: Real, const N: usize>(x: &SVector<T, N>, a: T) -> SVector<T, N> {
    x.map(|v| a * (v / a).tanh())
}

/// The reading of a sensor that saturates. `core` has no `tanh`; the module brings its own.
#[module]
pub fn reading(x: f64, #[param] gain: f64) -> f64 {
    gain * x.tanh()
}

/// Two layers with a soft cap between them.
#[module]
pub fn block<const I: usize, const H: usize, const O: usize, T: Real = f32>(
    x: &SVector<T, I>,
    #[param] fc1: &Linear<I, H, T>,
    #[param] fc2: &Linear<H, O, T>,
) -> SVector<T, O> {
    fc2.forward(&softcap(&fc1.forward(x), T::lit(2.0)))
}

/// A block beside a shortcut: `gain · block(x) + shortcut(x)`.
#[module]
pub fn encoder<const I: usize, const O: usize, T: Real = f32>(
    x: &SVector<T, I>,
    /// The block, eight neurons wide.
    #[param]
    block: &Block<I, 8, O, T>,
    /// The way around it.
    #[param]
    shortcut: &Linear<I, O, T>,
    /// How much the block counts.
    #[param]
    gain: T,
) -> SVector<T, O> {
    block.forward(x) * gain + shortcut.forward(x)
}

impl<const I: usize, const O: usize, T: Real> Encoder<I, O, T> {
    /// With random weights; the block and the shortcut count the same.
    pub fn new(seed: u64) -> Self {
        let rng = &mut chainrule::rng(seed);
        Encoder {
            block: Block { fc1: Linear::xavier(rng), fc2: Linear::xavier(rng) },
            shortcut: Linear::xavier(rng),
            gain: T::one(),
        }
    }
}
