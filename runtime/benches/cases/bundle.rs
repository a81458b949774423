//! W7: the weighted reprojection error of bundle adjustment, 2 numbers of 15: value and Jacobian.

use std::hint::black_box;

use chainrule::prelude::*;
use chainrule::rand::RngExt;

use super::twin::Float;
use super::{Case, assert_agree, scalar};

const OBSERVATIONS: usize = 64;

#[module(check = off)]
fn cross<T: Real>(a: &[T; 3], b: &[T; 3]) -> [T; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// x turned about the axis r by the angle |r| (Rodrigues' formula), or to first order at r = 0.
#[module(check = off)]
fn rotate<T: Real>(r: &[T; 3], x: &[T; 3]) -> [T; 3] {
    let theta2 = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
    let mut y = [T::zero(); 3];
    if theta2 > T::zero() {
        let theta = theta2.sqrt();
        let (sin, cos) = theta.sin_cos();
        let axis = [r[0] / theta, r[1] / theta, r[2] / theta];
        let turned = cross(&axis, x);
        let mut along = T::zero();
        for i in 0..3 {
            along += axis[i] * x[i];
        }
        for i in 0..3 {
            y[i] = cos * x[i] + sin * turned[i] + (T::one() - cos) * along * axis[i];
        }
    } else {
        let turned = cross(r, x);
        for i in 0..3 {
            y[i] = x[i] + turned[i];
        }
    }
    y
}

/// The weighted distance of the image of a point from its feature.
///
/// A camera is a rotation (3 numbers), a centre (3), a focal length, a principal point (2) and a
/// radial distortion (2).
#[module(check = off)]
fn reprojection<T: Real>(
    camera: &[T; 11],
    point: &[T; 3],
    weight: T,
    #[constant] feature: [T; 2],
) -> [T; 2] {
    let rotation = [camera[0], camera[1], camera[2]];
    let mut offset = *point;
    for i in 0..3 {
        offset[i] -= camera[3 + i];
    }
    let seen = rotate(&rotation, &offset);

    let mut image = [seen[0] / seen[2], seen[1] / seen[2]];
    let mut rho = T::zero();
    for i in 0..2 {
        rho += image[i] * image[i];
    }
    let distortion = T::one() + rho * (camera[9] + rho * camera[10]);
    for i in 0..2 {
        image[i] *= distortion * camera[6];
        image[i] += camera[7 + i];
        image[i] = weight * (image[i] - feature[i]);
    }
    image
}

/// What is observed: a camera, a point and a weight.
pub type Observed<T> = ([T; 11], [T; 3], T);
/// The errors, and of each the derivatives.
pub type Errors<T> = ([T; 2], [Observed<T>; 2]);

fn generated<T: Real>(x: &Observed<T>, feature: [T; 2]) -> Errors<T> {
    let module = Reprojection { feature };
    let (errors, pullback) = module.pullback_dx(x);
    let (zero, one) = (T::zero(), T::one());
    (errors, [pullback(&module, x, &[one, zero]), pullback(&module, x, &[zero, one])])
}

fn dot<T: Real>(a: [T; 3], b: [T; 3]) -> T {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn cross_by_hand<T: Real>(a: [T; 3], b: [T; 3]) -> [T; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

#[inline(always)]
fn both<R>(f: impl Fn(bool) -> R) -> [R; 2] {
    [f(true), f(false)]
}

/// Two rows that go back through the rotation, whose derivative with respect to its axis and angle is
/// −[Rx]ₓ J, where J is the left Jacobian of SO(3).
#[inline(always)]
pub fn by_hand<T: Real>((camera, point, weight): &Observed<T>, feature: [T; 2]) -> Errors<T> {
    let (zero, one, weight) = (T::zero(), T::one(), *weight);
    let r = [camera[0], camera[1], camera[2]];
    let x: [T; 3] = [point[0] - camera[3], point[1] - camera[4], point[2] - camera[5]];
    let theta2 = dot(r, r);
    // sin θ/θ, (1 − cos θ)/θ² and (θ − sin θ)/θ³
    let (cos, a, b, c) = if theta2 > zero {
        let inverse = one / theta2;
        let theta = theta2.sqrt();
        let (sin, cos) = theta.sin_cos();
        let a = sin * theta * inverse;
        (cos, a, (one - cos) * inverse, (one - a) * inverse)
    } else {
        (one, one, T::lit(0.5), T::lit(1.0 / 6.0))
    };
    let rx = cross_by_hand(r, x);
    let along = b * dot(r, x);
    let y: [T; 3] = [
        cos * x[0] + a * rx[0] + along * r[0],
        cos * x[1] + a * rx[1] + along * r[1],
        cos * x[2] + a * rx[2] + along * r[2],
    ];

    let depth = one / y[2];
    let (u, v) = (y[0] * depth, y[1] * depth);
    let rho = u * u + v * v;
    let (k1, k2, focal) = (camera[9], camera[10], camera[6]);
    let distortion = one + rho * (k1 + rho * k2);
    let errors = [
        u * distortion * focal + camera[7] - feature[0],
        v * distortion * focal + camera[8] - feature[1],
    ];
    // d distortion / d rho, twice
    let slope = T::lit(2.0) * (k1 + T::lit(2.0) * rho * k2);
    let wf = weight * focal;

    let rows = both(
        #[inline(always)]
        |is_first| {
            let (image, other, error) =
                if is_first { (u, v, errors[0]) } else { (v, u, errors[1]) };
            let along = wf * (distortion + image * image * slope);
            let across = wf * image * other * slope;
            let (du, dv) = if is_first { (along, across) } else { (across, along) };
            let dy = [du * depth, dv * depth, -(du * u + dv * v) * depth];
            // dy R, and y × dy, which goes through Jᵀ.
            let rdy = cross_by_hand(dy, r);
            let by = b * dot(r, dy);
            let dx: [T; 3] = [
                cos * dy[0] + a * rdy[0] + by * r[0],
                cos * dy[1] + a * rdy[1] + by * r[1],
                cos * dy[2] + a * rdy[2] + by * r[2],
            ];
            let q = cross_by_hand(y, dy);
            let qr = cross_by_hand(q, r);
            let cq = c * dot(r, q);
            let wi = weight * image * focal;
            let (first, second) = if is_first { (weight, zero) } else { (zero, weight) };
            let camera = [
                a * q[0] + b * qr[0] + cq * r[0],
                a * q[1] + b * qr[1] + cq * r[1],
                a * q[2] + b * qr[2] + cq * r[2],
                -dx[0],
                -dx[1],
                -dx[2],
                weight * image * distortion,
                first,
                second,
                wi * rho,
                wi * rho * rho,
            ];
            (camera, dx, error)
        },
    );
    ([weight * errors[0], weight * errors[1]], rows)
}

pub fn cases() -> Vec<Case> {
    vec![jacobian::<f32>(), jacobian::<f64>()]
}

/// What is observed, and where.
pub fn observations<T: Float>() -> Vec<(Observed<T>, [T; 2])> {
    let mut rng = chainrule::rng(1);
    let mut number = |low: f64, high: f64| T::lit(rng.random_range(low..high));
    (0..OBSERVATIONS)
        .map(|_| {
            let mut camera = [T::ZERO; 11];
            camera.fill_with(|| number(0.1, 0.4));
            let point = [number(-1.0, 1.0), number(-1.0, 1.0), number(2.0, 3.0)];
            let feature = [number(-1.0, 1.0), number(-1.0, 1.0)];
            ((camera, point, number(0.5, 1.0)), feature)
        })
        .collect()
}

fn jacobian<T: Float>() -> Case {
    let observations = observations::<T>();
    for (x, feature) in &observations {
        let (errors, rows) = generated(x, *feature);
        let (same, by_hand) = by_hand(x, *feature);
        assert_agree("errors", &errors, &same);
        for (a, b) in rows.iter().zip(&by_hand) {
            assert_agree("dcamera", &a.0, &b.0);
            assert_agree("dpoint", &a.1, &b.1);
            assert_agree("dweight", &[a.2], &[b.2]);
        }
    }
    let same = observations.clone();
    let (x, feature) = observations[0];
    Case {
        name: "W7 value and Jacobian",
        scalar: scalar::<T>(),
        units: (OBSERVATIONS, "residual"),
        generated: Box::new(move || {
            for (x, feature) in black_box(&observations) {
                black_box(generated(x, *feature));
            }
        }),
        by_hand: Box::new(move || {
            for (x, feature) in black_box(&same) {
                black_box(by_hand(x, *feature));
            }
        }),
        kept: Some(size_of_val(&Reprojection { feature }.pullback_dx(&x).1)),
        others: Vec::new(),
    }
}
