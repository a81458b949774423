//! The gradient of many samples does not depend on the number of threads.
#![cfg(feature = "rayon")]
#![allow(missing_docs)]

use chainrule::parallel;
use chainrule::prelude::*;

#[module]
fn network<const B: usize>(
    x: &SMatrix<f32, 8, B>,
    labels: [usize; B],
    #[param] fc1: &Linear<8, 16>,
    #[param] fc2: &Linear<16, 4>,
) -> f32 {
    softmax_cross_entropy(&fc2.forward(&tanh(&fc1.forward(x))), &labels)
}

type Batch = (SMatrix<f32, 8, 3>, [usize; 3]);

fn of_threads(threads: usize, model: &Network, batches: &[Batch]) -> (f32, NetworkGrad) {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    let mut grad = model.zero_grad();
    let mean = pool.install(|| parallel::value_and_dtheta(model, batches, &mut grad));
    (mean, grad)
}

#[test]
fn any_number_of_threads_gives_the_same_bits() {
    let mut rng = chainrule::rng(1);
    let model = Network { fc1: Linear::xavier(&mut rng), fc2: Linear::xavier(&mut rng) };
    let batch = |k: usize| -> Batch {
        (SMatrix::from_fn(|i, j| ((i * 7 + j * 5 + k * 3) % 11) as f32 / 11.0), [k % 4, 1, 2])
    };
    let batches: Vec<Batch> = (0..13).map(batch).collect();
    let one = of_threads(1, &model, &batches);
    for threads in [2, 3, 8] {
        assert_eq!(of_threads(threads, &model, &batches), one);
    }

    // And it is the mean of the batches one by one.
    let mut grad = model.zero_grad();
    let sum: f32 = batches.iter().map(|x| model.value_and_dtheta(x, &mut grad)).sum();
    assert!((one.0 - sum / 13.0).abs() < 1e-6);
    assert!((one.1.fc1.weight - grad.fc1.weight / 13.0).amax() < 1e-6);
    assert!((one.1.fc2.bias - grad.fc2.bias / 13.0).amax() < 1e-6);
}

#[test]
fn nothing_has_no_mean() {
    let mut rng = chainrule::rng(1);
    let model = Network { fc1: Linear::xavier(&mut rng), fc2: Linear::xavier(&mut rng) };
    let none: [Batch; 0] = [];
    let (mean, grad) = of_threads(2, &model, &none);
    assert!(mean.is_nan());
    assert_eq!(grad, model.zero_grad());
}
