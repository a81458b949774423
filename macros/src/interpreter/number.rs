//! Numbers that programs are run on: plain ones, some at once, and dual ones, which carry
//! derivatives along.

use std::f64::consts::{LN_2, LN_10, PI};
use std::fmt::Debug;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// A real number.
pub trait Number:
    Copy
    + Debug
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
{
    /// A number that depends on nothing.
    fn constant(value: f64) -> Self;
    /// Its value.
    fn value(self) -> f64;
    /// A function of the standard library, by its name.
    fn apply(name: &str, args: &[Self]) -> Option<Self>;
    /// `x.powi(n)`
    fn powi(self, n: i32) -> Self;

    /// The square root, of slope 0 at 0: a norm's.
    fn root(self) -> Option<Self> {
        Self::apply("sqrt", &[self])
    }

    /// Whether this holds of two numbers; none where some points say one thing and some another.
    fn decide(self, other: Self, holds: fn(&f64, &f64) -> bool) -> Option<bool> {
        Some(holds(&self.value(), &other.value()))
    }

    /// The number as an integer; none where it is another one at another point.
    fn whole(self) -> Option<i64> {
        Some(self.value() as i64)
    }

    /// The number without its derivatives.
    fn stopped(self) -> Self {
        Self::constant(self.value())
    }
}

impl Number for f64 {
    fn constant(value: f64) -> Self {
        value
    }
    fn value(self) -> f64 {
        self
    }
    fn apply(name: &str, args: &[f64]) -> Option<f64> {
        Some(match (name, args) {
            ("sin", [x]) => x.sin(),
            ("cos", [x]) => x.cos(),
            ("tan", [x]) => x.tan(),
            ("asin", [x]) => x.asin(),
            ("acos", [x]) => x.acos(),
            ("atan", [x]) => x.atan(),
            ("sinh", [x]) => x.sinh(),
            ("cosh", [x]) => x.cosh(),
            ("tanh", [x]) => x.tanh(),
            ("asinh", [x]) => x.asinh(),
            ("acosh", [x]) => x.acosh(),
            ("atanh", [x]) => x.atanh(),
            ("exp", [x]) => x.exp(),
            ("exp2", [x]) => x.exp2(),
            ("exp_m1", [x]) => x.exp_m1(),
            ("ln", [x]) => x.ln(),
            ("ln_1p", [x]) => x.ln_1p(),
            ("log2", [x]) => x.log2(),
            ("log10", [x]) => x.log10(),
            ("log", [x, base]) => x.log(*base),
            ("sqrt", [x]) => x.sqrt(),
            ("cbrt", [x]) => x.cbrt(),
            ("recip", [x]) => x.recip(),
            ("sigmoid", [x]) => 1.0 / (1.0 + (-x).exp()),
            ("softplus", [x]) => (1.0 + x.exp()).ln(),
            ("erf", [x]) => libm::erf(*x),
            ("erfc", [x]) => libm::erfc(*x),
            ("powf", [x, p]) => x.powf(*p),
            ("hypot", [x, y]) => x.hypot(*y),
            ("atan2", [y, x]) => y.atan2(*x),
            ("mul_add", [x, a, b]) => x.mul_add(*a, *b),
            ("abs", [x]) => x.abs(),
            ("max", [x, y]) => x.max(*y),
            ("min", [x, y]) => x.min(*y),
            ("clamp", [x, low, high]) => x.max(*low).min(*high),
            ("to_radians", [x]) => x * (PI / 180.0),
            ("to_degrees", [x]) => x * (180.0 / PI),
            ("copysign", [x, sign]) => x.copysign(*sign),
            ("floor", [x]) => x.floor(),
            ("round", [x]) => x.round(),
            ("signum", [x]) => x.signum(),
            _ => return None,
        })
    }
    fn powi(self, n: i32) -> f64 {
        f64::powi(self, n)
    }
}

/// How many points a difference quotient is made of.
pub const POINTS: usize = 4;

/// A number at each of some points: a program is run for all of them at once.
#[derive(Clone, Copy, Debug)]
pub struct Points(pub [f64; POINTS]);

