//! The data: handwritten digits in a CSV file, plain or gzipped.

use std::error::Error;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use std::path::Path;

use chainrule::prelude::*;
use csv::{ReaderBuilder, StringRecord, Trim};
use flate2::read::MultiGzDecoder;

/// The pixels of an image, row by row.
pub const PIXELS: usize = WIDTH * WIDTH;
/// The pixels of one row.
pub const WIDTH: usize = 8;
/// The value of a pixel that is all ink; paper is 0.
pub const INK: f32 = 16.0;
/// The ten digits.
pub const CLASSES: usize = 10;
/// What there must be to have one batch to learn from, and something to test on.
const FEWEST: usize = 40;
/// More bytes than such a file has: `--data /dev/zero` should end.
const LARGEST: u64 = 1 << 28;

/// An image.
pub type Image = SVector<f32, PIXELS>;

/// Images and what they show.
pub struct Digits {
    /// The images, as they are in the file.
    pub images: Vec<Image>,
    /// The digit of each image.
    pub labels: Vec<usize>,
}

impl Digits {
    /// The digits of `data/digits.csv.gz`, which are a part of the program: it needs no file.
    pub fn built_in() -> Result<Self, DataFileError> {
        read("data/digits.csv.gz", include_bytes!("../data/digits.csv.gz").as_slice())
    }

    /// The digits of a file.
    pub fn load(path: &Path) -> Result<Self, DataFileError> {
        let name = path.display().to_string();
        let file = File::open(path).map_err(|error| DataFileError::unreadable(&name, &error))?;
        read(&name, file)
    }
}

/// What is wrong with a file, and where.
#[derive(Debug)]
pub struct DataFileError {
    file: String,
    /// Counted from 1; `None` if it is the file as a whole.
    line: Option<usize>,
    problem: String,
}

impl DataFileError {
    fn whole(file: &str, problem: String) -> Self {
        DataFileError { file: file.to_owned(), line: None, problem }
    }

    fn unreadable(file: &str, error: &io::Error) -> Self {
        Self::whole(file, format!("can't be read: {error}"))
    }

    /// In the line that follows `text`, the bytes before it.
    fn after(text: &[u8], file: &str, problem: String) -> Self {
        let line = 1 + text.iter().filter(|&&byte| byte == b'\n').count();
        DataFileError { file: file.to_owned(), line: Some(line), problem }
    }
}

impl fmt::Display for DataFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.problem)
    }
}

impl Error for DataFileError {}

fn read(file: &str, source: impl Read) -> Result<Digits, DataFileError> {
    let bytes = unpack(file, source)?;
    let text = str::from_utf8(&bytes).map_err(|error| {
        DataFileError::after(&bytes[..error.valid_up_to()], file, "not UTF-8 text".to_owned())
    })?;

    // `flexible`, since the line with a field too few or too many is to be named.
    let mut csv = ReaderBuilder::new();
    csv.has_headers(false).flexible(true).trim(Trim::All);
    let mut records = csv.from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut digits = Digits { images: Vec::new(), labels: Vec::new() };
    loop {
        match records.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => return Err(DataFileError::whole(file, error.to_string())),
        }
        let (image, label) = digit(&record).map_err(|problem| {
            let start = record.position().map_or(0, |position| position.byte() as usize);
            // A record may begin with empty lines, which the reader skips.
            let rest = &text[start..];
            let skipped = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
            DataFileError::after(&bytes[..start + skipped], file, problem)
        })?;
        digits.images.push(image);
        digits.labels.push(label);
    }
    match digits.labels.len() {
        0 => Err(DataFileError::whole(file, "there are no digits in it".to_owned())),
        n @ 1..FEWEST => {
            let problem = format!("{n} digits are too few: it takes at least {FEWEST}");
            Err(DataFileError::whole(file, problem))
        }
        _ => Ok(digits),
    }
}

/// The bytes of `source`, unzipped if it is gzip by its first bytes, whatever its name.
fn unpack(file: &str, source: impl Read) -> Result<Vec<u8>, DataFileError> {
    let unreadable = |error| DataFileError::unreadable(file, &error);
    let mut source = BufReader::new(source);
    let mut bytes = Vec::new();
    if source.fill_buf().map_err(unreadable)?.starts_with(&[0x1f, 0x8b]) {
        let unzipped = MultiGzDecoder::new(source).take(LARGEST).read_to_end(&mut bytes);
        unzipped.map_err(|error| {
            let problem = match error.kind() {
                ErrorKind::UnexpectedEof => "the gzip data end here, too early".to_owned(),
                _ => format!("the gzip data are damaged: {error}"),
            };
            DataFileError::after(&bytes, file, problem)
        })?;
    } else {
        source.take(LARGEST).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    if bytes.len() as u64 == LARGEST {
        return Err(DataFileError::whole(file, format!("more than {} MiB", LARGEST >> 20)));
    }
    Ok(bytes)
}

/// One digit, or what is wrong with it.
fn digit(record: &StringRecord) -> Result<(Image, usize), String> {
    if record.len() != PIXELS + 1 {
        let (found, expected) = (record.len(), PIXELS + 1);
        let plural = if found == 1 { "" } else { "s" };
        return Err(format!(
            "{found} field{plural} where {expected} should be: {PIXELS} pixels and a label"
        ));
    }
    let mut image = Image::zeros();
    for (i, (pixel, field)) in image.iter_mut().zip(record).enumerate() {
        *pixel = match field.parse() {
            Ok(value) if (0.0..=INK).contains(&value) => value,
            _ => {
                let field = short(field);
                return Err(format!("field {}: `{field}` is no pixel, 0 to {INK}", i + 1));
            }
        };
    }
    let field = &record[PIXELS];
    match field.parse() {
        Ok(label) if label < CLASSES => Ok((image, label)),
        _ => {
            let (i, last, field) = (PIXELS + 1, CLASSES - 1, short(field));
            Err(format!("field {i}: `{field}` is no label, 0 to {last}"))
        }
    }
}

/// The first characters of a field, which may be a whole file if a quote is never closed.
fn short(field: &str) -> String {
    const LONGEST: usize = 20;
    let mut short: String = field.chars().take(LONGEST).collect();
    if short.len() < field.len() {
        short.push('…');
    }
    short
}
