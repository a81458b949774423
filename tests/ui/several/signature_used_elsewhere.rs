use chainrule::prelude::*;

#[module]
fn layer(x: f64, (a, b): (f64, f64), #[param] w: Vec<f64>) -> f64 {
    x * w[0] + a * b
}

#[module]
fn sized<'a, T: Real, const N: usize>(x: &'a SVector<T, 2>) -> T {
    x.sum()
}

#[module]
async fn later(x: &f64) -> &f64 {
    x
}

fn main() {
    let _: f64 = Sized.forward(&SVector::<f64, 2>::zeros());
    let _: f64 = (Later, Later).forward(&2.0);
    let _ = |layer: &Layer| layer.zero_grad();
}
