//! Drawing values to check at.

use core::fmt;

use nalgebra::SMatrix;
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg32;

use crate::differentiable::Real;

/// A seeded source of values: the same seed gives the same values on every machine.
///
/// ```
/// use chainrule::gradcheck::Sampler;
/// use chainrule::prelude::*;
///
/// let mut s = Sampler::new(1);
/// let x = s.draw::<SVector<f64, 3>>();
/// let k = s.draw_in::<usize>(0.0, 10.0);
/// assert!(x.amax() < 1.0 && k < 10);
/// assert_eq!(Sampler::new(1).draw::<SVector<f64, 3>>(), x);
/// ```
#[derive(Clone, PartialEq)]
pub struct Sampler {
    rng: Pcg32,
}

// Not derived: the state of the generator says nothing to a reader.
impl fmt::Debug for Sampler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sampler").finish_non_exhaustive()
    }
}

impl Sampler {
    /// The sampler of this seed.
    pub fn new(seed: u64) -> Self {
        Sampler { rng: Pcg32::seed_from_u64(seed) }
    }

    /// A value in the default range.
    ///
    /// A real number is in (−1, −0.1] or [0.1, 1): of the size that values in a network have, of
    /// both signs, and away from 0, where `abs`, `relu` and `sqrt` have no derivative and where
    /// division has its pole. An integer is 0 or 1: an index or a count which everything has.
    ///
    /// ```
    /// use chainrule::gradcheck::Sampler;
    ///
    /// let x: f64 = Sampler::new(1).draw();
    /// assert!(0.1 <= x.abs() && x.abs() < 1.0);
    /// ```
    pub fn draw<X: Sample>(&mut self) -> X {
        X::sample(self, None)
    }

    /// A value of which every number `v`, real or integer, has `low <= v < high`.
    ///
    /// # Panics
    /// If the range is empty, or has no integer where one is needed.
    ///
    /// ```
    /// use chainrule::gradcheck::Sampler;
    ///
    /// let (x, k): ([f32; 2], u8) = Sampler::new(1).draw_in(2.5, 4.0);
    /// assert!(x.iter().all(|v| (2.5..4.0).contains(v)) && k == 3);
    /// ```
    pub fn draw_in<X: Sample>(&mut self, low: f64, high: f64) -> X {
        assert!(
            low.is_finite() && high.is_finite() && low < high,
            "the range {low}..{high} to draw values from is empty: write a low end below the high one"
        );
        X::sample(self, Some((low, high)))
    }

    fn real<T: Real>(&mut self, range: Option<(f64, f64)>) -> T {
        let Some((low, high)) = range else {
            let size = self.rng.random_range(0.1..1.0);
            return T::lit(if self.rng.random() { size } else { -size });
        };
        let value = T::lit(self.rng.random_range(low..high));
        // Rounded to `f32`, a number just below `high` becomes `high`.
        if value.as_f64() < high { value } else { T::lit(low) }
    }

    fn integer(&mut self, range: Option<(f64, f64)>) -> i128 {
        let (low, high) = range.unwrap_or((0.0, 2.0));
        let (first, end) = (ceil(low), ceil(high));
        assert!(first < end, "no integer to draw in {low}..{high}: widen the range");
        self.rng.random_range(first..end)
    }
}

/// `f64::ceil` as an integer, which `core` does not have.
fn ceil(value: f64) -> i128 {
    let toward_zero = value as i128;
    if (toward_zero as f64) < value { toward_zero + 1 } else { toward_zero }
}

/// A value that a [`Sampler`] can draw; `#[module]` implements it for every module, and
/// `#[derive(Differentiable)]` for a type whose fields can be drawn.
///
/// ```
/// use chainrule::gradcheck::{Sample, Sampler};
///
/// struct Interval {
///     low: f64,
///     high: f64,
/// }
///
/// impl Sample for Interval {
///     fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
///         let low = f64::sample(s, range);
///         Interval { low, high: low + s.draw_in::<f64>(0.5, 1.0) }
///     }
/// }
///
/// let i: Interval = Sampler::new(1).draw();
/// assert!(i.low < i.high);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be drawn at random for a gradient check",
    note = "say what to check at, `#[module(check(x = value))]`, implement `chainrule::gradcheck::Sample`, or leave the check out by `#[module(check = off)]`"
)]
pub trait Sample {
    /// Draws a value, whose numbers are in `range.0 <= v < range.1`, or in the default range of
    /// [`Sampler::draw`].
    fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self;
}

