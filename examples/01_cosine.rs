//! The smallest module: one function, one input, one parameter.
//!
//! `#[module]` keeps the function as it is, and writes a struct beside it that knows both of its
//! derivatives.
//!
//! `cargo run --example 01_cosine`

use std::f64::consts::PI;

use chainrule::gradcheck;
use chainrule::prelude::*;

/// y = cos(θ x) + π
#[module]
fn cosine(x: f64, #[param] theta: f64) -> f64 {
    (theta * x).cos() + PI
}

fn main() {
    // `x` is given at each call. `theta` is a `#[param]`: the module stores it, and training would
    // change it.
    let m = Cosine { theta: 0.7 };
    let x = 0.3;

    // Forward: from x to y. The function itself is still there, and gives the same bits.
    let y = m.forward(&x);
    assert_eq!(y, cosine(x, 0.7));

    // Backward: from dL/dy to dL/dx and dL/dθ, for whatever L is made from y. With dL/dy = 1 they
    // are the derivatives of y itself. That by θ comes in a struct with the module's fields.
    let dx = m.backward_dx(&x, &1.0);
    let dtheta = m.backward_dtheta(&x, &1.0).theta;

    println!("y     = cos(θ x) + π   = {y:.12}   at x = {x}, θ = {}", m.theta);
    println!();
    println!("          by the module   by hand            by finite differences");
    // On paper, by the chain rule.
    let (dx_paper, dtheta_paper) = (-0.7 * f64::sin(0.7 * x), -x * f64::sin(0.7 * x));
    // What a derivative is: a small step to both sides, and how much y changes.
    let h = 1e-5;
    let dx_steps = (cosine(x + h, 0.7) - cosine(x - h, 0.7)) / (2.0 * h);
    let dtheta_steps = (cosine(x, 0.7 + h) - cosine(x, 0.7 - h)) / (2.0 * h);
    println!("dy/dx  {dx:+.12}   {dx_paper:+.12}   {dx_steps:+.12}");
    println!("dy/dθ  {dtheta:+.12}   {dtheta_paper:+.12}   {dtheta_steps:+.12}");

    assert_eq!((dx, dtheta), (dx_paper, dtheta_paper));
    assert!((dx - dx_steps).abs() < 1e-9 && (dtheta - dtheta_steps).abs() < 1e-9);

    // dL/dy scales both: twice the loss, twice the derivatives.
    assert_eq!(m.backward_dx(&x, &2.0), 2.0 * dx);

    // Nobody has to compare by hand: `#[module]` also wrote a test that does what is done above, at
    // random points, and `gradcheck` does it for a module in hand.
    assert_eq!(gradcheck(&m, &x), Ok(()));
    println!("\nboth agree, and so says `gradcheck`");
}
