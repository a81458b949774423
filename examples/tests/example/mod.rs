//! Finding the examples' programs.

use std::env;
use std::process::Command;

/// The example `name`, to be run. `cargo test` builds all of them first; it has no variable with
/// their paths, as it has for other programs.
pub fn example(name: &str) -> Command {
    let test = env::current_exe().unwrap();
    let profile = test.parent().and_then(|deps| deps.parent()).unwrap();
    let program = profile.join("examples").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    assert!(program.exists(), "`{name}` is not built: `cargo build --examples` does it");
    Command::new(program)
}
