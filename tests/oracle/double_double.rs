//! Numbers of two `f64`, some 100 bits, and the functions of `chainrule::math` in them, by series: to
//! measure the errors of functions in `f64`, they need be neither fast nor right at special values.

use std::ops::{Add, Div, Mul, Neg, Sub};

/// `high + low`, where `low` is at most half a unit in the last place of `high`.
#[derive(Clone, Copy, Debug)]
pub struct Double {
    pub high: f64,
    pub low: f64,
}

fn sum(a: f64, b: f64) -> Double {
    let high = a + b;
    let b_in_high = high - a;
    Double { high, low: (a - (high - b_in_high)) + (b - b_in_high) }
}

impl From<f64> for Double {
    fn from(high: f64) -> Self {
        Double { high, low: 0.0 }
    }
}

impl Neg for Double {
    type Output = Double;
    fn neg(self) -> Double {
        Double { high: -self.high, low: -self.low }
    }
}

impl Add for Double {
    type Output = Double;
    fn add(self, other: Double) -> Double {
        let high = sum(self.high, other.high);
        let low = sum(self.low, other.low);
        let first = sum(high.high, high.low + low.high);
        sum(first.high, first.low + low.low)
    }
}

impl Sub for Double {
    type Output = Double;
    fn sub(self, other: Double) -> Double {
        self + -other
    }
}

impl Mul for Double {
    type Output = Double;
    fn mul(self, other: Double) -> Double {
        let high = self.high * other.high;
        let rest = self.high.mul_add(other.high, -high);
        sum(high, rest + (self.high * other.low + self.low * other.high))
    }
}

impl Div for Double {
    type Output = Double;
    fn div(self, other: Double) -> Double {
        let first = self.high / other.high;
        let rest = self - other * first.into();
        let second = rest.high / other.high;
        let rest = rest - other * second.into();
        Double::from(first) + second.into() + (rest.high / other.high).into()
    }
}

const ONE: Double = Double { high: 1.0, low: 0.0 };
/// In parts, of which two are one `Double`: 160 bits.
const LN_2: [f64; 3] =
    [core::f64::consts::LN_2, 2.319_046_813_846_299_6e-17, 5.707_708_438_416_212e-34];
const PI_HALF: [f64; 4] = [
    core::f64::consts::FRAC_PI_2,
    6.123_233_995_736_766e-17,
    -1.497_384_904_859_169_8e-33,
    5.562_271_104_316_826e-50,
];

impl Double {
    /// `self × 2ⁿ`
    pub fn times_power_of_two(self, n: i32) -> Double {
        let (first, second) = (2.0_f64.powi(n / 2), 2.0_f64.powi(n - n / 2));
        Double { high: self.high * first * second, low: self.low * first * second }
    }

    /// `self − n Σ parts`, exactly until the last rounding.
    fn minus_multiple(self, n: f64, parts: &[f64]) -> Double {
        parts.iter().fold(self, |rest, &part| {
            let high = n * part;
            rest - Double { high, low: n.mul_add(part, -high) }
        })
    }

    /// `n` and `eʳ − 1`, with `eˣ = 2ⁿ eʳ`.
    fn reduced_exp_m1(self) -> (i32, Double) {
        let n = (self.high / LN_2[0]).round();
        // The series for r / 256, then (1 + s)² − 1 = s (2 + s), eight times.
        let r = self.minus_multiple(n, &LN_2).times_power_of_two(-8);
        let mut s = r;
        let mut term = r;
        for k in 2..14 {
            term = term * r / f64::from(k).into();
            s = s + term;
        }
        for _ in 0..8 {
            s = s * (s + 2.0.into());
        }
        (n as i32, s)
    }

    /// `eˣ = y 2ⁿ`: `y` and `n`.
    pub fn exp(self) -> (Double, i32) {
        let (n, s) = self.reduced_exp_m1();
        (s + ONE, n)
    }

    pub fn ln_1p(self) -> Double {
        if self.high.abs() < 0.01 {
            // 2 artanh(x / (2 + x))
            let s = self / (self + 2.0.into());
            let square = s * s;
            let mut power = s + s;
            let mut y = power;
            for k in 1..10 {
                power = power * square;
                y = y + power / f64::from(2 * k + 1).into();
            }
            return y;
        }
        // Newton's step: x = e^y (1 + t)
        let near = (1.0 + self.high).ln();
        let (factor, n) = Double::from(-near).exp();
        let t = (self + ONE) * factor.times_power_of_two(n) - ONE;
        Double::from(near) + (t - t * t / 2.0.into())
    }

    pub fn ln(x: f64) -> Double {
        let n = x.log2().round() as i32;
        let mantissa = Double::from(x).times_power_of_two(-n);
        let y = (mantissa - ONE).ln_1p();
        -(-y).minus_multiple(f64::from(n), &LN_2)
    }

    pub fn tanh(x: f64) -> Double {
        if x.abs() > 40.0 {
            return x.signum().into();
        }
        if x.abs() < 1e-100 {
            return x.into();
        }
        let (n, s) = Double::from(2.0 * x).reduced_exp_m1();
        let e = if n == 0 { s } else { (s + ONE).times_power_of_two(n) - ONE };
        e / (e + 2.0.into())
    }

    /// With its power of two.
    pub fn sigmoid(x: f64) -> (Double, i32) {
        let (e, n) = Double::from(-x.abs()).exp();
        let y = ONE / (ONE + e.times_power_of_two(n));
        if x < 0.0 { (y * e, n) } else { (y, 0) }
    }

    /// With its power of two.
    pub fn softplus(x: f64) -> (Double, i32) {
        let (e, n) = Double::from(-x.abs()).exp();
        if x < -100.0 {
            return (e, n);
        }
        (Double::from(x.max(0.0)) + e.times_power_of_two(n).ln_1p(), 0)
    }

    /// Sine and cosine, for `|x| < 10⁷`.
    pub fn sin_cos(x: f64) -> [Double; 2] {
        let n = (x / PI_HALF[0]).round();
        let r = Double::from(x).minus_multiple(n, &PI_HALF);
        let mut terms = [r, ONE];
        let mut sums = terms;
        for k in 1..16 {
            for (i, (term, sum)) in terms.iter_mut().zip(&mut sums).enumerate() {
                let last = 2 * k + 1 - i as i32;
                *term = -(*term * r * r / f64::from(last * (last - 1)).into());
                *sum = *sum + *term;
            }
        }
        let [sine, cosine] = sums;
        match (n as i64).rem_euclid(4) {
            0 => [sine, cosine],
            1 => [cosine, -sine],
            2 => [-sine, -cosine],
            _ => [-cosine, sine],
        }
    }
}
