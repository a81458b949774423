use chainrule::prelude::*;

#[module]
fn counted(x: f64, y: [f64; 4]) -> f64 {
    (0..x as usize).map(|i| y[i]).sum::<f64>()
}

fn main() {}
