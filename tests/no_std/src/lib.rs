//! Were the standard library linked, by this package or by one that it depends on, the panic
//! handler below would be the second one, and the build would fail.

#![no_std]

#[cfg(feature = "refused")]
mod loops;

use chainrule::optim::Sgd;
use chainrule::prelude::*;

/// y = w₂ tanh(w₁ x), and the half squared error.
#[module]
fn error(
    x: &SVector<f32, 2>,
    target: &SVector<f32, 1>,
    #[param] fc1: &Linear<2, 4>,
    #[param] fc2: &Linear<4, 1>,
) -> f32 {
    euclidean_loss(&fc2.forward(&tanh(&fc1.forward(x))), target)
}

/// Trains for some steps, and gives the last error.
#[unsafe(no_mangle)]
pub extern "C" fn train(steps: u32) -> f32 {
    let mut rng = chainrule::rng(1);
    let mut model = Error { fc1: Linear::xavier(&mut rng), fc2: Linear::xavier(&mut rng) };
    let mut sgd = Sgd::new(0.1);
    let x = (SVector::<f32, 2>::new(1.0, -1.0), SVector::<f32, 1>::new(0.5));
    for _ in 0..steps {
        let mut grad = model.zero_grad();
        model.value_and_dtheta(&x, &mut grad);
        sgd.step(&mut model, &grad);
    }
    model.forward(&x)
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
