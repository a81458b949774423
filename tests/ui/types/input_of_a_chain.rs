use chainrule::prelude::*;

fn main() {
    let model = (Linear::<2, 3, f64>::zeros(), Tanh);
    let y = model.forward(&SVector::<f64, 3>::zeros());
}
