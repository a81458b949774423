//! Two objectives of ADBench, against its values and its derivatives.

#![allow(missing_docs)]
#![allow(clippy::needless_range_loop)] // As such code is written.

mod agreement;
mod bundle;
mod lines;
mod mixture;

use self::agreement::assert_agree;
use self::bundle::{Bundle, Errors, Sparse, reprojection, rotate, weight_error};
use self::lines::FileError;
use self::mixture::{Expected, Mixture, gmm};

const TOLERANCE: f64 = 1e-8;
/// Of differences.
const LOOSE: f64 = 1e-5;

/// The Jacobian by central differences: for each output the derivatives by all inputs.
fn differences<const Y: usize>(x: &[f64], f: impl Fn(&[f64]) -> [f64; Y]) -> [Vec<f64>; Y] {
    let mut rows = [const { Vec::new() }; Y];
    let mut at = x.to_vec();
    for i in 0..x.len() {
        let h = 1e-5 * x[i].abs().max(1.0);
        at[i] = x[i] + h;
        let above = f(&at);
        at[i] = x[i] - h;
        let below = f(&at);
        at[i] = x[i];
        for (row, (above, below)) in rows.iter_mut().zip(above.iter().zip(below)) {
            row.push((above - below) / (2.0 * h));
        }
    }
    rows
}

#[test]
fn bundle_adjustment() -> Result<(), FileError> {
    let bundle = Bundle::read("ba_test")?;
    let Bundle { camera, point, weight, feature, .. } = bundle;

    let error = reprojection(&camera, &point, weight, feature);
    let expected = Errors::read("ba_test", bundle.observations)?;
    let errors = error.repeat(bundle.observations);
    assert_agree("reprojections", &errors, &expected.reprojections, TOLERANCE);
    let weights = vec![weight_error(weight); bundle.observations];
    assert_agree("weights", &weights, &expected.weights, TOLERANCE);

    let x = [camera.as_slice(), &point, &[weight]].concat();
    let rows = differences(&x, |x| {
        let camera: &[_; 11] = x[..11].try_into().unwrap();
        let point: &[_; 3] = x[11..14].try_into().unwrap();
        reprojection(camera, point, x[14], feature)
    });
    let rows = rows.map(|r| (r[..11].try_into().unwrap(), r[11..14].try_into().unwrap(), r[14]));
    let [slope] = differences(&[weight], |x| [weight_error(x[0])]);
    let jacobian = bundle.jacobian(rows, slope[0]);
    let expected = Sparse::read("ba_test")?;
    assert_eq!(jacobian.sizes, expected.sizes);
    assert_eq!(jacobian.starts, expected.starts);
    assert_eq!(jacobian.columns, expected.columns);
    assert_agree("Jacobian", &jacobian.values, &expected.values, LOOSE);
    Ok(())
}

#[test]
fn a_rotation_by_nothing_is_one_to_first_order() {
    let x = [0.3, -0.7, 1.1];
    let rows = differences(&[0.0; 3], |r| rotate(r.try_into().unwrap(), &x));
    let expected = [[0.0, 1.1, 0.7], [-1.1, 0.0, 0.3], [-0.7, -0.3, 0.0]];
    for (row, expected) in rows.iter().zip(&expected) {
        assert_agree("rotation", row, expected, LOOSE);
    }
}

fn mixture<const D: usize, const K: usize, const N: usize, const L: usize>(
    name: &str,
) -> Result<(), FileError> {
    let Mixture { alpha, mu, icf, x, gamma, m } = Mixture::<D, K, N, L>::read(name)?;
    let expected = Expected::read(name, K * (1 + D + L))?;

    let value = gmm(&alpha, &mu, &icf, &x, gamma, m);
    assert_agree(name, &[value], &[expected.value], TOLERANCE);

    let at = [&alpha, mu.as_flattened(), icf.as_flattened()].concat();
    let [gradient] = differences(&at, |at| {
        let (alpha, at) = at.split_at(K);
        let (mu, icf) = at.split_at(K * D);
        let alpha: &[_; K] = alpha.try_into().unwrap();
        let mu: &[[_; D]; K] = mu.as_chunks().0.try_into().unwrap();
        let icf: &[[_; L]; K] = icf.as_chunks().0.try_into().unwrap();
        [gmm(alpha, mu, icf, &x, gamma, m)]
    });
    assert_agree(name, &gradient, &expected.gradient, LOOSE);
    Ok(())
}

#[test]
fn mixture_of_1_point() -> Result<(), FileError> {
    mixture::<2, 3, 1, 3>("gmm_test")
}

#[test]
fn mixture_of_1000_points_in_2_dimensions() -> Result<(), FileError> {
    mixture::<2, 5, 1000, 3>("gmm_d2_K5")
}

#[test]
fn mixture_of_1000_points_in_10_dimensions() -> Result<(), FileError> {
    mixture::<10, 5, 1000, 55>("gmm_d10_K5")
}
