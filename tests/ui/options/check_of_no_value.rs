use chainrule::prelude::*;

#[module(check(N = 3 M = 2))]
fn sizes<const N: usize, const M: usize>(x: &SMatrix<f64, N, M>) -> f64 {
    x.sum()
}

#[module(check(L = 3))]
fn of_a_type<L: Module<f64, Output = f64>>(x: f64, #[param] layer: &L) -> f64 {
    layer.forward(&x)
}

fn main() {}
