//! The gradient of W4's network for a batch of 256, on one thread and on more, which has the same bits.

#[allow(dead_code)] // One network of them all.
mod cases;

use std::fmt::Debug;
use std::time::{Duration, Instant};

use cases::classifier::{Batch, Classifier, batches};
use chainrule::init::{He, Initialize};
use chainrule::parameters::set_zero;
use chainrule::prelude::*;
use chainrule::{InPlace, parallel};
use rayon::{ThreadPool, ThreadPoolBuilder};

/// How long the turns of all take together.
const ALL: Duration = Duration::from_secs(10);

fn main() {
    // Under `cargo test`, that all have the same bits is all there is to be tested.
    if std::env::args().any(|a| a == "--bench") {
        compare::<f32, 784, 256, 64>(true);
        compare::<f64, 784, 256, 64>(true);
    } else {
        compare::<f32, 64, 128, 32>(false);
        compare::<f64, 64, 128, 32>(false);
    }
}

fn compare<T: Real + InPlace, const I: usize, const H: usize, const B: usize>(measured: bool)
where
    Classifier<T, I, H>: Module<Batch<T, I, B>, Output = T> + InPlace + Sync,
    <Classifier<T, I, H> as Parameters>::Grad: InPlace + Send + Debug,
    Batch<T, I, B>: Sync,
{
    let model: Box<Classifier<T, I, H>> = He.boxed(&mut chainrule::rng(1));
    // Four: 256 samples in all.
    let batches = batches::<T, I, B>();
    let run = |pool: &ThreadPool, grad: &mut _| {
        pool.install(|| parallel::value_and_dtheta(&model, &batches, grad))
    };

    let one = pool(1);
    let mut expected = model.zero_grad();
    let mean = run(&one, &mut expected);
    for threads in [2, 3, 4] {
        let mut grad = model.zero_grad();
        assert_eq!(run(&pool(threads), &mut grad), mean, "on {threads} threads");
        assert!(grad == expected, "the gradient on {threads} threads has other bits than on one");
    }
    if !measured {
        return;
    }

    let pools = [one, pool(2)];
    let mut grad = expected;
    let mut times = [const { Vec::new() }; 2];
    let start = Instant::now();
    while start.elapsed() < ALL {
        for (pool, times) in pools.iter().zip(&mut times) {
            set_zero(&mut grad);
            let start = Instant::now();
            run(pool, &mut grad);
            times.push(start.elapsed().as_secs_f64());
        }
    }
    let mut ratios: Vec<f64> = times[0].iter().zip(&times[1]).map(|(a, b)| a / b).collect();
    let [low, ratio, high] = [0.25, 0.5, 0.75].map(|q| quantile(&mut ratios, q));
    let [one, two] = times.each_mut().map(|times| quantile(times, 0.5) * 1e3);
    // Where others are at work, the least times are those that nobody disturbed.
    let [least, of_two] = times.map(|mut times| quantile(&mut times, 0.0) * 1e3);
    let (scalar, samples) = (std::any::type_name::<T>(), B * batches.len());
    println!(
        "W4 gradient, batch of {samples}, {scalar}: one thread {one:.2} ms, two {two:.2} ms, \
         ratio {ratio:.2} ({low:.2} to {high:.2}); least {least:.2} and {of_two:.2} ms, {:.2}",
        least / of_two
    );
}

fn pool(threads: usize) -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(threads).build().expect("threads")
}

fn quantile(values: &mut [f64], q: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    values[(q * (values.len() - 1) as f64).round() as usize]
}