macro_rules! pointwise {
    ($($trait:ident $method:ident)*) => {$(
        impl $trait for Points {
            type Output = Points;
            fn $method(self, b: Points) -> Points {
                let mut all = self.0;
                for (a, b) in all.iter_mut().zip(b.0) {
                    *a = a.$method(b);
                }
                Points(all)
            }
        }
    )*};
}
pointwise! { Add add Sub sub Mul mul Div div }

impl Neg for Points {
    type Output = Points;
    fn neg(self) -> Points {
        Points(self.0.map(|x| -x))
    }
}

impl Number for Points {
    fn constant(value: f64) -> Self {
        Points([value; POINTS])
    }
    /// Of where the points are, one says enough; see [`Points::decide`].
    fn value(self) -> f64 {
        self.0[0]
    }
    fn decide(self, other: Points, holds: fn(&f64, &f64) -> bool) -> Option<bool> {
        let mut all = self.0.iter().zip(&other.0).map(|(a, b)| holds(a, b));
        let first = all.next()?;
        all.all(|one| one == first).then_some(first)
    }
    fn whole(self) -> Option<i64> {
        let first = self.0[0] as i64;
        self.0.iter().all(|x| *x as i64 == first).then_some(first)
    }
    fn apply(name: &str, args: &[Points]) -> Option<Points> {
        let mut all = [0.0; POINTS];
        for (i, y) in all.iter_mut().enumerate() {
            let at: Vec<f64> = args.iter().map(|a| a.0[i]).collect();
            *y = f64::apply(name, &at)?;
        }
        Some(Points(all))
    }
    fn powi(self, n: i32) -> Points {
        Points(self.0.map(|x| x.powi(n)))
    }
}

/// How many derivatives a dual number carries.
pub const LANES: usize = 8;

/// A number and its derivatives in some directions.
#[derive(Clone, Copy, Debug)]
pub struct Dual {
    /// The number.
    pub x: f64,
    /// The derivatives.
    pub d: [f64; LANES],
}

impl Dual {
    fn chain(x: f64, parts: &[(f64, Dual)]) -> Dual {
        let mut d = [0.0; LANES];
        for (partial, arg) in parts {
            for (d, a) in d.iter_mut().zip(arg.d) {
                // What does not depend on a direction has no part in it, even at a pole.
                if a != 0.0 {
                    *d += partial * a;
                }
            }
        }
        Dual { x, d }
    }
}

impl Add for Dual {
    type Output = Dual;
    fn add(self, b: Dual) -> Dual {
        Dual::chain(self.x + b.x, &[(1.0, self), (1.0, b)])
    }
}
impl Sub for Dual {
    type Output = Dual;
    fn sub(self, b: Dual) -> Dual {
        Dual::chain(self.x - b.x, &[(1.0, self), (-1.0, b)])
    }
}
impl Mul for Dual {
    type Output = Dual;
    fn mul(self, b: Dual) -> Dual {
        Dual::chain(self.x * b.x, &[(b.x, self), (self.x, b)])
    }
}
impl Div for Dual {
    type Output = Dual;
    fn div(self, b: Dual) -> Dual {
        Dual::chain(self.x / b.x, &[(1.0 / b.x, self), (-self.x / (b.x * b.x), b)])
    }
}
impl Neg for Dual {
    type Output = Dual;
    fn neg(self) -> Dual {
        Dual::chain(-self.x, &[(-1.0, self)])
    }
}

impl Number for Dual {
    fn constant(x: f64) -> Self {
        Dual { x, d: [0.0; LANES] }
    }
    fn value(self) -> f64 {
        self.x
    }
    fn apply(name: &str, args: &[Dual]) -> Option<Dual> {
        let values: Vec<f64> = args.iter().map(|a| a.x).collect();
        let y = f64::apply(name, &values)?;
        let partials = partials(name, &values)?;
        let parts: Vec<(f64, Dual)> = partials.into_iter().zip(args.iter().copied()).collect();
        Some(Dual::chain(y, &parts))
    }
    fn root(self) -> Option<Dual> {
        if self.x == 0.0 { Some(Dual::constant(0.0)) } else { Dual::apply("sqrt", &[self]) }
    }
    fn powi(self, n: i32) -> Dual {
        let slope = if n == 0 { 0.0 } else { f64::from(n) * self.x.powf(f64::from(n) - 1.0) };
        Dual::chain(self.x.powi(n), &[(slope, self)])
    }
}

