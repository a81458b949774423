//! How many instructions what `#[module]` wrote takes, as valgrind counts them, against the counts in
//! `instructions.txt`: more than a twentieth above one is a failure.
//!
//! Only instructions of this program count. Those of the system's `exp` and `memcpy` depend on the
//! machine, as each chooses its code by the processor.

#[allow(dead_code)] // Only what is generated is counted.
mod cases;

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use cases::Run;

const SLACK: f64 = 0.05;
const BOUNDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/instructions.txt");

fn main() -> Result<(), Box<dyn Error>> {
    if env::args().any(|a| a == "--counted") {
        require_what_is_counted()?;
        for mut case in cases::all(true) {
            (case.generated)();
            measured(&mut case.generated);
            println!("{} {}\t{}\t{}", case.name, case.scalar, case.units.0, case.units.1);
        }
        return Ok(());
    }
    // Under `cargo test` there is nothing to do: without optimisation the counts say nothing.
    if !env::args().any(|a| a == "--bench") {
        return Ok(());
    }
    let counts = count()?;
    if env::var_os("CHAINRULE_BLESS").is_some() {
        fs::write(
            BOUNDS,
            counts.iter().try_fold(String::new(), |mut text, (name, count)| {
                writeln!(text, "{name}\t{count:.1}").map(|()| text)
            })?,
        )?;
    }
    let bounds = fs::read_to_string(BOUNDS)?;
    let bounds: Vec<(&str, &str)> =
        bounds.lines().filter_map(|line| line.split_once('\t')).collect();
    let mut failures = 0;
    for (name, count) in &counts {
        let Some((_, bound)) = bounds.iter().find(|(bounded, _)| bounded == name) else {
            return Err(format!("`{name}` has no line in {BOUNDS}").into());
        };
        let bound: f64 = bound.parse()?;
        let change = count / bound - 1.0;
        let verdict = match change {
            _ if change > SLACK => "TOO MANY",
            _ if change < -SLACK => "fewer: keep it by CHAINRULE_BLESS=1",
            _ => "",
        };
        failures += usize::from(change > SLACK);
        println!(
            "{name:<52} {count:>10.1} of {bound:>10.1}  {:>+6.1} %  {verdict}",
            100.0 * change
        );
    }
    if failures > 0 {
        return Err(format!("{failures} rows take more instructions than they did").into());
    }
    Ok(())
}

/// Kernels choose their code by the processor at run time, and all code depends on the target. The
/// counts are of the default target of x86-64 with the kernels of AVX2: those that valgrind, which has
/// no AVX-512, shows to a program on every processor since 2013.
fn require_what_is_counted() -> Result<(), Box<dyn Error>> {
    if cfg!(not(target_arch = "x86_64")) || cfg!(target_feature = "avx") {
        return Err("the counts are of the default target of x86-64: set no RUSTFLAGS".into());
    }
    #[cfg(target_arch = "x86_64")]
    if !is_x86_feature_detected!("avx2")
        || !is_x86_feature_detected!("fma")
        || is_x86_feature_detected!("avx512f")
    {
        return Err("the counts are of AVX2, and valgrind shows another processor here".into());
    }
    Ok(())
}

/// What is counted: no more than a call.
#[inline(never)]
fn measured(f: &mut Run) {
    f();
    std::hint::black_box(f);
}

/// The instructions of each row for each unit.
fn count() -> Result<Vec<(String, f64)>, Box<dyn Error>> {
    let program = env::current_exe()?;
    let folder = env::temp_dir().join(format!("chainrule-instructions-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet", "--compress-strings=no", "--compress-pos=no"])
        .args(["--toggle-collect=instructions::measured", "--dump-after=instructions::measured"])
        .arg(format!("--callgrind-out-file={}", folder.join("out").display()))
        .arg(&program)
        .arg("--counted")
        .output()
        .map_err(|error| format!("valgrind does not run: {error}"))?;
    if !output.status.success() {
        fs::remove_dir_all(&folder)?;
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let mut counts = Vec::new();
    for (i, row) in String::from_utf8(output.stdout)?.lines().enumerate() {
        let fields: Vec<&str> = row.split('\t').collect();
        let [name, units, unit] = fields[..] else {
            return Err(format!("not a row: {row}").into());
        };
        let part = PathBuf::from(format!("{}.{}", folder.join("out").display(), i + 1));
        let own = own_instructions(&fs::read_to_string(&part)?, &program)?;
        counts.push((format!("{name}, per {unit}"), own / units.parse::<f64>()?));
    }
    fs::remove_dir_all(&folder)?;
    Ok(counts)
}

/// The sum of what callgrind's file says of the functions of `program`.
fn own_instructions(file: &str, program: &Path) -> Result<f64, Box<dyn Error>> {
    let program = program.display().to_string();
    let (mut is_own, mut is_of_call) = (false, false);
    let mut sum = 0.0;
    for line in file.lines() {
        if let Some(object) = line.strip_prefix("ob=") {
            is_own = object == program;
        } else if line.starts_with("calls=") {
            // The next line is what the called function took, which has lines of its own.
            is_of_call = true;
        } else if line.starts_with(|first: char| first.is_ascii_digit()) {
            if is_own && !is_of_call {
                sum += line.split(' ').nth(1).unwrap_or_default().parse::<f64>()?;
            }
            is_of_call = false;
        }
    }
    Ok(sum)
}
