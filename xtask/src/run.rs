//! Other programs: found on the PATH, run quietly, heard when they fail.

use std::env;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};

use crate::paths;

/// Names a navigator that is compiled already, to all that we start.
const NAVIGATOR: &str = "NAVIGATOR";
/// The one that we compiled ourselves.
static COMPILED: OnceLock<PathBuf> = OnceLock::new();

/// A command that starts in the project's folder.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(paths::root());
    if let Some(navigator) = COMPILED.get() {
        command.env(NAVIGATOR, navigator);
    }
    command
}

/// From now on the navigator is this program, for us and for all that we start.
pub(crate) fn use_navigator(program: PathBuf) {
    // A second one in a run is the same one.
    let _same = COMPILED.set(program);
}

/// The navigator, compiled first if need be.
pub(crate) fn navigator() -> Command {
    let compiled = COMPILED.get().cloned();
    if let Some(program) = compiled.or_else(|| env::var_os(NAVIGATOR).map(PathBuf::from)) {
        return command(program);
    }
    let mut navigator = cargo();
    navigator.args(["run", "--quiet", "--package", "navigator", "--"]);
    navigator
}

/// The cargo that runs us.
pub(crate) fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs to the end and returns what was printed; a failure carries all of the output.
pub(crate) fn quietly(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start `{}`", shown(command)))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(printed);
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    bail!("`{}` failed ({})\n{printed}{complaint}", shown(command), output.status)
}

/// Runs to the end with the terminal to itself.
pub(crate) fn openly(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start `{}`", shown(command)))?;
    if !status.success() {
        bail!("`{}` ended with {status}", shown(command));
    }
    Ok(())
}

/// The first line a program prints, such as its version; nothing if it is not there.
pub(crate) fn first_line(program: impl AsRef<OsStr>, argument: &str) -> Option<String> {
    let printed = quietly(command(program).arg(argument)).ok()?;
    printed.lines().next().map(str::to_owned)
}

pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&path).map(|folder| folder.join(&file)).find(|candidate| candidate.is_file())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