macro_rules! real {
    ($($t:ident),*) => {$(
        impl Sample for $t {
            fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
                s.real(range)
            }
        }
    )*};
}
real!(f32, f64);

macro_rules! integer {
    ($($t:ident),*) => {$(
        impl Sample for $t {
            fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
                let value = s.integer(range);
                $t::try_from(value).unwrap_or_else(|_| {
                    panic!(concat!("{} was drawn for a `", stringify!($t), "`: narrow the range"), value)
                })
            }
        }
    )*};
}
integer!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);

impl Sample for bool {
    /// Either, whatever the range.
    fn sample(s: &mut Sampler, _: Option<(f64, f64)>) -> Self {
        s.rng.random()
    }
}

impl Sample for char {
    /// A letter from `a` to `z`, whatever the range.
    fn sample(s: &mut Sampler, _: Option<(f64, f64)>) -> Self {
        s.rng.random_range('a'..='z')
    }
}

impl Sample for () {
    fn sample(_: &mut Sampler, _: Option<(f64, f64)>) -> Self {}
}

impl<T: Real, const R: usize, const C: usize> Sample for SMatrix<T, R, C> {
    fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
        SMatrix::from_fn(|_, _| s.real(range))
    }
}

impl<X: Sample, const N: usize> Sample for [X; N] {
    fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
        core::array::from_fn(|_| X::sample(s, range))
    }
}

impl<X: Sample> Sample for Option<X> {
    /// `Some` as often as `None`.
    fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
        bool::sample(s, None).then(|| X::sample(s, range))
    }
}

macro_rules! tuple {
    ($($x:ident)+) => {
        impl<$($x: Sample),+> Sample for ($($x,)+) {
            fn sample(s: &mut Sampler, range: Option<(f64, f64)>) -> Self {
                ($($x::sample(s, range),)+)
            }
        }
    };
}
tuple!(A);
tuple!(A B);
tuple!(A B C);
tuple!(A B C D);
tuple!(A B C D E);
tuple!(A B C D E F);
tuple!(A B C D E F G);
tuple!(A B C D E F G H);
tuple!(A B C D E F G H I);
tuple!(A B C D E F G H I J);
tuple!(A B C D E F G H I J K);
tuple!(A B C D E F G H I J K L);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reals_are_in_range() {
        let mut s = Sampler::new(3);
        let mut negative = 0;
        for _ in 0..1000 {
            let x: f64 = s.draw();
            assert!((0.1..1.0).contains(&x.abs()));
            negative += usize::from(x < 0.0);
            assert!((-3.0..-2.0).contains(&s.draw_in::<f64>(-3.0, -2.0)));
            // Two neighbouring `f32`: rounding to nearest would give the upper one half the time.
            assert_eq!(s.draw_in::<f32>(1.0, 1.0 + f64::from(f32::EPSILON)), 1.0);
        }
        assert!((400..600).contains(&negative));
    }

    #[test]
    fn integers_are_in_range() {
        let mut s = Sampler::new(3);
        let mut seen = [false; 5];
        for _ in 0..200 {
            assert!(s.draw::<u8>() < 2);
            seen[usize::try_from(s.draw_in::<i32>(-2.5, 2.5) + 2).unwrap()] = true;
        }
        assert_eq!(seen, [true; 5]);
    }

    #[test]
    #[should_panic(expected = "no integer to draw in 0.1..0.9")]
    fn a_range_without_integers_is_refused() {
        Sampler::new(0).draw_in::<(f64, usize)>(0.1, 0.9);
    }

    #[test]
    #[should_panic(expected = "the range 2..1 to draw values from is empty")]
    fn an_empty_range_is_refused() {
        Sampler::new(0).draw_in::<f64>(2.0, 1.0);
    }
}
