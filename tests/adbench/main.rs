//! Two objectives of ADBench, against its values and its derivatives.

#![allow(missing_docs)]
#![allow(clippy::needless_range_loop)] // As such code is written.

mod agreement;
mod bundle;
mod lines;
mod mixture;

use chainrule::gradcheck;
use chainrule::prelude::*;

use self::agreement::assert_agree;
use self::bundle::{Bundle, Errors, Reprojection, Rotate, Sparse, WeightError};
use self::lines::FileError;
use self::mixture::{Expected, Gmm, Mixture};

#[test]
fn bundle_adjustment() -> Result<(), FileError> {
    let bundle = Bundle::read("ba_test")?;
    let Bundle { camera, point, weight, feature, .. } = bundle;
    let reprojection = Reprojection { feature };
    let x = (camera, point, weight);

    let expected = Errors::read("ba_test", bundle.observations)?;
    let errors = reprojection.forward(&x).repeat(bundle.observations);
    assert_agree("reprojections", &errors, &expected.reprojections);
    let errors = [WeightError.forward(&weight)].repeat(bundle.observations);
    assert_agree("weights", &errors, &expected.weights);

    let expected = Sparse::read("ba_test")?;
    let rows = [[1.0, 0.0], [0.0, 1.0]].map(|dy| reprojection.backward_dx(&x, &dy));
    let jacobian = bundle.jacobian(rows, WeightError.backward_dx(&weight, &1.0));
    assert_eq!(jacobian.sizes, expected.sizes);
    assert_eq!(jacobian.starts, expected.starts);
    assert_eq!(jacobian.columns, expected.columns);
    assert_agree("Jacobian", &jacobian.values, &expected.values);
    Ok(())
}

/// Next to r = 0 is the other branch.
#[test]
fn a_rotation_by_nothing_has_the_derivative_of_those_around_it() {
    assert_eq!(gradcheck(&Rotate, &([0.0; 3], [0.3, -0.7, 1.1])), Ok(()));
}

fn mixture<const D: usize, const K: usize, const N: usize, const L: usize>(
    name: &str,
) -> Result<(), FileError> {
    let Mixture { alpha, mu, icf, x, gamma, m } = Mixture::<D, K, N, L>::read(name)?;
    let expected = Expected::read(name, K * (1 + D + L))?;
    let gmm = Gmm { x: *x, gamma, m };
    let (value, (alpha, mu, icf)) = gmm.value_and_dx(&(alpha, mu, icf));
    assert_agree(name, &[value], &[expected.value]);
    let gradient = [&alpha, mu.as_flattened(), icf.as_flattened()].concat();
    assert_agree(name, &gradient, &expected.gradient);
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
