//! W7 with num-dual: numbers that carry 15 derivatives forward.

use std::hint::black_box;

use chainrule::nalgebra::{Const, SVector};
use num_dual::{DualNum, DualVec, jacobian};

use crate::cases::bundle::{Observed, by_hand, observations};
use crate::cases::{Run, assert_agree};

fn cross<D: DualNum + Copy>(a: [D; 3], b: [D; 3]) -> [D; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

fn dot<D: DualNum + Copy>(a: [D; 3], b: [D; 3]) -> D {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/// As the module in `runtime/benches/cases/bundle.rs`, at an angle other than 0.
fn reprojection<D: DualNum + Copy>(p: [D; 15], feature: [D; 2]) -> [D; 2] {
    let r = [p[0], p[1], p[2]];
    let x = [p[11] - p[3], p[12] - p[4], p[13] - p[5]];
    let theta = dot(r, r).sqrt();
    let (sin, cos) = theta.sin_cos();
    let axis = [r[0] / theta, r[1] / theta, r[2] / theta];
    let turned = cross(axis, x);
    let along = (D::one() - cos) * dot(axis, x);
    let seen: [D; 3] = std::array::from_fn(|i| cos * x[i] + sin * turned[i] + along * axis[i]);
    let image = [seen[0] / seen[2], seen[1] / seen[2]];
    let rho = image[0] * image[0] + image[1] * image[1];
    let distortion = D::one() + rho * (p[9] + rho * p[10]);
    std::array::from_fn(|i| p[14] * (image[i] * distortion * p[6] + p[7 + i] - feature[i]))
}

macro_rules! run {
    ($name:ident, $T:ty) => {
        pub fn $name() -> Run {
            type Dual = DualVec<$T, Const<15>>;
            let value_and_jacobian = |(camera, point, weight): &Observed<$T>, feature: [$T; 2]| {
                let mut x = SVector::<$T, 15>::zeros();
                x.as_mut_slice()[..11].copy_from_slice(camera);
                x.as_mut_slice()[11..14].copy_from_slice(point);
                x[14] = *weight;
                let feature = feature.map(Dual::from_re);
                jacobian(
                    |x: SVector<Dual, 15>| SVector::from(reprojection(x.data.0[0], feature)),
                    &x,
                )
            };
            let data = observations::<$T>();
            for (x, feature) in &data {
                let (errors, rows) = value_and_jacobian(x, *feature);
                let (same, [of_first, _]) = by_hand(x, *feature);
                assert_agree("errors with num-dual", errors.as_slice(), &same);
                let row: Vec<$T> = rows.row(0).iter().copied().collect();
                let first = [&of_first.0[..], &of_first.1, &[of_first.2]].concat();
                assert_agree("a row with num-dual", &row, &first);
            }
            Box::new(move || {
                for (x, feature) in black_box(&data) {
                    black_box(value_and_jacobian(x, *feature));
                }
            })
        }
    };
}
run!(single, f32);
run!(double, f64);
