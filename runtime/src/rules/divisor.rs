//! Division by one number several times.

use crate::differentiable::Real;

/// A number with its reciprocal, or without.
#[derive(Clone, Copy)]
pub struct Divisor<T> {
    value: T,
    /// NaN, if there is none.
    reciprocal: T,
}

impl<T: Real> Divisor<T> {
    /// To divide by `value`.
    #[inline(always)]
    pub fn new(value: T) -> Self {
        Divisor { value, reciprocal: value.recip() }
    }

    /// To divide by `value` once.
    #[inline(always)]
    pub fn once(value: T) -> Self {
        Divisor { value, reciprocal: T::lit(f64::NAN) }
    }

    /// The same, with its reciprocal.
    #[inline(always)]
    #[must_use]
    pub fn with_reciprocal(self) -> Self {
        Divisor::new(self.value)
    }

    /// The reciprocal, if it has all its digits: of a number that is nearly 0 or ∞ it is ∞ or has lost
    /// some, and `0 · ∞` would be NaN where `0 / value` is 0.
    #[inline(always)]
    pub fn reciprocal(self) -> Option<T> {
        let largest = T::lit(if size_of::<T>() <= 4 { 1e37 } else { 1e307 });
        let size = self.reciprocal.abs();
        (largest.recip() < size && size < largest).then_some(self.reciprocal)
    }

    /// `a / self`, to a unit of the last place.
    #[inline(always)]
    pub fn divide(self, a: T) -> T {
        match self.reciprocal() {
            Some(reciprocal) => a * reciprocal,
            None => a / self.value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Divisor;

    #[test]
    fn a_quotient_is_that_of_a_division() {
        let sizes = [0.0, 1e-45, 1e-39, 3e-38, 1e-37, 1e-3, 3.0, 1e37, 3e38, f32::INFINITY];
        for a in sizes {
            for b in sizes.into_iter().flat_map(|b| [b, -b]) {
                let (quotient, division) = (Divisor::new(b).divide(a), a / b);
                let is_near = (quotient - division).abs() <= 2.0 * f32::EPSILON * division.abs();
                // What is no normal number has fewer digits.
                let is_tiny = (quotient - division).abs() <= 2e-45;
                assert!(
                    is_near
                        || is_tiny
                        || quotient == division
                        || quotient.is_nan() && division.is_nan(),
                    "{a} / {b}: {quotient}, and {division}"
                );
            }
        }
        assert_eq!(Divisor::new(1e-310).divide(0.0), 0.0);
    }
}
