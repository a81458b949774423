use chainrule::prelude::*;

fn main() {
    let layer = Linear::<2, 3, f64>::zeros();
    let y = layer.forward(&SVector::<f64, 3>::zeros());
}
