use chainrule::prelude::*;

fn main() {
    let model = (Linear::<2, 3, f64>::zeros(), EuclideanLoss);
    let loss = model.forward(&SVector::<f64, 2>::zeros());
}
