//! A network of `#[module]` functions learns to read handwritten digits.
//!
//! `cargo run --release --example digits`, and `-- --help` for the options.

mod data;
mod model;
mod options;
mod show;

use std::error::Error;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use chainrule::data::{Batches, Normalizer, split};
use chainrule::optim::Sgd;
use chainrule::prelude::*;
use indicatif::{ProgressBar, ProgressStyle};

use crate::data::{Digits, Image};
use crate::model::{Network, TrainingLoss};
use crate::show::Reading;

/// The samples of one step.
const BATCH: usize = 32;
/// The first step's; it then falls to 0 along a straight line.
const LEARNING_RATE: f64 = 0.2;

fn main() -> ExitCode {
    let problem = match run() {
        Ok(()) => return ExitCode::SUCCESS,
        Err(problem) => problem,
    };
    // Only writing the output fails with this type.
    let output = problem.downcast_ref::<io::Error>();
    // `digits | head`: whoever read the output has seen enough.
    if output.is_some_and(|error| error.kind() == ErrorKind::BrokenPipe) {
        return ExitCode::SUCCESS;
    }
    // One line, whatever a file is called. There is nobody to tell if this fails.
    let line = problem.to_string().replace(char::is_control, "\u{fffd}");
    let _ = writeln!(io::stderr(), "error: {line}");
    ExitCode::from(if output.is_some() { 1 } else { 2 })
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let Some(options) = options::parse()? else {
        write!(out, "{}", options::HELP)?;
        return Ok(());
    };
    let digits = match &options.data {
        Some(path) => Digits::load(path)?,
        None => Digits::built_in()?,
    };
    let mut rng = chainrule::rng(options.seed);

    let mut order: Vec<usize> = (0..digits.labels.len()).collect();
    let (train, test) = split(&mut order, 0.8, &mut rng);
    let inputs = normalize(&digits.images, train)?;

    // He's initialisation is for layers before a ReLU, Xavier's for those before nothing.
    let network = Network { fc1: Linear::he(&mut rng), fc2: Linear::xavier(&mut rng) };
    let mut model = TrainingLoss { network };
    let mut sgd = Sgd::new(LEARNING_RATE).momentum(0.9).nesterov(true).weight_decay(1e-3);

    writeln!(out, "{} digits to learn from, {} others to be tested on", train.len(), test.len())?;
    let parameters = model.parameter_count();
    writeln!(out, "64 pixels → 128 ReLU → 10: {parameters} parameters, seed {}\n", options.seed)?;
    writeln!(out, "epoch    loss   accuracy on the test digits")?;

    let steps = train.len() / BATCH;
    let mut batches = Batches::new(train, &inputs, &digits.labels)?;
    let bar = progress_bar(options.epochs * steps);
    let (start, mut learning) = (Instant::now(), Duration::ZERO);
    let mut grad = model.zero_grad();
    for epoch in 0..options.epochs {
        let remaining = 1.0 - epoch as f64 / options.epochs as f64;
        sgd.set_learning_rate(LEARNING_RATE * remaining);
        let mut loss = 0.0;
        for batch in batches.epoch::<BATCH>(&mut rng) {
            loss += model.value_and_set_dtheta(&batch, &mut grad);
            sgd.step(&mut model, &grad);
            bar.inc(1);
        }
        learning = start.elapsed();
        let right = test.iter().filter(|&&i| model.network.read(&inputs[i]) == digits.labels[i]);
        let accuracy = percent(right.count(), test.len());
        // The bar makes way for the line.
        let loss = loss / steps as f32;
        bar.suspend(|| writeln!(out, "{:>5}  {loss:.4}   {accuracy:.1} %", epoch + 1))?;
    }
    bar.finish_and_clear();

    let reading = |&i: &usize| Reading {
        image: &digits.images[i],
        label: digits.labels[i],
        read: model.network.read(&inputs[i]),
    };
    let readings: Vec<_> = test.iter().map(reading).collect();
    let (right, misread): (Vec<_>, Vec<_>) = readings.iter().partition(|r| r.is_right());

    writeln!(out, "\nHow often each digit was read as each:\n")?;
    show::confusion(&mut out, &readings)?;
    for (what, readings) in [("Read rightly", &right), ("Misread", &misread)] {
        if !readings.is_empty() {
            writeln!(out, "\n{what}, {} of {}:\n", readings.len(), test.len())?;
            show::gallery(&mut out, &readings[..readings.len().min(4)])?;
        }
    }
    let accuracy = percent(right.len(), test.len());
    writeln!(
        out,
        "\n{accuracy:.1} % of the test digits read rightly, after {:.2} s of learning",
        learning.as_secs_f64(),
    )?;
    Ok(())
}

/// Zero mean and unit variance, as measured on the training images alone: a network that is tested
/// has seen nothing of the test.
///
/// All pixels are of one kind, and so share one mean and one variance. Each with its own, a corner
/// that one writer in a thousand touches would be made as loud as the strokes in the middle.
fn normalize(images: &[Image], train: &[usize]) -> Result<Vec<Image>, Box<dyn Error>> {
    let pixels = train.iter().flat_map(|&i| images[i].iter());
    let pixels: Vec<_> = pixels.map(|&pixel| SVector::from([pixel])).collect();
    let normalizer = Normalizer::fit(&pixels)?;
    // As a row, an image is 64 samples of one number.
    Ok(images.iter().map(|image| normalizer.apply(&image.transpose()).transpose()).collect())
}

/// On the standard error, and only if that and the output are a terminal: one, most likely.
fn progress_bar(steps: usize) -> ProgressBar {
    if !io::stdout().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(steps as u64);
    let style = ProgressStyle::with_template("{bar:40} {percent:>3} % of {len} steps");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole as f64
}
