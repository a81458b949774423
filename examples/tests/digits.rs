//! The example `digits` as a program: what it prints, what it says of a bad file, how it ends.

mod example;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use example::example;
use flate2::Compression;
use flate2::read::{GzDecoder, GzEncoder};

const BUILT_IN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/digits.csv.gz");

#[test]
fn the_test_digits_are_read() {
    let output = digits(&[]);
    let (out, err) = text(&output);
    assert_eq!((output.status.code(), &*err), (Some(0), ""));
    assert!(out.starts_with("1438 digits to learn from, 359 others to be tested on\n"), "{out}");
    let last = out.lines().last().unwrap();
    let (accuracy, rest) = last.split_once(" % of the test digits read rightly").expect(last);
    assert!(accuracy.parse::<f64>().unwrap() >= 97.0 && !rest.is_empty(), "{last}");
    // No progress bar, no colours: neither stream is a terminal here.
    assert!(!out.contains(['\r', '\u{1b}']), "{out}");
}

#[test]
fn a_seed_gives_the_same_run_again_from_any_file() {
    let gzipped = fs::read(BUILT_IN).unwrap();
    let mut csv = String::new();
    GzDecoder::new(&gzipped[..]).read_to_string(&mut csv).unwrap();
    let plain = file("plain.csv", csv.as_bytes());
    // As other programs write it: with a byte order mark, empty lines, quotes and spaces.
    let other = csv.lines().map(|line| format!("\"{}\r\n\r\n", line.replacen(',', "\" , ", 1)));
    let other = file("other.csv", format!("\u{feff}{}", other.collect::<String>()).as_bytes());

    let run = |arguments: &[&str]| {
        let output = digits(&[&["--seed", "7", "--epochs", "1"], arguments].concat());
        let (out, err) = text(&output);
        assert_eq!((output.status.code(), &*err), (Some(0), ""));
        // Without the last line, which has the time.
        out.trim_end().rsplit_once('\n').unwrap().0.to_owned()
    };
    let expected = run(&[]);
    for path in [Path::new(BUILT_IN), &plain, &other] {
        assert_eq!(run(&["--data", path.to_str().unwrap()]), expected, "{}", path.display());
    }
}

