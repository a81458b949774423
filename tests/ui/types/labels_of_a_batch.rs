use chainrule::prelude::*;

fn main() {
    let logits = SMatrix::<f64, 3, 2>::zeros();
    let loss = softmax_cross_entropy(&logits, &1_usize);
}
