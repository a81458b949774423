//! Randomness as data.

use nalgebra::SMatrix;
use rand::{Rng, RngExt, SeedableRng};
use rand_distr::StandardNormal;
use rand_pcg::Pcg32;

use crate::differentiable::Real;
use crate::gradcheck::{Sample, Sampler};
use crate::parameters::{Mode, State};

/// The noise of a layer, drawn before a step of training: a `#[state]` of a `#[module]`.
///
/// It is a key from which as many numbers follow as are asked for, always the same ones. So forward
/// and backward passes see the same noise whatever their order, and a gradient check holds it
/// still. [`train`](crate::Parameters::train) draws the keys of a whole model anew,
/// [`evaluate`](crate::Parameters::evaluate) switches its noise off.
///
/// A layer that is called twice in one pass sees the same noise twice; [`at`](Noise::at) tells calls
/// apart.
///
/// ```
/// use chainrule::prelude::*;
///
/// /// Weights that shake while they are trained.
/// #[module]
/// fn shaky<const N: usize>(
///     x: &SVector<f64, N>,
///     #[param] weight: &SVector<f64, N>,
///     #[state] noise: Noise,
/// ) -> f64 {
///     x.dot(&(weight + noise.normal(0.1)))
/// }
///
/// let mut m = Shaky { weight: SVector::from([1.0, 2.0]), noise: Noise::off() };
/// let x = SVector::from([3.0, 4.0]);
/// assert_eq!(m.forward(&x), 11.0);
/// m.train(&mut chainrule::rng(1));
/// assert_ne!(m.forward(&x), 11.0);
/// assert_eq!(m.forward(&x), m.forward(&x));
/// m.evaluate();
/// assert_eq!(m.forward(&x), 11.0);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Noise {
    key: Option<u64>,
}

impl Noise {
    /// No noise, as in evaluation. A new layer begins with it.
    #[must_use]
    pub const fn off() -> Self {
        Noise { key: None }
    }

    /// The noise of this key.
    #[must_use]
    pub const fn new(key: u64) -> Self {
        Noise { key: Some(key) }
    }

    /// Whether there is noise.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.key.is_some()
    }

    /// Other noise for each `step`, of a loop in a model: as independent as that of two keys.
    ///
    /// ```
    /// use chainrule::prelude::*;
    ///
    /// let noise = Noise::new(1);
    /// let a: SVector<f64, 3> = noise.at(0).normal(1.0);
    /// let b: SVector<f64, 3> = noise.at(1).normal(1.0);
    /// assert_ne!(a, b);
    /// assert!(!Noise::off().at(1).is_on());
    /// ```
    #[must_use]
    pub fn at(&self, step: usize) -> Self {
        // The generator's seeding mixes the key well, so keys that follow each other will do, as
        // long as those of another layer do not follow too: these are drawn from 2⁶⁴.
        let next = |key: u64| Pcg32::seed_from_u64(key.wrapping_add(step as u64)).next_u64();
        Noise { key: self.key.map(next) }
    }

    /// Normally distributed numbers with the mean 0 and the standard deviation `sigma`; zeros when
    /// the noise is off.
    #[must_use]
    pub fn normal<T: Real, const R: usize, const C: usize>(&self, sigma: T) -> SMatrix<T, R, C> {
        self.each(T::zero(), |rng| sigma * T::lit(rng.sample(StandardNormal)))
    }

    /// Numbers on [0, 1), each as likely as the others; `off` when the noise is off.
    #[must_use]
    pub fn uniform<T: Real, const R: usize, const C: usize>(&self, off: T) -> SMatrix<T, R, C> {
        self.each(off, |rng| T::lit(rng.random::<f64>()))
    }

    /// The mask of inverted dropout: 0 with the probability `rate`, otherwise 1 / (1 − `rate`), so
    /// that the mean is 1; ones when the noise is off.
    ///
    /// # Panics
    ///
    /// If `rate` is not in [0, 1).
    #[must_use]
    #[track_caller]
    pub fn mask<T: Real, const R: usize, const C: usize>(&self, rate: f64) -> SMatrix<T, R, C> {
        assert!((0.0..1.0).contains(&rate), "the rate of dropout must be in [0, 1), and is {rate}");
        let kept = T::lit(1.0 / (1.0 - rate));
        self.each(T::one(), |rng| if rng.random::<f64>() < rate { T::zero() } else { kept })
    }

    /// A number from `draw` for each entry, or `off`.
    fn each<T: Real, const R: usize, const C: usize>(
        &self,
        off: T,
        mut draw: impl FnMut(&mut Pcg32) -> T,
    ) -> SMatrix<T, R, C> {
        match self.key {
            None => SMatrix::repeat(off),
            Some(key) => {
                let mut rng = Pcg32::seed_from_u64(key);
                SMatrix::from_fn(|_, _| draw(&mut rng))
            }
        }
    }
}

impl State for Noise {
    fn set_mode(&mut self, mode: &mut Mode<'_>) {
        self.key = match mode {
            Mode::Train(rng) => Some(rng.next_u64()),
            Mode::Evaluate => None,
        };
    }
}

impl Sample for Noise {
    /// Noise that is on.
    fn sample(s: &mut Sampler, _: Option<(f64, f64)>) -> Self {
        Noise::new(s.draw_in::<u64>(0.0, 1e15))
    }
}

#[cfg(test)]
mod tests {
    use nalgebra::SMatrix;

    use super::Noise;

    /// The bounds are five standard deviations of the estimates.
    #[test]
    fn the_moments_are_right() {
        let normal: SMatrix<f64, 100, 100> = Noise::new(1).normal(2.0);
        assert!(normal.mean().abs() < 5.0 * 2.0 / 100.0);
        assert!((normal.variance() / 4.0 - 1.0).abs() < 5.0 * 2.0_f64.sqrt() / 100.0);
        let uniform: SMatrix<f64, 100, 100> = Noise::new(1).uniform(0.0);
        assert!((uniform.mean() - 0.5).abs() < 5.0 / 12.0_f64.sqrt() / 100.0);
        let mask: SMatrix<f32, 100, 100> = Noise::new(1).mask(0.2);
        let dropped = mask.iter().filter(|v| **v == 0.0).count() as f64 / 1e4;
        assert!((dropped - 0.2).abs() < 5.0 * 0.4 / 100.0);
        assert!(mask.iter().all(|v| *v == 0.0 || *v == 1.25));
    }

    #[test]
    fn steps_and_keys_are_not_alike() {
        let of = |noise: Noise| -> SMatrix<f64, 64, 1> { noise.normal(1.0) };
        let correlation = |a: Noise, b: Noise| of(a).dot(&of(b)) / 64.0;
        for k in 0..20 {
            let noise = Noise::new(k);
            for other in [Noise::new(k + 1), noise.at(0), noise.at(1), Noise::new(k + 1).at(0)] {
                assert!(correlation(noise, other).abs() < 5.0 / 8.0);
            }
        }
        assert_eq!(of(Noise::new(3).at(5)), of(Noise::new(3).at(5)));
    }

    #[test]
    #[should_panic(expected = "the rate of dropout must be in [0, 1), and is 1")]
    fn not_everything_can_be_dropped() {
        let _: SMatrix<f64, 2, 2> = Noise::new(1).mask(1.0);
    }
}
