//! The model as its users see it.

use chainrule::gradcheck;
use chainrule::prelude::*;
use downstream_model::{Encoder, EncoderGrad, Reading, Softcap};

#[test]
fn the_model_has_its_gradient() {
    let model = Encoder::<3, 2, f64>::new(1);
    let x = SVector::<f64, 3>::new(0.3, -0.5, 0.8);
    assert_eq!(gradcheck(&model, &x), Ok(()));

    let grad: EncoderGrad<3, 2, f64> = model.backward_dtheta(&x, &SVector::repeat(1.0));
    assert_eq!(grad.shortcut.weight.row(0), x.transpose());
    assert_eq!(grad.block.fc2.bias, SVector::<f64, 2>::repeat(1.0));
    assert_eq!(model.parameter_count(), (3 * 8 + 8) + (8 * 2 + 2) + (3 * 2 + 2) + 1);
}

#[test]
fn a_default_type_is_used() {
    let model: Encoder<2, 1> = Encoder::new(2);
    let _: SVector<f32, 1> = model.forward(&SVector::<f32, 2>::zeros());
}

#[test]
fn functions_without_parameters_are_modules() {
    let x = (SVector::<f64, 2>::new(0.0, 1e9), 2.0);
    assert_eq!(Softcap.forward(&x), SVector::<f64, 2>::new(0.0, 2.0));
    assert_eq!(Softcap.backward_dx(&x, &SVector::repeat(1.0)).0[0], 1.0);
    assert_eq!(Reading { gain: 3.0 }.backward_dx(&0.0, &1.0), 3.0);
}
