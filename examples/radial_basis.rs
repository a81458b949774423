//! A network of radial basis functions that begins with the centres of clusters, from k-means of
//! the crate `clustering`, and then trains centres, widths and weights.
//!
//! `cargo run --example radial_basis`

use chainrule::layers::Rbf;
use chainrule::optim::Sgd;
use chainrule::prelude::*;
use chainrule::rand::RngExt;
use clustering::{Elem, kmeans};

const SAMPLES: usize = 240;
const CENTRES: usize = 20;

type Points = SMatrix<f64, 2, SAMPLES>;
type Network = Rbf<2, CENTRES, 1, f64>;

/// ½ |target − network(x)|², the mean over the columns.
#[module]
fn training_loss<const B: usize>(
    x: &SMatrix<f64, 2, B>,
    target: &SMatrix<f64, 1, B>,
    #[param] network: &Rbf<2, CENTRES, 1, f64>,
) -> f64 {
    euclidean_loss(&network.forward(x), target)
}

/// A sample, as `clustering` reads it.
struct Point(SVector<f64, 2>);

impl Elem for Point {
    fn dimensions(&self) -> usize {
        2
    }
    fn at(&self, i: usize) -> f64 {
        self.0[i]
    }
}

fn main() {
    // A surface with hills and hollows, seen at random points.
    let mut rng = chainrule::rng(3);
    let x = Points::from_fn(|_, _| rng.random_range(-2.0..2.0));
    let target =
        SMatrix::<f64, 1, SAMPLES>::from_fn(|_, j| (2.0 * x[(0, j)]).sin() * x[(1, j)].cos());

    let points: Vec<Point> = x.column_iter().map(|c| Point(c.into_owned())).collect();
    let clusters = kmeans(CENTRES, &points, 100);
    let centres = SMatrix::<f64, 2, CENTRES>::from_fn(|i, k| clusters.centroids[k].0[i]);

    // A bell reaches to the next centres: its deviation is twice that of the points around theirs.
    let squared_distances = points
        .iter()
        .zip(&clusters.membership)
        .map(|(p, k)| (p.0 - centres.column(*k)).norm_squared());
    let variance = squared_distances.sum::<f64>() / SAMPLES as f64;
    let network = Network::around(centres, 0.5 / (4.0 * variance));

    let mut model = TrainingLoss { network };
    let first = model.forward(&(x, target));
    let mut sgd = Sgd::new(0.1).momentum(0.9);
    println!("  step       loss");
    let mut grad = model.zero_grad();
    for step in 0..=1000 {
        let loss = model.value_and_set_dtheta(&(x, target), &mut grad);
        if step % 200 == 0 {
            println!("{step:>6}   {loss:8.6}");
        }
        sgd.step(&mut model, &grad);
    }
    let last = model.forward(&(x, target));
    assert!(last < 0.05 * first, "the surface was not learned: {last} of {first}");

    let moved = (model.network.centres - centres).amax();
    println!("\nThe centres have moved by up to {moved:.3}.");
    assert!(moved > 0.0);
}
