//! A module of one's own: a layer that the library doesn't have, checked, put in a chain with one
//! that it has, and trained.
//!
//! `cargo run --example 03_custom_module`

use chainrule::gradcheck;
use chainrule::init::{Initialize, Uniform};
use chainrule::optim::Sgd;
use chainrule::prelude::*;

/// Bells over the line, each with its own centre and height 1: `yᵢ = exp(−½ ((x − cᵢ) / w)²)`.
///
/// The width is stored as its logarithm, `w = exp(s)`, so that no step of training makes it
/// negative.
#[module]
fn bells<const N: usize>(
    x: f64,
    #[param] centres: &SVector<f64, N>,
    #[param] log_width: f64,
) -> SVector<f64, N> {
    let sharpness = (-log_width).exp();
    centres.map(|c| (-0.5 * ((x - c) * sharpness).powi(2)).exp())
}

/// A tuple of modules is a chain, and a module: bells, then a weighted sum of them.
type Curve = (Bells<8>, Linear<8, 1, f64>);

/// ½ (y − curve(x))²
#[module]
fn distance(x: f64, y: f64, #[param] curve: &Curve) -> f64 {
    euclidean_loss(&curve.forward(&x), &SVector::<f64, 1>::new(y))
}

/// What the curve should become: a tent.
fn tent(x: f64) -> f64 {
    1.0 - x.abs()
}

fn main() {
    // The layer alone. The check compares every derivative with finite differences, one coordinate
    // at a time: with respect to x, to every centre, and to the width.
    let mut rng = chainrule::rng(2);
    let mut bells = Bells::<8> { centres: SVector::zeros(), log_width: -1.0 };
    Uniform { low: -1.0, high: 1.0 }.initialize(&mut bells.centres, &mut rng);
    assert_eq!(gradcheck(&bells, &0.3), Ok(()));
    println!("8 bells of one width: {} parameters, gradients right", bells.parameter_count());

    // A chain of it and a layer of the library, inside of a loss: any part may be your own.
    let mut model = Distance { curve: (bells, Linear::xavier(&mut rng)) };
    assert_eq!(gradcheck(&model, &(0.3, 0.7)), Ok(()));
    println!("bells, then `Linear`: {} parameters, gradients right", model.parameter_count());

    // Train all of them, the centres and the width too.
    let samples: [f64; 41] = core::array::from_fn(|i| (i as f64 - 20.0) / 20.0);
    let before = samples.map(|x| model.curve.forward(&x)[0]);
    // A low rate: the gradients of all samples are added up.
    let mut sgd = Sgd::new(0.005).momentum(0.9);
    let mut loss = f64::INFINITY;
    for step in 0..=1000 {
        let mut grad = model.zero_grad();
        loss = samples.map(|x| model.value_and_dtheta(&(x, tent(x)), &mut grad)).iter().sum();
        if step % 250 == 0 {
            println!("step {step:>4}: loss {loss:.6}, width {:.3}", model.curve.0.log_width.exp());
        }
        sgd.step(&mut model, &grad);
    }

    println!("\n . before   o after   | the tent");
    for (x, before) in samples.into_iter().zip(before).step_by(2) {
        let mut row = [' '; 60];
        for (y, mark) in [(before, '.'), (tent(x), '|'), (model.curve.forward(&x)[0], 'o')] {
            // From -0.5 to 1.1.
            let column = (y + 0.5) / 1.6 * row.len() as f64;
            if let Some(cell) = row.get_mut(column as usize) {
                *cell = mark;
            }
        }
        println!("{x:>5.1}  {}", row.iter().collect::<String>().trim_end());
    }
    assert!(loss < 0.01, "the tent was not learned");
}
