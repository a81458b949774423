use chainrule::prelude::*;

#[module(check = off)]
fn skip<M: Module<SVector<f64, 3>, Output = SVector<f64, 3>>>(
    x: &SVector<f64, 3>,
    #[param] block: &M,
) -> SVector<f64, 3> {
    x + block.forward(x)
}

fn main() {
    let model = Skip { block: Linear::<3, 2, f64>::zeros() };
    let y = model.forward(&SVector::<f64, 3>::zeros());
}
