//! Layers of images against JAX.

#![allow(missing_docs)]

mod flat;

use chainrule::layers::{Conv2d, MaxPool2d, MeanPool2d};
use chainrule::prelude::*;
use serde_json::Value;

use self::flat::{every_mode, fill};

const TOLERANCE: f64 = 1e-10;

fn sizes(value: &Value) -> Vec<usize> {
    value["shape"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap() as usize).collect()
}

fn rows(value: &Value) -> Vec<f64> {
    value["data"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
}

/// The numbers of a batch of the file, column by column.
fn columns(value: &Value) -> Vec<f64> {
    let (sizes, data) = (sizes(value), rows(value));
    let (rows, columns) = (sizes[0], sizes[1]);
    (0..rows * columns).map(|k| data[k % rows * columns + k / rows]).collect()
}

#[track_caller]
fn near(mode: &str, found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (a, b) in found.iter().zip(expected) {
        assert!((a - b).abs() <= TOLERANCE * b.abs().max(1.0), "{mode}: {a:e}, and not {b:e}");
    }
}

fn check<M, const N: usize, const B: usize>(case: &Value, mut module: M)
where
    M: Module<SMatrix<f64, N, B>>,
{
    let of = |group: &str| -> Vec<f64> {
        let names = ["weight", "bias"];
        names.iter().filter_map(|n| case[group].get(n)).flat_map(rows).collect()
    };
    fill(&mut module, &of("params"));
    let mut x = SMatrix::<f64, N, B>::zeros();
    fill(&mut x, &columns(&case["inputs"]["x"]));
    let results = every_mode(&mut module, &mut x, &columns(&case["dy"]));
    results.y.iter().for_each(|(mode, y)| near(mode, y, &columns(&case["y"])));
    results.dx.iter().for_each(|(mode, dx)| near(mode, dx, &columns(&case["dx"]["x"])));
    results.dtheta.iter().for_each(|(mode, dtheta)| near(mode, dtheta, &of("dtheta")));
}

#[test]
fn layers_of_images_agree() {
    let file: Value = serde_json::from_str(include_str!("../reference/images.json")).unwrap();
    let cases = file["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 8);
    for case in cases {
        match case["module"].as_str().unwrap() {
            "conv2d" => {
                check::<_, 42, 1>(case, Conv2d::<1, 6, 7, 2, 3, 40, 1, 0, f64>::zeros());
            }
            "conv2d_channels" => {
                check::<_, 396, 2>(case, Conv2d::<3, 12, 11, 5, 3, 660, 1, 1, f64>::zeros());
            }
            "conv2d_stride" => {
                check::<_, 126, 2>(case, Conv2d::<2, 7, 9, 4, 5, 80, 2, 2, f64>::zeros());
            }
            "conv2d_wide" => {
                check::<_, 400, 1>(case, Conv2d::<2, 10, 20, 9, 1, 252, 3, 0, f64>::zeros());
            }
            "max_pool2d" => check::<_, 96, 2>(case, MaxPool2d::<6, 8, 2, 24>::new()),
            "max_pool2d_overlap" => {
                check::<_, 112, 1>(case, MaxPool2d::<7, 8, 3, 32, 2, 1>::new());
            }
            "mean_pool2d" => check::<_, 96, 2>(case, MeanPool2d::<6, 8, 2, 24>::new()),
            "mean_pool2d_overlap" => {
                check::<_, 112, 1>(case, MeanPool2d::<7, 8, 3, 32, 2, 1>::new());
            }
            other => panic!("a case of `{other}`"),
        }
    }
}

/// As in PyTorch: of several that are largest, the first in the order of rows; a NaN is the largest.
#[test]
fn the_first_of_the_largest_gets_the_derivative() {
    let pool = MaxPool2d::<2, 2, 2, 1>::new();
    let dy = SVector::<f64, 1>::new(5.0);
    let dx = |x: [f64; 4]| pool.backward_dx(&SVector::from(x), &dy).data.0[0];
    assert_eq!(dx([1.0, 3.0, 3.0, 2.0]), [0.0, 5.0, 0.0, 0.0]);
    assert_eq!(dx([2.0; 4]), [5.0, 0.0, 0.0, 0.0]);
    assert_eq!(dx([f64::NEG_INFINITY; 4]), [5.0, 0.0, 0.0, 0.0]);
    assert_eq!(dx([1.0, f64::NAN, 9.0, f64::NAN]), [0.0, 5.0, 0.0, 0.0]);
    assert!(pool.forward(&SVector::from([1.0, f64::NAN, 9.0, 2.0]))[0].is_nan());
}

/// In `f32` it is what it is in `f64`, and a sample is what it is in a batch.
#[test]
fn precisions_and_batches_agree() {
    let mut rng = chainrule::rng(1);
    let double = Conv2d::<2, 9, 10, 5, 3, 450, 1, 1, f64>::he(&mut rng);
    let mut single = Conv2d::<2, 9, 10, 5, 3, 450, 1, 1, f32>::zeros();
    fill(&mut single, &flat::numbers(&double));
    let x = SMatrix::<f64, 180, 3>::from_fn(|i, j| ((7 * i + 5 * j) % 13) as f64 / 13.0);
    let y = double.forward(&x);
    assert!((single.forward(&x.cast::<f32>()).cast::<f64>() - y).amax() < 1e-5);
    let dx = double.backward_dx(&x, &y);
    assert!((single.backward_dx(&x.cast(), &y.cast::<f32>()).cast::<f64>() - dx).amax() < 1e-4);
    for j in 0..3 {
        let (x, y) = (x.column(j).into_owned(), y.column(j).into_owned());
        assert_eq!(double.forward(&x), y);
        assert_eq!(double.backward_dx(&x, &y), dx.column(j));
    }
}
