//! A model that is larger than the stack it is made, trained and dropped on.

use chainrule::init::{He, Initialize, Xavier};
use chainrule::optim::Sgd;
use chainrule::parameters;
use chainrule::prelude::*;

/// The user's own network, its layers in boxes.
#[module(check = off)] // Nothing smaller fits the types, and this would take long.
fn classify(
    image: &SVector<f32, 784>,
    label: usize,
    #[param] fc1: &Box<Linear<784, 1024>>,
    #[param] fc2: &Box<Linear<1024, 1024>>,
    #[param] dropout: &Dropout,
    #[param] fc3: &Box<Linear<1024, 10>>,
) -> f32 {
    let h = relu(&fc1.forward(image));
    let h = relu(&fc2.forward(&h));
    let logits = fc3.forward(&dropout.forward(&h));
    softmax_cross_entropy(&logits, &label)
}

/// A layer of the user's own that is too large for the stack.
#[module(boxed, check(I = 3, O = 2))]
fn gated<const I: usize, const O: usize>(
    x: &SVector<f32, I>,
    #[param] weight: &SMatrix<f32, O, I>,
    #[param] gate: &SMatrix<f32, O, I>,
) -> SVector<f32, O> {
    (weight * x).component_mul(&sigmoid(&(gate * x)))
}

/// The smallest stack that a thread usually has.
const STACK: usize = 2 << 20;

fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap();
}

#[test]
fn a_large_model_trains_on_a_small_stack() {
    on_a_small_stack(|| {
        let mut rng = chainrule::rng(1);
        let mut model = Classify {
            fc1: He.boxed(&mut rng),
            fc2: He.boxed(&mut rng),
            dropout: Dropout::new(0.1),
            fc3: Xavier.boxed(&mut rng),
        };
        assert!(model.parameter_count() * size_of::<f32>() > 3 * STACK);
        let image = SVector::from_fn(|i, _| (i % 7) as f32 / 7.0);
        let mut sgd = Sgd::new(0.01).momentum(0.9);
        let mut grad = model.zero_grad();
        model.train(&mut rng);
        let before = model.value_and_dtheta(&(image, 3), &mut grad);
        assert!(parameters::norm(&grad) > 0.0);
        sgd.step(&mut model, &grad);
        let mut copy = Classify {
            fc1: He.boxed(&mut rng),
            fc2: He.boxed(&mut rng),
            dropout: model.dropout,
            fc3: He.boxed(&mut rng),
        };
        parameters::copy(&model, &mut copy);
        let after = model.forward(&(image, 3));
        assert!(after < before, "{before} became {after}");
        assert_eq!(copy.forward(&(image, 3)), after);
    });
}

#[test]
fn a_large_chain_trains_on_a_small_stack() {
    on_a_small_stack(|| {
        let mut rng = chainrule::rng(1);
        let mut net = (
            He.boxed::<Linear<784, 1024>>(&mut rng),
            Relu,
            He.boxed::<Linear<1024, 1024>>(&mut rng),
            Relu,
            Xavier.boxed::<Linear<1024, 10>>(&mut rng),
        );
        let images = SMatrix::<f32, 784, 4>::from_fn(|i, j| ((i + j) % 7) as f32 / 7.0);
        let labels = [1, 2, 3, 4];
        let mut grad = net.zero_grad();
        let (logits, pullback) = net.pullback_dtheta(&images);
        let x = (logits, labels);
        let (before, (dlogits, _)) = SoftmaxCrossEntropy.value_and_dx(&x);
        pullback(&net, &images, &dlogits, &mut grad);
        Sgd::new(0.01).step(&mut net, &grad);
        let after = softmax_cross_entropy(&net.forward(&images), &labels);
        assert!(after < before, "{before} became {after}");
    });
}

#[test]
fn a_large_layer_of_the_user_trains_on_a_small_stack() {
    on_a_small_stack(|| {
        let mut rng = chainrule::rng(1);
        let mut net =
            (He.boxed::<Gated<1024, 512>>(&mut rng), Xavier.boxed::<Linear<512, 1>>(&mut rng));
        let x = SVector::<f32, 1024>::repeat(0.1);
        let target = SVector::<f32, 1>::new(2.0);
        let mut loss = || {
            let mut grad = net.zero_grad();
            let (y, pullback) = net.pullback_dtheta(&x);
            let (loss, (dy, _)) = EuclideanLoss.value_and_dx(&(y, target));
            pullback(&net, &x, &dy, &mut grad);
            Sgd::new(0.01).step(&mut net, &grad);
            loss
        };
        let (first, second) = (loss(), loss());
        assert!(second < first, "{first} became {second}");
    });
}
