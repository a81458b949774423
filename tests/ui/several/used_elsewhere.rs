use chainrule::prelude::*;

/// Has an error, and is the only one to be reported.
#[module]
pub fn layer<const N: usize, T: Real = f32>(
    x: &SVector<T, N>,
    #[param] w: &SVector<T, N>,
    #[constant] k: T,
) -> SVector<T, N> {
    x.component_mul(w).floor() * k
}

#[module]
fn scale(x: f64, #[param] w: f64) -> f64 {
    (x * w).round()
}

#[module]
fn network(x: &SVector<f64, 2>, #[param] first: &Layer<2, f64>, #[param] s: f64) -> f64 {
    scale(first.forward(x).sum(), s)
}

fn main() {
    let m = Layer { w: SVector::<f64, 2>::zeros(), k: 2.0 };
    let x = SVector::<f64, 2>::zeros();
    let y = m.forward(&x);
    let dx = m.backward_dx(&x, &y);
    let mut grad: LayerGrad<2, f64> = m.backward_dtheta(&x, &y);
    grad.w += dx;
    let (y, pullback) = m.pullback(&x);
    let dx = pullback(&m, &x, &y, &mut grad);
    let y = layer(&dx, &grad.w, 2.0);

    let net = Network { first: m, s: 3.0 };
    let (loss, dx) = net.value_and_grad(&y, &mut net.zero_grad());
    let chain = (Tanh, Scale { w: 2.0 });
    assert_eq!(net.parameter_count(), 3);
    println!("{loss} {dx} {}", scale(1.0, 2.0));
}
