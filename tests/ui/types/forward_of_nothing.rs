use chainrule::prelude::*;

#[module]
fn network(x: &SVector<f64, 3>, #[param] fc: &Linear<3, 2, f64>) -> SVector<f64, 2> {
    fc.forward() * x[0]
}

fn main() {
    let y = Linear::<3, 2, f64>::zeros().forward();
}
