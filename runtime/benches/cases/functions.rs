//! Functions of a scalar, applied to 1024 numbers: by `#[module]`, whose functions are those of
//! `chainrule::math`, and by hand with the standard library's.

use std::hint::black_box;

use chainrule::nalgebra::SMatrix;
use chainrule::rand::RngExt;
use chainrule::{Module, Real, module};

use super::{Case, assert_agree, scalar};

const N: usize = 1024;

macro_rules! maps {
    ($($name:ident $module:ident $range:expr, $by_hand:expr;)*) => {
        $(
            /// yᵢ = f(xᵢ)
            #[module]
            fn $name<T: Real, const R: usize, const C: usize>(x: &SMatrix<T, R, C>) -> SMatrix<T, R, C> {
                x.map(|v| v.$name())
            }
        )*

        pub fn cases() -> Vec<Case> {
            let mut cases = Vec::new();
            $({
                let name = concat!("map of ", stringify!($name));
                let (low, high) = $range;
                cases.push(case::<f32, N, 1>(name, low, high, |x| $module.forward(x), $by_hand));
                cases.push(case::<f64, N, 1>(name, low, high, |x| $module.forward(x), $by_hand));
            })*
            cases.push(case::<f32, 32, 32>("map of tanh, 32 × 32", -3.0, 3.0, |x| Tanh.forward(x), |v| v.tanh()));
            cases
        }
    };
}
maps! {
    exp Exp (-5.0, 5.0), |v| v.exp();
    ln Ln (0.1, 10.0), |v| v.ln();
    tanh Tanh (-3.0, 3.0), |v| v.tanh();
    sigmoid Sigmoid (-5.0, 5.0), sigmoid_by_hand;
    softplus Softplus (-5.0, 5.0), softplus_by_hand;
    erfc Erfc (-3.0, 3.0), Real::erfc;
    sin Sin (-10.0, 10.0), |v| v.sin();
    cos Cos (-10.0, 10.0), |v| v.cos();
}

fn sigmoid_by_hand<T: Real>(v: T) -> T {
    (T::one() + (-v).exp()).recip()
}

fn softplus_by_hand<T: Real>(v: T) -> T {
    v.max(T::zero()) + (-v.abs()).exp().ln_1p()
}

fn case<T: Real, const R: usize, const C: usize>(
    name: &'static str,
    low: f64,
    high: f64,
    generated: impl Fn(&SMatrix<T, R, C>) -> SMatrix<T, R, C> + 'static,
    by_hand: impl Fn(T) -> T + Copy + 'static,
) -> Case {
    let mut rng = chainrule::rng(1);
    let x = SMatrix::<T, R, C>::from_fn(|_, _| T::lit(rng.random_range(low..high)));
    assert_agree(name, generated(&x).as_slice(), x.map(by_hand).as_slice());
    let again = x;
    Case {
        name,
        scalar: scalar::<T>(),
        units: (R * C, "number"),
        generated: Box::new(move || {
            black_box(generated(black_box(&x)));
        }),
        by_hand: Box::new(move || {
            black_box(black_box(&again).map(by_hand));
        }),
        kept: None,
        others: Vec::new(),
    }
}
