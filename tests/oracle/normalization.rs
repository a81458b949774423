//! Batch normalisation against JAX, in training and in evaluation, and its running values.

#![allow(missing_docs)]

mod flat;

use chainrule::prelude::*;
use serde_json::Value;

use self::flat::{every_mode, fill, numbers};

const TOLERANCE: f64 = 1e-10;

/// The numbers of a value of the file, column by column.
fn columns(value: &Value) -> Vec<f64> {
    let sizes: Vec<usize> =
        value["shape"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap() as usize).collect();
    let data: Vec<f64> =
        value["data"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect();
    match sizes[..] {
        [rows, columns] => {
            (0..rows * columns).map(|k| data[k % rows * columns + k / rows]).collect()
        }
        _ => data,
    }
}

#[track_caller]
fn near(mode: &str, found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (a, b) in found.iter().zip(expected) {
        assert!((a - b).abs() <= TOLERANCE * b.abs().max(1.0), "{mode}: {a:e}, and not {b:e}");
    }
}

fn check<const F: usize, const R: usize, const B: usize>(case: &Value, training: bool) {
    let mut norm = BatchNorm::<F, f64>::new();
    norm.epsilon = case["constants"]["epsilon"].as_f64().unwrap();
    if training {
        norm.train(&mut chainrule::rng(1));
    }
    fill(&mut norm.weight, &columns(&case["params"]["weight"]));
    fill(&mut norm.bias, &columns(&case["params"]["bias"]));
    fill(&mut norm.running.mean, &columns(&case["constants"]["running_mean"]));
    fill(&mut norm.running.variance, &columns(&case["constants"]["running_var"]));
    let mut x = SMatrix::<f64, R, B>::zeros();
    fill(&mut x, &columns(&case["inputs"]["x"]));
    let dy = columns(&case["dy"]);

    let results = every_mode(&mut norm, &mut x, &dy);
    let dtheta = [columns(&case["dtheta"]["weight"]), columns(&case["dtheta"]["bias"])].concat();
    results.y.iter().for_each(|(mode, y)| near(mode, y, &columns(&case["y"])));
    results.dx.iter().for_each(|(mode, dx)| near(mode, dx, &columns(&case["dx"]["x"])));
    results.dtheta.iter().for_each(|(mode, found)| near(mode, found, &dtheta));

    let mut dy_of = SMatrix::<f64, R, B>::zeros();
    fill(&mut dy_of, &dy);
    let grad = norm.backward_dtheta(&x, &dy_of);
    norm.track(&grad);
    near("running mean", &numbers(&norm.running.mean), &columns(&case["running_mean_after"]));
    near(
        "running variance",
        &numbers(&norm.running.variance),
        &columns(&case["running_var_after"]),
    );
}

#[test]
fn batch_normalisation_agrees() {
    let file: Value =
        serde_json::from_str(include_str!("../reference/normalization.json")).unwrap();
    let cases = file["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 3);
    for case in cases {
        match case["module"].as_str().unwrap() {
            "batch_norm" => check::<3, 3, 5>(case, true),
            "batch_norm_evaluation" => check::<3, 3, 5>(case, false),
            "batch_norm_channels" => check::<2, 6, 4>(case, true),
            other => panic!("a case of `{other}`"),
        }
    }
}
