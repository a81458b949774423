//! Generic in the scalar: the same code for `f32` and for `f64`.

use chainrule::prelude::*;

macro_rules! both {
    ($($name:ident($x:ident: $input:ty $(, #[$role:ident] $p:ident: $param:ty)*) -> $out:ty $body:block)*) => {$(
        mod $name {
            use super::*;

            #[module]
            fn double<T: Real>($x: $input $(, #[$role] $p: $param)*) -> $out $body

            #[module(check(T = f32))]
            fn single<T: Real>($x: $input $(, #[$role] $p: $param)*) -> $out $body
        }
    )*};
}
both! {
    numbers_in_derivatives(x: T, #[param] a: T) -> T {
        let (s, c) = (x * a).sin_cos();
        (s.exp2() + c.powi(3) + x.tanh() + (a * a + T::one()).sqrt().log10()) / T::lit(3.0)
    }
    closures(x: &SVector<T, 4>, #[param] w: &SMatrix<T, 3, 4>, #[constant] k: T) -> T {
        let half = T::lit(0.5);
        let h = (w * x).map(|v| (v * k).tanh() - half * v.max(T::zero()));
        h.iter().enumerate().map(|(i, v)| *v * T::lit(i as f64 + 1.0)).sum::<T>()
            + h.fold(T::zero(), |acc, v| acc * half + v)
    }
    arrays(x: [T; 3], #[param] a: (T, [T; 2])) -> [T; 2] {
        let mut y = a.1;
        y[0] += x[0] * a.0;
        y[1] *= x[1] - x[2];
        y
    }
    matrices(x: &SMatrix<T, 2, 2>, #[param] s: T) -> SMatrix<T, 2, 2> {
        let n = x.norm() + T::one();
        (x * s + SMatrix::<T, 2, 2>::identity()).transpose() * x / n
    }
    constructed(x: T, #[param] a: T) -> SVector<T, 3> {
        SVector::<T, 3>::new(x, x * a, T::lit(2.0)) + SVector::<T, 3>::repeat(a) - SVector::<T, 3>::from_fn(|i, _| x.powi(i as i32))
    }
}
