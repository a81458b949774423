use chainrule::prelude::*;

#[module]
fn network(
    x: &SVector<f64, 2>,
    #[param] chain: &(Linear<2, 3, f64>, Tanh, Linear<4, 1, f64>),
) -> SVector<f64, 1> {
    chain.forward(x)
}

fn main() {}
