use chainrule::prelude::*;

fn main() {
    EuclideanLoss.forward(&SVector::<f64, 3>::zeros());
}
