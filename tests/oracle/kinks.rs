//! The derivative at points that have none, against PyTorch.
//!
//! Every row of the file is covered. PyTorch gives NaN for one, `hypot` at the origin; here it is
//! what the norm of a vector has there, 0.

#![allow(missing_docs)]

mod flat;

use chainrule::prelude::*;
use chainrule::{layers, losses};
use serde_json::Value;

use self::flat::{every_mode, fill};

type V1 = SVector<f64, 1>;
type V2 = SVector<f64, 2>;
type V3 = SVector<f64, 3>;

#[module]
fn scalar_relu(x: f64) -> f64 {
    x.max(0.0)
}

#[module]
fn abs(x: f64) -> f64 {
    x.abs()
}

/// Left of 0 and at 0 the derivative is the slope: `slope * x.min(0.0)` would have 0 at 0.
#[module]
fn leaky_relu(x: f64, slope: f64) -> f64 {
    slope * x + (1.0 - slope) * x.max(0.0)
}

#[module]
fn leaky_relu_of_a_constant(x: f64) -> f64 {
    leaky_relu(x, 0.01)
}

#[module]
fn max(a: f64, b: f64) -> f64 {
    a.max(b)
}

#[module]
fn min(a: f64, b: f64) -> f64 {
    a.min(b)
}

#[module]
fn clamp(x: f64) -> f64 {
    x.clamp(-1.0, 1.0)
}

#[module]
fn hinge(x: f64) -> f64 {
    (1.0 - x).max(0.0)
}

#[module]
fn hinge_by_relu(x: &SVector<f64, 1>) -> SVector<f64, 1> {
    relu(&(-x).add_scalar(1.0))
}

#[module]
fn sqrt(x: f64) -> f64 {
    x.sqrt()
}

#[module]
fn norm(x: &SVector<f64, 2>) -> f64 {
    x.norm()
}

#[module]
fn pow(x: f64, p: f64) -> f64 {
    x.powf(p)
}

#[module]
fn atan2(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

#[module]
fn hypot(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

/// x for x > 0, otherwise eˣ − 1.
#[module]
fn elu(x: f64) -> f64 {
    let negative = x.min(0.0);
    x - negative + negative.exp_m1()
}

#[module]
fn softplus(x: f64) -> f64 {
    let m = stop_gradient(x.max(0.0));
    m + ((-m).exp_m1() + (x - m).exp()).ln_1p()
}

#[module]
fn copysign(x: f64) -> f64 {
    x.copysign(-1.0)
}

/// ½ x² within [−1, 1], |x| − ½ outside.
#[module]
fn huber(x: f64) -> f64 {
    let size = x.abs();
    let inner = size.min(1.0);
    0.5 * inner * inner + (size - inner)
}

#[module]
fn hinge_of_one(x: &SVector<f64, 1>) -> f64 {
    losses::hinge_loss(x, &SVector::<f64, 1>::repeat(1.0))
}

#[module]
fn huber_of_zero(x: &SVector<f64, 1>) -> f64 {
    losses::huber_loss(x, &SVector::<f64, 1>::zeros(), 1.0)
}

#[module]
fn absolute_of_zero(x: &SVector<f64, 1>) -> f64 {
    losses::absolute_error(x, &SVector::<f64, 1>::zeros())
}

#[module]
fn largest(x: &SVector<f64, 3>) -> f64 {
    x.max()
}

/// The first of those that are the largest gets all.
#[module]
fn first_of_the_largest(x: &SVector<f64, 3>) -> f64 {
    let i = stop_gradient(x.imax());
    x[i]
}

fn number(value: &Value) -> f64 {
    match value {
        Value::String(text) => text.parse().unwrap(),
        value => value.as_f64().unwrap(),
    }
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

fn check<M: Module<X>, X: Differentiable>(row: &Value, mut module: M, mut x: X) {
    let function = row["function"].as_str().unwrap();
    fill(&mut x, &numbers(&row["at"]));
    let results = every_mode(&mut module, &mut x, &[1.0]);
    for (mode, y) in results.y {
        assert_eq!(y, [number(&row["y"])], "{function}: y by {mode}");
    }
    let dx = match function {
        "hypot" => vec![0.0, 0.0],
        _ => numbers(&row["dx"]),
    };
    for (mode, result) in results.dx {
        assert_eq!(result, dx, "{function}: dx by {mode}");
    }
    assert!(results.dtheta.iter().all(|(_, dtheta)| dtheta.is_empty()));
}

fn check_by_name(row: &Value) {
    match row["function"].as_str().unwrap() {
        "relu" => {
            check(row, ScalarRelu, 0.0);
            check(row, Relu, SVector::<f64, 1>::zeros());
        }
        "abs" => check(row, Abs, 0.0),
        "leaky_relu slope 0.01" => {
            check(row, LeakyReluOfAConstant, 0.0);
            check(row, layers::LeakyRelu { slope: 0.01 }, V1::zeros());
        }
        "parametric_relu slope 0.25 (x, slope)" => check(row, LeakyRelu, (0.0, 0.0)),
        "max(a, b)" => check(row, Max, (0.0, 0.0)),
        "min(a, b)" => check(row, Min, (0.0, 0.0)),
        "clamp to [-1, 1]" => check(row, Clamp, 0.0),
        "hinge max(0, 1 - x) by clamp(min=0)" => {
            check(row, Hinge, 0.0);
            check(row, HingeOfOne, V1::zeros());
        }
        "hinge max(0, 1 - x) by relu" => check(row, HingeByRelu, SVector::<f64, 1>::zeros()),
        "sqrt" => check(row, Sqrt, 0.0),
        "norm of (x, y)" => check(row, Norm, V2::zeros()),
        "pow(x, p)" => check(row, Pow, (0.0, 0.0)),
        "atan2(y, x)" => check(row, Atan2, (0.0, 0.0)),
        "hypot" => check(row, Hypot, (0.0, 0.0)),
        "elu" => {
            check(row, Elu, 0.0);
            check(row, layers::Elu::default(), V1::zeros());
        }
        "softplus" => {
            check(row, Softplus, 0.0);
            check(row, layers::Softplus, V1::zeros());
        }
        "copysign(x, -1)" => check(row, Copysign, 0.0),
        "huber delta 1" => {
            check(row, Huber, 0.0);
            check(row, HuberOfZero, V1::zeros());
        }
        "l1 loss" => {
            check(row, Abs, 0.0);
            check(row, AbsoluteOfZero, V1::zeros());
        }
        "max of (1, 2, 2)" => check(row, Largest, V3::zeros()),
        "max of (1, 2, 2) along a dimension" => check(row, FirstOfTheLargest, V3::zeros()),
        function => panic!("`{function}` is not covered"),
    }
}

#[test]
fn every_kink_is_that_of_pytorch() {
    // These are no JSON, though PyTorch's writer takes them for it.
    let text = include_str!("../reference/kinks.json")
        .replace("NaN", "\"NaN\"")
        .replace("Infinity", "\"inf\"");
    let reference: Value = serde_json::from_str(&text).unwrap();
    let rows = reference["rows"].as_array().unwrap();
    rows.iter().for_each(check_by_name);
    assert_eq!(rows.len(), 24);
}
