//! What is seen in the terminal: a table of what was read as what, and the digits themselves.

use std::io::{self, Write};

use crate::data::{CLASSES, INK, Image, WIDTH};

/// A digit that the network has read.
pub struct Reading<'a> {
    /// The image.
    pub image: &'a Image,
    /// What it shows.
    pub label: usize,
    /// What the network took it for.
    pub read: usize,
}

impl Reading<'_> {
    /// Whether it was read rightly.
    pub fn is_right(&self) -> bool {
        self.read == self.label
    }
}

/// How often each digit was read as each: one row for each label. Right is the diagonal.
pub fn confusion(out: &mut impl Write, readings: &[Reading<'_>]) -> io::Result<()> {
    let mut counts = [[0; CLASSES]; CLASSES];
    for reading in readings {
        counts[reading.label][reading.read] += 1;
    }
    write!(out, "read as ")?;
    for read in 0..CLASSES {
        write!(out, "{read:>4}")?;
    }
    writeln!(out)?;
    for (label, row) in counts.iter().enumerate() {
        write!(out, "    a {label} ")?;
        for &count in row {
            if count == 0 {
                write!(out, "   ·")?;
            } else {
                write!(out, "{count:>4}")?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// A few digits side by side, each with what it is and what it was read as.
pub fn gallery(out: &mut impl Write, readings: &[&Reading<'_>]) -> io::Result<()> {
    // A pixel is two characters wide, to be about square.
    const COLUMNS: usize = 2 * WIDTH;
    const SHADES: [&str; 5] = ["  ", "░░", "▒▒", "▓▓", "██"];
    for row in 0..WIDTH {
        let mut line = String::new();
        for reading in readings {
            for column in 0..WIDTH {
                let ink = reading.image[WIDTH * row + column] / INK;
                line.push_str(SHADES[(ink * (SHADES.len() - 1) as f32).round() as usize]);
            }
            line.push_str("   ");
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    let mut line = String::new();
    for Reading { label, read, .. } in readings {
        let verb = if label == read { "read as" } else { "misread as" };
        let caption = format!("a {label} {verb} {read}");
        line.push_str(&format!("{caption:<COLUMNS$}   "));
    }
    writeln!(out, "{}", line.trim_end())
}