/// The partial derivatives of a function, from a table of calculus: deliberately not from the rows
/// that are on trial, and written in another way where there is one.
fn partials(name: &str, args: &[f64]) -> Option<Vec<f64>> {
    Some(match (name, args) {
        ("sin", [x]) => vec![x.cos()],
        ("cos", [x]) => vec![-x.sin()],
        ("tan", [x]) => vec![x.cos().powi(-2)],
        ("asin", [x]) => vec![((1.0 - x) * (1.0 + x)).sqrt().recip()],
        ("acos", [x]) => vec![-((1.0 - x) * (1.0 + x)).sqrt().recip()],
        ("atan", [x]) => vec![x.atan().cos().powi(2)],
        ("sinh", [x]) => vec![(x.exp() + (-x).exp()) / 2.0],
        ("cosh", [x]) => vec![(x.exp() - (-x).exp()) / 2.0],
        ("tanh", [x]) => vec![x.cosh().powi(-2)],
        ("asinh", [x]) => vec![1.0 / x.hypot(1.0)],
        ("acosh", [x]) => vec![1.0 / ((x - 1.0) * (x + 1.0)).sqrt()],
        ("atanh", [x]) => vec![0.5 / (1.0 - x) + 0.5 / (1.0 + x)],
        ("exp", [x]) => vec![x.exp()],
        ("exp2", [x]) => vec![x.exp2() * LN_2],
        ("exp_m1", [x]) => vec![x.exp()],
        ("ln", [x]) => vec![x.recip()],
        ("ln_1p", [x]) => vec![(1.0 + x).recip()],
        ("log2", [x]) => vec![x.recip() / LN_2],
        ("log10", [x]) => vec![x.recip() / LN_10],
        ("log", [x, base]) => {
            vec![1.0 / (x * base.ln()), -x.ln() / (base * base.ln() * base.ln())]
        }
        ("sqrt", [x]) => vec![x.powf(-0.5) / 2.0],
        ("cbrt", [x]) => vec![x.abs().powf(-2.0 / 3.0) / 3.0],
        ("recip", [x]) => vec![-1.0 / (x * x)],
        ("sigmoid", [x]) => vec![0.25 / (x / 2.0).cosh().powi(2)],
        ("softplus", [x]) => vec![0.5 + 0.5 * (x / 2.0).tanh()],
        ("erf", [x]) => vec![2.0 / (PI.sqrt() * (x * x).exp())],
        ("erfc", [x]) => vec![-2.0 / (PI.sqrt() * (x * x).exp())],
        ("powf", [x, p]) => vec![p * x.powf(*p) / x, x.powf(*p) * x.ln()],
        ("hypot", [0.0, 0.0]) => vec![0.0, 0.0],
        ("hypot", [x, y]) => vec![y.atan2(*x).cos(), y.atan2(*x).sin()],
        ("atan2", [y, x]) => vec![x / (x * x + y * y), -y / (x * x + y * y)],
        ("mul_add", [x, a, _]) => vec![*a, *x, 1.0],
        ("abs", [x]) => vec![step(*x) - step(-x)],
        ("max", [x, y]) => vec![step(x - y), step(y - x)],
        ("min", [x, y]) => vec![step(y - x), step(x - y)],
        ("clamp", [x, low, _]) if x < low => vec![0.0, 1.0, 0.0],
        ("clamp", [x, _, high]) if x > high => vec![0.0, 0.0, 1.0],
        ("clamp", [..]) => vec![1.0, 0.0, 0.0],
        ("to_radians", [_]) => vec![PI / 180.0],
        ("to_degrees", [_]) => vec![180.0 / PI],
        ("floor" | "round" | "signum", [_]) => vec![0.0],
        ("copysign", [x, sign]) => vec![(step(*x) - step(-x)) * sign.signum(), 0.0],
        _ => return None,
    })
}

/// 0 below zero, 1 above it, and ½ at it.
fn step(x: f64) -> f64 {
    if x > 0.0 {
        1.0
    } else if x < 0.0 {
        0.0
    } else {
        0.5
    }
}
