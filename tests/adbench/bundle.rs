//! Bundle adjustment: how far from where they were seen cameras see points.

use chainrule::prelude::*;

use crate::lines::{File, FileError};

#[module]
fn cross(a: &[f64; 3], b: &[f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

/// x turned about the axis r by the angle |r| (Rodrigues' formula), or to first order at r = 0.
#[module]
pub fn rotate(r: &[f64; 3], x: &[f64; 3]) -> [f64; 3] {
    let theta2 = r[0] * r[0] + r[1] * r[1] + r[2] * r[2];
    let mut y = [0.0; 3];
    if theta2 > 0.0 {
        let theta = theta2.sqrt();
        let (sin, cos) = theta.sin_cos();
        let axis = [r[0] / theta, r[1] / theta, r[2] / theta];
        let turned = cross(&axis, x);
        let mut along = 0.0;
        for i in 0..3 {
            along += axis[i] * x[i];
        }
        for i in 0..3 {
            y[i] = cos * x[i] + sin * turned[i] + (1.0 - cos) * along * axis[i];
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
#[module(check(camera in 0.1..0.3, point in 1.0..2.0))]
pub fn reprojection(
    camera: &[f64; 11],
    point: &[f64; 3],
    weight: f64,
    #[constant] feature: [f64; 2],
) -> [f64; 2] {
    let rotation = [camera[0], camera[1], camera[2]];
    let mut offset = *point;
    for i in 0..3 {
        offset[i] -= camera[3 + i];
    }
    let seen = rotate(&rotation, &offset);

    let mut image = [seen[0] / seen[2], seen[1] / seen[2]];
    let mut rho = 0.0;
    for i in 0..2 {
        rho += image[i] * image[i];
    }
    let distortion = 1.0 + rho * (camera[9] + rho * camera[10]);
    for i in 0..2 {
        image[i] *= distortion * camera[6];
        image[i] += camera[7 + i];
        image[i] = weight * (image[i] - feature[i]);
    }
    image
}

/// How far a weight is from ±1.
#[module]
pub fn weight_error(weight: f64) -> f64 {
    1.0 - weight * weight
}

/// A camera, a point, a weight and a feature, each of which stands for all.
pub struct Bundle {
    pub cameras: usize,
    pub points: usize,
    pub observations: usize,
    pub camera: [f64; 11],
    pub point: [f64; 3],
    pub weight: f64,
    pub feature: [f64; 2],
}

impl Bundle {
    pub fn read(name: &str) -> Result<Self, FileError> {
        let file = File::read(&format!("{name}.txt"))?;
        let mut lines = file.lines();
        let [cameras, points, observations] = lines.row()?;
        let camera = lines.row()?;
        let point = lines.row()?;
        let [weight] = lines.row()?;
        let feature = lines.row()?;
        lines.end()?;
        Ok(Bundle { cameras, points, observations, camera, point, weight, feature })
    }
}

/// The errors of all observations.
pub struct Errors {
    /// Two numbers of each.
    pub reprojections: Vec<f64>,
    pub weights: Vec<f64>,
}

impl Errors {
    pub fn read(name: &str, observations: usize) -> Result<Self, FileError> {
        let file = File::read(&format!("{name}_F.txt"))?;
        let mut lines = file.lines();
        lines.title("Reprojection error:")?;
        let reprojections = lines.column(2 * observations)?;
        lines.title("Zach weight error:")?;
        let weights = lines.column(observations)?;
        lines.end()?;
        Ok(Errors { reprojections, weights })
    }
}

/// A sparse matrix: row `i` has the entries `starts[i]..starts[i + 1]`.
#[derive(Debug)]
pub struct Sparse {
    /// How many rows and columns.
    pub sizes: [usize; 2],
    pub starts: Vec<usize>,
    pub columns: Vec<usize>,
    pub values: Vec<f64>,
}

impl Sparse {
    pub fn read(name: &str) -> Result<Self, FileError> {
        let file = File::read(&format!("{name}_J.txt"))?;
        let mut lines = file.lines();
        let sizes = lines.row()?;
        let [starts] = lines.row()?;
        let starts = lines.list(starts)?;
        let [entries] = lines.row()?;
        let columns = lines.list(entries)?;
        let values = lines.list(entries)?;
        lines.end()?;
        Ok(Sparse { sizes, starts, columns, values })
    }

    /// A matrix without rows.
    pub fn of_columns(columns: usize) -> Self {
        Sparse { sizes: [0, columns], starts: vec![0], columns: Vec::new(), values: Vec::new() }
    }

    /// Appends a row of blocks, each with the column in which it begins.
    pub fn push(&mut self, blocks: &[(usize, &[f64])]) {
        for &(first, values) in blocks {
            self.columns.extend(first..first + values.len());
            self.values.extend(values);
        }
        self.starts.push(self.columns.len());
        self.sizes[0] += 1;
    }
}

impl Bundle {
    /// The Jacobian of all errors, given that of one observation and that of its weight.
    pub fn jacobian(&self, reprojection: [([f64; 11], [f64; 3], f64); 2], weight: f64) -> Sparse {
        let first_point = 11 * self.cameras;
        let first_weight = first_point + 3 * self.points;
        let mut jacobian = Sparse::of_columns(first_weight + self.observations);
        for i in 0..self.observations {
            for (camera, point, weight) in &reprojection {
                jacobian.push(&[
                    (11 * (i % self.cameras), camera),
                    (first_point + 3 * (i % self.points), point),
                    (first_weight + i, &[*weight]),
                ]);
            }
        }
        for i in 0..self.observations {
            jacobian.push(&[(first_weight + i, &[weight])]);
        }
        jacobian
    }
}
