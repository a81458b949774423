//! Optimisers against trajectories computed with PyTorch.

use chainrule::nalgebra::Vector3;
use chainrule::optim::Sgd;
use serde_json::Value;

const TOLERANCE: f64 = 1e-12;

/// The gradient of the reference problem: diag(3, 1, 0.3) p - (0.5, -1, 2) + sin(p).
fn gradient(p: &Vector3<f64>) -> Vector3<f64> {
    let linear = Vector3::new(3.0, 1.0, 0.3).component_mul(p) - Vector3::new(0.5, -1.0, 2.0);
    linear + p.map(f64::sin)
}

fn sgd(options: &Value) -> Sgd<Vector3<f64>> {
    let mut sgd = Sgd::new(0.0);
    for (name, value) in options.as_object().unwrap() {
        let number = || value.as_f64().unwrap();
        match name.as_str() {
            "lr" => sgd.set_learning_rate(number()),
            "momentum" => sgd = sgd.momentum(number()),
            "dampening" => sgd = sgd.dampening(number()),
            "weight_decay" => sgd = sgd.weight_decay(number()),
            "nesterov" => sgd = sgd.nesterov(value.as_bool().unwrap()),
            _ => panic!("the option `{name}` is not tested"),
        }
    }
    sgd
}

#[test]
fn sgd_follows_pytorch() {
    let reference: Value =
        serde_json::from_str(include_str!("../reference/optimizers.json")).unwrap();
    let rows = reference["optimizers"].as_array().unwrap();
    let mut compared = 0;
    for row in rows.iter().filter(|row| row["optimizer"] == "sgd") {
        let mut sgd = sgd(&row["options"]);
        let mut p = Vector3::new(1.0, -2.0, 0.5);
        for (t, expected) in row["trajectory"].as_array().unwrap().iter().enumerate() {
            let grad = gradient(&p);
            sgd.step(&mut p, &grad);
            let expected = Vector3::from_fn(|i, _| expected[i].as_f64().unwrap());
            let error = (p - expected).amax();
            assert!(error <= TOLERANCE, "{} at step {t}: off by {error:e}", row["options"]);
        }
        compared += 1;
    }
    assert_eq!(compared, 5);
}
