//! A model of two crates, checked and trained.

use autodiff::optim::Sgd;
use autodiff::prelude::*;
use autodiff::{gradcheck, rng};
use downstream_model::Encoder;
use downstream_user::{Loss, Repeated, TwoSensors, two_sensors};

fn points() -> [SVector<f64, 4>; 3] {
    core::array::from_fn(|i| SVector::from_fn(|j, _| ((i + 2 * j) as f64).sin()))
}

#[test]
fn every_module_has_its_gradient() {
    let loss = Loss { encoder: Encoder::new(1), cap: 1.5 };
    assert_eq!(gradcheck(&loss, &(points(), [0, 2, 1])), Ok(()));
    assert_eq!(gradcheck(&TwoSensors { gains: [0.5, 2.0] }, &0.7), Ok(()));
    let layers = [(); 2].map(|()| (Linear::xavier(&mut rng(2)), Tanh));
    assert_eq!(gradcheck(&Repeated { layers }, &SVector::<f64, 3>::repeat(0.4)), Ok(()));
}

#[test]
fn the_gradient_is_nested() {
    let loss = Loss { encoder: Encoder::<4, 3, f64>::new(1), cap: 1.5 };
    let grad = loss.backward_dtheta(&(points(), [0, 2, 1]), &1.0);
    assert!(grad.encoder.block.fc1.weight.amax() > 0.0);
    assert_ne!(grad.cap, 0.0);
}

#[test]
fn the_plain_function_is_the_module() {
    let y = TwoSensors { gains: [0.5, 2.0] }.forward(&0.7);
    assert_eq!(two_sensors(0.7, [0.5, 2.0]), y);
    assert_eq!(y, 0.5 * 0.7_f64.tanh() + 2.0 * (0.7_f64 * 0.7).tanh());
}

#[test]
fn the_model_learns() {
    let x = (points(), [0, 2, 1]);
    let mut loss = Loss { encoder: Encoder::<4, 3, f64>::new(1), cap: 5.0 };
    let mut sgd = Sgd::new(0.2).momentum(0.8);
    let before = loss.forward(&x);
    for _ in 0..100 {
        let mut grad = loss.zero_grad();
        loss.value_and_dtheta(&x, &mut grad);
        sgd.step(&mut loss, &grad);
    }
    assert!(loss.forward(&x) < 0.1 * before);
}
