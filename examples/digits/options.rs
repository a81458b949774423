//! The command line.

use std::ffi::OsString;
use std::ops::RangeInclusive;
use std::path::PathBuf;

use lexopt::prelude::*;

pub const HELP: &str = "\
Trains a network to read handwritten digits, and shows what it has learned.

Usage: digits [--data FILE] [--seed N] [--epochs N]

  --data FILE   A CSV file, plain or gzipped, with a digit on each line: its 8×8
                pixels from 0 to 16, and the label from 0 to 9.
                Without it: the 1,797 digits that are a part of this program.
  --seed N      Another split, another initialisation, another order. Default: 1
  --epochs N    How often every digit is learned from, 1 to 1000. Default: 20
  --help        This text.
";

/// What the command line asks for.
pub struct Options {
    /// The file to learn from, if not the one built in.
    pub data: Option<PathBuf>,
    /// The seed of everything random.
    pub seed: u64,
    /// How often every digit is learned from.
    pub epochs: usize,
}

/// The options, or `None` if help was asked for.
pub fn parse() -> Result<Option<Options>, lexopt::Error> {
    let mut options = Options { data: None, seed: 1, epochs: 20 };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("data") => options.data = Some(arguments.value()?.into()),
            Long("seed") => options.seed = number("--seed", 0..=u64::MAX, arguments.value()?)?,
            Long("epochs") => {
                options.epochs = number("--epochs", 1..=1000, arguments.value()?)? as usize;
            }
            Short('h') | Long("help") => return Ok(None),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(Some(options))
}

fn number(option: &str, range: RangeInclusive<u64>, value: OsString) -> Result<u64, lexopt::Error> {
    match value.to_str().and_then(|value| value.parse().ok()) {
        Some(number) if range.contains(&number) => Ok(number),
        _ => {
            let (low, high, value) = (range.start(), range.end(), value.display());
            Err(format!("`{option}` takes a whole number from {low} to {high}, not `{value}`")
                .into())
        }
    }
}
