use chainrule::prelude::*;

fn main() {
    let model = (Linear::<2, 3, f64>::zeros(), Tanh, Linear::<4, 1, f64>::zeros());
    let y = model.forward(&SVector::<f64, 2>::zeros());
}
