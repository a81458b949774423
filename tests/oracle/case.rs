//! A case of a file of reference values: a module at one point.

use chainrule::prelude::*;
use serde_json::Value;

use super::flat::{every_mode, fill};

const TOLERANCE: f64 = 1e-10;

pub type V<const N: usize> = SVector<f64, N>;
pub type M<const R: usize, const C: usize> = SMatrix<f64, R, C>;

/// The numbers of a reference tensor, which is in row-major order: of matrices, one after the other,
/// column by column.
fn tensor(tensor: &Value) -> Vec<f64> {
    let shape: Vec<usize> =
        tensor["shape"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap() as usize).collect();
    let data: Vec<f64> =
        tensor["data"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect();
    let [.., rows, columns] = shape[..] else { return data };
    let by_columns = |matrix: &[f64]| -> Vec<f64> {
        (0..rows * columns).map(|i| matrix[i % rows * columns + i / rows]).collect()
    };
    data.chunks(rows * columns).flat_map(by_columns).collect()
}

/// The numbers of a reference tensor, or of a list of them.
fn tensors(one_or_more: &Value) -> Vec<f64> {
    match one_or_more.as_array() {
        Some(list) => list.iter().flat_map(tensor).collect(),
        None => tensor(one_or_more),
    }
}

/// One case of a file.
pub struct Case<'j>(pub &'j Value);

impl Case<'_> {
    /// The tensors of a part of the case, in this order; there must be no others.
    fn tensors(&self, part: &str, names: &[&str]) -> Vec<f64> {
        let part = self.0[part].as_object().unwrap();
        assert_eq!(part.len(), names.len(), "{:?}", part.keys());
        names.iter().flat_map(|name| tensor(&part[*name])).collect()
    }

    pub fn name(&self) -> &str {
        self.0["name"].as_str().unwrap()
    }

    pub fn constant(&self, name: &str) -> f64 {
        self.0["constants"][name].as_f64().unwrap()
    }

    pub fn label(&self) -> usize {
        self.0["constants"]["label"].as_u64().unwrap() as usize
    }

    pub fn indices<const B: usize>(&self, name: &str) -> [usize; B] {
        let indices = self.0["constants"][name].as_array().unwrap();
        assert_eq!(indices.len(), B);
        core::array::from_fn(|i| indices[i].as_u64().unwrap() as usize)
    }

    pub fn mask<const K: usize, const Q: usize>(&self) -> [[bool; K]; Q] {
        let mask = &self.0["constants"]["mask"];
        core::array::from_fn(|q| core::array::from_fn(|k| mask[q][k].as_bool().unwrap()))
    }

    pub fn constant_matrix<const R: usize, const C: usize>(&self, name: &str) -> M<R, C> {
        M::from_column_slice(&tensor(&self.0["constants"][name]))
    }

    /// Compares every mode of a module. The numbers of `module` and `x` are overwritten; `inputs`
    /// and `params` are the file's names of their leaves, in order.
    pub fn check<N: Module<X>, X: Differentiable>(
        &self,
        mut module: N,
        mut x: X,
        inputs: &[&str],
        params: &[&str],
    ) {
        fill(&mut module, &self.tensors("params", params));
        fill(&mut x, &self.tensors("inputs", inputs));
        let results = every_mode(&mut module, &mut x, &tensors(&self.0["dy"]));
        self.compare("y", results.y, &tensors(&self.0["y"]));
        self.compare("dx", results.dx, &self.tensors("dx", inputs));
        self.compare("dtheta", results.dtheta, &self.tensors("dtheta", params));
    }

    fn compare(&self, what: &str, results: Vec<(&str, Vec<f64>)>, expected: &[f64]) {
        let name = &self.0["name"];
        for (mode, result) in results {
            assert_eq!(result.len(), expected.len(), "{name}: {what} by {mode}");
            for (i, (a, b)) in result.iter().zip(expected).enumerate() {
                let close = a == b || (a - b).abs() <= TOLERANCE * b.abs();
                assert!(close, "{name}: number {i} of {what} by {mode} is {a:e} and not {b:e}");
            }
        }
    }
}
