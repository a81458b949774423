use chainrule::prelude::*;

fn main() {
    let logits = SVector::<f64, 3>::zeros();
    let loss = SoftmaxCrossEntropy.forward(&(logits, 1.0));
}
