//! Backpropagation, step by step: two layers, every activation kept by hand, and then the same
//! gradient by one module made of the others.
//!
//! `cargo run --example 02_two_layers`

use chainrule::gradcheck;
use chainrule::optim::Sgd;
use chainrule::prelude::*;

/// σ(W₂ σ(W₁ x + b₁) + b₂), on every column of `x`.
#[module]
fn network<const B: usize>(
    x: &SMatrix<f64, 2, B>,
    #[param] fc1: &Linear<2, 4, f64>,
    #[param] fc2: &Linear<4, 1, f64>,
) -> SMatrix<f64, 1, B> {
    sigmoid(&fc2.forward(&sigmoid(&fc1.forward(x))))
}

/// ½ |target − network(x)|², the mean over the columns.
#[module]
fn training_loss<const B: usize>(
    x: &SMatrix<f64, 2, B>,
    target: &SMatrix<f64, 1, B>,
    #[param] network: &Network,
) -> f64 {
    euclidean_loss(&network.forward(x), target)
}

fn main() {
    let mut rng = chainrule::rng(1);
    let fc1 = Linear::<2, 4, f64>::xavier(&mut rng);
    let fc2 = Linear::<4, 1, f64>::xavier(&mut rng);
    let x = SVector::<f64, 2>::new(0.5, -1.0);
    let target = SVector::<f64, 1>::new(1.0);

    println!("Forward: each module needs its input again on the way back, so all are stored.\n");
    let z1 = fc1.forward(&x);
    let a1 = Sigmoid.forward(&z1);
    let z2 = fc2.forward(&a1);
    let y = Sigmoid.forward(&z2);
    let loss = EuclideanLoss.forward(&(y, target));
    show("x ", &x);
    show("z₁ = W₁ x + b₁ ", &z1);
    show("a₁ = σ(z₁) ", &a1);
    show("z₂ = W₂ a₁ + b₂ ", &z2);
    show("y  = σ(z₂) ", &y);
    println!("{:>18}{loss:9.5}", "L  = ½ |t − y|² ");

    println!(
        "\nBackward: from dL/dL = 1, each module takes dL/d(its output) to dL/d(its input).\n"
    );
    let (dy, _dtarget) = EuclideanLoss.backward_dx(&(y, target), &1.0);
    let dz2 = Sigmoid.backward_dx(&z2, &dy);
    let da1 = fc2.backward_dx(&a1, &dz2);
    let dz1 = Sigmoid.backward_dx(&z1, &da1);
    let dx = fc1.backward_dx(&x, &dz1);
    show("dL/dy ", &dy);
    show("dL/dz₂ ", &dz2);
    show("dL/da₁ ", &da1);
    show("dL/dz₁ ", &dz1);
    show("dL/dx ", &dx);

    println!("\nOnly the two layers have parameters. Theirs follow from what arrived at them:\n");
    let dfc2 = fc2.backward_dtheta(&a1, &dz2);
    let dfc1 = fc1.backward_dtheta(&x, &dz1);
    show("dL/dW₂ᵀ ", &dfc2.weight.transpose());
    show("dL/db₂ ", &dfc2.bias);
    show("dL/dW₁, column 1 ", &dfc1.weight.column(0).into_owned());
    show("dL/dW₁, column 2 ", &dfc1.weight.column(1).into_owned());
    show("dL/db₁ ", &dfc1.bias);

    // All of that is what one call does. A module that is made of others is a module.
    let mut model = TrainingLoss { network: Network { fc1, fc2 } };
    let mut grad = model.zero_grad();
    let (composed, (composed_dx, _)) = model.value_and_grad(&(x, target), &mut grad);
    assert_eq!(composed, loss);
    assert_eq!(composed_dx, dx);
    assert_eq!(grad.network.fc1, dfc1);
    assert_eq!(grad.network.fc2, dfc2);
    assert_eq!(gradcheck(&model, &(x, target)), Ok(()));
    println!("\nOne composed module gives the same loss and the same gradients, to the last bit.");

    println!("\nXOR: four samples, one in each column. No single layer can do it.\n");
    let x = SMatrix::<f64, 2, 4>::from([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]);
    let target = SMatrix::<f64, 1, 4>::new(0.0, 1.0, 1.0, 0.0);
    let mut sgd = Sgd::new(2.0).momentum(0.9);
    println!("  step       loss   0⊻0   0⊻1   1⊻0   1⊻1");
    for step in 0..=500 {
        // This replaces what the gradient held; `value_and_dtheta` would add to it.
        let loss = model.value_and_set_dtheta(&(x, target), &mut grad);
        if step % 100 == 0 {
            let y = model.network.forward(&x);
            let [a, b, c, d] = [y[0], y[1], y[2], y[3]];
            println!("{step:>6}   {loss:8.6}  {a:4.2}  {b:4.2}  {c:4.2}  {d:4.2}");
        }
        sgd.step(&mut model, &grad);
    }
    let y = model.network.forward(&x);
    assert!((y - target).amax() < 0.1, "XOR was not learned");
}

/// A vector in one line.
fn show<const N: usize>(name: &str, v: &SVector<f64, N>) {
    let numbers: String = v.iter().map(|v| format!("{v:9.5}")).collect();
    println!("{name:>18}{numbers}");
}