#[test]
fn a_bad_file_is_one_line_with_the_place() {
    let line = format!("{}3\n", "7,".repeat(64));
    let good = line.repeat(50);
    let after = |bad: &str| format!("{good}{bad}{good}").into_bytes();
    let zip = |text: &str| {
        let mut zipped = Vec::new();
        GzEncoder::new(text.as_bytes(), Compression::fast()).read_to_end(&mut zipped).unwrap();
        zipped
    };
    let zipped = zip(&good);
    let mut damaged = zipped.clone();
    *damaged.last_mut().unwrap() ^= 1;

    let fields = "where 65 should be: 64 pixels and a label";
    let cases = [
        ("too few", after("1,2,3\n"), format!(":51: 3 fields {fields}")),
        ("too many", after(&format!("0,{line}")), format!(":51: 66 fields {fields}")),
        ("another separator", after("1;2;3\n"), format!(":51: 1 field {fields}")),
        ("empty lines count", after("\n\r\n1\n"), format!(":53: 1 field {fields}")),
        ("not zipped", zip(&format!("{good}1\n")), format!(":51: 1 field {fields}")),
        (
            "header",
            format!("{}label\n{good}", "p,".repeat(64)).into(),
            ":1: field 1: `p` is no pixel, 0 to 16".into(),
        ),
        (
            "large",
            after(&line.replacen('7', "17", 1)),
            ":51: field 1: `17` is no pixel, 0 to 16".into(),
        ),
        (
            "negative",
            after(&line.replacen("7,3", "-0.5,3", 1)),
            ":51: field 64: `-0.5` is no pixel, 0 to 16".into(),
        ),
        (
            "not a number",
            after(&line.replacen('7', "NaN", 1)),
            ":51: field 1: `NaN` is no pixel, 0 to 16".into(),
        ),
        (
            "missing",
            after(&line.replacen('7', "", 1)),
            ":51: field 1: `` is no pixel, 0 to 16".into(),
        ),
        (
            "label",
            after(&line.replace(",3", ",10")),
            ":51: field 65: `10` is no label, 0 to 9".into(),
        ),
        (
            "fraction",
            after(&line.replace(",3", ",3.5")),
            ":51: field 65: `3.5` is no label, 0 to 9".into(),
        ),
        (
            "open quote",
            after(&format!("{}\"x", "7,".repeat(64))),
            ":51: field 65: `x7,7,7,7,7,7,7,7,7,7…` is no label, 0 to 9".into(),
        ),
        ("not text", [good.as_bytes(), b"7,\xff\n"].concat(), ":51: not UTF-8 text".into()),
        ("empty", Vec::new(), ": there are no digits in it".into()),
        ("only empty lines", b"\n\n".into(), ": there are no digits in it".into()),
        ("few", line.repeat(39).into(), ": 39 digits are too few: it takes at least 40".into()),
        ("cut", zipped[..zipped.len() - 9].into(), ": the gzip data end here, too early".into()),
        ("cut early", zipped[..5].into(), ":1: the gzip data end here, too early".into()),
        ("damaged", damaged, ":51: the gzip data are damaged: ".into()),
    ];
    for (name, bytes, problem) in cases {
        let path = file(name, &bytes);
        let output = digits(&["--data", path.to_str().unwrap()]);
        let (out, err) = text(&output);
        assert_eq!((output.status.code(), &*out), (Some(2), ""), "{name}");
        assert!(err.starts_with(&format!("error: {}:", path.display())), "{name}: {err}");
        assert!(err.contains(&problem), "{name}: {err}, not {problem}");
        assert_eq!(err.lines().count(), 1, "{name}: {err}");
    }
}

#[test]
fn an_unreadable_file_is_one_line() {
    for path in ["no such\nfile.csv", env!("CARGO_MANIFEST_DIR")] {
        let output = digits(&["--data", path]);
        let (out, err) = text(&output);
        assert_eq!((output.status.code(), &*out), (Some(2), ""));
        let expected = format!("error: {}: can't be read: ", path.replace('\n', "\u{fffd}"));
        assert!(err.starts_with(&expected) && err.lines().count() == 1, "{err}");
    }
}

#[test]
fn a_wrong_option_is_one_line() {
    let cases: [(&[&str], &str); 6] = [
        (&["--sed", "1"], "error: invalid option '--sed'\n"),
        (&["digits.csv"], "error: unexpected argument \"digits.csv\"\n"),
        (&["--data"], "error: missing argument for option '--data'\n"),
        (
            &["--seed", "-1"],
            "error: `--seed` takes a whole number from 0 to 18446744073709551615, not `-1`\n",
        ),
        (&["--epochs", "0"], "error: `--epochs` takes a whole number from 1 to 1000, not `0`\n"),
        (&["--epochs=ten"], "error: `--epochs` takes a whole number from 1 to 1000, not `ten`\n"),
    ];
    for (arguments, expected) in cases {
        let output = digits(arguments);
        let (out, err) = text(&output);
        assert_eq!((output.status.code(), &*out, &*err), (Some(2), "", expected));
    }
}

#[test]
fn help_names_every_option() {
    let output = digits(&["--help"]);
    let (out, err) = text(&output);
    assert_eq!((output.status.code(), &*err), (Some(0), ""));
    assert!(["--data", "--seed", "--epochs", "--help"].iter().all(|option| out.contains(option)));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut command = example("digits");
    command.args(["--epochs", "1"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), &*text(&output).1), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = example("digits").arg("--help").stdout(full).output().unwrap();
    let (_, err) = text(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(err.starts_with("error: ") && err.lines().count() == 1, "{err}");
}

fn digits(arguments: &[&str]) -> Output {
    example("digits").args(arguments).output().unwrap()
}

fn text(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap();
    path
}
