//! Files of numbers, read line by line.

use std::error::Error;
use std::fmt::{self, Debug, Display};
use std::str::{FromStr, SplitWhitespace};

/// A file of `data`, and its text.
pub struct File {
    name: String,
    text: String,
}

impl File {
    pub fn read(name: &str) -> Result<Self, FileError> {
        let path = format!("{}/adbench/data/{name}", env!("CARGO_MANIFEST_DIR"));
        match std::fs::read_to_string(path) {
            Ok(text) => Ok(File { name: name.to_owned(), text }),
            Err(error) => {
                Err(FileError { file: name.to_owned(), line: 0, problem: error.to_string() })
            }
        }
    }

    pub fn of(name: &str, text: &str) -> Self {
        File { name: name.to_owned(), text: text.to_owned() }
    }

    pub fn lines(&self) -> Lines<'_> {
        Lines { file: &self.name, number: 0, lines: self.text.lines() }
    }
}

/// What is wrong with a file, and in which line, counted from 1; 0 is the file as a whole.
pub struct FileError {
    file: String,
    line: usize,
    problem: String,
}

impl Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}", self.problem)
    }
}

/// As a test that fails shows it.
impl Debug for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl Error for FileError {}

/// The lines that are left.
pub struct Lines<'f> {
    file: &'f str,
    /// Of the line read last.
    number: usize,
    lines: std::str::Lines<'f>,
}

impl<'f> Lines<'f> {
    /// The next line.
    pub fn line(&mut self) -> Result<Line<'f>, FileError> {
        self.number += 1;
        let (file, number) = (self.file, self.number);
        let Some(text) = self.lines.next() else {
            return Err(self.error("a line is missing"));
        };
        Ok(Line { file, number, words: text.split_whitespace() })
    }

    /// The next line, which is text.
    pub fn title(&mut self, title: &str) -> Result<(), FileError> {
        let words = self.line()?.words;
        match words.eq(title.split_whitespace()) {
            true => Ok(()),
            false => Err(self.error(format!("`{title}` should be here"))),
        }
    }

    /// The next line, which has `count` numbers.
    pub fn list<T: FromStr>(&mut self, count: usize) -> Result<Vec<T>, FileError> {
        let mut line = self.line()?;
        let numbers = (0..count).map(|_| line.number()).collect::<Result<_, _>>()?;
        line.end()?;
        Ok(numbers)
    }

    /// The next line, which has `N` numbers.
    pub fn row<T: FromStr + Copy, const N: usize>(&mut self) -> Result<[T; N], FileError> {
        let numbers = self.list(N)?;
        Ok(std::array::from_fn(|i| numbers[i]))
    }

    /// The next `R` lines, which have `C` numbers each; on the heap, as they may be many.
    pub fn rows<const C: usize, const R: usize>(
        &mut self,
    ) -> Result<Box<[[f64; C]; R]>, FileError> {
        let rows: Box<[_]> = (0..R).map(|_| self.row()).collect::<Result<_, _>>()?;
        Ok(rows.try_into().expect("R rows were read"))
    }

    /// The next `count` lines, which have a number each.
    pub fn column(&mut self, count: usize) -> Result<Vec<f64>, FileError> {
        (0..count).map(|_| self.row().map(|[number]| number)).collect()
    }

    /// Nothing may follow.
    pub fn end(&mut self) -> Result<(), FileError> {
        self.number += 1;
        match self.lines.next() {
            None => Ok(()),
            Some(_) => Err(self.error("the file should end before this line")),
        }
    }

    /// What is wrong with the line read last.
    pub fn error(&self, problem: impl Into<String>) -> FileError {
        FileError { file: self.file.to_owned(), line: self.number, problem: problem.into() }
    }
}

/// The words of a line that are left.
pub struct Line<'f> {
    file: &'f str,
    number: usize,
    words: SplitWhitespace<'f>,
}

impl Line<'_> {
    /// The next word, which is a number.
    pub fn number<T: FromStr>(&mut self) -> Result<T, FileError> {
        let Some(word) = self.words.next() else {
            return Err(self.error("a number is missing"));
        };
        word.parse()
            .map_err(|_| self.error(format!("`{word}` is not the number that it should be")))
    }

    /// Nothing may follow.
    pub fn end(&mut self) -> Result<(), FileError> {
        match self.words.next() {
            None => Ok(()),
            Some(word) => Err(self.error(format!("`{word}` is one number too many"))),
        }
    }

    fn error(&self, problem: impl Into<String>) -> FileError {
        FileError { file: self.file.to_owned(), line: self.number, problem: problem.into() }
    }
}

#[test]
fn an_error_says_where() {
    fn problem<T>(
        text: &str,
        read: impl Fn(&mut Lines<'_>) -> Result<T, FileError>,
    ) -> Option<String> {
        read(&mut File::of("file", text).lines()).err().map(|error| error.to_string())
    }
    let rows = |lines: &mut Lines<'_>| lines.rows::<2, 2>().and_then(|_| lines.end());
    assert_eq!(problem("1 2\n3 4\n", rows), None);
    assert_eq!(problem("1 2\n3", rows).unwrap(), "file:2: a number is missing");
    assert_eq!(problem("1 2\n3 4 5", rows).unwrap(), "file:2: `5` is one number too many");
    assert_eq!(problem("1 x", rows).unwrap(), "file:1: `x` is not the number that it should be");
    assert_eq!(problem("1 2", rows).unwrap(), "file:2: a line is missing");
    assert_eq!(
        problem("1 2\n3 4\n5 6", rows).unwrap(),
        "file:3: the file should end before this line"
    );
    assert_eq!(problem("A b", |lines| lines.title("A c")).unwrap(), "file:1: `A c` should be here");
    let missing = File::read("missing.txt").err().unwrap().to_string();
    assert!(missing.starts_with("missing.txt: "), "{missing}");
}
